import type { Diagnostic, LintResult, Related, Severity } from '../lint/diagnostic.ts';
import { bytePositionAt } from './byte-position.ts';
import { excerpt } from './excerpt.ts';
import { findingsOf } from './findings.ts';
import { jsonText } from './json-text.ts';
import { messageOf } from './message.ts';
import { problemsOf } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { Secrets } from './secrets.ts';
import { suggestionOf } from './suggestion.ts';

const SOURCE = { name: 'stslint', url: 'https://github.com/stslint/stslint' };
const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;

/** Characters of a message at most. */
const LONGEST_MESSAGE = 4096;
/** Bytes of a line at most. At 64 KiB reviewdog stops reading, older ones without a word. */
const LONGEST_LINE = 60_000;

/**
 * The result for reviewdog: one JSON object a line, columns in bytes of UTF-8. Paths are relative to the working directory,
 * from which reviewdog knows the way to the repository itself. Fixes become suggestions, the unsafe ones too: each is shown
 * to a person, who applies it with a click. Repairs to choose from do not: suggestions have no titles, and nothing says that
 * only one of them is to be applied. Related places need reviewdog 0.18.
 *
 * @see https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 */
export function report(result: LintResult, options: ReportOptions): string {
  const secrets = new Secrets(result);
  return [
    ...problemsOf(result).map(({ file, message }) =>
      jsonText({ message: textOf(message), location: { path: file }, severity: 'ERROR', source: SOURCE }, 0),
    ),
    ...findingsOf(result, options).map((diagnostic) => lineOfFinding(diagnostic, secrets)),
  ].join('');
}

function lineOfFinding(diagnostic: Diagnostic, secrets: Secrets): string {
  const { severity, rule, url, related } = diagnostic;
  const finding = {
    message: textOf(messageOf(diagnostic)),
    location: locationOf(diagnostic),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: { value: rule, url },
  };
  const suggestion = suggestionOf(diagnostic, secrets);
  // What is undefined is left out by JSON.
  const suggestions = suggestion && [suggestion];
  const related_locations = related.length === 0 ? undefined : related.map(relatedOf);
  const line = jsonText({ ...finding, suggestions, related_locations }, 0);
  return Buffer.byteLength(line) > LONGEST_LINE ? jsonText(finding, 0) : line;
}

function locationOf({ file, range: { start, end } }: Pick<Related, 'file' | 'range'>) {
  return {
    path: file.path,
    range: { start: bytePositionAt(file, start), end: bytePositionAt(file, end) },
  };
}

function relatedOf(place: Related) {
  return { message: textOf(place.message), location: locationOf(place) };
}

function textOf(message: string): string {
  return excerpt(message, LONGEST_MESSAGE);
}
