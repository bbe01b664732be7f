import type { Path } from '../kubernetes/structure.ts';
import type { VersionSpan } from '../kubernetes/versions.ts';
import { type MapNode, textOf } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import { is, isEmpty, isTrue, isVague, itemsOf, keysOf, mapsTo, present, read } from './given.ts';
import { readSpan } from './span.ts';

/** A field that has to be given and is not. */
export interface Missing {
  /** From the root of the manifest. */
  readonly path: Path;
  /** Fields beside it that would do as well. */
  readonly or: readonly string[];
  /** The field that asks for it; undefined where it is always asked for. */
  readonly because: Path | undefined;
  readonly holds: VersionSpan | undefined;
}

/**
 * What the API server misses in a map: fields that are not written, null, or empty where that is refused in the same way.
 *
 * @param map undefined for an item of a list that is null, which counts as an empty map.
 * @param type the name of its type, as the structure table has it.
 * @param at where it stands. What stands at the root has to have a name.
 */
export function missingFrom(map: MapNode | undefined, type: string, at: Path): readonly Missing[] {
  const { required, condition } = demandsOf(type);
  if (required === undefined && condition === undefined && at.length > 0) return NOTHING;
  const missing: Missing[] = [];
  if (at.length === 0 && !isNamedByServer(type)) findMissing(map, NAME, at, missing);
  if (required !== undefined) findMissing(map, required, at, missing);
  if (map !== undefined && condition !== undefined) {
    for (const asked of condition(map, at)) {
      if (typeof asked === 'string') findMissing(map, asked, at, missing);
      else missing.push({ path: [...at, ...asked], or: [], because: undefined, holds: undefined });
    }
  }
  return missing;
}

const NOTHING: readonly Missing[] = [];

interface Demands {
  readonly required: string | undefined;
  readonly condition: Condition | undefined;
}

const demands = new Map<string, Demands>();

function demandsOf(type: string): Demands {
  let found = demands.get(type);
  if (found === undefined) {
    found = {
      required: Object.hasOwn(REQUIRED, type) ? REQUIRED[type] : undefined,
      condition: Object.hasOwn(CONDITIONS, type) ? CONDITIONS[type] : undefined,
    };
    demands.set(type, found);
  }
  return found;
}

/** True for questions, which are answered and not stored, and for what gets a name where it has none. */
function isNamedByServer(type: string): boolean {
  return type.endsWith('Review') || type === 'LimitRange';
}

const NAME = 'metadata.name|generateName';

