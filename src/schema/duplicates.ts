import type { DuplicateItem, Path } from '../kubernetes/structure.ts';
import { type MapNode, resolveAlias, type YamlNode } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import type { Comparison } from './comparisons.ts';
import { read, said } from './given.ts';
import { readSpan } from './span.ts';

/** The lists of a type whose items have to differ. */
export function duplicates(type: string): readonly Comparison[] {
  return Object.hasOwn(DUPLICATES, type) ? DUPLICATES[type]!.split(/\s+/).map(readRule) : [];
}

const NONE: readonly DuplicateItem[] = [];

// What the validation of the API server calls a duplicate (pkg/apis/*/validation): names of environment variables and
// secrets, tolerations and most paths of files may be written twice.
//
// `a[].b` differ in b, `a[]` is a list of texts, `a[].b+c=X` differ in b or in c, which is X where it is not written.
// `a[].b,c[].d` is one list of two. `@34` means since 1.34.
export const DUPLICATES: Readonly<Record<string, string>> = {
  CSIDriverSpec: 'tokenRequests[].audience',
  Container: `ports[].name ports[].hostPort+hostIP=+protocol=TCP volumeMounts[].mountPath,volumeDevices[].devicePath volumeDevices[].name
    resizePolicy[].resourceName@33`,
  EndpointHints: 'forZones[].name forNodes[].name@34',
  EndpointSlice: 'ports[].name',
  LimitRangeSpec: 'limits[].type',
  MutatingWebhook: 'matchConditions[].name admissionReviewVersions[]',
  MutatingWebhookConfiguration: 'webhooks[].name',
  PodSecurityContext: 'sysctls[].name',
  PodSpec: `containers[].name,initContainers[].name volumes[].name containers[].ports[].hostPort+hostIP=+protocol=TCP
    topologySpreadConstraints[].topologyKey+whenUnsatisfiable= schedulingGates[].name resourceClaims[].name@34`,
  ProjectedVolumeSource: `sources[].secret.items[].path,sources[].configMap.items[].path,sources[].downwardAPI.items[].path`,
  ResourceRequirements: 'claims[].name+request=@34',
  ServiceSpec: 'ports[].name ports[].port+protocol=TCP ports[].nodePort+protocol=TCP ipFamilies[]',
  TopologySelectorLabelRequirement: 'values[]',
  TopologySelectorTerm: 'matchLabelExpressions[].key',
  ValidatingWebhook: 'matchConditions[].name admissionReviewVersions[]',
  ValidatingWebhookConfiguration: 'webhooks[].name',
};

/** Where what is compared stands. */
interface Source {
  /** From the map to the items, `[]` for each of a list. */
  readonly steps: readonly string[];
  /** The field of the item; undefined where the item is a text. */
  readonly field: string | undefined;
}

/** A field that is compared beside the first. */
interface Other {
  readonly name: string;
  readonly otherwise: string;
}

/** The form of a word of the table. */
export function readDuplicate(word: string) {
  const [, paths = '', more = '', since] = /^([^+@]+)((?:\+\w+=\w*)*)(?:@(.+))?$/.exec(word)!;
  const sources = paths.split(',').map((path): Source => {
    const steps = path.replaceAll('[]', '.[]').split('.');
    return steps.at(-1) === '[]' ? { steps, field: undefined } : { steps: steps.slice(0, -1), field: steps.at(-1) };
  });
  const others = more
    .split('+')
    .slice(1)
    .map((part): Other => {
      const [name = '', otherwise = ''] = part.split('=');
      return { name, otherwise };
    });
  return { sources, others, holds: readSpan(since) };
}

function readRule(word: string): Comparison {
  const { sources, others, holds } = readDuplicate(word);
  const key = [sources[0]!.field ?? [], ...others.map(({ name }) => name)].flat();
  return (map, at) => {
    // Nearly all lists have one item: this is asked of each.
    let count = 0;
    for (const { steps } of sources) count += countItems(map, steps, 0);
    if (count < 2 || !sayTwice(map, sources, others)) return NONE;
    const seen = new Map<string, Path>();
    const found: DuplicateItem[] = [];
    for (const { steps, field } of sources) {
      visit(map, steps, 0, at, (item, path) => {
        const text = textOf(item, field, others);
        if (text === undefined) return;
        const place = field === undefined ? path : [...path, field];
        const first = seen.get(text);
        if (first === undefined) seen.set(text, place);
        else found.push({ code: 'duplicate', path: place, first, key, holds });
      });
    }
    return found;
  };
}

/** Whether there is something to find, which takes no paths. */
function sayTwice(map: MapNode, sources: readonly Source[], others: readonly Other[]): boolean {
  const seen = new Set<string>();
  for (const { steps, field } of sources) {
    if (addTexts(map, steps, 0, field, others, seen)) return true;
  }
  return false;
}

/** True as soon as a text is met again. */
function addTexts(
  written: YamlNode,
  steps: readonly string[],
  index: number,
  field: string | undefined,
  others: readonly Other[],
  seen: Set<string>,
): boolean {
  const step = steps[index];
  const node = resolveAlias(written);
  if (step === undefined) {
    const text = textOf(node, field, others);
    if (text === undefined) return false;
    const { size } = seen;
    return seen.add(text).size === size;
  }
  if (step !== '[]') {
    const value = node.kind === 'map' ? read(node, step) : undefined;
    return value !== undefined && addTexts(value, steps, index + 1, field, others, seen);
  }
  if (node.kind !== 'seq') return false;
  for (const item of node.items) if (addTexts(item, steps, index + 1, field, others, seen)) return true;
  return false;
}

/** How many items there are, as far as it takes no look into them. */
function countItems(written: YamlNode, steps: readonly string[], index: number): number {
  const step = steps[index];
  if (step === undefined) return 1;
  const node = resolveAlias(written);
  if (step !== '[]') {
    const value = node.kind === 'map' ? read(node, step) : undefined;
    return value === undefined ? 0 : countItems(value, steps, index + 1);
  }
  if (node.kind !== 'seq') return 0;
  let count = 0;
  for (let i = 0; i < node.items.length && count < 2; i++) count += countItems(node.items[i]!, steps, index + 1);
  return count;
}

function visit(
  written: YamlNode,
  steps: readonly string[],
  index: number,
  path: Path,
  tell: (item: YamlNode, path: Path) => void,
): void {
  const step = steps[index];
  const node = resolveAlias(written);
  if (step === undefined) {
    tell(node, path);
  } else if (step === '[]') {
    if (node.kind !== 'seq') return;
    for (let i = 0; i < node.items.length; i++) visit(node.items[i]!, steps, index + 1, [...path, i], tell);
  } else {
    const value = node.kind === 'map' ? read(node, step) : undefined;
    if (value !== undefined) visit(value, steps, index + 1, [...path, step], tell);
  }
}

/** What may stand there once; undefined for nothing, which a port of 0 is too, and for what nobody knows yet. */
function textOf(node: YamlNode, field: string | undefined, others: readonly Other[]): string | undefined {
  const item = resolveAlias(node);
  if (field === undefined) return known(said(item));
  // A patch that takes an item out names it.
  if (item.kind !== 'map' || item.get('$patch') !== undefined) return undefined;
  const first = known(said(read(item, field)));
  if (first === undefined || others.length === 0) return first;
  const texts = [first];
  for (const { name, otherwise } of others) {
    const text = said(read(item, name)) || otherwise;
    if (isUnknown(text)) return undefined;
    texts.push(text);
  }
  return texts.join('\n');
}

function known(text: string): string | undefined {
  return text === '' || text === '0' || isUnknown(text) ? undefined : text;
}
