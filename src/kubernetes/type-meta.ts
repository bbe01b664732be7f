import type { TextEdit } from '../text/fix.ts';
import { replaceText } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import { isNearKey } from '../yaml/near-key.ts';
import { isKind } from './kinds.ts';

/** The one apiVersion that a kind of Kubernetes has; undefined where it has several, or is none. */
export function apiVersionOf(kind: string): string | undefined {
  return API_VERSIONS.get(kind);
}

const API_VERSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'apps/v1': ['StatefulSet', 'Deployment', 'DaemonSet', 'ReplicaSet'],
    'batch/v1': ['Job', 'CronJob'],
    v1: [
      'ConfigMap',
      'Endpoints',
      'LimitRange',
      'List',
      'Namespace',
      'PersistentVolume',
      'PersistentVolumeClaim',
      'Pod',
      'ReplicationController',
      'ResourceQuota',
      'Secret',
      'Service',
      'ServiceAccount',
    ],
    'discovery.k8s.io/v1': ['EndpointSlice'],
    'networking.k8s.io/v1': ['Ingress', 'IngressClass', 'NetworkPolicy'],
    'policy/v1': ['PodDisruptionBudget'],
    'rbac.authorization.k8s.io/v1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
    'scheduling.k8s.io/v1': ['PriorityClass'],
    'storage.k8s.io/v1': ['StorageClass'],
  }).flatMap(([apiVersion, kinds]) => kinds.map((kind) => [kind, apiVersion])),
);

/** Fields that only one kind has, by kind: at the root, or in the spec. */
const MARKS: readonly (readonly [kind: string, place: 'root' | 'spec', fields: readonly string[]])[] = [
  ['StatefulSet', 'spec', ['volumeClaimTemplates', 'template']],
  ['StatefulSet', 'spec', ['serviceName', 'template']],
  ['CronJob', 'spec', ['schedule', 'jobTemplate']],
  ['Job', 'spec', ['backoffLimit', 'template']],
  ['Job', 'spec', ['completions', 'template']],
  ['Deployment', 'spec', ['strategy', 'template', 'selector']],
  ['Service', 'spec', ['clusterIP']],
  ['Service', 'spec', ['selector', 'ports']],
  ['PersistentVolumeClaim', 'spec', ['accessModes', 'resources']],
  ['PersistentVolume', 'spec', ['accessModes', 'capacity']],
  ['HorizontalPodAutoscaler', 'spec', ['scaleTargetRef', 'maxReplicas']],
  ['NetworkPolicy', 'spec', ['podSelector', 'policyTypes']],
  ['PodDisruptionBudget', 'spec', ['minAvailable', 'selector']],
  ['PodDisruptionBudget', 'spec', ['maxUnavailable', 'selector']],
  ['Pod', 'spec', ['containers']],
  ['StorageClass', 'root', ['provisioner']],
  ['Secret', 'root', ['stringData']],
  ['Secret', 'root', ['data', 'type']],
  ['ConfigMap', 'root', ['data']],
];

/** The kind that the fields of an object tell; undefined where they do not. */
export function kindByShape(root: Field, apiVersion: string | undefined): string | undefined {
  const places = { root, spec: root.child('spec') };
  for (const [kind, place, fields] of MARKS) {
    if (fields.some((name) => !places[place].child(name).exists)) continue;
    const isOfVersion = apiVersion === undefined || isKind(kind, apiVersion);
    if (isOfVersion) return kind;
  }
  return undefined;
}

/** A field of the root that is this one misspelt: `Kind`, `apiversion`. */
export function misspelt(root: Field, name: 'apiVersion' | 'kind'): string | undefined {
  return root.entries().find(([key]) => key !== name && isNearKey(key, name))?.[0];
}

/** The edit that gives a field of the root a value: in its place, or as a line of its own at the top. */
export function giveValue(root: Field, name: 'apiVersion' | 'kind', value: string): TextEdit | undefined {
  const field = root.child(name);
  const { node, file } = root;
  if (node?.kind !== 'map' || field.alias !== undefined) return undefined;
  if (field.exists) {
    if (field.node!.end > field.node!.start) return replaceText(field, value);
    const colon = file.text.indexOf(':', field.key.end);
    return colon < 0 ? undefined : { file: file.path, range: { start: colon + 1, end: colon + 1 }, text: ` ${value}` };
  }
  // apiVersion comes first by custom.
  const next = node.pairs[name === 'kind' && node.pairs[0]?.name === 'apiVersion' ? 1 : 0]?.key;
  if (next === undefined) return undefined;
  const range = { start: next.start, end: next.start };
  if (node.style === 'flow') return { file: file.path, range, text: `"${name}": "${value}", ` };
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(file.positionAt(next.start).column - 1);
  return { file: file.path, range, text: `${name}: ${value}${lineEnd}${indent}` };
}
