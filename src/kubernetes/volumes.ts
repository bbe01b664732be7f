import type { Container, Volume, VolumeMount } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { claimNames, namesOf } from './statefulset.ts';
import { containersOf, type Workload } from './workload.ts';

/** A mount of a container: an entry of `volumeMounts`, or of `volumeDevices`. */
export interface Mount {
  readonly container: Field<Container>;
  /** The entry itself. */
  readonly mount: Field;
  readonly name: Field<string>;
  /** Where it is mounted; a device has none. */
  readonly path: Field<string> | undefined;
}

/** All mounts of the containers of a Pod, those of `initContainers` first. */
export function mountsOf(workload: Workload): Mount[] {
  return containersOf(workload).flatMap(mountsIn);
}

/** The mounts of one container. */
export function mountsIn(container: Field<Container>): Mount[] {
  const mounts = container.get('volumeMounts').items() as Field<VolumeMount>[];
  const devices = container.get('volumeDevices').items();
  return [
    ...mounts.map((mount) => ({
      container,
      mount: mount as Field,
      name: mount.get('name'),
      path: mount.get('mountPath'),
    })),
    ...devices.map((device) => ({ container, mount: device as Field, name: device.get('name'), path: undefined })),
  ];
}

/**
 * The names that mounts may use: those of the Pod's volumes and of the claim templates of a StatefulSet. Undefined where
 * not all of them are known.
 */
export function volumeNames(workload: Workload): readonly string[] | undefined {
  const volumes = namesOf(workload.podSpec.get('volumes') as Field);
  const statefulSet = workload.manifest.as('StatefulSet');
  const claims = statefulSet === undefined ? new Map<string, Field>() : claimNames(statefulSet);
  return volumes && claims && [...volumes.keys(), ...claims.keys()];
}

/** The names that the containers of a Pod mount; undefined where not all of them are known. */
export function mountedNames(workload: Workload): ReadonlySet<string> | undefined {
  const { podSpec } = workload;
  const lists: Field[] = [podSpec.get('containers') as Field];
  if (!podSpec.get('initContainers').absent) lists.push(podSpec.get('initContainers') as Field);
  if (lists.some((list) => !list.isList || list.open)) return undefined;
  const names = new Set<string>();
  for (const container of containersOf(workload)) {
    for (const list of [container.get('volumeMounts'), container.get('volumeDevices')] as Field[]) {
      const mounts = container.isMap ? namesOf(list) : undefined;
      if (mounts === undefined) return undefined;
      for (const name of mounts.keys()) names.add(name);
    }
  }
  return names;
}

/** The Pod's own volume of a name. */
export function volumeOf(workload: Workload, name: string): Field<Volume> | undefined {
  return workload.podSpec
    .get('volumes')
    .items()
    .find((volume) => volume.get('name').string === name);
}

/** True where a volume lasts no longer than its Pod: an emptyDir, or one without a source, which becomes an emptyDir. */
export function isEphemeral(volume: Field<Volume>): boolean {
  return sourcesOf(volume).every(([key, source]) => key === 'emptyDir' || source.absent);
}

/**
 * True where a volume certainly has no source, be it that each is null; the API server makes an emptyDir of it
 * (pkg/apis/core/v1/defaults.go, SetDefaults_Volume). One that is written as `emptyDir:` is meant to be one.
 */
export function lacksSource(volume: Field<Volume>, { issues }: Manifest): boolean {
  const { context, path } = volume;
  const isInDoubt = issues.some((issue) => path.every((step, index) => issue.path[index] === step));
  if (!volume.isMap || volume.open || isInDoubt || context.mayBeElsewhere(volume)) return false;
  return (
    volume.get('emptyDir').absent && sourcesOf(volume).every(([key, source]) => key !== 'emptyDir' && source.absent)
  );
}

/** True for a volume of files that Kubernetes writes, to be read only: ConfigMaps, Secrets and what is known of the Pod. */
export function holdsFiles(volume: Field<Volume>): boolean {
  return ['configMap', 'secret', 'downwardAPI', 'projected'].some((key) => volume.child(key).exists);
}

/** How many files a volume of a ConfigMap has; undefined where that is not known, and for other volumes. */
export function filesIn(volume: Field<Volume>, { manifest }: Workload, bundle: Bundle): number | undefined {
  const source = volume.get('configMap');
  const [chosen, name] = [source.get('items'), source.get('name').string];
  if (!chosen.absent || name === undefined) return chosen.isList && !chosen.open ? chosen.items().length : undefined;
  const [map] = bundle.partners('ConfigMap', name, manifest).near;
  return map === undefined || map.root.get('data').open ? undefined : map.root.get('data').entries().length;
}

/** A path as the kernel takes it: `/data` for `//data/`. */
export function cleanPath(path: string): string {
  return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}

/** True for a path that is a directory, or lies in it. */
export function isWithin(path: string, directory: string): boolean {
  const [inner, outer] = [cleanPath(path), cleanPath(directory)];
  return inner === outer || outer === '/' || inner.startsWith(`${outer}/`);
}

/** What a volume is made from, as far as it is written. */
export function sourcesOf(volume: Field<Volume>): [key: string, source: Field][] {
  return (volume.entries() as [string, Field][]).filter(([key]) => key !== 'name');
}

/** The modes that the volumes of a Pod give to files: for all of a volume, and for each that is named. */
export function fileModes({ podSpec }: Workload): Field[] {
  const modes: Field[] = [];
  for (const volume of podSpec.get('volumes').items() as Field[]) {
    const projections = volume.child('projected').child('sources').items();
    modes.push(volume.child('projected').child('defaultMode'));
    for (const source of [volume, ...projections]) {
      for (const kind of ['configMap', 'downwardAPI', 'secret']) {
        const files = source.child(kind);
        modes.push(
          files.child('defaultMode'),
          ...files
            .child('items')
            .items()
            .map((item) => item.child('mode')),
        );
      }
    }
  }
  return modes.filter(({ exists }) => exists);
}
