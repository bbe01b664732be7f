import {
  type JsonScalar,
  MapNode,
  type Pair,
  ScalarNode,
  type ScalarStyle,
  SeqNode,
  type Source,
  type YamlNode,
} from './node.ts';
import { resolvePlain } from './scalar.ts';

/**
 * The same tree in a fraction of the memory: its nodes are made level by level when somebody asks for them. Undefined
 * where it holds what is rare: tags, anchors, aliases, merges, keys that are no text, deep nesting.
 *
 * @param text that of the file; most values are stretches of it.
 */
export function foldTree(root: YamlNode, text: string): YamlNode | undefined {
  const rows = new Rows(text, root.end - root.start);
  return writeNode(rows, text, root, 0) ? rows.finish() : undefined;
}

/** Nodes nested deeper are left as they are. */
const MAX_DEPTH = 100;

/** What a row is, in the lowest bits of its first number. */
export const KIND = { scalar: 0, map: 1, seq: 2 } as const;
const KINDS = ['scalar', 'map', 'seq'] as const;

/** Added to the kind of lists and maps in brackets. */
export const FLOW = 4;

const STYLES: readonly ScalarStyle[] = ['plain', 'single', 'double', 'literal', 'folded', 'empty'];

/** What the value of a scalar is. */
export const VALUE = {
  /** The text from start to end. */
  whole: 0,
  /** The same without a character at either end. */
  quoted: 1,
  /** A stretch of the text, at an offset, of a length. */
  part: 2,
  /** One of the values beside. */
  kept: 3,
  null: 4,
  /** What the text from start to end is, read as a plain scalar: a number, a word such as `yes`, a string. */
  resolved: 5,
  /** The lines of a block scalar: where they begin, how far they are indented, how many line ends follow the last. */
  block: 6,
} as const;

/** How many numbers more a scalar of each value has. */
const VALUE_LENGTHS = [0, 0, 2, 1, 0, 0, 3] as const;

// A node is a row of numbers. All begin with what they are, start and end. For scalars the first holds kind, style and
// where the value is, which may take some more. For maps and lists follow the place behind their last number and
// how many they hold; then key and value of each pair, or of each item the offset of its dash and itself.
const HEAD = 3;
const CONTAINER_HEAD = 5;

// Many trees share a block: an array for each would cost more than writing it.
const BLOCK = 1 << 16;
let block = new Int32Array(0);
let used = 0;

/** The first number of a scalar's row. */
export function scalarHead(style: ScalarStyle, value: number): number {
  return (STYLES.indexOf(style) << 2) | (value << 5);
}

/** Takes a tree down as rows, in the order of the text. */
export class Rows {
  readonly #text: string;
  readonly #values: JsonScalar[] = [];
  readonly #start: number;
  #block: Int32Array;
  #length: number;

  /** @param size how many characters the tree takes of the text: the largest have about a number for each. */
  constructor(text: string, size: number) {
    if (block.length - used < size) {
      block = new Int32Array(Math.max(BLOCK, size));
      used = 0;
    }
    this.#text = text;
    this.#block = block;
    this.#start = used;
    this.#length = used;
  }

