import { applyEdits, type TextEdit } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from './document.ts';
import type { Field } from './field.ts';
import { type MapNode, type Pair, toJson, type YamlNode } from './node.ts';
import { parseFile } from './parse.ts';

/**
 * Moves fields of one map, with their comments, into another map of the same document. Keys that are missing on the way
 * are written, and a map that is left with nothing goes with its key. All other text stays as it is.
 *
 * The outcome is read again: undefined where it would not say exactly what is meant, as with an anchor that is used
 * elsewhere, or where it cannot be done by moving lines: in flow style, through an alias, onto a field that is written.
 *
 * @param fields at least one, all of one map.
 * @param home the map that they are moved to, written or not.
 */
export function moveFields(fields: readonly Field[], home: Field): TextEdit[] | undefined {
  const { context, parent: source } = fields[0]!;
  const target = innermost(home);
  const from = blockMap(source);
  const into = blockMap(target?.field);
  if (source === undefined || target === undefined || from === undefined || into === undefined) return undefined;
  const names = new Set(fields.map(({ step }) => String(step)));
  const pairs = from.pairs.filter(({ name }) => names.has(name));
  if (pairs.length !== names.size) return undefined;
  if (target.missing.length === 0 && pairs.some(({ name }) => into.get(name) !== undefined)) return undefined;

  const { document } = context;
  const lines = new Lines(document);
  const emptied = from === into || pairs.length < from.pairs.length ? undefined : source;
  const blocks = lines.blocksOf(from, pairs);
  const removed = emptied === undefined ? blocks : lines.blocksOf(blockMap(emptied.parent), [pairOf(emptied)]);
  if (blocks === undefined || removed === undefined) return undefined;
  if (emptied !== undefined && lines.losesComment(removed[0]!, blocks)) return undefined;
  const place = placeOf(target, into, from, emptied, removed[0]!, lines);
  const edits = place && lines.move(blocks, removed, place);
  const meant = { from, names, into, missing: target.missing, emptied: emptied && pairOf(emptied) };
  if (edits === undefined) return undefined;
  const { root } = document;
  const whole = root?.kind === 'map' ? lines.fragmentOf(root, edits) : undefined;
  const around = lines.fragmentOf(commonMap(source, target.field) ?? from, edits);
  // What an anchor stands for may be used anywhere.
  const fragment = around !== undefined && !/[&*]/.test(around.before) ? around : whole;
  return fragment !== undefined && says(fragment, meant) ? edits : undefined;
}

interface Target {
  readonly field: Field;
  /** What is not written on the way from there to where it is to be. */
  readonly missing: readonly string[];
}

/** The innermost map that is written on the way to a field. */
function innermost(home: Field): Target | undefined {
  const missing: string[] = [];
  for (let field: Field | undefined = home; field !== undefined; field = field.parent) {
    if (field.isMap && !isEmptyFlow(field.node)) return { field, missing };
    if (typeof field.step !== 'string' || !(field.isNull || field.isMap)) return undefined;
    missing.unshift(field.step);
  }
  return undefined;
}

/** True for `{}`, which can be left out where fields are written below. */
function isEmptyFlow(node: YamlNode | undefined): boolean {
  return node?.kind === 'map' && node.style === 'flow' && node.pairs.length === 0;
}

/** The innermost map that holds both, or is one of them. */
function commonMap(a: Field, b: Field): MapNode | undefined {
  const [path, other] = [a.path, b.path];
  let field: Field | undefined = a;
  for (let depth = path.length; field !== undefined; depth--, field = field.parent) {
    const { node } = field;
    if (node?.kind === 'map' && path.slice(0, depth).every((step, index) => step === other[index])) return node;
  }
  return undefined;
}

/** The map that a field is, where its lines may be moved. */
function blockMap(field: Field | undefined): MapNode | undefined {
  const node = field?.node;
  return node?.kind === 'map' && node.style === 'block' && field?.alias === undefined ? node : undefined;
}

