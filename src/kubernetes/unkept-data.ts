import type { Container } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { keepsDataPath, movesData, type Software, softwareOf } from './software.ts';
import { holdsFiles, isEphemeral, isWithin, type Mount, mountsIn, volumeOf } from './volumes.ts';
import type { Workload } from './workload.ts';

/** Data that ends with the Pod, or sooner. */
export interface UnkeptData {
  readonly software: Software;
  /** The path that is lost. */
  readonly path: string;
  /** The mount of the volume that ends with the Pod; undefined where the path is in the container's own file system. */
  readonly mount: Mount | undefined;
}

/**
 * What a container of software that is known to keep data will lose: its data lies on no volume, or on one that ends with
 * the Pod. Undefined where the data lasts, or settings may move it to where it does.
 */
export function unkeptData(container: Field<Container>, workload: Workload): UnkeptData | undefined {
  const image = container.get('image').string;
  const software = image === undefined ? undefined : softwareOf(image);
  if (software === undefined || mayKeepDataElsewhere(container, workload, software)) return undefined;
  const own = mountsIn(container).filter((mount) => !isFile(workload, mount.name));
  const atData = own.filter(({ path }) => path?.string === undefined || overlaps(path.string, software.dataPath));
  // A volume that lasts may hold the data by way of a setting that is not seen here.
  if ((atData.length > 0 ? atData : own).some(({ name }) => !isLostWithPod(workload, name))) return undefined;
  const [mount] = atData;
  return { software, path: lower(software.dataPath, mount?.path?.string), mount };
}

/** True where settings of a container move its data, or may: what a file of settings says is not read. */
export function mayKeepDataElsewhere(container: Field<Container>, { podSpec }: Workload, software: Software): boolean {
  const [env, command, args] = [container.get('env'), container.get('command'), container.get('args')];
  const lists = [env, command, args, container.get('volumeMounts'), podSpec.get('volumes')] as readonly Field[];
  return (
    lists.some((list) => list.open || !(list.isList || list.absent)) ||
    env
      .items()
      .some((variable) => movesData(software, variable.get('name').string ?? '', variable.get('value').string)) ||
    !keepsDataPath(software, words(command), words(args))
  );
}

function words(list: Field<string[] | undefined>): (string | undefined)[] {
  return list.items().map((word) => word.string);
}

function isLostWithPod(workload: Workload, name: Field): boolean {
  const volume = name.string === undefined ? undefined : volumeOf(workload, name.string);
  return volume !== undefined && isEphemeral(volume);
}

// ConfigMaps and Secrets bring settings, not disks.
function isFile(workload: Workload, name: Field): boolean {
  const volume = name.string === undefined ? undefined : volumeOf(workload, name.string);
  return volume !== undefined && holdsFiles(volume);
}

// The part of the data's path that is mounted, where that is less than all of it.
function lower(dataPath: string, mountPath = ''): string {
  return mountPath.startsWith(`${dataPath}/`) ? mountPath : dataPath;
}

function overlaps(mountPath: string, dataPath: string): boolean {
  return isWithin(mountPath, dataPath) || isWithin(dataPath, mountPath);
}
