import { applyEdits, type TextEdit } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from './document.ts';
import type { Field } from './field.ts';
import { type MapNode, type Pair, toJson, type YamlNode } from './node.ts';
import { parseFile } from './parse.ts';

/** Lines of one field, with the comments that belong to it. */
export interface Block {
  /** The start of a line, or the key where a dash stands before it. */
  readonly start: number;
  /** The start of the line below. */
  readonly end: number;
  /** Of the key. */
  readonly column: number;
}

/** The lines of a map, before and after edits. */
export interface Fragment {
  readonly map: MapNode;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** True for `{}`, which can be left out where fields are written below. */
export function isEmptyFlow(node: YamlNode | undefined): boolean {
  return node?.kind === 'map' && node.style === 'flow' && node.pairs.length === 0;
}

/** The map that a field is, where its lines may be moved. */
export function blockMap(field: Field | undefined): MapNode | undefined {
  const node = field?.node;
  return node?.kind === 'map' && node.style === 'block' && field?.alias === undefined ? node : undefined;
}

/** A document as lines. */
export class Lines {
  readonly text: string;
  readonly #document: YamlDocument;

  constructor(document: YamlDocument) {
    this.text = document.file.text;
    this.#document = document;
  }

  /** By how many blanks a map is indented in this document: by as many as the first. */
  get indentation(): number {
    return Math.max(1, this.#first('map') ?? 2);
  }

  /** By how many blanks the dashes of a list are: none where they stand below the key. */
  get dashIndentation(): number {
    return this.#first('seq') ?? this.indentation;
  }

  /** How far the first value of a kind that is written in lines stands behind its key's column. */
  #first(kind: 'map' | 'seq', node = this.#document.root ?? undefined): number | undefined {
    if (node?.kind !== 'map' && node?.kind !== 'seq') return undefined;
    const pairs = node.kind === 'map' && node.style === 'block' ? node.pairs : [];
    for (const { key, value } of pairs) {
      const isBelow = value.kind === kind && value.style === 'block';
      if (isBelow) return this.columnOf(value.start) - this.columnOf(key.start);
      const found = this.#first(kind, value);
      if (found !== undefined) return found;
    }
    for (const item of node.kind === 'seq' ? node.items : []) {
      const found = this.#first(kind, item);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  columnOf(offset: number): number {
    return offset - this.startOf(offset);
  }

  /** The lines of fields of a map; undefined where something else stands on them. */
  blocksOf(map: MapNode | undefined, pairs: readonly (Pair | undefined)[]): Block[] | undefined {
    const blocks: Block[] = [];
    for (const pair of pairs) {
      const block = map && pair && this.#blockOf(map, pair);
      if (block === undefined) return undefined;
      blocks.push(block);
    }
    return blocks;
  }

  #blockOf(map: MapNode, pair: Pair): Block | undefined {
    const line = this.startOf(pair.key.start);
    const column = pair.key.start - line;
    const index = map.pairs.indexOf(pair);
    const content = this.#endOf(pair);
    let end = this.next(content);
    if (!/^[ \t]*:?[ \t]*(?:#.*)?$/.test(this.text.slice(content, end).trimEnd())) return undefined;
    const { start: top, end: bottom } = this.#document.range;
    while (end < bottom && this.#commentAt(end) > column) end = this.next(end);
    if (/^ *(?:- +)+$/.test(this.text.slice(line, pair.key.start))) {
      return index === 0 ? { start: pair.key.start, end, column } : undefined;
    }
    if (/[^ ]/.test(this.text.slice(line, pair.key.start))) return undefined;
    const previous = map.pairs[index - 1];
    // What stands above the first field of a document is about all of it.
    const isHead = previous === undefined && map.start === this.#document.root?.start;
    const limit = isHead ? line : previous === undefined ? top : this.#endOf(previous);
    let start = line;
    for (let above = this.startOf(line - 1); above >= limit && this.#commentAt(above) === column; ) {
      start = above;
      if (above === 0) break;
      above = this.startOf(above - 1);
    }
    return { start, end, column };
  }

  /** Behind the last character of a field; its colon may follow. */
  #endOf({ key, value }: Pair): number {
    return key.start + this.text.slice(key.start, Math.max(key.end, value.end)).trimEnd().length;
  }

  /** True where a comment is removed that is in none of the blocks. */
  losesComment(removed: Block, blocks: readonly Block[]): boolean {
    return this.#document.comments.some(({ range: { start } }) => {
      const isWithin = (block: Block) => block.start <= start && start < block.end;
      return isWithin(removed) && !blocks.some(isWithin);
    });
  }

