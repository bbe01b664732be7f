import type { Format } from '../kubernetes/formats.ts';
import { hasFormat } from '../kubernetes/formats.ts';
import type { Bounds } from '../kubernetes/structure.ts';
import { coverage, type VersionRange, type VersionSpan } from '../kubernetes/versions.ts';
import type { MapNode } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import { read, said, type Value } from './given.ts';
import { readSpan } from './span.ts';

/** What the API server asks of the text or of the number in a field: one of words, a format, or bounds. */
export interface Limit {
  /** The words that text may be, each with the minors that take it where not all do. */
  readonly words: ReadonlyMap<string, VersionSpan | undefined> | undefined;
  readonly format: Format | undefined;
  /** What a number may be. Text is not asked. */
  readonly bounds: Bounds | undefined;
  /** What of the field is meant: its text, each item of a list or value of a map, or the keys of a map. */
  readonly part: 'self' | 'each' | 'keys';
  /** True where empty text is as good as none. */
  readonly mayBeEmpty: boolean;
  /** The minors that look at it. */
  readonly span: VersionSpan | undefined;
}

/** A limit of which only the map above its field knows whether it holds. `[]` stands for each item. */
export interface LimitBelow {
  readonly steps: readonly string[];
  readonly limit: Limit;
  /** What other fields of the map have to say; undefined where it always holds. */
  readonly where: readonly Condition[] | undefined;
}

/** What a field says, or says not. */
interface Condition {
  readonly field: string;
  readonly words: readonly string[];
  readonly wanted: boolean;
}

/** What stands at the end of a path from a map: `scaleTargetRef.kind`. */
function reach(map: MapNode, path: string): Value | undefined {
  return path
    .split('.')
    .reduce<Value | undefined>((at, step) => (at?.kind === 'map' ? read(at, step) : undefined), map);
}

/** Whether the fields of a map say what they have to. What nobody knows yet says nothing. */
export function isAsked(map: MapNode, where: readonly Condition[]): boolean {
  return where.every(({ field, words, wanted }) => {
    const text = said(reach(map, field));
    return !isUnknown(text) && words.includes(text) === wanted;
  });
}

/** What the type of a map asks of the texts in it. Of its words only those are read that are needed: few fields have limits. */
export class Limits {
  readonly #words: readonly LimitWord[];
  #below: readonly LimitBelow[] | undefined;

  constructor(line: string) {
    this.#words = line === '' ? [] : line.split(/\s+/).map(splitWord);
  }

  /** The fields of the map that have limits. */
  get fields(): readonly string[] {
    return this.#words.flatMap((word) => (isBelow(word) ? [] : [word.path]));
  }

  /** What is asked of a field of the map. */
  of(field: string): readonly Limit[] | undefined {
    const words = this.#words.filter((word) => word.path === field && !isBelow(word));
    return words.length === 0 ? undefined : words.flatMap(readLimits);
  }

  /** What is asked further down. */
  get below(): readonly LimitBelow[] {
    this.#below ??= this.#words.filter(isBelow).flatMap(readLimitsBelow);
    return this.#below;
  }
}

/** What is asked of the texts in a map of a type, as the structure table names it. */
export function limitsOf(type: string): Limits {
  return new Limits(Object.hasOwn(VALUES, type) ? VALUES[type]! : '');
}

/** What is asked of the metadata of an object, by its type. */
export function rootLimits(type: string): readonly LimitBelow[] {
  let limits = roots.get(type);
  if (limits === undefined) {
    const name = Object.hasOwn(NAMES, type) ? NAMES[type]! : SUBDOMAINS.has(type) ? 'metadata.name:dns-subdomain' : '';
    const finalizer = name === '' || ANY_FINALIZER.has(type) ? 'label-key' : 'finalizer';
    const words = [METADATA, name, prefixOf(type, name), `metadata.finalizers[]"":${finalizer}`];
    // Of what belongs to the cluster kubectl and the API server leave it out.
    if (!OF_CLUSTER.has(type)) words.push('metadata.namespace:dns-label');
    limits = new Limits(words.filter((word) => word !== '').join(' ')).below;
    roots.set(type, limits);
  }
  return limits;
}

const roots = new Map<string, readonly LimitBelow[]>();

/** What `generateName` has to be, by what the name has to be: it may end in a dash. */
function prefixOf(type: string, name: string): string {
  if (ANY_PREFIX.has(type)) return '';
  return name
    .replaceAll('metadata.name', 'metadata.generateName')
    .replaceAll('dns-subdomain', 'name-prefix')
    .replaceAll('-label', '-label-prefix');
}

