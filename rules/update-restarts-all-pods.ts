import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { unavailableOf } from '../src/kubernetes/rolling-updates.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a rolling update of a StatefulSet may take all of its Pods down at once',
  why: `\`maxUnavailable\` says how many Pods of a StatefulSet may be down while an update is rolled out: one, unless it is
written. Where it is all of them, a change of the template takes the whole database down, and a broken one leaves nothing
that runs. Percentages are rounded down, but to one at least. Until 1.36 the API server drops the field, so the
mistake shows only after an upgrade of the cluster.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#maximum-unavailable-pods',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'StatefulSet',
  versions: { since: 37 },
  applies: ({ root }) => {
    const update = valueIn(valueIn(valueIn(root.node, 'spec'), 'updateStrategy'), 'rollingUpdate');
    return valueIn(update, 'maxUnavailable') !== undefined;
  },
  *check(statefulSet, { bundle }) {
    const spec = statefulSet.root.get('spec');
    const field = spec.get('updateStrategy').get('rollingUpdate').get('maxUnavailable') as Field;
    // What a partition leaves out stays.
    const partition = spec.get('updateStrategy').get('rollingUpdate').get('partition');
    const isWhole = partition.absent || partition.number === 0;
    const replicas = replicasOf(statefulSet as Manifest, bundle);
    if (statefulSet.partial || !isWhole || replicas === undefined || replicas.max < 2) return;
    const pods = replicas.max;
    const count = unavailableOf(field, pods);
    if (count === undefined || count < pods) return;
    const written = spec.get('replicas') as Field;
    yield {
      at: field,
      message: `maxUnavailable: ${field.value} of ${pods} replicas lets an update take all Pods down at once`,
      help: 'take it out, which means 1, or write fewer than there are Pods',
      ...(written.exists && { related: [{ at: written, message: 'so many Pods there are' }] }),
      holds: { since: 37 },
    };
  },
});
