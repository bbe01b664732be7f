import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { findingsOf } from './findings.ts';
import { inert, loggingCommand } from './log-commands.ts';
import { logText } from './log-text.ts';
import { messageOf } from './message.ts';
import { lastLine, plainLine } from './plain-line.ts';
import { problemsOf, problemText } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { visible } from './visible.ts';

/**
 * Commands that make Azure Pipelines count findings as issues of the step and show them in its log, each with its place.
 * Azure knows errors and warnings alone, so hints are lines of text: a green step should not look yellow for them. The last
 * line has the counts. Whether the step fails is told by the exit status.
 */
export function report(result: LintResult, options: ReportOptions): string {
  const problems = problemsOf(result).map((problem) => issue({ type: 'error' }, problemText(problem)));
  const findings = findingsOf(result, options).map((diagnostic) => lineOf(diagnostic, options));
  return logText([...problems, ...findings, ...lastLine(result, options)]);
}

function lineOf(diagnostic: Diagnostic, options: ReportOptions): string {
  const { severity, rule, file, range } = diagnostic;
  if (severity === 'info') return inert(plainLine(diagnostic));
  const { line, column } = file.positionAt(range.start);
  const properties = {
    type: severity,
    sourcepath: repositoryPath(file.path, options),
    linenumber: line,
    columnnumber: column,
    code: rule,
  };
  return issue(properties, messageOf(diagnostic));
}

function issue(properties: Parameters<typeof loggingCommand>[1], message: string): string {
  return loggingCommand('task.logissue', properties, visible(message));
}
