import { missingObjects } from '../src/kubernetes/missing-objects.ts';
import { lacksAny, type Need } from '../src/kubernetes/references.ts';
import { defineRule, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Pod names a ConfigMap, Secret, account, priority or claim that does not exist',
  why: `A Pod finds these objects by name in its own namespace, and the API server stores a workload without looking for
them. Where a ConfigMap or Secret is missing, its containers wait with \`CreateContainerConfigError\` or the Pod stays in
\`ContainerCreating\`; without its ServiceAccount or PriorityClass no Pod is created at all, which only the events of the
workload tell. A name that misses an object beside it by a slip is a warning; what may be made elsewhere is a hint.`,
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions',
    'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-secret-must-exist',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#pod-priority',
  ],
  severity: 'warning',
  category: 'references',
  subject: 'workload',
  fixable: true,
  applies: (workload, { bundle }) => workload.builtIn && lacksAny(workload, bundle),
  *check(workload, { bundle }) {
    const own = bundle.namespaceOf(workload.manifest);
    for (const { reference, field, near, apart, isCertain } of missingObjects(workload, bundle)) {
      const { kind, name, need } = reference;
      const place =
        apart === undefined ? 'not in the input' : `in namespace ${bundle.namespaceOf(apart)}, not in ${own}`;
      const help =
        near !== undefined
          ? `write ${field.step}: ${near.name}`
          : apart !== undefined
            ? `add a ${kind} ${name} to namespace ${own}`
            : isCertain
              ? `write ${field.step}: system-cluster-critical or system-node-critical`
              : isCertain
                ? 'write system-cluster-critical or system-node-critical: there is no other of a name that begins so'
                : `add ${kind} ${name}, if it is not made elsewhere`;
      const there = near ?? apart;
      yield {
        at: field,
        message: `${kind} ${name} is ${place}${isCertain ? ', so' : '; without it'} ${OUTCOMES[need]}`,
        help,
        ...(there && { related: [{ at: there.root.get('metadata').get('name'), message: `there is this ${kind}` }] }),
        ...(near !== undefined && renameFix(field, near.name!, 'unsafe', help)),
        ...(!isCertain && { severity: 'info' as const }),
      };
    }
  },
});

const OUTCOMES: Readonly<Record<Need, string>> = {
  variable: 'the container is never started (CreateContainerConfigError)',
  volume: 'the Pod stays in ContainerCreating',
  account: 'no Pod is created',
  priority: 'no Pod is created',
  pull: 'the image is pulled without credentials',
  claim: 'the Pod stays Pending',
};
