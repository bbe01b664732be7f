import type * as apps from '../../kubernetes-types/apps/v1.js';
import type * as autoscaling from '../../kubernetes-types/autoscaling/v2.js';
import type * as batch from '../../kubernetes-types/batch/v1.js';
import type * as core from '../../kubernetes-types/core/v1.js';
import type { ObjectMeta } from '../../kubernetes-types/meta/v1.js';
import type * as networking from '../../kubernetes-types/networking/v1.js';
import type * as policy from '../../kubernetes-types/policy/v1.js';
import type * as storage from '../../kubernetes-types/storage/v1.js';
/** What every object has; all that is known of a custom resource. */
export interface KubernetesObject {
    apiVersion?: string;
    kind?: string;
    metadata?: ObjectMeta;
    spec?: unknown;
}
/** The kinds that rules may judge or ask for, with the shape of each. */
export interface Kinds {
    StatefulSet: apps.StatefulSet;
    Deployment: apps.Deployment;
    DaemonSet: apps.DaemonSet;
    ReplicaSet: apps.ReplicaSet;
    ReplicationController: core.ReplicationController;
    Job: batch.Job;
    CronJob: batch.CronJob;
    Pod: core.Pod;
    Service: core.Service;
    Endpoints: core.Endpoints;
    EndpointSlice: KubernetesObject;
    PersistentVolumeClaim: core.PersistentVolumeClaim;
    PersistentVolume: core.PersistentVolume;
    StorageClass: storage.StorageClass;
    ConfigMap: core.ConfigMap;
    Secret: core.Secret;
    ServiceAccount: core.ServiceAccount;
    PodDisruptionBudget: policy.PodDisruptionBudget;
    HorizontalPodAutoscaler: autoscaling.HorizontalPodAutoscaler;
    NetworkPolicy: networking.NetworkPolicy;
}
export type Kind = keyof Kinds;
/** The group of an apiVersion: `apps` of `apps/v1`, empty for the core group's `v1`. */
export declare function groupOf(apiVersion: string): string;
/** True where kind and apiVersion name one of the kinds above, in any version of its group. */
export declare function isKind(kind: string | undefined, apiVersion: string | undefined): kind is Kind;
