import type { Replacement } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import { ODD_BLANK } from './characters.ts';
import type { Line } from './explain-lines.ts';
import { lineName, type Mistake, named } from './explain-mistake.ts';

// Blanks that are no spaces: tabs, and characters that only look like a blank.

const ODD = new RegExp(`[${ODD_BLANK}]`);
const RUN = new RegExp(`[ \\t${ODD_BLANK}]+`, 'g');
const WIDTHLESS = /[\u200b\ufeff]/g;

/** What stands around a line. */
export interface Surroundings {
  /** The lines of content above and below it. */
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  /** Where a line may begin, if this is the only one of which the tabs do not say so. */
  readonly columns: readonly number[];
}

/** No line may begin at more places, and no text is longer that is tried with each. */
const MAX_COLUMNS = 24;
const MAX_TRIED = 64 * 1024;

/** What is wrong with a line that is indented with a tab. */
export function tabMistake(
  text: string,
  line: Line,
  widths: readonly number[],
  around: Surroundings = { above: undefined, below: undefined, columns: [] },
): Mistake {
  const level = levelWith(text, line, around);
  const tab = text.indexOf('\t', line.start);
  let end = tab;
  while (text[end] === '\t') end++;
  return {
    code: 'tab-indentation',
    range: { start: tab, end },
    message: 'this line is indented with a tab, where YAML allows only spaces',
    help:
      level === undefined
        ? 'indent with spaces; let the editor write them for a tab'
        : `write ${lineName(line)} at column ${level.key!.column + 1}, level with ${lineName(level)}, with spaces before it`,
    repair: {
      title: 'write spaces for the tabs',
      safety: 'safe',
      variants:
        level === undefined
          ? widths.map((width) => [untabbed(text, line, width)])
          : [[indented(line, level.key!.column)]],
      moves: true,
      others: around.columns.map((column) => [indented(line, column)]),
    },
  };
}

function indented({ start, text }: Line, column: number): Replacement {
  return { range: { start, end: text }, text: ' '.repeat(column) };
}

/** The columns at which keys and items stand, where one line alone is indented with tabs. */
export function columnsOf(text: string, contents: readonly Line[]): number[] {
  const hasTab = ({ start, text: end }: Line): boolean => text.slice(start, end).includes('\t');
  const plain = contents.filter((line) => !hasTab(line));
  if (plain.length !== contents.length - 1 || contents.at(-1)!.end - contents[0]!.start > MAX_TRIED) return [];
  const columns = new Set(
    plain.flatMap(({ key, dashes }) => [...(key ? [key.column] : []), ...dashes.map((dash) => dash.column)]),
  );
  return columns.size > MAX_COLUMNS ? [] : [...columns];
}

/** The line above one with a tab, where that and the one below stand at one column, which leaves no other for it. */
function levelWith(text: string, line: Line, { above, below }: Surroundings): Line | undefined {
  const column = above?.key?.column;
  if (column === undefined || above!.valueKind === 'none' || below?.key?.column !== column) return undefined;
  if ([line, below].some(({ key, dashes }) => key === undefined || dashes.length > 0)) return undefined;
  const hasTab = (other: Line): boolean => text.slice(other.start, other.text).includes('\t');
  return line.valueKind === 'none' || hasTab(above!) || hasTab(below) ? undefined : above;
}

/** The indentation of a line in blanks. */
export function untabbed(text: string, line: Line, width: number): Replacement {
  let column = 0;
  for (let at = line.start; at < line.text; at++) {
    column = text[at] === '\t' ? (Math.floor(column / width) + 1) * width : column + 1;
  }
  const blank = line.text === line.end;
  return { range: { start: line.start, end: line.text }, text: blank ? '' : ' '.repeat(column) };
}

/** What looks like a blank where a line wants one: before its text, behind a dash or a colon, and at its end. */
export function oddBlankMistake(text: string, line: Line): Mistake | undefined {
  // What stands in a block of text is a part of it, but for its indentation.
  if (line.kind === 'inside' && line.valueKind === 'none' && line.flaw?.code !== 'block-odd-blank') return undefined;
  const end = line.kind === 'content' ? line.end : line.text;
  const words = [line.key?.range, line.value].filter((range) => range !== undefined && range.start < range.end);
  const edits: Replacement[] = [];
  for (const { index, run } of oddRuns(text.slice(line.start, end))) {
    const range = { start: line.start + index, end: line.start + index + run.length };
    // What stands for a tab is told there.
    if (run.includes('\t') && range.start < line.text) continue;
    if (words.some((word) => word!.start <= range.start && range.start < word!.end)) continue;
    // What follows the value is a remark.
    if (line.value.end <= line.end && text.slice(line.value.end, range.start).includes('#')) break;
    // A blank line needs none, and neither does the end of one.
    edits.push({ range, text: range.end === line.end ? '' : plainBlanks(run) });
  }
  const [first] = edits;
  if (first === undefined) return undefined;
  const odd = text.slice(first.range.start, first.range.end);
  const at = odd.search(ODD);
  const code = odd.charCodeAt(at);
  const name =
    code === 0xa0 ? 'a no-break space' : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'odd-blank',
    range: { start: first.range.start + at, end: first.range.end },
    message: `${placeOf(text, line, first.range)} ${name}, which looks like a space and is none to YAML`,
    help: 'write an ordinary space; text from a web page or a chat often holds others',
    repair: { title: 'write ordinary spaces', safety: 'safe', variants: [edits] },
  };
}

/** The same for a text that has no other blanks at all, so that those in its values are none either. */
export function onlyOddBlanks(text: string, range: Range): Mistake | undefined {
  const body = text.slice(range.start, range.end);
  if (/[ \t]/.test(body)) return undefined;
  const runs = oddRuns(body);
  if (runs.length < 3) return undefined;
  const edits = runs.map(({ index, run }) => {
    const start = range.start + index;
    return { range: { start, end: start + run.length }, text: plainBlanks(run) };
  });
  return {
    code: 'odd-blank',
    range: edits[0]!.range,
    message: 'the characters between the words of this document look like spaces, and are none to YAML',
    help: 'write ordinary spaces; text from a web page or a chat often holds others',
    repair: { title: 'write ordinary spaces', safety: 'safe', variants: [edits] },
  };
}

/** Runs of blanks in a text of which one at least is none. */
function oddRuns(text: string): { index: number; run: string }[] {
  if (!ODD.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => (ODD.test(run) ? [{ index, run }] : []));
}

function plainBlanks(run: string): string {
  return run.replace(WIDTHLESS, '').replace(/[^ \t]/g, ' ');
}

function placeOf(text: string, { start, text: textStart, key, end }: Line, range: Range): string {
  if (range.start < textStart || range.start === start) return 'the indentation of this line holds';
  const before = text[range.start - 1];
  if (before === ':' && key !== undefined) return `after the colon of ${named(`${key.name}:`)} stands`;
  if (before === '-') return 'behind the dash stands';
  return range.end === end ? 'at the end of this line stands' : 'on this line stands';
}
