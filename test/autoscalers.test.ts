import { expect, test } from 'vitest';
import { autoscalersOf, boundsOf, meantTarget, rivalOf } from '../src/kubernetes/autoscalers.ts';
import type { Bundle } from '../src/kubernetes/bundle.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { type Autoscaler, mistypedTarget, scalableKind, scaleTargetOf } from '../src/kubernetes/scale-targets.ts';
import { bundleOf } from './manifests.ts';

const workload = (name: string, kind = 'StatefulSet', namespace = 'shop') =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {replicas: 3}\n`;
const horizontal = (target: string, name = 'redis', more = '') =>
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: ${name}, namespace: shop${more}}\n` +
  `spec: {scaleTargetRef: {${target}}, maxReplicas: 5}\n`;
const scaledObject = (target: string, spec = '', more = '') =>
  `apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: orders, namespace: shop${more}}\n` +
  `spec: {scaleTargetRef: {${target}}${spec}}\n`;
const REDIS = 'apiVersion: apps/v1, kind: StatefulSet, name: redis';

const read = (...documents: readonly string[]) => bundleOf({ 'redis.yaml': documents.join('---\n') });
const scalers = (bundle: Bundle): readonly Autoscaler[] => [
  ...bundle.all('HorizontalPodAutoscaler'),
  ...bundle.all('ScaledObject'),
];
const first = (...documents: readonly string[]): Autoscaler => scalers(read(...documents))[0]!;

test('what an autoscaler scales, with what KEDA takes for granted', () => {
  expect(scaleTargetOf(first(horizontal(REDIS)))).toMatchObject({ kind: 'StatefulSet', name: 'redis' });
  expect(scaleTargetOf(first(scaledObject('name: redis')))).toMatchObject({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
  });
  expect(scaleTargetOf(first(horizontal('kind: statefulset, name: redis')))).toMatchObject({
    apiVersion: undefined,
    kind: 'StatefulSet',
  });
});

test.each([
  ['apps/v1', 'StatefulSet', undefined],
  ['apps/v1beta1', 'StatefulSet', undefined],
  ['v1', 'ReplicationController', undefined],
  ['argoproj.io/v1alpha1', 'Rollout', undefined],
  ['apps/v1', 'StatefulSets', 'StatefulSet'],
  ['apps/v1', 'Statefulset', 'StatefulSet'],
  ['extensions/v1beta1', 'Deployment', 'apps/v1'],
  ['apps/v1', 'ReplicationController', 'v1'],
])('%s %s: means %s', (apiVersion, kind, meant) => {
  const target = scaleTargetOf(first(horizontal(`apiVersion: ${apiVersion}, kind: ${kind}, name: redis`)));
  expect(mistypedTarget(target)?.meant).toBe(meant);
});

test('what has no number of replicas is not scaled', () => {
  const target = scaleTargetOf(first(horizontal('apiVersion: apps/v1, kind: DaemonSet, name: node-exporter')));
  expect(mistypedTarget(target)?.what).toContain('DaemonSet');
  expect(scalableKind(target)).toBeUndefined();
});

test('the autoscalers of a workload, by kind, name, group and namespace', () => {
  const of = (...documents: readonly string[]) => {
    const bundle = read(workload('redis'), ...documents);
    return autoscalersOf(bundle.all('StatefulSet')[0] as Manifest, bundle).map(({ kind }) => kind);
  };
  expect(of(horizontal(REDIS), scaledObject('kind: StatefulSet, name: redis'))).toEqual([
    'HorizontalPodAutoscaler',
    'ScaledObject',
  ]);
  expect(of(scaledObject('name: redis'))).toEqual([]);
  expect(of(horizontal('apiVersion: apps.kruise.io/v1beta1, kind: StatefulSet, name: redis'))).toEqual([]);
  expect(of(horizontal(REDIS).replace('namespace: shop', 'namespace: blog'))).toEqual([]);
});

test('the least and the most', () => {
  expect(boundsOf(first(horizontal(REDIS)))).toEqual({ min: 1, max: 5 });
  expect(boundsOf(first(scaledObject('name: redis')))).toEqual({ min: 0, max: 100 });
  expect(boundsOf(first(scaledObject('name: redis', ', maxReplicaCount: "${MOST}"')))).toEqual({
    min: 0,
    max: undefined,
  });
});

test('two of one workload, but not one that takes the place of the other', () => {
  const rival = (...documents: readonly string[]) => {
    const bundle = read(...documents);
    return rivalOf(scalers(bundle)[1]!, bundle)?.other.name;
  };
  const orders = scaledObject('kind: StatefulSet, name: redis');
  expect(rival(horizontal(REDIS), horizontal(REDIS, 'redis-memory'))).toBe('redis');
  expect(rival(horizontal(REDIS), orders)).toBe('redis');
  expect(rival(horizontal(REDIS), horizontal(REDIS))).toBeUndefined();
  expect(
    rival(horizontal(REDIS, 'keda-hpa-orders', ', ownerReferences: [{kind: ScaledObject}]'), orders),
  ).toBeUndefined();
});

test('the workload that was meant', () => {
  const meant = (target: string, ...documents: readonly string[]) => {
    const bundle = read(horizontal(`apiVersion: apps/v1, ${target}`), ...documents);
    const { kind, name } = scaleTargetOf(scalers(bundle)[0]!);
    return meantTarget(scalers(bundle)[0]!, kind as 'StatefulSet', name!, bundle)?.apart;
  };
  expect(meant('kind: Deployment, name: redis', workload('redis'))).toBe('kind');
  expect(meant('kind: StatefulSet, name: redis', workload('redis', 'StatefulSet', 'cache'))).toBe('namespace');
  expect(meant('kind: StatefulSet, name: redsi', workload('redis'))).toBe('name');
  expect(meant('kind: StatefulSet, name: redsi', workload('redis'), horizontal(REDIS, 'other'))).toBeUndefined();
  expect(meant('kind: StatefulSet, name: kafka', workload('redis'))).toBeUndefined();
});
