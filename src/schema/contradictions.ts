import { isAddress, isPartOf } from '../kubernetes/ip-addresses.ts';
import { compareQuantities } from '../kubernetes/quantities.ts';
import type {
  ConflictingField,
  Contradiction,
  ContradictionKind,
  DuplicateItem,
  Path,
} from '../kubernetes/structure.ts';
import type { VersionSpan } from '../kubernetes/versions.ts';
import type { MapNode } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import type { Comparison, Mismatch } from './comparisons.ts';
import {
  is,
  isEmpty,
  isTrue,
  itemsOf,
  keysOf,
  mapsIn,
  mapsTo,
  numberAt,
  read,
  said,
  textsOf,
  valueAt,
} from './given.ts';

/** What the fields of a type may say against each other. */
export function contradictions(type: string): readonly Comparison[] {
  return Object.hasOwn(CONTRADICTIONS, type) ? CONTRADICTIONS[type]! : NO_COMPARISON;
}

const NO_COMPARISON: readonly Comparison[] = [];
const NONE: readonly Mismatch[] = [];

// What the validation of the API server compares (pkg/apis/*/validation) and the other tables cannot say.
export const CONTRADICTIONS: Readonly<Record<string, readonly Comparison[]>> = {
  ConfigMap: [keysTwice],
  Container: [bidirectionalMounts, mountedDevices],
  DeploymentSpec: [numbers('progressDeadlineSeconds', 'not-above', 'minReadySeconds', 600, 0)],
  HorizontalPodAutoscalerSpec: [numbers('maxReplicas', 'below', 'minReplicas')],
  IPBlock: [exceptions],
  Ingress: [ingressClass],
  JobSpec: [numbers('maxFailedIndexes', 'above', 'completions'), chosenSelector, failurePolicy, successes],
  LimitRangeItem: [limitsOfRange],
  NetworkPolicyPort: [numbers('endPort', 'below', 'port'), endOfNamedPort],
  NodeSelectorRequirement: [oneComparand],
  NodeSelectorTerm: [matchedFields],
  ObjectMeta: [controllers],
  PersistentVolumeClaimSpec: [accessModes, dataSources],
  PersistentVolumeSpec: [accessModes],
  Pod: [sharedHostPorts('spec'), appArmor],
  PodAffinityTerm: [matchedAndMismatched],
  PodFailurePolicyOnExitCodesRequirement: [exitCodes],
  PodSpec: [hostPorts, hostKernel, sleeps, podLimits, claimsOfResources, devices, hostProcesses],
  PodTemplateSpec: [appArmor],
  ResourceFieldSelector: [divisor],
  ResourceQuotaSpec: [scopes],
  ResourceRequirements: [requests],
  RollingUpdateDaemonSet: [surgeOrUnavailable],
  RollingUpdateDeployment: [surgeOrUnavailable],
  SecurityContext: [administrator],
  Service: [sourceRanges],
  ServiceSpec: [externalTraffic, clusterAddresses],
  StatefulSet: [sharedHostPorts('spec', 'template', 'spec')],
  TopologySpreadConstraint: [selectedTwice],
  'autoscaling/v1.HorizontalPodAutoscalerSpec': [numbers('maxReplicas', 'below', 'minReplicas')],
};

function contradiction(
  path: Path,
  about: ContradictionKind,
  beside: Path,
  otherwise?: number,
  holds?: VersionSpan,
): Contradiction {
  return { code: 'contradiction', path, beside, about, otherwise, holds };
}

/** A field that is taken only where another one says something. */
function wants(path: Path, says: string | undefined, beside: Path, words: readonly string[]): ConflictingField {
  return { code: 'conflict', path, says, beside, words, wanted: true, holds: undefined };
}

function duplicate(path: Path, first: Path, key: readonly string[], holds?: VersionSpan): DuplicateItem {
  return { code: 'duplicate', path, first, key, holds };
}

/** Compares two numbers. What is not written and has no default is not compared. */
function numbers(
  name: string,
  about: 'above' | 'below' | 'not-above',
  beside: string,
  ownDefault?: number,
  otherDefault?: number,
): Comparison {
  return (map, at) => {
    const isOwn = read(map, name) !== undefined;
    const isOther = read(map, beside) !== undefined;
    if (!isOwn && !isOther) return NONE;
    const one = numberAt(map, name, ownDefault);
    const other = numberAt(map, beside, otherDefault);
    if (one === undefined || other === undefined) return NONE;
    if (about === 'above' ? one <= other : about === 'below' ? one >= other : one > other) return NONE;
    const otherwise = isOwn ? otherDefault : ownDefault;
    return [contradiction([...at, name], about, [...at, beside], otherwise)];
  };
}

