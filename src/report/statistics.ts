import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { append } from '../text/multimap.ts';
import { bySeverity } from './findings.ts';
import { count } from './summary.ts';

/** How often a rule found something, and how much of it can be fixed. */
interface RuleCount {
  readonly rule: string;
  readonly severity: Diagnostic['severity'];
  readonly count: number;
  readonly files: number;
  /** With `--fix`. */
  readonly fixable: number;
  /** With `--fix --unsafe-fixes` only. */
  readonly unsafelyFixable: number;
}

/** Counts findings by rule, the most frequent first. */
function countsByRule({ diagnostics }: Pick<LintResult, 'diagnostics'>): RuleCount[] {
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) append(byRule, diagnostic.rule, diagnostic);
  return [...byRule]
    .map(([rule, own]) => ({
      rule,
      severity: bySeverity(own)[0]!.severity,
      count: own.length,
      files: new Set(own.map(({ file }) => file)).size,
      fixable: own.filter(({ fix }) => fix?.safety === 'safe').length,
      unsafelyFixable: own.filter(({ fix }) => fix?.safety === 'unsafe').length,
    }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** The counts as a table for people: one rule a line. */
export function statistics(result: Pick<LintResult, 'diagnostics'>): string {
  const rows = countsByRule(result).map(({ rule, severity, count: times, files, fixable, unsafelyFixable }) => {
    const fixes = [
      ...(fixable > 0 ? [`${fixable} fixable`] : []),
      ...(unsafelyFixable > 0 ? [`${unsafelyFixable} with --unsafe-fixes`] : []),
    ];
    return [String(times), rule, severity, count(files, 'file'), fixes.join(', ')];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  const lines = rows.map(([times = '', ...cells]) => {
    const padded = cells.map((cell, index) => cell.padEnd(widths[index + 1] ?? 0));
    return [times.padStart(widths[0]!), ...padded].join('  ').trimEnd();
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}
