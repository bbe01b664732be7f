import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import {
  admits,
  anyOf,
  type Direction,
  podSelectorOf,
  policiesOn,
  restricts,
  rulesOf,
} from '../src/kubernetes/network-policies.ts';
import { type PeerPort, peersOf } from '../src/kubernetes/peer-ports.ts';
import { podsBeside } from '../src/kubernetes/pod-index.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a NetworkPolicy cuts the Pods of a StatefulSet off from each other',
  why: `A policy that selects Pods lets in only what one of its rules, or of another policy for the same Pods, lets in. The
Pods themselves are no exception: members of a database cluster that may be reached by clients alone cannot reach each other,
never elect a leader and never become ready. A rule with a \`podSelector\` for the Pods themselves, on the ports that they use
among each other, is needed beside those for clients.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation',
  ],
  severity: 'warning',
  category: 'network',
  subject: 'NetworkPolicy',
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    return itemsIn(spec, 'ingress').length + itemsIn(spec, 'egress').length > 0;
  },
  *check(policy, { bundle }) {
    if (policy.partial) return;
    for (const { workload } of podsBeside(podSelectorOf(policy), policy as never, bundle) ?? []) {
      const peers = peersOf(workload, bundle);
      const policies = policiesOn(workload, bundle);
      if (peers === undefined || policies === undefined) continue;
      for (const direction of ['ingress', 'egress'] as const) {
        const restricting = policies.filter((each) => restricts(each, direction) === 'yes');
        // What a policy without rules shuts out, another rule tells.
        const first = restricting.find((each) => (rulesOf(each, direction)?.length ?? 0) > 0);
        if (first !== policy) continue;
        const passes = (port: PeerPort | undefined) =>
          anyOf(
            policies.map((each) => admits(each, direction, { peers: workload, server: workload, port }, bundle)),
          ) !== 'no';
        const closed = peers.groups.find((group) => (group.length === 0 ? !passes(undefined) : !group.some(passes)));
        if (closed === undefined) continue;
        const { manifest } = workload;
        const [port] = closed;
        const where = port === undefined ? '' : ` on port ${closed.map(({ number }) => number).join(' or ')}`;
        yield {
          at: policy.root.get('spec').get(direction) as Field,
          message: `${direction}: no rule lets the Pods of StatefulSet ${manifest.name} ${VERBS[direction]} each other${where}, so ${peers.software ?? 'what runs in them'} cannot form a cluster`,
          help: `add a rule ${direction === 'ingress' ? 'from' : 'to'} a podSelector with the labels of these Pods`,
          related: [
            port === undefined
              ? { at: manifest.root.get('metadata').get('name') as Field, message: 'its Pods talk to each other' }
              : { at: port.field, message: 'its Pods reach each other here' },
          ],
        };
      }
    }
  },
});

const VERBS: Readonly<Record<Direction, string>> = { ingress: 'be reached by', egress: 'reach' };
