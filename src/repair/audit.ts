import { firstKey, flatEntries, tokenHolders, tokenNumbers } from './entries.ts';
import { Indents } from './indents.ts';
import type { Layout } from './layout.ts';
import type { DamagedText, Entry } from './lines.ts';
import { COMMON_LABEL } from './placing.ts';
import {
  fieldNames,
  isData,
  isLabels,
  isRare,
  isResource,
  isResources,
  isUnmistakable,
  type Position,
  REFUSED,
  scalarMisfit,
} from './positions.ts';
import type { Tree } from './search.ts';
import { TextAudit } from './text-audit.ts';

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
  /** Something fits into another map as well, and its own children are not where they would be below it. */
  | 'slipped from its children'
  /** At the edge of what moves a field is used that hardly anybody uses. */
  | 'rare field'
  /** A key is left without a value. */
  | 'empty key'
  /** A label may be a field that slipped too. */
  | 'field for a label'
  /** One line alone comes to stand among labels, and may belong among others. */
  | 'stray label'
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
  const indents = new Indents(entries, tree, layout);
  const numbers = tokenNumbers(entries);
  // What fills the key right above is not missed anywhere else.
  const mayStandElsewhere = (index: number): boolean =>
    tree.steps[index]?.elsewhere === true && tree.steps[index]!.owner !== numbers[index]! - 1;
  for (const [before, behind] of edges) {
    const near = [before - 1, before, behind, behind + 1];
    if (near.some((index) => layout.shifts[index] === 0 && mayStandElsewhere(index))) return 'other home';
    for (const index of [before, behind]) {
      const position = tree.steps[index]?.position;
      if (position?.kind === 'object' && isRare(position, firstKey(entries[index]) ?? '')) return 'rare field';
    }
    if (tree.steps[behind]?.leavesEmpty === true) return 'empty key';
  }
  // Among what moves, what follows an empty key may as well have stood below it.
  if (tree.steps.some(({ leavesEmpty }, index) => leavesEmpty && (flat[index] || layout.shifts[index] !== 0)))
    return 'empty key';
  const slipped = tree.steps.some(({ owner }, index) => {
    const isFirst = index > 0 && owner === numbers[index]! - 1;
    return isFirst && tree.steps[index - 1]!.elsewhere && !indents.isRegular(index);
  });
  if (slipped) return 'slipped from its children';
  if (mayBeField(entries, tree)) return 'field for a label';
  if (mayBeStranger(entries, tree, layout)) return 'stray label';
  if (entries.every(({ block }) => block === undefined)) return undefined;
  if (swallowsField(damaged, tree)) return 'swallowed field';
  const texts = new TextAudit(damaged, tree, layout, indents);
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

/**
 * True where one line alone moves among keys of the author's own, and is like what stands elsewhere: it may have been put there
 * by mistake, and any such map takes it. What is the only key of its map is missed there.
 */
function mayBeStranger(entries: readonly Entry[], tree: Tree, { shifts }: Layout): boolean {
  const root = tree.steps[0]!.position;
  const siblings = new Map<number, number>();
  for (const { owner } of tree.steps) siblings.set(owner, (siblings.get(owner) ?? 0) + 1);
  return tree.steps.some(({ role, position, owner }, index) => {
    const shift = shifts[index]!;
    const first = entries[index]!.tokens[0]!;
    if (role !== 'pair' || position?.kind !== 'map' || first.kind !== 'key' || shift === 0) return false;
    const isAlone = shifts[index - 1] === 0 && (shifts[index + 1] ?? 0) === 0;
    if (!isAlone || isResources(position)) return false;
    // What is no text is no label either, as it stands.
    if (first.value.kind === 'scalar' && scalarMisfit(position.inner, first.value) >= REFUSED) return true;
    if (siblings.get(owner) === 1 || isData(position)) return false;
    return Math.abs(shift) > MOST_SLIP || isOdd(position, first.name, root);
  });
}

/** No finger slips farther. */
const MOST_SLIP = 4;

/** True for a key that is hardly meant for a map of the author's own keys. */
function isOdd(map: Position, key: string, root: Position | undefined): boolean {
  if (map.name.endsWith('.annotations')) return !/[./]/.test(key);
  if (!isLabels(map)) return COMMON_LABEL.has(key);
  return (root !== undefined && fieldNames(root).has(key)) || isResource(key);
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
    this.#holders = tokenHolders(entries);
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
