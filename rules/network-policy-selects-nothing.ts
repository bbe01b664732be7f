import { valueIn } from '../src/kubernetes/glance.ts';
import type { Selector } from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { areOfOperator, missedPods } from '../src/kubernetes/missed-pods.ts';
import { podSelectorOf, policySelector } from '../src/kubernetes/network-policies.ts';
import { defineRule, type Field, type Finding } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a NetworkPolicy is for no Pods, or lets in Pods that there are not',
  why: `A policy is for the Pods that its \`podSelector\` selects in its own namespace, and a peer with a \`podSelector\` alone means
Pods of that namespace too. Where a label is misspelt the policy protects nothing, or shuts out those whom it should let in,
and nothing says so. Pods may be made by something that is not in the input, so what is no near miss is a hint.`,
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource'],
  severity: 'warning',
  category: 'network',
  subject: 'NetworkPolicy',
  fixable: true,
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(policy, { bundle }) {
    if (policy.partial) return;
    const missOf = (selector: Selector, field: Field, outcome: string): Finding | undefined => {
      const missed = missedPods(selector, field, policy as Manifest, bundle);
      return missed && { ...missed.finding, message: `podSelector: ${missed.what}, so ${outcome}${missed.meant}` };
    };
    const spec = policy.root.get('spec');
    const own = spec.get('podSelector') as Field;
    const missed = missOf(podSelectorOf(policy), own, `NetworkPolicy ${policy.name} is for no Pods`);
    if (missed !== undefined) yield missed;
    const isElsewhere = missed?.severity === 'info' || areOfOperator(podSelectorOf(policy), bundle);
    for (const [list, side, outcome] of SIDES) {
      for (const rule of (spec.get(list) as Field).items()) {
        for (const peer of rule.child(side).items()) {
          const field = peer.child('podSelector');
          // In other namespaces there are other Pods.
          if (!field.isMap || !peer.child('namespaceSelector').absent) continue;
          const found = missOf(policySelector(field, policy), field, outcome);
          // Whom a slip shuts out may be the Pods' own peers.
          const isSlip = found !== undefined && found.severity === undefined && list === 'ingress';
          // Where the Pods themselves are made elsewhere, so are their peers.
          if (found === undefined || (found.severity === 'info' && isElsewhere)) continue;
          yield isSlip ? { ...found, covers: spec.get(list).key } : found;
        }
      }
    }
  },
});

const SIDES = [
  ['ingress', 'from', 'this lets nobody in'],
  ['egress', 'to', 'this lets nothing out'],
] as const;
