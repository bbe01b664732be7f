import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { inert } from './log-commands.ts';
import { messageOf } from './message.ts';
import type { ReportOptions } from './report.ts';
import { conclusion } from './summary.ts';
import { visible } from './visible.ts';

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
