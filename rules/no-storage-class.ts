import { claimNodes, saidClass } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { classField, hasDefaultClass } from '../src/kubernetes/storage-classes.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim leaves its storage class to the cluster',
  why: `A claim that names no storage class gets the default one of its cluster. Which disks that gives differs from cluster to
cluster, and where no class is marked as the default, as in many that were set up by hand, the claim stays Pending until there is one.
With \`storageClassName\` it is the same everywhere. The class of a claim cannot be changed later.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1',
    'https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass',
  ],
  severity: 'info',
  category: 'storage',
  subject: ['PersistentVolumeClaim', 'StatefulSet'],
  applies: (manifest) => claimNodes(manifest as Manifest).some((claim) => saidClass(claim) === undefined),
  *check(subject, { bundle }) {
    const manifest = subject as Manifest;
    if (manifest.partial || hasDefaultClass(manifest, bundle)) return;
    for (const { claim, title } of claimsIn(manifest)) {
      const spec = claim.get('spec');
      if (!classField(claim).absent || !spec.isMap || !spec.get('volumeName').absent) continue;
      yield {
        at: spec,
        message: `${title} has no storageClassName: it gets the default class of the cluster, and stays Pending where there is none`,
        help: 'write storageClassName',
      };
    }
  },
});
