import { flatEntries, INSERTED, identityAt, ROOT, textOf, tokenNumbers } from './entries.ts';
import { BLOCK_TEXT, Frame, mix, NO_TEXT, PLAIN_TEXT, PLAIN_VALUE } from './frame.ts';
import type { Entry, Token, Value } from './lines.ts';
import { type OpenBlock, Placing, WRONG_SHAPE } from './placing.ts';
import { isData, isLabels, isRare, isResources, isUnmistakable, type Position, Positions } from './positions.ts';

/**
 * The third idea of repair: read the entries from the first to the last and keep, at each, the cheapest ways to hang them
 * under one another. A way is a stack of open maps and lists, each with its position in the schema and the keys that are
 * used up. The next entry may be the child of a key that waits for its value, a sibling in any open map or list, or text
 * that goes on. Each choice costs something where the schema is against it (see `placing.ts`), and something less where
 * the columns are.
 *
 * Ways with equal stacks have the same future, so of them only the best two are kept: the second best whole reading is
 * what tells whether the best one is certain. The rest is bounded by a beam.
 */
export interface Tree {
  readonly cost: number;
  /** How much in it Kubernetes would refuse. */
  readonly faults: number;
  /** How many choices nothing but habit speaks for. */
  readonly doubts: number;
  /** How many lines are taken for the content of a block scalar though their columns are against it. */
  readonly textLines: number;
  /** One for each entry. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly role: 'pair' | 'content' | 'continuation' | 'value';
  /** The token that it hangs under, as a number that `tokenNumbers` gives; else `ROOT` or `INSERTED`. */
  readonly owner: number;
  /** Of the map or list that it is an entry of. */
  readonly position: Position | undefined;
  /** True where the key could as well stand in another open map. */
  readonly elsewhere: boolean;
  /** True where it leaves the key before it without a value. */
  readonly leavesEmpty: boolean;
}

/** How many ways are kept, and how much dearer than the best they may be. Wider has not found more. */
const BEAM = 40;
const PRUNE = 6;
const KEPT_TREES = 8;
/** Ways tried for one document, and what is looked at for them: no more than a second, and a fraction of that for nearly all. */
export const MOST_WORK = 1_500_000;
/** No document of more entries is searched. */
const MAX_ENTRIES = 20_000;
/** So many kinds are tried where a document says several. */
const MOST_ROOTS = 3;
/** No manifest is deeper. */
const MAX_DEPTH = 100;

// All costs, here, in placing.ts and in positions.ts, were found by trial on damaged manifests, as `scripts/repair.ts` makes
// them. Their order is what counts: a field that nobody knows costs more than PRUNE, so that no layout can outweigh it; what
// the columns are against costs one or two, which each line has to pay; what decides between equals costs less than
// `CERTAIN` in lost-indentation.ts.

/** A line of text where none can be. */
const STRAY_TEXT = 12;
/** What can be no part of a text: a fence, a bracket by itself. */
const MARK_IN_TEXT = 6;
// What the columns are against. `magnitude` comes on top: farther is a little less likely.
/** In the column of its key, or left of it. */
const CHILD_LEVEL = 1;
const CHILD_LEFT = 1.6;
/** An item left of the key of its list. */
const ITEM_LEFT = 1.3;
/** In another column than the entries before it; less where the first of them stands at its key, and is what slipped. */
const SIBLING_OFF = 1.5;
const SIBLING_OF_DAMAGED = 0.5;
/** The same, among lines whose columns are gone, or are those of what stands before them on a line. */
const FLAT = 0.3;
const JOINED = 0.15;
/** A line of text no deeper than what it goes on from. */
const TEXT_LEFT = 1.2;
// Lines that are taken for the content of a block scalar: all of it lost its blanks, or some of it is not deep enough.
const FALLEN_FIRST_LINE = 1;
const FALLEN_LINE = 0.4;
const SHALLOW_LINE = 1.5;
const LINE_LEFT_OF_KEY = 2.5;
const FALLEN_TEXT = 2;
// What neither forbids, but hardly anybody means.
const KEY_IN_TEXT = 4;
const WORD_WITH_COLON = 2;
const TEXT_BEHIND_NUMBER = 4;
const FREE_MAP_FAR = 3;
const OPEN_UNKNOWN = 3;
// What is missing, rather than moved: never a reading, but a reason not to believe in another.
const LOST_DASH = 3;
const LOST_PARENT = 5.5;
const LOST_PARENT_THAT_FITS = 4;
/** No more fields are tried as a parent that is missing. */
const MOST_PARENTS = 4;
/** No more lines are put in between in one way. */
const MOST_INSERTIONS = 2;

