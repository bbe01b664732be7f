import { mayAskForPeers, mayAwaitMembers } from '../src/kubernetes/cluster-glance.ts';
import { awaitingMember, readinessProbeOf } from '../src/kubernetes/clusters.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { type Deadlock, deadlocksOf, waiterOf } from '../src/kubernetes/start-up.ts';
import { firstPodName, type StatefulSet } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, insertFix, type RuleContext, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'Pods wait for what exists only when they are ready',
  why: `A StatefulSet creates its Pods one after the other: \`web-1\` when \`web-0\` is ready. Where \`web-0\` waits for
\`web-1\` before it is ready, in an init container, in a probe, or because its software needs a majority of its members,
neither ever comes. An init container that waits for a port of its own Pod waits for ever too: containers start when all init
containers are done. \`podManagementPolicy: Parallel\`, which can be chosen for a new StatefulSet only, creates all Pods at
once. A probe that asks whether its own container works asks \`127.0.0.1\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees',
    'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#understanding-init-containers',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  fixable: true,
  applies: (statefulSet) =>
    (saidIn(valueIn(statefulSet.root.node, 'spec'), 'podManagementPolicy') !== 'Parallel' &&
      mayAwaitMembers(statefulSet)) ||
    mayAskForPeers(statefulSet),
  *check(statefulSet, { bundle }) {
    yield* awaitedMajority(statefulSet, bundle);
    for (const { wait, reason } of deadlocksOf(statefulSet, bundle)) {
      if (reason.kind === 'not-published') continue;
      const policy = statefulSet.root.get('spec').get('podManagementPolicy');
      const place =
        reason.kind === 'own-service'
          ? { at: reason.service.root.get('spec').get('selector'), message: 'the Service selects these Pods alone' }
          : reason.kind === 'later-pod' && policy.exists
            ? { at: policy, message: 'Pods are created one after the other' }
            : undefined;
      yield {
        at: wait.field,
        range: wait.field.inside(wait.from, wait.to),
        message: messageFor({ wait, reason }),
        help: helpFor({ wait, reason }),
        ...(place && { related: [{ ...place, at: place.at as Field }] }),
      };
    }
  },
});

/** Software of which one member alone is never ready, in Pods that are created when the one before is. */
function* awaitedMajority(statefulSet: StatefulSet, bundle: RuleContext['bundle']): Iterable<Finding> {
  const policy = statefulSet.root.get('spec').get('podManagementPolicy') as Field;
  const first = firstPodName(statefulSet);
  const isOrdered = policy.absent || policy.string === 'OrderedReady';
  if (!isOrdered || first === undefined || (replicasOf(statefulSet, bundle)?.min ?? 0) < 2 || statefulSet.partial)
    return;
  const member = awaitingMember(statefulSet, bundle);
  if (member?.startsTogether !== true) return;
  const { name } = member.cluster;
  yield {
    at: policy.exists ? policy : (statefulSet.root.get('spec') as Field),
    message: `podManagementPolicy${policy.exists ? ': OrderedReady' : ' is OrderedReady by default'}: ${first} is ready when ${name} has a majority of its members, and they are created when ${first} is ready`,
    help: 'write podManagementPolicy: Parallel; if the StatefulSet exists in the cluster, delete it first',
    related: [{ at: readinessProbeOf(member.container), message: 'this asks whether it is ready' }],
    ...(policy.exists
      ? renameFix(policy, 'Parallel', 'unsafe', 'write podManagementPolicy: Parallel')
      : insertFix(statefulSet.root.get('spec') as Field, { podManagementPolicy: 'Parallel' }, 'unsafe')),
  };
}

function messageFor({ wait, reason }: Deadlock): string {
  const waiter = waiterOf(wait);
  switch (reason.kind) {
    case 'later-pod':
      return `${waiter} waits for ${reason.pod}, which is created when ${reason.first} is ready: ${reason.first} waits for ever`;
    case 'itself':
      return `${waiter} waits for a port of ${reason.pod}, which waits here too: its containers start when its init containers are done`;
    default:
      return wait.by === 'initContainer'
        ? `${waiter} waits for a port of Service ${reason.service.name}, behind which are these Pods alone: their containers start when it is done`
        : `${waiter} asks Service ${reason.service.name}, which leads to ready Pods alone: the first Pod never is one`;
  }
}

function helpFor({ wait, reason }: Deadlock): string {
  if (reason.kind === 'later-pod') return 'write podManagementPolicy: Parallel, or wait for Pods before this one only';
  return wait.by === 'initContainer'
    ? 'take the wait out, and ask 127.0.0.1 in a startupProbe'
    : 'ask 127.0.0.1, which is the container itself';
}
