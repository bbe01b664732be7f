import { type ObjectType, type Scalar, servedKind, servedKinds, type Type } from '../schema/table.ts';
import { nearNames } from '../text/distance.ts';
import type { Value } from './lines.ts';

/**
 * The second idea of repair: the schema says where a line can stand. A position is a place in a manifest that a value
 * may take, and answers what keys, items and scalars fit there, and how badly the others do.
 *
 * The type alone says too little. `app: web` fits every map of strings, so what is known of labels, resource names and
 * the like counts too, and so do the few words that a string can be: see the tables at the end.
 */
export class Position {
  /** Tells positions apart in hashes. */
  readonly id: number;
  readonly kind: 'object' | 'map' | 'list' | 'scalar' | 'any' | 'unknown' | 'embedded';
  /** The type of an object, the field that holds a map. */
  readonly name: string;
  readonly type: Type | undefined;
  readonly traits: Traits;
  readonly #children = new Map<string, Child | undefined>();
  readonly #near = new Map<string, string | undefined>();
  #inner: Position | undefined;
  #indices: ReadonlyMap<string, number> | undefined;

  constructor(kind: Position['kind'], name: string, type: Type | undefined, traits: Traits = {}) {
    this.id = ++count;
    this.kind = kind;
    this.name = name;
    this.type = type;
    this.traits = traits;
  }

  /** What an object holds under a key. */
  child(key: string): Child | undefined {
    if (this.#children.has(key)) return this.#children.get(key);
    const child = this.#makeChild(key);
    this.#children.set(key, child);
    return child;
  }

  /** Of a map what its keys hold, of a list what its items are. */
  get inner(): Position {
    this.#inner ??= this.#makeInner();
    return this.#inner;
  }

  /** The keys of an object. */
  get keys(): Iterable<string> {
    return this.#index.keys();
  }

  /** The only key of an object that another could be, misspelt. */
  near(key: string): string | undefined {
    if (this.#near.has(key)) return this.#near.get(key);
    const names = key.length < 4 ? [] : nearNames(key, this.keys);
    const near = names.length === 1 ? names[0] : undefined;
    this.#near.set(key, near);
    return near;
  }

  /** As what it can hold keys: itself, or unknown for one that cannot. */
  get asMap(): Position | undefined {
    return this.kind === 'list' || this.kind === 'scalar' ? undefined : this;
  }

  /** What its items are. */
  get asList(): Position | undefined {
    if (this.kind === 'list') return this.inner;
    return this.kind === 'any' || this.kind === 'unknown' ? this : undefined;
  }

  get #index(): ReadonlyMap<string, number> {
    if (this.#indices === undefined) {
      const indices = new Map<string, number>();
      const names =
        this.traits.keys ?? (this.type as ObjectType | undefined)?.properties().map(({ name }) => name) ?? [];
      for (const name of names) indices.set(name, indices.size);
      this.#indices = indices;
    }
    return this.#indices;
  }

  #makeChild(key: string): Child | undefined {
    if (this.kind !== 'object') return undefined;
    const index = this.#index.get(key);
    if (index === undefined) return undefined;
    const { root, keys } = this.traits;
    if (root !== undefined && key === 'metadata' && this.name !== 'List') return { index, position: ROOT_METADATA };
    if (this.name === 'List' && key === 'items') return { index, position: LIST_ITEMS };
    if (keys !== undefined) return { index, position: key === 'apiVersion' || key === 'kind' ? STRING : ANY };
    const property = (this.type as ObjectType).property(key)!;
    return { index, position: positionOf(property.type, `${shortName(this.name)}.${key}`) };
  }

  #makeInner(): Position {
    if (this.traits.embedded === true) return EMBEDDED;
    const { type } = this;
    if (type?.kind === 'list') return positionOf(type.item, this.name);
    return type?.kind === 'map' ? positionOf(type.value, this.name) : ANY;
  }
}

interface Child {
  /** Tells the keys of one object apart. */
  readonly index: number;
  readonly position: Position;
}

interface Traits {
  /** For a document: what its `apiVersion` and `kind` say. */
  readonly root?: { readonly kind: string };
  /** For an object without a type: its keys, and whether it may have others. */
  readonly keys?: readonly string[];
  readonly open?: boolean;
  /** For a list of objects of any kind. */
  readonly embedded?: boolean;
}

let count = 0;
const objects = new Map<string, Position>();

const SCALAR_STRING: Type = { kind: 'scalar', name: 'string' };
/** Whatever may stand there. */
export const ANY = new Position('any', '', undefined);
/** Below a key that is not known. */
export const UNKNOWN = new Position('unknown', '', undefined);
const STRING = new Position('scalar', '', SCALAR_STRING);
const EMBEDDED = new Position('embedded', '', undefined);
const LIST_ITEMS = new Position('list', 'List.items', undefined, { embedded: true });

