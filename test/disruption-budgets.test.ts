import { expect, test } from 'vitest';
import {
  type Budget,
  blockadeOf,
  budgetedWorkloads,
  type Demand,
  demandOf,
  overlapOf,
  staying,
} from '../src/kubernetes/disruption-budgets.ts';
import { bundleOf } from './manifests.ts';

const set = (name: string, spec: string, label = name) =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: ${name}}\nspec:\n  ${spec}\n` +
  `  selector: {matchLabels: {app: ${label}}}\n` +
  `  template: {metadata: {labels: {app: ${label}}}, spec: {containers: [{name: redis, image: redis:7.4}]}}\n`;
const budget = (spec: string, name = 'redis', label = 'redis') =>
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: ${name}}\n` +
  `spec: {selector: {matchLabels: {app: ${label}}}, ${spec}}\n`;
const autoscaler = (spec: string) =>
  'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: redis}\n' +
  `spec: {scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: redis}, ${spec}}\n`;

function read(files: Record<string, string>) {
  const bundle = bundleOf(files);
  const [first] = bundle.all('PodDisruptionBudget') as readonly Budget[];
  return { bundle, budget: first! };
}

const demand = (spec: string): Demand | undefined => demandOf(read({ 'redis.yaml': budget(spec) }).budget);

function blockade(spec: string, ...documents: readonly string[]) {
  const { bundle, budget: own } = read({ 'redis.yaml': [budget(spec), ...documents].join('---\n') });
  const workloads = budgetedWorkloads(own, bundle);
  const found = workloads && blockadeOf(demandOf(own)!, workloads, bundle);
  return found && { pods: found.pods, scaler: found.scaler?.name, isCertain: found.isCertain };
}

test('numbers and percentages, of one field alone', () => {
  expect(demand('minAvailable: 2')).toMatchObject({ name: 'minAvailable', amount: 2, isPercentage: false });
  expect(demand('maxUnavailable: "34%"')).toMatchObject({ name: 'maxUnavailable', amount: 34, isPercentage: true });
  expect(demand('minAvailable: 0')).toMatchObject({ amount: 0 });
  expect(demand('minAvailable: "2"')).toBeUndefined();
  expect(demand('minAvailable: 120%')).toBeUndefined();
  expect(demand('minAvailable: "${COUNT}"')).toBeUndefined();
  expect(demand('minAvailable: 1, maxUnavailable: 1')).toBeUndefined();
  expect(demand('unhealthyPodEvictionPolicy: AlwaysAllow')).toBeUndefined();
  // Without a selector it is for no Pods, and demands nothing.
  const unselective = budget('maxUnavailable: 0').replace('selector: {matchLabels: {app: redis}}, ', '');
  expect(demandOf(read({ 'redis.yaml': unselective }).budget)).toBeUndefined();
});

test.each([
  ['minAvailable', 2, false, 3, 2],
  ['minAvailable', 4, false, 3, 4],
  ['minAvailable', 50, true, 3, 2],
  ['minAvailable', 51, true, 2, 2],
  ['minAvailable', 80, true, 1, 1],
  ['maxUnavailable', 1, false, 3, 2],
  ['maxUnavailable', 5, false, 3, 0],
  ['maxUnavailable', 1, true, 3, 2],
  ['maxUnavailable', 0, true, 3, 3],
] as const)('%s %i (percentage: %s) of %i Pods: %i stay', (name, amount, isPercentage, pods, count) => {
  expect(staying({ name, amount, isPercentage }, pods)).toBe(count);
});

test('all Pods have to stay', () => {
  expect(blockade('minAvailable: 3', set('redis', 'replicas: 3'))).toMatchObject({ pods: 3, isCertain: true });
  expect(blockade('minAvailable: 2', set('redis', 'replicas: 3'))).toBeUndefined();
  expect(blockade('maxUnavailable: 0', set('redis', 'replicas: 0'))).toBeUndefined();
  expect(blockade('minAvailable: 5', set('redis', 'replicas: 3'), set('cache', 'replicas: 2', 'redis'))).toMatchObject({
    pods: 5,
  });
});

test('a number that nobody writes is one, unless several are asked for', () => {
  expect(blockade('minAvailable: 1', set('redis', 'serviceName: redis'))).toMatchObject({ pods: 1, isCertain: true });
  expect(blockade('minAvailable: 2', set('redis', 'serviceName: redis'))).toMatchObject({ pods: 1, isCertain: false });
  expect(blockade('minAvailable: 1', set('redis', 'replicas: "${COUNT}"'))).toBeUndefined();
});

test('as few as an autoscaler leaves', () => {
  const unsaid = set('redis', 'serviceName: redis');
  expect(blockade('minAvailable: 2', unsaid, autoscaler('minReplicas: 2, maxReplicas: 6'))).toEqual({
    pods: 2,
    scaler: 'redis',
    isCertain: true,
  });
  expect(blockade('minAvailable: 2', unsaid, autoscaler('minReplicas: 3, maxReplicas: 6'))).toBeUndefined();
  expect(blockade('minAvailable: 6', unsaid, autoscaler('minReplicas: 3, maxReplicas: 6'))).toMatchObject({
    pods: 6,
    scaler: undefined,
  });
});

test('of variants, the one in the file of the budget counts, else the largest', () => {
  const three = { 'three.yaml': set('redis', 'replicas: 3') };
  const own = read({ 'one.yaml': `${budget('minAvailable: 1')}---\n${set('redis', 'replicas: 1')}`, ...three });
  expect(budgetedWorkloads(own.budget, own.bundle)).toMatchObject([{ replicas: { max: 1 } }]);
  const apart = read({ 'a.yaml': budget('minAvailable: 1'), 'one.yaml': set('redis', 'replicas: 1'), ...three });
  expect(budgetedWorkloads(apart.budget, apart.bundle)).toMatchObject([{ replicas: { max: 3 } }]);
});

test('two budgets of the same Pods, certain in one file', () => {
  const pods = set('redis', 'replicas: 3');
  const second = budget('minAvailable: 2', 'quorum');
  const one = bundleOf({ 'redis.yaml': [pods, budget('maxUnavailable: 1'), second].join('---\n') });
  const [first, other] = one.all('PodDisruptionBudget') as readonly Budget[];
  expect(overlapOf(first!, one)).toBeUndefined();
  expect(overlapOf(other!, one)).toMatchObject({ other: first, isCertain: true });
  const two = bundleOf({ 'a.yaml': budget('maxUnavailable: 1'), 'quorum.yaml': second, 'redis.yaml': pods });
  expect(overlapOf(two.all('PodDisruptionBudget')[1] as Budget, two)).toMatchObject({ isCertain: false });
});
