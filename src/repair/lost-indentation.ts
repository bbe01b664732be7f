import type { Range } from '../text/range.ts';
import { objectionTo } from './audit.ts';
import { awaitsValue, tokenNumbers } from './entries.ts';
import { type GivenTree, readGiven } from './given.ts';
import { type BlankEdit, type Layout, layOut } from './layout.ts';
import { type DamagedText, type Entry, readLines, type Token } from './lines.ts';
import { findTrees, type Tree } from './search.ts';

/** What a document says if the blanks at the beginning of some lines are put right, and nothing else. */
export interface Reading {
  /** The lines of the text (the first is 0) whose leading blanks are wrong. */
  readonly lines: readonly number[];
  /** From the first character of the first of them to the end of the last. */
  readonly range: Range;
  /**
   * The keys that stand at the wrong level, in the order of the text, each once: the outermost of what belongs elsewhere,
   * of items of a list their first. None where no line that moves has a key.
   */
  readonly keys: readonly string[];
  /** Of leading blanks alone, and of the blank in `key: - item`, which becomes a line end. */
  readonly edits: readonly BlankEdit[];
  /**
   * How much dearer the next reading is. From 1 on this is the only one that can have been meant; below it others are as
   * likely, but begin at the same line, or the extent of the damage cannot be seen (0).
   */
  readonly margin: number;
}

/** From here on nothing else can have been meant. */
const CERTAIN = 1;
/** The same, where keys are misspelt. */
const CERTAIN_DESPITE_SLIPS = 2;
/** Where no other reading came near. */
const NO_OTHER = 20;

/**
 * The reading of one document that restores what was meant, where lost or slipped indentation is all that is wrong with it
 * and only one such reading is cheapest, or all that are begin at the same line. Undefined otherwise: for a document that
 * needs other letters than blanks, and for one single well-indented field under the wrong parent, which is a misplaced
 * field. `isWhole` is asked whether a mended document can be read and has the structure that Kubernetes wants.
 */
