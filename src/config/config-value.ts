import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { unknownName } from './unknown-name.ts';

/** What the values of one config share. */
export interface ConfigSource {
  readonly document: Document;
  /** Told what is wrong, or worth saying, at an offset of the text. */
  report(severity: 'error' | 'note', offset: number, message: string): void;
}

/**
 * A value in a config with its name, for messages, and its place. What is not as it is asked for is reported, and left
 * out of the answer; nothing written is no fault.
 */
export class ConfigValue {
  readonly #source: ConfigSource;
  readonly #name: string;
  readonly #offset: number;
  /** Null where nothing is written. */
  readonly #node: Node | null;

  constructor(source: ConfigSource, name: string, written: Node | null, offset = 0) {
    this.#source = source;
    this.#name = name;
    this.#offset = written?.range?.[0] ?? offset;
    this.#node = this.#follow(written);
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  /** Its text as it is written, of a text or a number; `1.30` keeps its zero. */
  get written(): string | undefined {
    const node = this.#node;
    if (!isScalar(node)) return undefined;
    if (typeof node.value === 'number') return node.source ?? String(node.value);
    return typeof node.value === 'string' ? node.value : undefined;
  }

  error(message: string): void {
    this.#source.report('error', this.#offset, message);
  }

  /** The pairs of a map: the key as a value, whose text is `key.written`, and what it holds. */
  *entries(): Generator<{ readonly name: string; readonly key: ConfigValue; readonly value: ConfigValue }> {
    const node = this.#node;
    if (node === null) return;
    if (!isMap(node)) return this.#mustBe('a map of keys and values');
    for (const pair of node.items) {
      const key = new ConfigValue(this.#source, 'a key', pair.key as Node | null, this.#offset);
      const name = key.#node === null ? 'null' : isScalar(key.#node) ? String(key.#node.value) : undefined;
      if (name === undefined) key.#mustBe('text');
      else yield { name, key, value: new ConfigValue(this.#source, name, pair.value as Node | null, key.#offset) };
    }
  }

  *items(): Generator<ConfigValue> {
    const node = this.#node;
    if (node === null) return;
    if (!isSeq(node)) return this.#mustBe('a list');
    for (const written of node.items) {
      const item = new ConfigValue(this.#source, `an item of ${this.#name}`, written as Node | null, this.#offset);
      if (item.#node === null) item.error(`an item of ${this.#name} is empty`);
      else yield item;
    }
  }

  /** One text, or each of a list of texts. None is empty. */
  *texts(): Generator<{ readonly text: string; readonly item: ConfigValue }> {
    if (isMap(this.#node)) return this.#mustBe('text or a list of it');
    for (const item of isScalar(this.#node) ? [this] : this.items()) {
      const { text } = item;
      if (text === '') item.error(`${item.#name} is empty`);
      else if (text !== undefined) yield { text, item };
    }
  }

  get text(): string | undefined {
    const value = isScalar(this.#node) ? this.#node.value : null;
    if (typeof value === 'string') return value;
    if (this.#node !== null) this.#mustBe('text');
    return undefined;
  }

  get flag(): boolean | undefined {
    const value = isScalar(this.#node) ? this.#node.value : null;
    if (typeof value === 'boolean') return value;
    if (this.#node !== null) this.#mustBe('true or false');
    return undefined;
  }

  /** One of some names. `what` they are, for a message. */
  choice<T extends string>(what: string, choices: readonly T[]): T | undefined {
    const { written } = this;
    if (written === undefined) {
      if (this.#node !== null) this.#mustBe(`one of ${choices.join(', ')}`);
      return undefined;
    }
    const chosen = choices.find((known) => known === written);
    if (chosen === undefined) this.error(unknownName(what, written, choices));
    return chosen;
  }

  note(message: string): void {
    this.#source.report('note', this.#offset, message);
  }

  #mustBe(wanted: string): void {
    this.error(`${this.#name} must be ${wanted}, not ${this.#kind}`);
  }

  get #kind(): string {
    const node = this.#node;
    if (isMap(node)) return 'a map';
    if (isSeq(node)) return 'a list';
    const value = isScalar(node) ? node.value : null;
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
  }

  #follow(node: Node | null): Node | null {
    if (!isAlias(node)) return isScalar(node) && node.value === null ? null : node;
    const target = node.resolve(this.#source.document);
    if (target === undefined) this.error(`there is no anchor &${node.source} above`);
    return target === undefined ? null : this.#follow(target);
  }
}
