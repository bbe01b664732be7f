import type { Format } from '../kubernetes/formats.ts';
import { hasFormat } from '../kubernetes/formats.ts';
import { coverage, type VersionRange, type VersionSpan } from '../kubernetes/versions.ts';
import { readSpan } from './span.ts';

/** What the API server asks of the text in a field. */
export interface Limit {
  /** The words that it may be, each with the minors that take it where not all do; undefined where a format is asked for. */
  readonly words: ReadonlyMap<string, VersionSpan | undefined> | undefined;
  readonly format: Format | undefined;
  /** What of the field is meant: its text, each item of a list or value of a map, or the keys of a map. */
  readonly part: 'self' | 'each' | 'keys';
  /** True where empty text is as good as none. */
  readonly mayBeEmpty: boolean;
  /** The minors that look at it. */
  readonly span: VersionSpan | undefined;
}

/** A limit for a field further down, of which only the map above knows what it has to be. `[]` stands for each item. */
export interface LimitBelow {
  readonly steps: readonly string[];
  readonly limit: Limit;
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
    return this.#words.flatMap(({ path }) => (path.includes('.') ? [] : [path]));
  }

  /** What is asked of a field of the map. */
  of(field: string): readonly Limit[] | undefined {
    const words = this.#words.filter(({ path }) => path === field);
    return words.length === 0 ? undefined : words.flatMap(readLimits);
  }

  /** What is asked further down. */
  get below(): readonly LimitBelow[] {
    this.#below ??= this.#words.filter(({ path }) => path.includes('.')).flatMap(readLimitsBelow);
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
    limits = new Limits(`${METADATA} ${name}`.trim()).below;
    roots.set(type, limits);
  }
  return limits;
}

const roots = new Map<string, readonly LimitBelow[]>();

/**
 * The minors that refuse a text: undefined where none of those asked for does. A span that is empty means all of them.
 */
