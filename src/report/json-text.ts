import { UNPRINTABLE } from '../text/unprintable.ts';

/**
 * A value as JSON for files, logs and terminals: what a terminal or a service acts on, `##[error]` and the like, is escaped.
 * Halves of surrogate pairs become U+FFFD, because readers in Go and Ruby refuse a whole report for one of them. Ends with a
 * line end.
 */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, undefined, indent)
    .replace(/\\(?:ud[89a-f]..|.)/g, (code) => (code.startsWith('\\ud') ? '\\ufffd' : code))
    .replace(UNPRINTABLE, (char) => (char === '\n' ? char : escapeOf(char)))
    .replaceAll('##', '#\\u0023');
  return `${text}\n`;
}

function escapeOf(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
