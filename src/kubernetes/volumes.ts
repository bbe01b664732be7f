import type { Container, Volume, VolumeMount } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { claimNames, namesOf } from './statefulset.ts';
import { containersOf, type Workload } from './workload.ts';

/** A mount of a container: an entry of `volumeMounts`, or of `volumeDevices`. */
export interface Mount {
  readonly container: Field<Container>;
  readonly name: Field<string>;
  /** Where it is mounted; a device has none. */
  readonly path: Field<string> | undefined;
}

/** All mounts of the containers of a Pod, those of `initContainers` first. */
export function mountsOf(workload: Workload): Mount[] {
  const mounts: Mount[] = [];
  for (const container of containersOf(workload)) {
    for (const mount of container.get('volumeMounts').items() as Field<VolumeMount>[]) {
      mounts.push({ container, name: mount.get('name'), path: mount.get('mountPath') });
    }
    for (const device of container.get('volumeDevices').items()) {
      mounts.push({ container, name: device.get('name'), path: undefined });
    }
  }
  return mounts;
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

/** The Pod's own volume of a name. */
export function volumeOf(workload: Workload, name: string): Field<Volume> | undefined {
  return workload.podSpec
    .get('volumes')
    .items()
    .find((volume) => volume.get('name').string === name);
}

/** True where a volume lasts no longer than its Pod: an emptyDir, or one without a source, which becomes an emptyDir. */
export function isEphemeral(volume: Field<Volume>): boolean {
  const sources = volume.entries().filter(([key]) => key !== 'name');
  return sources.every(([key, source]) => key === 'emptyDir' || (source as Field).absent);
}
