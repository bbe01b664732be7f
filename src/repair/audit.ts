import { flatEntries, tokenNumbers } from './entries.ts';
import type { Layout } from './layout.ts';
import type { DamagedText, Entry, Line } from './lines.ts';
import { isLabels, isRare, isUnmistakable, type Position } from './positions.ts';
import type { Tree } from './search.ts';

/** Why a reading is not certain though none other came near. */
export type Objection =
  /** Nothing but habit speaks for some choice in it. */
  | 'habit'
  /** Lines are taken for the content of a text though their columns are against it. */
  | 'fallen text'
  /** A line of text without a key that moves. */
  | 'torn text'
  /** What stays where it is, next to what moves, fits into another map as well. */
  | 'other home'
  /** What stays where it is fits into another map as well, and its own children are not where they would be below it. */
  | 'slipped from its children'
  /** At the edge of what moves a field is used that hardly anybody uses. */
  | 'rare field'
  /** A key is left without a value. */
  | 'empty key'
  /** A label may be a field that slipped too. */
  | 'field for a label'
  /** A text may have swallowed a field. */
  | 'swallowed field'
  /** The blanks inside of a text may be lost. */
  | 'text';

/**
 * The fifth idea of repair: a reading can be the cheapest by far and still rest on nothing. Where the damage begins or ends
 * next to a field that fits into two maps, or next to a text whose inner blanks are meaning, its exact extent cannot be
 * seen; what was lost inside of a text cannot either.
 *
 * The edges are the places between two entries that move by different amounts.
 */
export function objectionTo(damaged: DamagedText, tree: Tree, layout: Layout): Objection | undefined {
  if (tree.doubts > 0) return 'habit';
  if (tree.textLines > 0) return 'fallen text';
  const { entries } = damaged;
  // Text that goes on in a line of its own, but not below what it belongs to: more often something was torn off.
  const isTorn = tree.steps.some(
    ({ role }, index) => (role === 'continuation' || role === 'value') && layout.shifts[index] !== 0,
  );
  if (isTorn) return 'torn text';
  const edges = edgesOf(entries, tree, layout);
  const flat = flatEntries(entries);
  const steps = new Steps(entries, tree, layout);
  const numbers = tokenNumbers(entries);
  const keyOf = (index: number): string => {
    const first = entries[index]?.tokens[0];
    return first?.kind === 'key' ? first.name : '';
  };
  // What fills the key right above is not missed anywhere else.
  const mayStandElsewhere = (index: number): boolean =>
    tree.steps[index]?.elsewhere === true && tree.steps[index]!.owner !== numbers[index]! - 1;
  for (const [before, behind] of edges) {
    const near = [before - 1, before, behind, behind + 1];
    if (near.some((index) => layout.shifts[index] === 0 && mayStandElsewhere(index))) return 'other home';
    for (const index of [before, behind]) {
      const position = tree.steps[index]?.position;
      if (position?.kind === 'object' && isRare(position, keyOf(index))) return 'rare field';
    }
    if (tree.steps[behind]?.leavesEmpty === true) return 'empty key';
  }
  if (tree.steps.some(({ leavesEmpty }, index) => leavesEmpty && flat[index])) return 'empty key';
  const slipped = tree.steps.some(({ owner }, index) => {
    const isFirst = index > 0 && owner === numbers[index]! - 1;
    return isFirst && tree.steps[index - 1]!.elsewhere && layout.shifts[index - 1] === 0 && !steps.isRegular(index);
  });
  if (slipped) return 'slipped from its children';
  if (mayBeField(entries, tree)) return 'field for a label';
  if (layout.lines.length === 0 || entries.every(({ block }) => block === undefined)) return undefined;
  if (swallowsField(damaged, tree)) return 'swallowed field';
  const texts = new TextAudit(damaged, tree, layout, steps);
  return entries.every(({ block }, index) => block === undefined || texts.isWhole(index)) ? undefined : 'text';
}

/**
 * True where the last key of a map of the author's own is a field that a map around it could have and lacks: where one line
 * slipped another may have, and as a label nobody would notice.
 */
function mayBeField(entries: readonly Entry[], tree: Tree): boolean {
  const maps = new UsedKeys(entries, tree);
  return tree.steps.some(({ position, owner }, index) => {
    const first = entries[index]!.tokens[0]!;
    if (position?.kind !== 'map' || first.kind !== 'key' || !isLabels(position)) return false;
    if (isUnmistakable(position, first.name) || tree.steps[index + 1]?.owner === owner) return false;
    return maps.lacks(index, first.name, (map) => map.kind === 'object' && !/Meta(?:data)?$/.test(map.name));
  });
}

