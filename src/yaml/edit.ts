import type { TextEdit } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from './document.ts';
import type { Field } from './field.ts';
import type { ScalarNode, ScalarStyle, YamlNode } from './node.ts';
import { resolvePlain, resolveTagged } from './scalar.ts';

/**
 * Writes another text in place of a scalar, in the quotes that it has. Undefined where the scalar cannot be changed in
 * place: it is missing, stands behind an alias, or fills a block.
 */
export function replaceText(field: Field, text: string): TextEdit | undefined {
  const { node } = field;
  if (node?.kind !== 'scalar' || field.alias !== undefined) return undefined;
  return replaceScalar(field, node, text);
}

/** Writes another name in place of a field's, in the quotes that it has. Undefined where it does not stand there itself. */
export function renameKey(field: Field, name: string): TextEdit | undefined {
  const key = ownKey(field);
  return key && replaceScalar(field, key, name);
}

/** Quotes a plain key, so that it is text as it is written. */
export function quoteKey(field: Field): TextEdit | undefined {
  const key = ownKey(field);
  if (key?.style !== 'plain' || key.tag !== undefined) return undefined;
  const { start, end } = key;
  return { file: field.file.path, range: { start, end }, text: JSON.stringify(sourceOf(field, key)) };
}

/** The key of a field, where it is written there and nothing else hangs on it. */
function ownKey(field: Field): ScalarNode | undefined {
  const map = field.parent?.node;
  const entry = map?.kind === 'map' && typeof field.step === 'string' ? map.get(field.step) : undefined;
  if (map === undefined || entry === undefined || field.parent?.alias !== undefined) return undefined;
  // What an alias stands for is written elsewhere, be it merged or the key itself.
  const isOwn = entry.through === undefined && entry.key.start >= map.start && entry.key.end <= map.end;
  return isOwn && entry.key.anchor === undefined ? entry.key : undefined;
}

function replaceScalar(field: Field, node: ScalarNode, text: string): TextEdit | undefined {
  const { start, end, tag } = node;
  // A tag makes something else of most texts.
  if (tag !== undefined && resolveTagged(text, tag) !== text) return undefined;
  const written = inStyleOf(node, text, isInBrackets(field));
  return written === undefined ? undefined : { file: field.file.path, range: { start, end }, text: written };
}

/** True for what stands in braces or brackets, at whatever depth. */
function isInBrackets({ parent }: Field): boolean {
  for (let outer = parent; outer !== undefined; outer = outer.parent) {
    if (outer.node?.style === 'flow') return true;
  }
  return false;
}

// Less than YAML allows, lest a parser thinks otherwise.
const PLAIN = /^(?:[\w./$()+^;~]|-(?=[\w./]))(?:[!"$-9;-~]|:(?=[!-~])| (?=[!-"$-~]))*$/;
const PLAIN_IN_BRACKETS = /^[\w./$()+^;~](?:[-\w./$()+^;~@=]| (?=[\w./$()+^;~@=-]))*$/;

function inStyleOf({ style, value }: ScalarNode, text: string, inBrackets: boolean): string | undefined {
  switch (style) {
    case 'plain': {
      // A number may take the place of a number.
      const type = typeof resolvePlain(text);
      const isPlain =
        (type === 'string' || type === typeof value) && (inBrackets ? PLAIN_IN_BRACKETS : PLAIN).test(text);
      return isPlain ? text : JSON.stringify(text);
    }
    case 'single':
      // Only double quotes know escapes.
      return /[^ -~\u00a0-\ud7ff]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
    case 'double':
      return JSON.stringify(text);
    default:
      return undefined;
  }
}

/** The scalar that a field is, where it is written in one line and nothing else hangs on it. */
function ownScalar(field: Field, ...styles: readonly ScalarStyle[]): ScalarNode | undefined {
  const { node } = field;
  if (node?.kind !== 'scalar' || field.alias !== undefined || !styles.includes(node.style)) return undefined;
  const isOwn = node.tag === undefined && node.anchor === undefined;
  return isOwn && !/[\r\n]/.test(sourceOf(field, node)) ? node : undefined;
}

function sourceOf({ file }: Field, { start, end }: YamlNode): string {
  return file.text.slice(start, end);
}

