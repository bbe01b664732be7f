import type { ConflictingField, Path } from '../kubernetes/structure.ts';
import type { MapNode } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import type { Compare, Comparison, Mismatch } from './comparisons.ts';
import { isWritten, present, read, said, type Value, valueAt } from './given.ts';
import { rareOn } from './rare.ts';
import { readSpan } from './span.ts';

/** The fields of a type that do not go together. */
export function conflicts(type: string): readonly Comparison[] {
  return Object.hasOwn(CONFLICTS, type) ? CONFLICTS[type]!.split(/\s+/).map(comparisonOf) : [];
}

const NONE: readonly ConflictingField[] = [];

const HANDLERS = 'exec^httpGet^tcpSocket^grpc';
const OPERATOR = 'values/operator=Exists|DoesNotExist';
const UTILIZATION = 'target.averageValue/target.averageUtilization';
const EPHEMERAL = 'template.spec.ephemeralContainers/kind';
const TEMPLATE = `spec.template.spec.activeDeadlineSeconds/kind spec.${EPHEMERAL}`;
const OWN_METADATA = `metadata.name,metadata.generateName,metadata.namespace,metadata.uid,metadata.resourceVersion,metadata.selfLink,metadata.creationTimestamp,metadata.deletionTimestamp,metadata.ownerReferences,metadata.finalizers,metadata.managedFields/metadata`;
const WINDOWS = '/os.name=windows';
const CONTAINERS = 'containers[].securityContext,initContainers[].securityContext';
const SECURITY_CONTEXTS = `securityContext,${CONTAINERS}`;

/** Each of the fields in each of the places. */
function within(places: string, fields: string): string {
  return places
    .split(',')
    .flatMap((place) => fields.split(',').map((field) => `${place}.${field}`))
    .join(',');
}

