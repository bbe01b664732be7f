import { applyEdits, type TextEdit } from '../text/fix.ts';
import { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from './document.ts';
import type { Field } from './field.ts';
import { editedValue, isEmptyFlow, isSame, Lines } from './lines.ts';
import { type MapNode, type Pair, type ScalarNode, type ScalarStyle, toJson, type YamlNode } from './node.ts';
import { parseFile } from './parse.ts';
import {
  isPlainMap,
  type PlainMap,
  type PlainValue,
  type Quote,
  type WritingStyle,
  writeInline,
  writeKey,
  writeMap,
} from './write.ts';

/**
 * Writes fields into a map, behind those that it has (metadata before them), in the style of the document: its indentation, its dashes, the
 * quotes of the fields around them. Maps that are not written, null or `{}` are written, and a field that is null is
 * filled. All other text stays as it is.
 *
 * The outcome is read again: undefined where it would not say exactly what is meant, as with a map that is used elsewhere
 * by its anchor, or where it cannot be done: through an alias, or where a field has a value.
 */
export function insertFields(map: Field, fields: PlainMap): TextEdit[] | undefined {
  if (map.alias !== undefined) return undefined;
  const edits = editsFor(map, fields, new Lines(map.context.document));
  return edits !== undefined && edits.length > 0 && says(map, fields, edits) ? edits : undefined;
}

/**
 * Writes an object as a document of its own behind another, in its style. Undefined in JSON and Markdown, and where
 * kubectl would not read it so.
 */
export function insertDocument(document: YamlDocument, object: PlainMap): TextEdit[] | undefined {
  const { file, range, root, dropped } = document;
  if (file.language !== 'yaml' || root?.kind !== 'map' || root.style === 'flow' || dropped !== undefined)
    return undefined;
  const { text, path } = file;
  const isLast = range.end === text.length;
  if (!isLast && !text.startsWith('---', range.end)) return undefined;
  const lines = new Lines(document);
  const { lineEnd } = lines;
  const before = text.slice(range.start, range.end);
  const written = writeMap(object, 0, styleOf(lines, root.pairs, root.start)).join(lineEnd);
  // Documents are as far apart as they were.
  const gap = isLast ? '' : before.slice(before.trimEnd().length).replace(/^[^\n]*\n/, '');
  const isEnded = before.endsWith('\n');
  const inserted = isEnded ? `---${lineEnd}${written}${lineEnd}${gap}` : `${lineEnd}---${lineEnd}${written}`;
  const [first, second, ...more] = parseFile(new SourceFile('', before + inserted));
  if (!first?.root || !second?.root || more.length > 0) return undefined;
  const isRight = isSame(toJson(first.root), toJson(root)) && isSame(toJson(second.root), object);
  return isRight ? [{ file: path, range: { start: range.end, end: range.end }, text: inserted }] : undefined;
}

function editsFor(map: Field, fields: PlainMap, lines: Lines): TextEdit[] | undefined {
  const { node, parent, step } = map;
  if (node?.kind === 'map' && node.pairs.length > 0) return editsIn(map, node, fields, lines);
  if (typeof step === 'string' && parent !== undefined && !map.exists) {
    return editsFor(parent, { [step]: fields }, lines);
  }
  return map.isNull || isEmptyFlow(node) ? fill(map, fields, lines) : undefined;
}

/** For a map that has fields. */
function editsIn(map: Field, node: MapNode, fields: PlainMap, lines: Lines): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const added: [string, PlainValue][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = map.child(name);
    if (!field.exists) {
      added.push([name, value]);
      continue;
    }
    const own = isPlainMap(value) ? editsFor(field, value, lines) : fill(field, value, lines);
    if (own === undefined || field.alias !== undefined) return undefined;
    edits.push(...own);
  }
  if (added.length === 0) return edits;
  const writes = node.style === 'flow' ? inBraces : onLines;
  const edit = writes(map, node, Object.fromEntries(added), lines);
  return edit && joined([...edits, edit]);
}

