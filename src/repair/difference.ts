import { tokenNumbers } from './entries.ts';
import type { Entry } from './lines.ts';
import type { Tree } from './search.ts';

/** The path of a map or a list; empty for the root. */
type Home = readonly (string | number)[];

/** Lines that belong to one map or list in one reading, and to another in the next. */
export interface Difference {
  /** The keys on them, in the order of the text, each once. */
  readonly keys: readonly string[];
  /** What they belong to, one for each reading. */
  readonly homes: readonly Home[];
}

/**
 * What makes the difference between some trees of the same entries, in the order of the text: of what moves together the
 * outermost. Undefined where it cannot be said in keys: where something is text in one of them, or has none.
 */
export function differencesBetween(entries: readonly Entry[], trees: readonly Tree[]): Difference[] | undefined {
  const homesByTree = trees.map((tree) => homesIn(entries, tree));
  const groups = new Map<string, { keys: Set<string>; homes: readonly Home[] }>();
  for (const [index, { tokens }] of entries.entries()) {
    const steps = trees.map((tree) => tree.steps[index]!);
    const [first, ...others] = steps;
    if (others.every(({ role, owner }) => role === first!.role && owner === first!.owner)) continue;
    const key = tokens.find(({ kind }) => kind === 'key');
    if (key?.kind !== 'key' || steps.some(({ role }) => role !== 'pair')) return undefined;
    const homes = homesByTree.map((all) => all[index]!);
    const group = groups.get(JSON.stringify(homes));
    if (group === undefined) groups.set(JSON.stringify(homes), { keys: new Set([key.name]), homes });
    else group.keys.add(key.name);
  }
  return [...groups.values()].map(({ keys, homes }) => ({ keys: [...keys], homes }));
}

/** For each entry the path of what it hangs under. */
function homesIn(entries: readonly Entry[], { steps }: Tree): Home[] {
  const numbers = tokenNumbers(entries);
  // By token: the path of what hangs under it, and how many items these are.
  const paths = new Map<number, Home>();
  const counts = new Map<number, number>();
  return entries.map(({ tokens }, index) => {
    let { owner } = steps[index]!;
    const home = paths.get(owner) ?? [];
    let path = home;
    for (const [at, token] of tokens.entries()) {
      if (token.kind === 'dash') {
        const count = counts.get(owner) ?? 0;
        counts.set(owner, count + 1);
        path = [...path, count];
      } else if (token.kind === 'key') path = [...path, token.name];
      owner = numbers[index]! + at;
      paths.set(owner, path);
    }
    return home;
  });
}