/** Data and binaryData are one. */
function keysTwice(map: MapNode, at: Path): readonly Mismatch[] {
  const data = mapsTo(map, 'data');
  if (data === undefined || mapsTo(map, 'binaryData') === undefined) return NONE;
  return keysOf(map, 'binaryData')
    .filter((key) => data.get(key) !== undefined)
    .map((key) => duplicate([...at, 'binaryData', key], [...at, 'data', key], []));
}

function bidirectionalMounts(container: MapNode, at: Path): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const [index, mount] of mapsIn(container, 'volumeMounts')) {
    if (!is(mount, 'mountPropagation', 'Bidirectional')) continue;
    if (said(valueAt(container, PRIVILEGED)) === 'true') return NONE;
    const path = [...at, 'volumeMounts', index, 'mountPropagation'];
    found.push(wants(path, 'Bidirectional', [...at, ...PRIVILEGED], ['true']));
  }
  return found;
}

const PRIVILEGED = ['securityContext', 'privileged'];

/** A container sees a volume as a directory or as a device. */
function mountedDevices(container: MapNode, at: Path): readonly Mismatch[] {
  if (isEmpty(read(container, 'volumeDevices'))) return NONE;
  const found: Mismatch[] = [];
  for (const [index, device] of mapsIn(container, 'volumeDevices')) {
    const name = said(read(device, 'name'));
    if (name === '' || isUnknown(name)) continue;
    for (const [position, mount] of mapsIn(container, 'volumeMounts')) {
      if (said(read(mount, 'name')) !== name) continue;
      found.push(
        duplicate([...at, 'volumeDevices', index, 'name'], [...at, 'volumeMounts', position, 'name'], ['name']),
      );
      break;
    }
  }
  return found;
}

function exceptions(map: MapNode, at: Path): readonly Mismatch[] {
  const cidr = said(read(map, 'cidr'));
  return textsOf(map, 'except').flatMap(([index, except]) =>
    isPartOf(except, cidr) === false ? [contradiction([...at, 'except', index], 'outside', [...at, 'cidr'])] : [],
  );
}

/** A Job makes its own selector, and knows better. */
function chosenSelector(map: MapNode, at: Path): readonly Mismatch[] {
  // A CronJob may have none at all: that is a conflict of its own.
  if (isEmpty(read(map, 'selector'), true) || isTrue(map, 'manualSelector') || at.includes('jobTemplate')) return NONE;
  return [wants([...at, 'selector'], undefined, [...at, 'manualSelector'], ['true'])];
}

function failurePolicy(map: MapNode, at: Path): readonly Mismatch[] {
  const rules = mapsTo(map, 'podFailurePolicy');
  const spec = mapsTo(map, 'template', 'spec');
  if (rules === undefined || spec === undefined) return NONE;
  const found: Mismatch[] = [];
  if (is(spec, 'restartPolicy', 'OnFailure')) {
    found.push(wants([...at, 'podFailurePolicy'], undefined, [...at, ...RESTART_POLICY], ['Never']));
  }
  const names = namesIn(spec, 'containers', 'initContainers');
  for (const [index, rule] of mapsIn(rules, 'rules')) {
    const path = [...at, 'podFailurePolicy', 'rules', index];
    if (is(rule, 'action', 'FailIndex') && read(map, 'backoffLimitPerIndex') === undefined) {
      found.push(wants([...path, 'action'], 'FailIndex', [...at, 'backoffLimitPerIndex'], []));
    }
    const name = said(valueAt(rule, ['onExitCodes', 'containerName']));
    if (name === '' || isNamed(name, names)) continue;
    const beside = [...at, 'template', 'spec', 'containers'];
    found.push(contradiction([...path, 'onExitCodes', 'containerName'], 'unknown-name', beside));
  }
  return found;
}

const RESTART_POLICY = ['template', 'spec', 'restartPolicy'];

/** The amounts of a range, each with those that it may not exceed. */
const ORDER = [
  ['min', ['max', 'defaultRequest', 'default']],
  ['defaultRequest', ['max', 'default']],
  ['default', ['max']],
] as const;