/** Makes one of edits that touch, those of an inner map before those of the outer. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const index = result.findIndex(({ range }) => range.end === edit.range.start);
    const before = result[index];
    if (before === undefined) result.push(edit);
    else {
      const range = { start: before.range.start, end: edit.range.end };
      result[index] = { ...edit, range, text: before.text + edit.text };
    }
  }
  return result;
}

/** What people write first in a map, and look for there. */
const HEAD: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** The edit that writes lines into a map: behind its last field, or behind its head. */
function onLines({ file }: Field, node: MapNode, fields: PlainMap, lines: Lines): TextEdit | undefined {
  const { pairs } = node;
  const last = pairs.at(-1)!;
  const next = Object.keys(fields).every((name) => HEAD.has(name))
    ? pairs.find(({ name }) => !HEAD.has(name))
    : undefined;
  const [before] = (next && lines.blocksOf(node, [next])) ?? [];
  const [block] = lines.blocksOf(node, [last]) ?? [];
  if (block === undefined) return undefined;
  const behind = keepsBlankLines(last.value, lines.text) ? lines.behindBlanks(block.end) : block.end;
  // Nothing is written between a dash and its field.
  const at = before !== undefined && lines.columnOf(before.start) === 0 ? before.start : behind;
  const written = writeMap(fields, block.column, styleOf(lines, pairs, node.end));
  return { file: file.path, range: { start: at, end: at }, text: onOwnLines(lines, at, written) };
}

/** The edit that writes fields before the closing brace of a map, with commas like those before them. */
function inBraces({ file }: Field, node: MapNode, fields: PlainMap, lines: Lines): TextEdit | undefined {
  const { text } = lines;
  const [previous, last] = [node.pairs.at(-2), node.pairs.at(-1)!];
  const close = node.end - 1;
  const at = node.start + text.slice(node.start, close).trimEnd().length;
  // Neither a comment nor a comma stands behind the last field.
  if (!/^[ \t]*:?$/.test(text.slice(endOf(last), at))) return undefined;
  const space = text.slice(previous === undefined ? node.start + 1 : endOf(previous), last.key.start);
  if (!/^[\s,]*$/.test(space)) return undefined;
  const newline = space.lastIndexOf('\n') + 1;
  const isTight = text.slice(last.key.end, last.value.start) === ':';
  const comma = previous !== undefined ? space : newline > 0 ? `,${space}` : isTight ? ',' : ', ';
  const indent = space.slice(newline);
  const outer = lines.indentAt(close);
  const on = newline > 0 ? { indent, unit: indent.startsWith(outer) ? indent.slice(outer.length) : '' } : undefined;
  const style = styleOf(lines, node.pairs, node.start);
  const written = Object.entries(fields).map(([name, value]) => {
    return `${writeKey(name, style)}${isTight ? ':' : ': '}${writeInline(value, style, on)}`;
  });
  return { file: file.path, range: { start: at, end: at }, text: comma + written.join(comma) };
}

/** The edits that write a value in place of null or `{}`. */
function fill(field: Field, value: PlainValue, lines: Lines): TextEdit[] | undefined {
  const {
    node,
    parent,
    file: { path },
  } = field;
  if (!(field.isNull || isEmptyFlow(node)) || node === undefined || node.tag !== undefined || node.anchor !== undefined)
    return undefined;
  const around = parent?.node;
  const written = { start: node.start, end: node.end };
  if (around?.kind === 'seq') {
    if (node.end === node.start || !isPlainMap(value)) return undefined;
    const style = styleOf(lines, [], node.start);
    const column = lines.columnOf(node.start);
    const text =
      around.style === 'flow'
        ? writeInline(value, style)
        : writeMap(value, column, style).join(lines.lineEnd).slice(column);
    return [{ file: path, range: written, text }];
  }
  const pair = around?.kind === 'map' ? around.pairs.find(({ value: own }) => own.start === node.start) : undefined;
  if (around?.kind !== 'map' || pair === undefined) return undefined;
  const style = styleOf(lines, around.pairs, node.start);
  if (around.style === 'flow' || !isPlainMap(value)) {
    if (node.end > node.start) return [{ file: path, range: written, text: writeInline(value, style) }];
    const colon = lines.text.indexOf(':', pair.key.end) + 1;
    if (lines.text.slice(pair.key.end, colon).trim() !== ':') return undefined;
    return [{ file: path, range: { start: colon, end: colon }, text: ` ${writeInline(value, style)}` }];
  }
  const [block] = lines.blocksOf(around, [pair]) ?? [];
  if (block === undefined) return undefined;
  const text = onOwnLines(lines, block.end, writeMap(value, block.column + style.indentation, style));
  const removed = node.end > node.start ? lines.withBlanks(written) : undefined;
  if (removed?.end === block.end) return [{ file: path, range: removed, text }];
  const inserted = { file: path, range: { start: block.end, end: block.end }, text };
  return removed === undefined ? [inserted] : [{ file: path, range: removed, text: '' }, inserted];
}

