import { type JsonScalar, MapNode, Pair, ScalarNode, type ScalarStyle, SeqNode, type YamlNode } from './node.ts';

/**
 * The same tree in a fraction of the memory: its nodes are made level by level when somebody asks for them. Undefined
 * where it holds what is rare: tags, anchors, aliases, merges, keys that are no text, deep nesting.
 *
 * @param text that of the file; most values are stretches of it.
 */
export function foldTree(root: YamlNode, text: string): YamlNode | undefined {
  const writer = new Writer(text);
  const { start } = writer;
  if (!writer.write(root, 0)) return undefined;
  return new Folded(text, writer.finish(), writer.values).node(start);
}

/** Nodes nested deeper are left as they are. */
const MAX_DEPTH = 100;

const KINDS = ['scalar', 'map', 'seq'] as const;
const STYLES: readonly ScalarStyle[] = ['plain', 'single', 'double', 'literal', 'folded', 'empty'];

/** What the value of a scalar is. */
const VALUE = {
  /** The text from start to end. */
  whole: 0,
  /** The same without a character at either end. */
  quoted: 1,
  /** A stretch of the text, at an offset, of a length. */
  part: 2,
  /** One of the values beside. */
  kept: 3,
  null: 4,
} as const;

// A node is a row of numbers. All begin with what they are, start and end. For scalars the first holds kind, style and
// where the value is, which may take one or two more. For maps and lists follow the place behind their last number and
// how many they hold; then key and value of each pair, or of each item the offset of its dash and itself.
const HEAD = 3;
const CONTAINER_HEAD = 5;

// Many trees share a block: an array for each would cost more than writing it.
const BLOCK = 1 << 16;
let block = new Int32Array(0);
let used = 0;

class Writer {
  readonly values: JsonScalar[] = [];
  readonly start: number;
  readonly #text: string;
  #block: Int32Array;
  #length: number;

  constructor(text: string) {
    // The largest trees have about a number for each character.
    if (block.length - used < text.length) {
      block = new Int32Array(Math.max(BLOCK, text.length));
      used = 0;
    }
    this.#text = text;
    this.#block = block;
    this.start = used;
    this.#length = used;
  }

  finish(): Int32Array {
    if (this.#block === block) used = this.#length;
    return this.#block;
  }

  /** False where the node cannot be written. */
  write(node: YamlNode, depth: number): boolean {
    if (node.kind === 'alias' || node.tag !== undefined || node.anchor !== undefined || depth > MAX_DEPTH) return false;
    if (node.kind === 'scalar') {
      this.#writeScalar(node);
      return true;
    }
    const head = this.#length;
    const isMap = node.kind === 'map';
    this.#add((isMap ? 1 : 2) | (node.style === 'flow' ? 4 : 0));
    this.#add(node.start);
    this.#add(node.end);
    this.#add(0);
    this.#add(isMap ? node.pairs.length : node.items.length);
    if (isMap) {
      for (const { name, key, value, merge } of node.pairs) {
        if (merge || name !== key.value || !this.write(key, depth) || !this.write(value, depth + 1)) return false;
      }
    } else {
      for (let i = 0; i < node.items.length; i++) {
        this.#add(node.dashes[i]!);
        if (!this.write(node.items[i]!, depth + 1)) return false;
      }
    }
    this.#block[head + HEAD] = this.#length;
    return true;
  }

  #writeScalar({ start, end, style, value }: ScalarNode): void {
    const kind = STYLES.indexOf(style) << 2;
    if (value === null) {
      this.#addHead(kind | (VALUE.null << 5), start, end);
    } else if (typeof value !== 'string') {
      this.#addKept(kind, start, end, value);
    } else if (value.length === end - start && this.#text.startsWith(value, start)) {
      this.#addHead(kind | (VALUE.whole << 5), start, end);
    } else if (value.length === end - start - 2 && this.#text.startsWith(value, start + 1)) {
      this.#addHead(kind | (VALUE.quoted << 5), start, end);
    } else {
      // Besides finding, this makes one string of a value that is a chain of many.
      const at = this.#text.slice(start, end).indexOf(value);
      if (at < 0) {
        this.#addKept(kind, start, end, value);
        return;
      }
      this.#addHead(kind | (VALUE.part << 5), start, end);
      this.#add(start + at);
      this.#add(value.length);
    }
  }

  #addKept(kind: number, start: number, end: number, value: JsonScalar): void {
    this.#addHead(kind | (VALUE.kept << 5), start, end);
    this.#add(this.values.push(value) - 1);
  }

  #addHead(kind: number, start: number, end: number): void {
    this.#add(kind);
    this.#add(start);
    this.#add(end);
  }

  #add(number: number): void {
    if (this.#length === this.#block.length) {
      const larger = new Int32Array(this.#block.length * 2);
      larger.set(this.#block);
      this.#block = larger;
    }
    this.#block[this.#length++] = number;
  }
}

class Folded {
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
    if (kind === 'scalar') return this.#scalar(at);
    const style = (numbers[at]! & 4) === 0 ? 'block' : 'flow';
    return kind === 'map'
      ? new MapNode(start, end, style, () => this.#pairs(at), undefined, undefined)
      : new SeqNode(
          start,
          end,
          style,
          () => this.#items(at),
          () => this.#dashes(at),
          undefined,
          undefined,
        );
  }

  #pairs(map: number): Pair[] {
    const pairs: Pair[] = [];
    let at = map + CONTAINER_HEAD;
    for (let count = this.#numbers[map + HEAD + 1]!; count > 0; count--) {
      const key = this.#scalar(at);
      at = this.#behind(at);
      pairs.push(new Pair(key.value as string, key, this.node(at), false));
      at = this.#behind(at);
    }
    return pairs;
  }

  #items(seq: number): YamlNode[] {
    return this.#places(seq).map((at) => this.node(at + 1));
  }

  #dashes(seq: number): number[] {
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
    const value = numbers[at]! >> 5;
    return at + HEAD + (value === VALUE.part ? 2 : value === VALUE.kept ? 1 : 0);
  }

  #scalar(at: number): ScalarNode {
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
      default:
        return null;
    }
  }
}
