import type { Replacement } from '../text/fix.ts';
import { ROOT, tokenNumbers } from './entries.ts';
import { mostFrequent } from './indents.ts';
import type { DamagedText, Entry } from './lines.ts';
import type { Tree } from './search.ts';

/**
 * The fourth idea of repair: a tree says what belongs to what, not where it stands. Of all columns that give this tree,
 * those are taken that leave the most lines where they are, so that what was never damaged is not touched; and among
 * equals those that look like the rest of the text.
 */
export interface Layout {
  /** Entries whose column is wrong. */
  readonly moved: readonly number[];
  /** By how much each entry moves. */
  readonly shifts: readonly number[];
  /** The lines of these entries, as indices of `DamagedText.lines`, and of what moves with them. */
  readonly lines: readonly number[];
  /** Blanks for blanks, or a line end and blanks. */
  readonly edits: readonly Replacement[];
}

/** A map or a list of the tree: what stands in one column. */
interface Group {
  /** The entry and the token of it that the group hangs under, undefined for the root. */
  readonly owner: Place | undefined;
  readonly list: boolean;
  /** Entries that begin with a token of this group. */
  readonly members: number[];
  /** For the one that begins behind a dash: on that token depends its column. */
  inline: Place | undefined;
  readonly costs: Map<number, { cost: number; choices: ReadonlyMap<Group, number> }>;
}

interface Place {
  readonly entry: number;
  readonly token: number;
}

/** The layout of a tree. */
export function layOut(damaged: DamagedText, tree: Tree): Layout {
  return new LayoutSearch(damaged, tree).run();
}

class LayoutSearch {
  readonly #damaged: DamagedText;
  readonly #entries: readonly Entry[];
  readonly #tree: Tree;
  readonly #numbers: readonly number[];
  /** By the number of the token that they hang under. */
  readonly #groups = new Map<number, Group>();
  readonly #places: Place[] = [];
  #step = 2;
  #listStep = 2;
  readonly #columns: number[];

  constructor(damaged: DamagedText, tree: Tree) {
    this.#damaged = damaged;
    this.#entries = damaged.entries;
    this.#tree = tree;
    this.#numbers = tokenNumbers(damaged.entries);
    this.#columns = damaged.entries.map(({ column }) => column);
    this.#group();
    this.#measure();
  }