/** True where the text of a block scalar has a line like a field that a map around it could have and lacks. */
function swallowsField({ lines, entries }: DamagedText, tree: Tree): boolean {
  const maps = new UsedKeys(entries, tree);
  return entries.some(({ block, line, last }, index) => {
    if (block?.column === undefined) return false;
    return lines.slice(line + 1, last + 1).some(({ body }) => {
      const key = /^([A-Za-z]\w*):(?:\s|$)/.exec(body)?.[1];
      return key !== undefined && maps.lacks(index, key);
    });
  });
}

/** The maps of a tree, with the keys that they have. */
class UsedKeys {
  readonly #tree: Tree;
  /** The first token of each entry, and the entry of each token. */
  readonly #numbers: readonly number[];
  readonly #holders: readonly number[];
  readonly #ends: readonly number[];
  /** By the token that they hang under. */
  readonly #maps = new Map<number, { position: Position | undefined; readonly keys: Set<string> }>();

  constructor(entries: readonly Entry[], tree: Tree) {
    this.#tree = tree;
    this.#numbers = tokenNumbers(entries);
    this.#holders = entries.flatMap(({ tokens }, entry) => tokens.map(() => entry));
    this.#ends = entries.map(({ tokens }, entry) => this.#numbers[entry]! + tokens.length - 1);
    for (const [index, { owner, position }] of tree.steps.entries()) {
      for (const [at, token] of entries[index]!.tokens.entries()) {
        const holder = at === 0 ? owner : this.#numbers[index]! + at - 1;
        const map = this.#maps.get(holder) ?? { position: undefined, keys: new Set() };
        if (at === 0) map.position = position;
        if (token.kind === 'key') map.keys.add(token.name);
        this.#maps.set(holder, map);
      }
    }
  }

  /** True where a map around an entry could have a key and does not. */
  lacks(index: number, key: string, counts: (map: Position) => boolean = () => true): boolean {
    let token = this.#ends[index]!;
    while (token >= 0) {
      const entry = this.#holders[token]!;
      // A token behind a dash hangs under this dash.
      token = token > this.#numbers[entry]! ? token - 1 : this.#tree.steps[entry]!.owner;
      const map = this.#maps.get(token);
      if (map?.position?.child(key) !== undefined && !map.keys.has(key) && counts(map.position)) return true;
    }
    return false;
  }
}

function edgesOf(entries: readonly Entry[], tree: Tree, { shifts }: Layout): [number, number][] {
  const edges: [number, number][] = [];
  let before = -1;
  for (const index of entries.keys()) {
    if (tree.steps[index]!.role !== 'pair') continue;
    if (before >= 0 && shifts[before] !== shifts[index]) edges.push([before, index]);
    before = index;
  }
  return edges;
}

/**
 * Whether the texts of block scalars are what they were. What moves as one piece keeps its inner blanks; they are lost where
 * columns were scaled or clamped, and some of them where the piece ends inside of the text.
 */
class TextAudit {
  readonly #damaged: DamagedText;
  readonly #shifts: readonly number[];
  readonly #tree: Tree;
  readonly #steps: Steps;
  readonly #comments: ReadonlySet<number>;
  /** True where all but an entry or two move alike. */
  readonly #isUniform: boolean;

  constructor(damaged: DamagedText, tree: Tree, { shifts }: Layout, steps: Steps) {
    this.#damaged = damaged;
    this.#shifts = shifts;
    this.#tree = tree;
    this.#steps = steps;
    this.#comments = new Set(damaged.comments);
    const most = shifts.at(-1);
    this.#isUniform = shifts.filter((shift) => shift !== most).length <= 2;
  }