// What the validation of the API server requires (pkg/apis/*/validation), which is not what `required` in OpenAPI says: an
// image is required by the server alone, the serviceName of a StatefulSet was by OpenAPI alone.
//
// The words of a line are fields. `a.b` is b in a, where the first of them that is missing is reported; `a?.b` asks for b
// only where a is written, `a[].b` in each item of the list a. Of `a|b` either will do. Empty text and an empty list are as
// bad as nothing; an empty map only where `{}` is behind the name. `@34` means since 1.34. `a<b` asks for a because of b.
export const REQUIRED: Readonly<Record<string, string>> = {
  AWSElasticBlockStoreVolumeSource: 'volumeID',
  AggregationRule: 'clusterRoleSelectors',
  AppArmorProfile: 'type',
  AzureDiskVolumeSource: 'diskName diskURI',
  AzureFilePersistentVolumeSource: 'secretName shareName',
  AzureFileVolumeSource: 'secretName shareName',
  CSIPersistentVolumeSource: `driver volumeHandle
    controllerExpandSecretRef?.name controllerExpandSecretRef?.namespace
    controllerPublishSecretRef?.name controllerPublishSecretRef?.namespace
    nodeExpandSecretRef?.name nodeExpandSecretRef?.namespace
    nodePublishSecretRef?.name nodePublishSecretRef?.namespace`,
  CSIStorageCapacity: 'storageClassName',
  CSIVolumeSource: 'driver nodePublishSecretRef?.name',
  CephFSPersistentVolumeSource: 'monitors',
  CephFSVolumeSource: 'monitors',
  CinderPersistentVolumeSource: 'volumeID secretRef?.name secretRef?.namespace',
  CinderVolumeSource: 'volumeID secretRef?.name',
  ClusterRoleBinding: 'roleRef',
  ConfigMapEnvSource: 'name',
  ConfigMapKeySelector: 'name key',
  ConfigMapProjection: 'name',
  ConfigMapVolumeSource: 'name',
  Container: 'name image',
  ContainerPort: 'containerPort',
  ContainerResizePolicy: 'resourceName@33 restartPolicy@33',
  ContainerResourceMetricSource: 'name container target target?.averageUtilization|averageValue',
  ContainerRestartRule: 'action@35 exitCodes@35',
  ContainerRestartRuleOnExitCodes: 'operator@35',
  ControllerRevision: 'data',
  CronJob: 'spec',
  CronJobSpec: 'schedule jobTemplate',
  CrossVersionObjectReference: 'kind name',
  DaemonSet: 'spec',
  DaemonSetSpec: 'selector{} template',
  Deployment: 'spec',
  DeploymentSpec: 'selector{} template',
  DownwardAPIVolumeFile: 'path fieldRef|resourceFieldRef resourceFieldRef?.containerName',
  Endpoint: 'addresses',
  EndpointAddress: 'ip',
  EndpointPort: 'port',
  EndpointSlice: 'addressType',
  EndpointSubset: 'addresses|notReadyAddresses',
  EnvFromSource: 'configMapRef|secretRef',
  EnvVar: 'name',
  EnvVarSource: 'configMapKeyRef|secretKeyRef|fieldRef|resourceFieldRef|fileKeyRef',
  EphemeralVolumeSource: 'volumeClaimTemplate',
  ExecAction: 'command',
  ExternalMetricSource: 'metric target target?.averageValue|value',
  FCVolumeSource: 'targetWWNs|wwids',
  FileKeySelector: 'volumeName path key',
  FlexPersistentVolumeSource: 'driver',
  FlexVolumeSource: 'driver',
  FlockerVolumeSource: 'datasetName|datasetUUID',
  ForNode: 'name@34',
  GCEPersistentDiskVolumeSource: 'pdName',
  GRPCAction: 'port',
  GitRepoVolumeSource: 'repository',
  GlusterfsPersistentVolumeSource: 'endpoints path',
  GlusterfsVolumeSource: 'endpoints path',
  HPAScalingPolicy: 'type value periodSeconds',
  HTTPGetAction: 'port',
  HTTPHeader: 'name',
  HTTPIngressPath: 'pathType backend',
  HTTPIngressRuleValue: 'paths',
  HorizontalPodAutoscaler: 'spec',
  // Asked for on create since 1.34 (kubernetes/kubernetes pkg/apis/autoscaling/validation).
  HorizontalPodAutoscalerSpec: 'scaleTargetRef scaleTargetRef?.apiVersion@34 maxReplicas',
  HostAlias: 'ip',
  HostPathVolumeSource: 'path',
  IPBlock: 'cidr',
  ISCSIPersistentVolumeSource: 'targetPortal iqn secretRef?.name',
  ISCSIVolumeSource: 'targetPortal iqn',
  ImageVolumeSource: 'reference@35',
  Ingress: 'spec',
  IngressBackend: 'service|resource resource?.kind resource?.name',
  IngressClass: 'spec',
  IngressClassParametersReference: 'kind name',
  IngressClassSpec: 'controller',
  IngressServiceBackend: 'name port',
  IngressSpec: 'rules|defaultBackend',
  Job: 'spec',
  JobSpec: 'template template?.spec?.restartPolicy',
  JobTemplateSpec: 'spec',
  KeyToPath: 'key path',
  LabelSelectorRequirement: 'key operator',
  LifecycleHandler: 'exec|httpGet|sleep|tcpSocket',
  LimitRangeItem: 'type',
  LocalVolumeSource: 'path',
  MatchCondition: 'name expression',
  MetricIdentifier: 'name',
  MetricSpec: 'type',
  MetricTarget: 'type',
  MutatingWebhook: 'name clientConfig sideEffects admissionReviewVersions',
  NFSVolumeSource: 'server path',
  NetworkPolicyPeer: 'podSelector|namespaceSelector|ipBlock',
  NodeSelector: 'nodeSelectorTerms',
  NodeSelectorRequirement: 'key operator',
  ObjectFieldSelector: 'fieldPath',
  ObjectMetricSource: 'describedObject metric target target?.averageValue|value',
  OwnerReference: 'apiVersion kind name uid',
  PersistentVolume: 'spec',
  PersistentVolumeClaim: 'spec',
  PersistentVolumeClaimSpec: 'accessModes resources.requests.storage dataSourceRef?.kind dataSourceRef?.name',
  PersistentVolumeClaimTemplate: 'spec',
  PersistentVolumeClaimVolumeSource: 'claimName',
  PersistentVolumeSpec: `capacity{} accessModes
    hostPath|local|nfs|csi|awsElasticBlockStore|azureDisk|azureFile|cephfs|cinder|fc|flexVolume|flocker|gcePersistentDisk|glusterfs|iscsi|photonPersistentDisk|portworxVolume|quobyte|rbd|scaleIO|storageos|vsphereVolume`,
  PhotonPersistentDiskVolumeSource: 'pdID',
  Pod: 'spec',
  PodAffinityTerm: 'topologyKey',
  PodDNSConfigOption: 'name',
  PodFailurePolicyOnExitCodesRequirement: 'operator values',
  PodFailurePolicyOnPodConditionsPattern: 'type',
  PodFailurePolicyRule: 'action onExitCodes|onPodConditions',
  PodOS: 'name',
  PodReadinessGate: 'conditionType',
  PodResourceClaim: 'name@34 resourceClaimName|resourceClaimTemplateName@34',
  PodSchedulingGate: 'name',
  PodSpec: 'containers',
  PodTemplate: 'template',
  PodTemplateSpec: 'spec',
  PodsMetricSource: 'metric target target?.averageValue',
  PolicyRule: 'verbs',
  PortworxVolumeSource: 'volumeID',
  PreferredSchedulingTerm: 'weight',
  Probe: 'exec|grpc|httpGet|tcpSocket',
  QuobyteVolumeSource: 'registry volume',
  RBDPersistentVolumeSource: 'monitors image',
  RBDVolumeSource: 'monitors image',
  ReplicaSet: 'spec',
  ReplicaSetSpec: 'selector{} template',
  ReplicationController: 'spec',
  ReplicationControllerSpec: 'template',
  ResourceClaim: 'name@34',
  ResourceFieldSelector: 'resource',
  ResourceMetricSource: 'name target target?.averageUtilization|averageValue',
  RoleBinding: 'roleRef',
  RoleRef: 'kind name',
  RuleWithOperations: 'operations apiGroups apiVersions resources',
  RuntimeClass: 'handler',
  ScaleIOPersistentVolumeSource: 'gateway system volumeName',
  ScaleIOVolumeSource: 'gateway system volumeName',
  ScopedResourceSelectorRequirement: 'scopeName operator',
  SeccompProfile: 'type',
  SecretEnvSource: 'name',
  SecretKeySelector: 'name key',
  SecretProjection: 'name',
  SecretVolumeSource: 'secretName',
  Service: 'spec',
  ServiceAccountTokenProjection: 'path',
  ServiceBackendPort: 'number|name',
  ServicePort: 'port',
  ServiceReference: 'name namespace',
  StatefulSet: 'spec',
  StatefulSetSpec: 'selector{} template volumeClaimTemplates[].metadata.name',
  StorageClass: 'provisioner',
  StorageOSPersistentVolumeSource: 'volumeName secretRef?.name secretRef?.namespace',
  StorageOSVolumeSource: 'volumeName secretRef?.name',
  SuccessPolicy: 'rules@31',
  Sysctl: 'name',
  TCPSocketAction: 'port',
  TopologySelectorLabelRequirement: 'key values',
  TopologySelectorTerm: 'matchLabelExpressions',
  TopologySpreadConstraint: 'maxSkew topologyKey whenUnsatisfiable',
  ValidatingWebhook: 'name clientConfig sideEffects admissionReviewVersions',
  Volume: 'name',
  VolumeAttributesClass: 'driverName parameters',
  VolumeDevice: 'name devicePath',
  VolumeMount: 'name mountPath',
  VolumeNodeAffinity: 'required',
  VsphereVirtualDiskVolumeSource: 'volumePath',
  WebhookClientConfig: 'service|url',
  WeightedPodAffinityTerm: 'weight podAffinityTerm',
  'autoscaling/v1.CrossVersionObjectReference': 'kind name',
  'autoscaling/v1.HorizontalPodAutoscaler': 'spec',
  'autoscaling/v1.HorizontalPodAutoscalerSpec': 'scaleTargetRef scaleTargetRef?.apiVersion@34 maxReplicas',
  'rbac/v1.Subject': 'kind name',
};