/**
 * The minors that refuse a text or a number: undefined where none of those asked for does. A span that is empty means all
 * of them.
 *
 * @param name of the field that holds it.
 */
export function refusedBy(
  limit: Limit,
  value: string | number,
  asked: VersionRange,
  name?: string,
): VersionSpan | undefined {
  const { words, format, bounds, span } = limit;
  if (value === '' && limit.mayBeEmpty) return undefined;
  let taken: VersionSpan | undefined;
  if (bounds !== undefined) {
    if (typeof value === 'string' || isWithin(value, bounds)) return undefined;
  } else if (words === undefined) {
    // What is no text is judged by its type alone, but for quantities, which numbers are too.
    if (typeof value === 'number' && !format!.startsWith('quantity')) return undefined;
    if (hasFormat(String(value), format!, name)) return undefined;
  } else if (typeof value === 'number') {
    return undefined;
  } else if (words.has(value)) {
    taken = words.get(value);
    if (taken === undefined) return undefined;
  }
  const refusing: number[] = [];
  for (let minor = asked.from; minor <= asked.to; minor++) {
    const only = { from: minor, to: minor };
    if (span !== undefined && coverage(span, only) === 'none') continue;
    if (taken === undefined || coverage(taken, only) === 'none') refusing.push(minor);
  }
  const [first] = refusing;
  const last = refusing.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { ...(first > asked.from && { since: first }), ...(last < asked.to && { until: last }) };
}

/** What is not whole is of another type. */
function isWithin(value: number, { least = -Infinity, most = Infinity, orZero }: Bounds): boolean {
  return !Number.isInteger(value) || (value >= least && value <= most) || (orZero && value === 0);
}

const SCOPES = 'BestEffort|NotBestEffort|Terminating|NotTerminating|PriorityClass|CrossNamespacePodAffinity';
const PROTOCOL = 'TCP|UDP|SCTP';
const OPERATOR = 'In|NotIn|Exists|DoesNotExist';
const MODES = 'ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod';
const PORT = '1..65535';
// Where 0 is as good as nothing.
const PORT_OR_NONE = '0..65535';
// What the API server hands out where it is told nothing else (`--service-node-port-range`).
const NODE_PORT = '0|30000..32767';
const MODE = '0..511';
const USER = '0..2147483647';
const LIFETIME = '600..4294967296';
const SCALE = `minReplicas:1.. maxReplicas:1..
  scaleTargetRef.apiVersion@34:grouped-version?scaleTargetRef.kind!=ReplicationController`;
const WEBHOOK = `name:webhook-name timeoutSeconds:1..30 admissionReviewVersions[]"":dns-1035-label failurePolicy""=Ignore|Fail
  matchPolicy""=Exact|Equivalent sideEffects""=None|NoneOnDryRun`;
// The names of a StatefulSet's Pods are its own; those of all others are looked at.
const HOST = 'template.spec.hostname:dns-label template.spec.subdomain:dns-label';
const LIMITED = ['default', 'defaultRequest', 'max', 'maxLimitRequestRatio', 'min']
  .map((name) => `${name}{}:resource?type!=Container|Pod ${name}{}:container-resource?type=Container|Pod`)
  .join(' ');
const ALWAYS = `template.spec.restartPolicy=Always ${HOST}`;
const SECRETS = ['controllerExpand', 'controllerPublish', 'nodeExpand', 'nodePublish']
  .map((name) => `${name}SecretRef.name:dns-subdomain ${name}SecretRef.namespace:dns-label`)
  .join(' ');
const POD_ANNOTATIONS = 'metadata.annotations[]"":pod-annotation';
const LABELS = 'metadata.labels{}:label metadata.annotations{}:annotation-key';

/** What is looked at where Pods are replaced step by step. */
function rolling(word: string): string {
  return `rollingUpdate.${word}?type=RollingUpdate|`;
}

