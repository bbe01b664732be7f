import { applyEdits, type Replacement } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import { type Objection, objectionTo } from './audit.ts';
import { type Difference, differencesBetween } from './difference.ts';
import { awaitsValue, firstKey, flatEntries, ROOT } from './entries.ts';
import { type GivenTree, readGiven } from './given.ts';
import { type Layout, layOut } from './layout.ts';
import { type DamagedText, type Entry, readLines } from './lines.ts';
import { findTrees, MOST_WORK, type Tree } from './search.ts';
import { slipsIn } from './slips.ts';
import { isLoose, isMisplacedField, outermost } from './stray.ts';

/**
 * What a document says if the blanks at the beginning of some lines are put right, and nothing else. It comes of five ideas,
 * each in a file of its own:
 *
 * 1. `lines.ts` cuts the damaged text into entries, which are right but for where they stand;
 * 2. `positions.ts` asks the schema where an entry can stand;
 * 3. `search.ts` finds the cheapest trees in which the entries can hang under one another, of schema and columns;
 * 4. `layout.ts` gives a tree its columns back, and moves no line without need;
 * 5. `audit.ts` asks what even the cheapest tree by far rests on.
 *
 * Here is decided what of it is said: nothing, a place, some readings or the only one.
 */
export interface Reading {
  /** From the first character of the first line that moves to the end of the last. */
  readonly range: Range;
  /**
   * The keys that stand at the wrong level, in the order of the text, each once: the outermost of what belongs elsewhere,
   * of items of a list their first. None where no line that moves has a key.
   */
  readonly keys: readonly string[];
  /**
   * Of leading blanks alone, and of the blank in `key: - item`, which becomes a line end. None where it was not found out what
   * was meant: for something else is wrong too (`mistaken`), or else the document is too large. Then `range` is the first
   * line that is certainly wrong.
   */
  readonly edits: readonly Replacement[];
  /** True where nothing else can have been meant: no other reading comes near this one, and the audit has nothing against it. */
  readonly certain: boolean;
  /** How much dearer the next reading is that makes the document whole and begins at the same line. */
  readonly margin: number;
  /** What the audit has against it, however far the next one is. */
  readonly objection: Objection | undefined;
  /** What may have been meant as well, where it is about as likely: edits in place of these, the likeliest first. */
  readonly others: readonly (readonly Replacement[])[];
  /** What makes the difference between this reading and those; none where there are no others. */
  readonly differences: readonly Difference[];
  /** True where something is wrong that no blanks can mend. There may be no edits then. */
  readonly mistaken: boolean;
}

/** A document as it is, and what hangs under what in it by its columns. */
interface Damaged extends DamagedText {
  readonly given: GivenTree;
}

/** A reading that is about as likely as the best. */
interface Rival {
  readonly tree: Tree;
  readonly edits: readonly Replacement[];
}

/**
 * The margin from which on nothing else can have been meant. Counted over the damages of `scripts/damage.ts`, one reading in
 * twelve was wrong below it, and none of 200 between this and one and a half.
 */
const CERTAIN = 1;
/** The same, where something else is wrong as well. */
const CERTAIN_DESPITE_SLIPS = 2;
/** Nobody wants to choose among more. */
const MOST_READINGS = 3;
/** Where no other reading came near: dearer than all that the search keeps. */
const NO_OTHER = 20;
/** How many lines have to move among those whose columns are gone, so that this is not one mistake more. */
const LEAST_FLAT = 2;

/**
 * The reading of one document that restores what was meant, where lost or slipped indentation is all that is wrong with it
 * and only one such reading is cheapest, or all that are begin at the same line. Undefined otherwise: for a document that
 * needs other letters than blanks, and for one single well-indented field under the wrong parent, which is a misplaced
 * field. `isWhole` is asked whether a mended document can be read and has the structure that Kubernetes wants. After
 * `mostWork` the search gives up, and says no more than where indentation is lost.
 */
