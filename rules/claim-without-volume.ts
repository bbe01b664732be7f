import { claimNodes, saidClass } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { volumesBeside } from '../src/kubernetes/persistent-volumes.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { choiceOf } from '../src/kubernetes/static-volumes.ts';
import { classField } from '../src/kubernetes/storage-classes.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim needs a volume that is made by hand, and there is none for it',
  why: `A claim with \`storageClassName: ""\`, or with a class of \`kubernetes.io/no-provisioner\`, is bound to a PersistentVolume
that somebody made. Each Pod of a StatefulSet needs one for each claim template: with fewer, the first Pods get theirs, and
the next stays Pending until there are more. The volumes may well be made elsewhere; then this is no more than a reminder.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#static',
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1',
  ],
  severity: 'info',
  category: 'storage',
  subject: ['PersistentVolumeClaim', 'StatefulSet'],
  applies: (manifest, { bundle }) => {
    const hasStorage = bundle.all('StorageClass').length + bundle.all('PersistentVolume').length > 0;
    return claimNodes(manifest as Manifest).some((claim) => {
      const name = saidClass(claim);
      return name === '' || (hasStorage && name !== undefined);
    });
  },
  *check(subject, { bundle }) {
    const manifest = subject as Manifest;
    if (manifest.partial) return;
    for (const written of claimsIn(manifest)) {
      const { claim, title } = written;
      const choice = choiceOf(written, manifest, bundle);
      // Volumes of another class, or that do not fit, are the matter of another rule.
      const others = choice?.ofClass.length === 0 ? volumesBeside(manifest, bundle) : [];
      if (choice === undefined || others.length > 0 || choice.fitting.length < choice.ofClass.length) continue;
      const field = classField(claim);
      const name = field.string;
      const least = manifest.kind === 'StatefulSet' ? (replicasOf(manifest, bundle)?.min ?? 1) : 1;
      const { length } = choice.fitting;
      if (length >= least) continue;
      const replicas = (manifest.root as Field).child('spec').child('replicas');
      const ofClass = name === '' ? 'without a storage class' : `with storage class ${name}`;
      const here = length === 0 ? 'there is none here' : `there ${length === 1 ? 'is one' : `are ${length}`} here`;
      yield {
        at: field,
        message: `${title} needs ${least === 1 ? 'a volume' : `${least} volumes, one for each Pod,`} that somebody makes ${ofClass}, and ${here}: ${length === 0 ? 'it stays' : 'the other claims stay'} Pending`,
        help: `add ${least - length === 1 ? 'a PersistentVolume' : `${least - length} PersistentVolumes`} ${ofClass}${name === '' && length === 0 ? ', or take storageClassName out to get the default class' : ''}`,
        related: replicas.exists ? [{ at: replicas, message: 'so many Pods there are' }] : [],
      };
    }
  },
});
