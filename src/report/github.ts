import type { Diagnostic, LintResult, Problem, Severity } from '../lint/diagnostic.ts';
import { excerpt } from './excerpt.ts';
import { findingsOf } from './findings.ts';
import { inert, workflowCommand } from './log-commands.ts';
import { logText } from './log-text.ts';
import { messageOf } from './message.ts';
import { lastLine, plainLine } from './plain-line.ts';
import { problemsOf } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { staleText } from './summary.ts';
import { visible } from './visible.ts';

/** GitHub's word for each severity, the most severe first. */
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * What GitHub shows of one level and step: `_maxCountPerIssueType` in `src/Runner.Worker/ExecutionContext.cs` of
 * https://github.com/actions/runner. More are dropped without a word.
 */
const SHOWN = 10;
/** Characters of a message that GitHub keeps: `_maxIssueMessageLength` in the same file. */
const LONGEST = 4096;

/** One message beside a file. */
interface Annotation {
  readonly severity: Severity;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/**
 * Commands that make GitHub show findings beside the files of a repository: at most ten of each level, the most severe
 * first; the tenth says how many more there are. They are folded into a group of the log, for the log of a command has no
 * places. Unless the text report is there too, all findings stand before them, in lines that cannot be taken for commands,
 * and the counts behind.
 */
export function report(result: LintResult, options: ReportOptions): string {
  const findings = findingsOf(result, options);
  const annotations = [
    ...problemsOf(result).map((problem) => annotationOfProblem(problem, options)),
    ...findings.map((diagnostic) => annotationOf(diagnostic, options)),
    ...staleAnnotations(result, options),
  ];
  const commands = commandsOf(annotations);
  const group = commands.length === 0 ? [] : ['::group::annotations', ...commands, '::endgroup::'];
  const all = () => findings.map((diagnostic) => inert(plainLine(diagnostic)));
  return logText(options.besideText ? group : [...all(), ...group, ...lastLine(result, options)]);
}

function commandsOf(annotations: readonly Annotation[]): string[] {
  return Object.entries(LEVELS).flatMap(([severity, level]) => {
    const own = annotations.filter((annotation) => annotation.severity === severity);
    const shown = own.length > SHOWN ? own.slice(0, SHOWN - 1) : own;
    const commands = shown.map(({ properties, message }) =>
      workflowCommand(level, properties, excerpt(visible(message), LONGEST)),
    );
    const more = own.length - shown.length;
    if (more > 0) {
      const message = `and ${more} more ${level}s, see the log of this step or the job summary`;
      commands.push(workflowCommand(level, { title: 'stslint' }, message));
    }
    return commands;
  });
}

function annotationOf(diagnostic: Diagnostic, options: ReportOptions): Annotation {
  const { severity, rule, file, range } = diagnostic;
  const start = file.positionAt(range.start);
  const end = file.positionAt(range.end);
  // The runner drops the columns of what is longer than a line.
  const isLine = start.line === end.line;
  const properties = {
    title: rule,
    file: repositoryPath(file.path, options),
    line: start.line,
    endLine: end.line,
    col: isLine ? start.column : undefined,
    endColumn: isLine ? end.column : undefined,
  };
  return { severity, properties, message: messageOf(diagnostic) };
}

/** Entries of the baseline that can go, at its lines. */
function staleAnnotations({ baseline }: LintResult, options: ReportOptions): Annotation[] {
  if (baseline === undefined || options.quiet) return [];
  const file = repositoryPath(baseline.file, options);
  return baseline.stale.map((entry) => ({
    severity: 'warning',
    properties: { title: 'stslint', file, line: entry.line },
    message: `no longer found: ${staleText(entry)}; take it out with --prune-baseline`,
  }));
}

function annotationOfProblem({ file, message }: Problem, options: ReportOptions): Annotation {
  return { severity: 'error', properties: { title: 'stslint', file: repositoryPath(file, options) }, message };
}
