import type { Path } from '../../kubernetes/structure.ts';
import type { MapNode } from '../../yaml/node.ts';
import { isUnknown } from '../../yaml/unknown.ts';
import type { ComparisonTable, Mismatch } from '../comparisons.ts';
import { itemsOf, mapsIn, mapsTo, read, said } from '../given.ts';
import { refersElsewhere } from '../unlooked.ts';
import { contradiction, namesIn, on } from './comparison.ts';

/** Volumes: how they are mounted, shared and filled. */
export const VOLUMES: ComparisonTable = {
  Container: [on('volumeDevices', mountedDevices)],
  PersistentVolumeClaimSpec: [on('accessModes', accessModes), on('dataSource', dataSources)],
  PersistentVolumeSpec: [on('accessModes', accessModes)],
  PodSpec: [on('volumes', devices, 'volumeDevices')],
};

const NONE: readonly Mismatch[] = [];

/** A container sees a volume as a directory or as a device. */
function mountedDevices(container: MapNode, at: Path): readonly Mismatch[] {
  const mounts = new Map<string, number>();
  for (const [index, mount] of mapsIn(container, 'volumeMounts')) {
    const name = said(read(mount, 'name'));
    if (!mounts.has(name)) mounts.set(name, index);
  }
  const found: Mismatch[] = [];
  for (const [index, device] of mapsIn(container, 'volumeDevices')) {
    const name = said(read(device, 'name'));
    const mount = mounts.get(name);
    if (mount === undefined || name === '' || isUnknown(name)) continue;
    found.push(contradiction([...at, 'volumeDevices', index, 'name'], 'also-mounted', [...at, 'volumeMounts', mount]));
  }
  return found;
}

/** One Pod alone, and others too. */
function accessModes(map: MapNode, at: Path): readonly Mismatch[] {
  const modes = itemsOf(map, 'accessModes').map(said);
  if (modes.length < 2) return NONE;
  const own = modes.indexOf('ReadWriteOncePod');
  const other = own < 0 ? -1 : modes.findIndex((mode) => OTHER_MODES.has(mode));
  return other < 0 ? NONE : [contradiction([...at, 'accessModes', own], 'not-alone', [...at, 'accessModes', other])];
}

const OTHER_MODES: ReadonlySet<string> = new Set(['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce']);

/** The source of a claim, and the same said in the field that came later. */
function dataSources(map: MapNode, at: Path): readonly Mismatch[] {
  const [source, reference] = [mapsTo(map, 'dataSource'), mapsTo(map, 'dataSourceRef')];
  if (source === undefined || reference === undefined || refersElsewhere(map)) return NONE;
  const name = ['name', 'kind', 'apiGroup'].find((field) => said(read(source, field)) !== said(read(reference, field)));
  if (name === undefined) return NONE;
  return [contradiction([...at, 'dataSource', name], 'unequal', [...at, 'dataSourceRef', name])];
}

/** Claims alone can be devices. What is no volume of the Pod may come by a claim template. */
function devices(map: MapNode, at: Path): readonly Mismatch[] {
  let others: ReadonlyMap<string, number> | undefined;
  const found: Mismatch[] = [];
  for (const list of ['containers', 'initContainers']) {
    for (const [index, container] of mapsIn(map, list)) {
      if (read(container, 'volumeDevices') === undefined) continue;
      others ??= otherVolumes(map);
      // What is mounted too is told there.
      const mounted = namesIn(container, 'volumeMounts');
      for (const [position, device] of mapsIn(container, 'volumeDevices')) {
        const name = said(read(device, 'name'));
        const volume = others.get(name);
        if (volume === undefined || mounted?.has(name)) continue;
        const path = [...at, list, index, 'volumeDevices', position, 'name'];
        found.push(contradiction(path, 'not-device', [...at, 'volumes', volume]));
      }
    }
  }
  return found;
}

/** The volumes that are no claims, by their names. */
function otherVolumes(map: MapNode): ReadonlyMap<string, number> {
  const others = new Map<string, number>();
  for (const [index, volume] of mapsIn(map, 'volumes')) {
    const name = said(read(volume, 'name'));
    if (name !== '' && !isUnknown(name) && !isClaim(volume)) others.set(name, index);
  }
  return others;
}

function isClaim(volume: MapNode): boolean {
  return read(volume, 'persistentVolumeClaim') !== undefined || read(volume, 'ephemeral') !== undefined;
}