// What the validation of the API server asks (pkg/apis/*/validation), which no published schema says.
//
// `a=X|Y` may be one of these words, letter for letter; `a:f` has to be of the format f; `a:1..9` is 1 to 9 where it is a
// number, `a:0..` is 0 or more. `a[]` means each item of a list, `a{}` a map: of labels, or its keys. `X@34` is taken
// since 1.34, `X@-33` until 1.33; `a@31=…` is looked at since 1.31 only, and of two limits the wider one stands first.
// Empty text is nothing, but not of `a""`. `a.b` is b in a, `a[].b` in each item of a, where only this map knows what it
// may be. What stands behind `?` has to be said beside a for that: `a:f?b=X|Y` where b is X or Y, `a:f?b=X&c!=Z`.
// `a:0|7..9` takes zero for nothing.
export const VALUES: Readonly<Record<string, string>> = {
  AppArmorProfile: 'type=Localhost|RuntimeDefault|Unconfined',
  AWSElasticBlockStoreVolumeSource: 'partition:0..255',
  AzureDiskVolumeSource: 'cachingMode""=None|ReadOnly|ReadWrite kind""=Shared|Dedicated|Managed',
  ConfigMapVolumeSource: `defaultMode:${MODE}`,
  ControllerRevision: 'revision:0..',
  CSIPersistentVolumeSource: `driver:driver-name ${SECRETS}`,
  CSIDriverSpec: `nodeAllocatableUpdatePeriodSeconds@35:10.. fsGroupPolicy""=ReadWriteOnceWithFSType|File|None
    volumeLifecycleModes[]""=Persistent|Ephemeral`,
  CSIStorageCapacity: 'capacity:quantity-from-zero storageClassName:dns-subdomain',
  CSIVolumeSource: 'driver:driver-name nodePublishSecretRef.name:dns-subdomain',
  ClusterRoleBinding: 'roleRef.kind=ClusterRole',
  ConfigMap: 'data{}:config-key binaryData{}:config-key',
  ConfigMapEnvSource: 'name:name-prefix',
  ConfigMapKeySelector: 'name:dns-subdomain key:config-key',
  Container: `livenessProbe.successThreshold:0..1 startupProbe.successThreshold:0..1 image:trimmed name:dns-label
    imagePullPolicy=Always|IfNotPresent|Never terminationMessagePolicy=File|FallbackToLogsOnError
    restartPolicy@35""=Always|OnFailure|Never`,
  ContainerPort: `containerPort:${PORT} hostPort:${PORT_OR_NONE} name:port-name protocol=${PROTOCOL}`,
  ContainerResizePolicy: 'resourceName@33=cpu|memory restartPolicy@33=NotRequired|RestartContainer',
  ContainerResourceMetricSource: 'name:resource container:dns-label',
  ContainerRestartRule: 'action@35=Restart|RestartAllContainers@36',
  ContainerRestartRuleOnExitCodes: 'operator@35=In|NotIn',
  CronJob: 'metadata.name:cron-job-name',
  CronJobSpec: `schedule:schedule-with-zone schedule@29:schedule timeZone"":time-zone startingDeadlineSeconds:0..
    successfulJobsHistoryLimit:0.. failedJobsHistoryLimit:0.. concurrencyPolicy=Allow|Forbid|Replace`,
  CrossVersionObjectReference: 'kind:path-segment name:path-segment',
  DaemonSetSpec: `minReadySeconds:0.. revisionHistoryLimit:0.. ${ALWAYS}`,
  DaemonSetUpdateStrategy: `type=RollingUpdate|OnDelete ${rolling('maxSurge:0..')} ${rolling('maxSurge"":percentage-to-100')}
    ${rolling('maxUnavailable:0..')} ${rolling('maxUnavailable"":percentage-to-100')}`,
  DeploymentSpec: `replicas:0.. minReadySeconds:0.. revisionHistoryLimit:0.. progressDeadlineSeconds:1.. ${ALWAYS}`,
  DeploymentStrategy: `type=Recreate|RollingUpdate ${rolling('maxSurge:0..')} ${rolling('maxSurge"":percentage')}
    ${rolling('maxUnavailable:0..')} ${rolling('maxUnavailable"":percentage-to-100')}`,
  DownwardAPIVolumeSource: `defaultMode:${MODE}`,
  Endpoint: 'hostname"":dns-label nodeName"":dns-subdomain',
  EndpointAddress: 'ip:address ip@36:strict-address ip:outer-address hostname:dns-label nodeName"":dns-subdomain',
  EndpointPort: `port:${PORT} name:dns-label protocol=${PROTOCOL} appProtocol"":label-key`,
  EmptyDirVolumeSource: 'sizeLimit:quantity-from-zero',
  EndpointSlice: `addressType=IPv4|IPv6|FQDN endpoints[].addresses[]"":ipv4-address?addressType=IPv4
    endpoints[].addresses[]"":ipv6-address?addressType=IPv6 endpoints[].addresses[]"":dns-subdomain?addressType=FQDN
    endpoints[].addresses[]@36"":strict-address?addressType=IPv4|IPv6`,
  DownwardAPIVolumeFile: `mode:${MODE} path:file-path fieldRef.fieldPath:volume-field-path`,
  EnvFromSource: 'prefix:relaxed-env-name prefix@-31:env-name',
  EnvVar: 'name:relaxed-env-name name@-31:env-name',
  EnvVarSource: 'fieldRef.fieldPath:env-field-path',
  FCVolumeSource: 'lun:0..255',
  ForZone: 'name:label-value',
  FileKeySelector: 'volumeName@35:dns-label key@35:relaxed-env-name',
  GCEPersistentDiskVolumeSource: 'partition:0..255',
  GitRepoVolumeSource: 'directory:inner-path',
  GRPCAction: `port:${PORT}`,
  HorizontalPodAutoscalerSpec: SCALE,
  HPAScalingPolicy: 'value:1.. periodSeconds:1..1800 type=Pods|Percent',
  HPAScalingRules: 'stabilizationWindowSeconds:0..3600 selectPolicy""=Max|Min|Disabled tolerance@35:quantity-from-zero',
  HTTPGetAction: `port:${PORT} scheme=HTTP|HTTPS port:port-name`,
  HTTPHeader: 'name:header-name',
  HTTPIngressPath: `pathType""=Exact|Prefix|ImplementationSpecific path:absolute-path
    path:plain-path?pathType=Exact|Prefix`,
  HostAlias: 'ip:address ip@36:strict-address hostnames[]"":dns-subdomain',
  HostPathVolumeSource:
    'path:upward-free-path type=DirectoryOrCreate|Directory|FileOrCreate|File|Socket|CharDevice|BlockDevice',
  IPBlock:
    'cidr:address-range cidr@36:strict-address-range except[]"":address-range except[]@36"":strict-address-range',
  ImageVolumeSource: 'pullPolicy@35=Always|IfNotPresent|Never',
  IngressBackend: 'resource.apiGroup:dns-subdomain resource.kind:path-segment resource.name:path-segment',
  IngressClassParametersReference: `apiGroup"":dns-subdomain kind:path-segment name:path-segment scope""=Cluster|Namespace
    namespace:dns-label`,
  IngressClassSpec: 'controller:domain-path',
  IngressServiceBackend: 'name:dns-label name@-35:dns-1035-label',
  IngressRule: 'host:served-host host:host-name',
  IngressSpec: 'ingressClassName"":dns-subdomain',
  IngressTLS: 'hosts[]"":served-host secretName:dns-subdomain',
  ISCSIPersistentVolumeSource: 'lun:0..255 iqn:iscsi-name initiatorName:iscsi-name',
  ISCSIVolumeSource: 'lun:0..255 iqn:iscsi-name initiatorName:iscsi-name',
  JobSpec: `activeDeadlineSeconds:0.. backoffLimit:0.. backoffLimitPerIndex@29:0.. completions:0..
    maxFailedIndexes@29:0.. parallelism:0.. ttlSecondsAfterFinished:0.. template.spec.restartPolicy=OnFailure|Never
    completionMode""=NonIndexed|Indexed podReplacementPolicy@29""=Failed|TerminatingOrFailed managedBy@32"":domain-path
    ${HOST}`,
  KeyToPath: `mode:${MODE} path:file-path`,
  LabelSelector: 'matchLabels{}:label',
  LabelSelectorRequirement: `key:label-key operator=${OPERATOR} values[]:label-value`,
  LeaseSpec: 'leaseDurationSeconds:1.. leaseTransitions:0.. acquireTime:micro-time renewTime:micro-time',
  LimitRangeItem: `type:limit-type maxLimitRequestRatio[]:quantity-from-one ${LIMITED}`,
  LocalVolumeSource: 'path:upward-free-path',
  MatchCondition: 'name:label-key',
  MetricIdentifier: 'name:path-segment',
  MetricSpec: 'type=ContainerResource|External|Object|Pods|Resource',
  MetricTarget: `averageUtilization:1.. averageValue:quantity-above-zero value:quantity-above-zero
    type=Utilization|Value|AverageValue`,
  MutatingWebhook: `${WEBHOOK} reinvocationPolicy""=Never|IfNeeded`,
  NetworkPolicyPort: `port:${PORT} endPort:${PORT} protocol""=${PROTOCOL} port"":port-name`,
  NetworkPolicySpec: 'policyTypes[]""=Ingress|Egress',
  NamespaceSpec: 'finalizers[]"":finalizer',
  NFSVolumeSource: 'path:absolute-path',
  NodeSelector: 'nodeSelectorTerms[].matchExpressions[].values[]@33:label-value',
  NodeSelectorRequirement: `key:label-key operator=${OPERATOR}|Gt|Lt`,
  NodeSelectorTerm:
    'matchFields[].key=metadata.name matchFields[].operator=In|NotIn matchFields[].values[]"":dns-subdomain',
  ObjectFieldSelector: 'apiVersion=v1',
  Overhead: 'podFixed[]:quantity-from-zero podFixed{}:resource-name',
  PersistentVolumeClaimSpec: `resources.requests.storage:quantity-above-zero accessModes[]""=${MODES}
    volumeMode""=Block|Filesystem storageClassName:dns-subdomain volumeAttributesClassName@34:dns-subdomain
    dataSourceRef.apiGroup"":dns-subdomain`,
  PersistentVolumeClaimTemplate: LABELS,
  PersistentVolumeSpec: `capacity.storage:quantity-above-zero capacity{}=storage accessModes[]""=${MODES}
    volumeMode""=Block|Filesystem storageClassName:dns-subdomain persistentVolumeReclaimPolicy=Retain|Delete|Recycle
    volumeAttributesClassName@34"":dns-subdomain`,
  Pod: `${POD_ANNOTATIONS} spec.hostname:dns-label spec.subdomain:dns-label`,
  PodAffinityTerm:
    'topologyKey:label-key namespaces[]"":dns-label matchLabelKeys[]@31"":label-key mismatchLabelKeys[]@31"":label-key',
  PodDNSConfig: `nameservers[]"":address nameservers[]@36"":strict-address searches[]"":search-domain
    searches[]@-32"":dns-domain`,
  PodDisruptionBudgetSpec: `minAvailable:0.. minAvailable"":percentage-to-100 maxUnavailable:0..
    maxUnavailable"":percentage-to-100 unhealthyPodEvictionPolicy""=IfHealthyBudget|AlwaysAllow`,
  PodFailurePolicyOnExitCodesRequirement: 'operator=In|NotIn',
  PodFailurePolicyOnPodConditionsPattern: 'status=True|False|Unknown type:label-key',
  PodFailurePolicyRule: 'action=FailJob|FailIndex|Ignore|Count',
  PodOS: 'name=linux|windows',
  PodResourceClaim: `name@34:dns-label resourceClaimName@34:dns-subdomain
    resourceClaimTemplateName@34:dns-subdomain`,
  PodReadinessGate: 'conditionType:label-key',
  PodSchedulingGate: 'name:label-key',
  PodSecurityContext: `fsGroup:${USER} runAsGroup:${USER} runAsUser:${USER} supplementalGroups[]:${USER}
    fsGroupChangePolicy""=OnRootMismatch|Always supplementalGroupsPolicy@33""=Merge|Strict
    seLinuxChangePolicy@33""=Recursive|MountOption@37`,
  PodSpec: `activeDeadlineSeconds:1..2147483647 restartPolicy=Always|OnFailure|Never
    dnsPolicy=ClusterFirstWithHostNet|ClusterFirst|Default|None preemptionPolicy""=PreemptLowerPriority|Never
    nodeSelector{}:label serviceAccountName:dns-subdomain serviceAccount:dns-subdomain?serviceAccountName=
    overhead{}:resource-name overhead[]:quantity-from-zero overhead[]:quantity-by-name resources.limits{}@34:pod-resource
    resources.requests{}@34:pod-resource priorityClassName:dns-subdomain
    runtimeClassName"":dns-subdomain nodeName:dns-subdomain hostnameOverride@35"":dns-subdomain
    initContainers[].restartPolicy@-33""=Always`,
  PodTemplate: HOST,
  PodTemplateSpec: `${LABELS} ${POD_ANNOTATIONS}`,
  PreferredSchedulingTerm: 'weight:1..100',
  PriorityClass: 'preemptionPolicy""=PreemptLowerPriority|Never',
  Probe: `initialDelaySeconds:0.. periodSeconds:0.. timeoutSeconds:0.. successThreshold:0.. failureThreshold:0..
    terminationGracePeriodSeconds:1..`,
  ProjectedVolumeSource: `defaultMode:${MODE}`,
  ReplicaSetSpec: `replicas:0.. minReadySeconds:0.. ${ALWAYS}`,
  ReplicationControllerSpec: `replicas:0.. minReadySeconds:0.. selector{}:label ${ALWAYS}`,
  ResourceFieldSelector: `resource:resource-path divisor:cpu-divisor?resource=limits.cpu|requests.cpu
    divisor:memory-divisor?resource!=limits.cpu|requests.cpu`,
  ResourceQuotaSpec: `hard[]:quantity-from-zero hard[]:quantity-by-name hard{}:quota-resource scopes[]""=${SCOPES}`,
  ResourceRequirements: `limits{}:resource-name requests{}:resource-name limits[]:quantity-from-zero
    limits[]:quantity-by-name requests[]:quantity-from-zero requests[]:quantity-by-name`,
  RoleBinding: 'roleRef.kind=Role|ClusterRole',
  RoleRef: 'apiGroup=rbac.authorization.k8s.io name:path-segment',
  RollingUpdateStatefulSetStrategy: 'partition:0.. maxUnavailable@37:1.. maxUnavailable@37"":percentage-to-100',
  RuleWithOperations: 'operations[]""=*|CREATE|UPDATE|DELETE|CONNECT scope""=Cluster|Namespaced|*',
  RuntimeClass: 'handler:dns-label',
  Scheduling: 'nodeSelector{}:label',
  ScopedResourceSelectorRequirement: `operator=${OPERATOR} scopeName=${SCOPES}`,
  SeccompProfile: 'type=Localhost|RuntimeDefault|Unconfined localhostProfile:inner-path?type=Localhost',
  Secret: 'data{}:config-key stringData{}:config-key',
  SecretEnvSource: 'name:name-prefix',
  SecretKeySelector: 'name:dns-subdomain key:config-key',
  SecretVolumeSource: `defaultMode:${MODE}`,
  SecurityContext: `runAsGroup:${USER} runAsUser:${USER} procMount@33""=Default|Unmasked`,
  ServiceAccountTokenProjection: `expirationSeconds:${LIFETIME} path:file-path`,
  ServiceBackendPort: `number:${PORT_OR_NONE} name:port-name`,
  ServicePort: `port:${PORT} targetPort:${PORT_OR_NONE} name:dns-label protocol=${PROTOCOL}
    targetPort:port-name appProtocol"":label-key`,
  ServiceReference: `port:${PORT} path:webhook-path`,
  ServiceSpec: `healthCheckNodePort:${PORT_OR_NONE} clusterIP:cluster-ip clusterIP@36:strict-cluster-ip
    clusterIPs[]"":cluster-ip clusterIPs[]@36"":strict-cluster-ip externalIPs[]"":address externalIPs[]:outer-address
    externalIPs[]@36"":strict-address loadBalancerSourceRanges[]"":source-range
    loadBalancerSourceRanges[]@36"":strict-source-range loadBalancerClass"":label-key?type=LoadBalancer
    externalName:dns-domain?type=ExternalName ports[].nodePort:${NODE_PORT}?type=NodePort
    ports[].nodePort:${NODE_PORT}?type=LoadBalancer&allocateLoadBalancerNodePorts!=false
    sessionAffinityConfig.clientIP.timeoutSeconds:1..86400?sessionAffinity=ClientIP type=ClusterIP|NodePort|LoadBalancer|ExternalName
    selector{}:label sessionAffinity=ClientIP|None externalTrafficPolicy=Cluster|Local
    internalTrafficPolicy""=Cluster|Local ipFamilies[]""=IPv4|IPv6
    ipFamilyPolicy""=SingleStack|PreferDualStack|RequireDualStack
    trafficDistribution@31""=PreferClose|PreferSameZone@34|PreferSameNode@34`,
  SleepAction: 'seconds:0.. seconds@-32:1..',
  StatefulSetOrdinals: 'start@27:0..',
  StatefulSetPersistentVolumeClaimRetentionPolicy: 'whenDeleted=Retain|Delete whenScaled=Retain|Delete',
  StatefulSetSpec: `replicas:0.. minReadySeconds:0.. podManagementPolicy=OrderedReady|Parallel serviceName:dns-label
    template.spec.restartPolicy=Always volumeClaimTemplates[].metadata.name:dns-label
    volumeClaimTemplates[].metadata.generateName:name-prefix volumeClaimTemplates[].metadata.labels{}:label-key
    volumeClaimTemplates[].metadata.annotations{}:annotation-key
    volumeClaimTemplates[].spec.dataSource.apiGroup@34"":dns-subdomain
    volumeClaimTemplates[].spec.dataSourceRef.namespace@34:dns-label`,
  StatefulSetUpdateStrategy: 'type=RollingUpdate|OnDelete',
  Sysctl: 'name:sysctl',
  StorageClass:
    'provisioner:annotation-key reclaimPolicy=Delete|Retain volumeBindingMode""=Immediate|WaitForFirstConsumer',
  SuccessPolicyRule: 'succeededCount@31:0.. succeededIndexes@31:indexes',
  TCPSocketAction: `port:${PORT} port:port-name`,
  Taint: 'key:label-key value:label-value effect=NoSchedule|PreferNoSchedule|NoExecute',
  Toleration: 'key:label-key value:label-value operator=Equal|Exists effect=NoSchedule|PreferNoSchedule|NoExecute',
  TopologySpreadConstraint: `maxSkew:1.. minDomains:1.. matchLabelKeys[]"":label-key
    whenUnsatisfiable=DoNotSchedule|ScheduleAnyway nodeAffinityPolicy""=Honor|Ignore nodeTaintsPolicy""=Honor|Ignore`,
  TopologySelectorLabelRequirement: 'key:label-key',
  ValidatingWebhook: WEBHOOK,
  Volume: 'name:dns-label',
  VolumeAttributesClass: 'driverName:annotation-key',
  VolumeDevice: 'devicePath:upward-free-path',
  VolumeMount: `subPath:inner-path subPathExpr:inner-path mountPropagation""=None|HostToContainer|Bidirectional
    recursiveReadOnly@31""=Disabled|IfPossible|Enabled`,
  WebhookClientConfig: 'url"":webhook-url',
  WeightedPodAffinityTerm: 'weight:1..100',
  WindowsSecurityContextOptions: 'gmsaCredentialSpecName"":dns-subdomain runAsUserName"":windows-user',
  'autoscaling/v1.CrossVersionObjectReference': 'kind:path-segment name:path-segment',
  'autoscaling/v1.HorizontalPodAutoscalerSpec': `${SCALE} targetCPUUtilizationPercentage:1..`,
  'discovery/v1.EndpointPort': `name:dns-label protocol""=${PROTOCOL} appProtocol"":label-key`,
  'rbac/v1.Subject': `kind=User|Group|ServiceAccount apiGroup=rbac.authorization.k8s.io
    name:dns-subdomain?kind=ServiceAccount`,
  'storage/v1.TokenRequest': `expirationSeconds:${LIFETIME}`,
};

