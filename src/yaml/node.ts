import type { Range } from '../text/range.ts';

/** A value of JSON, which is what kubectl makes of every YAML document. */
export type JsonScalar = string | number | boolean | null;

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';

/** A scalar as kubectl's YAML 1.1 reader understands it: `yes` is true, `0644` is 420, `"5"` a string. */
export class ScalarNode {
  readonly kind = 'scalar';
  /** Begins at the first character (a quote, the `|` of a block scalar), behind tag and anchor. Empty scalars have an empty range. */
  readonly start: number;
  /** Behind the last character; a block scalar ends behind its last line's content. */
  readonly end: number;
  readonly style: ScalarStyle;
  readonly value: JsonScalar;
  readonly tag: string | undefined;
  readonly anchor: string | undefined;

  constructor(
    start: number,
    end: number,
    style: ScalarStyle,
    value: JsonScalar,
    tag: string | undefined,
    anchor: string | undefined,
  ) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.value = value;
    this.tag = tag;
    this.anchor = anchor;
  }
}

/** One `key: value` as it is written. */
export class Pair {
  /** The key as JSON has it: `1:` is `"1"`, `yes:` is `"true"`. `<<` is kept, with its alias as value. */
  readonly name: string;
  readonly key: ScalarNode;
  readonly value: YamlNode;
  /** True for a merge key `<<` (plain, not quoted). */
  readonly merge: boolean;

  constructor(name: string, key: ScalarNode, value: YamlNode, merge: boolean) {
    this.name = name;
    this.key = key;
    this.value = value;
    this.merge = merge;
  }

  /** What is written in a map comes from no other; see `Entry`. */
  get through(): undefined {
    return undefined;
  }
}

/** What a key of a map means after duplicates and merges are resolved as kubectl does. */
export interface Entry {
  readonly name: string;
  readonly key: ScalarNode;
  readonly value: YamlNode;
  /** Where the entry came from another map: the alias in this map's `<<`. */
  readonly through: AliasNode | undefined;
}

export class MapNode {
  readonly kind = 'map';
  /** Block maps begin at their first key and end behind their last value; flow maps include their braces. */
  readonly start: number;
  readonly end: number;
  readonly style: 'block' | 'flow';
  readonly tag: string | undefined;
  readonly anchor: string | undefined;
  readonly #pairs: readonly Pair[] | Source;
  readonly #at: number;
  #made: readonly Pair[] | undefined;
  #entries: Map<string, Entry> | undefined;

  constructor(
    start: number,
    end: number,
    style: 'block' | 'flow',
    pairs: readonly Pair[] | Source,
    tag: string | undefined,
    anchor: string | undefined,
    at = 0,
  ) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.tag = tag;
    this.anchor = anchor;
    this.#pairs = pairs;
    this.#at = at;
  }

  /** As written, with duplicates and merge keys. */
  get pairs(): readonly Pair[] {
    this.#made ??= 'pairs' in this.#pairs ? this.#pairs.pairs(this.#at) : this.#pairs;
    return this.#made;
  }

  /** Lets go of what is below where it can be made again; by other nodes than before. */
  fold(): void {
    if (!('pairs' in this.#pairs)) return;
    this.#made = undefined;
    this.#entries = undefined;
  }

  /**
   * The map as kubectl sees it. The last of several equal keys wins; a merge is applied in document order, so a key
   * written before `<<` loses to the merged map and one written after it wins; among several merged maps the first wins.
   */
  get entries(): ReadonlyMap<string, Entry> {
    if (this.#entries === undefined) {
      const entries = new Map<string, Entry>();
      for (const pair of this.pairs) {
        if (!pair.merge) {
          entries.set(pair.name, pair);
          continue;
        }
        const sources = pair.value.kind === 'seq' ? [...pair.value.items].reverse() : [pair.value];
        for (const source of sources) {
          const target = resolveAlias(source);
          if (target.kind !== 'map') continue;
          const through = source.kind === 'alias' ? source : undefined;
          for (const { name, key, value, through: inner } of target.entries.values()) {
            entries.set(name, { name, key, value, through: through ?? inner });
          }
        }
      }
      this.#entries = entries;
    }
    return this.#entries;
  }

  get(name: string): Entry | undefined {
    const { pairs } = this;
    if (this.#entries !== undefined || pairs.length > FEW) return this.entries.get(name);
    for (let i = pairs.length - 1; i >= 0; i--) {
      const pair = pairs[i]!;
      if (pair.merge) return this.entries.get(name);
      if (pair.name === name) return pair;
    }
    return undefined;
  }
}

/** So many keys are looked through sooner than an index of them is made. */
const FEW = 12;

export class SeqNode {
  readonly kind = 'seq';
  /** Block sequences begin at their first dash; flow sequences include their brackets. */
  readonly start: number;
  readonly end: number;
  readonly style: 'block' | 'flow';
  readonly tag: string | undefined;
  readonly anchor: string | undefined;
  #items: readonly YamlNode[] | Source;
  #dashes: readonly number[] | Source;
  readonly #at: number;

  constructor(
    start: number,
    end: number,
    style: 'block' | 'flow',
    items: readonly YamlNode[] | Source,
    dashes: readonly number[] | Source,
    tag: string | undefined,
    anchor: string | undefined,
    at = 0,
  ) {
    this.start = start;
    this.end = end;
    this.style = style;
    this.tag = tag;
    this.anchor = anchor;
    this.#items = items;
    this.#dashes = dashes;
    this.#at = at;
  }

  get items(): readonly YamlNode[] {
    if ('items' in this.#items) this.#items = this.#items.items(this.#at);
    return this.#items;
  }

  /** Offset of each item's `-` in block style, of the item itself in flow style. */
  get dashes(): readonly number[] {
    if ('dashes' in this.#dashes) this.#dashes = this.#dashes.dashes(this.#at);
    return this.#dashes;
  }
}

/** `*name`: the place of use. What it means is `target`. */
export class AliasNode {
  readonly kind = 'alias';
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly target: ScalarNode | MapNode | SeqNode;

  constructor(start: number, end: number, name: string, target: ScalarNode | MapNode | SeqNode) {
    this.start = start;
    this.end = end;
    this.name = name;
    this.target = target;
  }
}

/** Makes what a map or a list holds when it is asked for first. One makes them for many, and is told where they stand. */
export interface Source {
  pairs(at: number): readonly Pair[];
  items(at: number): readonly YamlNode[];
  dashes(at: number): readonly number[];
}

export type YamlNode = ScalarNode | MapNode | SeqNode | AliasNode;

/** The node that an alias stands for; any other node is itself. */
export function resolveAlias(node: YamlNode): ScalarNode | MapNode | SeqNode {
  return node.kind === 'alias' ? node.target : node;
}

/** The string that a node is, through an alias too; undefined for anything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  const target = node && resolveAlias(node);
  return target?.kind === 'scalar' && typeof target.value === 'string' ? target.value : undefined;
}

/** The plain value of a node, as kubectl would send it. Objects have no prototype, so that no key is special. */
export function toJson(node: YamlNode): unknown {
  const target = resolveAlias(node);
  switch (target.kind) {
    case 'scalar':
      return target.value;
    case 'seq':
      return target.items.map(toJson);
    case 'map': {
      const object: Record<string, unknown> = Object.create(null);
      for (const { name, value } of target.entries.values()) object[name] = toJson(value);
      return object;
    }
  }
}

export function rangeOf(node: Range): Range {
  return { start: node.start, end: node.end };
}