function onOwnLines(lines: Lines, at: number, written: readonly string[]): string {
  return lines.onOwnLine(at, written.join(lines.lineEnd) + lines.lineEnd);
}

/** Behind the last character of a field. */
function endOf({ key, value }: Pair): number {
  return Math.max(key.end, value.end);
}

/** True where blank lines behind a value are part of it: a block scalar with `+`. */
function keepsBlankLines(node: YamlNode, text: string): boolean {
  if (node.kind === 'map' && node.pairs.length > 0) return keepsBlankLines(node.pairs.at(-1)!.value, text);
  if (node.kind === 'seq' && node.items.length > 0) return keepsBlankLines(node.items.at(-1)!, text);
  return node.kind === 'scalar' && /^[|>]\d?\+/.test(text.slice(node.start, node.start + 3));
}

/** How what is written beside fields is to look. */
function styleOf(lines: Lines, beside: readonly Pair[], at: number): WritingStyle {
  const texts = beside.flatMap(({ value }) =>
    value.kind === 'scalar' && typeof value.value === 'string' && QUOTES.has(value.style) ? value : [],
  );
  const keyQuote = commonQuote(beside.map(({ key }) => key));
  // JSON has no other quotes, be there a text beside or not.
  const isJson = keyQuote === '"' && texts.length === 0;
  const textQuote = isJson ? '"' : commonQuote(texts);
  const { indentation, dashIndentation, lineEnd } = lines;
  return { indentation, dashIndentation, lineEnd, keyQuote, textQuote, quote: lines.quoteBefore(at) };
}

const QUOTES: ReadonlyMap<ScalarStyle, Quote | undefined> = new Map([
  ['plain', undefined],
  ['single', "'"],
  ['double', '"'],
]);

/** The quotes that all scalars have. */
function commonQuote(scalars: readonly ScalarNode[]): Quote | undefined {
  const [first] = scalars;
  return first !== undefined && scalars.every(({ style }) => style === first.style)
    ? QUOTES.get(first.style)
    : undefined;
}

/** True where the document says with edits what it said without, and the fields. */
function says(map: Field, fields: PlainMap, edits: readonly TextEdit[]): boolean {
  let around: Field | undefined;
  let root = map;
  for (let field: Field | undefined = map; field !== undefined; field = field.parent) {
    const { node } = field;
    // What an anchor stands for may be used anywhere.
    if (node?.anchor !== undefined) return false;
    if (node?.kind === 'map' && node.pairs.length > 0) around ??= field;
    root = field;
  }
  // Where an alias leads out of the map, only the whole can be read.
  for (const field of [around, root]) {
    const said = field?.node?.kind === 'map' ? valueWith(field.node, edits, map.context.document) : undefined;
    if (field === undefined || said === undefined) continue;
    return isSame(said, merged(toJson(field.node!), map.path.slice(field.path.length), fields));
  }
  return false;
}

/** What a map says with edits; undefined where it cannot be read by itself. */
function valueWith(map: MapNode, edits: readonly TextEdit[], document: YamlDocument): unknown {
  if (map.style === 'block') {
    const fragment = new Lines(document).fragmentOf(map, edits);
    return fragment && editedValue(fragment);
  }
  const inside = edits.map(({ range: { start, end }, ...rest }) => ({
    ...rest,
    range: { start: start - map.start, end: end - map.start },
  }));
  const after = applyEdits(document.file.text.slice(map.start, map.end), inside);
  const [again, ...more] = parseFile(new SourceFile('', after));
  return again?.root && more.length === 0 ? toJson(again.root) : undefined;
}

/** A value with fields at the end of a path, beside those that are there. */
function merged(value: unknown, [step, ...path]: readonly (string | number)[], fields: PlainMap): unknown {
  if (step !== undefined) {
    if (Array.isArray(value)) return value.map((item, index) => (index === step ? merged(item, path, fields) : item));
    const object = (value ?? {}) as Record<string, unknown>;
    return { ...object, [step]: merged(object[step], path, fields) };
  }
  const result: Record<string, unknown> = Object.assign(Object.create(null), value);
  for (const [name, field] of Object.entries(fields)) {
    result[name] = isPlainMap(field) ? merged(result[name], [], field) : field;
  }
  return result;
}
