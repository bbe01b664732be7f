import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Cell, cellsOf, visible } from './visible.ts';
import { displayWidth, wrap } from './width.ts';

/** A stretch of the source that is underlined. */
export interface Mark {
  readonly range: Range;
  /** What is said beside the underline; `''` for nothing. */
  readonly label: string;
  /** The place of the finding itself, not one beside it. */
  readonly primary: boolean;
}

export interface FrameOptions {
  /** Columns of the whole frame. */
  readonly width: number;
  /** Digits of the longest line number. */
  readonly digits: number;
  /** Stretches of the file that are never shown, in order. */
  readonly secrets: readonly Range[];
  /** Numbers of lines that are shown without being underlined. */
  readonly context: readonly number[];
  readonly paint: FramePaint;
}

/** How the parts of a frame are coloured. */
export interface FramePaint {
  gutter(text: string): string;
  mark(text: string, primary: boolean): string;
}

const MASK = '***';

/**
 * The source lines of a file's marks with what is marked underlined, in the manner of rustc; of a range over several
 * lines the first. Lines longer than `width` are clipped around the mark.
 */
export function codeFrame(file: SourceFile, marks: readonly Mark[], options: FrameOptions): string[] {
  const { digits, paint } = options;
  const room = Math.max(20, options.width - digits - 3);
  const byLine = new Map<number, Mark[]>(options.context.map((line) => [line, []]));
  for (const mark of marks) {
    const line = file.positionAt(mark.range.start).line;
    byLine.set(line, [...(byLine.get(line) ?? []), mark]);
  }
  const rows: string[] = [];
  const source = (line: number, view: View) =>
    rows.push(`${paint.gutter(`${String(line).padStart(digits)} |`)} ${textOf(view)}`.trimEnd());
  let before: { line: number; marked: boolean } | undefined;
  for (const [line, own] of [...byLine].sort(([a], [b]) => a - b)) {
    const missing = before === undefined || !before.marked ? 0 : line - before.line - 1;
    if (missing === 1) source(line - 1, viewOf(file, line - 1, undefined, room, options.secrets));
    else if (missing > 1) rows.push(paint.gutter('...'));
    before = { line, marked: own.length > 0 };
    let shown: View | undefined;
    for (const mark of own.length === 0 ? [undefined] : own) {
      // The marks of a line that fits share it; of a clipped line each has its own part.
      if (shown === undefined || shown.clipped) {
        shown = viewOf(file, line, mark?.range.start, room, options.secrets);
        source(line, shown);
      }
      if (mark !== undefined) {
        const margin = paint.gutter(`${' '.repeat(digits)} |`);
        for (const row of underline(file, line, mark, shown, room)) {
          rows.push(`${margin} ${' '.repeat(row.indent)}${paint.mark(row.text, mark.primary)}`);
        }
      }
    }
  }
  return rows;
}

/**
 * The lines that say where a line stands: that of the key above it, and the one above that if one of the two begins an
 * item, so that both the list and the item are named. Found by indentation, so that it works for what cannot be parsed too.
 */
export function parentLines(file: SourceFile, line: number): number[] {
  const parent = parentLine(file, line);
  if (parent === undefined) return [];
  const above = parentLine(file, parent);
  const isOfUse = above !== undefined && [parent, above].some((one) => lineShape(file, one).isItem);
  return isOfUse ? [above, parent] : [parent];
}

/** The nearest line above that is not blank. */
export function lineBefore(file: SourceFile, line: number): number[] {
  for (let above = line - 1; above > 0; above--) {
    if (lineShape(file, above).kind !== 'blank') return [above];
  }
  return [];
}

interface LineShape {
  readonly kind: 'blank' | 'comment' | 'boundary' | 'brackets' | 'content';
  readonly indent: number;
  readonly isItem: boolean;
}

