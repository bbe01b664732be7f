import type { Replacement } from '../text/fix.ts';
import { resolvePlain } from '../yaml/scalar.ts';
import type { DamagedText, Entry, Token, Value } from './lines.ts';
import { type Position, REFUSED, scalarMisfit } from './positions.ts';
import type { Tree } from './search.ts';

/**
 * What is wrong in a tree beside its indentation and says nothing against it, because it is wrong wherever it stands: keys
 * that are misspelt, and numbers and truth values in quotes, or without those that would make text of them. As edits that
 * write them right, one for each fault, for a trial.
 */
export function slipsIn({ lines, entries }: DamagedText, tree: Tree): Replacement[] {
  if (tree.faults === 0) return [];
  return tree.steps.flatMap(({ role, position }, index) => {
    const entry = entries[index]!;
    if (role !== 'pair' || position === undefined || entry.tokens.length > 2) return [];
    const { at, column, body } = lines[entry.line]!;
    const edit = (from: number, length: number, text: string): Replacement[] => [
      { range: { start: at + from, end: at + from + length }, text },
    ];
    const token = entry.tokens.at(-1)!;
    const misspelt = misspeltIn(entry, token, position);
    if (misspelt !== undefined) {
      const from = misspelt.column - column;
      return body.startsWith(misspelt.name, from) ? edit(from, misspelt.name.length, misspelt.near) : [];
    }
    const misquoted = misquotedIn(entry, token, position);
    if (misquoted === undefined) return [];
    const { text, plain } = misquoted;
    const from = body.indexOf(text, token.column - column + textOffset(token));
    if (from < 0) return [];
    return plain ? edit(from, text.length, `"${text}"`) : edit(from - 1, text.length + 2, text);
  });
}

/** The map that a key stands in, behind a dash or not. */
function mapOf({ tokens }: Entry, position: Position): Position | undefined {
  return tokens.length === 2 ? position.asMap : position;
}

function misspeltIn(entry: Entry, token: Token, position: Position) {
  const map = mapOf(entry, position);
  if (token.kind !== 'key' || map?.kind !== 'object') return undefined;
  const { name, column } = token;
  const near = map.child(name) === undefined && map.traits.open !== true ? map.near(name) : undefined;
  return near === undefined ? undefined : { name, column, near };
}

/** A number or a truth value that would be taken if it were in quotes, or were not. */
function misquotedIn(entry: Entry, token: Token, position: Position): (Value & { kind: 'scalar' }) | undefined {
  if (token.kind === 'dash' || token.value.kind !== 'scalar') return undefined;
  const home = token.kind === 'scalar' ? position : fieldOf(mapOf(entry, position), token.name);
  const { value } = token;
  if (home?.kind !== 'scalar' || value.value === null || scalarMisfit(home, value) < REFUSED) return undefined;
  const { text, plain } = value;
  const other: Value & { kind: 'scalar' } = { ...value, value: plain ? text : resolvePlain(text), plain: !plain };
  return scalarMisfit(home, other) < REFUSED ? value : undefined;
}

function fieldOf(map: Position | undefined, name: string): Position | undefined {
  return map?.child(name)?.position ?? (map?.kind === 'map' ? map.inner : undefined);
}

/** Behind its own letters, for its value may say the same. */
function textOffset(token: Token): number {
  return token.kind === 'key' ? token.name.length : 0;
}
