import type { Container } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { claimTemplates } from './claims.ts';
import { type Mount, mountsOf } from './volumes.ts';
import type { Workload } from './workload.ts';

/** A new volume that a container mounts which is not root. */
export interface UnwritableVolume {
  readonly container: Field<Container>;
  readonly mount: Mount;
  /** What says that it is not root. */
  readonly field: Field;
  /** The group to give the volume to, where it is known. */
  readonly group: number | undefined;
}

/**
 * The first new volume of a StatefulSet that its container may not write to: it belongs to root, the container does not run
 * as root, and no `fsGroup` and no init container changes that.
 */
export function unwritableVolume(workload: Workload): UnwritableVolume | undefined {
  const { podSpec } = workload;
  const forPod = podSpec.get('securityContext');
  if (!forPod.get('fsGroup').absent || podSpec.get('initContainers').items().some(mayChangeOwner)) return undefined;
  const templates = claimTemplates(workload);
  for (const mount of mountsOf(workload)) {
    const { container, name, path } = mount;
    if (path === undefined || !templates.has(name.string ?? '')) continue;
    const own = container.get('securityContext');
    const user = own.get('runAsUser').exists ? own.get('runAsUser') : forPod.get('runAsUser');
    const flag = own.get('runAsNonRoot').exists ? own.get('runAsNonRoot') : forPod.get('runAsNonRoot');
    const isNonRoot = user.exists ? (user.number ?? 0) > 0 : flag.boolean === true;
    if (!isNonRoot) continue;
    const group = own.get('runAsGroup').number ?? forPod.get('runAsGroup').number ?? user.number;
    return { container, mount, field: (user.exists ? user : flag) as Field, group };
  }
  return undefined;
}

/** Whether an init container may give a volume to another user: as root, or by what it says. */
function mayChangeOwner(container: Field<Container>): boolean {
  const words = [container.get('command'), container.get('args')].flatMap((list) =>
    list.items().map(({ text }) => text),
  );
  const isRoot = container.get('securityContext').get('runAsUser').number === 0;
  return isRoot || words.some((word) => /\bch(?:own|mod|grp)\b/.test(word ?? ''));
}
