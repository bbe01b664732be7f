import { globMatcher } from '../text/glob.ts';
import type { Field } from '../yaml/field.ts';
import { resolveAlias, type YamlNode } from '../yaml/node.ts';
import { groupOf, isKind } from './kinds.ts';
import { joinPath } from './kustomization.ts';
import type { Manifest } from './manifest.ts';
import { TEMPLATE_PATHS } from './workload.ts';

const DIRECTIVE = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;

/** True for a text that may hold a directive of strategic merge. */
export function mayHoldDirective(text: string): boolean {
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    if (/^(?:patch|retainKeys|setEl|deleteFr)/.test(text.slice(at + 1, at + 11))) return true;
  }
  return false;
}

/** True for a manifest that carries a directive of strategic merge, such as `$patch: delete`. */
export function holdsDirective({ root }: Manifest): boolean {
  const rest: YamlNode[] = root.node === undefined ? [] : [root.node];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next.kind === 'seq') for (const item of next.items) rest.push(item);
    if (next.kind !== 'map') continue;
    for (const { name, value } of next.pairs) {
      if (DIRECTIVE.test(name)) return true;
      rest.push(value);
    }
  }
  return false;
}

/** True for a manifest with an assertion of a test tool as a key, such as `(replicas > 1)`, not deeper than its template. */
export function holdsAssertion({ root }: Manifest): boolean {
  return isAsserting(root.node, 3);
}

// Kubernetes knows no such keys; chainsaw reads them as JMESPath.
function isAsserting(node: YamlNode | undefined, depth: number): boolean {
  if (node?.kind !== 'map') return false;
  return node.pairs.some(({ name, value }) => {
    const first = name.charCodeAt(0);
    return first === 0x28 || (first === 0x7e && name.startsWith('~.(')) || (depth > 1 && isAsserting(value, depth - 1));
  });
}

/**
 * True for what was read from a cluster and had fields taken out for a comparison: an owner without its uid, which the
 * API server never gives and never takes.
 */
export function isStripped({ root }: Manifest): boolean {
  const owners = (root as Field).child('metadata').child('ownerReferences').items();
  return owners.some((owner) => (owner as Field).isMap && (owner as Field).child('uid').isNull);
}

/**
 * Whether a workload has what makes it one: a selector, or a container with an image. One that has neither is a patch,
 * if the input holds another of its kind and name that has. Undefined for what is no workload.
 */
export function hasSubstance({ kind, apiVersion, root }: Manifest): boolean | undefined {
  const path = isKind(kind, apiVersion) ? TEMPLATE_PATHS.get(kind) : undefined;
  if (path === undefined) return undefined;
  if (!(root as Field).child('spec').child('selector').isNull) return true;
  let template = root as Field;
  for (const step of path) template = template.child(step);
  return template
    .child('spec')
    .child('containers')
    .items()
    .some((container) => !(container as Field).child('image').isNull);
}

const ASSERT_NAME = /(?:^|[-_.])asserts?(?![a-z])[^/]*\.(?:ya?ml|json)$/i;
const ERROR_NAME = /(?:^|[-_.])errors?(?![a-z])[^/]*\.(?:ya?ml|json)$/i;
const STEP_NAME = /^\d+[-_]/;
const TEST_GROUPS: ReadonlySet<string> = new Set(['chainsaw.kyverno.io', 'kuttl.dev', 'kudo.dev']);

/** The files in which tests of chainsaw and kuttl say what should be found in the cluster, or should not. */
export function assertFiles(files: ReadonlyMap<string, readonly Manifest[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const errors: string[] = [];
  const testDirectories = new Set<string>();
  const named: string[] = [];
  for (const [path, manifests] of files) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const directory = manifests[0]!.directory;
    if (ASSERT_NAME.test(name)) {
      found.add(path);
      testDirectories.add(directory);
    } else if (ERROR_NAME.test(name)) {
      errors.push(path);
      if (STEP_NAME.test(name)) testDirectories.add(directory);
    }
    for (const manifest of manifests) {
      if (!TEST_GROUPS.has(groupOf(manifest.apiVersion ?? ''))) continue;
      testDirectories.add(directory);
      if (manifest.kind === 'TestAssert') found.add(path);
      const { node } = manifest.root;
      if (node !== undefined) named.push(...filesIn(node).map((file) => joinPath(directory, file)));
    }
  }
  for (const path of errors) if (testDirectories.has(files.get(path)![0]!.directory)) found.add(path);
  addNamed(named, files, found);
  return found;
}

// `assert`, `error` and `patch` of a step: with `file` in chainsaw, lists of files in kuttl.
function filesIn(test: YamlNode): string[] {
  const result: string[] = [];
  const rest: YamlNode[] = [test];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next.kind === 'seq') for (const item of next.items) rest.push(item);
    if (next.kind !== 'map') continue;
    for (const { name, value } of next.pairs) {
      if (name === 'assert' || name === 'error' || name === 'patch') {
        const target = resolveAlias(value);
        const nodes = target.kind === 'map' ? [target.get('file')?.value] : target.kind === 'seq' ? target.items : [];
        for (const node of nodes)
          if (node?.kind === 'scalar' && typeof node.value === 'string') result.push(node.value);
      }
      rest.push(value);
    }
  }
  return result;
}

function addNamed(named: readonly string[], files: ReadonlyMap<string, readonly Manifest[]>, found: Set<string>): void {
  const patterns = new Map<string, string[]>();
  for (const path of named) {
    if (files.has(path)) found.add(path);
    else if (path.includes('*')) {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
      patterns.set(directory, [...(patterns.get(directory) ?? []), path]);
    }
  }
  if (patterns.size === 0) return;
  for (const [path, [manifest]] of files) {
    if (patterns.get(manifest!.directory)?.some((pattern) => globMatcher(pattern)(path))) found.add(path);
  }
}
