import { loadAll, Schema, type State, Type, YAMLException } from 'js-yaml';
import { unfoldsTooFar } from './aliases.ts';
import { isBlank, isBreak, isIndicator } from './characters.ts';
import type { DuplicateKey, YamlError, YamlErrorCode } from './document.ts';
import {
  AliasNode,
  type JsonScalar,
  MapNode,
  Pair,
  ScalarNode,
  type ScalarStyle,
  SeqNode,
  type YamlNode,
} from './node.ts';
import { keyName, MERGE_TAG, resolvePlain, resolveTagged } from './scalar.ts';
import { findBadTab } from './tabs.ts';

/** What one document is made of. `root` is null where nothing stands; with an `error` the rest is of no use. */
export interface Tree {
  readonly root: YamlNode | null;
  readonly error: YamlError | undefined;
  readonly duplicateKeys: readonly DuplicateKey[];
  /** Offset of text behind the root that kubectl never looks at. */
  readonly rest: number | undefined;
}

/** js-yaml with values left alone: scalars stay text, every tag fits. */
const SCHEMA = new Schema({
  implicit: [],
  explicit: (['scalar', 'sequence', 'mapping'] as const).map((kind) => new Type('', { kind, multi: true })),
});

/** As deep as go.yaml.in/yaml/v2 goes. The stack ends before; see `too-deep` below. */
const MAX_DEPTH = 10_000;

/** A key longer than this is none for libyaml and its descendants. */
const MAX_KEY = 1024;

/** Behind a backslash: a slash, and what is no character of its own. */
const BAD_ESCAPE = /^(?:\/|u[dD][89a-fA-F]..|U(?!00(?:0[\dA-Fa-f]|10)).{8}|U0000[dD][89a-fA-F]..)/;

