import type { ConflictingField, Path } from '../kubernetes/structure.ts';
import { type MapNode, resolveAlias } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import { isEmpty, read } from './required.ts';
import { readSpan } from './span.ts';

/** A conflict as it is found; the issue that it becomes says what its parts are. */
export type Conflict = Omit<ConflictingField, 'code'>;

/** The fields of a map that do not go together. */
export function conflictsIn(map: MapNode, type: string, at: Path): readonly Conflict[] {
  let rules = known.get(type);
  if (rules === undefined) {
    rules = Object.hasOwn(CONFLICTS, type) ? CONFLICTS[type]!.split(/\s+/).map(readRule) : [];
    known.set(type, rules);
  }
  if (rules.length === 0) return NONE;
  let found = NONE;
  for (const rule of rules) {
    const conflicts = rule(map, at);
    if (conflicts.length > 0) found = [...found, ...conflicts];
  }
  return found;
}

const NONE: readonly Conflict[] = [];

const HANDLERS = 'exec^httpGet^tcpSocket^grpc';
const OPERATOR = 'values/operator=Exists|DoesNotExist';
const LOAD_BALANCER = '/type!=LoadBalancer';

// `a/b` may not be written where b is; `a/b=X|Y` not where b is X or Y, `a/b!=X` not where it is anything else, and
// `a=X/…` only says so of an a that is X. Of `a^b^c` one alone may be written, in the order in which the API server meets
// them. `a@35/…` means since 1.35. Null, empty text and an empty list are as good as nothing.
export const CONFLICTS: Readonly<Record<string, string>> = {
  DeploymentStrategy: 'rollingUpdate/type=Recreate',
  EnvVar: 'valueFrom/value',
  EnvVarSource: 'fieldRef^resourceFieldRef^configMapKeyRef^secretKeyRef',
  IngressBackend: 'service^resource',
  LabelSelectorRequirement: OPERATOR,
  LifecycleHandler: 'exec^httpGet^tcpSocket^sleep',
  NetworkPolicyPeer: 'ipBlock/podSelector ipBlock/namespaceSelector',
  NodeSelectorRequirement: OPERATOR,
  PodDisruptionBudgetSpec: 'maxUnavailable/minAvailable',
  PodSpec: 'hostnameOverride@35/hostNetwork=true hostnameOverride@35/setHostnameAsFQDN=true',
  Probe: HANDLERS,
  SecurityContext: 'allowPrivilegeEscalation=false/privileged=true',
  ServiceSpec: `clusterIP=None/type=NodePort|LoadBalancer clusterIP/type=ExternalName loadBalancerClass${LOAD_BALANCER}
    allocateLoadBalancerNodePorts${LOAD_BALANCER} loadBalancerSourceRanges${LOAD_BALANCER}`,
  StatefulSetUpdateStrategy: 'rollingUpdate/type=OnDelete',
  Toleration: 'value/operator=Exists effect=NoSchedule|PreferNoSchedule/tolerationSeconds',
  Volume: `emptyDir^hostPath^gitRepo^gcePersistentDisk^awsElasticBlockStore^secret^nfs^iscsi^glusterfs^persistentVolumeClaim^rbd^cinder^cephfs^flocker^downwardAPI^fc^configMap^azureFile^flexVolume^azureDisk^vsphereVolume^quobyte^photonPersistentDisk^portworxVolume^scaleIO^projected^storageos^csi^ephemeral`,
};

type Rule = (map: MapNode, at: Path) => readonly Conflict[];

// Read when a type is met first.
const known = new Map<string, readonly Rule[]>();

function readRule(word: string): Rule {
  return word.includes('^') ? onlyOneOf(word.split('^')) : neverBeside(word);
}

function onlyOneOf(names: readonly string[]): Rule {
  const known = new Set(names);
  return (map, at) => {
    // Nearly all maps have one of them: this is asked of each.
    let count = 0;
    for (const { name, merge } of map.pairs) count += merge ? 2 : known.has(name) ? 1 : 0;
    if (count < 2) return NONE;
    const [first, ...others] = names.filter((name) => isWritten(map, name));
    return others.map((name) => ({
      path: [...at, name],
      says: undefined,
      beside: first!,
      words: [],
      wanted: false,
      holds: undefined,
    }));
  };
}

function neverBeside(word: string): Rule {
  const [, name = '', since, own, beside = '', sign, said] =
    /^([^@=/]+)(?:@([-\d]+))?(?:=([^/]+))?\/([^=!]+)(?:(!?=)(.+))?$/.exec(word)!;
  const words = said?.split('|') ?? [];
  const wanted = sign === '!=';
  const holds = readSpan(since);
  return (map, at) => {
    if (!isWritten(map, name) || (own !== undefined && !own.split('|').includes(textAt(map, name)))) return NONE;
    const text = textAt(map, beside);
    const isMet = words.length === 0 ? isWritten(map, beside) : !isUnknown(text) && words.includes(text) !== wanted;
    return isMet ? [{ path: [...at, name], says: own && textAt(map, name), beside, words, wanted, holds }] : NONE;
  };
}

function isWritten(map: MapNode, name: string): boolean {
  const value = read(map, name);
  return value !== undefined && !isEmpty(value);
}

/** What a field says, numbers and booleans too; empty for nothing. */
function textAt(map: MapNode, name: string): string {
  const entry = map.get(name);
  const node = entry && resolveAlias(entry.value);
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : '';
}