export function refusedBy(limit: Limit, text: string, asked: VersionRange): VersionSpan | undefined {
  const { words, format, span } = limit;
  if (text === '' && limit.mayBeEmpty) return undefined;
  let taken: VersionSpan | undefined;
  if (words === undefined) {
    if (hasFormat(text, format!)) return undefined;
  } else if (words.has(text)) {
    taken = words.get(text);
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

const SCOPES = 'BestEffort|NotBestEffort|Terminating|NotTerminating|PriorityClass|CrossNamespacePodAffinity';
const PROTOCOL = 'TCP|UDP|SCTP';
const OPERATOR = 'In|NotIn|Exists|DoesNotExist';
const MODES = 'ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod';
const WEBHOOK = `admissionReviewVersions[]!:dns-1035-label failurePolicy!=Ignore|Fail matchPolicy!=Exact|Equivalent sideEffects!=None|NoneOnDryRun`;
// The names of a StatefulSet's Pods are its own; those of all others are looked at.
const HOST = 'template.spec.hostname:dns-label template.spec.subdomain:dns-label';
const ALWAYS = `template.spec.restartPolicy=Always ${HOST}`;
const LABELS = 'metadata.labels{}:label metadata.annotations{}:annotation-key';

// What the validation of the API server asks (pkg/apis/*/validation), which no published schema says.
//
// `a=X|Y` may be one of these words, letter for letter; `a:f` has to be of the format f. `a[]` means each item of a list,
// `a{}` a map: of labels, or its keys. `X@34` is taken since 1.34, `X@-33` until 1.33; `a@31=…` is looked at since 1.31
// only, and of two limits the wider one stands first. Empty text is nothing, but not behind `a!`. `a.b` is b in a, `a[].b` in each item of a, where only this map knows
// what it may be.
export const VALUES: Readonly<Record<string, string>> = {
  AppArmorProfile: 'type=Localhost|RuntimeDefault|Unconfined',
  AzureDiskVolumeSource: 'cachingMode!=None|ReadOnly|ReadWrite kind!=Shared|Dedicated|Managed',
  CSIPersistentVolumeSource: 'driver:driver-name',
  CSIDriverSpec: 'fsGroupPolicy!=ReadWriteOnceWithFSType|File|None volumeLifecycleModes[]!=Persistent|Ephemeral',
  CSIVolumeSource: 'driver:driver-name nodePublishSecretRef.name:dns-subdomain',
  ClusterRoleBinding: 'roleRef.kind=ClusterRole',
  ConfigMap: 'data{}:config-key binaryData{}:config-key',
  ConfigMapEnvSource: 'name:name-prefix',
  ConfigMapKeySelector: 'name:dns-subdomain key:config-key',
  Container: `name:dns-label imagePullPolicy=Always|IfNotPresent|Never
    terminationMessagePolicy=File|FallbackToLogsOnError restartPolicy@35!=Always|OnFailure|Never`,
  ContainerPort: `name:port-name protocol=${PROTOCOL}`,
  ContainerResizePolicy: 'resourceName@33=cpu|memory restartPolicy@33=NotRequired|RestartContainer',
  ContainerRestartRule: 'action@35=Restart|RestartAllContainers@36',
  ContainerRestartRuleOnExitCodes: 'operator@35=In|NotIn',
  CronJobSpec: 'concurrencyPolicy=Allow|Forbid|Replace',
  CrossVersionObjectReference: 'kind:path-segment name:path-segment',
  DaemonSetSpec: ALWAYS,
  DaemonSetUpdateStrategy: 'type=RollingUpdate|OnDelete',
  DeploymentSpec: ALWAYS,
  DeploymentStrategy: 'type=Recreate|RollingUpdate',
  Endpoint: 'hostname!:dns-label nodeName!:dns-subdomain',
  EndpointAddress: 'ip:address ip@36:strict-address hostname:dns-label nodeName!:dns-subdomain',
  EndpointPort: `name:dns-label protocol=${PROTOCOL} appProtocol!:label-key`,
  EmptyDirVolumeSource: 'sizeLimit:quantity-from-zero',
  EndpointSlice: 'addressType=IPv4|IPv6|FQDN',
  DownwardAPIVolumeFile: 'path:file-path fieldRef.fieldPath:volume-field-path',
  EnvFromSource: 'prefix:relaxed-env-name prefix@-31:env-name',
  EnvVar: 'name:relaxed-env-name name@-31:env-name',
  EnvVarSource: 'fieldRef.fieldPath:env-field-path',
  FileKeySelector: 'volumeName@35:dns-label key@35:relaxed-env-name',
  HPAScalingPolicy: 'type=Pods|Percent',
  HPAScalingRules: 'selectPolicy!=Max|Min|Disabled',
  HTTPGetAction: 'scheme=HTTP|HTTPS port:port-name',
  HTTPHeader: 'name:header-name',
  HTTPIngressPath: 'pathType!=Exact|Prefix|ImplementationSpecific',
  HostAlias: 'ip:address ip@36:strict-address hostnames[]!:dns-subdomain',
  HostPathVolumeSource:
    'path:upward-free-path type=DirectoryOrCreate|Directory|FileOrCreate|File|Socket|CharDevice|BlockDevice',
  IPBlock: 'cidr:address-range cidr@36:strict-address-range except[]!:address-range except[]@36!:strict-address-range',
  ImageVolumeSource: 'pullPolicy@35=Always|IfNotPresent|Never',
  IngressClassParametersReference: 'kind:path-segment name:path-segment scope!=Cluster|Namespace',
  IngressServiceBackend: 'name:dns-label name@-35:dns-1035-label',
  IngressRule: 'host:dns-subdomain',
  IngressSpec: 'ingressClassName!:dns-subdomain',
  IngressTLS: 'hosts[]!:dns-subdomain secretName:dns-subdomain',
  JobSpec: `template.spec.restartPolicy=OnFailure|Never completionMode!=NonIndexed|Indexed
    podReplacementPolicy@29!=Failed|TerminatingOrFailed ${HOST}`,
  KeyToPath: 'path:file-path',
  LabelSelector: 'matchLabels{}:label',
  LabelSelectorRequirement: `key:label-key operator=${OPERATOR} values[]:label-value`,
  MetricIdentifier: 'name:path-segment',
  MetricSpec: 'type=ContainerResource|External|Object|Pods|Resource',
  MetricTarget: 'type=Utilization|Value|AverageValue',
  MutatingWebhook: `${WEBHOOK} reinvocationPolicy!=Never|IfNeeded`,
  NetworkPolicyPort: `protocol!=${PROTOCOL} port!:port-name`,
  NetworkPolicySpec: 'policyTypes[]!=Ingress|Egress',
  NodeSelector: 'nodeSelectorTerms[].matchExpressions[].values[]@33:label-value',
  NodeSelectorRequirement: `key:label-key operator=${OPERATOR}|Gt|Lt`,
  PersistentVolumeClaimSpec: `resources.requests.storage:quantity-above-zero accessModes[]!=${MODES} volumeMode!=Block|Filesystem storageClassName:dns-subdomain
    volumeAttributesClassName@34:dns-subdomain`,
  PersistentVolumeClaimTemplate: LABELS,
  PersistentVolumeSpec: `capacity.storage:quantity-above-zero capacity{}=storage accessModes[]!=${MODES} volumeMode!=Block|Filesystem storageClassName:dns-subdomain
    persistentVolumeReclaimPolicy=Retain|Delete|Recycle volumeAttributesClassName@34!:dns-subdomain`,
  Pod: 'spec.hostname:dns-label spec.subdomain:dns-label',
  PodAffinityTerm: `topologyKey:label-key namespaces[]!:dns-label matchLabelKeys[]@31!:label-key
    mismatchLabelKeys[]@31!:label-key`,
  PodDNSConfig: 'nameservers[]!:address nameservers[]@36!:strict-address',
  PodDisruptionBudgetSpec: 'unhealthyPodEvictionPolicy!=IfHealthyBudget|AlwaysAllow',
  PodFailurePolicyOnExitCodesRequirement: 'operator=In|NotIn',
  PodFailurePolicyOnPodConditionsPattern: 'status=True|False|Unknown type:label-key',
  PodFailurePolicyRule: 'action=FailJob|FailIndex|Ignore|Count',
  PodOS: 'name=linux|windows',
  PodReadinessGate: 'conditionType:label-key',
  PodSchedulingGate: 'name:label-key',
  PodSecurityContext: `fsGroupChangePolicy!=OnRootMismatch|Always supplementalGroupsPolicy@33!=Merge|Strict
    seLinuxChangePolicy@33!=Recursive|MountOption@37`,
  PodSpec: `restartPolicy=Always|OnFailure|Never dnsPolicy=ClusterFirstWithHostNet|ClusterFirst|Default|None
    preemptionPolicy!=PreemptLowerPriority|Never nodeSelector{}:label serviceAccountName:dns-subdomain
    priorityClassName:dns-subdomain runtimeClassName!:dns-subdomain nodeName:dns-subdomain
    hostnameOverride@35!:dns-subdomain initContainers[].restartPolicy@-33!=Always`,
  PodTemplate: HOST,
  PodTemplateSpec: LABELS,
  PriorityClass: 'preemptionPolicy!=PreemptLowerPriority|Never',
  ReplicaSetSpec: ALWAYS,
  ReplicationControllerSpec: `selector{}:label ${ALWAYS}`,
  ResourceFieldSelector: 'resource:resource-path',
  ResourceQuotaSpec: `scopes[]!=${SCOPES}`,
  ResourceRequirements: `limits{}:resource-name requests{}:resource-name limits[]:quantity-from-zero
    requests[]:quantity-from-zero`,
  RoleBinding: 'roleRef.kind=Role|ClusterRole',
  RoleRef: 'apiGroup=rbac.authorization.k8s.io name:path-segment',
  RuleWithOperations: 'operations[]!=*|CREATE|UPDATE|DELETE|CONNECT scope!=Cluster|Namespaced|*',
  RuntimeClass: 'handler:dns-label',
  Scheduling: 'nodeSelector{}:label',
  ScopedResourceSelectorRequirement: `operator=${OPERATOR} scopeName=${SCOPES}`,
  SeccompProfile: 'type=Localhost|RuntimeDefault|Unconfined',
  Secret: 'data{}:config-key stringData{}:config-key',
  SecretEnvSource: 'name:name-prefix',
  SecretKeySelector: 'name:dns-subdomain key:config-key',
  SecurityContext: 'procMount@33!=Default|Unmasked',
  ServiceAccountTokenProjection: 'path:file-path',
  ServiceBackendPort: 'name:port-name',
  ServicePort: `name:dns-label protocol=${PROTOCOL} targetPort:port-name appProtocol!:label-key`,
  ServiceSpec: `clusterIP:cluster-ip clusterIP@36:strict-cluster-ip clusterIPs[]!:cluster-ip clusterIPs[]@36!:strict-cluster-ip
    externalIPs[]!:address externalIPs[]@36!:strict-address loadBalancerSourceRanges[]!:address-range
    loadBalancerSourceRanges[]@36!:strict-address-range type=ClusterIP|NodePort|LoadBalancer|ExternalName selector{}:label sessionAffinity=ClientIP|None
    externalTrafficPolicy=Cluster|Local internalTrafficPolicy!=Cluster|Local ipFamilies[]!=IPv4|IPv6
    ipFamilyPolicy!=SingleStack|PreferDualStack|RequireDualStack
    trafficDistribution@31!=PreferClose|PreferSameZone@34|PreferSameNode@34`,
  StatefulSetPersistentVolumeClaimRetentionPolicy: 'whenDeleted=Retain|Delete whenScaled=Retain|Delete',
  StatefulSetSpec: `podManagementPolicy=OrderedReady|Parallel serviceName:dns-label
    template.spec.restartPolicy=Always volumeClaimTemplates[].metadata.name:dns-label
    volumeClaimTemplates[].metadata.labels{}:label-key
    volumeClaimTemplates[].metadata.annotations{}:annotation-key`,
  StatefulSetUpdateStrategy: 'type=RollingUpdate|OnDelete',
  StorageClass: 'reclaimPolicy=Delete|Retain volumeBindingMode!=Immediate|WaitForFirstConsumer',
  TCPSocketAction: 'port:port-name',
  Taint: 'key:label-key value:label-value effect=NoSchedule|PreferNoSchedule|NoExecute',
  Toleration: 'key:label-key value:label-value operator=Equal|Exists effect=NoSchedule|PreferNoSchedule|NoExecute',
  TopologySpreadConstraint: `matchLabelKeys[]!:label-key whenUnsatisfiable=DoNotSchedule|ScheduleAnyway
    nodeAffinityPolicy!=Honor|Ignore nodeTaintsPolicy!=Honor|Ignore`,
  ValidatingWebhook: WEBHOOK,
  Volume: 'name:dns-label',
  VolumeMount: `subPath:inner-path subPathExpr:inner-path mountPropagation!=None|HostToContainer|Bidirectional
    recursiveReadOnly@31!=Disabled|IfPossible|Enabled`,
  'discovery/v1.EndpointPort': `name:dns-label protocol!=${PROTOCOL} appProtocol!:label-key`,
  'rbac/v1.Subject': 'kind=User|Group|ServiceAccount apiGroup=rbac.authorization.k8s.io',
};

const METADATA = `${LABELS} metadata.namespace:dns-label metadata.finalizers[]:label-key`;

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

/** The format of what is written as text and read as something else. */
export const SCALAR_LIMITS: ReadonlyMap<string, Limit> = new Map(
  (
    [
      ['bytes', 'base64'],
      ['quantity', 'quantity'],
      ['time', 'time'],
    ] as const
  ).map(([type, format]) => [type, { words: undefined, format, part: 'self', mayBeEmpty: false, span: undefined }]),
);

/** A word of a line, taken apart: `path[]@35!=rest`. */
interface LimitWord {
  /** With dots where it leads down. */
  readonly path: string;
  readonly mark: string;
  readonly span: string | undefined;
  /** True where empty text is refused too. */
  readonly must: boolean;
  readonly sign: string;
  readonly rest: string;
}

function splitWord(word: string): LimitWord {
  const at = word.search(/[=:]/);
  let path = word.slice(0, at);
  const must = path.endsWith('!');
  if (must) path = path.slice(0, -1);
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
  };
}

function readLimits({ mark, span, must, sign, rest }: LimitWord): Limit[] {
  const isAboutKeys = mark === '{}' && rest !== 'label';
  const common = { mayBeEmpty: !must && !isAboutKeys, span: readSpan(span) };
  return sign === '='
    ? [{ ...common, words: readWords(rest), format: undefined, part: partOf(mark) }]
    : formatsOf(rest, mark).map((limit) => ({ ...common, ...limit, words: undefined }));
}

function readLimitsBelow(word: LimitWord): LimitBelow[] {
  const steps = word.path.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), '[]'] : [step]));
  return readLimits(word).map((limit) => ({ steps, limit }));
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
