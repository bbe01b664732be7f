import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { findingsOf, problemsOf } from './findings.ts';
import { messageOf, repositoryPath } from './message.ts';
import { inert, lastLine, plainLine } from './plain-line.ts';
import type { ReportOptions } from './report.ts';
import { visible } from './width.ts';

/**
 * Commands that make Azure Pipelines count findings as issues of the step and show them in its log, each with its place.
 * Azure knows errors and warnings alone, so hints are lines of text: a green step should not look yellow for them. The last
 * line has the counts. Where the text report is in the log too, the commands are folded into a group and all else is left
 * out. Whether the step fails is told by the exit status.
 */
export function report(result: LintResult, options: ReportOptions): string {
  const findings = findingsOf(result, options);
  const problems = problemsOf(result).map(({ message }) => logIssue({ type: 'error' }, message));
  if (!options.besideText) {
    const own = findings.map((diagnostic) => lineOf(diagnostic, options));
    return textOf([...problems, ...own, ...lastLine(result, options)]);
  }
  const issues = findings.filter(({ severity }) => severity !== 'info');
  const commands = [...problems, ...issues.map((diagnostic) => lineOf(diagnostic, options))];
  return textOf(commands.length === 0 ? [] : ['##[group]issues', ...commands, '##[endgroup]']);
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
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
  return logIssue(properties, messageOf(diagnostic));
}

/**
 * `##vso[task.logissue type=error;linenumber=7]message`
 *
 * Source of the escapes: `node/taskcommand.ts` of https://github.com/microsoft/azure-pipelines-task-lib
 */
function logIssue(properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `##vso[task.logissue ${given.join(';')}]${escapeData(visible(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
