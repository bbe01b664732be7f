// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { RawExtension } from "../runtime.js";
import { LabelSelector, ListMeta, ObjectMeta, Time } from "../meta/v1.js";
import { PersistentVolumeClaim, PodTemplateSpec } from "../core/v1.js";
export interface ControllerRevision {
    apiVersion?: "apps/v1";
    data?: RawExtension;
    kind?: "ControllerRevision";
    metadata?: ObjectMeta;
    revision: number;
}
export interface ControllerRevisionList {
    apiVersion?: "apps/v1";
    items: Array<ControllerRevision>;
    kind?: "ControllerRevisionList";
    metadata?: ListMeta;
}
export interface DaemonSet {
    apiVersion?: "apps/v1";
    kind?: "DaemonSet";
    metadata?: ObjectMeta;
    spec?: DaemonSetSpec;
    readonly status?: DaemonSetStatus;
}
export interface DaemonSetCondition {
    lastTransitionTime?: Time;
    message?: string;
    reason?: string;
    status: string;
    type: string;
}
export interface DaemonSetList {
    apiVersion?: "apps/v1";
    items: Array<DaemonSet>;
    kind?: "DaemonSetList";
    metadata?: ListMeta;
}
export interface DaemonSetSpec {
    minReadySeconds?: number;
    revisionHistoryLimit?: number;
    selector: LabelSelector;
    template: PodTemplateSpec;
    updateStrategy?: DaemonSetUpdateStrategy;
}
export interface DaemonSetStatus {
    collisionCount?: number;
    conditions?: Array<DaemonSetCondition>;
    currentNumberScheduled: number;
    desiredNumberScheduled: number;
    numberAvailable?: number;
    numberMisscheduled: number;
    numberReady: number;
    numberUnavailable?: number;
    observedGeneration?: number;
    updatedNumberScheduled?: number;
}
export interface DaemonSetUpdateStrategy {
    rollingUpdate?: RollingUpdateDaemonSet;
    type?: string;
}
export interface Deployment {
    apiVersion?: "apps/v1";
    kind?: "Deployment";
    metadata?: ObjectMeta;
    spec?: DeploymentSpec;
    status?: DeploymentStatus;
}
export interface DeploymentCondition {
    lastTransitionTime?: Time;
    lastUpdateTime?: Time;
    message?: string;
    reason?: string;
    status: string;
    type: string;
}
export interface DeploymentList {
    apiVersion?: "apps/v1";
    items: Array<Deployment>;
    kind?: "DeploymentList";
    metadata?: ListMeta;
}
export interface DeploymentSpec {
    minReadySeconds?: number;
    paused?: boolean;
    progressDeadlineSeconds?: number;
    replicas?: number;
    revisionHistoryLimit?: number;
    selector: LabelSelector;
    strategy?: DeploymentStrategy;
    template: PodTemplateSpec;
}
export interface DeploymentStatus {
    availableReplicas?: number;
    collisionCount?: number;
    conditions?: Array<DeploymentCondition>;
    observedGeneration?: number;
    readyReplicas?: number;
    replicas?: number;
    unavailableReplicas?: number;
    updatedReplicas?: number;
}
export interface DeploymentStrategy {
    rollingUpdate?: RollingUpdateDeployment;
    type?: string;
}
export interface ReplicaSet {
    apiVersion?: "apps/v1";
    kind?: "ReplicaSet";
    metadata?: ObjectMeta;
    spec?: ReplicaSetSpec;
    readonly status?: ReplicaSetStatus;
}
export interface ReplicaSetCondition {
    lastTransitionTime?: Time;
    message?: string;
    reason?: string;
    status: string;
    type: string;
}
export interface ReplicaSetList {
    apiVersion?: "apps/v1";
    items: Array<ReplicaSet>;
    kind?: "ReplicaSetList";
    metadata?: ListMeta;
}
export interface ReplicaSetSpec {
    minReadySeconds?: number;
    replicas?: number;
    selector: LabelSelector;
    template?: PodTemplateSpec;
}
export interface ReplicaSetStatus {
    availableReplicas?: number;
    conditions?: Array<ReplicaSetCondition>;
    fullyLabeledReplicas?: number;
    observedGeneration?: number;
    readyReplicas?: number;
    replicas: number;
}
export interface RollingUpdateDaemonSet {
    maxSurge?: number | string;
    maxUnavailable?: number | string;
}
export interface RollingUpdateDeployment {
    maxSurge?: number | string;
    maxUnavailable?: number | string;
}
export interface RollingUpdateStatefulSetStrategy {
    maxUnavailable?: number | string;
    partition?: number;
}
export interface StatefulSet {
    apiVersion?: "apps/v1";
    kind?: "StatefulSet";
    metadata?: ObjectMeta;
    spec?: StatefulSetSpec;
    status?: StatefulSetStatus;
}
export interface StatefulSetCondition {
    lastTransitionTime?: Time;
    message?: string;
    reason?: string;
    status: string;
    type: string;
}
export interface StatefulSetList {
    apiVersion?: "apps/v1";
    items: Array<StatefulSet>;
    kind?: "StatefulSetList";
    metadata?: ListMeta;
}
export interface StatefulSetOrdinals {
    start?: number;
}
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
    whenDeleted?: string;
    whenScaled?: string;
}
export interface StatefulSetSpec {
    minReadySeconds?: number;
    ordinals?: StatefulSetOrdinals;
    persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
    podManagementPolicy?: string;
    replicas?: number;
    revisionHistoryLimit?: number;
    selector: LabelSelector;
    serviceName: string;
    template: PodTemplateSpec;
    updateStrategy?: StatefulSetUpdateStrategy;
    volumeClaimTemplates?: Array<PersistentVolumeClaim>;
}
export interface StatefulSetStatus {
    availableReplicas?: number;
    collisionCount?: number;
    conditions?: Array<StatefulSetCondition>;
    currentReplicas?: number;
    currentRevision?: string;
    observedGeneration?: number;
    readyReplicas?: number;
    replicas: number;
    updateRevision?: string;
    updatedReplicas?: number;
}
export interface StatefulSetUpdateStrategy {
    rollingUpdate?: RollingUpdateStatefulSetStrategy;
    type?: string;
}
