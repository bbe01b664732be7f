import { textOf } from './entries.ts';
import { BLOCK_TEXT, Frame, PLAIN_TEXT, PLAIN_VALUE } from './frame.ts';
import type { Block, Entry, Token, Value } from './lines.ts';
import {
  fieldNames,
  isData,
  isLabels,
  isRare,
  isRefused,
  isResources,
  isUnmistakable,
  NULL,
  type Position,
  type Positions,
  REFUSED,
  scalarMisfit,
} from './positions.ts';

// What the schema is against; see search.ts for where these numbers are from.
const UNKNOWN_KEY = 14;
const MISSPELT_KEY = 6;
const REPEATED_KEY = 14;
export const WRONG_SHAPE = 14;
const BROKEN_VALUE = 8;
const MISSING_REQUIRED = 4;
const MISSING_USUAL = 1.5;
const REFUSED_IN_MAP = 4;
const WRONG_KIND = 12;
const EMPTY = 2;
const EMPTY_LABEL = 4;
const EMPTY_DATA = 0.6;
const EMPTY_ANY = 0.4;
const EMPTY_TEXT = 2;
/** In a map of the author's own keys, for what is nearly no misfit elsewhere: `app: 1`. */
const MISFIT_IN_MAP = 2.5;
const RARE_FIELD = 1.2;
// What neither schema nor layout forbids, but hardly anybody means.
const FIELD_IN_FREE_MAP = 1.5;
const CAMEL_IN_FREE_MAP = 3.5;
const METADATA_IN_OPEN = 2.5;
const KEY_IN_OPEN = 0.3;
const KEY_BELOW_UNKNOWN = 0.1;
const BLANK_IN_KEY = 3;
const BLANK_IN_DATA_KEY = 0.5;
/** On top of `FIELD_IN_FREE_MAP`, where the value is one that the field takes, or no text. */
const VALUE_OF_FIELD = 2;
const NO_TEXT_FOR_LABEL = 1;
const MISSPELT_IN_FREE_MAP = 2.5;
const LINE_OF_UNKNOWN = 1.2;

export const COMMON_LABEL: ReadonlySet<string> = new Set(
  'app name tier component role version environment env release run k8s-app track stage team owner type service project part instance chart heritage'.split(
    ' ',
  ),
);

/** A block scalar whose end the columns do not tell: any line below may be its content. */
export interface OpenBlock {
  readonly owner: number;
  readonly column: number | undefined;
  readonly first: boolean;
  readonly token: number;
}

/**
 * Puts entries into open maps and lists, and adds up what the schema has against it: the half of the search that knows
 * nothing of columns.
 */
export class Placing {
  readonly #entries: readonly Entry[];
  readonly #positions: Positions;
  readonly #root: Position;
  readonly #numbers: readonly number[];
  /** Keys that stand more than once in the document. */
  readonly #repeated = new Set<string>();
  /** By the token that holds them. */
  readonly blocks = new Map<number, Block>();
  /** The entry that is placed at present. */
  at = 0;
  // What the choice that is tried at present costs.
  cost = 0;
  faults = 0;
  doubts = 0;
  block: OpenBlock | undefined;
  /** What was looked at here, of what the search may do in all. */
  work = 0;

  constructor(entries: readonly Entry[], numbers: readonly number[], positions: Positions, root: Position) {
    this.#entries = entries;
    this.#numbers = numbers;
    this.#positions = positions;
    this.#root = root;
    const seen = new Set<string>();
    for (const { tokens } of entries) {
      for (const token of tokens) {
        if (token.kind !== 'key') continue;
        if (seen.has(token.name)) this.#repeated.add(token.name);
        seen.add(token.name);
      }
    }
  }

  begin(cost: number, faults: number): void {
    this.cost = cost;
    this.faults = faults;
    this.doubts = 0;
    this.block = undefined;
  }

  charge(cost: number): void {
    this.cost += cost;
  }

  fault(cost: number): void {
    this.cost += cost;
    this.faults++;
  }

  /** What stays without a value when its map goes on or ends. */
  leave(frame: Frame): void {
    const { pending } = frame;
    if (pending === undefined) return;
    if (frame.pendingFree) {
      if (isData(frame.position)) this.charge(EMPTY_DATA);
      else this.fault(EMPTY_LABEL);
    } else if (pending.kind === 'any') this.charge(EMPTY_ANY);
    else if (pending.kind !== 'unknown') this.charge(EMPTY);
    if (frame.position.kind === 'object' && !frame.list && frame.position.required.includes(frame.pendingKey))
      this.fault(MISSING_REQUIRED);
  }

