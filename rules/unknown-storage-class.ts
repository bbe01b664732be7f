import { claimNodes, saidClass } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { volumeClassesBeside } from '../src/kubernetes/persistent-volumes.ts';
import { classBeside, classField, classNamesBeside, isUsualClass } from '../src/kubernetes/storage-classes.ts';
import { meantName } from '../src/kubernetes/storage-names.ts';
import { defineRule, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim asks for a storage class by a name that is nearly that of one beside it',
  why: `A claim waits until something has its storage class: a StorageClass that makes volumes, or a PersistentVolume that bears
the name. A class by a wrong name is no error; the claim stays Pending, and its Pod with it. The class of a claim cannot be
changed later, so the claims have to be deleted and made again.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1',
    'https://kubernetes.io/docs/concepts/storage/storage-classes/',
  ],
  severity: 'warning',
  category: 'storage',
  subject: ['PersistentVolumeClaim', 'StatefulSet'],
  fixable: true,
  applies: (manifest, { bundle }) =>
    bundle.all('StorageClass').length + bundle.all('PersistentVolume').length > 0 &&
    claimNodes(manifest as Manifest).some((claim) => Boolean(saidClass(claim))),
  *check(subject, { bundle }) {
    const manifest = subject as Manifest;
    if (manifest.partial) return;
    const names = new Set([...classNamesBeside(manifest, bundle), ...volumeClassesBeside(manifest, bundle)]);
    const outcome = manifest.kind === 'StatefulSet' ? 'no Pod starts' : 'so does its Pod';
    for (const { claim, title } of claimsIn(manifest)) {
      const field = classField(claim);
      const name = field.string;
      if (!name || names.has(name) || isUsualClass(name)) continue;
      const near = meantName(name, names);
      if (near === undefined || !bundle.lacks('StorageClass', name, manifest)) continue;
      const meant = classBeside(near, manifest, bundle);
      yield {
        at: field,
        message: `${title} asks for storage class ${name}, which is not in the input, but ${near} is: it stays Pending, and ${outcome}`,
        help: `write ${near}`,
        ...(meant && { related: [{ at: meant.root.get('metadata').get('name'), message: 'this may be meant' }] }),
        ...renameFix(field, near, 'unsafe', `write ${near}`),
      };
    }
  },
});
