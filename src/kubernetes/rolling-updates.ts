import type { Field } from '../yaml/field.ts';

/**
 * How many of some Pods a rolling update of a StatefulSet may take down at once by its `maxUnavailable`: percentages are
 * rounded down, but to one at least (pkg/controller/statefulset, getStatefulSetMaxUnavailable). Undefined where that is not
 * known, or the API server refuses it.
 */
export function unavailableOf(maxUnavailable: Field, pods: number): number | undefined {
  const percentage = Number(/^(\d+)%$/.exec(maxUnavailable.string ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(percentage)) return maxUnavailable.number;
  return percentage > 100 ? undefined : Math.max(1, Math.floor((percentage * pods) / 100));
}
