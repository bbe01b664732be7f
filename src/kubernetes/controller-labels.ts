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
  { key: 'statefulset.kubernetes.io/pod-name', holds: 'the name of the Pod' },
  { key: 'apps.kubernetes.io/pod-index', holds: 'the ordinal of the Pod', since: 28 },
  { key: 'controller-revision-hash', holds: 'the revision of the template' },
];
