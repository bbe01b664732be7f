import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import { hostPathData } from '../src/kubernetes/host-paths.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { isOnOneNode } from '../src/kubernetes/workload.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a StatefulSet keeps data in a directory of whatever node its Pod is on',
  why: `A \`hostPath\` is a directory of the node that a Pod happens to be on. A Pod that is moved to another node begins with an empty
one, and leaves its data behind; two Pods of the set on one node write into the same directory. Nothing keeps a Pod on its node.
Claims do: with a \`local\` PersistentVolume, or a provisioner of local directories, the Pod is scheduled where its data is.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
    'https://kubernetes.io/docs/concepts/storage/volumes/#local',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  applies: ({ traits }) =>
    itemsIn(traits.workload?.podSpec.node, 'volumes').some((volume) => valueIn(volume, 'hostPath') !== undefined),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    if (workload === undefined || statefulSet.partial || !workload.podSpec.get('nodeSelector').absent) return;
    const pods = replicasOf(statefulSet, bundle)?.min;
    if (isOnOneNode(workload) || pods === 0) return;
    const isShared = pods !== undefined && pods > 1;
    for (const { path, mount, software } of hostPathData(workload)) {
      // One Pod of something that is not known to keep data may do as well without.
      if (software === undefined && !isShared) continue;
      const data = software === undefined ? 'what is written' : `the data of ${software.name}`;
      yield {
        at: path,
        ...((software === undefined || !isShared) && { severity: 'info' }),
        message: `hostPath: ${data} at ${mount.path?.string} stays on the node when a Pod is moved${isShared ? `, and those of the ${pods} Pods that share a node share the directory` : ''}`,
        help: 'give each Pod a claim with volumeClaimTemplates, on a class of local disks if it has to be the disk of the node',
        related: [{ at: mount.name, message: 'here it is mounted' }],
      };
    }
  },
});
