import { createHash } from 'node:crypto';
import type { Diagnostic, LintResult, Problem, Severity } from '../lint/diagnostic.ts';
import { fingerprints } from '../lint/fingerprint.ts';
import { findingsOf, problemsOf } from './findings.ts';
import { jsonText } from './json-text.ts';
import { messageOf, repositoryPath } from './message.ts';
import type { ReportOptions } from './report.ts';
import { wellFormed } from './well-formed.ts';

/** GitLab's words for severities; it has `minor` besides. */
const SEVERITIES = { error: 'critical', warning: 'major', info: 'info' } as const satisfies Record<Severity, string>;

/**
 * A Code Quality report, as GitLab shows it in merge requests. The rule is in the description too, for GitLab shows no
 * `check_name`. Fingerprints differ, because of those that are alike GitLab shows one. A problem is a blocker.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function report(result: LintResult, options: ReportOptions): string {
  // Of all findings, so that they are the same under `--quiet`.
  const marks = fingerprints(result.diagnostics);
  const fingerprintOf = new Map(result.diagnostics.map((diagnostic, index) => [diagnostic, marks[index]!]));
  const problems = new Map(problemsOf(result).map((problem) => [problemFingerprint(problem), problem]));
  return jsonText([
    ...[...problems].map(([fingerprint, { file, message }]) => ({
      description: wellFormed(message),
      check_name: 'stslint',
      fingerprint,
      severity: 'blocker',
      location: { path: pathOf(file, options), lines: { begin: 1, end: 1 } },
    })),
    ...findingsOf(result, options).map((diagnostic) => ({
      description: wellFormed(`${diagnostic.rule}: ${messageOf(diagnostic)}`),
      check_name: diagnostic.rule,
      fingerprint: fingerprintOf.get(diagnostic)!,
      severity: SEVERITIES[diagnostic.severity],
      location: { path: pathOf(diagnostic.file.path, options), lines: linesOf(diagnostic) },
    })),
  ]);
}

function problemFingerprint({ file, message }: Problem): string {
  return createHash('sha256')
    .update(JSON.stringify([file, message]))
    .digest('hex')
    .slice(0, 32);
}

function pathOf(path: string, options: ReportOptions): string {
  return wellFormed(repositoryPath(path, options).replace(/^(?:\.\/)+/, ''));
}

function linesOf({ file, range: { start, end } }: Diagnostic) {
  // A line end belongs to the line before it.
  const last = Math.max(start, end - 1);
  return { begin: file.positionAt(start).line, end: file.positionAt(last).line };
}
