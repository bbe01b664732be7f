import { type AliasNode, resolveAlias, type YamlNode } from '../yaml/node.ts';
import type { Manifest } from './manifest.ts';
import type { Workload } from './workload.ts';

// What is asked of every manifest, and seldom so: without fields, which know their place and cost more than the answer.

type Node = Exclude<YamlNode, AliasNode>;

/** What stands somewhere, or nothing. */
export type Glanced = YamlNode | undefined;

/** The value of a field of a map; aliases are followed. */
export function valueIn(node: Glanced, name: string): Node | undefined {
  const map = node && resolveAlias(node);
  const value = map?.kind === 'map' ? map.get(name)?.value : undefined;
  return value && resolveAlias(value);
}

/** What a field of a map says, where it is no map and no list. */
export function saidIn(map: Glanced, name: string): string | number | boolean | null | undefined {
  const value = valueIn(map, name);
  return value?.kind === 'scalar' ? value.value : undefined;
}

const NONE: readonly YamlNode[] = [];

/** The items of a list in a map. */
export function itemsIn(map: Glanced, name: string): readonly YamlNode[] {
  const list = valueIn(map, name);
  return list?.kind === 'seq' ? list.items : NONE;
}

const LISTS = ['containers', 'initContainers'] as const;

/** Whether one of the containers of a Pod, those of `initContainers` too, is of some sort. */
export function someContainer({ podSpec }: Workload, is: (container: YamlNode) => boolean): boolean {
  const { node } = podSpec;
  for (const list of LISTS) for (const item of itemsIn(node, list)) if (is(item)) return true;
  return false;
}

/** Whether items say the same in one of their fields; what they do not say is not the same. */
export function sayTheSame(items: readonly YamlNode[], name: string, seen = new Set<unknown>()): boolean {
  for (const item of items) {
    const said = saidIn(item, name);
    if (said === undefined || said === null) continue;
    const { size } = seen;
    if (seen.add(said).size === size) return true;
  }
  return false;
}

/** Whether the text of a manifest, comments and all, holds one of some words. */
export function textHas(
  { document: { file }, root }: Pick<Manifest, 'document' | 'root'>,
  ...words: string[]
): boolean {
  const { start, end } = root.range;
  // To cut the text out costs less than to search to the end of its file.
  const text = file.text.slice(start, end);
  return words.some((word) => text.includes(word));
}
