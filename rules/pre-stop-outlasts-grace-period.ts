import { type Glanced, itemsIn, someContainer, valueIn } from '../src/kubernetes/glance.ts';
import { gracePeriodOf, leadingSleeps } from '../src/kubernetes/shutdown.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a preStop hook that sleeps as long as the Pod has to stop, or longer',
  why: `The time of \`terminationGracePeriodSeconds\` runs from the moment a Pod is deleted, with its preStop hook in it. A hook that
sleeps it away is cut off, and its container is sent SIGTERM with two seconds left, then killed: what the hook was to do after its
sleep is never done, and the program cannot end cleanly. Give the Pod the time that the hook takes, plus the time that the
program needs.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-flow',
    'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/kuberuntime_container.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'workload',
  applies: (workload) => someContainer(workload, sleepsBeforeStop),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    const grace = gracePeriodOf(workload.podSpec);
    // With none at all Pods are killed at once; that is another matter.
    if (grace === undefined || grace.seconds <= 1) return;
    for (const { field, span, seconds } of leadingSleeps(workload)) {
      // A `sleep` of more than there is time for is refused.
      const isAction = field.step === 'seconds';
      if (seconds < grace.seconds || (isAction && seconds > grace.seconds)) continue;
      const given = grace.field.exists
        ? `terminationGracePeriodSeconds: ${grace.seconds}`
        : `the ${grace.seconds} seconds that a Pod has to stop by default`;
      yield {
        at: field,
        ...(span && { range: field.inside(...span) }),
        message: `preStop: a sleep of ${seconds} seconds uses up ${given}: the container is killed 2 seconds after SIGTERM`,
        help: `write terminationGracePeriodSeconds: ${seconds + 30}, or sleep less`,
        ...(grace.field.exists && {
          related: [{ at: grace.field, message: 'the time that the hook and the program have together' }],
        }),
      };
    }
  },
});

function sleepsBeforeStop(container: Glanced): boolean {
  const hook = valueIn(valueIn(container, 'lifecycle'), 'preStop');
  if (hook === undefined) return false;
  const words = itemsIn(valueIn(hook, 'exec'), 'command');
  return (
    valueIn(hook, 'sleep') !== undefined ||
    words.some((word) => word.kind === 'scalar' && typeof word.value === 'string' && word.value.includes('sleep'))
  );
}
