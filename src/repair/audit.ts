import { flatEntries, tokenNumbers } from './entries.ts';
import type { Layout } from './layout.ts';
import type { DamagedText, Entry } from './lines.ts';
import { isRare, type Position } from './positions.ts';
import type { Tree } from './search.ts';

/**
 * The fifth idea of repair: a reading can be the cheapest by far and still rest on nothing. Where the damage begins or ends
 * next to a field that fits into two maps, or next to a text whose inner blanks are meaning, its exact extent cannot be
 * seen; what was lost inside of a text cannot either.
 *
 * The edges are the places between two entries that move by different amounts.
 */
export function isCertain(damaged: DamagedText, tree: Tree, layout: Layout): boolean {
  if (tree.doubts > 0 || tree.textLines > 0) return false;
  const { entries } = damaged;
  const edges = edgesOf(entries, tree, layout);
  const flat = flatEntries(entries);
  const keyOf = (index: number): string => {
    const first = entries[index]?.tokens[0];
    return first?.kind === 'key' ? first.name : '';
  };
  for (const [before, behind] of edges) {
    const near = [before - 1, before, behind, behind + 1];
    if (near.some((index) => layout.shifts[index] === 0 && tree.steps[index]?.elsewhere === true)) return false;
    for (const index of [before, behind]) {
      const position = tree.steps[index]?.position;
      if (position?.kind === 'object' && isRare(position, keyOf(index))) return false;
    }
    if (tree.steps[behind]?.leavesEmpty === true) return false;
  }
  if (tree.steps.some(({ leavesEmpty }, index) => leavesEmpty && flat[index])) return false;
  if (layout.lines.length === 0 || entries.every(({ block }) => block === undefined)) return true;
  if (swallowsField(damaged, tree)) return false;
  const texts = new TextAudit(damaged, layout, edges);
  return entries.every(({ block }, index) => block === undefined || texts.isWhole(index));
}

/** A map of a tree, with the keys that it has. */
interface UsedKeys {
  position: Position | undefined;
  readonly keys: Set<string>;
}

/** True where the text of a block scalar has a line like a field that a map around it could have and lacks. */
function swallowsField({ lines, entries }: DamagedText, tree: Tree): boolean {
  const numbers = tokenNumbers(entries);
  const holders = entries.flatMap(({ tokens }, entry) => tokens.map(() => entry));
  const maps = new Map<number, UsedKeys>();
  for (const [index, { owner, position }] of tree.steps.entries()) {
    for (const [at, token] of entries[index]!.tokens.entries()) {
      const holder = at === 0 ? owner : numbers[index]! + at - 1;
      const map: UsedKeys = maps.get(holder) ?? { position: undefined, keys: new Set() };
      if (at === 0) map.position = position;
      if (token.kind === 'key') map.keys.add(token.name);
      maps.set(holder, map);
    }
  }
  const lacks = (index: number, key: string): boolean => {
    let token = numbers[index]! + entries[index]!.tokens.length - 1;
    while (token >= 0) {
      const entry = holders[token]!;
      // A token behind a dash hangs under this dash.
      token = token > numbers[entry]! ? token - 1 : tree.steps[entry]!.owner;
      const map = maps.get(token);
      if (map?.position?.child(key) !== undefined && !map.keys.has(key)) return true;
    }
    return false;
  };
  return entries.some(({ block, line, last }, index) => {
    if (block?.column === undefined) return false;
    return lines.slice(line + 1, last + 1).some(({ body }) => {
      const key = /^([A-Za-z]\w*):(?:\s|$)/.exec(body)?.[1];
      return key !== undefined && lacks(index, key);
    });
  });
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

/** Whether the texts of block scalars are what they were. */
class TextAudit {
  readonly #damaged: DamagedText;
  readonly #shifts: readonly number[];
  readonly #edges: readonly [number, number][];
  readonly #comments: ReadonlySet<number>;
  /** How many entries before each do not stand in the first column, where damage cannot be seen. */
  readonly #deep: number[] = [0];
  readonly #counts = new Map<number, number>();

  constructor(damaged: DamagedText, { shifts }: Layout, edges: readonly [number, number][]) {
    this.#damaged = damaged;
    this.#shifts = shifts;
    this.#edges = edges;
    this.#comments = new Set(damaged.comments);
    for (const { column } of damaged.entries) this.#deep.push(this.#deep.at(-1)! + (column > 0 ? 1 : 0));
    for (const shift of shifts) this.#counts.set(shift, (this.#counts.get(shift) ?? 0) + 1);
  }

  isWhole(index: number): boolean {
    const { lines, entries } = this.#damaged;
    const { block, line, last } = entries[index]!;
    if (block?.column === undefined) return false;
    const { column } = block;
    const shift = this.#shifts[index]!;
    const content = lines.slice(line + 1, last + 1);
    // Blanks of an empty line are content, and so is what hides behind the text.
    if (content.some(({ body, column: own }) => body === '' && own > (shift === 0 ? column : 0))) return false;
    if (this.#comments.has(last + 1) && lines[last + 1]!.column > 0) return false;
    if (content.some(({ body, column: own }) => own === column && /^[\w.-]+:\s+[|>][+-]?\d?$/.test(body))) return false;
    if (!content.some(({ body, column: own }) => body !== '' && own > column)) return true;
    if (shift !== 0 && this.#shifts.length - this.#counts.get(shift)! > 2) return false;
    const between = (from: number, to: number): number => this.#deep[to]! - this.#deep[from]!;
    return this.#edges.every(([before, behind]) =>
      behind <= index ? between(behind, index) >= 2 : before < index || between(index + 1, before + 1) >= 2,
    );
  }
}