// `a/b` may not be written where b is; `a/b=X|Y` not where b is X or Y, `a/b!=X` not where it is anything else, and
// `a=X/…` only says so of an a that is X. `a,b/…` says it of a and of b, `a.b/c.d` of fields further down, `a[].b/c` of b in
// each item of a, and `a[]:b/c` of b and c in each item of a. Where c is above what may not be written, it never may. Of
// `a^b^c` one alone may be written, in the order in which the API server meets them. `a@35/…` means since 1.35. Null and an
// empty list are as good as nothing, and so is empty text, but that of `a""/…`.
export const CONFLICTS: Readonly<Record<string, string>> = {
  AppArmorProfile: 'localhostProfile""/type=RuntimeDefault|Unconfined',
  ClusterTrustBundleProjection: 'labelSelector@37/name',
  Container: `readinessProbe.terminationGracePeriodSeconds/readinessProbe
    volumeMounts[].mountPropagation=Bidirectional/securityContext.privileged!=true`,
  ContainerResourceMetricSource: UTILIZATION,
  CronJob: `spec.jobTemplate.spec.${EPHEMERAL} spec.jobTemplate.spec.selector/kind
    spec.jobTemplate.spec.manualSelector=true/kind`,
  DaemonSet: TEMPLATE,
  Deployment: TEMPLATE,
  DeploymentStrategy: 'rollingUpdate/type=Recreate',
  DownwardAPIVolumeFile: 'fieldRef^resourceFieldRef',
  EnvFromSource: 'configMapRef^secretRef',
  EnvVar: 'valueFrom/value',
  EnvVarSource: 'fieldRef^resourceFieldRef^configMapKeyRef^secretKeyRef^fileKeyRef@35',
  ExternalMetricSource: 'target.value/target.averageValue',
  FCVolumeSource: 'targetWWNs^wwids',
  FlockerVolumeSource: 'datasetName^datasetUUID',
  IngressBackend: 'service^resource',
  IngressClassParametersReference: 'namespace/scope!=Namespace',
  Job: `spec.${EPHEMERAL}`,
  JobSpec: `backoffLimitPerIndex,maxFailedIndexes@29/completionMode!=Indexed successPolicy@31/completionMode!=Indexed
    podReplacementPolicy=TerminatingOrFailed/podFailurePolicy`,
  LabelSelectorRequirement: OPERATOR,
  LifecycleHandler: 'exec^httpGet^tcpSocket^sleep',
  MetricSpec: `object/type!=Object pods/type!=Pods resource/type!=Resource external/type!=External
    containerResource/type!=ContainerResource`,
  NetworkPolicyPeer: 'podSelector,namespaceSelector/ipBlock',
  NodeSelectorRequirement: OPERATOR,
  PersistentVolumeClaimTemplate: OWN_METADATA,
  PersistentVolumeSpec: `gcePersistentDisk^awsElasticBlockStore^hostPath^glusterfs^nfs^rbd^quobyte^cephfs^iscsi^cinder^fc^flexVolume^flocker^azureFile^vsphereVolume^photonPersistentDisk^portworxVolume^azureDisk^scaleIO^local^storageos^csi
    persistentVolumeReclaimPolicy=Recycle/hostPath.path=/`,
  Pod: 'spec.ephemeralContainers/kind spec.nodeName/spec.schedulingGates',
  PodDisruptionBudgetSpec: 'maxUnavailable/minAvailable',
  PodFailurePolicyRule: 'onExitCodes^onPodConditions',
  PodResourceClaim: 'resourceClaimName^resourceClaimTemplateName@34',
  PodSpec: `hostnameOverride@35/hostNetwork=true hostnameOverride@35/setHostnameAsFQDN=true
    hostNetwork,hostPID,hostIPC@33=true/hostUsers=false shareProcessNamespace=true/hostPID=true
    containers[].volumeDevices@34/hostUsers=false
    containers[].securityContext.procMount,initContainers[].securityContext.procMount@33=Unmasked/hostUsers!=false
    containers[].restartPolicy@-33/containers
    ${within(SECURITY_CONTEXTS, 'windowsOptions.hostProcess')}=true/hostNetwork!=true
    initContainers[]:lifecycle,livenessProbe,readinessProbe,startupProbe/restartPolicy!=Always
    initContainers[]:resizePolicy[].restartPolicy@36=RestartContainer/restartPolicy!=Always
    containers[].resizePolicy[].restartPolicy@33=RestartContainer/restartPolicy=Never
    ${within(SECURITY_CONTEXTS, 'windowsOptions')}/os.name=linux
    hostPID,hostIPC=true${WINDOWS} shareProcessNamespace${WINDOWS} hostUsers@33${WINDOWS} resources@34${WINDOWS}
    ${within(SECURITY_CONTEXTS, 'appArmorProfile,seLinuxOptions,seccompProfile,runAsUser,runAsGroup')}${WINDOWS}
    ${within('securityContext', 'fsGroup,fsGroupChangePolicy,sysctls,supplementalGroups,supplementalGroupsPolicy,seLinuxChangePolicy')}${WINDOWS}
    ${within(CONTAINERS, 'capabilities,readOnlyRootFilesystem,privileged,allowPrivilegeEscalation,procMount')}${WINDOWS}`,
  PodTemplate: EPHEMERAL,
  PolicyRule: 'resources,apiGroups,resourceNames/nonResourceURLs',
  Probe: HANDLERS,
  ReplicaSet: TEMPLATE,
  ReplicationController: TEMPLATE,
  ResourceMetricSource: UTILIZATION,
  Role: 'rules[].nonResourceURLs/kind',
  SeccompProfile: 'localhostProfile""/type=RuntimeDefault|Unconfined',
  SecurityContext: 'allowPrivilegeEscalation=false/privileged=true',
  ServiceBackendPort: 'number^name',
  ServiceSpec: `clusterIP=None/type=NodePort|LoadBalancer clusterIP,clusterIPs,ipFamilies,ipFamilyPolicy/type=ExternalName
    loadBalancerClass"",allocateLoadBalancerNodePorts,loadBalancerSourceRanges/type!=LoadBalancer`,
  StatefulSet: `${TEMPLATE} spec.template.spec.nodeName/spec.template.spec.schedulingGates`,
  StatefulSetUpdateStrategy: 'rollingUpdate/type=OnDelete',
  Toleration: 'value/operator=Exists effect=NoSchedule|PreferNoSchedule/tolerationSeconds',
  TopologySpreadConstraint: 'minDomains/whenUnsatisfiable=ScheduleAnyway',
  Volume: `emptyDir^hostPath^gitRepo^gcePersistentDisk^awsElasticBlockStore^secret^nfs^iscsi^glusterfs^persistentVolumeClaim^rbd^cinder^cephfs^flocker^downwardAPI^fc^configMap^azureFile^flexVolume^azureDisk^vsphereVolume^quobyte^photonPersistentDisk^portworxVolume^scaleIO^projected^storageos^csi^ephemeral^image@35`,
  VolumeMount: `subPathExpr/subPath recursiveReadOnly@31=Enabled|IfPossible/readOnly!=true
    recursiveReadOnly@31=Enabled|IfPossible/mountPropagation=HostToContainer|Bidirectional`,
  VolumeProjection: 'secret^downwardAPI^configMap^serviceAccountToken^clusterTrustBundle@37^podCertificate@37',
  WebhookClientConfig: 'service^url',
  'rbac/v1.Subject': 'apiGroup/kind=ServiceAccount',
};

function comparisonOf(word: string): Comparison {
  return word.includes('^') ? onlyOneOf(word.split('^')) : neverBeside(word);
}

