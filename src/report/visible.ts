/** One thing that a terminal shows: a letter with its accents, an emoji, an escaped control character. */
export interface Cell {
  /** What is printed; never a control character. */
  readonly text: string;
  /** Columns of the terminal. */
  readonly width: number;
  /** Where it comes from: offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
}

const TAB_STOP = 4;
/** What takes one column each and is shown as it is. */
export const PLAIN = /^[\x20-\x7e]*$/;
// Controls, what is invisible or turns the direction, halves of surrogate pairs, and blanks that are none for YAML.
const INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
const PICTURE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=.*(?:\ufe0f|\u200d))|\p{RI}\p{RI}|[\d#*]\ufe0f)/u;
const JOINER = /\u200d|\ufe0f/u;
// East Asian Width W and F, in blocks: https://www.unicode.org/reports/tr11/
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
// Accents, and the vowels and ends of Korean syllables that are written as letters.
const ZERO = /[\p{M}\u1160-\u11ff]/u;

// Made when it is needed first: that takes as long as all the rest of a short run.
let segmenter: Intl.Segmenter | undefined;

/** What a terminal shows of one line: tabs as blanks up to the next stop, control characters escaped. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  const add = (text: string, width: number, start: number, end: number) => {
    cells.push({ text, width, start, end });
    column += width;
  };
  if (PLAIN.test(line)) {
    for (let at = 0; at < line.length; at++) add(line[at]!, 1, at, at + 1);
    return cells;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(line)) {
    if (segment === '\t') {
      const width = TAB_STOP - (column % TAB_STOP);
      add(' '.repeat(width), width, index, index + 1);
      continue;
    }
    const picture = PICTURE.test(segment);
    if (!picture && !INVISIBLE.test(segment)) {
      add(segment, graphemeWidth(segment), index, index + segment.length);
      continue;
    }
    if (picture && ![...segment].some((char) => INVISIBLE.test(char) && !JOINER.test(char))) {
      add(segment, 2, index, index + segment.length);
      continue;
    }
    let at = index;
    for (const char of segment) {
      const shown = INVISIBLE.test(char) ? escapeOf(char) : char;
      add(shown, shown === char ? graphemeWidth(char) : shown.length, at, at + char.length);
      at += char.length;
    }
  }
  return cells;
}

/** A text from the input on one line, with everything that a terminal would act on or hide written as an escape. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  const noTabs = text.replaceAll('\t', '\\t');
  return cellsOf(noTabs).reduce((shown, cell) => shown + cell.text, '');
}

function graphemeWidth(grapheme: string): number {
  let width = 0;
  for (const char of grapheme) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

function escapeOf(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\r') return '\\r';
  const code = char.codePointAt(0)!;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
