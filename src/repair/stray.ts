import { awaitsValue, firstKey, tokenHolders, tokenNumbers } from './entries.ts';
import type { GivenTree } from './given.ts';
import type { Layout } from './layout.ts';
import type { Entry } from './lines.ts';
import type { Tree } from './search.ts';

// What is elsewhere in a tree than where it is written, and when that says nothing of lost indentation.

/** Entries that belong under another token than the columns say. */
function strayEntries(given: GivenTree, tree: Tree): number[] {
  return tree.steps.flatMap(({ role, owner }, index) =>
    role === 'pair' && owner !== given.owners[index] ? [index] : [],
  );
}

/** Of what moves, what belongs under another token than the columns say; else what moves otherwise than its owner. */
export function outermost(
  entries: readonly Entry[],
  given: GivenTree,
  tree: Tree,
  { moved, shifts }: Layout,
): readonly number[] {
  const stray = new Set(strayEntries(given, tree));
  const elsewhere = moved.filter((index) => stray.has(index));
  if (elsewhere.length > 0) return elsewhere;
  const holders = tokenHolders(entries);
  return moved.filter((index) => shifts[index] !== (shifts[holders[tree.steps[index]!.owner] ?? -1] ?? 0));
}

/**
 * True where one field with what is well below it stands in a map that has no such field, and nothing else is wrong: so
 * would one have written it who knows YAML but not Kubernetes. What moves along with it though it is right where it is does
 * not count. A field in the column of the empty key right above it is none, nor the second of an item in the column of the
 * dash: that has lost its indentation. Nor is one that the map has already, nor one in a map whose keys the author chooses:
 * nobody takes a list for a label.
 */
export function isMisplacedField(entries: readonly Entry[], given: GivenTree, tree: Tree): boolean {
  if (!given.sound) return false;
  const positions = new Map(tree.steps.map(({ owner, position }) => [owner, position]));
  const stray = strayEntries(given, tree);
  const refused = stray.filter((index) => {
    const key = firstKey(entries[index]);
    return key === undefined || positions.get(given.owners[index]!)?.child(key) === undefined;
  });
  const [index] = stray.length === 1 ? stray : refused;
  if (index === undefined || (stray.length > 1 && refused.length > 1)) return false;
  if (standsTwice(entries, given, index) || positions.get(given.owners[index]!)?.kind === 'map') return false;
  const { owner } = tree.steps[index]!;
  const before = entries[index - 1];
  const last = tokenNumbers(entries)[index]! - 1;
  if (awaitsValue(before) && owner === last) return false;
  const holder = entries.flatMap(({ tokens }) => tokens)[owner];
  const isSecond = tree.steps.findIndex((step) => step.owner === owner) === index;
  return !(holder?.kind === 'dash' && holder.column === entries[index]!.column && isSecond);
}

/** True where the map in which an entry stands has its key once more. */
function standsTwice(entries: readonly Entry[], { owners }: GivenTree, index: number): boolean {
  const numbers = tokenNumbers(entries);
  const name = firstKey(entries[index]);
  const owner = owners[index]!;
  if (name === undefined) return false;
  return entries.some(({ tokens }, other) => {
    if (other === index) return false;
    const token = owners[other] === owner ? tokens[0] : tokens[owner - numbers[other]! + 1];
    return token?.kind === 'key' && token.name === name;
  });
}

/** True where something comes to stand at another place of a map or list of which the schema says nothing. */
export function isLoose(entries: readonly Entry[], layout: Layout, given: GivenTree, tree: Tree): boolean {
  const stray = new Set(strayEntries(given, tree));
  return tree.steps.some(({ role, position }, index) => {
    if (role !== 'pair' || position === undefined) return false;
    if (!stray.has(index) && layout.shifts[index] === 0) return false;
    const key = firstKey(entries[index]);
    if (position.kind === 'any' || /\bJSONSchemaProps/.test(position.name)) return true;
    return position.traits.open === true && key !== undefined && position.child(key) === undefined;
  });
}
