import { itemsIn, saidIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { missingClaim } from '../src/kubernetes/missing-claims.ts';
import { podsInWords } from '../src/kubernetes/pod-names.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Pod or a snapshot names a claim that no Pod of the StatefulSet has',
  why: `The claims of a StatefulSet are named after the template, the set and the ordinal, in this order: \`data-web-0\` belongs to
Pod \`web-0\`. Nothing makes a claim of another name, so a Pod or a Job that names one stays Pending. A claim with the ordinal
of a Pod that there is no more may be left from the time before the set was scaled down, so that is a hint.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage',
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes',
  ],
  severity: 'warning',
  category: 'references',
  subject: ['workload', 'manifest'],
  fixable: true,
  applies: (subject) => {
    const names =
      'podSpec' in subject
        ? itemsIn(subject.podSpec.node, 'volumes').map((volume) =>
            saidIn(valueIn(volume, 'persistentVolumeClaim'), 'claimName'),
          )
        : subject.kind === 'VolumeSnapshot'
          ? [saidIn(valueIn(valueIn(subject.root.node, 'spec'), 'source'), 'persistentVolumeClaimName')]
          : [];
    return names.some((name) => typeof name === 'string' && ORDINAL.test(name));
  },
  *check(subject, { bundle }) {
    const isWorkload = 'podSpec' in subject;
    const from = isWorkload ? subject.manifest : subject;
    const fields = isWorkload
      ? subject.podSpec
          .get('volumes')
          .items()
          .map((each) => claimIn(each as Field))
      : [snapshotted(subject)];
    if (from.partial) return;
    for (const field of fields) {
      const name = field.string;
      const missing = name === undefined ? undefined : missingClaim(name, from, bundle);
      if (name === undefined || missing === undefined) continue;
      const { statefulSet, meant, range } = missing;
      const { root, name: set } = statefulSet;
      const outcome = isWorkload ? 'the Pod that uses it stays Pending' : 'nothing is saved';
      yield {
        at: field,
        // One that is left from a larger set may be what is meant.
        ...(meant === undefined && { severity: 'info' }),
        message:
          meant === undefined
            ? `claim ${name} is that of no Pod: StatefulSet ${set} has ${podsInWords(set, range!)}, and unless it is left from before, ${outcome}`
            : `claim ${name} is made by nothing, so ${outcome}: those of StatefulSet ${set} are called ${meant.replace(/\d+$/, '<ordinal>')}`,
        help: meant === undefined ? 'name the claim of a Pod that there is' : `write ${meant}`,
        related: [{ at: root.get('metadata').get('name') as Field, message: 'the StatefulSet is here' }],
        covers: field.range,
        ...(meant !== undefined && renameFix(field, meant, 'unsafe', `write ${meant}`)),
      };
    }
  },
});

const ORDINAL = /-\d{1,5}$/;

function claimIn(volume: Field): Field {
  return volume.child('persistentVolumeClaim').child('claimName');
}

function snapshotted({ root }: Manifest): Field {
  return (root as Field).child('spec').child('source').child('persistentVolumeClaimName');
}
