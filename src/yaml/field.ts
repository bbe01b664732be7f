import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from './document.ts';
import { type AliasNode, type Entry, rangeOf, resolveAlias, type ScalarNode, type YamlNode } from './node.ts';
import { sourceRange } from './scalar-source.ts';
import { isUnknown } from './unknown.ts';

type Present<T> = NonNullable<T>;
type Keys<T> = Extract<keyof Present<T>, string>;
type Item<T> = Present<T> extends readonly (infer I)[] ? I : unknown;
type Value<T> = Present<T> extends { [key: string]: infer V } ? V : unknown;

/** What the fields of one manifest share. */
export interface FieldContext {
  readonly document: YamlDocument;
  /** True for a patch and the like: what is not written may well be given elsewhere. */
  readonly partial: boolean;
  /** True where something outside of the document may give this field another value: a patch of a kustomization. */
  overlaid(field: Pick<Field, 'path'>): boolean;
  /** True where this field may be what is written under another name or at another place. */
  mayBeElsewhere(field: Pick<Field, 'path'>): boolean;
}

/**
 * A value that never travels without its place: a cursor on one field of a manifest, there or not.
 *
 * `T` is the type that Kubernetes gives the field; a misspelt name does not compile. What really stands in the file may
 * be of another type, so values are read through `string`, `number` and `boolean`, which are undefined for anything else.
 */
export class Field<T = unknown> {
  readonly context: FieldContext;
  readonly parent: Field | undefined;
  /** Name in a map, index in a list, undefined for the root. */
  readonly step: string | number | undefined;
  readonly #entry: Entry | undefined;
  readonly #node: YamlNode | undefined;

  constructor(
    context: FieldContext,
    node: YamlNode | undefined,
    parent?: Field,
    step?: string | number,
    entry?: Entry,
  ) {
    this.context = context;
    this.parent = parent;
    this.step = step;
    this.#node = node;
    this.#entry = entry;
  }

  get file(): SourceFile {
    return this.context.document.file;
  }

  /** The node, aliases followed. */
  get node(): Exclude<YamlNode, AliasNode> | undefined {
    return this.#node === undefined ? undefined : resolveAlias(this.#node);
  }

  /** True where the field is written, be it as null. */
  get exists(): boolean {
    return this.#node !== undefined;
  }

  /** True where kubectl sees no value: not written, or null. Says nothing about what was meant; see `absent`. */
  get isNull(): boolean {
    const { node } = this;
    return node === undefined || (node.kind === 'scalar' && node.value === null);
  }

  /**
   * True where the field is certainly not given. False where it is, and where it might be: another key that may be it,
   * misspelt or at the wrong level; a placeholder in its place or above; a parent of the wrong kind; a patch that may
   * bring it. The one place that concludes absence.
   */
  get absent(): boolean {
    if (!this.isNull || this.open || this.context.mayBeElsewhere(this)) return false;
    const { parent, step } = this;
    if (parent === undefined) return true;
    if (parent.isNull) return parent.absent;
    const { node } = parent;
    if (node?.kind === 'seq') return typeof step === 'number';
    if (node?.kind !== 'map') return false;
    for (const name of node.entries.keys()) if (isUnknown(name)) return false;
    return true;
  }

  /** True where more may come to what is written here: in a patch, or by one. */
  get open(): boolean {
    return this.context.partial || this.context.overlaid(this);
  }

  /** The scalar's value as kubectl reads it; undefined for maps, lists and what is not written. */
  get value(): string | number | boolean | null | undefined {
    const { node } = this;
    return node?.kind === 'scalar' ? node.value : undefined;
  }

  /** True where the value holds a placeholder (`${NAME}`) or comes from elsewhere: it equals anything. */
  get unknown(): boolean {
    return this.#isUnknown(this.value);
  }

