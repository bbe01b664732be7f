import type { ConflictingField, Contradiction, DuplicateItem, Path } from '../kubernetes/structure.ts';
import type { MapNode } from '../yaml/node.ts';
import { conflicts } from './conflicts.ts';
import { contradictions } from './contradictions.ts';
import { duplicates } from './duplicates.ts';

/** What is wrong between fields of one map, or what is below them; it is an issue as it is. */
export type Mismatch = ConflictingField | DuplicateItem | Contradiction;

/** Compares fields of a map, which stands at a path. */
export type Comparison = (map: MapNode, at: Path) => readonly Mismatch[];

/** What has to be compared in a map of a type, as the structure table names it. */
export function comparisonsOf(type: string): readonly Comparison[] {
  let found = known.get(type);
  if (found === undefined) {
    found = [...conflicts(type), ...duplicates(type), ...contradictions(type)];
    known.set(type, found);
  }
  return found;
}

// Read when a type is met first.
const known = new Map<string, readonly Comparison[]>();
