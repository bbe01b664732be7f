import type { Field } from '../yaml/field.ts';
import { resolveAlias, type YamlNode } from '../yaml/node.ts';
import { Changes, type Step } from './changes.ts';
import { groupOf, isBuiltIn, isKind } from './kinds.ts';
import type { Kustomization } from './kustomization.ts';
import type { Manifest } from './manifest.ts';
import type { Overlay } from './overlay.ts';
import { applyPatch, type Candidate, type PatchBody, selects, type Target, write } from './patch.ts';

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** Labels by key; undefined where not every build adds that value. */
export type LabelValues = ReadonlyMap<string, string | undefined>;

/** A patch with what it writes. */
export interface LoadedPatch {
  readonly target: Target;
  /** Undefined where it could not be read. */
  readonly body: PatchBody | undefined;
}

/** What is done to everything that one kustomization names as a resource, by itself and by all that build on it. */
export interface Effect {
  readonly units: readonly string[];
  /** Null: none sets one. Undefined: they differ. */
  readonly namespace: string | null | undefined;
  /** Prefix and suffix, a pair for each build. */
  readonly affixes: ReadonlyMap<string, readonly [prefix: string, suffix: string]>;
  readonly metadataLabels: LabelValues;
  readonly templateLabels: LabelValues;
  readonly selectorLabels: LabelValues;
  /** Every kustomization that may change it, components among them. */
  readonly kustomizations: readonly Kustomization[];
  readonly complete: boolean;
  /** Read when asked for. */
  patches(): readonly LoadedPatch[];
}

/** The overlay of a manifest; what rules seldom ask for is found out when they do. */
export function overlayOf(manifest: Manifest, effect: Effect): Overlay {
  return new KustomizedOverlay(manifest, effect);
}

class KustomizedOverlay implements Overlay {
  readonly #manifest: Manifest;
  readonly #effect: Effect;
  #result: Result | undefined;

  constructor(manifest: Manifest, effect: Effect) {
    this.#manifest = manifest;
    this.#effect = effect;
  }

  get units(): readonly string[] {
    return this.#effect.units;
  }

  get namespace(): string | undefined {
    return this.#resolve().namespace;
  }

  get names(): readonly string[] {
    return namesOf(this.#manifest, this.#effect).filter((name) => name !== this.#manifest.name);
  }

  get complete(): boolean {
    return this.#effect.complete;
  }

  get labels(): ReadonlyMap<string, string> {
    return this.#resolve().labels;
  }

  get templateLabels(): ReadonlyMap<string, string> {
    return this.#resolve().templateLabels;
  }

  get selectorLabels(): ReadonlyMap<string, string> {
    return this.#resolve().selectorLabels;
  }

  touches(path: readonly (string | number)[]): boolean {
    return this.#resolve().changes.touches(path);
  }

  #resolve(): Result {
    this.#result ??= resolve(this.#manifest, this.#effect);
    return this.#result;
  }
}

type Result = Pick<Overlay, 'namespace' | 'labels' | 'templateLabels' | 'selectorLabels'> & {
  readonly changes: Changes;
};

const NAMESPACE: readonly Step[] = ['metadata', 'namespace'];
const METADATA_LABELS: readonly Step[] = ['metadata', 'labels'];

// Fields are read without their `string` and the like here: these ask for the overlay.
function resolve(manifest: Manifest, effect: Effect): Result {
  const changes = new Changes();
  const { node } = manifest.root;
  if (node !== undefined) {
    applyPatches(manifest, node, effect, changes);
    for (const kustomization of effect.kustomizations) applySettings(kustomization, manifest, node, effect, changes);
  }
  const namespace = changes.touches(NAMESPACE) ? undefined : (effect.namespace ?? undefined);
  if (effect.namespace !== null) changes.value(NAMESPACE);
  const paths = labelPaths(manifest);
  const labels = addLabels(METADATA_LABELS, effect.metadataLabels, node, changes);
  const templateLabels = paths.isPod ? labels : addLabels(paths.template, effect.templateLabels, node, changes);
  const selectorLabels = addLabels(paths.selector, effect.selectorLabels, node, changes);
  if (isKind(manifest.kind, manifest.apiVersion))
    touchInnerLabels(manifest.kind, manifest.root as Field, effect, changes);
  return { changes, namespace, labels, templateLabels, selectorLabels };
}