const METADATA = LABELS;

const NAMES: Readonly<Record<string, string>> = {
  ClusterRole: 'metadata.name:path-segment',
  ClusterRoleBinding: 'metadata.name:path-segment',
  Namespace: 'metadata.name:dns-label',
  PodDisruptionBudget: 'metadata.name:path-segment',
  Role: 'metadata.name:path-segment',
  RoleBinding: 'metadata.name:path-segment',
  Service: 'metadata.name:dns-label metadata.name@-35:dns-1035-label',
  StatefulSet: 'metadata.name:dns-subdomain metadata.name@27:dns-label',
};

const SUBDOMAINS: ReadonlySet<string> = new Set([
  'CSIDriver',
  'CSINode',
  'CSIStorageCapacity',
  'ConfigMap',
  'ControllerRevision',
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Endpoints',
  'EndpointSlice',
  'HorizontalPodAutoscaler',
  'Ingress',
  'IngressClass',
  'Job',
  'Lease',
  'LimitRange',
  'MutatingWebhookConfiguration',
  'NetworkPolicy',
  'Node',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'Pod',
  'PodTemplate',
  'PriorityClass',
  'ReplicaSet',
  'ReplicationController',
  'ResourceQuota',
  'RuntimeClass',
  'Secret',
  'ServiceAccount',
  'StorageClass',
  'ValidatingWebhookConfiguration',
  'VolumeAttributesClass',
  'autoscaling/v1.HorizontalPodAutoscaler',
]);

