import type { TextEdit } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { Field } from './field.ts';
import { type Block, blockMap, editedValue, isEmptyFlow, isSame, Lines } from './lines.ts';
import { type MapNode, type Pair, toJson, type YamlNode } from './node.ts';

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
  const edits = place && moveLines(lines, blocks, removed, place, document.file.path);
  const meant = { from, names, into, missing: target.missing, emptied: emptied && pairOf(emptied) };
  if (edits === undefined) return undefined;
  const { root } = document;
  const whole = root?.kind === 'map' ? lines.fragmentOf(root, edits) : undefined;
  const around = lines.fragmentOf(commonMap(source, target.field) ?? from, edits);
  // What an anchor stands for may be used anywhere.
  const fragment = around !== undefined && !/[&*]/.test(around.before) ? around : whole;
  return fragment !== undefined && isSame(editedValue(fragment), meaningOf(fragment.map, meant)) ? edits : undefined;
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

function pairOf(field: Field): Pair | undefined {
  return blockMap(field.parent)?.pairs.find(({ name }) => name === field.step);
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

/** Takes lines out and writes blocks at a place; no two of the edits touch. */
function moveLines(
  lines: Lines,
  blocks: readonly Block[],
  removed: readonly Block[],
  place: Place,
  file: string,
): TextEdit[] | undefined {
  const pieces: { start: number; end: number; text: string }[] = [];
  for (const { start, end } of removed) {
    const last = pieces.at(-1);
    if (last?.end === start) last.end = end;
    else pieces.push({ start, end, text: '' });
  }
  const written = write(lines, blocks, place);
  const inPlace = pieces.find(({ start, end }) => place.at === start || place.at === end);
  if (inPlace !== undefined) inPlace.text = written;
  else if (pieces.some(({ start, end }) => start < place.at && place.at < end)) return undefined;
  else pieces.push({ start: place.at, end: place.at, text: lines.onOwnLine(place.at, written) });
  for (const piece of pieces) {
    if (piece.start === piece.end || place.at === piece.start) continue;
    const column = lines.columnOf(piece.start);
    // The field below comes to stand behind the dash.
    if (column > 0 && (piece.text !== '' || lines.firstOf(piece.end) !== column)) return undefined;
    piece.end += column;
    // Of two blank lines around what is gone one is left.
    const isGap =
      piece.text === '' && lines.isBlank(piece.start) && /^\r?\n/.test(lines.text.slice(piece.end, piece.end + 2));
    if (isGap) piece.end = lines.next(piece.end);
  }
  if (place.braces !== undefined) pieces.push({ ...lines.withBlanks(place.braces), text: '' });
  return pieces.map(({ start, end, text }) => ({ file, range: { start, end }, text }));
}

function write(lines: Lines, blocks: readonly Block[], { at, column, inner, parents }: Place): string {
  const step = parents.length === 0 ? 0 : (inner - column) / parents.length;
  const keys = parents.map((name, depth) => `${' '.repeat(column + depth * step)}${name}:${lines.lineEnd}`);
  const text = [...keys, ...blocks.map((block) => shifted(lines, block, inner))].join('');
  // Behind a dash the first line has its indentation.
  return lines.columnOf(at) === column && at < lines.text.length && column > 0 ? text.slice(column) : text;
}

/** The lines of a block, with more or less indentation. What stands below its key where it belongs already stays there. */
function shifted(lines: Lines, { start, end, column }: Block, inner: number): string {
  const by = inner - column;
  const text = ' '.repeat(lines.columnOf(start)) + lines.text.slice(start, end);
  const below = text
    .split('\n')
    .map(columnIn)
    .find((at) => at > column);
  const kept = by > 0 && below === inner + lines.indentation ? below : Number.POSITIVE_INFINITY;
  const shiftedLines = text.split('\n').map((line) => {
    const [blanks] = /^ */.exec(line)!;
    // On a line of blanks they count only beyond the indentation.
    if ((line.trim() === '' && blanks.length <= column) || blanks.length >= kept) return line;
    return ' '.repeat(Math.max(0, blanks.length + by)) + line.slice(blanks.length);
  });
  const moved = shiftedLines.join('\n');
  return moved.endsWith('\n') ? moved : `${moved}${lines.lineEnd}`;
}

/** Where a line begins; no column for a line of blanks. */
function columnIn(line: string): number {
  return line.search(/\S/);
}

/** What a document is to say when fields have been moved. */
interface Meaning {
  readonly from: MapNode;
  readonly names: ReadonlySet<string>;
  readonly into: MapNode;
  readonly missing: readonly string[];
  readonly emptied: Pair | undefined;
}

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
