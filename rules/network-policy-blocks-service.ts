import { itemsIn, valueIn } from '../src/kubernetes/glance.ts';
import {
  anyOf,
  isForAll,
  type NetworkPolicy,
  podSelectorOf,
  policiesOn,
  restricts,
  rulesOf,
} from '../src/kubernetes/network-policies.ts';
import { podsBeside } from '../src/kubernetes/pod-index.ts';
import { servicesOfPods } from '../src/kubernetes/pod-services.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a NetworkPolicy without rules shuts out everybody from Pods that a Service leads to',
  why: `Under \`ingress\` each item of the list lets somebody in: one empty item, \`- {}\`, lets in everybody, and no item at all
lets in nobody. A policy of the second sort is a good beginning for a whole namespace, with others beside it that let in who is
to come in. Where none of those selects the Pods behind a Service, all connections to the Service time out.`,
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies'],
  severity: 'warning',
  category: 'network',
  subject: 'NetworkPolicy',
  applies: ({ root }) => itemsIn(valueIn(root.node, 'spec'), 'ingress').length === 0,
  *check(policy, { bundle }) {
    if (policy.partial || restricts(policy, 'ingress') !== 'yes' || !hasNoRules(policy)) return;
    const selector = podSelectorOf(policy);
    for (const { workload } of podsBeside(selector, policy as never, bundle) ?? []) {
      const policies = policiesOn(workload, bundle);
      const services = servicesOfPods(workload.manifest, bundle);
      const [service] = services;
      if (policies === undefined || service === undefined) continue;
      // One that selects them, and has rules, lets in somebody.
      if (anyOf(policies.map((each) => (hasNoRules(each) ? 'no' : 'yes'))) !== 'no') continue;
      const { kind, name } = workload.manifest;
      const ingress = policy.root.get('spec').get('ingress') as Field;
      const others = services.length > 1 ? ` and ${services.length - 1} more` : '';
      yield {
        at: ingress.exists ? ingress : (policy.root.get('spec').get('podSelector') as Field),
        message: `ingress: nobody is let in to the Pods of ${kind} ${name}, so Service ${service.name}${others} cannot be reached`,
        help: 'add a rule for each client, here or in another policy, or - {} for all',
        related: [{ at: service.root.get('metadata').get('name') as Field, message: 'this Service leads to them' }],
        // For a whole namespace it is a beginning, and the rest may be elsewhere.
        ...(isForAll(selector) && { severity: 'info' as const }),
      };
      return;
    }
  },
});

function hasNoRules(policy: NetworkPolicy): boolean {
  return rulesOf(policy, 'ingress')?.length === 0;
}
