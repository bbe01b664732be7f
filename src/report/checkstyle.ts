import type { LintResult } from '../lint/diagnostic.ts';
import { append } from '../text/multimap.ts';
import { findingsOf } from './findings.ts';
import { messageOf } from './message.ts';
import { problemsOf } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { xmlDocument, xmlElement, xmlLines } from './xml.ts';

/**
 * The XML of Checkstyle, which Jenkins and others read: findings by file, the rule in `source`. Columns are UTF-16 code
 * units. A problem is an error on line 1, because readers want a line. Paths are relative to the working directory, from which
 * reviewdog knows the way to the repository itself.
 */
export function report(result: LintResult, options: ReportOptions): string {
  const files = new Map<string, string[]>();
  for (const { file, message } of problemsOf(result)) {
    const attributes = { line: 1, severity: 'error', message, source: 'stslint' };
    append(files, file, xmlElement('error', attributes));
  }
  for (const diagnostic of findingsOf(result, options)) {
    const { file, range, severity, rule } = diagnostic;
    const { line, column } = file.positionAt(range.start);
    const attributes = { line, column, severity, message: messageOf(diagnostic), source: `stslint.${rule}` };
    append(files, file.path, xmlElement('error', attributes));
  }
  const elements = [...files].map(([name, errors]) => xmlElement('file', { name }, xmlLines(errors)));
  return xmlDocument(xmlElement('checkstyle', { version: '4.3' }, xmlLines(elements)));
}