  #isUnknown(value: Field['value']): boolean {
    return (typeof value === 'string' && isUnknown(value)) || this.context.overlaid(this);
  }

  /** The value where it is text and known. */
  get string(): string | undefined {
    const { value } = this;
    return typeof value === 'string' && !this.#isUnknown(value) ? value : undefined;
  }

  /** The value where it is text, with its placeholders. */
  get text(): string | undefined {
    const { value } = this;
    return typeof value === 'string' ? value : undefined;
  }

  get number(): number | undefined {
    const { value } = this;
    return typeof value === 'number' && !this.#isUnknown(value) ? value : undefined;
  }

  get boolean(): boolean | undefined {
    const { value } = this;
    return typeof value === 'boolean' && !this.#isUnknown(value) ? value : undefined;
  }

  get isMap(): boolean {
    return this.node?.kind === 'map';
  }

  get isList(): boolean {
    return this.node?.kind === 'seq';
  }

  /** The field of that name, written or not. */
  get<K extends Keys<T>>(name: K): Field<Present<T>[K]> {
    return this.child(name) as Field<Present<T>[K]>;
  }

  /** The field of that name in a map whose type is not known. */
  child(name: string): Field {
    const { node } = this;
    const entry = node?.kind === 'map' ? node.get(name) : undefined;
    return new Field(this.context, entry?.value, this as Field, name, entry);
  }

  /** The item of a list at an index, written or not. */
  item(index: number): Field {
    const { node } = this;
    return new Field(this.context, node?.kind === 'seq' ? node.items[index] : undefined, this as Field, index);
  }

  /** The items of a list; none for anything else. */
  items(): Field<Item<T>>[] {
    const { node } = this;
    if (node?.kind !== 'seq') return [];
    return node.items.map((item, index) => new Field<Item<T>>(this.context, item, this as Field, index));
  }

  /** The fields of a map, the last of equal keys only, in the order of their first mention; none for anything else. */
  entries(): [string, Field<Value<T>>][] {
    const { node } = this;
    if (node?.kind !== 'map') return [];
    return [...node.entries.values()].map((entry) => [
      entry.name,
      new Field<Value<T>>(this.context, entry.value, this as Field, entry.name, entry),
    ]);
  }

  /** The steps from the root. */
  get path(): readonly (string | number)[] {
    if (this.parent === undefined) return [];
    return [...this.parent.path, this.step!];
  }

  /** The outermost alias on the way from the root: what lies behind it is written elsewhere. */
  get alias(): AliasNode | undefined {
    return this.parent?.alias ?? this.#entry?.through ?? (this.#node?.kind === 'alias' ? this.#node : undefined);
  }

  /** Where the value stands: at the use, where an alias leads to it. A missing field stands where `key` does. */
  get range(): Range {
    const alias = this.alias;
    if (alias !== undefined) return rangeOf(alias);
    const node = this.#node;
    if (node === undefined || node.end === node.start) return this.key;
    return rangeOf(node);
  }

  /** Where the key stands; for an item its first key or itself; for a missing field the key of what would hold it. */
  get key(): Range {
    const entry = this.#entry;
    // The key of `volumes: *volumes` stands here, only its value is elsewhere.
    const alias = this.parent?.alias ?? entry?.through;
    if (alias !== undefined) return rangeOf(alias);
    if (entry !== undefined) return rangeOf(entry.key);
    if (this.#node === undefined) return this.parent === undefined ? this.context.document.range : this.parent.key;
    const list = this.parent?.node;
    // An item with nothing in it is no more than its dash.
    const dash = list?.kind === 'seq' && typeof this.step === 'number' ? list.dashes[this.step] : undefined;
    if (this.#node.end === this.#node.start && dash !== undefined) return { start: dash, end: dash + 1 };
    return firstKey(this.#node);
  }

  /** Where a reader should look: a scalar's value, else the key. */
  get place(): Range {
    return this.node?.kind === 'scalar' ? this.range : this.key;
  }

  /** The place of characters of a text value, for what stands inside it. */
  inside(from: number, to: number): Range {
    const { node } = this;
    if (this.alias !== undefined || node?.kind !== 'scalar') return this.range;
    return sourceRange(this.file, node as ScalarNode, from, to);
  }
}

function firstKey(node: YamlNode): Range {
  if (node.kind !== 'map' || node.pairs[0] === undefined) return rangeOf(node);
  // The root is best known by its kind, an item by what it begins with.
  const kind = node.get('kind');
  return kind !== undefined && kind.through === undefined ? inOneLine(kind) : inOneLine(node.pairs[0]);
}

// A key with its value where both are short, else the key alone.
function inOneLine({ key, value }: Pick<Entry, 'key' | 'value'>): Range {
  const block = value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded');
  return value.kind === 'scalar' && value.end > value.start && !block
    ? { start: key.start, end: value.end }
    : rangeOf(key);
}

const PLAIN_STEP = /^[A-Za-z_$][\w-]*$/;

/** A path as people write it: `spec.ports[0].name`, keys with dots and other signs in brackets. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_STEP.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${step}]`;
  }
  return text;
}
