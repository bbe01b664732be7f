import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { messageOf } from './message.ts';
import type { ReportOptions } from './report.ts';
import { conclusion } from './summary.ts';
import { visible } from './width.ts';

/** A finding in one line, whatever its path and message hold: `k8s/redis.yaml:7:16: error unknown-field …`. */
export function plainLine(diagnostic: Diagnostic): string {
  const { file, range, severity, rule } = diagnostic;
  const { line, column } = file.positionAt(range.start);
  return `${visible(file.path)}:${line}:${column}: ${severity} ${rule} ${visible(messageOf(diagnostic))}`;
}

/** The last line of a log: the counts. None where there is nothing to count, and of a clean run under `--quiet`. */
export function lastLine(result: LintResult, { quiet }: Pick<ReportOptions, 'quiet'>): string[] {
  const { files, problems, diagnostics } = result;
  const isNothing = (files === 0 && problems.length > 0) || (quiet && diagnostics.length === 0);
  return isNothing ? [] : [inert(conclusion(result))];
}

/**
 * A line that stays text in the log of a service. GitHub's runner acts on `::error …::` at the start of a line, blanks
 * aside, and on `##[error …]` anywhere in it; the agent of Azure on `##vso[…]` anywhere, and it warns of `##vso` alone.
 * A mark of each is written as an escape. No invisible character is put in between: the services compare by the rules of a
 * language, which overlook such characters.
 *
 * Sources: `src/Runner.Common/ActionCommand.cs` of https://github.com/actions/runner and
 * `src/Microsoft.VisualStudio.Services.Agent/Command.cs` of https://github.com/microsoft/azure-pipelines-agent
 */
export function inert(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\x3a').replace(/##(?=\[|vso)/gi, '#\\x23');
}
