import type { Entry } from './lines.ts';

// What entries say by themselves, before it is known what belongs to what.

/** Numbers the tokens of all entries: that of the first token of each entry. */
export function tokenNumbers(entries: readonly Entry[]): number[] {
  let next = 0;
  return entries.map(({ tokens }) => {
    const first = next;
    next += tokens.length;
    return first;
  });
}

/** In place of a token: the owner of what stands at the root, and that of what hangs under a line that is missing. */
export const ROOT = -1;
export const INSERTED = -2;

/** For each token, by its number, the entry that it is a part of. */
export function tokenHolders(entries: readonly Entry[]): number[] {
  return entries.flatMap(({ tokens }, index) => tokens.map(() => index));
}

/** What two lines say that a document is. */
export interface Identity {
  readonly apiVersion: string | undefined;
  readonly kind: string;
}

/** What stands behind a key of an entry. */
export function textOf(entry: Entry | undefined, key: string): string | undefined {
  const token = entry?.tokens.find((one) => one.kind === 'key' && one.name === key);
  return token?.kind === 'key' && token.value.kind === 'scalar' && token.value.text !== ''
    ? token.value.text
    : undefined;
}

/** `apiVersion` and `kind` that stand next to one another. */
export function identityAt(entries: readonly Entry[], at: number): Identity | undefined {
  const a = entries[at];
  const b = entries[at + 1];
  if (b?.tokens.length !== 1) return undefined;
  const kind = textOf(a, 'kind') ?? textOf(b, 'kind');
  const apiVersion = textOf(a, 'apiVersion') ?? textOf(b, 'apiVersion');
  return kind === undefined || apiVersion === undefined ? undefined : { apiVersion, kind };
}

/** The key that an entry begins with. */
export function firstKey(entry: Entry | undefined): string | undefined {
  const first = entry?.tokens[0];
  return first?.kind === 'key' ? first.name : undefined;
}

function isKeyLine(entry: Entry | undefined): boolean {
  return firstKey(entry) !== undefined;
}

/** True where an entry ends with a key that has no value behind it. */
export function awaitsValue(entry: Entry | undefined): boolean {
  const last = entry?.tokens.at(-1);
  return last?.kind === 'key' && last.value.kind === 'empty';
}

/**
 * Runs of lines in one column in which a key without a value is followed by a key: there the columns are gone, and say
 * nothing about what belongs to what.
 */
export function flatEntries(entries: readonly Entry[]): boolean[] {
  const flat = entries.map(() => false);
  for (let start = 0; start < entries.length; ) {
    const { column } = entries[start]!;
    let end = start + 1;
    while (end < entries.length && entries[end]!.column === column && entries[end]!.joinedAt === undefined) end++;
    let lost = false;
    for (let at = start; at + 1 < end && end - start >= 3; at++) {
      if (isKeyLine(entries[at]) && awaitsValue(entries[at]) && isKeyLine(entries[at + 1])) lost = true;
    }
    const before = entries[start - 1];
    if (end - start >= 2 && awaitsValue(before) && column < before!.tokens.at(-1)!.column && isKeyLine(entries[start]))
      lost = true;
    if (lost) flat.fill(true, start, end);
    start = end;
  }
  return flat;
}