export function findLostIndentation(
  text: string,
  range: Range,
  isWhole: (mended: string) => boolean,
  mostWork = MOST_WORK,
): Reading | undefined {
  const lines = readLines(text, range);
  if (lines === undefined || lines.entries.length < 2) return undefined;
  const damaged: Damaged = { ...lines, given: readGiven(lines.entries) };
  const { entries, given } = damaged;
  const trees = findTrees(entries, mostWork);
  if (trees === undefined) return unfinished(damaged);
  const [best, ...others] = distinctTrees(trees);
  if (best === undefined || swallowsText(entries, best)) return undefined;
  const slips = slipsIn(damaged, best);
  const layout = layOut(damaged, best);
  if (layout.lines.length === 0) return undefined;
  if (best.faults > slips.length) {
    const isLikely = (others[0]?.cost ?? Number.POSITIVE_INFINITY) - best.cost >= CERTAIN;
    return mistaken(damaged, best, layout, isLikely);
  }
  if (isMisplacedField(entries, given, best) || isLoose(entries, layout, given, best)) return undefined;
  // What can be read as it stands is not bent to what is only likely.
  if (given.sound && best.doubts > 0) return undefined;
  // Letters are left to whom knows about them; here it counts that nothing else is wrong.
  const mended = (edits: readonly Replacement[], spelt: readonly Replacement[]): boolean =>
    isWhole(applyEdits(text, [...edits, ...spelt], range));
  if (!mended(layout.edits, slips)) return undefined;
  let margin = NO_OTHER;
  const rivals: Rival[] = [];
  for (const tree of others) {
    const distance = tree.cost - best.cost;
    if (distance >= CERTAIN) {
      margin = Math.min(margin, distance);
      break;
    }
    // A lost line or a misspelt key explains it as well.
    if (tree.faults > slips.length) return undefined;
    const { lines, edits } = layOut(damaged, tree);
    if (!mended(edits, slipsIn(damaged, tree))) continue;
    if (lines[0] !== layout.lines[0]) return undefined;
    margin = Math.min(margin, distance);
    rivals.push({ tree, edits });
  }
  const objection = objectionTo(damaged, best, layout);
  const certain = objection === undefined && margin >= (slips.length > 0 ? CERTAIN_DESPITE_SLIPS : CERTAIN);
  return { ...said(damaged, best, layout), ...choiceOf(entries, best, rivals), certain, margin, objection };
}

/** True where a line that begins a text of its own would become a part of another: where that one ends nobody can tell. */
function swallowsText(entries: readonly Entry[], { steps }: Tree): boolean {
  return steps.some(({ role }, index) => {
    const last = entries[index]!.tokens.at(-1);
    return role === 'content' && last?.kind === 'key' && last.value.kind === 'block';
  });
}

/** Says of a reading no more than where and what it is. */
function said(damaged: Damaged, tree: Tree, layout: Layout): Reading {
  const { lines, entries, given } = damaged;
  const keys = new Set<string>();
  for (const index of outermost(entries, given, tree, layout)) {
    const token = entries[index]!.tokens.find(({ kind }) => kind === 'key');
    if (token?.kind === 'key') keys.add(token.name);
  }
  const range = { start: lines[layout.lines[0]!]!.at, end: lines[layout.lines.at(-1)!]!.end };
  return { ...NOTHING_SAID, range, keys: [...keys], edits: layout.edits };
}

const NOTHING_SAID = {
  keys: [],
  edits: [],
  certain: false,
  margin: 0,
  objection: undefined,
  others: [],
  differences: [],
  mistaken: false,
} satisfies Omit<Reading, 'range'>;

/** The other readings, where they are few and it can be said in keys what makes the difference. */
function choiceOf(entries: readonly Entry[], best: Tree, rivals: readonly Rival[]) {
  const trees = [best, ...rivals.map(({ tree }) => tree)];
  const differences = trees.length > MOST_READINGS ? undefined : differencesBetween(entries, trees);
  if (differences === undefined) return { others: [], differences: [] };
  return { others: rivals.map(({ edits }) => edits), differences };
}

/**
 * What can be said where the indentation is lost for certain, but is not all that is wrong: the likeliest reading, if no
 * other comes near and it leaves nothing out and puts nothing in between.
 */
function mistaken(damaged: Damaged, best: Tree, layout: Layout, isLikely: boolean): Reading | undefined {
  const flat = flatEntries(damaged.entries);
  const place = unfinished(damaged);
  if (place === undefined || layout.moved.filter((index) => flat[index]).length < LEAST_FLAT) return undefined;
  // What hangs under no token hangs under one that was put in between.
  const isTorn = best.doubts > 0 || best.steps.some(({ owner, leavesEmpty }) => owner < ROOT || leavesEmpty);
  return { ...(isLikely && !isTorn ? said(damaged, best, layout) : place), mistaken: true };
}

/** Where the indentation of a document is lost for certain, whatever was meant. */
function unfinished({ lines, entries, given }: Damaged): Reading | undefined {
  const flat = flatEntries(entries);
  const index = entries.findIndex(
    (entry, at) =>
      flat[at] &&
      firstKey(entry) !== undefined &&
      awaitsValue(entries[at - 1]) &&
      entries[at - 1]!.column >= entry.column,
  );
  if (index < 0 && given.sound) return undefined;
  const { line, last } = entries[Math.max(index, 0)]!;
  const key = firstKey(entries[index]);
  const range = { start: lines[line]!.at, end: lines[last]!.end };
  return { ...NOTHING_SAID, range, keys: key === undefined ? [] : [key] };
}

function distinctTrees(trees: readonly Tree[]): Tree[] {
  const distinct: Tree[] = [];
  for (const tree of trees) if (!distinct.some((other) => areEqual(tree, other))) distinct.push(tree);
  return distinct;
}

function areEqual(a: Tree, b: Tree): boolean {
  return a.steps.every(({ role, owner }, index) => {
    const other = b.steps[index]!;
    return role === other.role && owner === other.owner;
  });
}
