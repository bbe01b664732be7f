// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { LabelSelector, ListMeta, ObjectMeta } from "../meta/v1.js";
export interface AggregationRule {
    clusterRoleSelectors?: Array<LabelSelector>;
}
export interface ClusterRole {
    aggregationRule?: AggregationRule;
    apiVersion?: "rbac.authorization.k8s.io/v1";
    kind?: "ClusterRole";
    metadata?: ObjectMeta;
    rules?: Array<PolicyRule>;
}
export interface ClusterRoleBinding {
    apiVersion?: "rbac.authorization.k8s.io/v1";
    kind?: "ClusterRoleBinding";
    metadata?: ObjectMeta;
    roleRef: RoleRef;
    subjects?: Array<Subject>;
}
export interface ClusterRoleBindingList {
    apiVersion?: "rbac.authorization.k8s.io/v1";
    items: Array<ClusterRoleBinding>;
    kind?: "ClusterRoleBindingList";
    metadata?: ListMeta;
}
export interface ClusterRoleList {
    apiVersion?: "rbac.authorization.k8s.io/v1";
    items: Array<ClusterRole>;
    kind?: "ClusterRoleList";
    metadata?: ListMeta;
}
export interface PolicyRule {
    apiGroups?: Array<string>;
    nonResourceURLs?: Array<string>;
    resourceNames?: Array<string>;
    resources?: Array<string>;
    verbs: Array<string>;
}
export interface Role {
    apiVersion?: "rbac.authorization.k8s.io/v1";
    kind?: "Role";
    metadata?: ObjectMeta;
    rules?: Array<PolicyRule>;
}
export interface RoleBinding {
    apiVersion?: "rbac.authorization.k8s.io/v1";
    kind?: "RoleBinding";
    metadata?: ObjectMeta;
    roleRef: RoleRef;
    subjects?: Array<Subject>;
}
export interface RoleBindingList {
    apiVersion?: "rbac.authorization.k8s.io/v1";
    items: Array<RoleBinding>;
    kind?: "RoleBindingList";
    metadata?: ListMeta;
}
export interface RoleList {
    apiVersion?: "rbac.authorization.k8s.io/v1";
    items: Array<Role>;
    kind?: "RoleList";
    metadata?: ListMeta;
}
export interface RoleRef {
    apiGroup: string;
    kind: string;
    name: string;
}
export interface Subject {
    apiGroup?: string;
    kind: string;
    name: string;
    namespace?: string;
}
