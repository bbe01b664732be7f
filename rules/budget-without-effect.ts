import { demandOf, mostPods } from '../src/kubernetes/disruption-budgets.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { defineRule, type Field, insertFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a PodDisruptionBudget lets all of its Pods be evicted at once',
  why: `A budget says how many Pods have to stay, in \`minAvailable\`, or how many may be missing, in \`maxUnavailable\`. The
API server takes one that says neither, and it protects nothing: a drain may take all Pods of a database at once. One that
asks for no Pod at all, or lets 100 % of them go, does the same, but may be meant so.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go',
  ],
  severity: 'warning',
  category: 'availability',
  subject: 'PodDisruptionBudget',
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    const [least, most] = [saidIn(spec, 'minAvailable'), saidIn(spec, 'maxUnavailable')];
    if (typeof most === 'number' && most > 1) return true;
    return (least ?? most ?? '100%') === '100%' || least === 0 || least === '0%';
  },
  *check(budget, { bundle }) {
    if (budget.partial) return;
    const spec = budget.root.get('spec');
    if (spec.isMap && spec.get('minAvailable').absent && spec.get('maxUnavailable').absent) {
      yield {
        at: spec as Field,
        message: 'spec says neither minAvailable nor maxUnavailable, so all Pods may be evicted at once',
        help: 'write maxUnavailable: 1',
        ...insertFix(spec as Field, { maxUnavailable: 1 }, 'unsafe'),
      };
      return;
    }
    const demand = demandOf(budget);
    if (demand === undefined) return;
    const { field, name, amount, isPercentage, written } = demand;
    const pods = name === 'maxUnavailable' && !isPercentage ? mostPods(budget, bundle) : undefined;
    const isLess = isPercentage ? amount < 100 : pods === undefined || amount < pods;
    if (name === 'minAvailable' ? amount > 0 : isLess) return;
    yield {
      at: field,
      message: `${written}${pods === undefined ? '' : ` of ${pods} replicas`} lets all Pods be evicted at once, as if there were no budget`,
      help: 'write maxUnavailable: 1',
      severity: 'info',
    };
  },
});