function limitsOfRange(map: MapNode, at: Path): readonly Mismatch[] {
  const unequal = keysOf(map, 'defaultRequest').filter((resource) => {
    const [amount, limit] = [valueAt(map, ['defaultRequest', resource]), valueAt(map, ['default', resource])];
    return !isShared(resource) && limit !== undefined && (compareQuantities(said(amount), said(limit)) ?? 0) !== 0;
  });
  if (unequal.length > 0) {
    return unequal.map((resource) =>
      contradiction([...at, 'defaultRequest', resource], 'unequal', [...at, 'default', resource]),
    );
  }
  return ORDER.flatMap(([name, bounds]) =>
    keysOf(map, name).flatMap((resource) => {
      const amount = said(valueAt(map, [name, resource]));
      const bound = bounds.find((other) => {
        const limit = said(valueAt(map, [other, resource]));
        return (compareQuantities(amount, limit) ?? 0) > 0;
      });
      return bound === undefined ? [] : [contradiction([...at, name, resource], 'above', [...at, bound, resource])];
    }),
  );
}

function endOfNamedPort(map: MapNode, at: Path): readonly Mismatch[] {
  const port = read(map, 'port');
  const isName = port?.kind === 'scalar' && typeof port.value === 'string' && !isUnknown(port.value);
  if (!isName || read(map, 'endPort') === undefined) return NONE;
  return [contradiction([...at, 'endPort'], 'not-number', [...at, 'port'])];
}

/** One Pod alone, and others too. */
function accessModes(map: MapNode, at: Path): readonly Mismatch[] {
  const modes = textsOf(map, 'accessModes');
  const [own] = modes.filter(([, mode]) => mode === 'ReadWriteOncePod');
  const [other] = modes.filter(([, mode]) => OTHER_MODES.has(mode));
  if (own === undefined || other === undefined) return NONE;
  return [contradiction([...at, 'accessModes', own[0]], 'not-alone', [...at, 'accessModes', other[0]])];
}

const OTHER_MODES: ReadonlySet<string> = new Set(['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce']);

function hostPorts(map: MapNode, at: Path): readonly Mismatch[] {
  if (!isTrue(map, 'hostNetwork')) return NONE;
  const found: Mismatch[] = [];
  for (const [index, container] of mapsIn(map, 'containers')) {
    for (const [position, port] of mapsIn(container, 'ports')) {
      const inside = numberAt(port, 'containerPort');
      const outside = numberAt(port, 'hostPort', 0);
      if (inside === undefined || outside === undefined || outside === 0 || inside === outside) continue;
      const path = [...at, 'containers', index, 'ports', position];
      found.push(contradiction([...path, 'hostPort'], 'unequal', [...path, 'containerPort']));
    }
  }
  return found;
}

/** A Pod that is stopped sleeps no longer than it is given to stop, which is half a minute by default. */
function sleeps(map: MapNode, at: Path): readonly Mismatch[] {
  const grace = numberAt(map, 'terminationGracePeriodSeconds', 30);
  if (grace === undefined) return NONE;
  let found: Mismatch[] | undefined;
  for (const list of ['containers', 'initContainers']) {
    for (const [index, container] of mapsIn(map, list)) {
      const lifecycle = mapsTo(container, 'lifecycle');
      if (lifecycle === undefined || (list === 'initContainers' && !is(container, 'restartPolicy', 'Always'))) continue;
      for (const hook of ['postStart', 'preStop']) {
        const sleep = mapsTo(lifecycle, hook, 'sleep');
        const seconds = sleep && numberAt(sleep, 'seconds');
        if (seconds === undefined || seconds <= grace) continue;
        const path = [...at, list, index, 'lifecycle', hook, 'sleep', 'seconds'];
        found ??= [];
        found.push(contradiction(path, 'above', [...at, 'terminationGracePeriodSeconds'], 30));
      }
    }
  }
  return found ?? NONE;
}

