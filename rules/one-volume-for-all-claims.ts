import { claimNodes } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim template names a volume, which only one of its claims can have',
  why: `A claim template makes a claim for each Pod, and \`volumeName\` stands in every one of them. A PersistentVolume is bound to
one claim: the first Pod gets it, and the claims of all others stay Pending, with their Pods. Volumes that are made by hand
are found by their storage class, or are each reserved for one claim by \`claimRef\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  applies: (statefulSet) =>
    claimNodes(statefulSet as Manifest).some((claim) => Boolean(saidIn(valueIn(claim, 'spec'), 'volumeName'))),
  *check(statefulSet, { bundle }) {
    const replicas = replicasOf(statefulSet as Manifest, bundle);
    if (replicas === undefined || replicas.max < 2) return;
    const { min, max } = replicas;
    for (const { claim, title } of claimsIn(statefulSet as Manifest)) {
      const field = claim.get('spec').get('volumeName') as Field;
      const name = field.string;
      if (name === undefined || name === '') continue;
      const written = statefulSet.root.get('spec').get('replicas') as Field;
      yield {
        at: field,
        message: `volumeName: the claims of ${min === max ? `all ${max} Pods` : `up to ${max} Pods`} ask for volume ${name}, which only the first gets; the others stay Pending`,
        help: `take volumeName out of ${title}, and give each PersistentVolume a claimRef of its own`,
        ...(written.exists && { related: [{ at: written, message: 'so many Pods there are' }] }),
      };
    }
  },
});