const METADATA = servedKind('v1', 'ConfigMap')!.type.property('metadata')!.type as ObjectType;
const ROOT_METADATA = new Position('object', 'RootMetadata', METADATA);

function positionOf(type: Type, field: string): Position {
  switch (type.kind) {
    case 'any':
      return ANY;
    case 'object': {
      // Maps of which nothing is known.
      if (type.properties().length === 0) return ANY;
      let position = objects.get(type.name);
      if (position === undefined) {
        position = new Position('object', type.name, type);
        objects.set(type.name, position);
      }
      return position;
    }
    default:
      return new Position(type.kind, field, type);
  }
}

const roots = new Map<string, Position>();

/** The position of a whole document. A kind that is not built in has at least metadata. */
export function documentPosition(apiVersion: string | undefined, kind: string): Position {
  const key = `${apiVersion} ${kind}`;
  let position = roots.get(key);
  if (position === undefined) {
    const type = servedKind(apiVersion ?? '', kind)?.type ?? nearestKind(apiVersion, kind);
    if (kind === 'List') {
      position = new Position('object', 'List', undefined, {
        root: { kind },
        keys: ['apiVersion', 'kind', 'metadata', 'items'],
      });
    } else if (type === undefined) {
      position = new Position('object', 'CustomResource', undefined, {
        root: { kind },
        keys: CUSTOM_RESOURCE,
        open: true,
      });
    } else position = new Position('object', type.name, type, { root: { kind } });
    roots.set(key, position);
  }
  return position;
}

const CUSTOM_RESOURCE = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];
const BUILT_IN = /^(?:v\d\w*|apps?\/.*|batch\/.*|extensions\/.*|autoscaling\/.*|policy\/.*|[a-z.]+\.k8s\.io\/.*)$/;

/** For an apiVersion that is served no longer, or misspelt: the kind as it is today. */
function nearestKind(apiVersion: string | undefined, kind: string): ObjectType | undefined {
  if (apiVersion !== undefined && !BUILT_IN.test(apiVersion)) return undefined;
  const same = servedKinds().filter((served) => served.kind === kind);
  return (same.find(({ apiVersion: version }) => /(?:^|\/)v\d+$/.test(version)) ?? same[0])?.type;
}

const names = new WeakMap<Position, ReadonlySet<string>>();

/** The names of all fields that can stand anywhere in a document. */
export function fieldNames(root: Position): ReadonlySet<string> {
  let found = names.get(root);
  if (found === undefined) {
    const fields = new Set<string>();
    const seen = new Set<Type>();
    const collect = (type: Type): void => {
      if (seen.has(type)) return;
      seen.add(type);
      if (type.kind === 'list') collect(type.item);
      else if (type.kind === 'map') collect(type.value);
      else if (type.kind === 'object') {
        for (const property of type.properties()) {
          fields.add(property.name);
          collect(property.type);
        }
      }
    };
    collect(root.type ?? METADATA);
    found = fields;
    names.set(root, found);
  }
  return found;
}

/** True where a map's keys are chosen by the author, in a way that is known. */
export function isLabels(map: Position): boolean {
  return /\.(?:labels|matchLabels|nodeSelector|selector)$/.test(map.name);
}

export function isData(map: Position): boolean {
  return /^(?:ConfigMap|Secret)\./.test(map.name);
}

export function isResources(map: Position): boolean {
  return map.type?.kind === 'map' && map.type.value.kind === 'scalar' && map.type.value.name === 'quantity';
}

const RESOURCE =
  /^(?:cpu|memory|storage|ephemeral-storage|pods|services|secrets|configmaps|persistentvolumeclaims|replicationcontrollers|resourcequotas|services\.\w+|hugepages-.*|(?:requests|limits|count)\..*|.*\/.*)$/;