/** What is required because of what else stands in the map: in the words of the table, or paths that are missing for sure. */
type Condition = (map: MapNode, at: Path) => readonly (string | Path)[];

const CONDITIONS: Readonly<Record<string, Condition>> = {
  AppArmorProfile: (map) => (is(map, 'type', 'Localhost') ? ['localhostProfile<type'] : []),
  ClusterRoleBinding: (map) =>
    itemsOf(map, 'subjects').flatMap((subject, index) =>
      subject?.kind === 'map' && is(subject, 'kind', 'ServiceAccount') && isEmpty(read(subject, 'namespace'))
        ? [['subjects', index, 'namespace']]
        : [],
    ),
  Container: (map) => (isEmpty(read(map, 'restartPolicyRules')) ? [] : ['restartPolicy@35<restartPolicyRules']),
  DaemonSetSpec: selectedLabels,
  DeploymentSpec: selectedLabels,
  EndpointSubset: namesOfSeveral,
  // Known to 1.34, and taken out before it is looked at.
  EnvVarSource: (map) =>
    read(map, 'fileKeyRef') === undefined ? [] : ['configMapKeyRef|secretKeyRef|fieldRef|resourceFieldRef@-34'],
  FCVolumeSource: (map) => (isEmpty(read(map, 'targetWWNs')) ? [] : ['lun<targetWWNs']),
  HTTPIngressPath: (map) => (is(map, 'pathType', 'Prefix', 'Exact') ? ['path<pathType'] : []),
  // No policies mean the default ones, an empty list means none.
  HPAScalingRules: (map) => (read(map, 'policies')?.kind === 'seq' ? ['policies'] : []),
  ISCSIPersistentVolumeSource: authentication,
  ISCSIVolumeSource: authentication,
  IngressClassParametersReference: (map) => (is(map, 'scope', 'Namespace') ? ['namespace<scope'] : []),
  JobSpec: (map, at) => [
    ...(isTrue(map, 'manualSelector') ? ['selector<manualSelector'] : []),
    // One by default, but not where it is said how many run at once, nor in a CronJob. With a success policy nobody asks.
    ...(is(map, 'completionMode', 'Indexed') &&
    (read(map, 'parallelism') || at.includes('jobTemplate')) &&
    !read(map, 'successPolicy')
      ? ['completions<completionMode']
      : []),
    ...(read(map, 'maxFailedIndexes') === undefined ? [] : ['backoffLimitPerIndex@29<maxFailedIndexes']),
  ],
  LabelSelectorRequirement: comparands,
  LimitRangeItem: (map) => (is(map, 'type', 'PersistentVolumeClaim') ? limits(map) : []),
  MetricSpec: (map) => {
    const source = METRIC_SOURCES.get(textOf(read(map, 'type')) ?? '');
    // Another one is a conflict with the type.
    const isOther = [...METRIC_SOURCES.values()].some((name) => name !== source && read(map, name) !== undefined);
    return source === undefined || isOther ? [] : [`${source}<type`];
  },
  NetworkPolicyPort: (map) => (read(map, 'endPort') === undefined ? [] : ['port<endPort']),
  NodeSelectorRequirement: comparands,
  PersistentVolumeClaimSpec: (map, at) =>
    ['dataSource', 'dataSourceRef'].flatMap((name): string[] => {
      const source = mapsTo(map, name);
      if (source === undefined) return [];
      const kind = textOf(read(source, 'kind')) ?? '';
      const isGrouped = !isEmpty(read(source, 'apiGroup'));
      // Claims alone are in the group without a name.
      const isClaim = !isGrouped && kind === 'PersistentVolumeClaim';
      const isSnapshot = is(source, 'apiGroup', 'snapshot.storage.k8s.io') && kind === 'VolumeSnapshot';
      if (isClaim || isSnapshot) return [`${name}.name`];
      const asked = isGrouped
        ? [`${name}.kind`, `${name}.name`]
        : kind === '' || isUnknown(kind)
          ? []
          : [`${name}.apiGroup<${name}.kind`];
      if (name === 'dataSourceRef' || at.includes('ephemeral')) return asked;
      // Of a claim, what makes no sense here is dropped. Since 1.34 the claim templates of StatefulSets are looked into.
      return at.includes('volumeClaimTemplates') ? asked.map((word) => word.replace(/(?=<|$)/, '@34')) : [];
    }),
  PersistentVolumeSpec: (map) => [
    ...(read(map, 'local') === undefined ? [] : ['nodeAffinity<local']),
    ...(isEmpty(read(map, 'volumeAttributesClassName')) ? [] : ['csi@34<volumeAttributesClassName']),
  ],
  PodAffinityTerm: (map) =>
    isEmpty(read(map, 'matchLabelKeys')) && isEmpty(read(map, 'mismatchLabelKeys')) ? [] : ['labelSelector@31'],
  PodSpec: (map) => (is(map, 'dnsPolicy', 'None') ? ['dnsConfig.nameservers<dnsPolicy'] : []),
  PolicyRule: (map) => (isEmpty(read(map, 'nonResourceURLs')) ? ['apiGroups', 'resources'] : []),
  ReplicationControllerSpec: (map) => {
    const labels = mapsTo(map, 'template', 'metadata', 'labels');
    return labels === undefined || labels.entries.size === 0 ? ['selector{}'] : [];
  },
  ReplicaSetSpec: selectedLabels,
  ScopedResourceSelectorRequirement: comparands,
  SeccompProfile: (map) =>
    is(map, 'type', 'Localhost') && read(map, 'localhostProfile') === undefined ? [['localhostProfile']] : [],
  Secret: (map) => {
    const type = textOf(read(map, 'type')) ?? '';
    if (type === 'kubernetes.io/service-account-token') {
      const annotations = mapsTo(map, 'metadata', 'annotations');
      const named = annotations !== undefined && !isEmpty(read(annotations, ACCOUNT));
      return named ? [] : [['metadata', 'annotations', ACCOUNT]];
    }
    if (type !== 'kubernetes.io/basic-auth' && !SECRET_KEYS.has(type)) return [];
    const written = [...keysOf(map, 'data'), ...keysOf(map, 'stringData')];
    if (type === 'kubernetes.io/basic-auth') {
      return ['username', 'password'].some((key) => written.includes(key)) ? [] : ['data.username|password'];
    }
    return (SECRET_KEYS.get(type) ?? []).filter((key) => !written.includes(key)).map((key) => ['data', key]);
  },
  ServiceSpec: (map) => {
    const isExternal = is(map, 'type', 'ExternalName');
    const isHeadless = is(map, 'clusterIP', 'None');
    // Where there are ports, nobody asks for them.
    const isAsked = !isExternal && !isHeadless && isEmpty(read(map, 'ports'));
    return [
      ...(isExternal ? ['externalName<type'] : []),
      ...(isAsked && !isVague(map, 'type') && !isVague(map, 'clusterIP') ? ['ports'] : []),
      ...namesOfSeveral(map),
    ];
  },
  SuccessPolicyRule: (map) =>
    read(map, 'succeededIndexes') || read(map, 'succeededCount') ? [] : ['succeededIndexes|succeededCount@31'],
  TopologySpreadConstraint: (map) => (isEmpty(read(map, 'matchLabelKeys')) ? [] : ['labelSelector@27']),
  StatefulSetSpec: selectedLabels,
  VolumeAttributesClass: (map) => (mapsTo(map, 'parameters')?.entries.size === 0 ? [['parameters']] : []),
  Toleration: (map) => [
    ...(isEmpty(read(map, 'key')) ? [is(map, 'operator', 'Equal') ? 'key<operator' : 'operator'] : []),
    ...(read(map, 'tolerationSeconds') === undefined ? [] : ['effect<tolerationSeconds']),
  ],
};

