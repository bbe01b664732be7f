import type { Diagnostic, LintResult, Problem } from '../lint/diagnostic.ts';
import type { ReportOptions } from './report.ts';

/** The findings that are told, in the order of the result: under `--quiet` the errors alone. */
export function findingsOf(
  { diagnostics }: Pick<LintResult, 'diagnostics'>,
  { quiet }: Pick<ReportOptions, 'quiet'>,
): readonly Diagnostic[] {
  return quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
}

/** What could not be read and what could not be fixed. */
export function problemsOf({ problems, fixed }: Pick<LintResult, 'problems' | 'fixed'>): readonly Problem[] {
  return [...problems, ...(fixed?.problems ?? [])];
}
