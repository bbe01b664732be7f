import { append } from '../text/multimap.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import { groupOf } from './kinds.ts';
import type { Manifest } from './manifest.ts';

/** How many Pods a workload has: as many as are written, or between what an autoscaler may choose. */
export interface Replicas {
  readonly min: number;
  readonly max: number;
}

/**
 * How many Pods a StatefulSet, or another workload with replicas, is to have; undefined where that is not known. It is not
 * where nothing is written: the API server begins with one Pod, and who leaves the number to an autoscaler or to `kubectl
 * scale` is told to write none (kubernetes.io, horizontal-pod-autoscale, migrating Deployments and StatefulSets).
 */
export function replicasOf(manifest: Manifest, bundle: Bundle): Replicas | undefined {
  const written = (manifest.root as Field).child('spec').child('replicas').number;
  const scalers = (autoscalers(bundle).get(`${manifest.kind}/${manifest.name}`) ?? []).filter(
    (scaler) => bundle.sameNamespace(scaler, manifest) && !scaler.partial,
  );
  // One that is written elsewhere may belong to another variant of the workload; and none wakes a workload that has no Pods.
  const isScaled = written !== 0 && scalers.some(({ directory }) => directory === manifest.directory);
  const ranges = scalers.map(rangeOf);
  if (!isScaled) ranges.push(written === undefined ? undefined : { min: written, max: written });
  if (!ranges.every((range) => range !== undefined)) return undefined;
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}

// HorizontalPodAutoscaler: pkg/apis/autoscaling; ScaledObject: KEDA's API, apis/keda/v1alpha1.
function rangeOf(scaler: Manifest): Replicas | undefined {
  const spec = (scaler.root as Field).child('spec');
  const isKeda = scaler.kind === 'ScaledObject';
  const min = isKeda ? numberOf(spec.child('minReplicaCount'), 0) : numberOf(spec.child('minReplicas'), 1);
  const max = isKeda ? numberOf(spec.child('maxReplicaCount'), 100) : numberOf(spec.child('maxReplicas'));
  return min === undefined || max === undefined ? undefined : { min, max };
}

function numberOf(field: Field, byDefault?: number): number | undefined {
  return field.absent ? byDefault : field.number;
}

/** The autoscalers in the input by what they scale: `StatefulSet/web`. */
const autoscalers = perBundle((bundle): ReadonlyMap<string, readonly Manifest[]> => {
  const index = new Map<string, Manifest[]>();
  for (const manifest of bundle.manifests) {
    const isKeda = manifest.kind === 'ScaledObject' && groupOf(manifest.apiVersion ?? '') === 'keda.sh';
    if (!isKeda && !manifest.is('HorizontalPodAutoscaler')) continue;
    const target = (manifest.root as Field).child('spec').child('scaleTargetRef');
    const kind = target.child('kind').string ?? (isKeda ? 'Deployment' : undefined);
    append(index, `${kind}/${target.child('name').string}`, manifest);
  }
  return index;
});
