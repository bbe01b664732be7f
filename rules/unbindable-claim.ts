import { claimNodes, saidClass } from '../src/kubernetes/claim-nodes.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { volumeTitle } from '../src/kubernetes/persistent-volumes.ts';
import { type Mismatch, mismatches } from '../src/kubernetes/static-volumes.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim and the volume that is meant for it do not fit',
  why: `A claim is bound to a PersistentVolume that is as large as it asks for, has all its access modes, its volume mode and its
storage class, and the labels of its selector. One thing that differs is enough, and nothing says so but an event: the
claim stays Pending, and its Pod with it. For a volume that is reserved for a claim by \`claimRef\`, size and modes
count; for one that a claim names in \`volumeName\`, the class as well.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding',
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume',
    'https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: ['PersistentVolume', 'PersistentVolumeClaim', 'StatefulSet'],
  applies: (manifest, { bundle }) => {
    if (bundle.all('PersistentVolume').length === 0) return false;
    if (manifest.kind === 'PersistentVolume')
      return valueIn(valueIn(manifest.root.node, 'spec'), 'claimRef') !== undefined;
    return claimNodes(manifest as Manifest).some(
      (claim) => saidClass(claim) !== undefined || Boolean(saidIn(valueIn(claim, 'spec'), 'volumeName')),
    );
  },
  *check(subject, { bundle }) {
    const manifest = subject as Manifest;
    if (manifest.partial) return;
    const outcome = manifest.kind === 'StatefulSet' ? 'no Pod starts' : 'so does its Pod';
    for (const mismatch of mismatches(manifest, bundle)) {
      const { title, volume, binding, misfit } = mismatch;
      const { asked, given, ofClaim, ofVolume } = misfit;
      const isReserved = binding === 'reserved';
      yield {
        at: isReserved ? ofVolume : ofClaim,
        message: isReserved
          ? `${volumeTitle(volume)} ${given}, but is reserved for ${title}, which ${asked}: they are never bound`
          : `${title} ${asked}, but ${volumeTitle(volume)}${binding === 'named' ? ', which it names,' : ''} ${given}${othersOf(mismatch)}: it stays Pending, and ${outcome}`,
        help: 'change the claim or the volume until they agree',
        related: [
          isReserved ? { at: ofClaim, message: 'the claim is here' } : { at: ofVolume, message: 'the volume is here' },
        ],
      };
    }
  },
});

function othersOf({ others }: Mismatch): string {
  const [other] = others;
  if (other === undefined) return '';
  return others.length === 1 ? `, nor does ${volumeTitle(other)} fit` : `, nor do ${others.length} others fit`;
}
