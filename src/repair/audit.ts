import type { Layout } from './layout.ts';
import type { DamagedText, Entry } from './lines.ts';
import { isRare, type Position } from './positions.ts';
import { flatEntries, type Tree, tokenNumbers } from './search.ts';

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
  const texts = new TextAudit(damaged, layout, edges);
  return entries.every(({ block }, index) => block === undefined || texts.isWhole(index));
}

/** True where a text that is taken for the content of a block scalar begins with a field that a map around it lacks. */
export function swallowsField({ lines, entries }: DamagedText, tree: Tree): boolean {
  const numbers = tokenNumbers(entries);
  const maps = new Map<number, { position: Position | undefined; keys: Set<string> }>();
  const holders = entries.flatMap(({ tokens }, entry) => tokens.map(() => entry));
  for (const [index, { owner, position }] of tree.steps.entries()) {
    const map = maps.get(owner) ?? { position, keys: new Set<string>() };
    const first = entries[index]!.tokens[0]!;
    if (first.kind === 'key') map.keys.add(first.name);
    maps.set(owner, map);
  }
  return entries.some((entry, index) => {
    if (entry.block?.column === undefined) return false;
    const lacking: { position: Position | undefined; keys: Set<string> }[] = [];
    for (let owner = tree.steps[index]!.owner, at = index; ; ) {
      const map = maps.get(owner);
      if (map !== undefined) lacking.push(map);
      if (owner < 0) break;
      at = holders[owner]!;
      // A token behind a dash belongs to the item that this dash begins.
      const inner = owner > numbers[at]! ? maps.get(owner - 1) : undefined;
      if (inner !== undefined) lacking.push(inner);
      owner = tree.steps[at]!.owner;
    }
    return lines.slice(entry.line + 1, entry.last + 1).some(({ body }) => {
      const key = /^([A-Za-z]\w*):(?:\s|$)/.exec(body)?.[1];
      return key !== undefined && lacking.some(({ position, keys }) => isField(position, key) && !keys.has(key));
    });
  });
}

/** True for a field that nobody would expect in another program's configuration. */
function isField(position: Position | undefined, key: string): boolean {
  return position?.kind === 'object' && position.child(key) !== undefined;
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
