import type { Field } from '../yaml/field.ts';
import { autoscalersOf, boundsOf } from './autoscalers.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import type { Autoscaler } from './scale-targets.ts';

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
  const scalers = autoscalersOf(manifest, bundle);
  // One that is written elsewhere may belong to another variant of the workload; and none wakes a workload that has no Pods.
  const isScaled = written !== 0 && scalers.some(({ directory }) => directory === manifest.directory);
  const ranges = scalers.map(rangeOf);
  if (!isScaled) ranges.push(written === undefined ? undefined : { min: written, max: written });
  if (!ranges.every((range) => range !== undefined)) return undefined;
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}

/**
 * As `replicasOf`, with the one Pod that the API server makes of a workload for which neither the workload itself nor an
 * autoscaler in the input says how many.
 */
export function replicasOrOne(manifest: Manifest, bundle: Bundle): Replicas | undefined {
  const isUnsaid = (manifest.root as Field).child('spec').child('replicas').absent;
  return isUnsaid && autoscalersOf(manifest, bundle).length === 0 ? { min: 1, max: 1 } : replicasOf(manifest, bundle);
}

function rangeOf(scaler: Autoscaler): Replicas | undefined {
  const { min, max } = boundsOf(scaler);
  return min === undefined || max === undefined ? undefined : { min, max };
}
