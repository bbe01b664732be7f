import type { LintResult } from '../lint/diagnostic.ts';
import { findingsOf } from './findings.ts';
import { logText } from './log-text.ts';
import { plainLine } from './plain-line.ts';
import type { ReportOptions } from './report.ts';

/**
 * One line for each finding and nothing else, as editors and other programs read them:
 * `file:line:col: severity rule message`. Line and column begin at 1, columns are UTF-16 code units; the path is relative to
 * the working directory. Line ends and whatever cannot be seen in a name or message are written as escapes.
 */
export function report(result: LintResult, options: ReportOptions): string {
  return logText(findingsOf(result, options).map(plainLine));
}
