import type { Manifest } from '../src/kubernetes/manifest.ts';
import { missingClaim } from '../src/kubernetes/missing-claims.ts';
import { podsInWords } from '../src/kubernetes/pod-names.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim of a StatefulSet is named that no Pod of it has',
  why: `The claims of a StatefulSet are named after the template, the set and the ordinal, in this order: \`data-web-0\` belongs to
Pod \`web-0\`. A Pod or a Job that names another one waits for it in Pending, because nothing makes it.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage',
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes',
  ],
  severity: 'warning',
  category: 'references',
  subject: ['workload', 'manifest'],
  fixable: true,
  applies: (subject) => {
    if ('podSpec' in subject)
      return subject.podSpec
        .get('volumes')
        .items()
        .some((each) => ORDINAL.test(claimIn(each as Field).text ?? ''));
    return subject.kind === 'VolumeSnapshot' && ORDINAL.test(snapshotted(subject).text ?? '');
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
      const outcome = isWorkload ? 'its Pod stays Pending' : 'nothing is saved';
      const { root, name: set } = statefulSet;
      yield {
        at: field,
        message:
          meant === undefined
            ? `nothing makes claim ${name}, so ${outcome}: StatefulSet ${set} has ${podsInWords(set, range!)}`
            : `nothing makes claim ${name}, so ${outcome}: the claims of StatefulSet ${set} are called ${meant.replace(/\d+$/, '<ordinal>')}`,
        help: meant === undefined ? 'name the claim of a Pod that there is' : `write ${meant}`,
        related: [{ at: root.get('metadata').get('name') as Field, message: 'the StatefulSet is here' }],
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
