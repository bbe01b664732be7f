import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a workload keeps no revision to go back to',
  why: `\`kubectl rollout undo\` takes the template from a revision that the controller has kept. With
\`revisionHistoryLimit: 0\` it keeps only those that Pods are running, so that a bad rollout, once it is complete, can only be
undone by applying the old manifest. A revision is a small object, and ten are kept by default.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#revision-history',
    'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/kubectl_rollout_undo/',
  ],
  severity: 'info',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ root }) => saidIn(valueIn(root.node, 'spec'), 'revisionHistoryLimit') === 0,
  *check({ root, partial }) {
    const limit = root.get('spec').get('revisionHistoryLimit');
    if (limit.number !== 0 || partial) return;
    yield {
      at: limit as Field,
      message: 'revisionHistoryLimit: 0 keeps no revision that kubectl rollout undo could go back to',
      help: 'take it out, which keeps ten',
    };
  },
});
