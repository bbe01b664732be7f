import { selectorOf } from '../src/kubernetes/disruption-budgets.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { isRoleLabel, type Labels } from '../src/kubernetes/labels.ts';
import { podIndexOf, type Slip, slips } from '../src/kubernetes/pod-index.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, type Finding, renameFix, renameKeyFix, type Subjects } from '../src/lint/rule.ts';

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
    const { labels } = selector;
    const known = [...labels.pairs.values()].flatMap(({ value }) => value ?? []);
    const index = podIndexOf(bundle);
    if (known.length === 0 || labels.open || selector.open) return;
    for (const _ of index.selected(selector, budget)) return;
    for (const _ of index.selectedAnywhere(selector, budget)) return;
    if (!known.every((value) => bundle.knowsAll(value, budget))) return;
    const near = selector.expressions.length === 0 ? index.nearMiss(labels, budget) : undefined;
    if (near === undefined) {
      if ([...labels.pairs.keys()].some(isRoleLabel)) return;
      yield {
        at: field,
        message: `selector: nothing in the input makes Pods with ${inWords(labels)}, so the budget is for no Pods`,
        help: 'change the selector or the labels, if the Pods are not made elsewhere',
        severity: 'info',
      };
      return;
    }
    yield missed(budget, labels, slips(labels, near.labels) as [Slip, ...Slip[]], near.workload);
  },
});

function missed(
  budget: Subjects['PodDisruptionBudget'],
  selector: Labels,
  all: readonly [Slip, ...Slip[]],
  workload: Subjects['workload'],
): Finding {
  const [{ key, value, found }] = all;
  const wanted = selector.pairs.get(key)?.field;
  const labels = workload.template.get('metadata').get('labels') as Field;
  const help = `write ${all.map((slip) => `${slip.found.key}: ${slip.found.value}`).join(' and ')}`;
  return {
    at: wanted ?? (budget.root.get('spec').get('selector') as Field),
    ...(wanted !== undefined && key !== found.key && { range: wanted.key }),
    message: `selector: no Pods have ${key}: ${value}, so the budget is for none; those of ${workload.manifest.kind} ${workload.manifest.name} have ${found.key}: ${found.value}`,
    help,
    related: [{ at: podLabels(workload).pairs.get(found.key)?.field ?? labels, message: 'the Pods have this' }],
    // More than one may be a selector for something else.
    ...(all.length === 1 && wanted !== undefined && fixOf(wanted, all[0])),
  };
}

function fixOf(wanted: Field, { key, value, found }: Slip): Pick<Finding, 'fix'> {
  if (key === found.key) return renameFix(wanted, found.value, 'unsafe', `write ${key}: ${found.value}`);
  return value === found.value ? renameKeyFix(wanted, found.key, 'unsafe') : {};
}

function inWords({ pairs }: Labels): string {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value ?? '…'}`).join(', ');
}