/** Whose `generateName` is not looked at, or not by all. */
const ANY_PREFIX: ReadonlySet<string> = new Set(['PodDisruptionBudget', 'ReplicationController']);

/** Whose finalizers may be without a domain. */
const ANY_FINALIZER: ReadonlySet<string> = new Set([
  'Lease',
  'MutatingWebhookConfiguration',
  'PodDisruptionBudget',
  'RuntimeClass',
  'ValidatingWebhookConfiguration',
]);

const OF_CLUSTER: ReadonlySet<string> = new Set([
  'APIService',
  'CSIDriver',
  'CSINode',
  'CertificateSigningRequest',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'FlowSchema',
  'IngressClass',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
  'VolumeAttributesClass',
]);

/** The format of what is written as text and read as something else. */
export const SCALAR_LIMITS: ReadonlyMap<string, Limit> = new Map(
  (
    [
      ['bytes', 'base64'],
      ['quantity', 'quantity'],
      ['time', 'time'],
    ] as const
  ).map(([type, format]) => [
    type,
    { words: undefined, format, bounds: undefined, part: 'self', mayBeEmpty: false, span: undefined },
  ]),
);

/** A word of a line, taken apart: `path[]@35""=rest`. */
interface LimitWord {
  /** With dots where it leads down. */
  readonly path: string;
  readonly mark: string;
  readonly span: string | undefined;
  /** True where empty text is refused too. */
  readonly must: boolean;
  readonly sign: string;
  readonly rest: string;
  readonly where: string | undefined;
}