  /** With the blanks before it. */
  withBlanks({ start, end }: Range): Range {
    let from = start;
    while (this.text[from - 1] === ' ') from--;
    return { start: from, end };
  }

  /** The lines of a map and of edits in it; undefined where something other than dashes stands before it. */
  fragmentOf(map: MapNode, edits: readonly TextEdit[]): Fragment | undefined {
    const line = this.startOf(map.start);
    const start = Math.min(line, ...edits.map(({ range }) => range.start));
    const end = Math.max(this.next(map.end - 1), ...edits.map(({ range }) => range.end));
    if (map.style === 'flow' || !/^ *(?:- +)*$/.test(this.text.slice(line, map.start))) return undefined;
    // Behind dashes a map has the same column as behind blanks.
    const blank = { file: '', range: { start: line, end: map.start }, text: ' '.repeat(map.start - line) };
    const [first] = edits;
    const isBehind = first !== undefined && first.range.start < map.start;
    const moved = (isBehind ? edits : [blank, ...edits]).map(({ file, range, text }) => {
      return { file, range: { start: range.start - start, end: range.end - start }, text };
    });
    const before = this.text.slice(start, end);
    return { map, column: map.start - line, before, after: applyEdits(before, moved) };
  }

  /** The text of whole lines, for a place that may be the end of a file that has no last line end. */
  onOwnLine(at: number, text: string): string {
    return at === 0 || this.text[at - 1] === '\n' ? text : this.lineEnd + text.trimEnd();
  }

  /** As the first line of the document ends. */
  get lineEnd(): string {
    const newline = this.text.indexOf('\n', this.#document.range.start);
    return this.text[newline - 1] === '\r' ? '\r\n' : '\n';
  }

  /** The first line from one on that is not blank. */
  behindBlanks(line: number): number {
    let at = line;
    while (at < this.text.length && this.text.slice(at, this.next(at)).trim() === '') at = this.next(at);
    return at;
  }

  /** The quotes of the last quoted value before an offset, not too far from it. */
  quoteBefore(offset: number): '"' | "'" {
    const before = this.text.slice(Math.max(0, offset - NEAR), offset);
    return before.lastIndexOf(": '") > before.lastIndexOf(': "') ? "'" : '"';
  }

  /** True where the line above is blank. */
  isBlank(line: number): boolean {
    return line > 0 && this.text.slice(this.startOf(line - 1), line).trim() === '';
  }

  /** The column of a comment that has a line to itself; -1 for any other line. */
  #commentAt(line: number): number {
    const column = this.firstOf(line);
    return this.text[line + column] === '#' ? column : -1;
  }

  /** The blanks and tabs that the line of an offset begins with. */
  indentAt(offset: number): string {
    const line = this.startOf(offset);
    return /^[ \t]*/.exec(this.text.slice(line, offset))![0];
  }

  /** How many blanks a line begins with. */
  firstOf(line: number): number {
    let at = line;
    while (this.text.charCodeAt(at) === 0x20) at++;
    return at - line;
  }

  /** Where the line of an offset begins. */
  startOf(offset: number): number {
    return offset <= 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the line below that of an offset begins. */
  next(offset: number): number {
    const newline = this.text.indexOf('\n', offset);
    return newline < 0 ? this.text.length : newline + 1;
  }
}

const NEAR = 4_000;

/** What the lines of a map say when they are edited; undefined where they cannot be read. */
export function editedValue({ column, after }: Fragment): unknown {
  const isRoot = column === 0;
  const text = isRoot ? after : `${WRAPPER}${after}`;
  const [again, ...more] = parseFile(new SourceFile('', text));
  if (again?.root?.kind !== 'map' || more.length > 0) return undefined;
  const value = isRoot ? again.root : again.root.get(WRAPPED)?.value;
  return value && toJson(value);
}

const WRAPPED = 'item';
/** What makes a document of a map that is indented. */
const WRAPPER = `apiVersion: v1\nkind: List\n${WRAPPED}:\n`;

/** True for equal values of JSON; the order of fields does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame((a as Json)[key], (b as Json)[key]))
  );
}

type Json = Record<string, unknown>;
