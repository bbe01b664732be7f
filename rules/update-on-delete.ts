import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { repositoryOf } from '../src/kubernetes/images.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a StatefulSet updates its Pods only when somebody deletes them',
  why: `With \`updateStrategy.type: OnDelete\` a change of the template reaches no Pod that runs: each waits until it is deleted,
by hand or by an operator that knows in which order. Where nobody does that, a new image or a mended setting is applied and never
used, until a node fails and one Pod alone comes back with it.`,
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#on-delete'],
  severity: 'info',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ root }) => saidIn(valueIn(valueIn(root.node, 'spec'), 'updateStrategy'), 'type') === 'OnDelete',
  *check(statefulSet) {
    const { root, partial, traits } = statefulSet;
    const type = root.get('spec').get('updateStrategy').get('type');
    const isOwned = root.get('metadata').get('ownerReferences').exists;
    const containers = traits.workload?.podSpec.get('containers').items() ?? [];
    const images = containers.map((container) => repositoryOf(container.get('image').string ?? ''));
    if (type.string !== 'OnDelete' || partial || isOwned || images.some((image) => BY_HAND.has(image))) return;
    yield {
      at: type as Field,
      message: 'updateStrategy: OnDelete changes no Pod that runs, so an update waits until somebody deletes each Pod',
      help: 'take updateStrategy out, unless an operator or a person deletes the Pods in turn',
    };
  },
});

// What is updated one by one, the leader last, as its own documentation says.
const BY_HAND: ReadonlySet<string> = new Set([
  ...['hashicorp/vault', 'vault', 'openbao/openbao', 'elasticsearch', 'elasticsearch/elasticsearch'],
  'opensearchproject/opensearch',
]);
