import type { Path } from '../../kubernetes/structure.ts';
import type { MapNode } from '../../yaml/node.ts';
import { isUnknown } from '../../yaml/unknown.ts';
import type { Compare, ComparisonTable, Mismatch } from '../comparisons.ts';
import { is, isEmpty, isTrue, mapsIn, mapsTo, numberAt, read, said, textsOf, valueAt } from '../given.ts';
import { contradiction, duplicate, namesIn, on, unknownName, wants } from './comparison.ts';

/** What a Pod, and its containers, say of their host, their ports and their security. */
export const POD: ComparisonTable = {
  Pod: [on('spec', sharedHostPorts('spec'), 'hostNetwork'), on('metadata', appArmor)],
  PodSpec: [
    on('hostNetwork', hostPorts),
    on('securityContext', hostKernel, 'sysctls'),
    on('containers initContainers', sleeps, 'sleep'),
    on('containers initContainers', hostProcesses, 'hostProcess'),
  ],
  PodDNSConfig: [on('nameservers', atMost('nameservers', 3)), on('searches', atMost('searches', 32))],
  PodTemplateSpec: [on('metadata', appArmor)],
  SecurityContext: [on('capabilities', administrator)],
  StatefulSet: [on('spec', sharedHostPorts('spec', 'template', 'spec'), 'hostNetwork')],
};

const NONE: readonly Mismatch[] = [];

/** More than a resolver reads are refused. */
function atMost(name: string, most: number): Compare {
  return (map, at) => {
    const list = read(map, name);
    if (list?.kind !== 'seq' || list.items.length <= most) return NONE;
    return [contradiction([...at, name, most], 'one-too-many', [...at, name, most - 1])];
  };
}

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

/** The right to mount and much else makes a process as good as root. */
function administrator(map: MapNode, at: Path): readonly Mismatch[] {
  const capabilities = mapsTo(map, 'capabilities');
  if (capabilities === undefined || said(read(map, 'allowPrivilegeEscalation')) !== 'false') return NONE;
  const [added] = textsOf(capabilities, 'add').filter(([, name]) => name === 'CAP_SYS_ADMIN');
  if (added === undefined) return NONE;
  const path = [...at, 'capabilities', 'add', added[0]];
  return [wants(path, 'CAP_SYS_ADMIN', [...at, 'allowPrivilegeEscalation'], ['true'])];
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

/**
 * On the network of the host each port is one of the host. The templates of other kinds are stored as they are, and no Pod
 * appears; that of a StatefulSet is looked at as its Pods are.
 */
function sharedHostPorts(...steps: readonly string[]): Compare {
  return (root, at) => {
    const spec = mapsTo(root, ...steps);
    if (spec === undefined || !isTrue(spec, 'hostNetwork')) return NONE;
    const seen = new Map<string, Path>();
    const found: Mismatch[] = [];
    for (const [index, container] of mapsIn(spec, 'containers')) {
      for (const [position, port] of mapsIn(container, 'ports')) {
        const outside = numberAt(port, 'hostPort', 0);
        if (outside === undefined) continue;
        const field = outside === 0 ? 'containerPort' : 'hostPort';
        const key = `${said(read(port, field))} ${said(read(port, 'protocol')) || 'TCP'} ${said(read(port, 'hostIP'))}`;
        const path = [...at, ...steps, 'containers', index, 'ports', position, field];
        const first = seen.get(key);
        if (first === undefined) seen.set(key, path);
        // Two that say a port of the host are compared as such.
        else if (!isUnknown(key) && (field === 'containerPort' || first.at(-1) === 'containerPort'))
          found.push(duplicate(path, first, [field, 'protocol']));
      }
    }
    return found;
  };
}

/** The way of old to choose a profile, an annotation for each container. */
function appArmor(map: MapNode, at: Path): readonly Mismatch[] {
  const annotations = mapsTo(map, 'metadata', 'annotations');
  const spec = mapsTo(map, 'spec');
  if (annotations === undefined || spec === undefined) return NONE;
  const named = annotations.pairs.filter(({ name }) => name.startsWith(APP_ARMOR));
  const names = named.length === 0 ? undefined : namesIn(spec, 'containers', 'initContainers');
  if (names === undefined) return NONE;
  const lists = ['containers', 'initContainers'].map((list) => [...at, 'spec', list]);
  return named.flatMap(({ name }) => {
    const container = name.slice(APP_ARMOR.length);
    if (names.has(container) || isUnknown(container)) return [];
    return [{ ...unknownName([...at, 'metadata', 'annotations', name], container, lists), key: true }];
  });
}

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/** Containers are processes of the host all together or none of them, whether they say so or the Pod does. */
function hostProcesses(map: MapNode, at: Path): readonly Mismatch[] {
  const own = said(valueAt(map, HOST_PROCESS));
  const found: Mismatch[] = [];
  let first: Path | undefined;
  let isFirst = '';
  for (const list of ['initContainers', 'containers']) {
    for (const [index, container] of mapsIn(map, list)) {
      const written = said(valueAt(container, HOST_PROCESS));
      const is = written || own || 'false';
      if (isUnknown(is) || isUnknown(own)) return NONE;
      const path = [...at, list, index, ...HOST_PROCESS];
      if (own !== '' && is !== own) found.push(contradiction(path, 'unequal', [...at, ...HOST_PROCESS]));
      else if (first !== undefined && is !== isFirst) found.push(contradiction(path, 'unequal', first));
      first ??= path;
      isFirst ||= is;
    }
  }
  return found;
}

const HOST_PROCESS = ['securityContext', 'windowsOptions', 'hostProcess'];
