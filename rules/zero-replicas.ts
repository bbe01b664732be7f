import { autoscalersOf } from '../src/kubernetes/autoscalers.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a StatefulSet has no Pods',
  why: `With \`replicas: 0\` the StatefulSet exists and nothing of it runs; its claims stay. That is how one is switched off for a
while, and how one is forgotten. A HorizontalPodAutoscaler does not start it again, KEDA does.`,
  references: ['https://kubernetes.io/docs/tasks/run-application/scale-stateful-set/'],
  severity: 'info',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ root }) => saidIn(valueIn(root.node, 'spec'), 'replicas') === 0,
  *check(statefulSet, { bundle }) {
    const replicas = statefulSet.root.get('spec').get('replicas');
    if (replicas.number !== 0 || statefulSet.partial) return;
    // Who scales it says so itself.
    if (autoscalersOf(statefulSet as Manifest, bundle).length > 0) return;
    yield {
      at: replicas as Field,
      message: `replicas: 0 means that nothing of StatefulSet ${statefulSet.name} runs`,
      help: 'write how many Pods there should be, if it is not switched off on purpose',
    };
  },
});