const LABEL_KEY = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const DATA_KEY = /^[-._a-zA-Z0-9]+$/;
const PLACEHOLDER = /[${<%#]/;
const UNMISTAKABLE = /[./]|^(?:app|tier|component|k8s-app|environment|env|release|track|team)$/;

/** True where the key of a free map is such that it belongs to no other place. */
export function isUnmistakable(map: Position, key: string): boolean {
  return isResources(map) ? RESOURCE.test(key) : UNMISTAKABLE.test(key);
}

/** True where a free map cannot have this key or this value under it. */
export function isRefused(map: Position, key: string, value: Value): boolean {
  if (PLACEHOLDER.test(key)) return false;
  if (isResources(map)) return !RESOURCE.test(key);
  if (isData(map)) return !DATA_KEY.test(key);
  if (map.name.endsWith('.annotations')) return !LABEL_KEY.test(key);
  if (!isLabels(map)) return false;
  if (!LABEL_KEY.test(key) || value.kind === 'block') return true;
  return value.kind === 'scalar' && !PLACEHOLDER.test(value.text) && !LABEL_VALUE.test(value.text);
}

const QUANTITY = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

/** How badly a scalar fits: 0 where it does, 2 and more where Kubernetes refuses it, 14 where none can stand there. */
export function scalarMisfit(position: Position, scalar: Value & { kind: 'scalar' }): number {
  const { value, text } = scalar;
  if (position.kind === 'any' || position.kind === 'unknown') return 0;
  if (value === null) return text === '' ? 2 : 0.3;
  if (position.kind !== 'scalar') return 14;
  if (/\$[({]|<|%[({]/.test(text)) return 0;
  const name = (position.type as { name: Scalar }).name;
  const words = WORDS.get(position.name);
  switch (name) {
    case 'string':
    case 'time':
    case 'bytes':
      if (typeof value !== 'string') return 2;
      return words !== undefined && !words.includes(value) ? 1.9 : 0;
    case 'int32':
    case 'int64':
    case 'number':
      if (typeof value === 'number') return 0;
      return !scalar.plain && /^\d+$/.test(text) ? 2 : 10;
    case 'boolean':
      if (typeof value === 'boolean') return 0;
      return text === 'true' || text === 'false' ? 2 : 10;
    case 'int-or-string':
      return typeof value === 'boolean' ? 10 : 0;
    case 'quantity':
      return typeof value === 'boolean' ? 10 : typeof value === 'number' || QUANTITY.test(value) ? 0 : 4;
  }
}

/** True where a key is the beginning of a word that a field of an enumeration takes. */
export function isWordOf(position: Position, text: string): boolean {
  return WORDS.get(position.name)?.includes(text) ?? false;
}

/** What an object cannot do without. */
export function requiredKeys(object: Position): readonly string[] {
  return REQUIRED.get(shortName(object.name)) ?? NONE;
}

/** What an object hardly ever is without. */
export function usualKeys(object: Position): readonly string[] {
  if (object.traits.root !== undefined) return USUAL.get(object.traits.root.kind) ?? METADATA_ONLY;
  return USUAL.get(shortName(object.name)) ?? NONE;
}

/** True for a field that is practically never used, while another type above or below it has one of the same name. */
export function isRare(object: Position, key: string): boolean {
  return RARE.has(`${shortName(object.name)}.${key}`);
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

const NONE: readonly string[] = [];
const METADATA_ONLY = ['metadata'];

function table(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' '))
      .map(([name, ...words]) => [name!, words]),
  );
}

/** The words that a string of the API can be, by field. */
const WORDS = table(`
  ServiceSpec.type ClusterIP NodePort LoadBalancer ExternalName
  ServiceSpec.sessionAffinity ClientIP None
  ServiceSpec.externalTrafficPolicy Local Cluster
  ServiceSpec.internalTrafficPolicy Local Cluster
  ServicePort.protocol TCP UDP SCTP
  ContainerPort.protocol TCP UDP SCTP
  NetworkPolicyPort.protocol TCP UDP SCTP
  EndpointPort.protocol TCP UDP SCTP
  PodSpec.restartPolicy Always OnFailure Never
  PodSpec.dnsPolicy ClusterFirst ClusterFirstWithHostNet Default None
  Container.imagePullPolicy Always IfNotPresent Never
  Container.terminationMessagePolicy File FallbackToLogsOnError
  Container.restartPolicy Always OnFailure Never
  Toleration.operator Exists Equal Lt Gt
  Toleration.effect NoSchedule PreferNoSchedule NoExecute
  Taint.effect NoSchedule PreferNoSchedule NoExecute
  DeploymentStrategy.type Recreate RollingUpdate
  StatefulSetUpdateStrategy.type OnDelete RollingUpdate
  DaemonSetUpdateStrategy.type OnDelete RollingUpdate
  StatefulSetSpec.podManagementPolicy OrderedReady Parallel
  LabelSelectorRequirement.operator In NotIn Exists DoesNotExist
  NodeSelectorRequirement.operator In NotIn Exists DoesNotExist Gt Lt
  HTTPGetAction.scheme HTTP HTTPS
  HTTPIngressPath.pathType Exact Prefix ImplementationSpecific
  CronJobSpec.concurrencyPolicy Allow Forbid Replace
  PersistentVolumeSpec.accessModes ReadWriteOnce ReadOnlyMany ReadWriteMany ReadWriteOncePod
  PersistentVolumeSpec.persistentVolumeReclaimPolicy Retain Recycle Delete
  PersistentVolumeSpec.volumeMode Block Filesystem
  PersistentVolumeClaimSpec.accessModes ReadWriteOnce ReadOnlyMany ReadWriteMany ReadWriteOncePod
  PersistentVolumeClaimSpec.volumeMode Block Filesystem
  StorageClass.reclaimPolicy Retain Recycle Delete
  StorageClass.volumeBindingMode Immediate WaitForFirstConsumer
  NetworkPolicySpec.policyTypes Ingress Egress
  MetricSpec.type Resource Pods Object External ContainerResource
  MetricTarget.type Utilization Value AverageValue
  HPAScalingPolicy.type Pods Percent
  TopologySpreadConstraint.whenUnsatisfiable DoNotSchedule ScheduleAnyway
  HostPathVolumeSource.type DirectoryOrCreate Directory FileOrCreate File Socket CharDevice BlockDevice
  VolumeMount.mountPropagation None HostToContainer Bidirectional
  EmptyDirVolumeSource.medium Memory HugePages
  LimitRangeItem.type Container Pod PersistentVolumeClaim
  SeccompProfile.type RuntimeDefault Unconfined Localhost
  CustomResourceDefinitionSpec.scope Namespaced Cluster
  Subject.kind User Group ServiceAccount
  RoleRef.kind Role ClusterRole
`);

/** What the API server misses, for the types that manifests are mostly made of. */
const REQUIRED = table(`
  StatefulSetSpec selector template
  DeploymentSpec selector template
  DaemonSetSpec selector template
  ReplicaSetSpec selector
  JobSpec template
  CronJobSpec jobTemplate schedule
  PodSpec containers
  Container name
  ContainerPort containerPort
  EnvVar name
  VolumeMount name mountPath
  VolumeDevice name devicePath
  Volume name
  ServicePort port
  ConfigMapKeySelector key
  SecretKeySelector key
  KeyToPath key path
  HTTPGetAction port
  TCPSocketAction port
  HTTPHeader name value
  ObjectFieldSelector fieldPath
  ResourceFieldSelector resource
  HostPathVolumeSource path
  NFSVolumeSource server path
  PersistentVolumeClaimVolumeSource claimName
  CSIVolumeSource driver
  LocalObjectReference name
  LabelSelectorRequirement key operator
  NodeSelectorRequirement key operator
  NodeSelector nodeSelectorTerms
  WeightedPodAffinityTerm podAffinityTerm weight
  PreferredSchedulingTerm preference weight
  PodAffinityTerm topologyKey
  TopologySpreadConstraint maxSkew topologyKey whenUnsatisfiable
  PolicyRule verbs
  Subject kind name
  RoleRef kind name
  RoleBinding roleRef
  ClusterRoleBinding roleRef
  HTTPIngressPath backend pathType
  HTTPIngressRuleValue paths
  IngressServiceBackend name
  HorizontalPodAutoscalerSpec maxReplicas scaleTargetRef
  CrossVersionObjectReference kind name
  MetricSpec type
  MetricTarget type
  ResourceMetricSource name target
  StorageClass provisioner
  PriorityClass value
  LimitRangeItem type
  CustomResourceDefinitionSpec group names scope versions
  CustomResourceDefinitionNames kind plural
  CustomResourceDefinitionVersion name served storage
  EndpointAddress ip
  HostAlias ip
`);

const USUAL = table(`
  RootMetadata name
  Container image
  ServiceSpec ports
  PodTemplateSpec spec
  JobTemplateSpec spec
  PersistentVolumeClaimSpec accessModes resources
  HTTPIngressPath path
  IngressRule http
  NetworkPolicyPort port
  ConfigMapKeySelector name
  SecretKeySelector name
  SecretVolumeSource secretName
  ConfigMapVolumeSource name
  HTTPGetAction path
  ExecAction command
  List items
  Deployment metadata spec
  StatefulSet metadata spec
  DaemonSet metadata spec
  ReplicaSet metadata spec
  Job metadata spec
  CronJob metadata spec
  Pod metadata spec
  Service metadata spec
  PersistentVolumeClaim metadata spec
  PersistentVolume metadata spec
  Ingress metadata spec
  NetworkPolicy metadata spec
  HorizontalPodAutoscaler metadata spec
  PodDisruptionBudget metadata spec
  Role metadata rules
  RoleBinding metadata subjects
  ClusterRoleBinding metadata subjects
  ResourceQuota metadata spec
  LimitRange metadata spec
`);

const RARE: ReadonlySet<string> = new Set([
  'ObjectMeta.uid',
  'RootMetadata.uid',
  'PodSpec.resources',
  'PodSpec.activeDeadlineSeconds',
  'Container.restartPolicy',
  'Probe.terminationGracePeriodSeconds',
  'Volume.downwardAPI',
  'Volume.image',
]);
