import type { Fix } from '../text/fix.ts';
import { renameKey, rewrite } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import { autoscalersOf } from './autoscalers.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Kinds } from './kinds.ts';
import { readSelector, type Selector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { podsBeside, type Selected } from './pod-index.ts';
import { type Replicas, replicasOrOne } from './replicas.ts';
import type { Autoscaler } from './scale-targets.ts';

export type Budget = Manifest<Kinds['PodDisruptionBudget']>;

/** The selector of a budget, with what kustomizations add to it. */
export function selectorOf(budget: Budget): Selector {
  return readSelector(budget.root.get('spec').get('selector'), budget.overlay.selectorLabels);
}

/** The Pods in the input that a budget is certainly for; undefined where that is not known. */
function budgetedPods(budget: Budget, bundle: Bundle): readonly Selected[] | undefined {
  const known = selections(bundle);
  if (!known.has(budget)) {
    // `policy/v1beta1` took an empty selector for none.
    const isKnown = !budget.partial && budget.apiVersion === 'policy/v1';
    known.set(budget, isKnown ? podsBeside(selectorOf(budget), budget as Manifest, bundle) : undefined);
  }
  return known.get(budget);
}

const selections = perBundle(() => new Map<Budget, readonly Selected[] | undefined>());

/** What a budget demands: an amount of the Pods that have to stay, or that may be missing. */
export interface Demand {
  readonly field: Field;
  readonly name: 'minAvailable' | 'maxUnavailable';
  readonly amount: number;
  readonly isPercentage: boolean;
  /** As it is written: `minAvailable: 80%`. */
  readonly written: string;
}

/** What a budget demands of its Pods; undefined where that is not known, the API server refuses it, or it is for none. */
export function demandOf(budget: Budget): Demand | undefined {
  const spec = budget.root.get('spec');
  const [least, most] = [spec.get('minAvailable'), spec.get('maxUnavailable')];
  const [name, field] = least.isNull ? (['maxUnavailable', most] as const) : (['minAvailable', least] as const);
  if ((!least.isNull && !most.isNull) || selectorOf(budget).missing) return undefined;
  const percentage = /^(\d+)%$/.exec(field.string ?? '');
  const isPercentage = field.number === undefined;
  const amount = field.number ?? Number(percentage?.[1] ?? Number.NaN);
  if (Number.isNaN(amount) || (isPercentage && amount > 100)) return undefined;
  return { field: field as Field, name, amount, isPercentage, written: `${name}: ${amount}${isPercentage ? '%' : ''}` };
}

/**
 * How many of some Pods have to stay: the controller rounds percentages up, those of Pods that may be missing too
 * (pkg/controller/disruption, getExpectedPodCount).
 */
export function staying(
  { name, amount, isPercentage }: Pick<Demand, 'name' | 'amount' | 'isPercentage'>,
  pods: number,
): number {
  const count = isPercentage ? Math.ceil((amount * pods) / 100) : amount;
  return name === 'minAvailable' ? count : Math.max(0, pods - count);
}

/** The fix that lets one Pod be missing at a time; undefined where it cannot be written in place. */
export function oneMayBeMissing({ field, name }: Demand): Fix | undefined {
  const key = name === 'maxUnavailable' ? [] : [renameKey(field, 'maxUnavailable')];
  const edits = [...key, ...(rewrite(field, '1') ?? [undefined])].filter((edit) => edit !== undefined);
  const isWhole = edits.length === key.length + 1;
  return isWhole ? { title: 'write maxUnavailable: 1', safety: 'unsafe', edits } : undefined;
}

/** Kinds of which the number of Pods is known, or can be. */
const SCALED: ReadonlySet<string> = new Set(['StatefulSet', 'Deployment', 'ReplicaSet', 'ReplicationController']);

/** A workload that a budget is for, with the number of its Pods. */
export interface Budgeted {
  readonly manifest: Manifest;
  readonly replicas: Replicas;
}

/**
 * The workloads that a budget is for, each with its number of Pods; undefined where a number is not known. Of objects of
 * one name, such as variants in several files, the one that is applied together with the budget counts, else the largest.
 */
export function budgetedWorkloads(budget: Budget, bundle: Bundle): readonly Budgeted[] | undefined {
  const found = new Map<string, Budgeted>();
  for (const { workload } of budgetedPods(budget, bundle) ?? []) {
    const { manifest } = workload;
    const isCounted = workload.builtIn && SCALED.has(manifest.kind ?? '');
    const replicas = isCounted ? replicasOrOne(manifest, bundle) : undefined;
    if (replicas === undefined) return undefined;
    const other = found.get(manifest.identity);
    const isMeant = other === undefined || isCloser(manifest, other.manifest, budget, bundle);
    if (isMeant || (other.replicas.max < replicas.max && !isCloser(other.manifest, manifest, budget, bundle))) {
      found.set(manifest.identity, { manifest, replicas });
    }
  }
  return found.size === 0 ? undefined : [...found.values()];
}

/** The most Pods that a budget is for; undefined where that is not known, or it is one, which goes in any case. */
export function mostPods(budget: Budget, bundle: Bundle): number | undefined {
  const pods = budgetedWorkloads(budget, bundle)?.reduce((sum, { replicas }) => sum + replicas.max, 0);
  return pods === undefined || pods < 2 ? undefined : pods;
}

function isCloser(a: Manifest, b: Manifest, budget: Budget, bundle: Bundle): boolean {
  const [own, other] = [a, b].map((each) => bundle.areTogether(each, budget as Manifest) === 'yes');
  return own! && !other;
}

/** So many Pods that all of them have to stay. */
export interface Blockade {
  readonly pods: number;
  /** What comes down to so few; undefined where there are never more. */
  readonly scaler: Autoscaler | undefined;
  /**
   * False where it is none in all likelihood: who asks for several Pods and writes no number scales by other means, and a
   * workload that may have none at all is idle.
   */
  readonly isCertain: boolean;
}

/** The most Pods of some workloads that all have to stay by a demand; undefined where one can always go. */
export function blockadeOf(demand: Demand, workloads: readonly Budgeted[], bundle: Bundle): Blockade | undefined {
  const [min, max] = (['min', 'max'] as const).map((end) =>
    workloads.reduce((sum, { replicas }) => sum + replicas[end], 0),
  ) as [number, number];
  // Where there are none, there is nothing to evict.
  const pods = [max, Math.max(1, min)].find((count) => staying(demand, count) >= count);
  if (max <= 0 || pods === undefined) return undefined;
  if (pods < max) {
    const scaler = workloads.flatMap(({ manifest }) => autoscalersOf(manifest, bundle))[0];
    return { pods, scaler, isCertain: min > 0 };
  }
  const isUnsaid = workloads.some(({ manifest }) => (manifest.root as Field).child('spec').child('replicas').absent);
  const isScaled = isUnsaid && !demand.isPercentage && demand.amount > pods;
  return { pods, scaler: undefined, isCertain: !isScaled };
}

/** An earlier budget of the same Pods. */
export interface Overlap {
  readonly other: Budget;
  readonly manifest: Manifest;
  /** Whether the two budgets and the workload are applied together for certain. */
  readonly isCertain: boolean;
}

/** The first budget before it in the input that is for the same Pods, and is applied with it or may be. */
export function overlapOf(budget: Budget, bundle: Bundle): Overlap | undefined {
  for (const { workload } of budgetedPods(budget, bundle) ?? []) {
    for (const other of budgetsByWorkload(bundle).get(workload.manifest) ?? []) {
      if (other === budget) break;
      const isOne =
        other.identity === budget.identity || !bundle.haveOneNamespace(other as Manifest, budget as Manifest);
      const together = [other, workload.manifest].map((each) =>
        bundle.areTogether(each as Manifest, budget as Manifest),
      );
      if (isOne || together.includes('no')) continue;
      return { other, manifest: workload.manifest, isCertain: together.every((each) => each === 'yes') };
    }
  }
  return undefined;
}

/** No workload has more budgets. */
const MANY = 20;

const budgetsByWorkload = perBundle((bundle): ReadonlyMap<Manifest, readonly Budget[]> => {
  const index = new Map<Manifest, Budget[]>();
  for (const budget of bundle.all('PodDisruptionBudget')) {
    for (const { workload } of budgetedPods(budget, bundle) ?? []) {
      const known = index.get(workload.manifest);
      if (known === undefined) index.set(workload.manifest, [budget]);
      else if (known.length < MANY) known.push(budget);
    }
  }
  return index;
});