/** True for what is not asked of a field of the map alone. */
function isBelow({ path, where }: LimitWord): boolean {
  return where !== undefined || path.includes('.');
}

function splitWord(text: string): LimitWord {
  const [word = '', where] = text.split('?');
  const at = word.search(/[=:]/);
  let path = word.slice(0, at);
  const must = path.endsWith('""');
  if (must) path = path.slice(0, -2);
  const versions = path.indexOf('@');
  const span = versions < 0 ? undefined : path.slice(versions + 1);
  if (versions >= 0) path = path.slice(0, versions);
  const mark = path.endsWith('[]') || path.endsWith('{}') ? path.slice(-2) : '';
  return {
    path: path.slice(0, path.length - mark.length),
    mark,
    span,
    must,
    sign: word.charAt(at),
    rest: word.slice(at + 1),
    where,
  };
}

function readLimits({ mark, span, must, sign, rest }: LimitWord): Limit[] {
  const isAboutKeys = mark === '{}' && rest !== 'label';
  const common = {
    words: undefined,
    format: undefined,
    bounds: undefined,
    part: partOf(mark),
    mayBeEmpty: !must && !isAboutKeys,
    span: readSpan(span),
  };
  if (sign === '=') return [{ ...common, words: readWords(rest) }];
  if (rest.includes('..')) return [{ ...common, bounds: readBounds(rest) }];
  return formatsOf(rest, mark).map((limit) => ({ ...common, ...limit }));
}

