import { clusterNameIn } from '../src/kubernetes/cluster-names.ts';
import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import {
  anyOf,
  mayAskDns,
  misplacedDns,
  podSelectorOf,
  policiesOn,
  restricts,
  rulesOf,
} from '../src/kubernetes/network-policies.ts';
import { podsBeside } from '../src/kubernetes/pod-index.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a NetworkPolicy lets Pods reach Services, but not the DNS that knows their names',
  why: `Once a policy restricts egress, only what its rules name may be reached, and DNS is no exception. Pods that
connect to a Service by its name ask the cluster's DNS first, on port 53 over UDP, and over TCP for long answers. Without a rule for
that every lookup times out, and the rule for the Service itself is never used. A policy for all Pods of the namespace which
allows DNS is enough; where it may be elsewhere and no name is seen to be used, this is a hint.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
  ],
  severity: 'warning',
  category: 'network',
  subject: 'NetworkPolicy',
  applies: ({ root }) => itemsIn(valueIn(root.node, 'spec'), 'egress').length > 0,
  *check(policy, { bundle }) {
    const rules = rulesOf(policy, 'egress');
    if (policy.partial || !rules?.some(leadsToPods) || restricts(policy, 'egress') !== 'yes') return;
    const cut = (podsBeside(podSelectorOf(policy), policy as never, bundle) ?? []).filter(({ workload }) => {
      const policies = policiesOn(workload, bundle);
      const isFirst = policies?.find((each) => rulesOf(each, 'egress')?.some(leadsToPods)) === policy;
      return isFirst && anyOf(policies.map((each) => mayAskDns(each))) === 'no';
    });
    const asking = cut.map(({ workload }) => ({ workload, asked: clusterNameIn(workload, bundle) }));
    const found = asking.find(({ asked }) => asked !== undefined) ?? asking[0];
    if (found === undefined) return;
    const { manifest } = found.workload;
    const { asked } = found;
    const outcome = `so ${asked === undefined ? 'names of Services do' : `${asked.name} does`} not resolve`;
    const [misplaced] = misplacedDns(policy);
    const ports = rules.flatMap((rule) => rule.child('ports').items() as Field[]);
    // Without a protocol a port is one of TCP.
    const overTcp = ports.map((item) => item.child('port')).find(({ number }) => number === 53);
    yield {
      at: misplaced ?? overTcp ?? (policy.root.get('spec').get('egress') as Field),
      message:
        misplaced === undefined
          ? `egress: no rule lets the Pods of ${manifest.kind} ${manifest.name} ask DNS on port 53 over UDP, ${outcome}`
          : `podSelector: without a namespaceSelector it means Pods of namespace ${policy.namespace}, but DNS is in kube-system, ${outcome}`,
      help:
        misplaced === undefined
          ? overTcp === undefined
            ? 'add a rule with ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP}]'
            : 'add {port: 53, protocol: UDP} to these ports: without a protocol it is TCP'
          : 'add namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}} to this item',
      ...(misplaced && { covers: { start: misplaced.key.start, end: misplaced.range.end } }),
      ...(asked === undefined
        ? misplaced === undefined && { severity: 'info' as const }
        : { related: [{ at: asked.field, message: 'they ask for this name' }] }),
    };
  },
});

/** True for a rule that leads to Pods: they are found by the names of Services. */
function leadsToPods(rule: Field): boolean {
  return rule
    .child('to')
    .items()
    .some((peer) => peer.child('podSelector').isMap || peer.child('namespaceSelector').isMap);
}
