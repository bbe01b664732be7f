/** The labels by which a Service leads to a single Pod (kubernetes.io, StatefulSet, Pod name and Pod index label). */
export const POD_NAME_LABEL = 'statefulset.kubernetes.io/pod-name';
export const POD_INDEX_LABEL = 'apps.kubernetes.io/pod-index';

/** A label that the StatefulSet controller writes on each Pod, over what the template says. */
export interface ControllerLabel {
  readonly key: string;
  /** What it holds, in words. */
  readonly holds: string;
  /** The first minor in which it is written; undefined: in all. */
  readonly since?: number;
}

/** From pkg/controller/statefulset/stateful_set_utils.go (newVersionedStatefulSetPod, updateIdentity). */
export const CONTROLLER_LABELS: readonly ControllerLabel[] = [
  { key: POD_NAME_LABEL, holds: 'the name of the Pod' },
  { key: POD_INDEX_LABEL, holds: 'the ordinal of the Pod', since: 28 },
  { key: 'controller-revision-hash', holds: 'the revision of the template' },
];
