import { expect, test } from 'vitest';
import { measuredContainers, requestsNone, setsRequests, utilizationsOf } from '../src/kubernetes/resource-metrics.ts';
import { bundleOf } from './manifests.ts';

const scaler = (spec: string, version = 'v2') =>
  bundleOf({
    'redis.yaml': `apiVersion: autoscaling/${version}\nkind: HorizontalPodAutoscaler\nmetadata: {name: redis}\nspec: {${spec}}\n`,
  }).all('HorizontalPodAutoscaler')[0]!;
const scaledObject = (trigger: string) =>
  bundleOf({
    'redis.yaml': `apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: redis}\nspec: {triggers: [{${trigger}}]}\n`,
  }).all('ScaledObject')[0]!;
const resources = (...of: Parameters<typeof utilizationsOf>) =>
  utilizationsOf(...of).map(({ resource, container }) => [resource, container?.string]);

test('shares of what is requested', () => {
  const share = 'target: {type: Utilization, averageUtilization: 80}';
  expect(resources(scaler(`metrics: [{type: Resource, resource: {name: memory, ${share}}}]`))).toEqual([
    ['memory', undefined],
  ]);
  expect(
    resources(scaler(`metrics: [{type: ContainerResource, containerResource: {name: cpu, container: app, ${share}}}]`)),
  ).toEqual([['cpu', 'app']]);
  expect(resources(scaler('maxReplicas: 3'))).toEqual([['cpu', undefined]]);
  expect(resources(scaler('targetCPUUtilizationPercentage: 70', 'v1'))).toEqual([['cpu', undefined]]);
  expect(resources(scaledObject('type: cpu, metricType: Utilization, metadata: {value: "60"}'))).toEqual([
    ['cpu', undefined],
  ]);
  expect(resources(scaledObject('type: memory, metadata: {type: Utilization, containerName: app}'))).toEqual([
    ['memory', 'app'],
  ]);
});

test('amounts are none, nor is what is not known', () => {
  const amount = 'target: {type: AverageValue, averageValue: 1Gi}';
  expect(resources(scaler(`metrics: [{type: Resource, resource: {name: memory, ${amount}}}]`))).toEqual([]);
  expect(resources(scaler('maxReplicas: 3', 'v1'))).toEqual([]);
  expect(resources(scaler('metrics: "${METRICS}"'))).toEqual([]);
  expect(resources(scaledObject('type: kafka, metadata: {topic: orders}'))).toEqual([]);
});

test('containers that request nothing', () => {
  const none = (podSpec: string, ...more: readonly string[]) => {
    const set = `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: redis}\nspec: {template: {spec: {${podSpec}}}}\n`;
    const bundle = bundleOf({ 'redis.yaml': [set, ...more].join('---\n') });
    const [workload] = bundle.workloads;
    return measuredContainers(workload!)
      .filter((container) => requestsNone(container, 'cpu', workload!, bundle))
      .map((container) => container.get('name').string);
  };
  expect(none('containers: [{name: app}, {name: proxy, resources: {limits: {cpu: 1}}}]')).toEqual(['app']);
  expect(none('containers: [{name: app, resources: {requests: {memory: 1Gi}}}]')).toEqual(['app']);
  expect(
    none(
      'containers: [{name: app, resources: {requests: {cpu: 1}}}], initContainers: [{name: proxy, restartPolicy: Always}]',
    ),
  ).toEqual(['proxy']);
  expect(none('resources: {requests: {cpu: 1}}, containers: [{name: app}]')).toEqual([]);
  const range = (type: string) =>
    `apiVersion: v1\nkind: LimitRange\nmetadata: {name: limits}\nspec: {limits: [{type: ${type}, max: {cpu: 2}}]}\n`;
  expect(none('containers: [{name: app}]', range('Container'))).toEqual([]);
  expect(none('containers: [{name: app}]', range('Pod'))).toEqual(['app']);
});

test('what a VerticalPodAutoscaler sets', () => {
  const sets = (spec: string) => {
    const text = `apiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata: {name: redis}\nspec: {${spec}}\n`;
    return setsRequests(bundleOf({ 'redis.yaml': text }).all('VerticalPodAutoscaler')[0]!, 'cpu');
  };
  expect(sets('targetRef: {name: redis}')).toBe(true);
  expect(sets('updatePolicy: {updateMode: Initial}')).toBe(true);
  expect(sets('updatePolicy: {updateMode: "Off"}')).toBe(false);
  expect(sets('resourcePolicy: {containerPolicies: [{controlledResources: [memory]}]}')).toBe(false);
  expect(sets('resourcePolicy: {containerPolicies: [{mode: "Off"}]}')).toBe(false);
});