/** A tag as libyaml takes it: its name is not empty but for a single `!`. */
const TAG_TEXT = /^!(?![\w-]*!$)(?:<[^<>\s]+>|[\w-]*!?[\w;/?:@&=+$,.!~*'()[\]%-]+|)$/;

/** A dash with nothing behind it. */
const LONE_DASH = /^ *(?:- +)*-(?=[ \t]*(?:#.*)?\r?$)/gm;

/** What stands for an empty item where one has to be filled. */
const NULL = ' ~';

const BREAKS = /[\u0085\u2028\u2029]/g;

/**
 * Reads the text from `start` to `end`, one document without separators, into nodes whose offsets are those of `text`.
 *
 * @param json true where kubectl reads it by its JSON decoder, which has none of YAML's restrictions.
 * @param unusual false where the text surely holds no line ends but CR and LF.
 */
export function readTree(text: string, start: number, end: number, json: boolean, unusual: boolean): Tree {
  let input = start === 0 && end === text.length ? text : text.slice(start, end);
  // These end a line for kubectl, not for js-yaml; and in JSON a line end is a blank like any other, even behind a key.
  if (!json && unusual) input = input.replace(BREAKS, '\n');
  else if (json) input = input.replace(/[\r\n]/g, ' ');
  const builder = new TreeBuilder(input, start, json);
  const tree = run(builder, input, start, end);
  if (builder.misread) return readFilled(input, start, json, builder.emptyItems) ?? tree;
  if ((tree.error?.code === 'syntax' || tree.error?.code === 'too-deep') && !json) {
    const dashes = Array.from(input.matchAll(LONE_DASH), (match) => match.index + match[0].length);
    if (dashes.length > 0) return readFilled(input, start, json, dashes) ?? tree;
  }
  return tree;
}

/**
 * Reads a text once more with its empty items written out as null: js-yaml takes the dash of an outer list behind an
 * empty item for one of the inner list. Undefined where one of the places proves to be no empty item.
 */
function readFilled(input: string, start: number, json: boolean, gaps: readonly number[]): Tree | undefined {
  let filled = '';
  let at = 0;
  for (const gap of gaps) {
    filled += input.slice(at, gap) + NULL;
    at = gap;
  }
  filled += input.slice(at);
  const tree = run(new TreeBuilder(filled, start, json), filled, start, start + filled.length);
  if (tree.root === null) return undefined;
  const missing = new Set(gaps.map((gap) => start + gap));
  const moved = unshift(tree, missing, (offset) => {
    let shift = 0;
    for (const gap of gaps) {
      if (start + gap + shift >= offset) break;
      shift += Math.min(NULL.length, offset - start - gap - shift);
    }
    return offset - shift;
  });
  return missing.size === 0 ? moved : undefined;
}

function run(builder: TreeBuilder, input: string, start: number, end: number): Tree {
  let rest: number | undefined;
  try {
    loadAll(input, null, {
      schema: SCHEMA,
      json: true,
      maxDepth: MAX_DEPTH,
      listener: (event, state) => (event === 'open' ? builder.open(state) : builder.close(state)),
    });
  } catch (error) {
    if (error instanceof RangeError) return refused('too-deep', start, end);
    if (!(error instanceof YAMLException)) throw error;
    rest = builder.restBehindRoot(error);
    if (rest === undefined) return builder.refusal(error);
  }
  return builder.finish(rest);
}

/** Moves every node of a tree, and takes the places of empty items from `gaps`. */
function unshift(tree: Tree, gaps: Set<number>, move: (offset: number) => number): Tree {
  const rest: YamlNode[] = tree.root === null ? [] : [tree.root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const place = node as { start: number; end: number };
    place.start = move(node.start);
    place.end = move(node.end);
    if (node.kind === 'map') {
      for (const { key, value } of node.pairs) rest.push(key, value);
    } else if (node.kind === 'seq') {
      const dashes = node.dashes as number[];
      for (let i = 0; i < dashes.length; i++) dashes[i] = move(dashes[i]!);
      for (const item of node.items) rest.push(item);
    } else if (node.kind === 'scalar' && node.start === node.end && node.style === 'plain') {
      (node as { style: ScalarStyle }).style = 'empty';
      gaps.delete(node.start);
    }
  }
  const { error } = tree;
  if (error === undefined) return { ...tree, rest: tree.rest === undefined ? undefined : move(tree.rest) };
  return { ...tree, error: { ...error, range: { start: move(error.range.start), end: move(error.range.end) } } };
}

function refused(code: YamlErrorCode, start: number, end: number, detail?: string): Tree {
  const range = { start, end };
  const error = detail === undefined ? { code, range } : { code, range, detail };
  return { root: null, error, duplicateKeys: [], rest: undefined };
}

/**
 * Builds nodes from js-yaml's `listener`, which is called when the loader tries for a node (`open`) and when it is done
 * (`close`). A try may come to nothing, and one node may be tried twice: first as a possible key, then as itself.
 *
 * The loader builds plain objects beside, of which only the shape is used: every node's result is set to `''`, so a null
 * in a list is an item that was never opened, and an object in a flow list is a pair without braces.
 */
class TreeBuilder {
  readonly #input: string;
  readonly #base: number;
  readonly #json: boolean;
  /** Whether `? key` may occur: such a key may lack its value. */
  readonly #explicitKeys: boolean;
  /** Whether there may be escapes that JSON has and kubectl's YAML has not. */
  readonly #escapes: boolean;
  /** Of the nodes that are open: where each was opened, and how many nodes were there. Arrays never shrink: it is slow. */
  readonly #opened: number[] = [];
  readonly #marks: number[] = [];
  #depth = 0;
  /** Closed nodes whose parent is still open, with their places including tag and anchor, as offsets of the input. */
  readonly #nodes: YamlNode[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #count = 0;
  readonly #anchors = new Map<string, ScalarNode | MapNode | SeqNode>();
  readonly #aliases: AliasNode[] = [];
  readonly #duplicateKeys: DuplicateKey[] = [];
  readonly #emptyItems: number[] = [];
  #misread = false;
  #error: YamlError | undefined;
  /** The text of the scalar that was read last. */
  #text = '';
  /** Where the properties skipped last end. */
  #propertiesEnd = 0;

  constructor(input: string, base: number, json: boolean) {
    this.#input = input;
    this.#base = base;
    this.#json = json;
    this.#escapes = !json && input.includes('\\');
    this.#explicitKeys = !json && input.includes('?') && /\?\s/.test(input);
  }

  /** True where a dash was taken for that of another list. */
  get misread(): boolean {
    return this.#misread;
  }

  /** Where the dashes of empty items end. */
  get emptyItems(): readonly number[] {
    return [...new Set(this.#emptyItems)].sort((a, b) => a - b);
  }

  open(state: State): void {
    const depth = this.#depth++;
    this.#opened[depth] = state.position;
    this.#marks[depth] = this.#count;
  }

  close(state: State): void {
    const depth = --this.#depth;
    const opened = this.#opened[depth]!;
    const from = this.#marks[depth]!;
    const start = this.#skipBlank(opened);
    const tag = state.tag === '?' || state.tag === null ? undefined : state.tag;
    const anchor = state.anchor ?? undefined;
    const at = tag === undefined && anchor === undefined ? start : this.#skipProperties(start, tag, anchor);
    let node: YamlNode;
    let end: number;
    let outer = start;
    switch (state.kind) {
      case 'scalar': {
        const tried = from < this.#count ? this.#nodes[from] : undefined;
        const again = tried?.kind === 'scalar' && tried.style !== 'empty' && tried.start === this.#base + at;
        if (!again) this.#text = state.result as string;
        if (again && tried.tag === tag && tried.anchor === anchor) {
          node = tried;
        } else {
          const style = again ? tried.style : styleOf(this.#input.charCodeAt(at));
          end = again ? tried.end - this.#base : this.#scalarEnd(at, state.position, style);
          node = this.#scalar(at, end, style, tag, anchor);
          if (style === 'double' && this.#escapes) this.#checkEscapes(at, end);
        }
        end = node.end - this.#base;
        break;
      }
      case 'sequence': {
        const tried = from < this.#count ? this.#nodes[from] : undefined;
        if (state.result === '' && tried?.kind === 'seq') {
          node =
            tag === tried.tag && anchor === tried.anchor
              ? tried
              : new SeqNode(tried.start, tried.end, tried.style, tried.items, tried.dashes, tag, anchor);
        } else {
          node = this.#sequence(at, state, from, tag, anchor);
        }
        end = node.end - this.#base;
        break;
      }
      case 'mapping': {
        const tried = from < this.#count ? this.#nodes[from] : undefined;
        if (state.result === '' && tried?.kind === 'map') {
          node =
            tag === tried.tag && anchor === tried.anchor
              ? tried
              : new MapNode(tried.start, tried.end, tried.style, tried.pairs, tag, anchor);
        } else {
          node = this.#mapping(at, state, from, tag, anchor);
        }
        end = node.end - this.#base;
        break;
      }
      default: {
        if (this.#input.charCodeAt(at) === 0x2a && state.position > at) {
          const tried = from < this.#count ? this.#nodes[from] : undefined;
          node = tried?.kind === 'alias' && tried.start === this.#base + at ? tried : this.#alias(at);
          end = node.end - this.#base;
          break;
        }
        const empty = tag === undefined && anchor === undefined;
        end = empty ? Math.min(opened, this.#input.length) : this.#propertiesEnd;
        if (empty) outer = end;
        this.#text = '';
        node = this.#scalar(end, end, 'empty', tag, anchor);
      }
    }
    if (anchor !== undefined && node.kind !== 'alias') this.#defineAnchor(anchor, node);
    this.#nodes[from] = node;
    this.#starts[from] = outer;
    this.#ends[from] = end;
    this.#count = from + 1;
    // A merge would look into the results, which are empty.
    if (state.tag === MERGE_TAG) state.tag = '!';
    state.result = '';
  }

  /** Where js-yaml finds a second document without a separator, kubectl has what it wants and reads no further. */
  restBehindRoot(error: YAMLException): number | undefined {
    const root = this.#count > 0 ? this.#nodes[0] : undefined;
    const at = error.mark?.position;
    if (at === undefined || root === undefined || this.#depth > 0 || !error.reason.startsWith('end of the stream')) {
      return undefined;
    }
    if (root.kind === 'scalar' || root.kind === 'alias') return undefined;
    const start = root.start - this.#base;
    // Brackets that end on their line may yet be a key, so that the line is read to its end.
    if (
      root.style === 'block' ? this.#column(at) >= this.#column(start) : this.#lineStart(at) === this.#lineStart(start)
    ) {
      return undefined;
    }
    // kubectl looks at one token more: it has to be one.
    return /[@`%|>&*"'!{[\t]/.test(this.#input.charAt(at)) ? undefined : this.#base + at;
  }

  refusal(error: YAMLException): Tree {
    const { reason } = error;
    const position = Math.min(error.mark?.position ?? 0, this.#input.length);
    const at = Math.min(position, Math.max(0, this.#input.length - 1));
    if (reason.startsWith('nesting exceeded')) return refused('too-deep', this.#base + at, this.#base + at + 1);
    const alias = /^unidentified alias "(.*)"$/s.exec(reason);
    const range = { start: this.#base + at, end: this.#base + Math.min(at + 1, this.#input.length) };
    if (alias !== null) {
      const name = alias[1]!;
      range.end = this.#base + position;
      range.start = range.end - name.length - 1;
      if (isName(name)) return refused('unknown-anchor', range.start, range.end, name);
    }
    return refused('syntax', range.start, range.end, reason);
  }

  finish(rest: number | undefined): Tree {
    const root = this.#count > 0 ? this.#nodes[0]! : null;
    if (root !== null && !this.#json) {
      const tab = findBadTab(
        this.#input,
        rest === undefined ? this.#input.length : rest - this.#base,
        root,
        this.#base,
      );
      if (tab !== undefined) this.#fail('syntax', tab, tab + 1, 'a tab in the indentation');
    }
    if (this.#error === undefined && this.#aliases.length > 0 && root !== null) this.#checkAliases(root);
    return { root, error: this.#error, duplicateKeys: this.#duplicateKeys, rest };
  }

  #scalar(
    at: number,
    end: number,
    style: ScalarStyle,
    tag: string | undefined,
    anchor: string | undefined,
  ): ScalarNode {
    const text = this.#text;
    let value: JsonScalar;
    if (tag !== undefined) {
      const tagged = resolveTagged(text, tag);
      if (tagged === undefined) this.#fail('invalid-tag', at, end, tag);
      value = tagged ?? null;
    } else if (style === 'plain') {
      value = resolvePlain(text);
    } else {
      value = style === 'empty' ? null : text;
    }
    return new ScalarNode(this.#base + at, this.#base + end, style, value, tag, anchor);
  }

  /** The position of the loader is behind the blanks that follow, or behind the line ends of a block scalar. */
  #scalarEnd(at: number, position: number, style: ScalarStyle): number {
    if (style === 'single' || style === 'double') return position;
    const input = this.#input;
    let end = Math.min(position, input.length);
    while (end > at && isBlank(input.charCodeAt(end - 1))) end--;
    if (style === 'plain') return end;
    let header = at + 1;
    while (isIndicator(input.charCodeAt(header))) header++;
    let firstLine = header;
    while (firstLine < input.length && !isBreak(input.charCodeAt(firstLine))) firstLine++;
    if (end <= firstLine) return header;
    while (end < input.length && !isBreak(input.charCodeAt(end))) end++;
    return end;
  }

  #checkEscapes(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (this.#input.charCodeAt(at) !== 0x5c) continue;
      const bad = BAD_ESCAPE.exec(this.#input.slice(at + 1, at + 10));
      if (bad !== null) this.#fail('syntax', at, at + 1 + bad[0].length, 'an escape that YAML does not know');
      at++;
    }
  }

  #sequence(at: number, state: State, from: number, tag: string | undefined, anchor: string | undefined): SeqNode {
    const base = this.#base;
    const shape = state.result as readonly unknown[];
    const items: YamlNode[] = [];
    const dashes: number[] = [];
    let next = from;
    if (this.#input.charCodeAt(at) === 0x5b) {
      this.#checkFlow(from);
      for (const item of shape) {
        const start = base + this.#starts[next]!;
        if (typeof item !== 'object' || item === null) {
          this.#item(items, next++);
        } else {
          const key = next++;
          const value = (item as Record<string, unknown>)[''] === null ? undefined : next++;
          const pairs: Pair[] = [];
          this.#pair(pairs, key, value);
          const end = value === undefined ? this.#ends[key]! : this.#ends[value]!;
          items.push(new MapNode(start, base + end, 'flow', pairs, undefined, undefined));
        }
        dashes.push(start);
      }
      return new SeqNode(base + at, base + state.position, 'flow', items, dashes, tag, anchor);
    }
    let end = at;
    for (const item of shape) {
      const opened = item !== null;
      const start = this.#starts[next];
      let dash = items.length === 0 ? at : -1;
      if (dash < 0 && opened) dash = this.#dashBefore(start!);
      if (dash < 0) dash = this.#skipBlank(end);
      if (items.length > 0) this.#checkDash(dash, at);
      dashes.push(base + dash);
      if (opened) {
        this.#item(items, next);
        end = this.#ends[next]!;
        next++;
      } else {
        end = dash + 1;
        this.#emptyItems.push(end);
        items.push(new ScalarNode(base + end, base + end, 'empty', null, undefined, undefined));
      }
    }
    return new SeqNode(base + at, base + end, 'block', items, dashes, tag, anchor);
  }

  #item(items: YamlNode[], index: number): void {
    const node = this.#nodes[index]!;
    if (node.kind === 'scalar' && typeof node.value === 'number') this.#checkNumber(node);
    items.push(node);
  }

  #checkDash(dash: number, first: number): void {
    const indentation = this.#indentation(dash);
    if (indentation < 0) this.#fail('syntax', dash, dash + 1, 'an item begins behind another');
    else if (indentation !== this.#column(first)) this.#misread = true;
  }

  /** How many blanks stand before an offset on its line; -1 where anything else does. */
  #indentation(at: number): number {
    let start = at;
    while (start > 0 && this.#input.charCodeAt(start - 1) === 0x20) start--;
    return start === 0 || isBreak(this.#input.charCodeAt(start - 1)) ? at - start : -1;
  }

  /** The dash on the line of an item; -1 where it stands on a line before. */
  #dashBefore(start: number): number {
    let at = start - 1;
    while (at >= 0 && this.#input.charCodeAt(at) === 0x20) at--;
    return this.#input.charCodeAt(at) === 0x2d ? at : -1;
  }

  #mapping(at: number, state: State, from: number, tag: string | undefined, anchor: string | undefined): MapNode {
    const base = this.#base;
    const pairs: Pair[] = [];
    const until = this.#count;
    if (this.#input.charCodeAt(at) === 0x7b && this.#starts[from] !== at) {
      this.#checkFlow(from);
      for (let key = from; key < until; key++) {
        const hasValue = this.#input.charCodeAt(this.#skipBlank(this.#ends[key]!)) === 0x3a;
        this.#pair(pairs, key, hasValue && key + 1 < until ? ++key : undefined);
      }
      this.#findDuplicates(pairs);
      return new MapNode(base + at, base + state.position, 'flow', pairs, tag, anchor);
    }
    let end = at;
    for (let key = from; key < until; key++) {
      let value: number | undefined = key + 1;
      const explicit = this.#explicitKeys && this.#isExplicit(end, key);
      if (explicit) {
        const colon = this.#skipBlank(this.#ends[key]!);
        const next = this.#input.charCodeAt(colon + 1);
        if (this.#input.charCodeAt(colon) !== 0x3a || !(isBlank(next) || Number.isNaN(next))) value = undefined;
      }
      if (value !== undefined && value >= until) break;
      // A quote that was forgotten may be closed by the next one, lines below.
      const keyStart = this.#starts[key]!;
      if (key > from && !explicit && this.#indentation(keyStart) < 0) {
        this.#fail('syntax', keyStart, keyStart + 1, 'a key begins behind a value');
      }
      this.#pair(pairs, key, value);
      key = value ?? key;
      end = this.#ends[key]!;
    }
    this.#findDuplicates(pairs);
    return new MapNode(base + at, base + end, 'block', pairs, tag, anchor);
  }

  /** Within brackets, `?` ends a plain scalar of libyaml and `:` begins none. */
  #checkFlow(from: number): void {
    if (this.#json) return;
    for (let i = from; i < this.#count; i++) {
      const node = this.#nodes[i]!;
      if (node.kind !== 'scalar' || node.style !== 'plain') continue;
      const start = node.start - this.#base;
      const end = node.end - this.#base;
      const bad = this.#input.charCodeAt(start) === 0x3a ? start : this.#find(0x3f, start, end);
      if (bad >= 0) this.#fail('syntax', bad, bad + 1, 'a plain scalar in brackets holds no ? and begins with no :');
      const next = this.#input.charCodeAt(end) === 0x3a ? this.#input.charCodeAt(end + 1) : 0;
      if (next === 0x5b || next === 0x7b) this.#fail('syntax', end, end + 1, 'a blank is missing behind the colon');
    }
  }

  #find(code: number, start: number, end: number): number {
    for (let at = start; at < end; at++) if (this.#input.charCodeAt(at) === code) return at;
    return -1;
  }

  #isExplicit(from: number, key: number): boolean {
    const at = this.#skipBlank(from);
    return this.#input.charCodeAt(at) === 0x3f && isBlank(this.#input.charCodeAt(at + 1)) && this.#starts[key] !== at;
  }

  #pair(pairs: Pair[], key: number, value: number | undefined): void {
    const keyNode = this.#keyOf(key);
    const written = keyNode.kind === 'alias' ? keyNode.target : keyNode;
    if (written.kind !== 'scalar') {
      this.#fail('invalid-key', keyNode.start - this.#base, keyNode.end - this.#base);
      return;
    }
    const start = this.#starts[key]!;
    const end = this.#ends[key]!;
    if (end - start > MAX_KEY && !this.#json) this.#fail('syntax', start, end, 'a key is longer than 1024 characters');
    const name =
      typeof written.value === 'string'
        ? written.value
        : keyName(written.value, this.#input.slice(written.start - this.#base, written.end - this.#base));
    if (name === undefined) {
      this.#fail('invalid-key', start, Math.max(end, start + 1));
      return;
    }
    const valueNode =
      value === undefined
        ? new ScalarNode(this.#base + end, this.#base + end, 'empty', null, undefined, undefined)
        : this.#nodes[value]!;
    if (valueNode.kind === 'map' && valueNode.style === 'block' && this.#sameLine(end, valueNode.start - this.#base)) {
      const colon = valueNode.pairs[0]?.key.end ?? valueNode.start;
      this.#fail('syntax', colon - this.#base, colon - this.#base + 1, 'a map begins behind a key on its line');
    }
    const merge = name === '<<' && keyNode.kind === 'scalar' && isMerge(keyNode);
    if (merge) this.#checkMerge(valueNode);
    else if (valueNode.kind === 'scalar' && typeof valueNode.value === 'number') this.#checkNumber(valueNode);
    const place =
      keyNode.kind === 'scalar'
        ? keyNode
        : new ScalarNode(keyNode.start, keyNode.end, 'plain', written.value, undefined, undefined);
    pairs.push(new Pair(name, place, valueNode, merge));
  }

  /** The key, with a colon that has no blank behind it: within brackets libyaml takes that for text. */
  #keyOf(key: number): YamlNode {
    const node = this.#nodes[key]!;
    if (this.#json || node.kind !== 'scalar' || node.style !== 'plain') return node;
    const end = node.end - this.#base;
    if (this.#input.charCodeAt(end) !== 0x3a) return node;
    const next = this.#input.charCodeAt(end + 1);
    if (next !== 0x2c && next !== 0x5d && next !== 0x7d) return node;
    const text = this.#input.slice(node.start - this.#base, end + 1);
    return new ScalarNode(node.start, node.end + 1, 'plain', text, node.tag, node.anchor);
  }

  /** True where no line ends between a key and its value, and the key is not one of `? key`. */
  #sameLine(from: number, to: number): boolean {
    let at = from;
    while (at < to && !isBreak(this.#input.charCodeAt(at))) at++;
    if (at < to) return false;
    if (!this.#explicitKeys) return true;
    const line = this.#input.slice(this.#lineStart(from), from);
    return !/^[- ]*[?:]?\s*[?:]?$/.test(line) && !/^[- ]*\?\s/.test(line);
  }

  #checkNumber(node: ScalarNode): void {
    if (!Number.isFinite(node.value)) this.#fail('not-json', node.start - this.#base, node.end - this.#base);
  }

  #checkMerge(value: YamlNode): void {
    for (const source of value.kind === 'seq' ? value.items : [value]) {
      const target = source.kind === 'alias' ? source.target : source;
      if (target.kind !== 'map') this.#fail('invalid-merge', value.start - this.#base, value.end - this.#base);
    }
  }

  #findDuplicates(pairs: readonly Pair[]): void {
    const { length } = pairs;
    if (length < 2) return;
    if (length <= 8) {
      for (let i = length - 1; i > 0; i--) {
        const last = pairs[i]!;
        if (last.merge) continue;
        for (let j = 0; j < i; j++) {
          const first = pairs[j]!;
          if (first.name !== last.name || first.merge) continue;
          this.#addDuplicate(first, last);
          break;
        }
      }
      return;
    }
    const names = new Map<string, Pair>();
    for (const pair of pairs) {
      if (pair.merge) continue;
      const first = names.get(pair.name);
      if (first === undefined) names.set(pair.name, pair);
      else this.#addDuplicate(first, pair);
    }
  }

  #addDuplicate(first: Pair, last: Pair): void {
    const known = this.#duplicateKeys.findIndex((duplicate) => duplicate.first === first);
    if (known < 0) this.#duplicateKeys.push({ first, last });
    else if (this.#duplicateKeys[known]!.last.key.start < last.key.start) this.#duplicateKeys[known] = { first, last };
  }

  #alias(at: number): YamlNode {
    let end = at + 1;
    while (end < this.#input.length && !endsName(this.#input.charCodeAt(end))) end++;
    const name = this.#input.slice(at + 1, end);
    const target = this.#anchors.get(name);
    if (!isName(name)) this.#fail('syntax', at, end, 'an alias is made of letters, digits, - and _');
    if (target === undefined) {
      this.#fail('unknown-anchor', at, end, name);
      return new ScalarNode(this.#base + at, this.#base + end, 'plain', null, undefined, undefined);
    }
    const node = new AliasNode(this.#base + at, this.#base + end, name, target);
    this.#aliases.push(node);
    return node;
  }

  #defineAnchor(name: string, node: ScalarNode | MapNode | SeqNode): void {
    if (!isName(name))
      this.#fail(
        'syntax',
        node.start - this.#base,
        node.end - this.#base,
        'an anchor is made of letters, digits, - and _',
      );
    // An alias within means the node itself, whatever had the name before.
    for (let i = this.#aliases.length - 1; i >= 0; i--) {
      const alias = this.#aliases[i]!;
      if (alias.start < node.start) break;
      if (alias.name === name) this.#fail('unknown-anchor', alias.start - this.#base, alias.end - this.#base, name);
    }
    this.#anchors.set(name, node);
  }

  #checkAliases(root: YamlNode): void {
    if (!unfoldsTooFar(root)) return;
    const { start, end, name } = this.#aliases[this.#aliases.length - 1]!;
    this.#fail('excessive-aliases', start - this.#base, end - this.#base, name);
  }

  #fail(code: YamlErrorCode, start: number, end: number, detail?: string): void {
    const range = { start: this.#base + start, end: this.#base + end };
    this.#error ??= detail === undefined ? { code, range } : { code, range, detail };
  }

  #column(at: number): number {
    return at - this.#lineStart(at);
  }

  #lineStart(at: number): number {
    let start = at;
    while (start > 0 && !isBreak(this.#input.charCodeAt(start - 1))) start--;
    return start;
  }

  #skipBlank(from: number): number {
    const input = this.#input;
    let at = from;
    for (;;) {
      const code = input.charCodeAt(at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
        at++;
      } else if (code === 0x23) {
        while (at < input.length && !isBreak(input.charCodeAt(at))) at++;
      } else {
        return at;
      }
    }
  }

  #skipProperties(from: number, tag: string | undefined, anchor: string | undefined): number {
    let at = from;
    let hasTag = tag !== undefined;
    let hasAnchor = anchor !== undefined;
    for (;;) {
      const code = this.#input.charCodeAt(at);
      if (hasTag && code === 0x21) hasTag = false;
      else if (hasAnchor && code === 0x26) hasAnchor = false;
      else return at;
      const start = at++;
      while (
        at < this.#input.length &&
        !(code === 0x26 ? endsName(this.#input.charCodeAt(at)) : isBlank(this.#input.charCodeAt(at)))
      )
        at++;
      const next = this.#input.charCodeAt(at);
      if (code === 0x26 && (next === 0x5b || next === 0x7b))
        this.#fail('syntax', at, at + 1, 'a blank is missing behind an anchor');
      if (code === 0x21 && !TAG_TEXT.test(this.#input.slice(start, at)))
        this.#fail('syntax', start, at, 'a malformed tag');
      this.#propertiesEnd = at;
      at = this.#skipBlank(at);
    }
  }
}

function styleOf(code: number): ScalarStyle {
  switch (code) {
    case 0x22:
      return 'double';
    case 0x27:
      return 'single';
    case 0x7c:
      return 'literal';
    case 0x3e:
      return 'folded';
    default:
      return 'plain';
  }
}

function isMerge(key: ScalarNode): boolean {
  return key.tag === MERGE_TAG || (key.style === 'plain' && (key.tag === undefined || key.tag === '!'));
}

function endsName(code: number): boolean {
  return isBlank(code) || code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

function isName(name: string): boolean {
  return /^[\w-]+$/.test(name);
}