  isWhole(index: number): boolean {
    const { lines, entries } = this.#damaged;
    const { block, line, last } = entries[index]!;
    if (block?.column === undefined) return false;
    const { column } = block;
    const shift = this.#shifts[index]!;
    const content = lines.slice(line + 1, last + 1);
    // Blanks of an empty line are content, and so is what hides behind the text.
    if (content.some(({ body, column: own }) => body === '' && own > 0)) return false;
    let behindText = last + 1;
    while (lines[behindText]?.body === '') behindText++;
    if (this.#comments.has(behindText) && this.#mayBeText(behindText, index)) return false;
    if (content.some(({ body, column: own }) => own === column && /^[\w.-]+:\s+[|>][+-]?\d?$/.test(body))) return false;
    const text = content.filter(({ body }) => body !== '');
    if (this.#mayHaveSpilt(index, text)) return false;
    if (text.every(({ column: own }) => own === column)) return !looksNested(text.map(({ body }) => body));
    if (column - block.owner !== this.#steps.usual) return false;
    const [before, behind] = [this.#next(index, -1), this.#next(index, 1)];
    const isMidst = [...before, ...behind].every((one) => one === shift);
    if (isMidst && (shift === 0 || this.#isUniform)) return true;
    // Where the piece ended inside of the text, the lines behind would all stand deeper.
    const isOne = behind[0] === shift && (text.at(-1)!.column === column || behind.every((one) => one === shift));
    return isOne && this.#tree.steps[index]!.position?.kind !== 'map';
  }

  /**
   * By how much the next two entries move of which it can be seen: in the first column nothing can be lost. Not a number
   * for one that does not stand where it would below its key, for that may as well have moved.
   */
  #next(index: number, by: 1 | -1): number[] {
    const { entries } = this.#damaged;
    const shifts: number[] = [];
    for (let at = index + by; entries[at] !== undefined && shifts.length < 2; at += by)
      if (entries[at]!.column > 0) shifts.push(this.#steps.isRegular(at) ? this.#shifts[at]! : Number.NaN);
    return shifts;
  }

  /** True where what moves or follows in a map of the author's own keys may have been text that looks like keys. */
  #mayHaveSpilt(index: number, text: readonly Line[]): boolean {
    const { position, owner } = this.#tree.steps[index]!;
    const { column } = this.#damaged.entries[index]!.block!;
    const isAlike = text.some((line) => line.column === column && /^(?:#|[\w.-]+: )/.test(line.body));
    if (position?.kind !== 'map' || !isAlike) return false;
    const following = this.#tree.steps.flatMap((step, at) => (at > index && step.owner === owner ? [at] : []));
    return following.length > 0 && [index, ...following].some((at) => this.#shifts[at] !== 0);
  }

  /** True for a comment behind a text that does not stand where the next entry does. */
  #mayBeText(comment: number, index: number): boolean {
    const { column } = this.#damaged.lines[comment]!;
    const next = this.#damaged.entries[index + 1];
    return column > 0 && (column !== next?.column || this.#shifts[index + 1] !== this.#shifts[index]);
  }
}

/** How deep what belongs to a key stands below it. */
class Steps {
  readonly #entries: readonly Entry[];
  readonly #tree: Tree;
  readonly #shifts: readonly number[];
  /** For each token its entry and its column. */
  readonly #holders: readonly { readonly entry: number; readonly column: number; readonly isKey: boolean }[];
  /** What is usual for a map and for a list, where it moved as its key did. */
  readonly usual: number;
  readonly #usualOfItems: number | undefined;

  constructor(entries: readonly Entry[], tree: Tree, { shifts }: Layout) {
    this.#entries = entries;
    this.#tree = tree;
    this.#shifts = shifts;
    this.#holders = entries.flatMap(({ tokens }, entry) =>
      tokens.map(({ column, kind }) => ({ entry, column, isKey: kind === 'key' })),
    );
    const counts = [new Map<number, number>(), new Map<number, number>()] as const;
    for (const [index, { owner }] of tree.steps.entries()) {
      const step = this.#stepOf(index);
      if (step === undefined || shifts[index] !== shifts[this.#holders[owner]!.entry]) continue;
      const own = counts[this.#isItem(index) ? 1 : 0];
      own.set(step, (own.get(step) ?? 0) + 1);
    }
    this.usual = mostFrequent(counts[0]) ?? 2;
    this.#usualOfItems = mostFrequent(counts[1]);
  }

  /** True for an entry that stands as deep below its key as others do. */
  isRegular(index: number): boolean {
    const step = this.#stepOf(index);
    if (step === undefined) return true;
    return this.#isItem(index) ? step === (this.#usualOfItems ?? step) : step === this.usual;
  }

  #isItem(index: number): boolean {
    return this.#entries[index]!.tokens[0]!.kind === 'dash';
  }

  /** In the reading; undefined for what stands behind or below a dash, and at the root. */
  #stepOf(index: number): number | undefined {
    const { owner, role } = this.#tree.steps[index]!;
    const holder = this.#holders[owner];
    if (role !== 'pair' || holder?.isKey !== true || this.#entries[index]!.joinedAt !== undefined) return undefined;
    return this.#entries[index]!.column + this.#shifts[index]! - holder.column - this.#shifts[holder.entry]!;
  }
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const OPENS = /(?:[{([:\\]|&&|\|\||\b(?:do|then|else))$/;
const CLOSES = /^(?:[})\]]|<\/|(?:fi|done|esac|end|else|elif)\b)/;

/** True for lines of which some would stand deeper than others, if they were not all in one column. */
function looksNested(lines: readonly string[]): boolean {
  return lines.some((line, at) => (at + 1 < lines.length && OPENS.test(line)) || CLOSES.test(line));
}
