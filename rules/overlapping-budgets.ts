import { type Budget, overlapOf } from '../src/kubernetes/disruption-budgets.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'two PodDisruptionBudgets select the same Pods',
  why: `The API server evicts no Pod that more than one budget is for: it answers 500, \`This pod has more than one
PodDisruptionBudget, which the eviction subresource does not support\`. Neither of the two counts, and \`kubectl drain\` ends
with that error. Often one comes from a chart and the other was written beside it. Only together in one file, or built by one
kustomization, are they certain to be applied both; elsewhere it is a hint.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/core/pod/storage/eviction.go',
  ],
  severity: 'warning',
  category: 'availability',
  subject: 'PodDisruptionBudget',
  applies: ({ root }, { bundle }) =>
    valueIn(root.node, 'spec') !== undefined && bundle.all('PodDisruptionBudget').length > 1,
  *check(budget, { bundle }) {
    const overlap = overlapOf(budget, bundle);
    if (overlap === undefined) return;
    const { other, manifest, isCertain } = overlap;
    yield {
      at: selectorField(budget),
      message: `selector: the Pods of ${manifest.kind} ${manifest.name} have another PodDisruptionBudget, ${other.name}, so none of them can be evicted: the API server answers 500`,
      help: 'delete one of the two, or let the selectors tell the Pods apart',
      related: [{ at: selectorField(other), message: `PodDisruptionBudget ${other.name} selects them too` }],
      ...(!isCertain && { severity: 'info' }),
    };
  },
});

function selectorField({ root }: Budget): Field {
  return root.get('spec').get('selector') as Field;
}
