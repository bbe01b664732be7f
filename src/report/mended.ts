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
export function mendedLines(
  file: SourceFile,
  { edits }: Fix,
  { secrets, width }: { readonly secrets: readonly Range[]; readonly width: number },
): MendedLine[] | undefined {
  if (!edits.every((edit) => isOfBlanks(file, edit))) return undefined;
  const byLine = new Map<number, TextEdit[]>();
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    append(byLine, file.positionAt(edit.range.start).line, edit);
  }
  const rows: MendedLine[] = [];
  let before: number | undefined;
  for (const [line, own] of byLine) {
    const missing = before === undefined ? 0 : line - before - 1;
    const view = { secrets, width: rows.length > MOST ? 0 : width };
    if (missing === 1) rows.push({ line: line - 1, mark: '|', cells: cellsWith(file, line - 1, [], view)[0]! });
    else if (missing > 1) rows.push({ line: undefined, mark: '...', cells: [] });
    const [first, ...more] = cellsWith(file, line, own, view) as [Cell[], ...Cell[][]];
    rows.push({ line, mark: '~', cells: first });
    for (const cells of more) rows.push({ line: undefined, mark: '+', cells });
    before = line;
  }
  return rows.length < 2 ? undefined : rows;
}

/** True for an edit that writes white space in place of white space. */
function isOfBlanks(file: SourceFile, { file: path, range, text: written }: TextEdit): boolean {
  const old = file.text.slice(range.start, range.end);
  return path === file.path && !/\S/.test(written + old) && !old.includes('\n');
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