function readLimitsBelow(word: LimitWord): LimitBelow[] {
  const steps = word.path.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), '[]'] : [step]));
  const where = word.where?.split('&').map(readCondition);
  return readLimits(word).map((limit) => ({ steps, limit, where }));
}

/** `a=X|Y` or `a""=X`. */
function readCondition(text: string): Condition {
  const [, field = '', not, words = ''] = /^([\w.]+)(!?)=(.*)$/.exec(text)!;
  return { field, words: words.split('|'), wanted: not === '' };
}

function formatsOf(format: string, mark: string): (Pick<Limit, 'format' | 'part'> & Partial<Limit>)[] {
  if (format === 'label') {
    return [
      { format: 'label-key', part: 'keys', mayBeEmpty: false },
      { format: 'label-value', part: 'each' },
    ];
  }
  return [{ format: format as Format, part: partOf(mark) }];
}

function partOf(mark: string): Limit['part'] {
  return mark === '{}' ? 'keys' : mark === '[]' ? 'each' : 'self';
}

function readWords(text: string): Limit['words'] {
  return new Map(
    text.split('|').map((word) => {
      const [name = '', span] = word.split('@');
      return [name, readSpan(span)];
    }),
  );
}

/** `1..9` or, without an end, `0..`; `0|7..9` where zero is as good as nothing. */
function readBounds(text: string): Bounds {
  const [least, most] = text
    .replace(/^0\|/, '')
    .split('..')
    .map((end) => (end === '' ? undefined : Number(end)));
  return { least, most, orZero: text.startsWith('0|') };
}
