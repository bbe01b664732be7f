import { CLASS_ANNOTATION } from './claim-nodes.ts';

/** An annotation of old that stood for what is a field now. */
export interface ObsoleteAnnotation {
  readonly key: string;
  /** The field of the spec that says it now; undefined where nothing does. */
  readonly field: string | undefined;
  /** What becomes of it. */
  readonly outcome: string;
}

/** On Pods: read by nothing any more, as the release notes of Kubernetes 1.6 to 1.16 say. */
export const POD_ANNOTATIONS: readonly ObsoleteAnnotation[] = [
  {
    key: 'pod.alpha.kubernetes.io/initialized',
    field: undefined,
    outcome: 'nothing reads it any more',
  },
  ...['pod.beta.kubernetes.io/init-containers', 'pod.alpha.kubernetes.io/init-containers'].map((key) => ({
    key,
    field: 'initContainers',
    outcome: 'nothing reads it any more, so these init containers never run',
  })),
  {
    key: 'scheduler.alpha.kubernetes.io/affinity',
    field: 'affinity',
    outcome: 'nothing reads it any more, so Pods are placed without it',
  },
  {
    key: 'scheduler.alpha.kubernetes.io/tolerations',
    field: 'tolerations',
    outcome: 'nothing reads it any more, so no taint is tolerated',
  },
  {
    key: 'scheduler.alpha.kubernetes.io/critical-pod',
    field: 'priorityClassName',
    outcome: 'nothing reads it any more, so the Pods have no priority',
  },
  {
    key: 'security.alpha.kubernetes.io/sysctls',
    field: 'securityContext.sysctls',
    outcome: 'nothing reads it any more, so no sysctl is set',
  },
];

/** On claims: read before the field, or not at all. */
export const CLAIM_ANNOTATIONS: readonly ObsoleteAnnotation[] = [
  {
    key: CLASS_ANNOTATION,
    field: 'storageClassName',
    outcome: 'it is still read, but has been deprecated since 1.8 and will go',
  },
  {
    key: 'volume.alpha.kubernetes.io/storage-class',
    field: 'storageClassName',
    outcome: 'nothing reads it any more, so the claim gets the default class of the cluster',
  },
];

/** What published Pods that are not ready before there was a field for it; read by nothing since 1.24. */
export const UNREADY_ANNOTATION = 'service.alpha.kubernetes.io/tolerate-unready-endpoints';

/** On Services. */
export const SERVICE_ANNOTATIONS: readonly ObsoleteAnnotation[] = [
  {
    key: UNREADY_ANNOTATION,
    field: 'publishNotReadyAddresses',
    outcome: 'nothing reads it any more, so Pods that are not ready are not published',
  },
];
