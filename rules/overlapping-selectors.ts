import { rivalOf, selectorOf } from '../src/kubernetes/rivals.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: "two workloads of one namespace select each other's Pods",
  why: `Controllers find their Pods by labels, and keep apart what is alike by the owner that stands in each Pod. What has no
owner, after \`kubectl delete --cascade=orphan\` or a restore, is adopted by whichever comes first. Services, disruption
budgets, autoscalers and \`kubectl logs\` tell such Pods apart by labels alone, and mix them up. The selector cannot be
changed later: the workload has to be deleted and recreated.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  ],
  severity: 'warning',
  category: 'selectors',
  subject: ['StatefulSet', 'Deployment', 'ReplicaSet'],
  *check(manifest, { bundle }) {
    const other = rivalOf(manifest, bundle);
    if (other === undefined) return;
    const { kind, name } = other;
    yield {
      at: selectorOf(manifest),
      message: `selector: ${manifest.kind} ${manifest.name} and ${kind} ${name} select each other's Pods, so Services, disruption budgets and autoscalers cannot tell them apart`,
      help: 'add a label to the selector and the Pod template that tells them apart',
      related: [{ at: selectorOf(other), message: `the selector of ${kind} ${name}` }],
    };
  },
});
