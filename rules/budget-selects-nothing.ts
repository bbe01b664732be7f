import { selectorOf } from '../src/kubernetes/disruption-budgets.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { missedPods } from '../src/kubernetes/missed-pods.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a PodDisruptionBudget is for no Pods',
  why: `A budget is for the Pods that its selector selects by their labels, in its own namespace. Where it selects none, because
a label is misspelt or there is no selector at all, nobody is told: a drain takes all Pods at once, as if there were no
budget. Pods may be made by something that is not in the input, such as an operator, so what is no near miss is a hint.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget',
    'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets',
  ],
  severity: 'warning',
  category: 'availability',
  subject: 'PodDisruptionBudget',
  fixable: true,
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(budget, { bundle }) {
    const field = budget.root.get('spec').get('selector') as Field;
    if (budget.partial) return;
    const selector = selectorOf(budget);
    if (selector.missing) {
      yield {
        at: field,
        message: 'spec has no selector, so the budget is for no Pods',
        help: 'write a selector with the labels of the Pods; {} would select all Pods of the namespace',
      };
      return;
    }
    const missed = missedPods(selector, field, budget as Manifest, bundle);
    if (missed === undefined) return;
    const { what, meant, finding } = missed;
    yield { ...finding, message: `selector: ${what}, so the budget is for no Pods${meant}` };
  },
});