  run(): Layout {
    const root = this.#groups.get(ROOT);
    if (root !== undefined) this.#assign(root, this.#rootColumn(root));
    this.#placeText();
    const shifts = this.#entries.map(({ column }, index) => this.#columns[index]! - column);
    const moved = shifts.flatMap((shift, index) =>
      shift !== 0 || this.#entries[index]!.joinedAt !== undefined ? [index] : [],
    );
    return { moved, shifts, ...this.#edit() };
  }

  #group(): void {
    const groupOf = (owner: number, list: boolean): Group => {
      let group = this.#groups.get(owner);
      if (group === undefined) {
        group = { owner: this.#places[owner], list, members: [], inline: undefined, costs: new Map() };
        this.#groups.set(owner, group);
      }
      return group;
    };
    for (const [index, { tokens }] of this.#entries.entries()) {
      for (const token of tokens.keys()) this.#places.push({ entry: index, token });
      const { role, owner } = this.#tree.steps[index]!;
      if (role !== 'pair') continue;
      groupOf(owner, tokens[0]!.kind === 'dash').members.push(index);
      for (const [at, token] of tokens.entries()) {
        if (at === 0 || token.kind === 'scalar') continue;
        groupOf(this.#numbers[index]! + at - 1, token.kind === 'dash').inline = { entry: index, token: at };
      }
    }
  }

  /** How deep the text goes from level to level where it is whole. */
  #measure(): void {
    const steps = new Map<number, number>();
    const listSteps = new Map<number, number>();
    for (const { owner, list, inline, members } of this.#groups.values()) {
      if (owner === undefined || inline !== undefined || members.length === 0) continue;
      const token = this.#entries[owner.entry]!.tokens[owner.token]!;
      const offset = this.#entries[members[0]!]!.column - token.column;
      const counts = list && token.kind === 'key' ? listSteps : steps;
      if (offset <= 8 && (offset > 0 || (offset === 0 && counts === listSteps)))
        counts.set(offset, (counts.get(offset) ?? 0) + 1);
    }
    const step = mostFrequent(steps);
    if (step !== undefined && step >= 2 && step <= 4) this.#step = step;
    this.#listStep = Math.min(mostFrequent(listSteps) ?? 2, this.#step);
  }

  #rootColumn(root: Group): number {
    const left = Math.min(...this.#entries.map(({ column }) => column));
    let best = left;
    let least = Number.POSITIVE_INFINITY;
    for (const column of new Set([left, ...root.members.map((member) => this.#entries[member]!.column)])) {
      // All that stand in one column stay there; else the left margin is right, rather than where one of them happens to stand.
      const same = root.members.every((member) => this.#entries[member]!.column === column);
      const cost = this.#cost(root, column) + (same ? 0 : column === left ? 0.3 : 3 + 0.1 * (column - left));
      if (cost < least) {
        least = cost;
        best = column;
      }
    }
    return best;
  }

  /** What it costs to put a group into a column: each line that moves, and what its own groups cost then. */
  #cost(group: Group, column: number): number {
    const known = group.costs.get(column);
    if (known !== undefined) return known.cost;
    let cost = 0;
    const choices = new Map<Group, number>();
    for (const member of group.members) {
      const entry = this.#entries[member]!;
      if (entry.column !== column && entry.joinedAt === undefined) cost += 1 + entry.last - entry.line;
      for (const [at, token] of entry.tokens.entries()) {
        const inner = this.#groups.get(this.#numbers[member]! + at);
        if (inner === undefined) continue;
        const place = column + token.column - entry.column;
        const choice =
          inner.inline === undefined ? this.#choose(inner, place) : this.#inlineChoice(inner, inner.inline, column);
        cost += choice.cost;
        choices.set(inner, choice.column);
      }
    }
    group.costs.set(column, { cost, choices });
    return cost;
  }

  #inlineChoice(inner: Group, { entry, token }: Place, column: number): { column: number; cost: number } {
    const { tokens, column: old } = this.#entries[entry]!;
    const place = column + tokens[token]!.column - old;
    return { column: place, cost: this.#cost(inner, place) };
  }

  #choose(group: Group, ownerColumn: number): { column: number; cost: number } {
    let best = { column: ownerColumn, cost: Number.POSITIVE_INFINITY };
    for (const column of this.#candidates(group, ownerColumn)) {
      const cost = this.#cost(group, column) + this.#style(group, ownerColumn, column);
      if (cost < best.cost - 1e-9) best = { column, cost };
    }
    return best;
  }

  #ownerOf({ owner }: Group): { column: number; key: boolean } {
    const { column, kind } = this.#entries[owner!.entry]!.tokens[owner!.token]!;
    return { column, key: kind === 'key' };
  }

  #candidates(group: Group, ownerColumn: number): Iterable<number> {
    const { column, key } = this.#ownerOf(group);
    const least = group.list && key ? ownerColumn : ownerColumn + 1;
    const candidates = new Set<number>();
    const old = group.members.flatMap((member) =>
      this.#entries[member]!.joinedAt === undefined ? [this.#entries[member]!.column] : [],
    );
    for (const one of old) if (one >= least && one <= ownerColumn + 10) candidates.add(one);
    const offset = (old[0] ?? column) - column;
    if (ownerColumn + offset >= least && offset <= 10) candidates.add(ownerColumn + offset);
    candidates.add(group.list && key ? ownerColumn + this.#listStep : ownerColumn + this.#step);
    candidates.add(Math.max(least, ownerColumn + this.#step));
    return candidates;
  }

  /**
   * How little a column looks like the rest of the text. What is usual there costs less than one line that moves, so that it
   * decides between equals only; a column that is odd costs more, so that rather a line or two are moved.
   */
  #style(group: Group, ownerColumn: number, column: number): number {
    const { column: oldOwner, key } = this.#ownerOf(group);
    const offset = column - ownerColumn;
    const offsets = group.members.map((member) => this.#entries[member]!.column - oldOwner);
    if (offsets.length > 0 && offsets.every((one) => one === offset)) return 0;
    if (offset === (group.list && key ? this.#listStep : this.#step)) return 0.3;
    if (offset === this.#step || (group.list && offset === 0)) return 0.4;
    if (offsets.includes(offset) && offset <= 4 && offset !== 1) return 1.2;
    return (offset === 1 ? 3 : 1.5) + (offset > 4 ? 1 : 0) + (offset % 2 === 0 ? 0 : 0.7);
  }

  #assign(group: Group, column: number): void {
    this.#cost(group, column);
    for (const member of group.members) this.#columns[member] = column;
    for (const [inner, place] of group.costs.get(column)!.choices) this.#assign(inner, place);
  }

  /** Lines of text go where their scalar goes, and no farther to the left than it allows. */
  #placeText(): void {
    const { steps } = this.#tree;
    // Of each block scalar the leftmost of the lines that are deeper than its key: there its content begins.
    const starts = new Map<number, number>();
    // The leftmost of all its lines, where they were moved together: then they stand to each other as they did.
    const lefts = new Map<number, number>();
    const isDeep = (index: number): boolean => {
      const place = this.#places[steps[index]!.owner]!;
      return this.#entries[index]!.column > this.#entries[place.entry]!.tokens[place.token]!.column;
    };
    const together = new Set<number>();
    for (const [index, { role, owner }] of steps.entries()) {
      if (role !== 'content') continue;
      const own = this.#entries[this.#places[owner]!.entry]!.block?.column;
      const { column } = this.#entries[index]!;
      if (own !== undefined) {
        starts.set(owner, own);
        continue;
      }
      lefts.set(owner, Math.min(column, lefts.get(owner) ?? column));
      if (isDeep(index)) starts.set(owner, Math.min(column, starts.get(owner) ?? column));
      // Where only the first lines were moved, none of those below stands as far to the left.
      else if (starts.has(owner)) together.add(owner);
    }
    for (const owner of together) starts.delete(owner);
    for (const [index, { role, owner }] of steps.entries()) {
      if (role === 'pair' || owner < 0) continue;
      const place = this.#places[owner]!;
      const holder = this.#entries[place.entry]!;
      const shift = this.#columns[place.entry]! - holder.column;
      const ownerColumn = holder.tokens[place.token]!.column + shift;
      const column = this.#entries[index]!.column + shift;
      const start = starts.get(owner);
      const least = role === 'content' && start !== undefined ? start + shift : ownerColumn + this.#step;
      if (role === 'content' && start === undefined) {
        this.#columns[index] = least + this.#entries[index]!.column - lefts.get(owner)!;
        continue;
      }
      const fits = role === 'content' ? column >= least : column > ownerColumn;
      this.#columns[index] = fits ? column : least;
    }
  }

  #edit(): { lines: number[]; edits: Replacement[] } {
    const { lines, text, range } = this.#damaged;
    const newline = text.slice(range.start, range.end).includes('\r\n') ? '\r\n' : '\n';
    const columns: (number | undefined)[] = lines.map(() => undefined);
    const edits: Replacement[] = [];
    const wrong = new Set<number>();
    for (const [index, entry] of this.#entries.entries()) {
      const column = this.#columns[index]!;
      const shift = column - entry.column;
      if (entry.joinedAt !== undefined) {
        const line = lines[entry.line]!;
        const before = line.body.slice(0, entry.joinedAt - line.at).trimEnd();
        edits.push({
          range: { start: line.at + before.length, end: entry.joinedAt },
          text: newline + ' '.repeat(column),
        });
        wrong.add(entry.line);
      } else {
        columns[entry.line] = column;
        if (shift !== 0) wrong.add(entry.line);
      }
      // A quoted scalar or a flow collection that moves must stay deeper than its key, wherever its lines were.
      const least = entry.block === undefined ? this.#ownColumn(entry, shift) + 1 : 0;
      for (let at = entry.line + 1; at <= entry.last; at++) {
        const line = lines[at]!;
        if (line.body === '') continue;
        const place = line.column + shift;
        columns[at] = place >= least || shift === 0 ? place : least - 1 + this.#step;
        if (columns[at] !== line.column) wrong.add(at);
      }
    }
    this.#placeComments(columns);
    for (const [at, column] of columns.entries()) {
      const line = lines[at]!;
      if (column === undefined || column === line.column) continue;
      edits.push({ range: { start: line.at - line.column, end: line.at }, text: ' '.repeat(Math.max(0, column)) });
    }
    edits.sort((a, b) => a.range.start - b.range.start);
    return { lines: [...wrong].sort((a, b) => a - b), edits };
  }

  /** The new column of the key that holds an entry's value. */
  #ownColumn({ tokens }: Entry, shift: number): number {
    const last = tokens.at(-1)!;
    const holder = last.kind === 'scalar' ? tokens.at(-2) : last;
    return (holder?.column ?? -1) + shift;
  }

  /** A comment goes with the entry behind it or else before it that stood in its column, or where both go. */
  #placeComments(columns: (number | undefined)[]): void {
    const { lines, comments } = this.#damaged;
    let next = 0;
    for (const comment of comments) {
      while (next < this.#entries.length && this.#entries[next]!.line < comment) next++;
      const { column } = lines[comment]!;
      const behind = this.#neighbour(next);
      const before = this.#neighbour(next - 1);
      let place = column;
      if (behind?.old === column) place = behind.now;
      else if (before?.old === column && this.#entries[next - 1]?.block === undefined) place = before.now;
      else if (column > 0 && behind?.old !== behind?.now && before?.old !== before?.now) {
        const nearest = [behind, before]
          .filter((one) => one !== undefined && one.old < column)
          .sort((a, b) => b!.old - a!.old)[0];
        if (nearest !== undefined) place = Math.max(0, column + nearest.now - nearest.old);
      }
      // Behind a block scalar it must not become content.
      const block = this.#entries[next - 1]?.block;
      if (block?.column !== undefined && before !== undefined) {
        const limit = block.column + before.now - before.old;
        if (place >= limit) place = Math.max(0, Math.min(behind?.now ?? column, limit - 1));
      }
      // Right behind the key of a text that has lost its blanks it is what the text begins with.
      const isText = block !== undefined && block.column === undefined && column <= block.owner;
      if (isText && before !== undefined && before.now !== before.old)
        place = block.owner + before.now - before.old + this.#step;
      columns[comment] = place;
    }
  }

  #neighbour(index: number): { old: number; now: number } | undefined {
    const entry = this.#entries[index];
    return entry === undefined ? undefined : { old: entry.column, now: this.#columns[index]! };
  }
}