/** What a container asks for, and how much of it it may have. */
function requests(map: MapNode, at: Path): readonly Mismatch[] {
  const asked = mapsTo(map, 'requests');
  const limits = mapsTo(map, 'limits');
  if (asked === undefined && limits === undefined) return NONE;
  // KEP 2837: what all containers together may have was looked at since 1.34.
  const holds = at.at(-2) === 'spec' ? { since: 34 } : undefined;
  let found: Mismatch[] | undefined;
  for (const { name } of asked?.pairs ?? []) {
    const amount = amountAt(asked!, name);
    const limit = limits === undefined || isUnknown(name) ? undefined : amountAt(limits, name);
    if (amount === undefined || isUnknown(name)) continue;
    const about =
      limit === undefined ? (isShared(name) ? undefined : 'request-without-limit') : relation(name, amount, limit);
    if (about === undefined) continue;
    found ??= [];
    found.push(contradiction([...at, 'requests', name], about, [...at, 'limits', name], undefined, holds));
  }
  return found ?? hugePages(asked, limits, at);
}

/** An amount that is written as null is none: zero. */
function amountAt(map: MapNode, resource: string): string | undefined {
  return map.get(resource) === undefined ? undefined : said(read(map, resource)) || '0';
}

function relation(resource: string, amount: string, limit: string): ContradictionKind | undefined {
  const order = compareQuantities(amount, limit);
  if (order === undefined || order === 0) return undefined;
  if (!isShared(resource)) return 'request-is-not-limit';
  return order > 0 ? 'request-above-limit' : undefined;
}

/** True for what may be promised to more than can have it. Devices and huge pages are counted. */
function isShared(resource: string): boolean {
  return (!resource.includes('/') || resource.includes('kubernetes.io/')) && !resource.startsWith(HUGE_PAGES);
}

const HUGE_PAGES = 'hugepages-';

function hugePages(asked: MapNode | undefined, limits: MapNode | undefined, at: Path): readonly Mismatch[] {
  let huge: Path | undefined;
  for (const [name, map] of [
    ['requests', asked],
    ['limits', limits],
  ] as const) {
    for (const { name: resource, merge } of map?.pairs ?? []) {
      if (merge || resource === 'cpu' || resource === 'memory' || isUnknown(resource)) return NONE;
      if (resource.startsWith(HUGE_PAGES)) huge = [...at, name, resource];
    }
  }
  return huge === undefined ? NONE : [contradiction(huge, 'hugepages-alone', at)];
}

/** Pods are replaced by taking some away first, or by adding some first. A DaemonSet can do one of them alone. */
function surgeOrUnavailable(map: MapNode, at: Path): readonly Mismatch[] {
  const isDaemonSet = at.at(-2) === 'updateStrategy';
  const surge = said(read(map, 'maxSurge')) || (isDaemonSet ? '0' : '25%');
  const unavailable = said(read(map, 'maxUnavailable')) || (isDaemonSet ? '1' : '25%');
  const [path, beside] = [
    [...at, 'maxSurge'],
    [...at, 'maxUnavailable'],
  ] as const;
  if (isZero(surge) && isZero(unavailable)) return [contradiction(path, 'both-zero', beside, 0)];
  if (!isDaemonSet || !isAmount(surge) || !isAmount(unavailable)) return NONE;
  return [contradiction(path, 'neither-zero', beside, 1)];
}

function isZero(text: string): boolean {
  return /^0+%?$/.test(text);
}

function isAmount(text: string): boolean {
  return /^\d+%?$/.test(text) && !isZero(text);
}

/** The right to mount and much else makes a process as good as root. */
function administrator(map: MapNode, at: Path): readonly Mismatch[] {
  const capabilities = mapsTo(map, 'capabilities');
  if (capabilities === undefined || said(read(map, 'allowPrivilegeEscalation')) !== 'false') return NONE;
  const [added] = textsOf(capabilities, 'add').filter(([, name]) => name === 'CAP_SYS_ADMIN');
  if (added === undefined) return NONE;
  const path = [...at, 'capabilities', 'add', added[0]];
  return [wants(path, 'CAP_SYS_ADMIN', [...at, 'allowPrivilegeEscalation'], ['true'])];
}

/** The same, said by an annotation. */
function sourceRanges(map: MapNode, at: Path): readonly Mismatch[] {
  const spec = mapsTo(map, 'spec');
  if (spec === undefined || valueAt(map, ['metadata', 'annotations', SOURCE_RANGES]) === undefined) return NONE;
  const type = said(read(spec, 'type'));
  if (isUnknown(type) || type === 'LoadBalancer' || !isEmpty(read(spec, 'loadBalancerSourceRanges'))) return NONE;
  return [
    wants([...at, 'metadata', 'annotations', SOURCE_RANGES], undefined, [...at, 'spec', 'type'], ['LoadBalancer']),
  ];
}

