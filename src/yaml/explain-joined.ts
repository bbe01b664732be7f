import type { Replacement } from '../text/fix.ts';
import { closingBracket, closingQuote, type Line } from './explain-lines.ts';
import type { Repair } from './explain-mistake.ts';

const KEY = /^[A-Za-z][\w./-]*:$/;
/** What makes a name of any that no field has. */
const NO_FIELD = 'zz';
/** No line holds so many tokens that it is cut at them. */
const MOST = 2000;

/**
 * The repair of lines that were joined, as where a text was copied from a PDF: a new line before each key that stands behind
 * another, and before the dash that stands before a key. `from` is where the first of them may begin. Undefined where there
 * is none. The new lines begin at the column of the old one: what belongs to what is another matter.
 */
export function cutApart(text: string, line: Line, from: number): Repair | undefined {
  const starts = keyStarts(text, line, from);
  if (starts === undefined || starts.length === 0) return undefined;
  const indentation = ' '.repeat(line.key?.column ?? line.column);
  const edits: Replacement[] = starts.map((start) => {
    let end = start;
    while (/[ \t]/.test(text[end - 1]!)) end--;
    return { range: { start: end, end: start }, text: `\n${indentation}` };
  });
  const probe = edits.map((edit) => ({
    ...edit,
    text: `${edit.text}${/-/.test(text[edit.range.end]!) ? '- ' : ''}${NO_FIELD}`,
  }));
  return { title: 'begin a new line for each key', safety: 'safe', variants: [edits], moves: true, probe };
}

function keyStarts(text: string, { end, value, key }: Line, from: number): number[] | undefined {
  const starts: number[] = [];
  let dash: number | undefined;
  let count = 0;
  for (let at = from; at < end; count++) {
    while (at < end && /[ \t]/.test(text[at]!)) at++;
    const first = text[at];
    if (at >= end || count > MOST) break;
    // A remark may be of any of the lines.
    if (first === '#') return /[\w/]:(?:\s|$)/.test(text.slice(at, end)) ? undefined : starts;
    const isQuoted = first === '"' || first === "'";
    const close = isQuoted
      ? closingQuote(text, at, end)
      : first === '[' || first === '{'
        ? closingBracket(text, at, end)
        : undefined;
    let until = close === undefined ? at : close + 1;
    while (until < end && !/[ \t]/.test(text[until]!)) until++;
    const word = text.slice(at, until);
    const begins = KEY.test(word) ? (dash ?? at) : undefined;
    // A list may begin on the line of its key.
    const isList = word === '-' && at === value.start && key !== undefined;
    if (isList) starts.push(at);
    else if (begins !== undefined && begins !== starts.at(-1)) starts.push(begins);
    dash = word === '-' ? at : undefined;
    at = until;
  }
  return starts;
}
