import type {
  ConflictingField,
  Contradiction,
  DuplicateItem,
  InvalidResource,
  Path,
  UnknownName,
} from '../kubernetes/structure.ts';
import type { MapNode } from '../yaml/node.ts';
import { conflicts } from './conflicts.ts';
import { contradictions } from './contradictions.ts';
import { duplicates } from './duplicates.ts';

/** What is wrong between fields of one map, or what is below them; it is an issue as it is. */
export type Mismatch = ConflictingField | DuplicateItem | Contradiction | UnknownName | InvalidResource;

/** Compares fields of a map, which stands at a path. */
export type Compare = (map: MapNode, at: Path) => readonly Mismatch[];

export interface Comparison {
  /** Fields of the map of which one at least has to be written, or there is nothing to say. */
  readonly fields: readonly string[];
  /** Rare fields of which one at least has to stand in the map or below it; undefined where none needs to. */
  readonly rare: readonly string[] | undefined;
  readonly compare: Compare;
}

/** Comparisons by the name of the type of their map. */
export type ComparisonTable = Readonly<Record<string, readonly Comparison[]>>;

/** What has to be compared in a map of a type, as the structure table names it. */
export function comparisonsOf(type: string): readonly Comparison[] {
  return [...conflicts(type), ...duplicates(type), ...contradictions(type)];
}
