import type { Bundle } from './bundle.ts';
import { type Glanced, itemsIn, saidIn, someContainer, valueIn } from './glance.ts';
import type { Kind } from './kinds.ts';
import { isDnsSubdomain } from './names.ts';
import type { Path } from './structure.ts';
import type { Workload } from './workload.ts';

/** The kinds of objects that a Pod gives by their names. */
export type ReferencedKind = Extract<
  Kind,
  'ConfigMap' | 'Secret' | 'ServiceAccount' | 'PriorityClass' | 'PersistentVolumeClaim'
>;

/** What a Pod needs an object for. */
export type Need = 'variable' | 'volume' | 'account' | 'priority' | 'pull' | 'claim';

/** The name of an object in the spec of a Pod. */
export interface Reference {
  readonly kind: ReferencedKind;
  readonly name: string;
  /** Where the name stands, from the Pod's spec on. */
  readonly path: Path;
  readonly need: Need;
  /** True where the Pod does without, if there is no such object, or no such key in it. */
  readonly optional: boolean;
  /** The keys of the object that the Pod asks for, and where each stands; undefined: all, or it has none. */
  readonly keys: readonly { readonly key: string; readonly path: Path }[] | undefined;
}

/**
 * All objects that a Pod gives by name, as far as the names are known. A volume with the name of a claim template is left
 * out: the controller puts the claim in its place.
 */
export function referencesIn(workload: Workload): readonly Reference[] {
  // Several rules ask the same of one workload, one after the other.
  if (latest?.workload !== workload) latest = { workload, references: findReferences(workload) };
  return latest.references;
}

let latest: { readonly workload: Workload; readonly references: readonly Reference[] } | undefined;

function findReferences({ podSpec, manifest }: Workload): Reference[] {
  const spec = podSpec.node;
  const found: Reference[] = [];
  const add = (kind: ReferencedKind, need: Need, map: Glanced, path: Path, more: Partial<Reference> = {}) => {
    const step = path.at(-1) as string;
    const name = saidIn(map, step);
    // What no object can be called is refused.
    if (typeof name !== 'string' || !isDnsSubdomain(name)) return;
    found.push({ kind, need, name, path, optional: saidIn(map, 'optional') === true, keys: undefined, ...more });
  };
  for (const list of ['initContainers', 'containers']) {
    for (const [index, container] of itemsIn(spec, list).entries()) addContainer(container, [list, index], add);
  }
  const templates = manifest.is('StatefulSet') ? itemsIn(manifest.at(['spec']).node, 'volumeClaimTemplates') : [];
  const claims = new Set(templates.map((template) => saidIn(valueIn(template, 'metadata'), 'name')));
  for (const [index, volume] of itemsIn(spec, 'volumes').entries()) {
    if (!claims.has(saidIn(volume, 'name'))) addVolume(volume, ['volumes', index], add);
  }
  for (const [index, secret] of itemsIn(spec, 'imagePullSecrets').entries()) {
    add('Secret', 'pull', secret, ['imagePullSecrets', index, 'name']);
  }
  add('PriorityClass', 'priority', spec, ['priorityClassName']);
  const account = typeof saidIn(spec, 'serviceAccountName') === 'string' ? 'serviceAccountName' : 'serviceAccount';
  add('ServiceAccount', 'account', spec, [account]);
  return found;
}

/** False for a Pod of which all that it names is in the input: asked of every one. */
export function lacksAny(workload: Workload, bundle: Bundle): boolean {
  const { manifest } = workload;
  return referencesIn(workload).some(({ kind, name, optional }) => !optional && !bundle.holds(kind, name, manifest));
}

/** False for Pods that ask a ConfigMap or a Secret in the input for no key. */
export function asksForKeys(workload: Workload, bundle: Bundle): boolean {
  const isGiven = ({ kind, name }: Reference) => bundle.holds(kind, name, workload.manifest);
  const references = referencesIn(workload);
  if (references.some((reference) => (reference.keys?.length ?? 0) > 0 && isGiven(reference))) return true;
  const hasSubPath = (container: Glanced) =>
    itemsIn(container, 'volumeMounts').some((mount) => saidIn(mount, 'subPath') !== undefined);
  return someContainer(workload, hasSubPath) && references.some((each) => each.need === 'volume' && isGiven(each));
}

type Add = (kind: ReferencedKind, need: Need, map: Glanced, path: Path, more?: Partial<Reference>) => void;

const IN_VARIABLES = [
  ['configMapKeyRef', 'ConfigMap'],
  ['secretKeyRef', 'Secret'],
] as const;
const IN_LISTS = [
  ['configMapRef', 'ConfigMap'],
  ['secretRef', 'Secret'],
] as const;
const IN_VOLUMES = [
  ['configMap', 'ConfigMap', 'name'],
  ['secret', 'Secret', 'secretName'],
] as const;

function addContainer(container: Glanced, at: Path, add: Add): void {
  for (const [index, variable] of itemsIn(container, 'env').entries()) {
    const source = valueIn(variable, 'valueFrom');
    if (source === undefined) continue;
    for (const [step, kind] of IN_VARIABLES) {
      const map = valueIn(source, step);
      if (map === undefined) continue;
      const path = [...at, 'env', index, 'valueFrom', step];
      const key = saidIn(map, 'key');
      const keys = typeof key === 'string' ? [{ key, path: [...path, 'key'] }] : [];
      add(kind, 'variable', map, [...path, 'name'], { keys });
    }
  }
  for (const [index, source] of itemsIn(container, 'envFrom').entries()) {
    for (const [step, kind] of IN_LISTS) {
      add(kind, 'variable', valueIn(source, step), [...at, 'envFrom', index, step, 'name']);
    }
  }
}

function addVolume(volume: Glanced, at: Path, add: Add): void {
  for (const [step, kind, name] of IN_VOLUMES) {
    const map = valueIn(volume, step);
    if (map !== undefined) add(kind, 'volume', map, [...at, step, name], { keys: keysIn(map, [...at, step]) });
  }
  for (const [index, source] of itemsIn(valueIn(volume, 'projected'), 'sources').entries()) {
    for (const [step, kind] of IN_VOLUMES) {
      const map = valueIn(source, step);
      const path = [...at, 'projected', 'sources', index, step];
      if (map !== undefined) add(kind, 'volume', map, [...path, 'name'], { keys: keysIn(map, path) });
    }
  }
  add('PersistentVolumeClaim', 'claim', valueIn(volume, 'persistentVolumeClaim'), [
    ...at,
    'persistentVolumeClaim',
    'claimName',
  ]);
}

function keysIn(map: Glanced, at: Path): Reference['keys'] {
  if (valueIn(map, 'items') === undefined) return undefined;
  return itemsIn(map, 'items').flatMap((item, index) => {
    const key = saidIn(item, 'key');
    return typeof key === 'string' ? [{ key, path: [...at, 'items', index, 'key'] }] : [];
  });
}
