import type { Diagnostic, LintResult, Related, Severity } from '../lint/diagnostic.ts';
import { bytePositionAt } from './byte-position.ts';
import { excerpt } from './excerpt.ts';
import { findingsOf, problemsOf } from './findings.ts';
import { jsonText } from './json-text.ts';
import { messageOf } from './message.ts';
import type { ReportOptions } from './report.ts';
import { Secrets } from './secrets.ts';
import { type Suggestion, suggestionOf } from './suggestion.ts';
import { wellFormed } from './well-formed.ts';

const SOURCE = { name: 'stslint', url: 'https://github.com/stslint/stslint' };
const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;

/** Characters of a message at most. */
const LONGEST_MESSAGE = 4096;
/** Bytes of a line at most. At 64 KiB reviewdog stops reading, older ones without a word. */
const LONGEST_LINE = 60_000;

/**
 * The result for reviewdog: one JSON object a line, columns in bytes of UTF-8. Paths are relative to the working directory,
 * from which reviewdog knows the way to the repository itself. Fixes become suggestions, the unsafe ones too: each is shown
 * to a person, who applies it with a click. Related places need reviewdog 0.18.
 *
 * @see https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 */
export function report(result: LintResult, options: ReportOptions): string {
  const secrets = new Secrets(result);
  const lines = [
    ...problemsOf(result).map(({ file, message }) =>
      lineOf({ message: textOf(message), location: { path: wellFormed(file) }, severity: 'ERROR', source: SOURCE }),
    ),
    ...findingsOf(result, options).map((diagnostic) => lineOfFinding(diagnostic, secrets)),
  ];
  return lines.map((line) => `${line}\n`).join('');
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
  const line = lineOf({
    ...finding,
    // What is undefined is left out by JSON.
    suggestions: suggestion && [wellFormedText(suggestion)],
    related_locations: related.length === 0 ? undefined : related.map(relatedOf),
  });
  return Buffer.byteLength(line) > LONGEST_LINE ? lineOf(finding) : line;
}

// Line ends in texts are escaped: these stand between values.
function lineOf(value: unknown): string {
  return jsonText(value).trimEnd().replace(/\n */g, ' ');
}

function locationOf({ file, range: { start, end } }: Pick<Related, 'file' | 'range'>) {
  return {
    path: wellFormed(file.path),
    range: { start: bytePositionAt(file, start), end: bytePositionAt(file, end) },
  };
}

function relatedOf(place: Related) {
  return { message: textOf(place.message), location: locationOf(place) };
}

function wellFormedText({ range, text }: Suggestion): Suggestion {
  return { range, text: wellFormed(text) };
}

function textOf(message: string): string {
  return wellFormed(excerpt(message, LONGEST_MESSAGE));
}
