import type * as apps from '../../kubernetes-types/apps/v1.js';
import type * as autoscaling from '../../kubernetes-types/autoscaling/v2.js';
import type * as batch from '../../kubernetes-types/batch/v1.js';
import type * as core from '../../kubernetes-types/core/v1.js';
import type { ObjectMeta } from '../../kubernetes-types/meta/v1.js';
import type * as networking from '../../kubernetes-types/networking/v1.js';
import type * as policy from '../../kubernetes-types/policy/v1.js';
import type * as rbac from '../../kubernetes-types/rbac/v1.js';
import type * as scheduling from '../../kubernetes-types/scheduling/v1.js';
import type * as storage from '../../kubernetes-types/storage/v1.js';
/** What every object has; all that is known of a custom resource. */
export interface KubernetesObject {
    apiVersion?: string;
    kind?: string;
    metadata?: ObjectMeta;
    spec?: unknown;
}
/** The kinds of Kubernetes that rules may judge or ask for, with the shape of each. */
interface BuiltInKinds {
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
    Ingress: networking.Ingress;
    PriorityClass: scheduling.PriorityClass;
    LimitRange: core.LimitRange;
    Role: rbac.Role;
    RoleBinding: rbac.RoleBinding;
    ClusterRole: rbac.ClusterRole;
    ClusterRoleBinding: rbac.ClusterRoleBinding;
}
/** Custom resources that speak of StatefulSets, their Pods or their Services. Their fields are read as they are written. */
declare const CUSTOM_GROUPS: {
    readonly ScaledObject: 'keda.sh';
    readonly VerticalPodAutoscaler: 'autoscaling.k8s.io';
    readonly ServiceMonitor: 'monitoring.coreos.com';
    readonly PodMonitor: 'monitoring.coreos.com';
    readonly HTTPRoute: 'gateway.networking.k8s.io';
    readonly GRPCRoute: 'gateway.networking.k8s.io';
    readonly TCPRoute: 'gateway.networking.k8s.io';
    readonly TLSRoute: 'gateway.networking.k8s.io';
};
/** The kinds that rules may judge or ask for. */
export type Kinds = BuiltInKinds & Record<keyof typeof CUSTOM_GROUPS, KubernetesObject>;
export type Kind = keyof Kinds;
/** The group of an apiVersion: `apps` of `apps/v1`, empty for the core group's `v1`. */
export declare function groupOf(apiVersion: string): string;
/** True where kind and apiVersion name one of the kinds above, in any version of its group. */
export declare function isKind(kind: string | undefined, apiVersion: string | undefined): kind is Kind;
/** True where kind and apiVersion name one of the kinds above that are part of Kubernetes. */
export declare function isBuiltIn(kind: string | undefined, apiVersion: string | undefined): boolean;
export {};