interface Way {
  readonly frame: Frame | undefined;
  readonly block: OpenBlock | undefined;
  readonly cost: number;
  readonly faults: number;
  readonly doubts: number;
  readonly textLines: number;
  readonly insertions: number;
  readonly before: Way | undefined;
  readonly role: Step['role'];
  readonly owner: number;
  readonly position: Position | undefined;
}

/**
 * The cheapest trees of a document's entries, the best first; none where it says nowhere what kind it is, undefined where
 * the work would be too much.
 */
export function findTrees(entries: readonly Entry[], mostWork: number): Tree[] | undefined {
  if (entries.length > MAX_ENTRIES) return undefined;
  const flat = flatEntries(entries);
  const positions = new Positions();
  const trees: Tree[] = [];
  let work = mostWork;
  for (const root of rootsOf(entries, positions)) {
    const search = new Search(entries, flat, positions, root, work);
    const found = search.run();
    if (found === undefined) return undefined;
    trees.push(...found);
    work = search.workLeft;
  }
  return trees.sort((a, b) => a.cost - b.cost);
}

/** What the document can be: nearly always what its first two lines say. */
function rootsOf(entries: readonly Entry[], positions: Positions): Position[] {
  const first = identityAt(entries, 0);
  if (first !== undefined) return [positions.document(first.apiVersion, first.kind)];
  const roots = new Set<Position>();
  const apiVersion = entries.map((entry) => textOf(entry, 'apiVersion')).find((text) => text !== undefined);
  for (const entry of entries) {
    if (entry.column === entries[0]?.column && entry.tokens[0]?.kind === 'key' && textOf(entry, 'kind') !== undefined)
      roots.add(positions.document(apiVersion, textOf(entry, 'kind')!));
  }
  for (let at = 0; at < entries.length && roots.size < MOST_ROOTS; at++) {
    const identity = entries[at]!.tokens.length === 1 ? identityAt(entries, at) : undefined;
    if (identity !== undefined) roots.add(positions.document(identity.apiVersion, identity.kind));
  }
  if (roots.size === 0) {
    const kind = entries.map((entry) => textOf(entry, 'kind')).find((text) => text !== undefined);
    if (kind !== undefined) roots.add(positions.document(apiVersion, kind));
  }
  return [...roots].slice(0, MOST_ROOTS);
}

class Search {
  readonly #entries: readonly Entry[];
  readonly #flat: readonly boolean[];
  readonly #positions: Positions;
  readonly #root: Position;
  readonly #numbers: readonly number[];
  readonly #placing: Placing;
  workLeft: number;
  /** The ways with the entry that is placed at present. */
  #next = new Map<number, Way[]>();
  #best = Number.POSITIVE_INFINITY;
  #leastRise = Number.POSITIVE_INFINITY;
  constructor(entries: readonly Entry[], flat: readonly boolean[], positions: Positions, root: Position, work: number) {
    this.#entries = entries;
    this.#flat = flat;
    this.#positions = positions;
    this.#root = root;
    this.#numbers = tokenNumbers(entries);
    this.workLeft = work;
    this.#placing = new Placing(entries, this.#numbers, positions, root);
  }

