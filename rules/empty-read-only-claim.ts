import { claimNodes } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { modesOf, volumesOfClass } from '../src/kubernetes/persistent-volumes.ts';
import { classBeside, classField, isStatic } from '../src/kubernetes/storage-classes.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim template makes disks that are empty and can only be read',
  why: `\`ReadOnlyMany\` is for disks that hold something already: each Pod of a StatefulSet gets a new one of its own, with nothing
on it. Many drivers refuse to make such a disk, so the claim stays Pending; others attach it for reading, so the software
cannot write. \`ReadWriteOnce\` is what a Pod's own disk needs; data for all Pods to read belongs on one claim in \`volumes\`,
or comes with \`dataSource\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  fixable: true,
  applies: (statefulSet) =>
    claimNodes(statefulSet as Manifest).some((claim) => {
      const [mode, ...others] = itemsIn(valueIn(claim, 'spec'), 'accessModes');
      return others.length === 0 && mode?.kind === 'scalar' && mode.value === 'ReadOnlyMany';
    }),
  *check(statefulSet, { bundle }) {
    const manifest = statefulSet as Manifest;
    if (statefulSet.partial) return;
    for (const { claim, title } of claimsIn(manifest)) {
      const spec = claim.get('spec');
      const [mode, ...others] = modesOf(spec.get('accessModes') as Field) ?? [];
      if (mode !== 'ReadOnlyMany' || others.length > 0) continue;
      const filled = ['dataSource', 'dataSourceRef', 'selector', 'volumeName'] as const;
      if (filled.some((name) => !spec.get(name).absent)) continue;
      // Volumes that are made by hand may hold anything.
      const name = classField(claim).string;
      const storageClass = name ? classBeside(name, manifest, bundle) : undefined;
      const isMadeByHand = name === '' || (storageClass !== undefined && isStatic(storageClass));
      if (isMadeByHand || (name && volumesOfClass(name, manifest, bundle)?.length !== 0)) continue;
      const field = spec.get('accessModes').item(0);
      yield {
        at: field,
        message: `${title} is ReadOnlyMany: each Pod gets an empty disk of its own that nothing can be written to, if the driver makes one at all`,
        help: 'write ReadWriteOnce',
        ...renameFix(field, 'ReadWriteOnce', 'unsafe', 'write ReadWriteOnce'),
      };
    }
  },
});