const METRIC_SOURCES: ReadonlyMap<string, string> = new Map([
  ['ContainerResource', 'containerResource'],
  ['External', 'external'],
  ['Object', 'object'],
  ['Pods', 'pods'],
  ['Resource', 'resource'],
]);

const ACCOUNT = 'kubernetes.io/service-account.name';

const SECRET_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kubernetes.io/dockercfg', ['.dockercfg']],
  ['kubernetes.io/dockerconfigjson', ['.dockerconfigjson']],
  ['kubernetes.io/ssh-auth', ['ssh-privatekey']],
  ['kubernetes.io/tls', ['tls.crt', 'tls.key']],
]);

function authentication(map: MapNode): string[] {
  return isTrue(map, 'chapAuthDiscovery') || isTrue(map, 'chapAuthSession')
    ? [`secretRef<${isTrue(map, 'chapAuthSession') ? 'chapAuthSession' : 'chapAuthDiscovery'}`]
    : [];
}

/** A selector that asks for labels needs some in the template. */
function selectedLabels(map: MapNode): string[] {
  const selector = mapsTo(map, 'selector');
  const labels = mapsTo(map, 'template', 'metadata', 'labels');
  if (selector === undefined || (labels !== undefined && labels.entries.size > 0)) return [];
  const asksForLabel =
    keysOf(selector, 'matchLabels').length > 0 ||
    itemsOf(selector, 'matchExpressions').some((item) => item?.kind === 'map' && is(item, 'operator', 'In', 'Exists'));
  return asksForLabel ? ['template?.metadata.labels{}<selector'] : [];
}

