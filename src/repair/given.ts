import { ROOT, tokenNumbers } from './entries.ts';
import type { Entry } from './lines.ts';

/** What hangs under what by the columns as they are written. */
export interface GivenTree {
  /** For each entry the number of the token that it hangs under, `ROOT` for the root. Where no column fits, the nearest to the left. */
  readonly owners: readonly number[];
  /** False where YAML could not be read like this: a column that fits nothing, a value under a value. */
  readonly sound: boolean;
}

interface Level {
  readonly column: number;
  readonly list: boolean;
  readonly owner: number;
  /** The last token of this level, and whether it waits for a value. */
  token: number;
  pending: boolean;
}

/** Reads the columns as YAML would, and goes on where it could not. */
export function readGiven(entries: readonly Entry[]): GivenTree {
  const numbers = tokenNumbers(entries);
  const levels: Level[] = [];
  let sound = true;
  const owners = entries.map((entry, index) => {
    const first = entry.tokens[0]!;
    const list = first.kind === 'dash';
    const { column } = entry;
    if (entry.joinedAt !== undefined) sound = false;
    if (first.kind === 'scalar') {
      const top = levels.at(-1);
      if (top === undefined || column <= top.column) sound = false;
      return top?.token ?? ROOT;
    }
    while (levels.length > 0 && levels.at(-1)!.column > column) levels.pop();
    let top = levels.at(-1);
    // Behind a list in the column of its key, the map goes on.
    if (top?.list === true && !list && top.column === column && levels.at(-2)?.column === column) {
      levels.pop();
      top = levels.at(-1);
    }
    let owner: number;
    if (top !== undefined && top.column === column && top.list === list) owner = top.owner;
    else {
      if (top === undefined) {
        sound &&= levels.length === 0 && index === 0;
        owner = ROOT;
      } else {
        if (!top.pending || (top.column === column && !(list && !top.list))) sound = false;
        owner = top.token;
        top.pending = false;
      }
      top = { column, list, owner, token: -1, pending: false };
      levels.push(top);
    }
    for (const [at, token] of entry.tokens.entries()) {
      const number = numbers[index]! + at;
      if (at > 0) {
        if (token.kind === 'scalar') break;
        levels.push({
          column: token.column,
          list: token.kind === 'dash',
          owner: number - 1,
          token: -1,
          pending: false,
        });
      }
      const level = levels.at(-1)!;
      level.token = number;
      const next = entry.tokens[at + 1];
      level.pending =
        next === undefined && (token.kind === 'dash' || (token.kind === 'key' && token.value.kind === 'empty'));
    }
    return owner;
  });
  return { owners, sound };
}