  /** The tree that was written. Without it the rows come to nothing. */
  finish(): YamlNode {
    if (this.#block === block) used = this.#length;
    return new Folded(this.#text, this.#block, this.#values).node(this.#start);
  }

  /** Begins a map or a list; returns where, for `close`. */
  open(kind: number): number {
    const row = this.#length;
    this.add3(kind, 0, 0);
    this.add(0);
    this.add(0);
    return row;
  }

  close(row: number, start: number, end: number, count: number): void {
    this.#block[row + 1] = start;
    this.#block[row + 2] = end;
    this.#block[row + HEAD] = this.#length;
    this.#block[row + HEAD + 1] = count;
  }

  keep(head: number, start: number, end: number, value: JsonScalar): void {
    this.add3(head, start, end);
    this.add(this.#values.push(value) - 1);
  }

  add3(first: number, second: number, third: number): void {
    if (this.#length + 3 > this.#block.length) this.#grow();
    const numbers = this.#block;
    const at = this.#length;
    numbers[at] = first;
    numbers[at + 1] = second;
    numbers[at + 2] = third;
    this.#length = at + 3;
  }

  add(number: number): void {
    if (this.#length === this.#block.length) this.#grow();
    this.#block[this.#length++] = number;
  }

  #grow(): void {
    const larger = new Int32Array(this.#block.length * 2 + HEAD);
    larger.set(this.#block);
    this.#block = larger;
  }
}

/** False where the node cannot be written. */
function writeNode(rows: Rows, text: string, node: YamlNode, depth: number): boolean {
  if (node.kind === 'alias' || node.tag !== undefined || node.anchor !== undefined || depth > MAX_DEPTH) return false;
  if (node.kind === 'scalar') {
    writeScalar(rows, text, node);
    return true;
  }
  const row = rows.open(KIND[node.kind] | (node.style === 'flow' ? FLOW : 0));
  let count: number;
  if (node.kind === 'map') {
    count = node.pairs.length;
    for (const { name, key, value, merge } of node.pairs) {
      if (merge || name !== key.value || !writeNode(rows, text, key, depth)) return false;
      if (!writeNode(rows, text, value, depth + 1)) return false;
    }
  } else {
    count = node.items.length;
    for (let i = 0; i < count; i++) {
      rows.add(node.dashes[i]!);
      if (!writeNode(rows, text, node.items[i]!, depth + 1)) return false;
    }
  }
  rows.close(row, node.start, node.end, count);
  return true;
}

function writeScalar(rows: Rows, text: string, { start, end, style, value }: ScalarNode): void {
  if (value === null) {
    rows.add3(scalarHead(style, VALUE.null), start, end);
  } else if (typeof value !== 'string') {
    rows.keep(scalarHead(style, VALUE.kept), start, end, value);
  } else if (value.length === end - start && text.startsWith(value, start)) {
    rows.add3(scalarHead(style, VALUE.whole), start, end);
  } else if (value.length === end - start - 2 && text.startsWith(value, start + 1)) {
    rows.add3(scalarHead(style, VALUE.quoted), start, end);
  } else {
    // Besides finding, this makes one string of a value that is a chain of many.
    const at = text.slice(start, end).indexOf(value);
    if (at < 0) {
      rows.keep(scalarHead(style, VALUE.kept), start, end, value);
      return;
    }
    rows.add3(scalarHead(style, VALUE.part), start, end);
    rows.add(start + at);
    rows.add(value.length);
  }
}

class Folded implements Source {
  readonly #text: string;
  readonly #numbers: Int32Array;
  readonly #values: readonly JsonScalar[];

  constructor(text: string, numbers: Int32Array, values: readonly JsonScalar[]) {
    this.#text = text;
    this.#numbers = numbers;
    this.#values = values;
  }

  node(at: number): YamlNode {
    const numbers = this.#numbers;
    const start = numbers[at + 1]!;
    const end = numbers[at + 2]!;
    const kind = KINDS[numbers[at]! & 3]!;
    if (kind === 'scalar') return this.scalar(at);
    const style = (numbers[at]! & 4) === 0 ? 'block' : 'flow';
    return kind === 'map'
      ? new MapNode(start, end, style, this, undefined, undefined, at)
      : new SeqNode(start, end, style, this, this, undefined, undefined, at);
  }

  pairs(map: number): Pair[] {
    const pairs: Pair[] = [];
    let at = map + CONTAINER_HEAD;
    for (let count = this.#numbers[map + HEAD + 1]!; count > 0; count--) {
      const value = this.#behind(at);
      pairs.push(new FoldedPair(this, this.#name(at), at, value));
      at = this.#behind(value);
    }
    return pairs;
  }

  #name(at: number): string {
    const start = this.#numbers[at + 1]!;
    const end = this.#numbers[at + 2]!;
    const isWhole = this.#numbers[at]! >> 5 === VALUE.whole;
    return isWhole ? nameIn(this.#text, start, end) : (this.#value(at, start, end) as string);
  }

  items(seq: number): YamlNode[] {
    return this.#places(seq).map((at) => this.node(at + 1));
  }

  dashes(seq: number): number[] {
    return this.#places(seq).map((at) => this.#numbers[at]!);
  }

  /** Where the items of a list begin: with the dash of each. */
  #places(seq: number): number[] {
    const places: number[] = [];
    for (let at = seq + CONTAINER_HEAD; at < this.#numbers[seq + HEAD]!; at = this.#behind(at + 1)) places.push(at);
    return places;
  }

  #behind(at: number): number {
    const numbers = this.#numbers;
    if ((numbers[at]! & 3) !== 0) return numbers[at + HEAD]!;
    return at + HEAD + VALUE_LENGTHS[numbers[at]! >> 5]!;
  }

  scalar(at: number): ScalarNode {
    const numbers = this.#numbers;
    const start = numbers[at + 1]!;
    const end = numbers[at + 2]!;
    return new ScalarNode(
      start,
      end,
      STYLES[(numbers[at]! >> 2) & 7]!,
      this.#value(at, start, end),
      undefined,
      undefined,
    );
  }

  #value(at: number, start: number, end: number): JsonScalar {
    const more = at + HEAD;
    switch (this.#numbers[at]! >> 5) {
      case VALUE.whole:
        return this.#text.slice(start, end);
      case VALUE.quoted:
        return this.#text.slice(start + 1, end - 1);
      case VALUE.part:
        return this.#text.slice(this.#numbers[more], this.#numbers[more]! + this.#numbers[more + 1]!);
      case VALUE.kept:
        return this.#values[this.#numbers[more]!]!;
      case VALUE.resolved:
        return resolvePlain(this.#text.slice(start, end));
      case VALUE.block: {
        const [from, indent, breaks] = this.#numbers.subarray(more, more + 3);
        // The line end before the first line is not part of the value.
        const lines = this.#text
          .slice(from! - 1, end)
          .replaceAll(`\n${' '.repeat(indent!)}`, '\n')
          .slice(1);
        const folded = ((this.#numbers[at]! >> 2) & 7) === STYLES.indexOf('folded');
        return (folded ? foldLines(lines) : lines) + '\n'.repeat(breaks!);
      }
      default:
        return null;
    }
  }
}

/** A pair of which no more is made than its name until somebody asks: most are passed over. */
class FoldedPair implements Pair {
  readonly name: string;
  readonly #tree: Folded;
  readonly #keyAt: number;
  readonly #valueAt: number;
  #key: ScalarNode | undefined;
  #value: YamlNode | undefined;

  constructor(tree: Folded, name: string, keyAt: number, valueAt: number) {
    this.name = name;
    this.#tree = tree;
    this.#keyAt = keyAt;
    this.#valueAt = valueAt;
  }

  get key(): ScalarNode {
    this.#key ??= this.#tree.scalar(this.#keyAt);
    return this.#key;
  }

  get value(): YamlNode {
    this.#value ??= this.#tree.node(this.#valueAt);
    return this.#value;
  }

  get merge(): boolean {
    return false;
  }

  get through(): undefined {
    return undefined;
  }
}

// Names come again and again: one string of each is quicker to compare, and takes less memory, than a copy for each place.
const NAMES = 1 << 12;
const LONGEST_NAME = 40;
const names: (string | undefined)[] = new Array(NAMES).fill(undefined);

/** A stretch of a text; the same string for the same name, but for those that come late. */
function nameIn(text: string, start: number, end: number): string {
  const length = end - start;
  if (length === 0 || length > LONGEST_NAME) return text.slice(start, end);
  const middle = text.charCodeAt(start + (length >> 1));
  const slot = (((text.charCodeAt(start) * 31 + middle) * 31 + text.charCodeAt(end - 1)) * 31 + length) & (NAMES - 1);
  const known = names[slot];
  if (known === undefined) {
    // As the key of an object it is a string of its own, which keeps no text alive.
    const [name] = Object.keys({ [text.slice(start, end)]: 0 });
    names[slot] = name;
    return name!;
  }
  return known.length === length && text.startsWith(known, start) ? known : text.slice(start, end);
}

/** A line that is not indented further and the next one of that kind: the line end between them, and the empty lines. */
const FOLDED = /^([^ \t\n].*)\n(\n*)(?=[^ \t\n])/gm;

function foldLines(lines: string): string {
  return lines.replace(FOLDED, (_, line: string, empty: string) => line + (empty === '' ? ' ' : empty));
}