function applyPatches(manifest: Manifest, node: YamlNode, effect: Effect, changes: Changes): void {
  const patches = effect.patches();
  if (patches.length === 0) return;
  const candidate = candidateOf(manifest, effect);
  const hasMergeKeys = isBuiltIn(manifest.kind, manifest.apiVersion);
  for (const { target, body } of patches) {
    if (!selects(target, candidate)) continue;
    if (body === undefined) changes.value([]);
    else applyPatch(body, node, hasMergeKeys, changes);
  }
}

const SCALED: ReadonlySet<string | undefined> = new Set([
  'Deployment',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);

function applySettings(
  { changesAnything, writes, annotations, replicas, images }: Kustomization,
  manifest: Manifest,
  node: YamlNode,
  effect: Effect,
  changes: Changes,
): void {
  if (changesAnything) changes.value([]);
  if (writes.length > 0) {
    const candidate = candidateOf(manifest, effect);
    for (const { target, paths } of writes) {
      if (selects(target, candidate)) for (const path of paths) write(path, node, false, changes);
    }
  }
  for (const key of annotations) {
    changes.addMember(['metadata', 'annotations'], key);
    changes.addMember(['spec', 'template', 'metadata', 'annotations'], key);
  }
  if (replicas.length > 0 && SCALED.has(manifest.kind)) {
    const names = namesOf(manifest, effect);
    if (names.length === 0 || replicas.some((name) => names.includes(name))) changes.addMember(['spec'], 'replicas');
  }
  if (images.length > 0) {
    const patterns = images.map(imagePattern);
    touchImages(node, [], (image) => patterns.some((pattern) => pattern.test(image)), changes);
  }
}

// As kustomize's `IsImageMatched` does it.
function imagePattern(name: string): RegExp {
  const ending = '(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$';
  try {
    return new RegExp(`^${name}${ending}`);
  } catch {
    return new RegExp(`^${name.replace(/[^\w/]/g, '\\$&')}${ending}`);
  }
}

// Containers at any depth, as kustomize finds them in kinds that it does not know.
function touchImages(
  node: YamlNode,
  path: readonly Step[],
  isMatch: (image: string) => boolean,
  changes: Changes,
): void {
  const map = resolveAlias(node);
  if (map.kind !== 'map') return;
  for (const { name, value } of map.entries.values()) {
    const target = resolveAlias(value);
    if (target.kind === 'map') {
      touchImages(target, [...path, name], isMatch, changes);
    } else if (target.kind === 'seq' && (name === 'containers' || name === 'initContainers')) {
      for (const [index, item] of target.items.entries()) {
        const container = resolveAlias(item);
        const image = container.kind === 'map' ? container.get('image')?.value : undefined;
        const written = image && resolveAlias(image);
        if (written?.kind === 'scalar' && isMatch(String(written.value)))
          changes.value([...path, name, index, 'image']);
      }
    }
  }
}

/** Where the labels of the Pods stand, and the equality selector that `commonLabels` writes to. */
interface LabelPaths {
  readonly template: readonly Step[] | undefined;
  readonly selector: readonly Step[] | undefined;
  /** A Pod's own labels are those of its metadata, whatever their scope. */
  readonly isPod: boolean;
}

const TEMPLATE: readonly Step[] = ['spec', 'template', 'metadata', 'labels'];
const MATCH_LABELS: readonly Step[] = ['spec', 'selector', 'matchLabels'];

// Kustomize takes these in any group, such as the `extensions` of old.
const ANY_GROUP: ReadonlySet<string | undefined> = new Set(['Deployment', 'DaemonSet', 'ReplicaSet']);

// From kustomize's api/internal/konfig/builtinpluginconsts (commonLabels, templateLabels). Where that says `create:
// false`, nothing comes to a selector without `matchLabels`.
function labelPaths(manifest: Manifest): LabelPaths {
  const { kind, apiVersion, root } = manifest;
  const none = { template: undefined, selector: undefined, isPod: false };
  if (!isKind(kind, apiVersion) && !ANY_GROUP.has(kind)) return none;
  const existing = (...path: string[]): readonly Step[] | undefined => {
    let field = root as Field;
    for (const step of path) field = field.child(step);
    return field.isMap ? path : undefined;
  };
  switch (kind) {
    case 'StatefulSet':
    case 'Deployment':
    case 'DaemonSet':
    case 'ReplicaSet':
      return { template: TEMPLATE, selector: MATCH_LABELS, isPod: false };
    case 'ReplicationController':
      return { template: TEMPLATE, selector: ['spec', 'selector'], isPod: false };
    case 'Job':
      return { template: TEMPLATE, selector: existing('spec', 'selector', 'matchLabels'), isPod: false };
    case 'CronJob':
      return {
        template: ['spec', 'jobTemplate', ...TEMPLATE],
        selector: existing('spec', 'jobTemplate', 'spec', 'selector', 'matchLabels'),
        isPod: false,
      };
    case 'Service':
      return { ...none, selector: ['spec', 'selector'] };
    case 'PodDisruptionBudget':
      return { ...none, selector: existing('spec', 'selector', 'matchLabels') };
    case 'NetworkPolicy':
      return { ...none, selector: existing('spec', 'podSelector', 'matchLabels') };
    case 'Pod':
      return { ...none, isPod: true };
    default:
      return none;
  }
}

/** Marks what labels do at a path, and gives those that are certain. */
function addLabels(
  path: readonly Step[] | undefined,
  added: LabelValues,
  node: YamlNode | undefined,
  changes: Changes,
): ReadonlyMap<string, string> {
  if (path === undefined || added.size === 0) return NO_LABELS;
  const certain = new Map<string, string>();
  for (const [key, value] of added) {
    const place = [...path, key];
    if (value === undefined) changes.addMember(path, key);
    else if (!changes.touches(place)) certain.set(key, value);
  }
  // Only now, so that a label does not pass for a change of its own.
  for (const key of certain.keys()) changes.value([...path, key]);
  const missing = firstMissing(path, node);
  if (missing !== undefined) changes.value(missing);
  return certain;
}

/** The first part of a path that an object lacks: kustomize makes it. */
function firstMissing(path: readonly Step[], node: YamlNode | undefined): readonly Step[] | undefined {
  let current = node;
  for (const [at, step] of path.entries()) {
    const map = current && resolveAlias(current);
    const next = map?.kind === 'map' ? map.get(String(step)) : undefined;
    if (next === undefined) return path.slice(0, at + 1);
    current = next.value;
  }
  return undefined;
}

const POD_TERMS: readonly (readonly Step[])[] = ['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
  ['affinity', affinity, 'requiredDuringSchedulingIgnoredDuringExecution', '*'],
  ['affinity', affinity, 'preferredDuringSchedulingIgnoredDuringExecution', '*', 'podAffinityTerm'],
]);