  /** What a map lacks when it ends. */
  end(frame: Frame): void {
    const { position } = frame;
    if (frame.list || position.kind !== 'object') return;
    const lacks = (key: string): boolean => position.child(key) !== undefined && !frame.has(key);
    for (const key of position.required) if (lacks(key)) this.fault(MISSING_REQUIRED);
    for (const key of position.usual) if (lacks(key)) this.charge(MISSING_USUAL);
    if (position.traits.root === undefined || frame.up !== undefined) return;
    for (const key of ['apiVersion', 'kind']) if (lacks(key)) this.fault(MISSING_REQUIRED);
  }

  asMap(position: Position): Position | undefined {
    return position.kind === 'embedded' ? this.#embedded() : position.asMap;
  }

  /** The object that begins here, in a List. */
  #embedded(): Position {
    let apiVersion: string | undefined;
    let kind: string | undefined;
    for (const entry of this.#entries.slice(this.at, this.at + 6)) {
      apiVersion ??= textOf(entry, 'apiVersion');
      kind ??= textOf(entry, 'kind');
    }
    return apiVersion === undefined || kind === undefined
      ? this.#positions.unknown
      : this.#positions.document(apiVersion, kind);
  }

  /** Puts an entry's tokens into an open map or list, and returns the innermost map or list that is open then. */
  put(frame: Frame, entry: Entry, index: number): Frame {
    const token = entry.tokens[index]!;
    if (token.kind === 'scalar') throw new Error('a scalar is no entry of a map');
    frame.size++;
    if (entry.joinedAt === undefined) {
      if (frame.base < 0) frame.base = token.column;
      frame.last = token.column;
    }
    const number = this.#numbers[this.at]! + index;
    return token.kind === 'dash'
      ? this.#putItem(frame, entry, index, token.column, number)
      : this.#putPair(frame, entry, token, number);
  }

  #putItem(frame: Frame, entry: Entry, index: number, column: number, number: number): Frame {
    if (frame.sunk && frame.position.kind === 'unknown') this.charge(LINE_OF_UNKNOWN);
    const item = frame.position;
    const next = entry.tokens[index + 1];
    if (next === undefined) {
      frame.pending = item;
      frame.pendingColumn = entry.joinedAt === undefined ? column : -1;
      frame.pendingToken = number;
      return frame.seal();
    }
    if (next.kind === 'scalar') {
      if (entry.guessed) this.doubts++;
      this.scalar(frame, item, next.value, number, entry);
      return frame.seal();
    }
    frame.seal();
    const dash = next.kind === 'dash';
    let position = dash ? item.asList : this.asMap(item);
    if (position === undefined) {
      this.fault(WRONG_SHAPE);
      position = this.#positions.unknown;
    }
    const inner = new Frame(frame, dash, position, number, column);
    inner.sunk = frame.sunk;
    return this.put(inner, entry, index + 1);
  }

  #putPair(frame: Frame, entry: Entry, token: Token & { kind: 'key' }, number: number): Frame {
    const { name, value } = token;
    const position = this.#key(frame, name, value);
    if (value.kind !== 'empty') {
      this.scalar(frame, position, value, number, entry);
      return frame.seal();
    }
    frame.pending = position;
    frame.pendingColumn = entry.joinedAt === undefined ? token.column : -1;
    frame.pendingToken = number;
    frame.pendingKey = name;
    frame.pendingFree = frame.position.kind === 'map' && position.kind === 'scalar';
    return frame.seal();
  }

  /** Uses up a key, and returns the position of its value. */
  #key(frame: Frame, name: string, value: Value): Position {
    const { position } = frame;
    const child = position.child(name);
    if (child !== undefined) {
      if (frame.has(name)) this.fault(REPEATED_KEY);
      frame.use(name);
      if (isRare(position, name)) this.charge(RARE_FIELD);
      const root = position.traits.root;
      if (root !== undefined && name === 'kind' && value.kind === 'scalar' && value.text !== root.kind)
        this.fault(WRONG_KIND);
      return child.position;
    }
    if (position.kind === 'object' && position.traits.open !== true) {
      const near = position.near(name);
      if (near !== undefined && !frame.has(near)) {
        this.fault(MISSPELT_KEY);
        frame.use(near);
        return position.child(near)!.position;
      }
      if (name !== '<<') this.fault(UNKNOWN_KEY);
    }
    // Most keys of large maps stand only once in a document.
    const isRepeated = this.#repeated.has(name);
    if (isRepeated) this.work += frame.namesCount >> 4;
    if (isRepeated && frame.has(name)) this.fault(REPEATED_KEY);
    else frame.use(name, isRepeated);
    if (position.kind === 'map') {
      frame.areUnmistakable &&= isUnmistakable(position, name);
      frame.holdsField ||= this.isField(name);
      this.#freeKey(frame, name, value);
      return position.inner;
    }
    if (position.traits.open === true) {
      const metadata = position.child('metadata')?.position;
      this.charge(metadata?.child(name) === undefined ? KEY_IN_OPEN : METADATA_IN_OPEN);
      return this.#positions.any;
    }
    if (position.kind === 'any') return this.#positions.any;
    this.charge(frame.sunk ? LINE_OF_UNKNOWN : position.kind === 'unknown' ? KEY_BELOW_UNKNOWN : 0);
    return this.#positions.unknown;
  }

  /** True for a key that is a field somewhere, and hardly ever a label. */
  isField(name: string): boolean {
    return !COMMON_LABEL.has(name) && fieldNames(this.#root).has(name);
  }

  /** A key in a map whose keys the author chooses: it may well be a field of a map around. */
  #freeKey(frame: Frame, name: string, value: Value): void {
    const { position } = frame;
    if (isRefused(position, name, value)) {
      if (isResources(position)) this.fault(REFUSED_IN_MAP);
      else this.charge(REFUSED_IN_MAP);
    }
    if (isResources(position) || position.inner.kind !== 'scalar') return;
    if (/\s/.test(name)) this.charge(isData(position) ? BLANK_IN_DATA_KEY : BLANK_IN_KEY);
    const camel = /[a-z][A-Z]/.test(name);
    if (camel && isLabels(position) && fieldNames(this.#root).has(name)) this.doubts++;
    for (let open = frame.up; open !== undefined; open = open.up) {
      if (open.list || open.position.kind !== 'object') continue;
      const child = open.position.child(name);
      if (child !== undefined && !open.has(name)) {
        this.charge(COMMON_LABEL.has(name) ? FIELD_IN_FREE_MAP / 2 : camel ? CAMEL_IN_FREE_MAP : FIELD_IN_FREE_MAP);
        if (value.kind === 'scalar') this.charge(child.position.takes(value.text) ? VALUE_OF_FIELD : 0);
        else if (value.kind !== 'block') this.charge(NO_TEXT_FOR_LABEL);
        return;
      }
      if (child !== undefined || !camel || isData(position)) continue;
      const near = open.position.near(name);
      if (near === undefined || open.has(near)) continue;
      this.charge(MISSPELT_IN_FREE_MAP);
      this.doubts++;
      return;
    }
  }

  /** A value that is written behind its key or dash. */
  scalar(frame: Frame, position: Position, value: Value, number: number, entry: Entry): void {
    switch (value.kind) {
      case 'scalar': {
        let misfit = scalarMisfit(position, value);
        if (frame.position.kind === 'map' && misfit > NULL && misfit <= REFUSED) misfit = MISFIT_IN_MAP;
        if (misfit >= REFUSED) this.fault(misfit);
        else this.charge(misfit);
        if (value.broken) this.fault(BROKEN_VALUE);
        if (!value.plain || value.value === null) return;
        frame.text = typeof value.value === 'string' ? PLAIN_TEXT : PLAIN_VALUE;
        frame.textToken = number;
        return;
      }
      case 'map':
      case 'list': {
        const fits = value.kind === 'map' ? this.asMap(position) : position.asList;
        if (fits === undefined) this.fault(WRONG_SHAPE);
        if (value.broken) this.fault(BROKEN_VALUE);
        return;
      }
      case 'block': {
        const text = position.kind === 'scalar' && scalarMisfit(position, SOME_TEXT) < 4;
        if (!text && position.kind !== 'any' && position.kind !== 'unknown') this.fault(WRONG_SHAPE);
        const { block } = entry;
        if (block === undefined) return;
        frame.text = BLOCK_TEXT;
        frame.textToken = number;
        this.blocks.set(number, block);
        if (block.column !== undefined && !block.ragged) return;
        if (block.column === undefined) this.charge(EMPTY_TEXT);
        this.block = { owner: block.owner, column: block.column, first: true, token: number };
      }
    }
  }
}

const SOME_TEXT: Value & { kind: 'scalar' } = { kind: 'scalar', value: 'text', plain: false, text: '', broken: false };
