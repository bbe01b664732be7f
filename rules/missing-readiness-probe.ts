import { claimTemplates } from '../src/kubernetes/claims.ts';
import { itemsIn, someContainer, valueIn } from '../src/kubernetes/glance.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { mountsIn } from '../src/kubernetes/volumes.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the Pods of a StatefulSet come one after the other, and none is asked whether it is ready',
  why: `A StatefulSet starts its next Pod, and replaces its next Pod, when the one before is ready. Without a readiness probe a Pod is
ready as soon as its containers run, which databases do long before they serve. So an update goes from Pod to Pod without waiting
for any, and takes down a set whose members were still catching up.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#when-should-you-use-a-readiness-probe',
  ],
  severity: 'info',
  category: 'availability',
  subject: 'StatefulSet',
  applies: ({ traits }) =>
    traits.workload !== undefined &&
    !someContainer(traits.workload, (container) => valueIn(container, 'readinessProbe') !== undefined),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    const policy = statefulSet.root.get('spec').get('podManagementPolicy');
    const pods = replicasOf(statefulSet, bundle)?.min;
    if (workload === undefined || statefulSet.partial || pods === undefined || pods < 2) return;
    if (!policy.absent && policy.string !== 'OrderedReady') return;
    const { podSpec } = workload;
    const containers = podSpec.get('containers');
    const isOpen = containers.open || itemsIn(podSpec.node, 'readinessGates').length > 0;
    const all = containers.items();
    // What keeps the data serves; what stands before it may be a sidecar.
    const claims = claimTemplates(workload);
    const main = all.find((each) => mountsIn(each).some(({ name }) => claims.has(name.string ?? ''))) ?? all[0];
    if (isOpen || main === undefined || !all.every((each) => each.get('readinessProbe').absent)) return;
    yield {
      at: main.get('name'),
      message: `no container has a readinessProbe: each of the ${pods} Pods counts as ready as soon as it runs, and the next one is started or replaced at once`,
      help: `add a readinessProbe to container ${main.get('name').text ?? ''} that asks whether it serves`,
    };
  },
});
