import type { Layout } from './layout.ts';
import type { Entry } from './lines.ts';
import type { Tree } from './search.ts';

/** How deep what belongs to a key stands below it in a reading. */
export class Indents {
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

  /** Undefined for what stands behind or below a dash, and at the root. */
  #stepOf(index: number): number | undefined {
    const { owner, role } = this.#tree.steps[index]!;
    const holder = this.#holders[owner];
    if (role !== 'pair' || holder?.isKey !== true || this.#entries[index]!.joinedAt !== undefined) return undefined;
    return this.#entries[index]!.column + this.#shifts[index]! - holder.column - this.#shifts[holder.entry]!;
  }
}

/** The number that was counted most often; of several the one that was met first. */
export function mostFrequent(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