function onlyOneOf(words: readonly string[]): Comparison {
  const known = new Map(words.map((word) => [word.replace(/@.*/, ''), readSpan(word.split('@')[1])]));
  const compare: Compare = (map, at) => {
    // Nearly all maps have one of them: this is asked of each.
    let count = 0;
    for (const { name, merge } of map.pairs) count += merge ? 2 : known.has(name) ? 1 : 0;
    if (count < 2) return NONE;
    const [first, ...others] = [...known.keys()].filter((name) => isChosen(read(map, name)));
    return others.map((name) => ({
      code: 'conflict',
      path: [...at, name],
      says: undefined,
      beside: [...at, first!],
      words: [],
      wanted: false,
      holds: known.get(name),
    }));
  };
  return { fields: [...known.keys()], rare: undefined, compare };
}

/** The parts of a word that is not a choice. */
export function readConflict(word: string) {
  const [, base, names = '', since, own, beside = '', sign, text] =
    /^(?:([^:]+):)?([^@=/]+)(?:@([-\d]+))?(?:=([^/]+))?\/([^=!]+)(?:(!?=)(.+))?$/.exec(word)!;
  return {
    base: base === undefined ? [] : stepsOf(base),
    fields: names.split(',').map((name) => stepsOf(name.replace('""', ''))),
    /** The fields, by their index, whose empty text is text. */
    texts: names.split(',').map((name) => name.endsWith('""')),
    own: own?.split('|'),
    beside: stepsOf(beside),
    words: text?.split('|') ?? [],
    wanted: sign === '!=',
    holds: readSpan(since),
  };
}

function stepsOf(path: string): string[] {
  return path.replaceAll('[]', '.[]').split('.');
}

function neverBeside(word: string): Comparison {
  const { base, fields, texts, own, beside, words, wanted, holds } = readConflict(word);
  const rare = rareOn(fields);
  const way: (string | number)[] = [];
  const wayToBase: (string | number)[] = [];
  const isMet = (map: MapNode): boolean => {
    const other = valueAt(map, beside);
    if (words.length === 0) return isWritten(other);
    const text = said(other);
    return !isUnknown(text) && words.includes(text) !== wanted;
  };
  const compare: Compare = (map, at) => {
    // What another field has to say it seldom says; then nobody needs to look further down.
    if (!wanted && !isMet(map)) return NONE;
    let found: ConflictingField[] | undefined;
    for (let i = 0; i < fields.length; i++) {
      eachAt(map, fields[i]!, 0, way, (value, path) => {
        if (!isWritten(value, texts[i]) || (own !== undefined && !own.includes(said(value))) || !isMet(map)) return;
        found ??= [];
        found.push({
          code: 'conflict',
          path: [...at, ...path],
          says: own && said(value),
          beside: [...at, ...beside],
          words,
          wanted,
          holds,
        });
      });
    }
    return found ?? NONE;
  };
  if (base.length === 0) {
    const own = [...new Set(fields.map(([name]) => name!))];
    // Where both have to be written, that one counts which seldom is: no list.
    const isOwn = own.length === 1 && !fields.some((steps) => steps.includes('[]'));
    return { fields: wanted || isOwn ? own : [beside[0]!], rare, compare };
  }
  const compareEach: Compare = (map, at) => {
    let found: readonly Mismatch[] = NONE;
    eachAt(map, base, 0, wayToBase, (value, path) => {
      if (value.kind !== 'map') return;
      const more = compare(value, [...at, ...path]);
      if (more.length > 0) found = [...found, ...more];
    });
    return found;
  };
  return { fields: [base[0]!], rare, compare: compareEach };
}

/** Goes to what stands at the end of steps, if it does. The path is told while it is there, and taken back. */
function eachAt(
  value: Value,
  steps: readonly string[],
  index: number,
  path: (string | number)[],
  tell: (value: Value, path: Path) => void,
): void {
  const step = steps[index];
  if (step === undefined) {
    tell(value, path);
  } else if (step !== '[]') {
    const next = value.kind === 'map' ? read(value, step) : undefined;
    if (next === undefined) return;
    path.push(step);
    eachAt(next, steps, index + 1, path, tell);
    path.pop();
  } else if (value.kind === 'seq') {
    for (let i = 0; i < value.items.length; i++) {
      const item = present(value.items[i]!);
      if (item === undefined) continue;
      path.push(i);
      eachAt(item, steps, index + 1, path, tell);
      path.pop();
    }
  }
}

/** A number that is zero chooses nothing. */
function isChosen(value: Value | undefined): boolean {
  return isWritten(value) && !(value?.kind === 'scalar' && value.value === 0);
}
