import type { Bundle } from '../src/kubernetes/bundle.ts';
import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import { isPortName, nearPortName } from '../src/kubernetes/names.ts';
import { podSelectorOf, policySelector } from '../src/kubernetes/network-policies.ts';
import { podsBeside, type Selected } from '../src/kubernetes/pod-index.ts';
import { mistakenPort } from '../src/kubernetes/pod-services.ts';
import { namedPorts } from '../src/kubernetes/ports.ts';
import { defineRule, type Field, type Finding, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a NetworkPolicy opens a port that the Pods do not have',
  why: `A policy sees packets as they reach the Pods, when the Service has already been turned into one of its Pods and its
\`port\` into the \`targetPort\`. So the ports of a policy are those of containers: a number is the one that the container listens
on, a name is looked up in the \`ports\` of the Pods. With the port of the Service, or a name that no container has, nothing gets
through.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/#NetworkPolicySpec',
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
  ],
  severity: 'warning',
  category: 'network',
  subject: 'NetworkPolicy',
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    return itemsIn(spec, 'ingress').length + itemsIn(spec, 'egress').length > 0;
  },
  *check(policy, { bundle }) {
    if (policy.partial) return;
    const spec = policy.root.get('spec');
    const own = podsBeside(podSelectorOf(policy), policy as never, bundle) ?? [];
    for (const rule of spec.get('ingress').items() as Field[]) yield* unknownPorts(rule, own, bundle);
    for (const rule of spec.get('egress').items() as Field[]) {
      const peers = rule.child('to').items() as Field[];
      // Addresses, and Pods of other namespaces, have ports of their own.
      if (
        peers.length === 0 ||
        !peers.every((peer) => peer.child('podSelector').isMap && peer.child('namespaceSelector').absent)
      )
        continue;
      const selected = peers.map((peer) =>
        podsBeside(policySelector(peer.child('podSelector'), policy), policy as never, bundle),
      );
      if (selected.every((pods) => pods !== undefined && pods.length > 0))
        yield* unknownPorts(rule, selected.flat() as Selected[], bundle);
    }
  },
});

function* unknownPorts(rule: Field, pods: readonly Selected[], bundle: Bundle): Generator<Finding> {
  const [first] = pods;
  if (first === undefined) return;
  const { kind, name } = first.workload.manifest;
  const owner = pods.length === 1 ? `the Pods of ${kind} ${name}` : 'the Pods';
  const ports = rule.child('ports').items();
  for (const item of ports) {
    const port = item.child('port');
    if (port.string !== undefined && isPortName(port.string)) {
      const finding = unknownName(port, port.string, pods, owner);
      if (finding !== undefined) yield finding;
    }
    const isOne = port.number !== undefined && item.child('endPort').absent;
    const mistaken = isOne ? mistakenPort(port.number, pods, bundle) : undefined;
    if (mistaken === undefined) continue;
    const { service, target, field } = mistaken;
    const isTaken = ports.some((each) => each.child('port').value === target);
    const help = isTaken ? 'take it out' : `write port: ${target}`;
    yield {
      at: port,
      message: `port: ${port.number} is the port of Service ${service.name}, but ${owner} listen on ${target}, so nothing gets through by this`,
      help,
      related: [{ at: field, message: 'the Service leads here' }],
      ...(isTaken ? { severity: 'info' } : renameFix(port, String(target), 'unsafe', help)),
    };
  }
}

function unknownName(port: Field, name: string, pods: readonly Selected[], owner: string): Finding | undefined {
  const named = pods.map(({ workload }) => namedPorts(workload));
  const names = [...new Set(named.flatMap((ports) => ports?.map((each) => each.name) ?? []))];
  if (named.includes(undefined) || names.includes(name)) return undefined;
  const near = nearPortName(name, names);
  const others = names.length === 0 ? '' : `, or one of ${names.slice(0, 5).join(', ')}`;
  const help = near === undefined ? `write the number of the port${others}` : `write port: ${near.name}`;
  return {
    at: port,
    message: `port: ${owner} have no port named ${name}, so nothing gets through by this`,
    help,
    related: [{ at: pods[0]!.workload.podSpec.get('containers') as Field, message: 'these are the containers' }],
    ...(near && renameFix(port, near.name, 'unsafe', help)),
  };
}
