import { ODD_BLANK } from '../yaml/characters.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { Manifest } from './manifest.ts';

/** What stands before the first line where lines were copied with their numbers or with other marks. */
const PREFIX = /^\s*(?:\d|[>|│+[])/;
/** What a line of Markdown or of a terminal begins with, which is a document of its own where `---` follows it. */
const FOREIGN = /^\s*(?:`{3}|~|\$ |\[\w|[\w.-]+@|cat |kubectl |EOF)/;
/** A blank that is none, a dash that is none or without a blank behind it, or a key with none behind its colon. */
const SLIP = new RegExp(
  `[${ODD_BLANK}]|^[ \\t]*(?:[–—−•●▪◦‣*·]|-[A-Za-z]|\\\\- |(?:- )*["']?[A-Za-z][\\w./-]*["']?:[^\\s:/])`,
  'm',
);

/** Curly quotes, and the commonest blanks that are none. Sought one by one, which takes no time in a text of plain letters. */
const ODD = ['“', '”', '„', '‘', '\u00a0', '\u3000', '\u200b'];
/** A line of Markdown or of a terminal behind the last one. */
const END = /\n[ \t]*(?:`{3,}|~+|EOF|EOT)\s*$/;

/**
 * True where kubectl may read something else than was meant, for what stands before or between the words of a text: worth
 * a closer look, and no more. Quick, since it is asked of everything.
 */
export function mayMeanOther(subject: YamlDocument | Manifest): boolean {
  if (subject instanceof Manifest) {
    const { issues, item, document } = subject;
    if (issues.length === 0 || item !== undefined || mayMeanOther(document)) return false;
    return SLIP.test(document.file.text.slice(document.range.start, document.range.end));
  }
  const { error, state, dropped, file, range } = subject;
  if (state === 'skipped') return FOREIGN.test(file.text.slice(range.start, range.start + 80));
  if (error !== undefined || state !== 'read') return false;
  if (dropped !== undefined || PREFIX.test(file.text.slice(range.start, range.start + 80))) return true;
  const body = file.text.slice(range.start, range.end);
  return END.test(body.slice(-80)) || ODD.some((character) => body.includes(character));
}