const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** What a Service is told about traffic from outside, where none can come. */
function externalTraffic(map: MapNode, at: Path): readonly Mismatch[] {
  const type = said(read(map, 'type')) || 'ClusterIP';
  if (isUnknown(type)) return NONE;
  const found: Mismatch[] = [];
  const place = [...at, 'type'];
  const isOpen = type === 'NodePort' || type === 'LoadBalancer';
  const policy = read(map, 'externalTrafficPolicy');
  if (!isEmpty(policy) && !isOpen && (type === 'ExternalName' || isEmpty(read(map, 'externalIPs')))) {
    found.push(wants([...at, 'externalTrafficPolicy'], undefined, place, OPEN));
  }
  const check = [...at, 'healthCheckNodePort'];
  if ((numberAt(map, 'healthCheckNodePort') ?? 0) !== 0) {
    if (type !== 'LoadBalancer') found.push(wants(check, undefined, place, ['LoadBalancer']));
    else if (said(policy) !== 'Local' && !isUnknown(said(policy)))
      found.push(wants(check, undefined, [...at, 'externalTrafficPolicy'], ['Local']));
  }
  if (type !== 'ClusterIP') return found;
  for (const [index, port] of mapsIn(map, 'ports')) {
    if ((numberAt(port, 'nodePort') ?? 0) !== 0) {
      found.push(wants([...at, 'ports', index, 'nodePort'], undefined, place, OPEN));
    }
  }
  return found;
}

const OPEN = ['NodePort', 'LoadBalancer'];

/** The first of several addresses is written twice, there is one of each family, and they come as the families do. */
function clusterAddresses(map: MapNode, at: Path): readonly Mismatch[] {
  if (is(map, 'type', 'ExternalName')) return NONE;
  const addresses = textsOf(map, 'clusterIPs');
  const families = textsOf(map, 'ipFamilies');
  if (addresses.length === 0 && families.length === 0) return NONE;
  const single = said(read(map, 'clusterIP'));
  if (isUnknown(single) || [...addresses, ...families].some(([, text]) => isUnknown(text))) return NONE;
  const path = [...at, 'clusterIPs'];
  const [first, second] = addresses;
  if (first !== undefined) {
    if (single !== first[1]) return [contradiction([...path, 0], 'unequal', [...at, 'clusterIP'])];
    if (second !== undefined && (single === 'None' || familyOf(single) === familyOf(second[1])))
      return [contradiction([...path, 1], 'not-alone', [...path, 0])];
  }
  const [family, other] = families;
  if (family !== undefined && isAddress(single) && family[1] !== familyOf(single) && FAMILIES.has(family[1]))
    return [contradiction([...at, 'clusterIP'], 'outside', [...at, 'ipFamilies', 0])];
  const policy = read(map, 'ipFamilyPolicy');
  if (other === undefined || !(policy === undefined || said(policy) === 'SingleStack')) return NONE;
  return [wants([...at, 'ipFamilies'], undefined, [...at, 'ipFamilyPolicy'], ['PreferDualStack', 'RequireDualStack'])];
}

const FAMILIES: ReadonlySet<string> = new Set(['IPv4', 'IPv6']);

function familyOf(address: string): string {
  return address.includes(':') ? 'IPv6' : 'IPv4';
}

// KEP 3243: since 1.34 the keys become part of the selector before it is looked at.
const UNTIL_MERGED: VersionSpan = { until: 33 };

function selectedTwice(map: MapNode, at: Path): readonly Mismatch[] {
  const keys = textsOf(map, 'matchLabelKeys');
  const selector = mapsTo(map, 'labelSelector');
  if (keys.length === 0 || selector === undefined) return NONE;
  const found: Mismatch[] = [];
  for (const [index, key] of keys) {
    const path = [...at, 'matchLabelKeys', index];
    if (mapsTo(selector, 'matchLabels')?.get(key) !== undefined) {
      found.push(duplicate(path, [...at, 'labelSelector', 'matchLabels', key], [], UNTIL_MERGED));
      continue;
    }
    for (const [position, expression] of mapsIn(selector, 'matchExpressions')) {
      if (said(read(expression, 'key')) !== key) continue;
      found.push(duplicate(path, [...at, 'labelSelector', 'matchExpressions', position, 'key'], [], UNTIL_MERGED));
      break;
    }
  }
  return found;
}

