import type { Fix, TextEdit } from '../text/fix.ts';
import { append } from '../text/multimap.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { lineCells } from './frame.ts';
import type { Cell } from './visible.ts';

/** No more of the lines are seen. */
export const MOST = 10;

/** A line as it will be, or one between two such. */
export interface MendedLine {
  /** The line that it is now; undefined for one that is new. */
  readonly line: number | undefined;
  /** `~` where the line will be another, `+` where it is new, `|` where it stays; `...` for several that stay. */
  readonly mark: '~' | '+' | '|' | '...';
  readonly cells: readonly Cell[];
}

/**
 * The lines of a file that a fix changes, as they will be, where they are several and it changes no more than white space:
 * there a look says more than words. Undefined for other fixes. No secret is shown.
 */
export function mendedLines(file: SourceFile, fix: Fix, view: View): MendedLine[] | undefined {
  if (!isOfBlanks(file, fix)) return undefined;
  const byLine = linesOf(file, fix.edits);
  const rows = rowsOf(file, [...byLine.keys()], byLine, view);
  return rows.length < 2 ? undefined : rows;
}

/** How many lines are seen before the first that is not the same in all repairs. */
const BEFORE_SPLIT = 3;

/**
 * What each of several repairs makes of the lines that any of them changes; where these are many, from a little before the
 * first that they do not agree about. Undefined where one changes more than white space.
 */
export function mendedChoices(file: SourceFile, choices: readonly Fix[], view: View): MendedLine[][] | undefined {
  if (!choices.every((fix) => isOfBlanks(file, fix))) return undefined;
  const all = choices.flatMap(({ edits }) => edits);
  const lines = [...linesOf(file, all).keys()];
  const agreed = new Map<string, number>();
  for (const edit of all) agreed.set(keyOf(edit), (agreed.get(keyOf(edit)) ?? 0) + 1);
  const [split = lines[0]!] = linesOf(
    file,
    all.filter((edit) => agreed.get(keyOf(edit))! < choices.length),
  ).keys();
  const start = lines.length <= MOST ? 0 : Math.max(0, lines.indexOf(split) - BEFORE_SPLIT);
  return choices.map(({ edits }) => {
    const rows = rowsOf(file, lines.slice(start), linesOf(file, edits), view);
    return start === 0 ? rows : [MORE, ...rows];
  });
}

const MORE: MendedLine = { line: undefined, mark: '...', cells: [] };

function keyOf({ range, text }: TextEdit): string {
  return `${range.start} ${range.end} ${text}`;
}

/** Edits by the number of their line, in the order of the text. */
function linesOf(file: SourceFile, edits: readonly TextEdit[]): Map<number, TextEdit[]> {
  const byLine = new Map<number, TextEdit[]>();
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    append(byLine, file.positionAt(edit.range.start).line, edit);
  }
  return byLine;
}

function rowsOf(
  file: SourceFile,
  lines: readonly number[],
  byLine: ReadonlyMap<number, readonly TextEdit[]>,
  { secrets, width }: View,
): MendedLine[] {
  const rows: MendedLine[] = [];
  let before: number | undefined;
  for (const line of lines) {
    const missing = before === undefined ? 0 : line - before - 1;
    const view = { secrets, width: rows.length > MOST ? 0 : width };
    if (missing === 1) rows.push({ line: line - 1, mark: '|', cells: cellsWith(file, line - 1, [], view)[0]! });
    else if (missing > 1) rows.push(MORE);
    const own = byLine.get(line) ?? [];
    const [first, ...more] = cellsWith(file, line, own, view) as [Cell[], ...Cell[][]];
    rows.push({ line, mark: own.length === 0 ? '|' : '~', cells: first });
    for (const cells of more) rows.push({ line: undefined, mark: '+', cells });
    before = line;
  }
  return rows;
}

/** True for a fix that writes white space in place of white space. */
function isOfBlanks(file: SourceFile, { edits }: Fix): boolean {
  return edits.every(({ file: path, range, text: written }) => {
    const old = file.text.slice(range.start, range.end);
    return path === file.path && !/\S/.test(written + old) && !old.includes('\n');
  });
}

interface View {
  readonly secrets: readonly Range[];
  readonly width: number;
}

/** What is seen of a line after some edits; several where they break it. Not more of it than there may be room for. */
function cellsWith(file: SourceFile, line: number, edits: readonly TextEdit[], { secrets, width }: View): Cell[][] {
  const { start, end } = file.lineRange(line);
  const rows: Cell[][] = [[]];
  const room = (): number => Math.max(0, 4 * width - rows.at(-1)!.length);
  let at = start;
  for (const { range, text } of [...edits, { range: { start: end, end }, text: '' }]) {
    const until = Math.min(range.start, end, at + room());
    if (at < until) rows.at(-1)!.push(...lineCells(file.text, at, until, secrets));
    const [first, ...more] = text.split(/\r?\n/);
    rows.at(-1)!.push(...blanks(first!.slice(0, room())));
    for (const indentation of more) rows.push(blanks(indentation.slice(0, 4 * width)));
    at = range.end;
  }
  return rows;
}

function blanks(text: string): Cell[] {
  return [...text].map((char) => ({ text: char, width: 1, start: 0, end: 0 }));
}
