import { replicasOf } from '../src/kubernetes/replicas.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a partition that no Pod reaches, so that no update is rolled out',
  why: `A rolling update of a StatefulSet goes from the last Pod down to the one that \`partition\` counts, and no further. Where
it is as large as \`replicas\`, a change of the template reaches no Pod, and Pods that are made anew get the old one. Nothing
says so: the rollout is called complete. The partition counts Pods, from \`ordinals.start\` on.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions',
    'https://kubernetes.io/docs/tutorials/stateful-application/basic-stateful-set/#staging-an-update',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ root }) => root.get('spec').get('updateStrategy').get('rollingUpdate').get('partition').exists,
  *check(statefulSet, { bundle }) {
    const spec = statefulSet.root.get('spec');
    const strategy = spec.get('updateStrategy');
    const partition = strategy.get('rollingUpdate').get('partition');
    const first = partition.number;
    // With OnDelete the API server refuses a partition.
    const isRolling = strategy.get('type').absent || strategy.get('type').string === 'RollingUpdate';
    if (first === undefined || first <= 0 || !isRolling || statefulSet.partial) return;
    const replicas = replicasOf(statefulSet, bundle);
    // Without Pods there is nothing to roll out, and less than none there are not.
    if (replicas === undefined || replicas.max <= 0 || first < replicas.max) return;
    const { min, max } = replicas;
    const start = spec.child('ordinals').child('start').number ?? 0;
    const pods = max === 1 ? 'the only Pod' : min < max ? `all Pods (${max} at most)` : `all ${max} Pods`;
    const pod = statefulSet.name === undefined ? 'the last Pod' : `${statefulSet.name}-${start + max - 1}`;
    const written = spec.get('replicas') as Field;
    yield {
      at: partition as Field,
      message: `partition: ${first} leaves out ${pods}${start === 0 ? '' : ' (counted from ordinals.start on)'}: a change of the template is never rolled out`,
      help: `take partition out${min < max || max === 1 ? '' : `, or write ${max - 1} to try an update on ${pod} alone`}`,
      ...(written.exists && { related: [{ at: written, message: 'so many Pods there are' }] }),
    };
  },
});