/** An operator that compares has to be told with what. */
function comparands(map: MapNode): string[] {
  return is(map, 'operator', 'In', 'NotIn', 'Gt', 'Lt') ? ['values<operator'] : [];
}

/** Of several ports each has to have a name. */
function namesOfSeveral(map: MapNode): string[] {
  const ports = read(map, 'ports');
  return ports?.kind === 'seq' && ports.items.length > 1 ? ['ports[].name<ports'] : [];
}

function limits(map: MapNode): Path[] {
  const isLimited = ['min', 'max'].some((name) => {
    const limit = mapsTo(map, name);
    return limit !== undefined && read(limit, 'storage') !== undefined;
  });
  return isLimited ? [] : [['max', 'storage']];
}

// The table is read when a type is met first.
const requirements = new Map<string, readonly Requirement[]>();

interface Requirement {
  readonly steps: readonly Step[];
  readonly because: readonly string[] | undefined;
  readonly holds: VersionSpan | undefined;
}

interface Step {
  readonly name: string;
  /** Others that would do as well. */
  readonly or: readonly string[];
  readonly mark: '' | '?' | '[]' | '{}';
}

function findMissing(map: MapNode | undefined, words: string, at: Path, missing: Missing[]): void {
  let asked = requirements.get(words);
  if (asked === undefined) {
    asked = words.split(/\s+/).map(readRequirement);
    requirements.set(words, asked);
  }
  for (const requirement of asked) {
    const because = requirement.because && [...at, ...requirement.because];
    follow(map, requirement, 0, at, because, missing);
  }
}