/** The labels inside of an object that common labels are added to as well: claims, affinity, peers of a policy. */
function touchInnerLabels(
  kind: string,
  root: Field,
  { templateLabels, selectorLabels }: Effect,
  changes: Changes,
): void {
  const touch = (path: readonly Step[], labels: LabelValues): void => {
    for (const key of labels.keys()) changes.addMember(path, key);
  };
  const spec = root.child('spec');
  if (kind === 'StatefulSet' && spec.child('volumeClaimTemplates').exists) {
    touch(['spec', 'volumeClaimTemplates', '*', 'metadata', 'labels'], templateLabels);
  }
  if (kind === 'StatefulSet' || kind === 'Deployment') {
    const podSpec = spec.child('template').child('spec');
    const path = ['spec', 'template', 'spec'];
    if (podSpec.child('affinity').exists) {
      for (const term of POD_TERMS) touch([...path, ...term, 'labelSelector', 'matchLabels'], selectorLabels);
    }
    if (podSpec.child('topologySpreadConstraints').exists) {
      touch([...path, 'topologySpreadConstraints', '*', 'labelSelector', 'matchLabels'], selectorLabels);
    }
  }
  if (kind === 'NetworkPolicy') {
    touch(['spec', 'ingress', '*', 'from', '*', 'podSelector', 'matchLabels'], selectorLabels);
    touch(['spec', 'egress', '*', 'to', '*', 'podSelector', 'matchLabels'], selectorLabels);
  }
}

function namesOf({ name }: Manifest, { affixes }: Effect): string[] {
  if (name === undefined) return [];
  return [...new Set([name, ...[...affixes.values()].map(([prefix, suffix]) => `${prefix}${name}${suffix}`)])];
}

function candidateOf(manifest: Manifest, effect: Effect): Candidate {
  const { kind, apiVersion = '' } = manifest;
  const metadata = manifest.root.get('metadata');
  const namespace = metadata.get('namespace').text ?? 'default';
  return {
    kind,
    group: groupOf(apiVersion),
    version: apiVersion.slice(apiVersion.indexOf('/') + 1),
    names: namesOf(manifest, effect),
    namespaces: [namespace, ...effect.kustomizations.flatMap((kustomization) => kustomization.namespace ?? [])],
    label(key) {
      if (effect.metadataLabels.has(key)) return undefined;
      const label = metadata.get('labels').child(key);
      return label.isNull ? null : label.text;
    },
  };
}
