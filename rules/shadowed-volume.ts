import { claimNames } from '../src/kubernetes/statefulset.ts';
import { isEphemeral, lacksSource } from '../src/kubernetes/volumes.ts';
import { defineRule, removalFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a volume has the name of a claim template',
  why: `The StatefulSet controller puts the claim of a template in place of any volume of that name. The volume that is written
in the Pod template is dropped without a word: no Pod ever sees the ConfigMap, the existing claim or the directory it names.`,
  references: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  fixable: true,
  applies: ({ root, traits }) =>
    root.get('spec').get('volumeClaimTemplates').exists && traits.workload?.podSpec.get('volumes').exists === true,
  *check(statefulSet) {
    const volumes = statefulSet.traits.workload?.podSpec.get('volumes');
    const templates = claimNames(statefulSet);
    if (volumes === undefined || templates === undefined || volumes.open) return;
    for (const volume of volumes.items()) {
      const name = volume.get('name').string;
      const template = name === undefined ? undefined : templates.get(name);
      if (template === undefined) continue;
      // Many write such a volume for each template, in the belief that a mount needs it.
      const isRepeated =
        volume.get('persistentVolumeClaim').get('claimName').string === name || lacksSource(volume, statefulSet);
      const isNothingElse = isRepeated || isEphemeral(volume);
      yield {
        at: volume.get('name'),
        ...(isRepeated && { severity: 'info' }),
        message: `volume ${name} is never used: in each Pod the claim of the template of that name takes its place`,
        help: isNothingElse ? 'delete the volume' : 'delete the volume, or give it another name and mount it by that',
        related: [{ at: template, message: 'this one is used' }],
        ...(isNothingElse && removalFix(volume, `volume ${name}`, 'safe')),
      };
    }
  },
});
