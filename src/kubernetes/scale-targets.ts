import type { Field } from '../yaml/field.ts';
import { isNearKey } from '../yaml/near-key.ts';
import { groupOf, type Kinds } from './kinds.ts';
import type { Manifest } from './manifest.ts';

/** What chooses how many Pods a workload has: a HorizontalPodAutoscaler, or a ScaledObject, of which KEDA makes one. */
export type Autoscaler = Manifest<Kinds['HorizontalPodAutoscaler']> | Manifest<Kinds['ScaledObject']>;

/** What chooses how much its Pods ask for. It comes from the autoscaler project, not from Kubernetes itself. */
export type VerticalAutoscaler = Manifest<Kinds['VerticalPodAutoscaler']>;

export type Scaler = Autoscaler | VerticalAutoscaler;

/** The workload that an autoscaler names. What is not known is undefined. */
export interface ScaleTarget {
  /** `spec.scaleTargetRef`, or what another kind of autoscaler calls it. */
  readonly field: Field;
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  readonly name: string | undefined;
}

/** What an autoscaler scales. KEDA takes a Deployment where no kind is written (kedautil.ParseGVKR). */
export function scaleTargetOf(scaler: Scaler): ScaleTarget {
  const reference = scaler.kind === 'VerticalPodAutoscaler' ? 'targetRef' : 'scaleTargetRef';
  const field = (scaler.root as Field).child('spec').child(reference);
  const [apiVersion, kind] = [field.child('apiVersion'), field.child('kind')];
  const isKeda = scaler.kind === 'ScaledObject';
  return {
    field,
    apiVersion: isKeda && apiVersion.absent ? 'apps/v1' : apiVersion.string,
    kind: isKeda && kind.absent ? 'Deployment' : inUpperCase(kind.string),
    name: field.child('name').string,
  };
}

/** Discovery knows each kind in lower case too, `statefulset`, but in no other (client-go, restmapper/discovery.go). */
function inUpperCase(kind: string | undefined): string | undefined {
  return SCALABLE_KINDS.find((each) => each.toLowerCase() === kind) ?? kind;
}

/** The kinds of Kubernetes with a number of replicas that an autoscaler can set (the `scale` subresource), by their group. */
const SCALABLE: ReadonlyMap<string, readonly ScalableKind[]> = new Map([
  ['apps', ['StatefulSet', 'Deployment', 'ReplicaSet']],
  ['', ['ReplicationController']],
]);

export const SCALABLE_KINDS: readonly ScalableKind[] = [...SCALABLE.values()].flat();

export type ScalableKind = 'StatefulSet' | 'Deployment' | 'ReplicaSet' | 'ReplicationController';

/** Kinds of Kubernetes with Pods and without a number of replicas that could be set. */
const UNSCALABLE: ReadonlySet<string> = new Set(['DaemonSet', 'Job', 'CronJob', 'Pod']);

/** The kind that a target is of, where it is one of Kubernetes that can be scaled. */
export function scalableKind({ apiVersion, kind }: ScaleTarget): ScalableKind | undefined {
  return apiVersion === undefined ? undefined : SCALABLE.get(groupOf(apiVersion))?.find((each) => each === kind);
}

/** What is wrong with the type of a target: no autoscaler finds it. */
export interface MistypedTarget {
  readonly field: Field;
  readonly what: string;
  /** What to write in its place, where that is known. */
  readonly meant: string | undefined;
}

/**
 * What is wrong with kind and apiVersion of a target; undefined where nothing is, or it is a custom resource. The version
 * of a group does not matter: the controller looks for kind and group (pkg/controller/podautoscaler, RESTMappings).
 */
export function mistypedTarget({ field, apiVersion, kind }: ScaleTarget): MistypedTarget | undefined {
  if (apiVersion === undefined || kind === undefined) return undefined;
  const group = groupOf(apiVersion);
  const known = SCALABLE.get(group);
  // Groups of custom resources have a dot.
  if (group.includes('.') || known?.includes(kind as ScalableKind)) return undefined;
  if (UNSCALABLE.has(kind)) return { field: field.child('kind'), what: `a ${kind} cannot be scaled`, meant: undefined };
  const isOne = SCALABLE_KINDS.includes(kind as ScalableKind);
  // Since 1.34 the API server refuses what has no group.
  if (isOne && group === '') return undefined;
  if (isOne) {
    const meant = kind === 'ReplicationController' ? 'v1' : 'apps/v1';
    return { field: field.child('apiVersion'), what: `${apiVersion} has no ${kind}`, meant };
  }
  const meant = (known ?? []).find((each) => isNearKey(kind.replace(/s$/i, ''), each));
  return group === 'apps'
    ? { field: field.child('kind'), what: `${apiVersion} has no kind ${kind}`, meant }
    : undefined;
}
