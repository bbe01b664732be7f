// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { RawExtension } from "../runtime.js";
export interface APIGroup {
    apiVersion?: "v1";
    kind?: "APIGroup";
    name: string;
    preferredVersion?: GroupVersionForDiscovery;
    serverAddressByClientCIDRs?: Array<ServerAddressByClientCIDR>;
    versions: Array<GroupVersionForDiscovery>;
}
export interface APIGroupList {
    apiVersion?: "v1";
    groups: Array<APIGroup>;
    kind?: "APIGroupList";
}
export interface APIResource {
    categories?: Array<string>;
    group?: string;
    kind: string;
    name: string;
    namespaced: boolean;
    shortNames?: Array<string>;
    singularName: string;
    storageVersionHash?: string;
    verbs: Array<string>;
    version?: string;
}
export interface APIResourceList {
    apiVersion?: "v1";
    groupVersion: string;
    kind?: "APIResourceList";
    resources: Array<APIResource>;
}
export interface APIVersions {
    apiVersion?: "v1";
    kind?: "APIVersions";
    serverAddressByClientCIDRs: Array<ServerAddressByClientCIDR>;
    versions: Array<string>;
}
export interface Condition {
    lastTransitionTime: Time;
    message: string;
    observedGeneration?: number;
    reason: string;
    status: string;
    type: string;
}
export interface DeleteOptions {
    apiVersion?: string;
    dryRun?: Array<string>;
    gracePeriodSeconds?: number;
    kind?: string;
    orphanDependents?: boolean;
    preconditions?: Preconditions;
    propagationPolicy?: string;
}
export interface FieldsV1 {
}
export interface GroupVersionForDiscovery {
    groupVersion: string;
    version: string;
}
export interface LabelSelector {
    matchExpressions?: Array<LabelSelectorRequirement>;
    matchLabels?: {
        [name: string]: string;
    };
}
export interface LabelSelectorRequirement {
    key: string;
    operator: string;
    values?: Array<string>;
}
export interface ListMeta {
    continue?: string;
    remainingItemCount?: number;
    readonly resourceVersion?: string;
    selfLink?: string;
}
export interface ManagedFieldsEntry {
    apiVersion?: string;
    fieldsType?: string;
    fieldsV1?: FieldsV1;
    manager?: string;
    operation?: string;
    subresource?: string;
    time?: Time;
}
export type MicroTime = string;
export interface ObjectMeta {
    annotations?: {
        [name: string]: string;
    };
    readonly creationTimestamp?: Time;
    readonly deletionGracePeriodSeconds?: number;
    readonly deletionTimestamp?: Time;
    finalizers?: Array<string>;
    generateName?: string;
    readonly generation?: number;
    labels?: {
        [name: string]: string;
    };
    managedFields?: Array<ManagedFieldsEntry>;
    name?: string;
    namespace?: string;
    ownerReferences?: Array<OwnerReference>;
    readonly resourceVersion?: string;
    selfLink?: string;
    readonly uid?: string;
}
export interface OwnerReference {
    apiVersion: string;
    blockOwnerDeletion?: boolean;
    controller?: boolean;
    kind: string;
    name: string;
    uid: string;
}
export interface Patch {
}
export interface Preconditions {
    resourceVersion?: string;
    uid?: string;
}
export interface ServerAddressByClientCIDR {
    clientCIDR: string;
    serverAddress: string;
}
export interface Status {
    apiVersion?: string;
    code?: number;
    details?: StatusDetails;
    kind?: string;
    message?: string;
    metadata?: ListMeta;
    reason?: string;
    status?: string;
}
export interface StatusCause {
    field?: string;
    message?: string;
    reason?: string;
}
export interface StatusDetails {
    causes?: Array<StatusCause>;
    group?: string;
    kind?: string;
    name?: string;
    retryAfterSeconds?: number;
    uid?: string;
}
export type Time = string;
export interface WatchEvent {
    object: RawExtension;
    type: string;
}
