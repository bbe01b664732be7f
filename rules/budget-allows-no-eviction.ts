import { boundFields, boundsOf } from '../src/kubernetes/autoscalers.ts';
import {
  type Budgeted,
  blockadeOf,
  budgetedWorkloads,
  type Demand,
  demandOf,
  oneMayBeMissing,
  staying,
} from '../src/kubernetes/disruption-budgets.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import type { Autoscaler } from '../src/kubernetes/scale-targets.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a PodDisruptionBudget lets none of its Pods be evicted',
  why: `\`kubectl drain\`, upgrades of nodes and autoscalers of clusters evict Pods, and ask the budget first. Where all Pods have
to stay, each eviction is answered with 429 and tried again: the node is never drained, until somebody deletes the Pod or the
budget by hand. Percentages are rounded up, so that 80 % of one or of three Pods are all of them. \`maxUnavailable: 1\` lets
one Pod go at a time, however many there are.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget',
    'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go',
  ],
  severity: 'warning',
  category: 'availability',
  subject: 'PodDisruptionBudget',
  fixable: true,
  applies: ({ root }) => valueIn(root.node, 'spec')?.kind === 'map',
  *check(budget, { bundle }) {
    const demand = demandOf(budget);
    if (demand === undefined || budget.partial) return;
    const { field, name, amount, isPercentage, written } = demand;
    const workloads = budgetedWorkloads(budget, bundle);
    if (workloads === undefined) {
      // So much is certain of any number of Pods.
      const isAll = staying(demand, 100) >= 100 && (name === 'maxUnavailable' || isPercentage);
      if (isAll) yield { at: field, message: `${written} lets no Pod be evicted, ${OUTCOME}`, ...remedyOf(demand) };
      return;
    }
    const blockade = blockadeOf(demand, workloads, bundle);
    if (blockade === undefined) return;
    const { pods, scaler, isCertain } = blockade;
    const to = scaler && `, which ${scaler.kind} ${scaler.name} may come down to,`;
    const rounded = isPercentage && amount % 100 > 0 ? `${to ? '' : ','} rounded up to ${pods},` : '';
    const [{ manifest }] = workloads as [Budgeted];
    const others = workloads.length > 1 ? ` and ${workloads.length - 1} more` : '';
    const count = `${pods} ${pods === 1 ? 'replica' : 'replicas'}`;
    yield {
      at: field,
      message: `${written} of ${count}${to ?? ''}${rounded} lets no Pod of ${manifest.kind} ${manifest.name}${others} be evicted, ${OUTCOME}`,
      ...(!isCertain && { severity: 'info' }),
      related: scaler === undefined ? workloads.map(countOf) : [leastOf(scaler)],
      ...remedyOf(demand, pods),
    };
  },
});

const OUTCOME = 'so kubectl drain and node upgrades get stuck';

function countOf({ manifest }: Budgeted) {
  const field = (manifest.root as Field).child('spec').child('replicas');
  return { at: field, message: field.exists ? 'so many Pods there are' : 'no replicas are written, which makes one' };
}

function leastOf(scaler: Autoscaler) {
  const [least] = boundFields(scaler);
  return {
    at: least,
    message: least.exists ? 'so far it goes down' : `it goes down to ${boundsOf(scaler).min} by default`,
  };
}

function remedyOf(demand: Demand, pods?: number) {
  const fix = oneMayBeMissing(demand);
  const less = demand.name === 'minAvailable' && !demand.isPercentage && pods !== undefined && pods > 1;
  const deliberate = ', unless a person is to move the Pods';
  return {
    help: `write maxUnavailable: 1${less ? `, or minAvailable: ${pods - 1}` : ''}${deliberate}`,
    ...(fix && { fix }),
  };
}