function matchedAndMismatched(map: MapNode, at: Path): readonly Mismatch[] {
  const mismatched = textsOf(map, 'mismatchLabelKeys');
  if (mismatched.length === 0) return NONE;
  return textsOf(map, 'matchLabelKeys').flatMap(([index, key]) => {
    const other = mismatched.find(([, text]) => text === key);
    if (other === undefined) return [];
    const first = [...at, 'matchLabelKeys', index];
    return [duplicate([...at, 'mismatchLabelKeys', other[0]], first, [], { since: 31 })];
  });
}

/** The class of old, an annotation, and that of today. */
function ingressClass(map: MapNode, at: Path): readonly Mismatch[] {
  const old = valueAt(map, ['metadata', 'annotations', INGRESS_CLASS]);
  const now = valueAt(map, ['spec', 'ingressClassName']);
  if (old === undefined || now === undefined || said(old) === said(now)) return NONE;
  return [contradiction([...at, 'metadata', 'annotations', INGRESS_CLASS], 'unequal', ['spec', 'ingressClassName'])];
}

const INGRESS_CLASS = 'kubernetes.io/ingress.class';

/** No more indexes can succeed than there are. */
function successes(map: MapNode, at: Path): readonly Mismatch[] {
  const policy = mapsTo(map, 'successPolicy');
  const completions = numberAt(map, 'completions');
  if (policy === undefined || completions === undefined) return NONE;
  const found: Mismatch[] = [];
  for (const [index, rule] of mapsIn(policy, 'rules')) {
    if ((numberAt(rule, 'succeededCount') ?? 0) <= completions) continue;
    const path = [...at, 'successPolicy', 'rules', index, 'succeededCount'];
    found.push(contradiction(path, 'above', [...at, 'completions'], undefined, { since: 31 }));
  }
  return found;
}

/** The source of a claim, and the same said in the field that came later. */
function dataSources(map: MapNode, at: Path): readonly Mismatch[] {
  const [source, reference] = [mapsTo(map, 'dataSource'), mapsTo(map, 'dataSourceRef')];
  if (source === undefined || reference === undefined) return NONE;
  const name = ['name', 'kind', 'apiGroup'].find((field) => said(read(source, field)) !== said(read(reference, field)));
  if (name === undefined) return NONE;
  return [contradiction([...at, 'dataSource', name], 'unequal', [...at, 'dataSourceRef', name])];
}

/** The parts of the kernel that a Pod shares with its host are not its own to set. */
function hostKernel(map: MapNode, at: Path): readonly Mismatch[] {
  const context = mapsTo(map, 'securityContext');
  if (context === undefined || isEmpty(read(context, 'sysctls'))) return NONE;
  const found: Mismatch[] = [];
  for (const [index, sysctl] of mapsIn(context, 'sysctls')) {
    const name = said(read(sysctl, 'name')).replaceAll('/', '.');
    const shared = name.startsWith('net.') ? 'hostNetwork' : IPC.test(name) ? 'hostIPC' : undefined;
    if (shared === undefined || !isTrue(map, shared)) continue;
    const path = [...at, 'securityContext', 'sysctls', index, 'name'];
    found.push({
      code: 'conflict',
      path,
      says: name,
      beside: [...at, shared],
      words: ['true'],
      wanted: false,
      holds: undefined,
    });
  }
  return found;
}

const IPC = /^(?:kernel\.(?:shm|msg|sem)|fs\.mqueue\.)/;

/** What one container may have, and all together. */
function podLimits(map: MapNode, at: Path): readonly Mismatch[] {
  const resources = mapsTo(map, 'resources');
  if (resources === undefined) return NONE;
  const found: Mismatch[] = [];
  for (const [index, container] of mapsIn(map, 'containers')) {
    for (const kind of ['requests', 'limits']) {
      const own = mapsTo(container, 'resources', kind);
      const shared = mapsTo(resources, kind);
      if (own === undefined || shared === undefined) continue;
      for (const { name } of own.pairs) {
        const [amount, all] = [said(read(own, name)), said(read(shared, name))];
        if ((compareQuantities(amount, all) ?? 0) <= 0) continue;
        const path = [...at, 'containers', index, 'resources', kind, name];
        found.push(contradiction(path, 'above', [...at, 'resources', kind, name], undefined, { since: 34 }));
      }
    }
  }
  return found;
}