export function findLostIndentation(
  text: string,
  range: Range,
  isWhole: (mended: string) => boolean,
): Reading | undefined {
  const damaged = readLines(text, range);
  if (damaged === undefined || damaged.entries.length < 2) return undefined;
  const [best, ...others] = distinctTrees(findTrees(damaged.entries) ?? []);
  if (best === undefined) return undefined;
  const slips = misspeltKeys(damaged, best);
  if (best.faults > slips.length) return undefined;
  const newline = text.slice(range.start, range.end).includes('\r\n') ? '\r\n' : '\n';
  const layout = layOut(damaged, best, newline);
  if (layout.lines.length === 0) return undefined;
  const given = readGiven(damaged.entries);
  if (isMisplacedField(damaged.entries, given, best) || isLoose(damaged.entries, layout, given, best)) return undefined;
  // What can be read as it stands is not bent to what is only likely.
  if (given.sound && best.doubts > 0) return undefined;
  // Letters are left to whom knows about them; here it counts that nothing else is wrong.
  const mended = (edits: readonly BlankEdit[], spelt: readonly BlankEdit[]): boolean =>
    isWhole(applyTo(text, range, [...edits, ...spelt]));
  if (!mended(layout.edits, slips)) return undefined;
  let margin = NO_OTHER;
  for (const other of others) {
    const distance = other.cost - best.cost;
    if (distance >= CERTAIN) {
      margin = Math.min(margin, distance);
      break;
    }
    // A lost line or a misspelt key explains it as well.
    if (other.faults > slips.length) return undefined;
    const { lines, edits } = layOut(damaged, other, newline);
    if (!mended(edits, misspeltKeys(damaged, other))) continue;
    if (lines[0] !== layout.lines[0]) return undefined;
    margin = Math.min(margin, distance);
  }
  if (objectionTo(damaged, best, layout) !== undefined || (slips.length > 0 && margin < CERTAIN_DESPITE_SLIPS))
    margin = 0;
  return reading(text, range, damaged, given, best, layout, margin);
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

/** Entries that belong under another token than the columns say. */
function strayEntries(given: GivenTree, tree: Tree): number[] {
  return tree.steps.flatMap(({ role, owner }, index) =>
    role === 'pair' && owner !== given.owners[index] ? [index] : [],
  );
}

/**
 * True where one field with what is well below it stands in a map that has no such field, and nothing else is wrong: so
 * would one have written it who knows YAML but not Kubernetes. What moves along with it though it is right where it is does
 * not count. A field in the column of the empty key right above it is none, nor the second of an item in the column of the
 * dash: that has lost its indentation. Nor is one that the map has already, nor one in a map whose keys the author chooses:
 * nobody takes a list for a label.
 */
function isMisplacedField(entries: readonly Entry[], given: GivenTree, tree: Tree): boolean {
  if (!given.sound) return false;
  const positions = new Map(tree.steps.map(({ owner, position }) => [owner, position]));
  const stray = strayEntries(given, tree);
  const refused = stray.filter((index) => {
    const first = entries[index]!.tokens[0]!;
    return first.kind !== 'key' || positions.get(given.owners[index]!)?.child(first.name) === undefined;
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
  const name = keyOf(entries[index]!.tokens[0]);
  const owner = owners[index]!;
  return entries.some(({ tokens }, other) => {
    if (other === index || name === undefined) return false;
    return keyOf(owners[other] === owner ? tokens[0] : tokens[owner - numbers[other]! + 1]) === name;
  });
}

function keyOf(token: Token | undefined): string | undefined {
  return token?.kind === 'key' ? token.name : undefined;
}

/** True where something comes to stand at another place of a map or list of which the schema says nothing. */
function isLoose(entries: readonly Entry[], layout: Layout, given: GivenTree, tree: Tree): boolean {
  const stray = new Set(strayEntries(given, tree));
  return tree.steps.some(({ role, position }, index) => {
    if (role !== 'pair' || position === undefined) return false;
    if (!stray.has(index) && layout.shifts[index] === 0) return false;
    const first = entries[index]!.tokens[0]!;
    if (position.kind === 'any' || /\bJSONSchemaProps/.test(position.name)) return true;
    return position.traits.open === true && first.kind === 'key' && position.child(first.name) === undefined;
  });
}

/** Keys that are misspelt where the tree puts them, as edits that write them right. */
function misspeltKeys({ lines, entries }: DamagedText, tree: Tree): BlankEdit[] {
  if (tree.faults === 0) return [];
  return tree.steps.flatMap(({ role, position }, index) => {
    const { tokens, line } = entries[index]!;
    const key = tokens.find(({ kind }) => kind === 'key');
    const map = tokens.length === 2 ? position?.asMap : position;
    if (role !== 'pair' || key?.kind !== 'key' || tokens.length > 2 || map?.kind !== 'object') return [];
    const near = map.child(key.name) === undefined && map.traits.open !== true ? map.near(key.name) : undefined;
    if (near === undefined) return [];
    const { at, column, body } = lines[line]!;
    const from = key.column - column;
    const isPlain = body.startsWith(key.name, from);
    return isPlain ? [{ range: { start: at + from, end: at + from + key.name.length }, text: near }] : [];
  });
}

function applyTo(text: string, range: Range, edits: readonly BlankEdit[]): string {
  let result = '';
  let at = range.start;
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return result + text.slice(at, range.end);
}

function reading(
  text: string,
  range: Range,
  { lines, entries }: DamagedText,
  given: GivenTree,
  tree: Tree,
  layout: Layout,
  margin: number,
): Reading {
  const keys = new Set<string>();
  for (const index of outermost(entries, given, tree, layout)) {
    const key = keyOf(entries[index]!.tokens.find(({ kind }) => kind === 'key'));
    if (key !== undefined) keys.add(key);
  }
  const first = text.slice(0, range.start).match(/\r\n?|\n/g)?.length ?? 0;
  return {
    lines: layout.lines.map((line) => first + line),
    range: { start: lines[layout.lines[0]!]!.at, end: lines[layout.lines.at(-1)!]!.end },
    keys: [...keys],
    edits: layout.edits,
    margin,
  };
}

/** Of what moves, what belongs under another token than the columns say; else what moves otherwise than its owner. */
function outermost(
  entries: readonly Entry[],
  given: GivenTree,
  tree: Tree,
  { moved, shifts }: Layout,
): readonly number[] {
  const stray = new Set(strayEntries(given, tree));
  const elsewhere = moved.filter((index) => stray.has(index));
  if (elsewhere.length > 0) return elsewhere;
  const holders = entries.flatMap(({ tokens }, entry) => tokens.map(() => entry));
  return moved.filter((index) => shifts[index] !== (shifts[holders[tree.steps[index]!.owner] ?? -1] ?? 0));
}
