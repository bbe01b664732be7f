import type { Bundle } from './bundle.ts';
import { claimTemplates } from './claims.ts';
import { hiddenBy } from './image-directories.ts';
import { softwareOf } from './software.ts';
import { cleanPath, filesIn, holdsFiles, isWithin, type Mount, mountsOf, volumeOf } from './volumes.ts';
import type { Workload } from './workload.ts';

/** A mount over a directory that its image needs. */
export interface HiddenFiles {
  readonly mount: Mount;
  readonly path: string;
  /** What the container does not see, in words. */
  readonly lost: string;
  /** False where the volume may hold what is hidden. */
  readonly isCertain: boolean;
  /** True for files that Kubernetes writes. */
  readonly isReadOnly: boolean;
  /** Where the data of the image's software is, in the directory that a claim is mounted on. */
  readonly meant: string | undefined;
}

/** The mounts of a Pod that hide what its images need, with nothing in their volumes to take its place. */
export function hiddenFiles(workload: Workload, bundle: Bundle): HiddenFiles[] {
  const mounts = mountsOf(workload);
  const templates = claimTemplates(workload);
  const places = new Map<string | undefined, Set<string | undefined>>();
  for (const { name, path } of mounts)
    places.set(name.string, (places.get(name.string) ?? new Set()).add(path?.string));
  return mounts.flatMap((each): HiddenFiles[] => {
    const { container, mount, name } = each;
    const [volumeName, mountPath, image] = [name.string, each.path?.string, container.get('image').string];
    const lost = mountPath === undefined ? undefined : hiddenBy(mountPath, image);
    if (volumeName === undefined || mountPath === undefined || lost === undefined) return [];
    const isClaim = templates.has(volumeName);
    const volume = isClaim ? undefined : volumeOf(workload, volumeName);
    const isReadOnly = volume !== undefined && holdsFiles(volume);
    // What was on a disk before, or is the node's, may hold such files; a single file is another matter.
    const isNew = isClaim || isReadOnly || volume?.get('emptyDir').exists === true;
    if (!isNew || (isReadOnly && !mount.child('subPath').absent)) return [];
    // Who mounts it elsewhere too may have filled it, as init containers do that copy the directory first.
    if (!isReadOnly && places.get(volumeName)!.size > 1) return [];
    // Who brings so many settings brings them all.
    const files = isReadOnly && lost.startsWith('the other') ? filesIn(volume, workload, bundle) : 1;
    if (files !== undefined && files > 2) return [];
    const path = cleanPath(mountPath);
    const data = isClaim && image !== undefined ? softwareOf(image)?.dataPath : undefined;
    const meant = data !== undefined && data !== path && path !== '/' && isWithin(data, path) ? data : undefined;
    return [{ mount: each, path, lost, isCertain: files !== undefined, isReadOnly, meant }];
  });
}