/**
 * On the network of the host each port is one of the host. The templates of other kinds are stored as they are, and no Pod
 * appears; that of a StatefulSet is looked at as its Pods are.
 */
function sharedHostPorts(...steps: readonly string[]): Comparison {
  return (root, at) => {
    const spec = mapsTo(root, ...steps);
    if (spec === undefined || !isTrue(spec, 'hostNetwork')) return NONE;
    const seen = new Map<string, Path>();
    const found: Mismatch[] = [];
    for (const [index, container] of mapsIn(spec, 'containers')) {
      for (const [position, port] of mapsIn(container, 'ports')) {
        // What says a port of the host is compared as such.
        if ((numberAt(port, 'hostPort', 0) ?? 1) !== 0) continue;
        const number = said(read(port, 'containerPort'));
        const key = `${number} ${said(read(port, 'protocol')) || 'TCP'} ${said(read(port, 'hostIP'))}`;
        const path = [...at, ...steps, 'containers', index, 'ports', position, 'containerPort'];
        const first = seen.get(key);
        if (first === undefined) seen.set(key, path);
        else if (!isUnknown(key)) found.push(duplicate(path, first, ['containerPort', 'protocol']));
      }
    }
    return found;
  };
}

/** Exit codes come in order, each once. Success is no failure. */
function exitCodes(map: MapNode, at: Path): readonly Mismatch[] {
  const codes = itemsOf(map, 'values').map(said);
  const isIn = is(map, 'operator', 'In');
  return codes.flatMap((code, index): readonly Mismatch[] => {
    if (code === '0' && isIn) return [wants([...at, 'values', index], code, [...at, 'operator'], ['NotIn'])];
    const before = codes[index - 1];
    if (before === undefined || code === '' || before === '' || Number(code) > Number(before)) return [];
    return [contradiction([...at, 'values', index], 'not-above', [...at, 'values', index - 1])];
  });
}

/** An object is controlled by one other. */
function controllers(map: MapNode, at: Path): readonly Mismatch[] {
  let first: Path | undefined;
  for (const [index, owner] of mapsIn(map, 'ownerReferences')) {
    if (!isTrue(owner, 'controller')) continue;
    const path = [...at, 'ownerReferences', index, 'controller'];
    if (first !== undefined) return [duplicate(path, first, ['controller'])];
    first = path;
  }
  return NONE;
}

/** The names in lists of a map. */
function namesIn(map: MapNode, ...lists: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const list of lists) for (const [, item] of mapsIn(map, list)) names.add(said(read(item, 'name')));
  return names;
}

function isNamed(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || isUnknown(name) || [...names].some(isUnknown);
}

/** The way of old to choose a profile, an annotation for each container. */
function appArmor(map: MapNode, at: Path): readonly Mismatch[] {
  const annotations = mapsTo(map, 'metadata', 'annotations');
  const spec = mapsTo(map, 'spec');
  if (annotations === undefined || spec === undefined) return NONE;
  let found: Mismatch[] | undefined;
  for (const { name } of annotations.pairs) {
    if (!name.startsWith(APP_ARMOR)) continue;
    if (isNamed(name.slice(APP_ARMOR.length), namesIn(spec, 'containers', 'initContainers'))) continue;
    found ??= [];
    found.push(contradiction([...at, 'metadata', 'annotations', name], 'unknown-name', [...at, 'spec', 'containers']));
  }
  return found ?? NONE;
}

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/** Some scopes leave nothing when both are asked for. */
function scopes(map: MapNode, at: Path): readonly Mismatch[] {
  const written = textsOf(map, 'scopes');
  return OPPOSITES.flatMap(([one, other]) => {
    const first = written.find(([, scope]) => scope === one);
    const second = written.find(([, scope]) => scope === other);
    if (first === undefined || second === undefined) return [];
    return [contradiction([...at, 'scopes', second[0]], 'unfit', [...at, 'scopes', first[0]])];
  });
}

const OPPOSITES = [
  ['Terminating', 'NotTerminating'],
  ['BestEffort', 'NotBestEffort'],
] as const;

/** One number is compared with, and one field of a node is known by one value. */
function oneComparand(map: MapNode, at: Path): readonly Mismatch[] {
  if (!is(map, 'operator', 'Gt', 'Lt')) return NONE;
  return several(map, at);
}

