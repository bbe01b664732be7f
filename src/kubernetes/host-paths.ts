import type { Container, Volume } from 'kubernetes-types/core/v1.js';
import { append } from '../text/multimap.ts';
import type { Field } from '../yaml/field.ts';
import { type Software, softwareOf } from './software.ts';
import { mayKeepDataElsewhere } from './unkept-data.ts';
import { isWithin, type Mount, mountsOf } from './volumes.ts';
import type { Workload } from './workload.ts';

/** A directory of a node in which a container keeps data. */
export interface HostPathData {
  readonly path: Field;
  readonly mount: Mount;
  /** The software whose data it certainly is; undefined where it is only no directory of the system. */
  readonly software: Software | undefined;
}

// What agents look at on their node, and what a node has for all its Pods.
const OF_THE_NODE =
  /^\/(?:$|dev|sys|proc|run|boot|etc|usr|bin|lib|lib64|tmp|cgroup|var\/(?:run|log|lib\/(?:kubelet|docker|containerd|rancher|cni|calico)))(?:\/|$)|\.sock$/;
const FILES = ['Socket', 'File', 'FileOrCreate', 'CharDevice', 'BlockDevice'];

/** The directories of nodes that the containers of a Pod write data to, as far as can be told. */
export function hostPathData(workload: Workload): HostPathData[] {
  const found: HostPathData[] = [];
  const byVolume = new Map<string | undefined, Mount[]>();
  for (const mount of mountsOf(workload)) append(byVolume, mount.name.string, mount);
  for (const volume of workload.podSpec.get('volumes').items() as Field<Volume>[]) {
    const source = volume.get('hostPath');
    const path = source.get('path').string;
    if (path === undefined || FILES.includes(source.get('type').string ?? '')) continue;
    const mounts = byVolume.get(volume.get('name').string) ?? [];
    // A path that is taken apart by Pod, and one that nobody writes to, is somebody's plan.
    if (mounts.some(({ mount }) => mount.child('readOnly').value === true || mount.child('subPathExpr').exists))
      continue;
    const data = mounts.find((mount) => softwareAt(mount, workload) !== undefined);
    const [mount = undefined] = data === undefined ? mounts : [data];
    if (mount === undefined || (data === undefined && (OF_THE_NODE.test(path) || isAgent(workload)))) continue;
    found.push({ path: source.get('path') as Field, mount, software: data && softwareAt(data, workload) });
  }
  return found;
}

function softwareAt({ container, path }: Mount, workload: Workload): Software | undefined {
  const software = softwareOf((container as Field<Container>).get('image').string ?? '');
  if (software === undefined || path?.string === undefined || mayKeepDataElsewhere(container, workload, software))
    return undefined;
  return isWithin(path.string, software.dataPath) || isWithin(software.dataPath, path.string) ? software : undefined;
}

// What runs for its node has a hand in it.
function isAgent({ podSpec }: Workload): boolean {
  const isPrivileged = podSpec
    .get('containers')
    .items()
    .some((container) => !container.get('securityContext').get('privileged').isNull);
  return isPrivileged || (['hostNetwork', 'hostPID', 'hostIPC'] as const).some((key) => !podSpec.get(key).isNull);
}
