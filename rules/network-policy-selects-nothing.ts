import { valueIn } from '../src/kubernetes/glance.ts';
import type { Selector } from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { isForAll, labelsInWords, podSelectorOf, policySelector } from '../src/kubernetes/network-policies.ts';
import { podIndexOf, slips } from '../src/kubernetes/pod-index.ts';
import { defineRule, type Field, type Finding, renameFix, renameKeyFix } from '../src/lint/rule.ts';

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
    const from = policy as Manifest;
    const index = podIndexOf(bundle);
    const spec = policy.root.get('spec');
    const own = spec.get('podSelector') as Field;
    const missed = missOf(podSelectorOf(policy), own, `NetworkPolicy ${policy.name} is for no Pods`);
    if (missed !== undefined) yield missed;
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
          if (found === undefined || (found.severity === 'info' && missed?.severity === 'info')) continue;
          yield isSlip ? { ...found, covers: spec.get(list).key } : found;
        }
      }
    }

    function missOf(selector: Selector, field: Field, outcome: string): Finding | undefined {
      const { labels, expressions, open, missing } = selector;
      const known = [...labels.pairs.values()].flatMap(({ value }) => value ?? []);
      const isKnown = !labels.open && !open && !missing && known.length === labels.pairs.size;
      if (!isKnown || isForAll(selector) || expressions.length > 0) return undefined;
      for (const _ of index.selected(selector, from)) return undefined;
      for (const _ of index.selectedAnywhere(selector, from)) return undefined;
      if (!known.every((value) => bundle.knowsAll(value, from))) return undefined;
      const near = index.nearMiss(labels, from);
      const [slip] = (near && slips(labels, near.labels)) ?? [];
      if (near === undefined || slip === undefined) {
        return {
          at: field,
          message: `podSelector: nothing in the input makes Pods with ${labelsInWords(labels)}, so ${outcome}`,
          help: 'change the selector or the labels, if the Pods are not made elsewhere',
          severity: 'info',
        };
      }
      const { key, value, found } = slip;
      const asked = labels.pairs.get(key)!.field ?? field;
      const { manifest, template } = near.workload;
      const title = `write ${found.key}: ${found.value}`;
      const { fix } =
        key === found.key ? renameFix(asked, found.value, 'unsafe') : renameKeyFix(asked, found.key, 'unsafe');
      return {
        at: asked,
        ...(key !== found.key && { range: asked.key }),
        message: `podSelector: no Pods have ${key}: ${value}, so ${outcome}; those of ${manifest.kind} ${manifest.name} have ${found.key}: ${found.value}`,
        help: title,
        related: [{ at: template.get('metadata').get('labels').child(found.key), message: 'the Pods have this' }],
        ...(fix && (key === found.key || value === found.value) && { fix: { ...fix, title } }),
      };
    }
  },
});

const SIDES = [
  ['ingress', 'from', 'this lets nobody in'],
  ['egress', 'to', 'this lets nothing out'],
] as const;
