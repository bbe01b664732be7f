import { isNearKey } from '../yaml/near-key.ts';
import { type MapNode, resolveAlias, textOf, type YamlNode } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';

// What is given in a map, as the API server sees it: null is nothing.

export type Value = Exclude<YamlNode, { kind: 'alias' }>;

/** The value of a field; undefined where it is null. */
export function read(map: MapNode, name: string): Value | undefined {
  const node = map.get(name)?.value;
  return node && present(node);
}

export function present(node: YamlNode): Value | undefined {
  const target = resolveAlias(node);
  return target.kind === 'scalar' && target.value === null ? undefined : target;
}

/** True for nothing, empty text and an empty list, and where maps count for a map that holds nothing else. */
export function isEmpty(value: Value | undefined, countMaps = false): boolean {
  switch (value?.kind) {
    case undefined:
      return true;
    case 'scalar':
      return value.value === '';
    case 'seq':
      return value.items.length === 0;
    case 'map':
      return countMaps && [...value.entries.values()].every((entry) => isEmpty(present(entry.value), true));
  }
}

/**
 * True for what is written for certain: a placeholder may become nothing, and `$patch: delete` takes away what a base has.
 *
 * @param isText true where empty text counts.
 */
export function isWritten(value: Value | undefined, isText = false): boolean {
  if (value?.kind === 'scalar') return value.value === '' ? isText : !PLACEHOLDER.test(String(value.value));
  if (value?.kind === 'map') return textOf(value.get('$patch')?.value) !== 'delete';
  return !isEmpty(value);
}

/** What one alone fills in. */
const PLACEHOLDER = /^(?:\$\{[^{}]*\}|\$\w+|\{\{[^{}]*\}\}|\(\([^()]*\)\)|<[^<>]*>|@\w+@|%\w+%|__\w+__)$/;

/** The value at the end of a path. */
export function valueAt(map: MapNode, path: readonly string[]): Value | undefined {
  let node: Value | undefined = map;
  for (const name of path) node = node?.kind === 'map' ? read(node, name) : undefined;
  return node;
}

/** The map at the end of a path. */
export function mapsTo(map: MapNode, ...path: string[]): MapNode | undefined {
  const node = valueAt(map, path);
  return node?.kind === 'map' ? node : undefined;
}

const NO_ITEMS: readonly (Value | undefined)[] = [];

export function itemsOf(map: MapNode, name: string): readonly (Value | undefined)[] {
  const list = read(map, name);
  return list?.kind === 'seq' && list.items.length > 0 ? list.items.map(present) : NO_ITEMS;
}

/** The items of a list that are maps, each with its index. */
export function* mapsIn(map: MapNode, name: string): Iterable<[index: number, item: MapNode]> {
  const list = read(map, name);
  if (list?.kind !== 'seq') return;
  for (let i = 0; i < list.items.length; i++) {
    const item = resolveAlias(list.items[i]!);
    if (item.kind === 'map') yield [i, item];
  }
}

/** The texts in a list, each with its index. */
export function textsOf(map: MapNode, name: string): readonly [index: number, text: string][] {
  const list = read(map, name);
  if (list?.kind !== 'seq') return NO_TEXTS;
  return list.items.flatMap((item, index) => {
    const text = textOf(item);
    return text === undefined ? [] : [[index, text]];
  });
}

const NO_TEXTS: readonly [number, string][] = [];

export function keysOf(map: MapNode, name: string): string[] {
  return [...(mapsTo(map, name)?.entries.keys() ?? [])];
}

export function is(map: MapNode, name: string, ...values: string[]): boolean {
  const text = textOf(map.get(name)?.value);
  return text !== undefined && values.includes(text);
}

export function isTrue(map: MapNode, name: string): boolean {
  const value = read(map, name);
  return value?.kind === 'scalar' && value.value === true;
}

/** The number that a field holds; the one to take where nothing is given. */
export function numberAt(map: MapNode, name: string, otherwise?: number): number | undefined {
  const value = read(map, name);
  if (value === undefined) return otherwise;
  return value.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}

/** The text at the end of a path; empty for nothing, and for what is no text. */
export function textAt(map: MapNode, ...path: string[]): string {
  const value = valueAt(map, path);
  return (value && textOf(value)) ?? '';
}

/** What a value says, numbers and booleans too; empty for nothing. */
export function said(value: Value | undefined): string {
  return value?.kind === 'scalar' ? String(value.value) : '';
}

/** True where it cannot be told what a field will be: a placeholder, not even text, or perhaps misspelt. */
export function isVague(map: MapNode, name: string): boolean {
  const value = read(map, name);
  if (value === undefined) return [...map.entries.keys()].some((key) => key !== name && isNearKey(key, name));
  const text = textOf(value);
  return text === undefined || isUnknown(text);
}
