import { tokenHolders } from './entries.ts';
import type { Indents } from './indents.ts';
import type { Layout } from './layout.ts';
import type { DamagedText, Entry, Line } from './lines.ts';
import type { Tree } from './search.ts';

/**
 * Whether the texts of block scalars are what they were. What moves as one piece keeps its inner blanks; they are lost where
 * columns were scaled or clamped, and some of them where the piece ends inside of the text.
 */
export class TextAudit {
  readonly #damaged: DamagedText;
  readonly #shifts: readonly number[];
  readonly #tree: Tree;
  readonly #indents: Indents;
  readonly #comments: ReadonlySet<number>;
  /** True where all but an entry or two move alike. */
  readonly #isUniform: boolean;
  readonly #lostLevel: LostLevel;
  /** Of what hangs under a token the last entry, and the last that moves. */
  readonly #members = new Map<number, { last: number; lastMoved: number }>();

  constructor(damaged: DamagedText, tree: Tree, { shifts }: Layout, indents: Indents) {
    this.#damaged = damaged;
    this.#shifts = shifts;
    this.#tree = tree;
    this.#indents = indents;
    this.#comments = new Set(damaged.comments);
    const most = shifts.at(-1);
    this.#isUniform = shifts.filter((shift) => shift !== most).length <= 2;
    this.#lostLevel = lostLevel(damaged.entries, tree, shifts);
    for (const [index, { owner }] of tree.steps.entries()) {
      const lastMoved = shifts[index] === 0 ? (this.#members.get(owner)?.lastMoved ?? -1) : index;
      this.#members.set(owner, { last: index, lastMoved });
    }
  }

  isWhole(index: number): boolean {
    const { lines, entries } = this.#damaged;
    const { block, line, last, tokens } = entries[index]!;
    if (block?.column === undefined) return false;
    const { column } = block;
    const isItem = tokens.at(-1)!.kind === 'scalar';
    const shift = this.#shifts[index]!;
    const content = lines.slice(line + 1, last + 1);
    // Blanks of an empty line are content where they are more than those before the text; so is what hides behind it.
    const most = Math.min(column, column + shift);
    if (content.some(({ body, column: own }) => body === '' && own > most)) return false;
    let behindText = last + 1;
    while (lines[behindText]?.body === '') behindText++;
    if (this.#comments.has(behindText) && this.#mayBeText(behindText, index)) return false;
    // A key or an item with a text of its own, or an item below an item, may have been swallowed.
    const holdsOther = (body: string) => /^(?:[\w.-]+:|-)\s+[|>][+-]?\d?$/.test(body) || (isItem && /^-\s/.test(body));
    if (content.some(({ body, column: own }) => own === column && holdsOther(body))) return false;
    const text = content.filter(({ body }) => body !== '');
    if (this.#mayHaveSpilt(index, text)) return false;
    const isMoved = shift !== 0 && this.#isUniform;
    const isFlat = text.every(({ column: own }) => own === column);
    const { from, to } = this.#lostLevel;
    if (isFlat) return !looksNested(text) && (text.length === 1 || column < from || column >= to);
    if (column - block.owner !== this.#indents.usual || !this.#indents.isRegular(index)) return false;
    // Nobody indents by one: all is scaled, and the text with it.
    const isClamped = this.#indents.usual === 1 || looksClamped(text);
    if (!isMoved && (isClamped || text.some(({ column: own }) => own >= from))) return false;
    const [before, behind] = [this.#next(index, -1), this.#next(index, 1)];
    // What ended above the key did not reach into its text.
    if (shift === 0 && behind.every((one) => one === 0)) return true;
    if (this.#isUniform && [...before, ...behind].every((one) => one === shift)) return true;
    // Where the piece ended inside of the text, the lines behind would all stand deeper.
    const isOne = behind[0] === shift && (text.at(-1)!.column === column || behind.every((one) => one === shift));
    return isOne && this.#tree.steps[index]!.position?.kind !== 'map';
  }

  /**
   * By how much the next two entries move of which it can be seen: at the root nothing can be lost. Not a number
   * for one that does not stand where it would below its key, for that may as well have moved.
   */
  #next(index: number, by: 1 | -1): number[] {
    const { entries } = this.#damaged;
    const shifts: number[] = [];
    for (let at = index + by; entries[at] !== undefined && shifts.length < 2; at += by)
      if (this.#tree.steps[at]!.owner >= 0) shifts.push(this.#indents.isRegular(at) ? this.#shifts[at]! : Number.NaN);
    return shifts;
  }

  /** True where what moves or follows in a map of the author's own keys may have been text that looks like keys. */
  #mayHaveSpilt(index: number, text: readonly Line[]): boolean {
    const { position, owner } = this.#tree.steps[index]!;
    const { column } = this.#damaged.entries[index]!.block!;
    const isAlike = text.some((line) => line.column === column && /^(?:#|[\w.-]+: )/.test(line.body));
    if (position?.kind !== 'map' || !isAlike) return false;
    const { last, lastMoved } = this.#members.get(owner)!;
    return last > index && (lastMoved >= index || this.#next(index, -1).some((shift) => shift !== 0));
  }

  /** True for a comment behind a text that does not stand where the next entry does. */
  #mayBeText(comment: number, index: number): boolean {
    const { column } = this.#damaged.lines[comment]!;
    const next = this.#damaged.entries[index + 1];
    return column > 0 && (column !== next?.column || this.#shifts[index + 1] !== this.#shifts[index]);
  }
}

/** All lines that stand at `from` or deeper may have stood at `to` or deeper, wherever they are. */
interface LostLevel {
  readonly from: number;
  readonly to: number;
}

const NO_LEVEL: LostLevel = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The level that may be lost: where what moves, moves to the right by the same, and not as one piece or as all that is so deep. */
function lostLevel(entries: readonly Entry[], tree: Tree, shifts: readonly number[]): LostLevel {
  const by = new Set(shifts.filter((shift) => shift !== 0));
  const [shift] = by;
  if (shift === undefined || by.size > 1 || shift < 0) return NO_LEVEL;
  let least = Number.POSITIVE_INFINITY;
  let pieces = 0;
  for (const [index, { column }] of entries.entries()) {
    if (shifts[index] === 0) continue;
    least = Math.min(least, column);
    if (shifts[index - 1] !== shift) pieces++;
  }
  // What is left where it is below what moves may have stood deeper too.
  const holders = tokenHolders(entries);
  const isBelow: boolean[] = [];
  const isAll = entries.every(({ column }, index) => {
    const holder = holders[tree.steps[index]!.owner];
    isBelow.push(shifts[index] !== 0 || (holder !== undefined && isBelow[holder]!));
    return isBelow[index]! || column < least + shift;
  });
  return pieces > 1 || isAll ? { from: least, to: least + shift } : NO_LEVEL;
}

const OPENS = /(?:[{([:\\]|&&|\|\||\b(?:do|then|else))$/;
const CLOSES = /^(?:[})\]]|<\/|(?:fi|done|esac|end|else|elif)\b)/;

/** True for lines of which some would stand deeper than others, if they were not all in one column. */
function looksNested(lines: readonly Line[]): boolean {
  return lines.some(({ body }, at) => (at + 1 < lines.length && OPENS.test(body)) || CLOSES.test(body));
}

const OPENS_BLOCK = /^(?!#).*(?:[{([]|\b(?:do|then|else))$/;

/** True for lines of several columns of which one would stand deeper than the one before it, if nothing were lost. */
function looksClamped(lines: readonly Line[]): boolean {
  return lines.some(({ body, column }, at) => {
    const behind = lines[at + 1];
    return behind !== undefined && behind.column <= column && OPENS_BLOCK.test(body) && !CLOSES.test(behind.body);
  });
}
