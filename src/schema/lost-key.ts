import type { LostKey, Path } from '../kubernetes/structure.ts';
import { pathKey } from '../kubernetes/structure.ts';
import { coverage, type VersionRange } from '../kubernetes/versions.ts';
import { type MapNode, resolveAlias, type YamlNode } from '../yaml/node.ts';
import { checkStructure, type Fault } from './check.ts';
import type { ObjectType, Property, Type } from './table.ts';

/** A collection, with what it holds from the first thing on that does not belong there. */
interface Tail {
  readonly path: Path;
  /** Its last fields, or its last items. */
  readonly rest: readonly { readonly name: string | number; readonly value: YamlNode }[];
}

/**
 * The keys whose line is missing: all that stood below them reads as more of the field above them, of `metadata` where
 * `spec:` is lost, of `ports` where `env:` is. Only where one key alone takes all of it.
 *
 * @param faults what the check found in this map with this type for these versions.
 */
export function lostKeys(faults: readonly Fault[], root: MapNode, type: ObjectType, asked: VersionRange): LostKey[] {
  const seen = new Set<string>();
  const missing = new Set(faults.flatMap(({ code, path }) => (code === 'missing' ? [pathKey(path)] : [])));
  const stray = new Set<string>();
  const found: LostKey[] = [];
  for (const { code, path } of faults) {
    if (code !== 'unknown') continue;
    const holder = path.slice(0, typeof path.at(-2) === 'number' ? -2 : -1);
    const id = pathKey(holder);
    if (seen.has(id)) continue;
    seen.add(id);
    const tail = tailOf(root, path);
    if (tail === undefined || isWithin(path, stray)) continue;
    const around = tail.path.slice(0, -1);
    const map = nodeAt(root, around);
    const mapType = typeAt(type, around);
    if (map?.kind !== 'map' || mapType?.kind !== 'object') continue;
    // Fields that the map around takes itself are misplaced.
    if (tail.rest.every(({ name }) => typeof name === 'string' && mapType.property(name) !== undefined)) continue;
    const isMissing = ({ name }: Property): boolean => missing.has(pathKey([...around, name]));
    const keys = [...mapType.properties()].filter((key) => {
      if (map.get(key.name) !== undefined || (key.span !== undefined && coverage(key.span, asked) === 'none'))
        return false;
      return (
        takes(key.type, tail, asked) &&
        (tail.rest.length > 1 || typeof tail.rest[0]!.name === 'number' || isMissing(key))
      );
    });
    const wanted = keys.filter(isMissing);
    const [key, other] = wanted.length > 0 ? wanted : keys;
    if (key === undefined || other !== undefined) continue;
    const rest = tail.rest.map(({ name }) => [...tail.path, name]);
    for (const one of rest) stray.add(pathKey(one));
    found.push({ code: 'lost-key', path: rest[0]!, key: [...around, key.name], rest, holds: undefined });
  }
  return found;
}

/** True where a path, or what it is below, is one of some paths, given by their keys. */
export function isWithin(path: Path, keys: ReadonlySet<string>): boolean {
  return path.some((_, index) => keys.has(pathKey(path.slice(0, index + 1))));
}

/** The fields of the map that a field stands in, from this on; in an item of a list, the items of that, from this on. */
function tailOf(root: MapNode, path: Path): Tail | undefined {
  const around = path.slice(0, -1);
  const index = around.at(-1);
  if (index === undefined || index === 0) return undefined;
  if (typeof index === 'number') {
    const list = nodeAt(root, around.slice(0, -1));
    if (list?.kind !== 'seq' || list.style !== 'block') return undefined;
    const rest = list.items.slice(index).map((value, at) => ({ name: index + at, value: resolveAlias(value) }));
    return { path: around.slice(0, -1), rest };
  }
  const map = nodeAt(root, around);
  if (map?.kind !== 'map' || map.style !== 'block') return undefined;
  const entries = [...map.entries].map(([name, { value }]) => ({ name, value: resolveAlias(value) }));
  const first = entries.findIndex(({ name }) => name === path.at(-1));
  return first > 0 ? { path: around, rest: entries.slice(first) } : undefined;
}

/** Whether a field takes what was left behind without its key. */
function takes(type: Type, { rest }: Tail, asked: VersionRange): boolean {
  return rest.every(({ name, value }) => {
    const below =
      typeof name === 'number'
        ? type.kind === 'list' && type.item.kind === 'object' && type.item
        : type.kind === 'object' && type.property(name)?.type;
    return below && checkStructure(value, below, asked).every(({ code }) => code !== 'unknown' && code !== 'type');
  });
}

function nodeAt(root: MapNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.get(String(step))?.value;
    else node = node?.kind === 'seq' ? node.items[Number(step)] : undefined;
    node = node && resolveAlias(node);
  }
  return node;
}

function typeAt(type: Type, path: Path): Type | undefined {
  let at: Type | undefined = type;
  for (const step of path) {
    if (at?.kind === 'list') at = at.item;
    else if (at?.kind === 'map') at = at.value;
    else at = at?.kind === 'object' ? at.property(String(step))?.type : undefined;
  }
  return at;
}
