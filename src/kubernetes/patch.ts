import { SourceFile } from '../text/source-file.ts';
import {
  type MapNode,
  resolveAlias,
  type ScalarNode,
  type SeqNode,
  textOf,
  toJson,
  type YamlNode,
} from '../yaml/node.ts';
import { parseFile } from '../yaml/parse.ts';
import { isUnknown } from '../yaml/unknown.ts';
import type { Changes, Step } from './changes.ts';
import { groupOf } from './kinds.ts';

/** What a patch is written as: a strategic merge patch is a map, an RFC 6902 patch a list of operations. */
export type PatchBody = MapNode | SeqNode;

/** The objects that a patch asks for; what is left out asks for nothing. All but the selectors are anchored patterns. */
export interface Target {
  readonly group: RegExp | undefined;
  readonly version: RegExp | undefined;
  readonly kind: RegExp | undefined;
  readonly name: RegExp | undefined;
  readonly namespace: RegExp | undefined;
  readonly labels: string | undefined;
}

/** What a target is compared with: an object under every name, namespace and label that it may have at that point. */
export interface Candidate {
  readonly group: string;
  readonly version: string;
  readonly kind: string | undefined;
  readonly names: readonly string[];
  readonly namespaces: readonly string[];
  /** The value of a label; undefined where the object may or may not have it, null where it certainly has none. */
  label(key: string): string | null | undefined;
}

export const ANY_TARGET: Target = {
  group: undefined,
  version: undefined,
  kind: undefined,
  name: undefined,
  namespace: undefined,
  labels: undefined,
};

/** Reads `target` of a patch, or `select` of a replacement. Patterns are anchored as kustomize does it. */
export function readTarget(node: MapNode): Target {
  const pattern = (name: string): RegExp | undefined => {
    const text = textAt(node, name);
    return text === undefined || text === '' ? undefined : anchored(text);
  };
  return {
    group: pattern('group'),
    version: pattern('version'),
    kind: pattern('kind'),
    name: pattern('name'),
    namespace: pattern('namespace'),
    labels: textAt(node, 'labelSelector'),
  };
}

/** The target of a strategic patch that is given none: the object of its own kind and name. */
export function targetOf(patch: PatchBody): Target {
  const exactly = (text: string | undefined): RegExp | undefined =>
    text === undefined ? undefined : new RegExp(`^${text.replace(/\W/g, '\\$&')}$`);
  const apiVersion = textAt(patch, 'apiVersion');
  return {
    ...ANY_TARGET,
    group: exactly(apiVersion && groupOf(apiVersion)),
    kind: exactly(textAt(patch, 'kind')),
    name: exactly(textAt(patch, 'metadata', 'name')),
  };
}

function textAt(node: YamlNode, ...path: string[]): string | undefined {
  let at: YamlNode | undefined = node;
  for (const step of path) {
    const map: YamlNode | undefined = at && resolveAlias(at);
    at = map?.kind === 'map' ? map.get(step)?.value : undefined;
  }
  return textOf(at);
}

function anchored(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return undefined;
  }
}

/** False where a target certainly does not select an object. */
export function selects(target: Target, candidate: Candidate): boolean {
  const { group, version, kind, name, namespace, labels } = target;
  return (
    (kind?.test(candidate.kind ?? '') ?? true) &&
    (group?.test(candidate.group) ?? true) &&
    (version?.test(candidate.version) ?? true) &&
    (name === undefined || candidate.names.length === 0 || candidate.names.some((known) => name.test(known))) &&
    (namespace === undefined || candidate.namespaces.some((known) => namespace.test(known))) &&
    (labels === undefined || maySelect(labels, candidate))
  );
}

// Equality is read, sets (`tier in (a, b)`) are taken to select.
function maySelect(selector: string, candidate: Candidate): boolean {
  if (!/^[^!()\s]+$/.test(selector)) return true;
  return selector.split(',').every((requirement) => {
    const [key, value] = requirement.split(/==?/);
    if (key === undefined || value === undefined) return true;
    const found = candidate.label(key);
    return found === undefined || found === value;
  });
}

/** The patches of a text: one, or several strategic ones. Undefined where it cannot be read. */
export function readPatches(text: string): readonly PatchBody[] | undefined {
  // Under this name everything is read, be it without a kind.
  const documents = parseFile(new SourceFile('kustomization.yaml', text)).filter(({ state }) => state !== 'empty');
  const bodies = documents.map(({ root }) => root);
  return bodies.every(isPatchBody) ? bodies : undefined;
}

export function isPatchBody(node: YamlNode | null): node is PatchBody {
  return node?.kind === 'map' || node?.kind === 'seq';
}

/** Lays what a patch writes over the changes of an object. */
export function applyPatch(patch: PatchBody, object: YamlNode, builtIn: boolean, changes: Changes): void {
  if (patch.kind === 'seq') applyOperations(patch, object, changes);
  else merge(patch, object, [], builtIn, changes);
}