function pairOf(field: Field): Pair | undefined {
  return blockMap(field.parent)?.pairs.find(({ name }) => name === field.step);
}

/** Lines of one field, with the comments that belong to it. */
interface Block {
  /** The start of a line, or the key where a dash stands before it. */
  readonly start: number;
  /** The start of the line below. */
  readonly end: number;
  /** Of the key. */
  readonly column: number;
}

/** The lines of a map, before and after edits. */
interface Fragment {
  readonly map: MapNode;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Where fields are written. */
interface Place {
  readonly at: number;
  /** Of the first key that is written. */
  readonly column: number;
  /** The column of what is moved. */
  readonly inner: number;
  /** Keys to write around what is moved. */
  readonly parents: readonly string[];
  /** What has to go for it: `{}`. */
  readonly braces?: Range | undefined;
}

/** In place of what is removed, else behind what held it, else at the end of the map. */
function placeOf(
  { field, missing }: Target,
  into: MapNode,
  from: MapNode,
  emptied: Field | undefined,
  first: Block,
  lines: Lines,
): Place | undefined {
  const column = lines.columnOf(into.pairs[0]!.key.start);
  const place = (at: number) => ({ at, column, inner: column + missing.length * lines.indentation, parents: missing });
  const empty = into.pairs.find(({ name }) => name === missing[0]);
  if (empty !== undefined) {
    const { value } = empty;
    const isEmpty = value.kind === 'scalar' ? value.style === 'empty' : isEmptyFlow(value);
    const [block] = (isEmpty && lines.blocksOf(into, [empty])) || [];
    const parents = missing.slice(1);
    const braces = value.end > value.start ? value : undefined;
    return block && { ...place(block.end), column: column + lines.indentation, parents, braces };
  }
  if (into === from || (emptied !== undefined && blockMap(emptied.parent) === into)) return place(first.start);
  const around = into.pairs.find(({ value }) => value.start <= from.start && from.end <= value.end);
  const [block] = lines.blocksOf(blockMap(field), [around ?? into.pairs.at(-1)]) ?? [];
  return block && place(block.end);
}

/** A document as lines. */
class Lines {
  readonly #text: string;
  readonly #document: YamlDocument;

  constructor(document: YamlDocument) {
    this.#text = document.file.text;
    this.#document = document;
  }

  /** By how many blanks a map is indented in this document: by as many as the first. */
  get indentation(): number {
    const { root } = this.#document;
    const pairs = root?.kind === 'map' ? root.pairs : [];
    const pair = pairs.find(({ value }) => value.kind === 'map' && value.style === 'block');
    return pair === undefined ? 2 : Math.max(1, this.columnOf(pair.value.start) - this.columnOf(pair.key.start));
  }