export function readRequirement(word: string): Requirement {
  const [asked = '', because] = word.split('<');
  const [path = '', since] = asked.split('@');
  const steps = path.split('.').map((step): Step => {
    const [, names = '', mark = ''] = /^([^?[{]+)(.*)$/.exec(step)!;
    const [name = '', ...or] = names.split('|');
    return { name, or, mark: mark as Step['mark'] };
  });
  return { steps, because: because?.split('.'), holds: readSpan(since) };
}

function follow(
  map: MapNode | undefined,
  asked: Requirement,
  index: number,
  path: Path,
  because: Path | undefined,
  missing: Missing[],
): void {
  const { name, or, mark } = asked.steps[index]!;
  const value = map && read(map, name);
  if (mark === '[]') {
    if (value?.kind !== 'seq') return;
    for (const [position, item] of value.items.entries()) {
      const target = present(item);
      if (target === undefined || target.kind === 'map') {
        follow(target, asked, index + 1, [...path, name, position], because, missing);
      }
    }
  } else if (index < asked.steps.length - 1 && value !== undefined) {
    if (value.kind === 'map') follow(value, asked, index + 1, [...path, name], because, missing);
  } else if (
    mark !== '?' &&
    isEmpty(value, mark === '{}') &&
    or.every((one) => isEmpty(map && read(map, one), mark === '{}'))
  ) {
    missing.push({ path: [...path, name], or, because, holds: asked.holds });
  }
}
