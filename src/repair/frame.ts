import type { Position } from './positions.ts';

/**
 * What the search remembers of a way: an open map or list, with the one that it stands in above it. Once sealed it does not
 * change any more, because ways share their frames; and it is known by its hash, because ways with equal stacks are one.
 */
export class Frame {
  readonly up: Frame | undefined;
  readonly list: boolean;
  /** Of the map, or of the items of the list. */
  readonly position: Position;
  readonly owner: number;
  readonly ownerColumn: number;
  readonly depth: number;
  /** Keys that are used, by their index in the type; what has none by its name, where it may come again. */
  low = 0;
  high = 0;
  names: Names | undefined;
  namesHash = 0;
  namesCount = 0;
  /** Of a map of the author's own keys: all of them can belong nowhere else; some are fields somewhere. */
  areUnmistakable = true;
  holdsField = false;
  /** Columns of the first and of the last entry. */
  base = -1;
  last = -1;
  size = 0;
  /** What the last key or dash waits for, where it has no value yet. */
  pending: Position | undefined;
  pendingColumn = 0;
  pendingToken = -1;
  pendingKey = '';
  pendingFree = false;
  /** The scalar that the last entry holds, where it may go on in the next line. */
  text: Text = NO_TEXT;
  textToken = -1;
  /** Below a key that is not known, where no column says that anything belongs there. */
  sunk = false;
  hash = 0;
  hash2 = 0;

  constructor(up: Frame | undefined, list: boolean, position: Position, owner: number, ownerColumn: number) {
    this.up = up;
    this.list = list;
    this.position = position;
    this.owner = owner;
    this.ownerColumn = ownerColumn;
    this.depth = up === undefined ? 0 : up.depth + 1;
  }

  /** The same, waiting for nothing. */
  copy(): Frame {
    const copy = new Frame(this.up, this.list, this.position, this.owner, this.ownerColumn);
    copy.low = this.low;
    copy.high = this.high;
    copy.names = this.names;
    copy.namesHash = this.namesHash;
    copy.namesCount = this.namesCount;
    copy.areUnmistakable = this.areUnmistakable;
    copy.holdsField = this.holdsField;
    copy.base = this.base;
    copy.last = this.last;
    copy.size = this.size;
    copy.sunk = this.sunk;
    return copy;
  }

  /** Two stacks with the same hashes have the same future: what they cost so far and who owns what does not count. */
  seal(): this {
    let hash = mix(this.up?.hash ?? 1, this.position.id * 4 + (this.list ? 2 : 1));
    hash = mix(mix(mix(hash, this.low), this.high), this.namesHash);
    hash = mix(hash, this.base * 512 + this.last);
    hash = mix(hash, this.pending === undefined ? 0 : this.pending.id * 512 + this.pendingColumn);
    this.hash = mix(hash, this.text);
    this.hash2 = mix(mix(this.up?.hash2 ?? 77, this.hash ^ 0x5bd1e995), this.namesHash + this.low * 3);
    return this;
  }

  has(key: string): boolean {
    const index = this.position.child(key)?.index ?? -1;
    if (index >= 0 && index < 62) return ((index < 31 ? this.low >>> index : this.high >>> (index - 31)) & 1) === 1;
    for (let at = this.names; at !== undefined; at = at.next) if (at.name === key) return true;
    return false;
  }

  /** `isRepeated` for a key that stands elsewhere in the document too, and may be asked for. */
  use(key: string, isRepeated = true): void {
    const index = this.position.child(key)?.index ?? -1;
    if (index >= 0 && index < 31) this.low |= 1 << index;
    else if (index >= 31 && index < 62) this.high |= 1 << (index - 31);
    else {
      this.namesHash = (this.namesHash + hashOf(key)) | 0;
      if (!isRepeated && index < 0) return;
      this.names = { name: key, next: this.names };
      this.namesCount++;
    }
  }
}

/** A hash of two numbers. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ b, 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function hashOf(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** The scalar that an entry ends with, and whether it may go on in the next line. */
export const NO_TEXT = 0;
export const PLAIN_TEXT = 1;
/** A number or true: hardly the first of several words. */
export const PLAIN_VALUE = 2;
export const BLOCK_TEXT = 3;
type Text = typeof NO_TEXT | typeof PLAIN_TEXT | typeof PLAIN_VALUE | typeof BLOCK_TEXT;

/** A list that ways share: what is in it stays. */
export interface Names {
  readonly name: string;
  readonly next: Names | undefined;
}