function matchedFields(map: MapNode, at: Path): readonly Mismatch[] {
  let found: readonly Mismatch[] = NONE;
  for (const [index, field] of mapsIn(map, 'matchFields')) {
    const more = several(field, [...at, 'matchFields', index]);
    if (more.length > 0) found = [...found, ...more];
  }
  return found;
}

function several(map: MapNode, at: Path): readonly Mismatch[] {
  const values = read(map, 'values');
  if (values?.kind !== 'seq' || values.items.length < 2) return NONE;
  return [contradiction([...at, 'values', 1], 'not-alone', [...at, 'values', 0])];
}

/** KEP 4381: what a container claims, the Pod does. */
function claimsOfResources(map: MapNode, at: Path): readonly Mismatch[] {
  let found: Mismatch[] | undefined;
  for (const list of ['containers', 'initContainers']) {
    for (const [index, container] of mapsIn(map, list)) {
      const resources = mapsTo(container, 'resources');
      if (resources === undefined || read(resources, 'claims') === undefined) continue;
      for (const [position, claim] of mapsIn(resources, 'claims')) {
        const name = said(read(claim, 'name'));
        if (name === '' || isNamed(name, namesIn(map, 'resourceClaims'))) continue;
        const path = [...at, list, index, 'resources', 'claims', position, 'name'];
        found ??= [];
        found.push(contradiction(path, 'unknown-name', [...at, 'resourceClaims'], undefined, { since: 34 }));
      }
    }
  }
  return found ?? NONE;
}

/** Claims alone can be devices. What is no volume of the Pod may come by a claim template. */
function devices(map: MapNode, at: Path): readonly Mismatch[] {
  let found: Mismatch[] | undefined;
  for (const list of ['containers', 'initContainers']) {
    for (const [index, container] of mapsIn(map, list)) {
      if (read(container, 'volumeDevices') === undefined) continue;
      for (const [position, device] of mapsIn(container, 'volumeDevices')) {
        const name = said(read(device, 'name'));
        for (const [number, volume] of mapsIn(map, 'volumes')) {
          if (name === '' || isUnknown(name) || said(read(volume, 'name')) !== name || isClaim(volume)) continue;
          const path = [...at, list, index, 'volumeDevices', position, 'name'];
          found ??= [];
          found.push(contradiction(path, 'not-device', [...at, 'volumes', number]));
        }
      }
    }
  }
  return found ?? NONE;
}

function isClaim(volume: MapNode): boolean {
  return read(volume, 'persistentVolumeClaim') !== undefined || read(volume, 'ephemeral') !== undefined;
}

/** A process of the host is on its network, and it is all of the Pod or nothing of it. */
function hostProcesses(map: MapNode, at: Path): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const own = valueAt(map, HOST_PROCESS);
  if (said(own) === 'true' && !isTrue(map, 'hostNetwork')) {
    found.push(wants([...at, ...HOST_PROCESS], 'true', [...at, 'hostNetwork'], ['true']));
  }
  if (own === undefined) return found;
  for (const [index, container] of mapsIn(map, 'containers')) {
    const other = valueAt(container, HOST_PROCESS);
    if (other === undefined || said(other) === said(own)) continue;
    const path = [...at, 'containers', index, ...HOST_PROCESS];
    found.push(contradiction(path, 'unequal', [...at, ...HOST_PROCESS]));
  }
  return found;
}

const HOST_PROCESS = ['securityContext', 'windowsOptions', 'hostProcess'];

/** What an amount is counted in: thousandths of a core, or a unit of bytes. */
function divisor(map: MapNode, at: Path): readonly Mismatch[] {
  const unit = said(read(map, 'divisor'));
  const [, resource = ''] = said(read(map, 'resource')).split('.');
  if (unit === '' || isUnknown(unit) || compareQuantities(unit, '0') !== 1) return NONE;
  const isFine =
    resource === 'cpu'
      ? ['1', '1m'].some((one) => compareQuantities(unit, one) === 0)
      : BYTES.test(resource)
        ? UNITS.some((one) => compareQuantities(unit, one) === 0)
        : true;
  return isFine ? NONE : [contradiction([...at, 'divisor'], 'unfit', [...at, 'resource'])];
}

const BYTES = /^(?:memory|ephemeral-storage|hugepages-.+)$/;
const UNITS = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];