// The merge keys of the API's own lists (`x-kubernetes-patch-merge-key` in its OpenAPI); all other lists are replaced.
const MERGE_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['containers', ['name']],
  ['initContainers', ['name']],
  ['ephemeralContainers', ['name']],
  ['env', ['name']],
  ['volumes', ['name']],
  ['imagePullSecrets', ['name']],
  ['volumeMounts', ['mountPath']],
  ['volumeDevices', ['devicePath']],
  ['ports', ['containerPort', 'port']],
  ['hostAliases', ['ip']],
  ['topologySpreadConstraints', ['topologyKey']],
]);

/** A strategic merge, as apimachinery's strategicpatch and kyaml's merge2 do it. */
function merge(from: YamlNode, into: YamlNode, path: readonly Step[], builtIn: boolean, changes: Changes): void {
  const patch = resolveAlias(from);
  const object = resolveAlias(into);
  if (patch.kind === 'map' && object.kind === 'map') mergeMaps(patch, object, path, builtIn, changes);
  else if (patch.kind === 'seq' && object.kind === 'seq' && builtIn) mergeLists(patch, object, path, changes);
  else if (patch.kind !== 'scalar' || object.kind !== 'scalar' || patch.value !== object.value) changes.value(path);
}

function mergeMaps(patch: MapNode, object: MapNode, path: readonly Step[], builtIn: boolean, changes: Changes): void {
  const directive = directiveOf(patch);
  if (directive !== undefined && directive !== 'merge') {
    changes.value(path);
    return;
  }
  for (const { name, value } of patch.entries.values()) {
    if (name.startsWith('$')) {
      const slash = name.indexOf('/');
      if (name === '$retainKeys') changes.value(path);
      else if (slash > 0) changes.value([...path, name.slice(slash + 1)]);
    } else if (!isIdentity(path, name)) {
      const existing = object.get(name);
      if (existing !== undefined) merge(value, existing.value, [...path, name], builtIn, changes);
      else if (!isNullNode(value)) changes.addMember(path, name);
    }
  }
}

// Kustomize puts name, namespace and kind back as they were.
function isIdentity(path: readonly Step[], name: string): boolean {
  if (path.length === 0) return name === 'apiVersion' || name === 'kind';
  return path.length === 1 && path[0] === 'metadata' && (name === 'name' || name === 'namespace');
}

function mergeLists(patch: SeqNode, object: SeqNode, path: readonly Step[], changes: Changes): void {
  const keys = MERGE_KEYS.get(String(path.at(-1))) ?? [];
  const patchItems = patch.items.map(resolveAlias);
  const key = keys.find((candidate) => patchItems.every((item) => keyOf(item, candidate) !== undefined));
  if (key === undefined) {
    if (patch.items.length > 0 || object.items.length > 0) changes.value(path);
    return;
  }
  const objectKeys = object.items.map((item) => keyOf(resolveAlias(item), key));
  for (const item of patchItems) {
    const wanted = keyOf(item, key);
    let found = false;
    for (const [index, existing] of objectKeys.entries()) {
      if (existing === undefined || isUnknown(existing)) {
        changes.value([...path, index]);
      } else if (existing === wanted) {
        found = true;
        merge(item, object.items[index]!, [...path, index], true, changes);
        if (item.kind === 'map' && directiveOf(item) === 'delete') changes.members(path);
      }
    }
    if (!found) changes.members(path);
  }
}

function keyOf(item: YamlNode, key: string): string | undefined {
  const value = item.kind === 'map' ? item.get(key)?.value : undefined;
  const node = value && resolveAlias(value);
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

function directiveOf(map: MapNode): string | undefined {
  const node = map.get('$patch')?.value;
  return node?.kind === 'scalar' ? String(node.value) : undefined;
}

function isNullNode(node: YamlNode): boolean {
  const target = resolveAlias(node);
  return target.kind === 'scalar' && (target as ScalarNode).value === null;
}

/** The operations of RFC 6902. An index counts in a list that others may have changed before, so it means any item. */
function applyOperations(operations: SeqNode, object: YamlNode, changes: Changes): void {
  for (const operation of operations.items) {
    const { op, path, from } = (toJson(operation) ?? {}) as Record<string, unknown>;
    if (op === 'test') continue;
    if (typeof path !== 'string') changes.value([]);
    else write(pointerSteps(path), object, op === 'add' || op === 'copy' || op === 'move', changes);
    if (op === 'move' && typeof from === 'string') write(pointerSteps(from), object, false, changes);
  }
}

/** Marks what is written at a path; where the object ends before the path does, all from there on. */
export function write(steps: readonly string[], object: YamlNode, adds: boolean, changes: Changes): void {
  const path: Step[] = [];
  let nodes = [resolveAlias(object)];
  for (const [at, step] of steps.entries()) {
    const isLast = at === steps.length - 1;
    if (nodes.some((node) => node.kind === 'seq')) {
      if (isLast) changes.members(path);
      // What is added to a list leaves its items as they are.
      if (isLast && adds) return;
      path.push('*');
      nodes = nodes.flatMap((node) => (node.kind === 'seq' ? node.items : [])).map(resolveAlias);
      continue;
    }
    const found = nodes.flatMap((node) => (node.kind === 'map' ? (node.get(step)?.value ?? []) : []));
    if (found.length < nodes.length || found.length === 0) {
      changes.addMember(path, step);
      if (found.length === 0) return;
    }
    path.push(step);
    nodes = found.map(resolveAlias);
  }
  changes.value(path);
}

function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
