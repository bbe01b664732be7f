import { nearNames } from '../text/distance.ts';
import { append } from '../text/multimap.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, isNear, perBundle, placesOf } from './bundle.ts';
import { textHas } from './glance.ts';
import { groupOf } from './kinds.ts';
import { objectsBeside } from './made-objects.ts';
import type { Manifest } from './manifest.ts';
import {
  type Autoscaler,
  SCALABLE_KINDS,
  type ScalableKind,
  type Scaler,
  scalableKind,
  scaleTargetOf,
} from './scale-targets.ts';

/**
 * The autoscalers of the input that name a workload, be it from another directory; patches left out. Where many workloads
 * have one name, those beside it.
 */
export function autoscalersOf(workload: Manifest, bundle: Bundle): Autoscaler[] {
  const { kind, name, apiVersion } = workload;
  if (name === undefined) return [];
  const index = scalersByTarget(bundle);
  const all = index.get(`${kind}/${name}`) ?? [];
  const beside = () => new Set(placesOf(workload).flatMap((place) => index.get(`${kind}/${name}\0${place}`) ?? []));
  return (all.length > MANY ? [...beside()].slice(0, MANY) : all).filter((scaler) => {
    const target = scaleTargetOf(scaler).apiVersion;
    // Without a group it scales nothing, but this is what was meant.
    const isMeant = target === undefined || [groupOf(apiVersion ?? ''), ''].includes(groupOf(target));
    return isMeant && bundle.sameNamespace(scaler as Manifest, workload);
  });
}

/** No workload has more autoscalers. */
const MANY = 20;

/** By what they scale, `StatefulSet/web`, and by that and the places where they stand. */
const scalersByTarget = perBundle((bundle): ReadonlyMap<string, readonly Autoscaler[]> => {
  const index = new Map<string, Autoscaler[]>();
  for (const scaler of [...bundle.all('HorizontalPodAutoscaler'), ...bundle.all('ScaledObject')]) {
    if (scaler.partial) continue;
    const { kind, name } = scaleTargetOf(scaler);
    append(index, `${kind}/${name}`, scaler);
    for (const place of placesOf(scaler as Manifest)) append(index, `${kind}/${name}\0${place}`, scaler);
  }
  return index;
});

/** The least and the most Pods that an autoscaler may choose, each as far as it is known. */
export function boundsOf(scaler: Autoscaler): { readonly min: number | undefined; readonly max: number | undefined } {
  const spec = (scaler.root as Field).child('spec');
  const [least, most] = boundFields(scaler);
  // HorizontalPodAutoscaler: pkg/apis/autoscaling; ScaledObject: KEDA's API, apis/keda/v1alpha1.
  return scaler.kind === 'ScaledObject'
    ? { min: numberOf(least, 0), max: numberOf(most, 100) }
    : { min: numberOf(least, 1), max: numberOf(spec.child('maxReplicas')) };
}

/** True where Argo CD is told to leave numbers of replicas as autoscalers write them (`ignoreDifferences`). */
export function areReplicasLeftAlone(bundle: Bundle): boolean {
  return leavingReplicas(bundle).length > 0;
}

const leavingReplicas = perBundle((bundle) =>
  bundle.manifests.filter(
    (manifest) =>
      manifest.apiVersion?.startsWith('argoproj.io/') === true &&
      textHas(manifest, 'ignoreDifferences:') &&
      textHas(manifest, '/spec/replicas', '.spec.replicas', 'kube-controller-manager'),
  ),
);

/** Where an autoscaler says the least and the most Pods. */
export function boundFields(scaler: Autoscaler): readonly [least: Field, most: Field] {
  const spec = (scaler.root as Field).child('spec');
  const suffix = scaler.kind === 'ScaledObject' ? 'ReplicaCount' : 'Replicas';
  return [spec.child(`min${suffix}`), spec.child(`max${suffix}`)];
}

