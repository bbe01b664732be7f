import { join } from 'node:path/posix';
import { resolveAlias, type SeqNode, textOf, type YamlNode } from '../yaml/node.ts';
import { groupOf } from './kinds.ts';
import type { Manifest } from './manifest.ts';
import { readTarget, type Target } from './patch.ts';

/** The names under which kustomize looks for one in a directory, in its order. */
export const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Labels that a kustomization adds, and how far they reach: each scope includes those before it. */
export interface AddedLabels {
  readonly pairs: ReadonlyMap<string, string>;
  readonly scope: 'metadata' | 'template' | 'selector';
}

/** A patch that a kustomization names, by the path of its file or as it is written there. */
export interface PatchReference {
  readonly path: string | undefined;
  readonly text: string | undefined;
  /** Undefined: what the patch itself is called after. */
  readonly target: Target | undefined;
}

/** Fields that a kustomization writes by their paths: a replacement, or labels in more places. */
export interface Write {
  readonly target: Target;
  readonly paths: readonly (readonly string[])[];
}

/** What a kustomization says. Paths are those of the input: relative to the working directory. */
export interface Kustomization {
  readonly manifest: Manifest;
  readonly directory: string;
  /** A component is no build of its own: it changes what those that name it bring. */
  readonly isComponent: boolean;
  /** Files and directories, those of `bases` among them. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly patches: readonly PatchReference[];
  readonly writes: readonly Write[];
  readonly namespace: string | undefined;
  readonly prefix: string;
  readonly suffix: string;
  readonly labels: readonly AddedLabels[];
  readonly annotations: readonly string[];
  /** Names of the workloads whose replicas it sets. */
  readonly replicas: readonly string[];
  /** Names of the images that it replaces. */
  readonly images: readonly string[];
  /** True where it brings objects that are not in the input: from the network, a chart, a generator. */
  readonly bringsUnknown: boolean;
  /** True where a transformer of its own, or a replacement in another file, may change anything. */
  readonly changesAnything: boolean;
}

/** True for the path of a file that kustomize reads as a kustomization, whatever stands in it. */
export function isKustomizationFile(path: string): boolean {
  return KUSTOMIZATION_NAMES.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** True for a Kustomization or a Component of kustomize, which is no object of a cluster. */
export function isKustomization({ kind, apiVersion, document: { file } }: Manifest): boolean {
  // In a lesson the files that it speaks of are not there.
  if (file.language === 'markdown') return false;
  if (kind !== undefined && kind !== 'Kustomization' && kind !== 'Component') return false;
  if (apiVersion !== undefined) return groupOf(apiVersion) === 'kustomize.config.k8s.io';
  return isKustomizationFile(file.path);
}

/** Reads a kustomization; a key counts in any case of its letters, as kustomize's JSON reader takes it. */
export function readKustomization(manifest: Manifest): Kustomization {
  const { directory } = manifest;
  const fields = fieldsOf(manifest.root.node);
  const get = (name: string): ResolvedNode | undefined => fields.get(name.toLowerCase());
  const paths = (...names: string[]): string[] => names.flatMap((name) => strings(get(name)));
  const references = paths('resources', 'bases');
  const generators = ['helmCharts', 'helmChartInflationGenerator', 'generators'];
  const replacements = items(get('replacements'));
  return {
    manifest,
    directory,
    isComponent: manifest.kind === 'Component',
    resources: references.filter(isLocal).map((path) => joinPath(directory, path)),
    components: paths('components')
      .filter(isLocal)
      .map((path) => joinPath(directory, path)),
    patches: [
      ...items(get('patches')).map((patch) => patchReference(patch, directory)),
      ...items(get('patchesJson6902')).map((patch) => patchReference(patch, directory)),
      ...items(get('patchesStrategicMerge')).map((patch) => patchReference(patch, directory)),
    ],
    writes: [...replacements.flatMap(replacementWrites), ...items(get('labels')).flatMap(labelWrites)],
    namespace: textOf(get('namespace')) || undefined,
    prefix: textOf(get('namePrefix')) ?? '',
    suffix: textOf(get('nameSuffix')) ?? '',
    labels: [
      { pairs: pairs(get('commonLabels')), scope: 'selector' as const },
      ...items(get('labels')).map(addedLabels),
    ],
    annotations: [...pairs(get('commonAnnotations')).keys()],
    replicas: items(get('replicas')).flatMap((item) => textOf(child(item, 'name')) ?? []),
    images: items(get('images')).flatMap((item) => textOf(child(item, 'name')) ?? []),
    bringsUnknown:
      !references.every(isLocal) ||
      !paths('components').every(isLocal) ||
      generators.some((name) => isGiven(get(name))),
    changesAnything: isGiven(get('transformers')) || replacements.some((item) => child(item, 'path') !== undefined),
  };
}

/** All local files and directories that a kustomization names. */
export function referencesOf({ resources, components, patches }: Kustomization): readonly string[] {
  return [...resources, ...components, ...patches.flatMap(({ path }) => path ?? [])];
}

function patchReference(node: YamlNode, directory: string): PatchReference {
  // An entry of `patchesStrategicMerge`, and of `patches` before kustomize 3: a path, or the patch itself.
  const given = textOf(node);
  if (given !== undefined) {
    const isPath = !given.includes('\n') && !given.includes(': ');
    return {
      path: isPath ? joinPath(directory, given) : undefined,
      text: isPath ? undefined : given,
      target: undefined,
    };
  }
  const path = textOf(child(node, 'path'));
  const target = child(node, 'target');
  return {
    path: path === undefined ? undefined : joinPath(directory, path),
    text: textOf(child(node, 'patch')),
    target: target?.kind === 'map' ? readTarget(target) : undefined,
  };
}

function addedLabels(node: YamlNode): AddedLabels {
  const isSet = (name: string): boolean => {
    const value = child(node, name);
    return value?.kind === 'scalar' && value.value === true;
  };
  const scope = isSet('includeSelectors') ? 'selector' : isSet('includeTemplates') ? 'template' : 'metadata';
  return { pairs: pairs(child(node, 'pairs')), scope };
}

// `fields` names more places for the labels.
function labelWrites(node: YamlNode): Write[] {
  const keys = [...pairs(child(node, 'pairs')).keys()];
  return items(child(node, 'fields')).flatMap((field) => {
    const path = textOf(child(field, 'path'))?.replaceAll('[]', '').split('/');
    if (field.kind !== 'map' || path === undefined) return [];
    return [{ target: readTarget(field), paths: keys.map((key) => [...path, key]) }];
  });
}

function replacementWrites(node: YamlNode): Write[] {
  return items(child(node, 'targets')).flatMap((target) => {
    const select = child(target, 'select');
    if (select?.kind !== 'map') return [];
    const given = strings(child(target, 'fieldPaths')).map(fieldSteps);
    return [{ target: readTarget(select), paths: given.length > 0 ? given : [['metadata', 'name']] }];
  });
}

// `spec.containers.[name=web].image`: dots in keys are escaped or in brackets, an item is a condition, a number or `*`.
function fieldSteps(path: string): string[] {
  const steps = path.match(/\[[^\]]*\]|(?:\\.|[^.[\]\\])+/g) ?? [];
  return steps.map((step) => {
    const bracketed = step.startsWith('[') ? step.slice(1, -1) : step.replaceAll('\\.', '.');
    return bracketed.includes('=') ? '*' : bracketed;
  });
}