  run(): Tree[] | undefined {
    let ways: Way[] = [
      {
        frame: undefined,
        block: undefined,
        cost: 0,
        faults: 0,
        doubts: 0,
        textLines: 0,
        insertions: 0,
        before: undefined,
        role: 'pair',
        owner: ROOT,
        position: undefined,
      },
    ];
    for (this.#placing.at = 0; this.#placing.at < this.#entries.length; this.#placing.at++) {
      this.#next = new Map();
      this.#best = Number.POSITIVE_INFINITY;
      for (const way of ways) this.#extend(way);
      ways = [...this.#next.values()].flat().filter(({ cost }) => cost <= this.#best + PRUNE);
      if (ways.length === 0) return [];
      this.workLeft -= this.#placing.work;
      this.#placing.work = 0;
      if (this.workLeft < 0) return undefined;
      ways.sort((a, b) => a.cost - b.cost);
      if (ways.length > BEAM) ways.length = BEAM;
    }
    return ways
      .map((way) => this.#close(way))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, KEPT_TREES)
      .map((way) => this.#treeOf(way));
  }

  #push(
    way: Way,
    frame: Frame | undefined,
    role: Step['role'],
    owner: number,
    position: Position | undefined,
    insertions = 0,
  ): void {
    this.workLeft--;
    const cost = way.cost + this.#placing.cost;
    if (insertions === 0 && this.#placing.cost < this.#leastRise) this.#leastRise = this.#placing.cost;
    if (cost > this.#best + PRUNE || (frame?.depth ?? 0) > MAX_DEPTH) return;
    if (cost < this.#best) this.#best = cost;
    const block = this.#placing.block;
    let hash = frame?.hash ?? 1;
    let hash2 = frame?.hash2 ?? 1;
    if (block !== undefined) {
      hash = mix(hash, block.owner * 512 + (block.column ?? 511) + 1);
      hash2 = mix(hash2, block.first ? 5 : 6);
    }
    const key = (hash >>> 0) * 2_097_152 + (hash2 >>> 11);
    const next: Way = {
      frame,
      block,
      cost,
      faults: way.faults + this.#placing.faults,
      doubts: way.doubts + this.#placing.doubts,
      textLines: way.textLines + (role === 'content' ? 1 : 0),
      insertions: way.insertions + insertions,
      before: way,
      role,
      owner,
      position,
    };
    const same = this.#next.get(key);
    if (same === undefined) this.#next.set(key, [next]);
    else if (cost < same[0]!.cost) {
      same[1] = same[0]!;
      same[0] = next;
    } else if (same.length === 1 || cost < same[1]!.cost) same[1] = next;
  }

  #extend(way: Way): void {
    const entry = this.#entries[this.#placing.at]!;
    const { frame } = way;
    this.#leastRise = Number.POSITIVE_INFINITY;
    if (way.block !== undefined) this.#content(way, way.block, entry);
    if (frame === undefined) {
      this.#openRoot(way, entry);
      return;
    }
    const first = entry.tokens[0]!;
    if (first.kind === 'scalar') {
      this.#text(way, frame, entry, first.value);
      return;
    }
    if (frame.pending !== undefined) this.#child(way, frame, frame.pending, entry);
    let cost = 0;
    let faults = 0;
    for (let open: Frame | undefined = frame; open !== undefined; open = open.up) {
      if (--this.workLeft < 0) return;
      this.#placing.begin(cost, faults);
      this.#placing.leave(open);
      cost = this.#placing.cost;
      faults = this.#placing.faults;
      if (open.list === (first.kind === 'dash')) this.#sibling(way, open, entry, cost, faults);
      this.#placing.begin(cost, faults);
      this.#placing.end(open);
      cost = this.#placing.cost;
      faults = this.#placing.faults;
      if (way.cost + cost > this.#best + PRUNE) break;
    }
    if (this.#leastRise > 1 && way.insertions < MOST_INSERTIONS) this.#insert(way, frame, entry);
  }

  /** The line is content of a block scalar that was open or is too shallow. */
  #content(way: Way, block: OpenBlock, entry: Entry): void {
    this.#placing.begin(0, 0);
    if (block.column === undefined) this.#placing.charge(block.first ? FALLEN_FIRST_LINE : FALLEN_LINE);
    else this.#placing.charge(entry.column > block.owner ? SHALLOW_LINE : LINE_LEFT_OF_KEY);
    const last = entry.tokens.at(-1)!;
    // So the next text begins, more often than a text holds another one.
    if (last.kind !== 'dash' && last.value.kind === 'block') this.#placing.charge(KEY_IN_TEXT);
    else if (entry.column <= block.owner && isFieldOf(way.frame, entry)) this.#placing.charge(KEY_IN_TEXT);
    this.#placing.block = { ...block, first: false };
    this.#push(way, way.frame, 'content', block.token, undefined);
  }

  /** A line without key or dash: the value of the key above, or more of it. */
  #text(way: Way, frame: Frame, entry: Entry, value: Value): void {
    this.#placing.begin(0, 0);
    if (frame.pending !== undefined) {
      const copy = frame.copy();
      const { pendingToken } = frame;
      if (entry.column <= frame.pendingColumn) this.#placing.charge(CHILD_LEVEL);
      this.#placing.scalar(copy, frame.pending, value, pendingToken, entry);
      copy.text = PLAIN_TEXT;
      copy.textToken = pendingToken;
      this.#push(way, copy.seal(), 'value', pendingToken, undefined);
      return;
    }
    const block = frame.text === BLOCK_TEXT ? this.#placing.blocks.get(frame.textToken) : undefined;
    if (block !== undefined) {
      this.#placing.charge(FALLEN_TEXT);
      this.#placing.block = { owner: block.owner, column: block.column, first: false, token: frame.textToken };
      this.#push(way, frame, 'content', frame.textToken, undefined);
      return;
    }
    if (frame.text === NO_TEXT || value.kind !== 'scalar') {
      this.#placing.fault(STRAY_TEXT);
      this.#push(way, frame, 'continuation', ROOT, undefined);
      return;
    }
    if (entry.column <= frame.last) this.#placing.charge(TEXT_LEFT);
    if (/^[^\s:]+:[^\s/]/.test(value.text)) this.#placing.charge(WORD_WITH_COLON);
    if (frame.text === PLAIN_VALUE) {
      this.#placing.charge(TEXT_BEHIND_NUMBER);
      this.#placing.doubts++;
    }
    // It is wrong wherever it stands.
    if (value.broken) this.#placing.fault(0);
    if (/^(?:[\][{}();,]+$|[`~]|<!--|---)/.test(value.text)) this.#placing.fault(MARK_IN_TEXT);
    this.#push(way, frame, 'continuation', frame.textToken, undefined);
  }

  #openRoot(way: Way, entry: Entry): void {
    this.#placing.begin(0, 0);
    const first = entry.tokens[0]!;
    if (first.kind === 'scalar') return;
    const dash = first.kind === 'dash';
    if (dash) this.#placing.fault(WRONG_SHAPE);
    const position = dash ? this.#positions.unknown : this.#root;
    const frame = new Frame(undefined, dash, position, ROOT, -1);
    this.#push(way, this.#placing.put(frame, entry, 0), 'pair', ROOT, position);
  }

  #child(way: Way, frame: Frame, pending: Position, entry: Entry): void {
    this.#placing.begin(0, 0);
    const dash = entry.tokens[0]!.kind === 'dash';
    let position = dash ? pending.asList : this.#placing.asMap(pending);
    if (position === undefined) {
      this.#placing.fault(WRONG_SHAPE);
      position = this.#positions.unknown;
    }
    const { pendingColumn, pendingToken } = frame;
    const depth = entry.joinedAt === undefined ? entry.column - pendingColumn : 1;
    if (entry.joinedAt !== undefined || pendingColumn < 0) this.#placing.charge(JOINED);
    const level = dash && !frame.list;
    if (dash && depth < 0) this.#placing.charge(frame.list ? CHILD_LEVEL : ITEM_LEFT + magnitude(depth));
    else if (!level && depth === 0) this.#placing.charge(CHILD_LEVEL);
    else if (depth < 0) this.#placing.charge(CHILD_LEFT + magnitude(depth));
    const fits = level ? depth >= 0 : depth > 0;
    const owner = frame.copy();
    owner.seal();
    const child = new Frame(owner, dash, position, pendingToken, pendingColumn);
    if (position.kind === 'unknown' && !fits) {
      child.sunk = true;
      this.#placing.charge(OPEN_UNKNOWN);
    } else if (frame.sunk && position.kind === 'unknown') child.sunk = true;
    const first = entry.tokens[0]!;
    const camel = first.kind === 'key' && position.kind === 'map' && !isData(position) && /[a-z][A-Z]/.test(first.name);
    if (!fits && (position.kind === 'any' || camel)) this.#placing.doubts++;
    this.#push(way, this.#placing.put(child, entry, 0), 'pair', pendingToken, position);
  }

  #sibling(way: Way, frame: Frame, entry: Entry, cost: number, faults: number): void {
    const { column } = entry;
    const first = entry.tokens[0]!;
    const { position } = frame;
    const free = !frame.list && position.kind === 'map';
    let off = 0;
    if (entry.joinedAt !== undefined) off = JOINED;
    else if (this.#flat[this.#placing.at]) off = column === frame.last || column === frame.base ? 0 : FLAT;
    else if (frame.last < 0) off = FLAT;
    else if (column !== frame.last && column !== frame.base) {
      off = SIBLING_OFF + Math.min(magnitude(column - frame.last), magnitude(column - frame.base));
      // The first line of a map is the one that was damaged.
      const { ownerColumn, base } = frame;
      if (!frame.list && ownerColumn >= 0 && base <= ownerColumn && column > ownerColumn && column - ownerColumn <= 4)
        off = SIBLING_OF_DAMAGED;
    }
    this.#placing.begin(cost + off, faults);
    if (off >= SIBLING_OF_DAMAGED && (free || position.kind === 'any')) {
      if (this.#hasOtherHome(way.frame, frame, column)) {
        const sure = free && first.kind === 'key' && isUnmistakable(position, first.name) && frame.areUnmistakable;
        if (off > SIBLING_OF_DAMAGED) this.#placing.charge(sure ? FREE_MAP_FAR / 2 : FREE_MAP_FAR);
        if (!sure) this.#placing.doubts++;
      }
      if (position.kind === 'any' || (!isResources(position) && this.#holdsField(first, frame))) this.#placing.doubts++;
    }
    if (way.cost + this.#placing.cost > this.#best + PRUNE) return;
    const copy = frame.copy();
    const isKnown = first.kind === 'key' && position.child(first.name) !== undefined;
    if (off > SIBLING_OF_DAMAGED && position.traits.open === true && !isKnown) this.#placing.doubts++;
    this.#push(way, this.#placing.put(copy, entry, 0), 'pair', frame.owner, position);
  }

  /** True where a key, or one before it in its map, is a field somewhere and hardly ever a label. */
  #holdsField(token: Token, { holdsField }: Frame): boolean {
    return holdsField || (token.kind === 'key' && this.#placing.isField(token.name));
  }

  #hasOtherHome(top: Frame | undefined, frame: Frame, column: number): boolean {
    for (let open = top; open !== undefined; open = open.up) {
      if (open === frame || open.list !== frame.list) continue;
      if (open.base === column || open.last === column) return true;
      if (frame.size > 0 && column > frame.last && (open.base === frame.last || open.last === frame.last)) return true;
    }
    return false;
  }

  /** What would explain the line if another line, or a dash, had been lost. Never believed, but not ignored either. */
  #insert(way: Way, top: Frame, entry: Entry): void {
    if (top.pending !== undefined) this.#insertDash(way, top, entry, top.pending.asList, 0, 0);
    let cost = 0;
    let faults = 0;
    for (let open: Frame | undefined = top; open !== undefined; open = open.up) {
      this.#placing.begin(cost, faults);
      this.#placing.leave(open);
      if (open.list) this.#insertDash(way, open, entry, open.position, this.#placing.cost, this.#placing.faults);
      else this.#insertParent(way, open, entry, this.#placing.cost, this.#placing.faults);
      this.#placing.begin(cost, faults);
      this.#placing.leave(open);
      this.#placing.end(open);
      cost = this.#placing.cost;
      faults = this.#placing.faults;
      if (way.cost + cost > this.#best + PRUNE) return;
    }
  }

  #insertDash(way: Way, open: Frame, entry: Entry, item: Position | undefined, cost: number, faults: number): void {
    const first = entry.tokens[0]!;
    if (first.kind !== 'key' || item?.kind !== 'object' || item.child(first.name) === undefined) return;
    this.#placing.begin(cost, faults);
    const { column } = first;
    let list: Frame;
    if (open.list) {
      const near = [open.last, open.last + 2, open.base, open.base + 2].includes(column);
      if (!near) this.#placing.charge(SIBLING_OFF);
      list = open.copy();
    } else {
      if (column < open.pendingColumn) this.#placing.charge(ITEM_LEFT);
      list = new Frame(open.copy().seal(), true, item, open.pendingToken, open.pendingColumn);
      list.base = column;
      list.last = column;
    }
    list.size++;
    list.seal();
    this.#placing.fault(LOST_DASH);
    const map = new Frame(list, false, item, INSERTED, column);
    this.#push(way, this.#placing.put(map, entry, 0), 'pair', INSERTED, item, 1);
  }

  #insertParent(way: Way, open: Frame, entry: Entry, cost: number, faults: number): void {
    const first = entry.tokens[0]!;
    const { position } = open;
    if (position.kind !== 'object') return;
    if (first.kind === 'key' && position.child(first.name) !== undefined && !open.has(first.name)) return;
    let found = 0;
    for (const key of position.keys.keys()) {
      this.workLeft--;
      if (open.has(key)) continue;
      const inner = position.child(key)!.position;
      const value = first.kind === 'key' ? mapFor(inner, first) : listFor(inner, entry.tokens[1]);
      if (value === undefined) continue;
      const fits = entry.column > open.last || (entry.column === open.last && first.kind === 'dash');
      this.#placing.begin(cost + (fits ? 0 : SIBLING_OFF), faults);
      this.#placing.fault(fits && inner.kind !== 'map' ? LOST_PARENT_THAT_FITS : LOST_PARENT);
      const owner = open.copy();
      owner.use(key);
      const frame = new Frame(owner.seal(), first.kind === 'dash', value, INSERTED, open.last);
      this.#push(way, this.#placing.put(frame, entry, 0), 'pair', INSERTED, value, 1);
      if (++found === MOST_PARENTS) return;
    }
  }

  /** Ends all maps and lists that are still open. */
  #close(way: Way): Way {
    this.#placing.begin(way.cost, way.faults);
    for (let open = way.frame; open !== undefined; open = open.up) {
      this.#placing.leave(open);
      this.#placing.end(open);
    }
    return { ...way, cost: this.#placing.cost, faults: this.#placing.faults };
  }

  #treeOf(way: Way): Tree {
    const { cost, faults, doubts, textLines } = way;
    const steps: Step[] = [];
    for (let at: Way = way; at.before !== undefined; at = at.before) {
      const entry = this.#entries[this.#entries.length - 1 - steps.length]!;
      const before = at.before.frame;
      steps.push({
        role: at.role,
        owner: at.owner,
        position: at.position,
        elsewhere: at.role === 'pair' && before !== undefined && fitsElsewhere(entry, at, before),
        leavesEmpty: before?.pending !== undefined && before.pendingToken !== at.owner,
      });
    }
    return { cost, faults, doubts, textLines, steps: steps.reverse() };
  }
}

/** True for a key that one of the open maps still may have. */
function isFieldOf(top: Frame | undefined, { tokens: [first] }: Entry): boolean {
  if (first?.kind !== 'key') return false;
  for (let open = top; open !== undefined; open = open.up) {
    if (open.list || open.position.kind !== 'object') continue;
    if (open.position.child(first.name) !== undefined && !open.has(first.name)) return true;
  }
  return false;
}

function magnitude(columns: number): number {
  return 0.1 * Math.min(Math.abs(columns), 6);
}

function mapFor(position: Position, token: Token & { kind: 'key' }): Position | undefined {
  if (position.kind === 'object') return position.child(token.name) === undefined ? undefined : position;
  const free = isLabels(position) || isData(position) || position.name.endsWith('.annotations');
  return position.kind === 'map' && free && token.value.kind === 'scalar' ? position : undefined;
}

function listFor(position: Position, token: Token | undefined): Position | undefined {
  const item = position.kind === 'list' ? position.inner : undefined;
  if (item === undefined || token === undefined) return undefined;
  if (token.kind === 'key') return item.kind === 'object' && item.child(token.name) !== undefined ? item : undefined;
  return token.kind === 'scalar' && item.kind === 'scalar' ? item : undefined;
}

/** True where a key could stand in another map that is open, with a value of the same shape. */
function fitsElsewhere(entry: Entry, way: Way, top: Frame): boolean {
  const first = entry.tokens[0]!;
  if (first.kind !== 'key') return false;
  const own = way.position?.child(first.name)?.position;
  const fits = (map: Position | undefined): boolean => {
    const child = map?.kind === 'object' && map !== way.position ? map.child(first.name) : undefined;
    return (
      child !== undefined && (own === undefined || shape(child.position) === shape(own)) && !isRare(map!, first.name)
    );
  };
  for (let open: Frame | undefined = top; open !== undefined; open = open.up)
    if (!open.list && fits(open.position) && !open.has(first.name)) return true;
  return fits(top.pending?.asMap);
}

function shape({ kind }: Position): string {
  return kind === 'object' || kind === 'map' ? 'map' : kind;
}
