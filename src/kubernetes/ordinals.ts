import { type Bundle, perBundle } from './bundle.ts';
import { saidIn, valueIn } from './glance.ts';
import type { Manifest } from './manifest.ts';

/**
 * A Pod's name ends with its ordinal, or with those of several Pods from one to another, as MinIO (`{0...3}`) and shells
 * (`{0..3}`) have them. Letters and digits before it are taken by hand, so that no text is read twice.
 */
export const ORDINALS = /-(?:(0|[1-9]\d{0,4})|\{\d{1,5}\.{2,3}(\d{1,5})\})(?![\w-])/g;

/** Where the name begins that ends at an offset, in a text. */
export function startOf(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 64 && isOfName(text.charCodeAt(start - 1))) start--;
  return start;
}

/** True for ASCII letters, digits and the dash. */
function isOfName(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

/**
 * Kinds that have no text of their author's but names and labels, whose text is not shown, or whose hosts are names that
 * they give, and not what they ask for.
 */
const SILENT_KINDS: ReadonlySet<string> = new Set([
  'Service',
  'Ingress',
  'Gateway',
  'HTTPRoute',
  'GRPCRoute',
  'TLSRoute',
  'VirtualService',
  'ServiceEntry',
  'PersistentVolumeClaim',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'NetworkPolicy',
  'ServiceAccount',
  'Namespace',
  'Role',
  'RoleBinding',
  'ClusterRole',
  'ClusterRoleBinding',
  'Secret',
]);

/** The names of the StatefulSets in the input, with those that kustomizations give them. */
const setNames = perBundle(
  (bundle): ReadonlySet<string> =>
    new Set(bundle.all('StatefulSet').flatMap(({ name, overlay }) => (name ? [name, ...overlay.names] : []))),
);

/** A Pod's own name by a variable or a command: `${HOSTNAME}.web`, `$(POD_NAME).web`. */
const OWN_NAME = /(?:HOSTNAME|[\w-][)}`])\.[a-z]/;

/** True for a kind whose texts are not looked at, but for the address that a Service is another name of. */
export function isSilent({ kind, root }: Manifest): boolean {
  return (
    SILENT_KINDS.has(kind ?? '') && (kind !== 'Service' || saidIn(valueIn(root.node, 'spec'), 'externalName') == null)
  );
}

/** False for a manifest whose text mentions no Pod of a StatefulSet in the input; asked of every one. */
export function mayMention(manifest: Manifest, bundle: Bundle): boolean {
  const { document, kind, root } = manifest;
  const sets = setNames(bundle);
  if (sets.size === 0 || isSilent(manifest)) return false;
  const { start, end } = root.range;
  const text = document.file.text.slice(start, end);
  if (kind === 'StatefulSet' && OWN_NAME.test(text)) return true;
  for (const { index } of text.matchAll(ORDINALS)) {
    if (sets.has(text.slice(startOf(text, index), index).toLowerCase())) return true;
  }
  return false;
}
