// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { LabelSelector, ListMeta, ObjectMeta, Time } from "../meta/v1.js";
import { Quantity } from "../api/resource.js";
import { PersistentVolumeSpec, TopologySelectorTerm } from "../core/v1.js";
export interface CSIDriver {
    apiVersion?: "storage.k8s.io/v1";
    kind?: "CSIDriver";
    metadata?: ObjectMeta;
    spec: CSIDriverSpec;
}
export interface CSIDriverList {
    apiVersion?: "storage.k8s.io/v1";
    items: Array<CSIDriver>;
    kind?: "CSIDriverList";
    metadata?: ListMeta;
}
export interface CSIDriverSpec {
    attachRequired?: boolean;
    fsGroupPolicy?: string;
    podInfoOnMount?: boolean;
    requiresRepublish?: boolean;
    seLinuxMount?: boolean;
    storageCapacity?: boolean;
    tokenRequests?: Array<TokenRequest>;
    volumeLifecycleModes?: Array<string>;
}
export interface CSINode {
    apiVersion?: "storage.k8s.io/v1";
    kind?: "CSINode";
    metadata?: ObjectMeta;
    spec: CSINodeSpec;
}
export interface CSINodeDriver {
    allocatable?: VolumeNodeResources;
    name: string;
    nodeID: string;
    topologyKeys?: Array<string>;
}
export interface CSINodeList {
    apiVersion?: "storage.k8s.io/v1";
    items: Array<CSINode>;
    kind?: "CSINodeList";
    metadata?: ListMeta;
}
export interface CSINodeSpec {
    drivers: Array<CSINodeDriver>;
}
export interface CSIStorageCapacity {
    apiVersion?: "storage.k8s.io/v1";
    capacity?: Quantity;
    kind?: "CSIStorageCapacity";
    maximumVolumeSize?: Quantity;
    metadata?: ObjectMeta;
    nodeTopology?: LabelSelector;
    storageClassName: string;
}
export interface CSIStorageCapacityList {
    apiVersion?: "storage.k8s.io/v1";
    items: Array<CSIStorageCapacity>;
    kind?: "CSIStorageCapacityList";
    metadata?: ListMeta;
}
export interface StorageClass {
    allowVolumeExpansion?: boolean;
    allowedTopologies?: Array<TopologySelectorTerm>;
    apiVersion?: "storage.k8s.io/v1";
    kind?: "StorageClass";
    metadata?: ObjectMeta;
    mountOptions?: Array<string>;
    parameters?: {
        [name: string]: string;
    };
    provisioner: string;
    reclaimPolicy?: string;
    volumeBindingMode?: string;
}
export interface StorageClassList {
    apiVersion?: "storage.k8s.io/v1";
    items: Array<StorageClass>;
    kind?: "StorageClassList";
    metadata?: ListMeta;
}
export interface TokenRequest {
    audience: string;
    expirationSeconds?: number;
}
export interface VolumeAttachment {
    apiVersion?: "storage.k8s.io/v1";
    kind?: "VolumeAttachment";
    metadata?: ObjectMeta;
    spec: VolumeAttachmentSpec;
    status?: VolumeAttachmentStatus;
}
export interface VolumeAttachmentList {
    apiVersion?: "storage.k8s.io/v1";
    items: Array<VolumeAttachment>;
    kind?: "VolumeAttachmentList";
    metadata?: ListMeta;
}
export interface VolumeAttachmentSource {
    inlineVolumeSpec?: PersistentVolumeSpec;
    persistentVolumeName?: string;
}
export interface VolumeAttachmentSpec {
    attacher: string;
    nodeName: string;
    source: VolumeAttachmentSource;
}
export interface VolumeAttachmentStatus {
    attachError?: VolumeError;
    attached: boolean;
    attachmentMetadata?: {
        [name: string]: string;
    };
    detachError?: VolumeError;
}
export interface VolumeError {
    message?: string;
    time?: Time;
}
export interface VolumeNodeResources {
    count?: number;
}
