import { expect, test } from 'vitest';
import { type Replicas, replicasOf, replicasOrOne } from '../src/kubernetes/replicas.ts';
import { bundleOf } from './manifests.ts';

function replicas(spec: string, ...scalers: readonly string[]): Replicas | undefined {
  const set = `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: postgres, namespace: shop}\nspec: {${spec}}\n`;
  const bundle = bundleOf({ 'k8s/postgres.yaml': [set, ...scalers].join('---\n') });
  return replicasOf(bundle.all('StatefulSet')[0]!, bundle);
}

const autoscaler = (spec: string, name = 'postgres', namespace = 'shop') =>
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: ${name}, namespace: ${namespace}}\n` +
  `spec: {scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: ${name}}, ${spec}}\n`;
const scaledObject = (spec: string) =>
  'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: postgres, namespace: shop}\n' +
  `spec: {scaleTargetRef: {kind: StatefulSet, name: postgres}, ${spec}}\n`;
const exactly = (count: number) => ({ min: count, max: count });

test('as many as are written', () => {
  expect(replicas('replicas: 3')).toEqual(exactly(3));
  expect(replicas('replicas: 0')).toEqual(exactly(0));
});

test('unknown where something else decides', () => {
  expect(replicas('serviceName: postgres')).toBeUndefined();
  expect(replicas('replicas: null')).toBeUndefined();
  expect(replicas('replicas: "${REPLICAS}"')).toBeUndefined();
  expect(replicas('replica: 3')).toBeUndefined();
  expect(replicas('replicas: 3', autoscaler('maxReplicas: "${MAX}"'))).toBeUndefined();
});

test('what an autoscaler may choose', () => {
  expect(replicas('replicas: 1', autoscaler('minReplicas: 2, maxReplicas: 5'))).toEqual({ min: 2, max: 5 });
  expect(replicas('serviceName: postgres', autoscaler('maxReplicas: 5'))).toEqual({ min: 1, max: 5 });
  expect(replicas('replicas: 3', scaledObject('maxReplicaCount: 4'))).toEqual({ min: 0, max: 4 });
  expect(replicas('replicas: 3', scaledObject('minReplicaCount: 2'))).toEqual({ min: 2, max: 100 });
});

test('an autoscaler of another workload does not count', () => {
  expect(replicas('replicas: 3', autoscaler('maxReplicas: 5', 'redis'))).toEqual(exactly(3));
  expect(replicas('replicas: 3', autoscaler('maxReplicas: 5', 'postgres', 'blog'))).toEqual(exactly(3));
});

test('no autoscaler wakes a workload that is scaled to nothing, and one elsewhere only may be meant', () => {
  expect(replicas('replicas: 0', autoscaler('minReplicas: 2, maxReplicas: 5'))?.min).toBe(0);
  const set =
    'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: postgres, namespace: shop}\nspec: {replicas: 1}\n';
  const bundle = bundleOf({
    'first/postgres.yaml': set,
    'second/autoscaler.yaml': autoscaler('minReplicas: 3, maxReplicas: 5'),
  });
  expect(replicasOf(bundle.all('StatefulSet')[0]!, bundle)).toEqual({ min: 1, max: 5 });
});

test('one where nobody says how many', () => {
  const orOne = (...documents: readonly string[]) => {
    const bundle = bundleOf({ 'k8s/postgres.yaml': documents.join('---\n') });
    return replicasOrOne(bundle.all('StatefulSet')[0]!, bundle);
  };
  const set =
    'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: postgres, namespace: shop}\nspec: {serviceName: sql}\n';
  expect(orOne(set)).toEqual(exactly(1));
  expect(orOne(set.replace('serviceName: sql', 'replicas: "${REPLICAS}"'))).toBeUndefined();
  expect(orOne(set, autoscaler('minReplicas: 2, maxReplicas: 5'))).toEqual({ min: 2, max: 5 });
});
