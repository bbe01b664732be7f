import { targetsOf } from '../src/kubernetes/autoscalers.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { scaleTargetOf } from '../src/kubernetes/scale-targets.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a VerticalPodAutoscaler is to evict the only Pod of its workload',
  why: `In the modes \`Auto\` and \`Recreate\` a Pod is evicted to be given new requests. Pods of a workload with fewer than two
replicas are left alone, unless the updater runs with another \`--min-replicas\`: the recommendation waits until something else
restarts the Pod. With \`updatePolicy.minReplicas: 1\` the only Pod is evicted, and what it serves is away meanwhile. Mode
\`Initial\` gives requests to Pods when they start anyway, and \`InPlaceOrRecreate\` changes Pods while they run where it can.`,
  references: [
    'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/flags.md',
    'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
  ],
  severity: 'info',
  category: 'rollout',
  subject: 'VerticalPodAutoscaler',
  applies: ({ root }) => valueIn(valueIn(root.node, 'spec'), 'targetRef') !== undefined,
  *check(scaler, { bundle }) {
    const policy = (scaler.root as Field).child('spec').child('updatePolicy');
    const [mode, least] = [policy.child('updateMode'), policy.child('minReplicas')];
    const isEvicting = mode.absent || mode.string === 'Auto' || mode.string === 'Recreate';
    const [workload] = isEvicting ? targetsOf(scaler, bundle) : [];
    if (workload === undefined || replicasOf(workload, bundle)?.max !== 1) return;
    if (!least.absent && least.number !== 1) return;
    const written = mode.exists ? `updateMode: ${mode.string}` : 'the default updateMode';
    yield {
      at: mode.exists ? mode : scaleTargetOf(scaler).field,
      message:
        least.number === 1
          ? `${written} evicts the only Pod of ${workload.kind} ${workload.name} for each change, and nothing takes its place meanwhile`
          : `${written} changes nothing: ${workload.kind} ${workload.name} has one Pod, and the updater evicts none of fewer than two`,
      help: 'write updateMode: Initial, or InPlaceOrRecreate',
      related: [{ at: (workload.root as Field).child('spec').child('replicas'), message: 'there is one Pod' }],
    };
  },
});
