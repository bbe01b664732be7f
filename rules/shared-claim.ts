import { claimsOf, claimTemplates, exclusiveMode } from '../src/kubernetes/claims.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { isOnOneNode } from '../src/kubernetes/workload.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'several Pods use one claim that is for one node or one Pod',
  why: `A claim that is named in \`volumes\` is the same one for all Pods of a workload. With \`ReadWriteOnce\` its disk is attached to
one node: Pods on any other stay in ContainerCreating (Multi-Attach error), and those that do start write over each other's
files. With \`ReadWriteOncePod\` all Pods but one stay Pending. \`volumeClaimTemplates\` gives each Pod its own.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  applies: ({ traits }) => {
    const volumes = traits.workload?.podSpec.get('volumes').items() ?? [];
    return volumes.some((volume) => volume.get('persistentVolumeClaim').exists);
  },
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    const replicas = replicasOf(statefulSet, bundle);
    if (workload === undefined || replicas === undefined || replicas.min < 2) return;
    const templates = claimTemplates(workload);
    for (const volume of workload.podSpec.get('volumes').items()) {
      const name = volume.get('name').string;
      const claimName = volume.get('persistentVolumeClaim').get('claimName');
      if (name === undefined || claimName.string === undefined || templates.has(name)) continue;
      const claims = claimsOf(volume, workload, bundle);
      const modes = new Set(claims.map((claim) => exclusiveMode(claim, bundle)));
      const [mode] = modes;
      if (mode === undefined || modes.size > 1 || (mode === 'ReadWriteOnce' && isOnOneNode(workload))) continue;
      const pods = replicas.min === replicas.max ? `all ${replicas.min} Pods` : `all Pods, at least ${replicas.min},`;
      const outcome =
        mode === 'ReadWriteOnce' ? 'those on any node but the first never start' : 'only one of them is ever scheduled';
      yield {
        at: claimName,
        message: `claim ${claimName.string} is ${mode}, and ${pods} use it: ${outcome}`,
        help: 'give each Pod a claim of its own with volumeClaimTemplates, or make this one ReadWriteMany',
        related: [{ at: claims[0]!.get('spec').get('accessModes'), message: `${mode} here` }],
      };
    }
  },
});
