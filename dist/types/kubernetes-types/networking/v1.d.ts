// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { LabelSelector, ListMeta, ObjectMeta } from "../meta/v1.js";
import { TypedLocalObjectReference } from "../core/v1.js";
export interface HTTPIngressPath {
    backend: IngressBackend;
    path?: string;
    pathType: string;
}
export interface HTTPIngressRuleValue {
    paths: Array<HTTPIngressPath>;
}
export interface IPBlock {
    cidr: string;
    except?: Array<string>;
}
export interface Ingress {
    apiVersion?: "networking.k8s.io/v1";
    kind?: "Ingress";
    metadata?: ObjectMeta;
    spec?: IngressSpec;
    status?: IngressStatus;
}
export interface IngressBackend {
    resource?: TypedLocalObjectReference;
    service?: IngressServiceBackend;
}
export interface IngressClass {
    apiVersion?: "networking.k8s.io/v1";
    kind?: "IngressClass";
    metadata?: ObjectMeta;
    spec?: IngressClassSpec;
}
export interface IngressClassList {
    apiVersion?: "networking.k8s.io/v1";
    items: Array<IngressClass>;
    kind?: "IngressClassList";
    metadata?: ListMeta;
}
export interface IngressClassParametersReference {
    apiGroup?: string;
    kind: string;
    name: string;
    namespace?: string;
    scope?: string;
}
export interface IngressClassSpec {
    controller?: string;
    parameters?: IngressClassParametersReference;
}
export interface IngressList {
    apiVersion?: "networking.k8s.io/v1";
    items: Array<Ingress>;
    kind?: "IngressList";
    metadata?: ListMeta;
}
export interface IngressLoadBalancerIngress {
    hostname?: string;
    ip?: string;
    ports?: Array<IngressPortStatus>;
}
export interface IngressLoadBalancerStatus {
    ingress?: Array<IngressLoadBalancerIngress>;
}
export interface IngressPortStatus {
    error?: string;
    port: number;
    protocol: string;
}
export interface IngressRule {
    host?: string;
    http?: HTTPIngressRuleValue;
}
export interface IngressServiceBackend {
    name: string;
    port?: ServiceBackendPort;
}
export interface IngressSpec {
    defaultBackend?: IngressBackend;
    ingressClassName?: string;
    rules?: Array<IngressRule>;
    tls?: Array<IngressTLS>;
}
export interface IngressStatus {
    loadBalancer?: IngressLoadBalancerStatus;
}
export interface IngressTLS {
    hosts?: Array<string>;
    secretName?: string;
}
export interface NetworkPolicy {
    apiVersion?: "networking.k8s.io/v1";
    kind?: "NetworkPolicy";
    metadata?: ObjectMeta;
    spec?: NetworkPolicySpec;
}
export interface NetworkPolicyEgressRule {
    ports?: Array<NetworkPolicyPort>;
    to?: Array<NetworkPolicyPeer>;
}
export interface NetworkPolicyIngressRule {
    from?: Array<NetworkPolicyPeer>;
    ports?: Array<NetworkPolicyPort>;
}
export interface NetworkPolicyList {
    apiVersion?: "networking.k8s.io/v1";
    items: Array<NetworkPolicy>;
    kind?: "NetworkPolicyList";
    metadata?: ListMeta;
}
export interface NetworkPolicyPeer {
    ipBlock?: IPBlock;
    namespaceSelector?: LabelSelector;
    podSelector?: LabelSelector;
}
export interface NetworkPolicyPort {
    endPort?: number;
    port?: number | string;
    protocol?: string;
}
export interface NetworkPolicySpec {
    egress?: Array<NetworkPolicyEgressRule>;
    ingress?: Array<NetworkPolicyIngressRule>;
    podSelector: LabelSelector;
    policyTypes?: Array<string>;
}
export interface ServiceBackendPort {
    name?: string;
    number?: number;
}