/** Quotes a plain scalar, so that it is text as it is written. The text itself is in none of the edits. */
export function quote(field: Field): TextEdit[] | undefined {
  const node = ownScalar(field, 'plain');
  if (node === undefined || /["\\]/.test(sourceOf(field, node))) return undefined;
  const at = (offset: number) => ({ file: field.file.path, range: { start: offset, end: offset }, text: '"' });
  return [at(node.start), at(node.end)];
}

/** Takes the quotes off a scalar whose text is a number or a boolean without them. */
export function unquote(field: Field): TextEdit[] | undefined {
  const node = ownScalar(field, 'single', 'double');
  if (node === undefined || sourceOf(field, node).slice(1, -1) !== node.value) return undefined;
  if (node.value === '' || typeof resolvePlain(node.value) === 'string') return undefined;
  const { path } = field.file;
  return [node.start, node.end - 1].map((start) => ({ file: path, range: { start, end: start + 1 }, text: '' }));
}

/** Writes YAML in place of a scalar, whatever its quotes. */
export function rewrite(field: Field, yaml: string): TextEdit[] | undefined {
  const node = ownScalar(field, 'plain', 'single', 'double');
  return node && [{ file: field.file.path, range: { start: node.start, end: node.end }, text: yaml }];
}

/** Makes the only item of a list of what stands in its place. */
export function wrapInList(field: Field): TextEdit[] | undefined {
  const { node, file } = field;
  if (node === undefined || node.kind === 'seq' || field.alias !== undefined) return undefined;
  if (node.tag !== undefined || node.anchor !== undefined) return undefined;
  const source = sourceOf(field, node);
  const range = { start: node.start, end: node.end };
  if (node.kind === 'scalar') {
    if (ownScalar(field, 'plain', 'single', 'double') === undefined) return undefined;
    const isSpecial = node.style === 'plain' && /[,[\]{}#:"\\]/.test(source);
    return [{ file: file.path, range, text: isSpecial ? `[${JSON.stringify(source)}]` : `[${source}]` }];
  }
  if (node.style === 'flow') return [{ file: file.path, range, text: `[${source}]` }];
  const lines = source.replace(/\n(?=[^\r\n])/g, '\n  ');
  return [{ file: file.path, range, text: `- ${lines}` }];
}

/** Takes the dashes off a list of maps, so that one map is left. Undefined where two of them hold a field of one name. */
export function unwrapList(field: Field): TextEdit[] | undefined {
  const { node, file } = field;
  if (node?.kind !== 'seq' || node.style !== 'block' || field.alias !== undefined || node.anchor !== undefined) return;
  const names = node.items.flatMap((item) => (item.kind === 'map' ? item.pairs.map(({ name }) => name) : []));
  const column = (offset: number) => file.positionAt(offset).column;
  const isPlain = node.items.every((item, index) => {
    const gap = file.text.slice(node.dashes[index]! + 1, item.start);
    return item.kind === 'map' && item.style === 'block' && /^ +$/.test(gap) && item.anchor === undefined;
  });
  const columns = new Set(node.items.map(({ start }) => column(start)));
  if (!isPlain || columns.size > 1 || new Set(names).size < names.length) return undefined;
  return node.dashes.map((start) => ({ file: file.path, range: { start, end: start + 1 }, text: ' ' }));
}

/** Puts the value of the only field of a map in braces in place of that map. */
export function unwrapMap(field: Field): TextEdit[] | undefined {
  const { node, file, parent } = field;
  const outer = parent?.node;
  if (node?.kind !== 'map' || outer?.kind !== 'map' || field.alias !== undefined) return undefined;
  if (node.style === 'block' || outer.style === 'block' || outer.pairs.length > 1) return undefined;
  if (node.anchor !== undefined || outer.anchor !== undefined) return undefined;
  return [{ file: file.path, range: { start: outer.start, end: outer.end }, text: sourceOf(field, node) }];
}

/**
 * Deletes an item of a list with its lines and comments; the only item goes with the field that holds the list. Undefined
 * where it does not stand there itself, or on lines of its own.
 */
export function removeItem(item: Field): TextEdit | undefined {
  const list = item.parent;
  const { node } = item;
  if (node === undefined || list?.node?.kind !== 'seq' || list.node.style === 'flow' || item.alias !== undefined)
    return;
  const { document } = item.context;
  if (list.node.items.length === 1) {
    const [outer, name] = [list.parent?.node, list.step];
    const pairs = outer?.kind === 'map' && outer.pairs.length > 1 ? outer.pairs : [];
    const [pair, again] = pairs.filter((each) => each.name === name);
    return pair === undefined || again !== undefined
      ? undefined
      : removal(document, { start: pair.key.start, end: pair.value.end });
  }
  return removal(document, { start: list.node.dashes[item.step as number]!, end: node.end });
}

/**
 * Deletes the lines of an item or a field, from its dash or key on, with the comments that are about it: those on its
 * lines, and those right above it in its column. Undefined where something else stands on these lines, or hangs on them.
 */
export function removal(document: YamlDocument, part: Range): TextEdit | undefined {
  const { file, comments } = document;
  // An anchor may be used elsewhere.
  if (!standsAlone(file, part) || file.text.slice(part.start, part.end).includes('&')) return undefined;
  const lines = withGaps(document, part, withRemarks(document, part));
  if (lines === undefined) return undefined;
  const range = { start: file.lineRange(lines.first).start, end: file.lineStarts[lines.last] ?? file.text.length };
  // What was switched off is kept for another day.
  const isKept = comments.some((comment) => isWithin(comment.range, range) && isSwitchedOff(file.text, comment.range));
  return isKept ? undefined : { file: file.path, range, text: '' };
}

/** The first and the last line of something, 1-based. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** True for what has its lines for itself, but for comments. */
function standsAlone(file: SourceFile, { start, end }: Range): boolean {
  const before = file.text.slice(file.lineRange(file.positionAt(start).line).start, start);
  const after = file.text.slice(end, file.lineRange(file.positionAt(end).line).end);
  return before.trim() === '' && /^[ \t]*:?[ \t]*(?:#.*)?$/.test(after);
}

/** The lines of a part with those of the comments that are about it. */
function withRemarks(document: YamlDocument, part: Range): Lines {
  const { file, root } = document;
  const { line, column } = file.positionAt(part.start);
  let first = line;
  let last = file.positionAt(part.end).line;
  // What stands above the first field of a document is about all of it.
  const isHead = part.start === root?.start;
  while (!isHead && isRemark(lineOf(document, first - 1), column)) first--;
  for (let below = lineOf(document, last + 1); below !== undefined; below = lineOf(document, last + 1)) {
    if (!/^ *#/.test(below) || below.indexOf('#') < column) break;
    last++;
  }
  return { first, last };
}

/**
 * Lines with the blank ones that are too many without them: of two around them one is left, and none below the field that
 * holds them. Undefined where blank lines may be part of a text that ends with all of them.
 */
function withGaps(document: YamlDocument, part: Range, { first, last }: Lines): Lines | undefined {
  const { text } = document.file;
  const above = lineOf(document, first - 1);
  const isGapAbove = above?.trim() === '';
  const isGapBelow = lineOf(document, last + 1)?.trim() === '';
  if ((isGapAbove || isGapBelow) && /[|>]\d?\+/.test(text.slice(document.range.start, part.start))) return undefined;
  const isFirst = above !== undefined && /:[ \t]*(?:#.*)?$/.test(above);
  return { first, last: isGapBelow && (isGapAbove || isFirst) ? last + 1 : last };
}

/** A line of a document, without its end; undefined for one that is not of it. */
function lineOf({ file, range }: YamlDocument, line: number): string | undefined {
  const { start, end } = file.lineRange(line);
  return start < range.start || end > range.end ? undefined : file.text.slice(start, end);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** True for a comment that is YAML. */
function isSwitchedOff(text: string, { start, end }: Range): boolean {
  return /^#+\s*(?:-\s|[\w./-]+:(?:\s|$))/.test(text.slice(start, end));
}

/** True for a line that is a comment in a column (1-based), unless it is YAML that was switched off. */
function isRemark(line: string | undefined, column: number): boolean {
  const hash = line?.search(/[^ ]/) ?? -1;
  return line?.[hash] === '#' && hash === column - 1 && !isSwitchedOff(line, { start: hash, end: line.length });
}
