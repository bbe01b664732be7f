import { claimNodes } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { matches, readLabels, readSelector } from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { volumesBeside } from '../src/kubernetes/persistent-volumes.ts';
import { classBeside, classField, isStatic, isUsualClass } from '../src/kubernetes/storage-classes.ts';
import { wholeEntry } from '../src/kubernetes/written-place.ts';
import { defineRule, type Field, removalFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim with a selector asks a storage class to make its volume',
  why: `The \`selector\` of a claim picks one of the PersistentVolumes that are there, by their labels. Provisioners make no volume
for a claim that has one: it stays Pending, and its Pod with it. It is no place for the labels of the claim itself, which
stand in its \`metadata\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#selector',
    'https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/controller.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: ['PersistentVolumeClaim', 'StatefulSet'],
  fixable: true,
  applies: (manifest) =>
    claimNodes(manifest as Manifest).some((claim) => valueIn(valueIn(claim, 'spec'), 'selector') !== undefined),
  *check(subject, { bundle }) {
    const manifest = subject as Manifest;
    if (manifest.partial) return;
    for (const { claim, title } of claimsIn(manifest)) {
      const selector = claim.get('spec').get('selector') as Field;
      const field = classField(claim);
      const name = field.absent ? undefined : field.string;
      const isEmpty = selector.entries().every(([, part]) => part.entries().length + part.items().length === 0);
      // It asks for the volume that it names, and for no other.
      if (!claim.get('spec').get('volumeName').absent) continue;
      // Volumes that stand beside it may be the ones that it selects.
      if (!selector.isMap || isEmpty || (!field.absent && !name)) continue;
      const wanted = readSelector(selector as never);
      const isThere = volumesBeside(manifest, bundle).some(
        ({ root, overlay }) =>
          matches(wanted, readLabels(root.get('metadata').get('labels') as Field, overlay.labels)) !== 'no',
      );
      if (isThere) continue;
      const storageClass = name === undefined ? undefined : classBeside(name, manifest, bundle);
      if (storageClass !== undefined && isStatic(storageClass)) continue;
      const makes = storageClass !== undefined || (name !== undefined && isUsualClass(name));
      yield {
        at: selector,
        range: selector.key,
        ...(!makes && { severity: 'info' }),
        message: `${title} has a selector, so ${name === undefined ? 'the default storage class' : `storage class ${name}`} makes no volume for it: it stays Pending unless there is one with these labels`,
        help: 'take the selector out, or add volumes with these labels',
        ...(storageClass && {
          related: [{ at: storageClass.root.get('provisioner') as Field, message: 'this makes volumes' }],
        }),
        ...removalFix(wholeEntry(selector), 'the selector', 'unsafe'),
      };
    }
  },
});
