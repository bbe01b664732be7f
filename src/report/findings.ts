import type { Diagnostic, LintResult, Severity } from '../lint/diagnostic.ts';
import type { ReportOptions } from './report.ts';

/** The most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings that are told, in the order of the result: under `--quiet` the errors alone. */
export function findingsOf(
  { diagnostics }: Pick<LintResult, 'diagnostics'>,
  { quiet }: Pick<ReportOptions, 'quiet'>,
): readonly Diagnostic[] {
  return quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
}

/** The most severe findings first, else in their order. */
export function bySeverity(findings: readonly Diagnostic[]): Diagnostic[] {
  return SEVERITIES.flatMap((severity) => findings.filter((diagnostic) => diagnostic.severity === severity));
}