function lineShape(file: SourceFile, line: number): LineShape {
  const { start, end } = file.lineRange(line);
  // The beginning tells all; a line may be megabytes long.
  const text = file.text.slice(start, Math.min(end, start + 1000)).replace(/^\ufeff/, '');
  const bare = text.trimStart();
  const indent = text.length - bare.length;
  const isItem = /^-(?:\s|$)/.test(bare);
  if (bare === '') return { kind: 'blank', indent, isItem };
  if (bare.startsWith('#')) return { kind: 'comment', indent, isItem };
  if (/^(?:---|\.\.\.|```|~~~)/.test(bare)) return { kind: 'boundary', indent, isItem };
  return { kind: /^[[\]{}(),\s]+$/.test(bare) ? 'brackets' : 'content', indent, isItem };
}

const FARTHEST = 2000;

function parentLine(file: SourceFile, line: number): number | undefined {
  const own = lineShape(file, line);
  let { indent, isItem } = own;
  for (let above = line - 1; above > 0 && above > line - FARTHEST; above--) {
    const shape = lineShape(file, above);
    if (shape.kind === 'boundary') return undefined;
    if (shape.kind === 'blank' || shape.kind === 'comment') continue;
    // The items of a list may stand right below its key.
    if (shape.indent > indent || (shape.indent === indent && (!isItem || shape.isItem))) continue;
    if (shape.kind === 'content') return above;
    ({ indent, isItem } = shape);
  }
  return undefined;
}

/** What is shown of a line. */
interface View {
  readonly cells: readonly Cell[];
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
  readonly clipped: boolean;
}

function viewOf(
  file: SourceFile,
  line: number,
  focus: number | undefined,
  room: number,
  secrets: readonly Range[],
): View {
  let { start, end } = file.lineRange(line);
  const at = Math.min(Math.max(focus ?? start, start), end);
  // Only what can be seen is looked at, for a line may be megabytes long.
  const wholeStart = start;
  const wholeEnd = end;
  start = beforePair(file.text, Math.max(start, at - 4 * room));
  end = beforePair(file.text, Math.min(end, at + 4 * room));
  const cells = lineCells(file.text, start, end, secrets);
  const fits = start === wholeStart && end === wholeEnd && widthOf(cells) <= room;
  if (fits) return { cells, clippedStart: false, clippedEnd: false, clipped: false };

  const found = cells.findIndex((cell) => cell.end > at);
  const inFocus = found < 0 ? cells.length : found;
  let first = 0;
  if (start > wholeStart || widthOf(cells.slice(0, inFocus)) > (room * 2) / 3) {
    // Something of what stands before is left, so that the key can be seen: a third, or more where little follows.
    const lead = room - 2 - Math.min(widthOf(cells.slice(inFocus)), Math.floor((room * 2) / 3));
    let kept = 0;
    first = inFocus;
    while (first > 0 && kept + cells[first - 1]!.width <= lead) kept += cells[--first]!.width;
  }
  const clippedStart = first > 0 || start > wholeStart;
  let left = room - (clippedStart ? 1 : 0) - 1;
  let last = first;
  while (last < cells.length && cells[last]!.width <= left) left -= cells[last++]!.width;
  return {
    cells: cells.slice(first, last),
    clippedStart,
    clippedEnd: last < cells.length || end < wholeEnd,
    clipped: true,
  };
}

/** Cells with offsets of the file; each secret is one cell of fixed length, from its first letter on the line. */
export function lineCells(text: string, start: number, end: number, secrets: readonly Range[]): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  const show = (to: number) => {
    for (const cell of cellsOf(text.slice(from, to))) {
      const at = from + cell.start;
      // A byte order mark is no character of the first line.
      if (at === 0 && text.charCodeAt(0) === 0xfeff) continue;
      cells.push({ ...cell, start: at, end: from + cell.end });
    }
  };
  for (const secret of secrets) {
    if (secret.end <= from || secret.start >= end) continue;
    let at = Math.max(secret.start, from);
    const to = Math.min(secret.end, end);
    while (at < to && /\s/.test(text[at]!)) at++;
    if (at === to) continue;
    show(at);
    cells.push({ text: MASK, width: MASK.length, start: at, end: to });
    from = to;
  }
  show(end);
  return cells;
}

/** Cells from the first on, as far as there is room. */
export function clipped(cells: readonly Cell[], room: number): string {
  if (widthOf(cells) <= room) return textOf({ cells, clippedStart: false, clippedEnd: false, clipped: false });
  let last = 0;
  let width = 0;
  while (width + cells[last]!.width < room) width += cells[last++]!.width;
  return textOf({ cells: cells.slice(0, last), clippedStart: false, clippedEnd: true, clipped: true });
}

function textOf({ cells, clippedStart, clippedEnd }: View): string {
  let text = clippedStart ? '…' : '';
  for (const cell of cells) text += cell.text;
  return clippedEnd ? `${text}…` : text;
}

/** The rows below a line: what is underlined, with its label beside it or, where there is no room, below. */
function underline(
  file: SourceFile,
  line: number,
  mark: Mark,
  view: View,
  room: number,
): { indent: number; text: string }[] {
  const { start } = mark.range;
  const lineEnd = file.lineRange(line).end;
  const end = lastLetter(file.text, mark.range, lineEnd);
  const endLine = file.positionAt(end).line;
  let column = view.clippedStart ? 1 : 0;
  let length = 0;
  for (const cell of view.cells) {
    if (cell.end <= start) column += cell.width;
    else if (cell.start < Math.min(end, lineEnd)) length += cell.width;
  }
  const text = (mark.primary ? '^' : '-').repeat(Math.max(1, length));
  const span = endLine > line ? `to line ${endLine}` : '';
  const label = [visible(mark.label), span && mark.label ? `(${span})` : span].filter(Boolean).join(' ');
  if (label === '') return [{ indent: column, text }];
  if (column + text.length + 1 + displayWidth(label) <= room) return [{ indent: column, text: `${text} ${label}` }];
  const indent = Math.min(column, Math.max(0, room - 50));
  return [{ indent: column, text }, ...wrap(label, room - indent).map((row) => ({ indent, text: row }))];
}

// A range that ends with line ends or blanks is meant up to its last letter; one of nothing else ends with its line.
function lastLetter(text: string, { start, end }: Range, lineEnd: number): number {
  let last = Math.min(end, text.length);
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last > start ? last : Math.min(end, lineEnd);
}

function beforePair(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