type ResolvedNode = Exclude<YamlNode, { kind: 'alias' }>;

function child(node: YamlNode | undefined, name: string): ResolvedNode | undefined {
  return fieldsOf(node).get(name.toLowerCase());
}

/** The fields of a map by their names in lower case; the last of several wins. */
function fieldsOf(node: YamlNode | undefined): ReadonlyMap<string, ResolvedNode> {
  const fields = new Map<string, ResolvedNode>();
  if (node?.kind !== 'map') return fields;
  for (const { name, value } of node.entries.values()) fields.set(name.toLowerCase(), resolveAlias(value));
  return fields;
}

function items(node: YamlNode | undefined): readonly ResolvedNode[] {
  return node?.kind === 'seq' ? (node as SeqNode).items.map(resolveAlias) : [];
}

function strings(node: YamlNode | undefined): string[] {
  return items(node).flatMap((item) => textOf(item) ?? []);
}

function pairs(node: YamlNode | undefined): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  if (node?.kind !== 'map') return result;
  for (const { name, value } of node.entries.values()) {
    const target = resolveAlias(value);
    if (target.kind === 'scalar') result.set(name, String(target.value ?? ''));
  }
  return result;
}

function isGiven(node: YamlNode | undefined): boolean {
  return (
    node !== undefined &&
    (node.kind !== 'seq' || node.items.length > 0) &&
    (node.kind !== 'scalar' || node.value !== null)
  );
}

// What kustomize takes for a repository or a URL: a scheme, `git@host:`, a known host, `//` or `?ref=`.
function isLocal(path: string): boolean {
  return !/^[A-Za-z][A-Za-z0-9+.-]*:|^[\w.-]+@[\w.-]+:|^(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/|\?|.\/\//.test(
    path,
  );
}

/** A path from a directory, both with `/` and relative to the working directory, in its shortest form. */
export function joinPath(directory: string, path: string): string {
  // Most are plain names, and there are as many as there are files.
  if (!path.includes('/') && !path.startsWith('.')) return directory === '.' ? path : `${directory}/${path}`;
  return join(directory, path).replace(/(?<=.)\/$/, '');
}