  columnOf(offset: number): number {
    return offset - this.#startOf(offset);
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
    const line = this.#startOf(pair.key.start);
    const column = pair.key.start - line;
    const index = map.pairs.indexOf(pair);
    const content = this.#endOf(pair);
    let end = this.#next(content);
    if (!/^[ \t]*:?[ \t]*(?:#.*)?$/.test(this.#text.slice(content, end).trimEnd())) return undefined;
    const { start: top, end: bottom } = this.#document.range;
    while (end < bottom && this.#commentAt(end) > column) end = this.#next(end);
    if (/^ *(?:- +)+$/.test(this.#text.slice(line, pair.key.start))) {
      return index === 0 ? { start: pair.key.start, end, column } : undefined;
    }
    if (/[^ ]/.test(this.#text.slice(line, pair.key.start))) return undefined;
    const previous = map.pairs[index - 1];
    // What stands above the first field of a document is about all of it.
    const isHead = previous === undefined && map.start === this.#document.root?.start;
    const limit = isHead ? line : previous === undefined ? top : this.#endOf(previous);
    let start = line;
    for (let above = this.#startOf(line - 1); above >= limit && this.#commentAt(above) === column; ) {
      start = above;
      if (above === 0) break;
      above = this.#startOf(above - 1);
    }
    return { start, end, column };
  }

  /** Behind the last character of a field; its colon may follow. */
  #endOf({ key, value }: Pair): number {
    return key.start + this.#text.slice(key.start, Math.max(key.end, value.end)).trimEnd().length;
  }

  /** True where a comment is removed that is in none of the blocks. */
  losesComment(removed: Block, blocks: readonly Block[]): boolean {
    return this.#document.comments.some(({ range: { start } }) => {
      const isWithin = (block: Block) => block.start <= start && start < block.end;
      return isWithin(removed) && !blocks.some(isWithin);
    });
  }

  /** Takes lines out and writes blocks at a place; no two of the edits touch. */
  move(blocks: readonly Block[], removed: readonly Block[], place: Place): TextEdit[] | undefined {
    const pieces: { start: number; end: number; text: string }[] = [];
    for (const { start, end } of removed) {
      const last = pieces.at(-1);
      if (last?.end === start) last.end = end;
      else pieces.push({ start, end, text: '' });
    }
    const written = this.#write(blocks, place);
    const inPlace = pieces.find(({ start, end }) => place.at === start || place.at === end);
    if (inPlace !== undefined) inPlace.text = written;
    else if (pieces.some(({ start, end }) => start < place.at && place.at < end)) return undefined;
    else pieces.push({ start: place.at, end: place.at, text: this.#onOwnLine(place.at, written) });
    for (const piece of pieces) {
      if (piece.start === piece.end || place.at === piece.start) continue;
      const column = this.columnOf(piece.start);
      // The field below comes to stand behind the dash.
      if (column > 0 && (piece.text !== '' || this.#firstOf(piece.end) !== column)) return undefined;
      piece.end += column;
      // Of two blank lines around what is gone one is left.
      const isGap =
        piece.text === '' && this.#isBlank(piece.start) && /^\r?\n/.test(this.#text.slice(piece.end, piece.end + 2));
      if (isGap) piece.end = this.#next(piece.end);
    }
    if (place.braces !== undefined) pieces.push({ ...this.#withBlanks(place.braces), text: '' });
    return pieces.map(({ start, end, text }) => ({ file: this.#document.file.path, range: { start, end }, text }));
  }

  /** With the blanks before it. */
  #withBlanks({ start, end }: Range): Range {
    let from = start;
    while (this.#text[from - 1] === ' ') from--;
    return { start: from, end };
  }

  /** The lines of a map and of edits in it; undefined where something other than dashes stands before it. */
  fragmentOf(map: MapNode, edits: readonly TextEdit[]): Fragment | undefined {
    const line = this.#startOf(map.start);
    const start = Math.min(line, ...edits.map(({ range }) => range.start));
    const end = Math.max(this.#next(map.end - 1), ...edits.map(({ range }) => range.end));
    if (map.style === 'flow' || !/^ *(?:- +)*$/.test(this.#text.slice(line, map.start))) return undefined;
    // Behind dashes a map has the same column as behind blanks.
    const blank = { file: '', range: { start: line, end: map.start }, text: ' '.repeat(map.start - line) };
    const [first] = edits;
    const isBehind = first !== undefined && first.range.start < map.start;
    const moved = (isBehind ? edits : [blank, ...edits]).map(({ file, range, text }) => {
      return { file, range: { start: range.start - start, end: range.end - start }, text };
    });
    const before = this.#text.slice(start, end);
    return { map, column: map.start - line, before, after: applyEdits(before, moved) };
  }

  #write(blocks: readonly Block[], { at, column, inner, parents }: Place): string {
    const step = parents.length === 0 ? 0 : (inner - column) / parents.length;
    const keys = parents.map((name, depth) => `${' '.repeat(column + depth * step)}${name}:${this.#lineEnd}`);
    const text = [...keys, ...blocks.map((block) => this.#shifted(block, inner - block.column))].join('');
    // Behind a dash the first line has its indentation.
    return this.columnOf(at) === column && at < this.#text.length && column > 0 ? text.slice(column) : text;
  }

  /** The lines of a block, with more or less indentation. */
  #shifted({ start, end, column }: Block, by: number): string {
    const text = ' '.repeat(this.columnOf(start)) + this.#text.slice(start, end);
    const lines = text.split('\n').map((line) => {
      const [blanks] = /^ */.exec(line)!;
      // On a line of blanks they count only beyond the indentation.
      if (line.trim() === '' && blanks.length <= column) return line;
      return ' '.repeat(Math.max(0, blanks.length + by)) + line.slice(blanks.length);
    });
    const moved = lines.join('\n');
    return moved.endsWith('\n') ? moved : `${moved}${this.#lineEnd}`;
  }

  /** The text of whole lines, for a place that may be the end of a file that has no last line end. */
  #onOwnLine(at: number, text: string): string {
    return at === 0 || this.#text[at - 1] === '\n' ? text : this.#lineEnd + text.trimEnd();
  }

  /** As the first line of the document ends. */
  get #lineEnd(): string {
    const newline = this.#text.indexOf('\n', this.#document.range.start);
    return this.#text[newline - 1] === '\r' ? '\r\n' : '\n';
  }

  /** True where the line above is blank. */
  #isBlank(line: number): boolean {
    return line > 0 && this.#text.slice(this.#startOf(line - 1), line).trim() === '';
  }

  /** The column of a comment that has a line to itself; -1 for any other line. */
  #commentAt(line: number): number {
    const column = this.#firstOf(line);
    return this.#text[line + column] === '#' ? column : -1;
  }

  /** How many blanks a line begins with. */
  #firstOf(line: number): number {
    let at = line;
    while (this.#text.charCodeAt(at) === 0x20) at++;
    return at - line;
  }

  #startOf(offset: number): number {
    return offset <= 0 ? 0 : this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #next(offset: number): number {
    const newline = this.#text.indexOf('\n', offset);
    return newline < 0 ? this.#text.length : newline + 1;
  }
}

/** What a document is to say when fields have been moved. */
interface Meaning {
  readonly from: MapNode;
  readonly names: ReadonlySet<string>;
  readonly into: MapNode;
  readonly missing: readonly string[];
  readonly emptied: Pair | undefined;
}

/** True where a map says what is meant when its lines are edited, and nothing else. */
function says({ map, column, after }: Fragment, meant: Meaning): boolean {
  const isRoot = column === 0;
  const text = isRoot ? after : `${WRAPPER}${after}`;
  const [again, ...more] = parseFile(new SourceFile('', text));
  if (again?.root?.kind !== 'map' || more.length > 0) return false;
  const value = isRoot ? again.root : again.root.get(WRAPPED)?.value;
  return value !== undefined && isSame(toJson(value), meaningOf(map, meant));
}

const WRAPPED = 'item';
/** What makes a document of a map that is indented. */
const WRAPPER = `apiVersion: v1\nkind: List\n${WRAPPED}:\n`;

/** The plain value of a node when fields have been moved. What an alias stands for is to stay as it was. */
function meaningOf(node: YamlNode, meant: Meaning): unknown {
  if (node.kind === 'seq') return node.items.map((item) => meaningOf(item, meant));
  if (node.kind !== 'map') return toJson(node);
  // Nodes may be made anew, but no two maps begin at one place.
  const isFrom = node.start === meant.from.start;
  const object: Record<string, unknown> = Object.create(null);
  for (const { name, key, value, through } of node.entries.values()) {
    if ((isFrom && meant.names.has(name)) || (through === undefined && key.start === meant.emptied?.key.start))
      continue;
    object[name] = through === undefined ? meaningOf(value, meant) : toJson(value);
  }
  if (node.start !== meant.into.start) return object;
  let home = object;
  for (const name of meant.missing) {
    home[name] = Object.create(null);
    home = home[name] as Record<string, unknown>;
  }
  for (const name of meant.names) home[name] = toJson(meant.from.get(name)!.value);
  return object;
}

/** True for equal values of JSON; the order of fields does not count. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame((a as Json)[key], (b as Json)[key]))
  );
}

type Json = Record<string, unknown>;
