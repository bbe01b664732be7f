import type { Diagnostic, LintResult, Problem, Severity } from '../lint/diagnostic.ts';
import { digest, fingerprints } from '../lint/fingerprint.ts';
import { findingsOf } from './findings.ts';
import { jsonText } from './json-text.ts';
import { messageOf } from './message.ts';
import { problemsOf } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { repositoryPath } from './repository-path.ts';

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
  const problems = new Map(problemsOf(result).map((problem) => [problemFingerprint(problem), problem]));
  return jsonText([
    ...[...problems].map(([fingerprint, { file, message }]) => ({
      description: message,
      check_name: 'stslint',
      fingerprint,
      severity: 'blocker',
      location: { path: pathOf(file, options), lines: { begin: 1, end: 1 } },
    })),
    ...findingsOf(result, options).map((diagnostic) => ({
      description: `${diagnostic.rule}: ${messageOf(diagnostic)}`,
      check_name: diagnostic.rule,
      fingerprint: marks.get(diagnostic)!,
      severity: SEVERITIES[diagnostic.severity],
      location: { path: pathOf(diagnostic.file.path, options), lines: linesOf(diagnostic) },
    })),
  ]);
}

function problemFingerprint({ file, message }: Problem): string {
  return digest(JSON.stringify([file, message]));
}

function pathOf(path: string, options: ReportOptions): string {
  return repositoryPath(path, options).replace(/^(?:\.\/)+/, '');
}

function linesOf({ file, range: { start, end } }: Diagnostic) {
  // A line end belongs to the line before it.
  const last = Math.max(start, end - 1);
  return { begin: file.positionAt(start).line, end: file.positionAt(last).line };
}
