import type { DuplicateItem, Path } from '../kubernetes/structure.ts';
import { type MapNode, resolveAlias, type YamlNode } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import type { Compare, Comparison } from './comparisons.ts';
import { read, said, type Value } from './given.ts';
import { rareOn } from './rare.ts';
import { readSpan } from './span.ts';

/** The lists of a type whose items have to differ. */
export function duplicates(type: string): readonly Comparison[] {
  return Object.hasOwn(DUPLICATES, type) ? DUPLICATES[type]!.split(/\s+/).map(comparisonOf) : [];
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

function comparisonOf(word: string): Comparison {
  const { sources, others, holds } = readDuplicate(word);
  const key = [sources[0]!.field ?? [], ...others.map(({ name }) => name)].flat();
  const compare: Compare = (map, at) => {
    if (!sayTwice(map, sources, others)) return NONE;
    const seen = new Map<string, Path>();
    const found: DuplicateItem[] = [];
    for (const { steps, field } of sources) {
      eachItem(map, steps, 0, at, (item, path) => {
        const text = textOf(item, field, others);
        // A placeholder may become another text.
        if (text === undefined || text.split('\n').some(isUnknown)) return;
        const place = field === undefined ? path : [...path, field];
        const first = seen.get(text);
        if (first === undefined) seen.set(text, place);
        else found.push({ code: 'duplicate', path: place, first, key, holds });
      });
    }
    return found;
  };
  const paths = sources.map(({ steps, field = '[]' }) => [...steps, field]);
  return { fields: [...new Set(paths.map(([name]) => name!))], rare: rareOn(paths), compare };
}

/** Whether there is something to find, which takes no paths. */
function sayTwice(map: MapNode, sources: readonly Source[], others: readonly Other[]): boolean {
  const seen = new Texts();
  for (let i = 0; i < sources.length; i++) {
    const { steps, field } = sources[i]!;
    if (addTexts(map, steps, 0, field, others, seen)) return true;
  }
  return false;
}

/** Texts that were met. Nearly all lists have one item or a few. */
class Texts {
  readonly #few: string[] = [];
  #many: Set<string> | undefined;

  /** False where it is met again. */
  add(text: string): boolean {
    if (this.#few.length < FEW) return !this.#few.includes(text) && this.#few.push(text) > 0;
    this.#many ??= new Set(this.#few);
    const { size } = this.#many;
    return this.#many.add(text).size > size;
  }
}

const FEW = 8;

/** True as soon as a text is met again. */
function addTexts(
  written: YamlNode,
  steps: readonly string[],
  index: number,
  field: string | undefined,
  others: readonly Other[],
  seen: Texts,
): boolean {
  const step = steps[index];
  const node = resolveAlias(written);
  if (step === undefined) {
    const text = textOf(node, field, others);
    return text !== undefined && !seen.add(text);
  }
  if (step !== '[]') {
    const value = node.kind === 'map' ? read(node, step) : undefined;
    return value !== undefined && addTexts(value, steps, index + 1, field, others, seen);
  }
  if (node.kind !== 'seq') return false;
  for (let i = 0; i < node.items.length; i++) {
    if (addTexts(node.items[i]!, steps, index + 1, field, others, seen)) return true;
  }
  return false;
}

function eachItem(
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
    for (let i = 0; i < node.items.length; i++) eachItem(node.items[i]!, steps, index + 1, [...path, i], tell);
  } else {
    const value = node.kind === 'map' ? read(node, step) : undefined;
    if (value !== undefined) eachItem(value, steps, index + 1, [...path, step], tell);
  }
}

/** What may stand there once; undefined for nothing, which a port of 0 is too. */
function textOf(node: YamlNode, field: string | undefined, others: readonly Other[]): string | undefined {
  const item = resolveAlias(node);
  if (field === undefined) return something(item);
  // A patch that takes an item out names it.
  if (item.kind !== 'map' || item.get('$patch') !== undefined) return undefined;
  const first = something(read(item, field));
  if (first === undefined || others.length === 0) return first;
  let text = first;
  for (const { name, otherwise } of others) text += `\n${said(read(item, name)) || otherwise}`;
  return text;
}

function something(value: Value | undefined): string | undefined {
  return value?.kind !== 'scalar' || value.value === '' || value.value === 0 ? undefined : String(value.value);
}
