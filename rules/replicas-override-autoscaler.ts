import { areReplicasLeftAlone, autoscalersOf, boundsInWords, boundsOf } from '../src/kubernetes/autoscalers.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { defineRule, type Field, removalFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a StatefulSet has a number of replicas, and an autoscaler that chooses it',
  why: `An autoscaler writes into \`spec.replicas\`. Where the manifest has a number too, each \`kubectl apply\` and each sync
writes that one back: Pods of a set under load are deleted from the last one down, and started again when the autoscaler comes
by. With a claim retention policy of \`whenScaled: Delete\` their data goes with them. Without the line the autoscaler alone
decides. When it is taken out of a set that runs, the next apply may begin with one Pod; the documentation says how to go about
that.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#replicas',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'StatefulSet',
  fixable: true,
  applies: ({ root }, { bundle }) =>
    bundle.all('HorizontalPodAutoscaler').length + bundle.all('ScaledObject').length > 0 &&
    typeof saidIn(valueIn(root.node, 'spec'), 'replicas') === 'number',
  *check(statefulSet, { bundle }) {
    const replicas = statefulSet.root.get('spec').get('replicas');
    const written = replicas.number;
    if (written === undefined || statefulSet.partial) return;
    const scaler = autoscalersOf(statefulSet as Manifest, bundle).find(
      (each) => bundle.areTogether(each as Manifest, statefulSet as Manifest) !== 'no',
    );
    if (scaler === undefined || areReplicasLeftAlone(bundle)) return;
    const { min, max } = boundsOf(scaler);
    // Where there is nothing to choose, there is nothing to override.
    if (min === written && max === written) return;
    const who = `${scaler.kind} ${scaler.name}`;
    const range = boundsInWords(scaler);
    const isOutside = written < (min ?? written) || written > (max ?? written);
    const isOff = written === 0 && scaler.kind === 'HorizontalPodAutoscaler' && min !== 0;
    const outcome = isOff
      ? `switches ${who} off, which never scales what has no Pods`
      : isOutside && range !== ''
        ? `is outside of the ${range} that ${who} may choose, and each apply sets it again`
        : `is set again by each apply, in place of what ${who} has chosen${range === '' ? '' : ` (${range})`}`;
    const { document } = statefulSet;
    yield {
      at: replicas as Field,
      message: `replicas: ${written} ${outcome}`,
      help: `take replicas out, and leave the number to the ${scaler.kind}`,
      related: [{ at: (scaler.root as Field).child('spec').child('scaleTargetRef'), message: `${who} scales it` }],
      ...removalFix({ document, range: { start: replicas.key.start, end: replicas.range.end } }, 'replicas', 'unsafe'),
    };
  },
});
