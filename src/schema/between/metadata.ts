import type { Path } from '../../kubernetes/structure.ts';
import type { MapNode } from '../../yaml/node.ts';
import type { ComparisonTable, Mismatch } from '../comparisons.ts';
import { isTrue, keysOf, mapsIn, mapsTo } from '../given.ts';
import { contradiction, on } from './comparison.ts';

/** What every object has, and the keys of ConfigMaps. */
export const METADATA: ComparisonTable = {
  ConfigMap: [on('binaryData', keysTwice)],
  ObjectMeta: [on('ownerReferences', controllers)],
};

const NONE: readonly Mismatch[] = [];

/** Data and binaryData are one. */
function keysTwice(map: MapNode, at: Path): readonly Mismatch[] {
  const data = mapsTo(map, 'data');
  if (data === undefined || mapsTo(map, 'binaryData') === undefined) return NONE;
  return keysOf(map, 'binaryData')
    .filter((key) => data.get(key) !== undefined)
    .map((key) => contradiction([...at, 'binaryData', key], 'twice', [...at, 'data', key]));
}

/** An object is controlled by one other. */
function controllers(map: MapNode, at: Path): readonly Mismatch[] {
  let first: Path | undefined;
  for (const [index, owner] of mapsIn(map, 'ownerReferences')) {
    if (!isTrue(owner, 'controller')) continue;
    const path = [...at, 'ownerReferences', index, 'controller'];
    if (first !== undefined) return [contradiction(path, 'two-controllers', first)];
    first = path;
  }
  return NONE;
}