function numberOf(field: Field, byDefault?: number): number | undefined {
  return field.absent ? byDefault : field.number;
}

/** `2 to 6`; empty where one of the two is not known. */
export function boundsInWords(scaler: Autoscaler): string {
  const { min, max } = boundsOf(scaler);
  return min === undefined || max === undefined ? '' : `${min} to ${max}`;
}

/** Another autoscaler of the same workload. */
export interface Rivalry {
  readonly other: Autoscaler;
  /** Whether the two are applied together for certain. */
  readonly isCertain: boolean;
}

/** The first autoscaler of the same workload before one in the input that is applied with it, or may be. */
export function rivalOf(scaler: Autoscaler, bundle: Bundle): Rivalry | undefined {
  const { kind, name } = scaleTargetOf(scaler);
  if (kind === undefined || name === undefined || scaler.partial) return undefined;
  for (const other of scalersByTarget(bundle).get(`${kind}/${name}`)?.slice(0, MANY) ?? []) {
    if (other === scaler) break;
    const isOne = other.identity === scaler.identity || groupsOf(other) !== groupsOf(scaler);
    if (isOne || !bundle.haveOneNamespace(other as Manifest, scaler as Manifest) || takesOver(other, scaler)) continue;
    const together = bundle.areTogether(other as Manifest, scaler as Manifest);
    if (together !== 'no') return { other, isCertain: together === 'yes' };
  }
  return undefined;
}

function groupsOf(scaler: Autoscaler): string {
  return groupOf(scaleTargetOf(scaler).apiVersion ?? '');
}

/**
 * True where one of two autoscalers is to take the place of the other, or was made by it: what a controller has made is
 * its own.
 */
function takesOver(...pair: readonly Autoscaler[]): boolean {
  const annotation = 'scaledobject.keda.sh/transfer-hpa-ownership';
  return pair.some(({ root }) => {
    const metadata = (root as Field).child('metadata');
    return metadata.child('annotations').child(annotation).exists || metadata.child('ownerReferences').exists;
  });
}

/** The workloads beside an autoscaler that it names: several, where there are variants of one. */
export function targetsOf(scaler: Scaler, bundle: Bundle): readonly Manifest[] {
  const target = scaleTargetOf(scaler);
  const kind = scalableKind(target);
  if (scaler.partial || kind === undefined || target.name === undefined) return [];
  return bundle.partners(kind, target.name, scaler as Manifest).near as unknown as readonly Manifest[];
}

/** The workload that an autoscaler may mean, where there is none as it names it. */
export interface MeantTarget {
  readonly workload: Manifest;
  /** What keeps the two apart. */
  readonly apart: 'kind' | 'namespace' | 'name';
}

/**
 * The workload beside an autoscaler that it may mean: one of that name of another kind, one of that kind in another
 * namespace, or one of nearly that name that nothing else scales.
 */
export function meantTarget(scaler: Scaler, kind: ScalableKind, name: string, bundle: Bundle): MeantTarget | undefined {
  const from = scaler as Manifest;
  for (const other of SCALABLE_KINDS) {
    const [workload] = other === kind ? [] : bundle.partners(other, name, from).near;
    if (workload !== undefined) return { workload: workload as Manifest, apart: 'kind' };
  }
  const elsewhere = (bundle.named(kind, name) as unknown as Manifest[]).find((each) => isNear(each, from));
  if (elsewhere !== undefined) return { workload: elsewhere, apart: 'namespace' };
  const beside = name.length < SHORT ? [] : objectsBeside(kind, from, bundle);
  const inReach = new Map(beside.map((each) => [bundle.sameNamespace(each, from) ? (each.name ?? '') : '', each]));
  const near = nearNames(name, inReach.keys()).flatMap((each) => inReach.get(each) ?? []);
  const workload = near.find((each) => autoscalersOf(each, bundle).length === 0);
  return workload && { workload, apart: 'name' };
}

/** Names of fewer letters are near to many: `api` and `app`. */
const SHORT = 5;
