import type {
  ConflictingField,
  Contradiction,
  ContradictionKind,
  DuplicateItem,
  InvalidResource,
  Path,
  UnknownName,
} from '../../kubernetes/structure.ts';
import type { VersionSpan } from '../../kubernetes/versions.ts';
import type { MapNode } from '../../yaml/node.ts';
import { isUnknown } from '../../yaml/unknown.ts';
import type { Compare, Comparison, Mismatch } from '../comparisons.ts';
import { mapsIn, numberAt, read, said } from '../given.ts';

/**
 * A comparison of a map in which one of some fields is written. Without them it has nothing to say.
 *
 * @param rare one of the rare fields, without which in or below the map it has nothing to say either.
 */
export function on(fields: string, compare: Compare, rare?: string): Comparison {
  return { fields: fields.split(' '), rare: rare === undefined ? undefined : [rare], compare };
}

const NONE: readonly Mismatch[] = [];

export function contradiction(
  path: Path,
  about: ContradictionKind,
  beside: Path,
  otherwise?: number,
  holds?: VersionSpan,
): Contradiction {
  return { code: 'contradiction', path, beside, about, otherwise, holds };
}

/** A field that is taken only where another one says something. */
export function wants(path: Path, says: string | undefined, beside: Path, words: readonly string[]): ConflictingField {
  return { code: 'conflict', path, says, beside, words, wanted: true, holds: undefined };
}

export function duplicate(path: Path, first: Path, key: readonly string[], holds?: VersionSpan): DuplicateItem {
  return { code: 'duplicate', path, first, key, holds };
}

export function unknownName(path: Path, name: string, lists: readonly Path[], holds?: VersionSpan): UnknownName {
  return { code: 'unknown-name', path, name, key: false, lists, holds };
}

export function resource(
  path: Path,
  about: InvalidResource['about'],
  beside: Path,
  holds?: VersionSpan,
): InvalidResource {
  return { code: 'resource', path, about, beside, holds };
}

/** Compares two numbers. What is not written and has no default is not compared. */
export function numbers(
  name: string,
  about: 'above' | 'below' | 'not-above',
  beside: string,
  ownDefault?: number,
  otherDefault?: number,
): Compare {
  return (map, at) => {
    const isOwn = read(map, name) !== undefined;
    const isOther = read(map, beside) !== undefined;
    if (!isOwn && !isOther) return NONE;
    const one = numberAt(map, name, ownDefault);
    const other = numberAt(map, beside, otherDefault);
    if (one === undefined || other === undefined) return NONE;
    if (about === 'above' ? one <= other : about === 'below' ? one >= other : one > other) return NONE;
    const otherwise = isOwn ? otherDefault : ownDefault;
    return [contradiction([...at, name], about, [...at, beside], otherwise)];
  };
}

/** The names in lists of a map; undefined where one of them is not known yet, which may be any. */
export function namesIn(map: MapNode, ...lists: readonly string[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const list of lists) {
    for (const [, item] of mapsIn(map, list)) {
      const name = said(read(item, 'name'));
      if (isUnknown(name)) return undefined;
      names.add(name);
    }
  }
  return names;
}
