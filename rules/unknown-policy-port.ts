import type { Bundle } from '../src/kubernetes/bundle.ts';
import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import { areTwins, isPortName, nearName } from '../src/kubernetes/names.ts';
import { podSelectorOf, policySelector } from '../src/kubernetes/network-policies.ts';
import { podsBeside, type Selected } from '../src/kubernetes/pod-index.ts';
import { servicesOfPods } from '../src/kubernetes/pod-services.ts';
import { containerPorts, namedPorts } from '../src/kubernetes/ports.ts';
import type { Service } from '../src/kubernetes/statefulset.ts';
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
  const { manifest, podSpec } = first.workload;
  const owner = pods.length === 1 ? `the Pods of ${manifest.kind} ${manifest.name}` : 'the Pods';
  for (const item of rule.child('ports').items()) {
    const port = item.child('port');
    const name = port.string;
    if (name !== undefined && isPortName(name)) {
      const named = pods.map(({ workload }) => namedPorts(workload));
      if (named.includes(undefined)) continue;
      const names = [...new Set(named.flat().map((each) => each!.name))];
      if (names.includes(name)) continue;
      const near = nearName(
        name,
        names.filter((each) => !areTwins(each, name)),
      );
      const help = near && `write port: ${near.name}`;
      yield {
        at: port,
        message: `port: ${owner} have no port named ${name}, so nothing gets through by this`,
        help:
          help ??
          (names.length === 0
            ? 'write the number of the port'
            : `write the number, or one of ${names.slice(0, 5).join(', ')}`),
        related: [{ at: podSpec.get('containers') as Field, message: 'these are the containers' }],
        ...(near && renameFix(port, near.name, 'unsafe', help)),
      };
    } else if (port.number !== undefined && item.child('endPort').absent) {
      const mistaken = servicePort(port.number, pods, bundle);
      if (mistaken === undefined) continue;
      const { service, target, field } = mistaken;
      const help = `write port: ${target}`;
      const isTaken = rule
        .child('ports')
        .items()
        .some((each) => each.child('port').value === target);
      yield {
        at: port,
        message: `port: ${port.number} is the port of Service ${service.name}, but ${owner} listen on ${target}, so nothing gets through by this`,
        help: isTaken ? 'take it out' : help,
        related: [{ at: field, message: 'the Service leads here' }],
        ...(isTaken ? { severity: 'info' } : renameFix(port, String(target), 'unsafe', help)),
      };
    }
  }
}

/** The Service whose port a number is, where none of the Pods has it and the Service leads to one that they have. */
function servicePort(number: number, pods: readonly Selected[], bundle: Bundle) {
  let found: { readonly service: Service; readonly target: number; readonly field: Field } | undefined;
  for (const { workload } of pods) {
    const listening = containerPorts(workload);
    if (listening.size === 0 || listening.has(number) || listening.has(undefined)) return undefined;
    for (const service of servicesOfPods(workload.manifest, bundle)) {
      for (const port of service.root.get('spec').get('ports').items()) {
        const field = port.get('targetPort') as Field;
        if (port.get('port').number !== number || field.isNull) continue;
        const target = field.number ?? namedPorts(workload)?.find((each) => each.name === field.string)?.number;
        if (target !== undefined && listening.has(target)) found ??= { service, target, field };
      }
    }
  }
  return found;
}
