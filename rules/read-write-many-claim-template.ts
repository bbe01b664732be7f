import { claimNodes } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim template asks for ReadWriteMany, though each Pod has its own claim',
  why: `A claim template makes one claim for each Pod: Pods share no disk, whatever the access mode is. \`ReadWriteMany\` only
narrows down what can serve the claim: disks that are attached to a node, as most storage classes make them, cannot, and the claim
stays Pending. For a directory that all Pods share there is one claim, in \`volumes\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
  ],
  severity: 'info',
  category: 'storage',
  subject: 'StatefulSet',
  applies: (statefulSet) =>
    claimNodes(statefulSet as Manifest).some((claim) =>
      itemsIn(valueIn(claim, 'spec'), 'accessModes').some(
        (mode) => mode.kind === 'scalar' && mode.value === 'ReadWriteMany',
      ),
    ),
  *check(statefulSet) {
    if (statefulSet.partial) return;
    for (const { claim, title } of claimsIn(statefulSet as Manifest)) {
      const modes = claim.get('spec').get('accessModes').items();
      const mode = modes.find(({ string }) => string === 'ReadWriteMany');
      if (mode === undefined) continue;
      yield {
        at: mode,
        message: `${title} is ReadWriteMany, but each Pod has a claim of its own: no disk is shared, and one that is attached to a node cannot serve it`,
        help: 'write ReadWriteOnce, or share one claim in volumes',
      };
    }
  },
});
