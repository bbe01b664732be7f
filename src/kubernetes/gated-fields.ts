import type { Field } from '../yaml/field.ts';
import { unavailableOf } from './rolling-updates.ts';
import type { VersionSpan } from './versions.ts';

/** A field of a StatefulSet that the API server drops while its feature gate is off. */
export interface GatedField {
  /** Where it stands in `spec`. */
  readonly path: readonly string[];
  readonly gate: string;
  /** The minors that know the field and drop it. */
  readonly dropped: VersionSpan;
  /** What happens without it. */
  readonly outcome: string;
  /** Whether it asks for anything else, for as many Pods. */
  asksForMore(field: Field, pods: number): boolean;
}

// pkg/features/kube_features.go; pkg/registry/apps/statefulset/strategy.go, dropStatefulSetDisabledFields.
export const GATED_FIELDS: readonly GatedField[] = [
  {
    path: ['updateStrategy', 'rollingUpdate', 'maxUnavailable'],
    gate: 'MaxUnavailableStatefulSet',
    dropped: { until: 36 },
    outcome: 'Pods are updated one after the other',
    asksForMore: (most, pods) => (unavailableOf(most, pods) ?? 1) > 1,
  },
  {
    path: ['ordinals'],
    gate: 'StatefulSetStartOrdinal',
    dropped: { until: 26 },
    outcome: 'Pods are numbered from 0 on',
    asksForMore: (ordinals) => (ordinals.child('start').number ?? 0) > 0,
  },
  {
    path: ['persistentVolumeClaimRetentionPolicy'],
    gate: 'StatefulSetAutoDeletePVC',
    dropped: { until: 26 },
    outcome: 'claims are kept',
    asksForMore: (policy) => ['whenDeleted', 'whenScaled'].some((when) => policy.child(when).string === 'Delete'),
  },
];
