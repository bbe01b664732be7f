import { describe, expect, test } from 'vitest';
import type { Bundle } from '../src/kubernetes/bundle.ts';
import { type Labels, readLabels } from '../src/kubernetes/labels.ts';
import { podIndexOf, type Selected, selectedBeside } from '../src/kubernetes/pod-index.ts';
import { slips } from '../src/kubernetes/slips.ts';
import type { Service } from '../src/kubernetes/statefulset.ts';
import { bundleOf } from './manifests.ts';

const workload = (name: string, labels: string, kind = 'Deployment', more = '') => `apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${name}${more}}
spec:
  serviceName: ${name}
  template:
    metadata: {labels: {${labels}}}
    spec: {containers: [{name: main, image: shop/main:1}]}
`;
const service = (selector: string, more = '') => `apiVersion: v1
kind: Service
metadata: {name: redis${more}}
spec: {selector: {${selector}}}
`;

const serviceOf = (bundle: Bundle): Service => bundle.all('Service')[0]!;
const selectorOf = (bundle: Bundle): Labels => readLabels(serviceOf(bundle).root.get('spec').get('selector'));
const namesOf = (selected: Iterable<Selected>) =>
  [...selected].map(({ workload: { manifest }, match }) => `${manifest.name} ${match}`).sort();
const near = (bundle: Bundle) => namesOf(podIndexOf(bundle).near(selectorOf(bundle), serviceOf(bundle)));
const anywhere = (bundle: Bundle) => namesOf(podIndexOf(bundle).anywhere(selectorOf(bundle), serviceOf(bundle)));
const nearMiss = (bundle: Bundle) =>
  podIndexOf(bundle).nearMiss(selectorOf(bundle), serviceOf(bundle))?.workload.manifest.name;

// Few Pods are all looked at, many are found by their labels: both have to say the same.
const crowd = Array.from({ length: 30 }, (_, i) => workload(`mailer-${i}`, `app: mailer-${i}, tier: backend`));

describe.each([
  ['few', ''],
  ['many', `---\n${crowd.join('---\n')}`],
])('among %s Pods', (_, others) => {
  test('are those that are selected beside a Service', () => {
    const documents = [
      service('app: redis, tier: cache'),
      workload('redis', 'app: redis, tier: cache, zone: a'),
      workload('sentinel', 'app: redis'),
      workload('proxy', 'app: redis, tier: "${TIER}"'),
      workload('elsewhere', 'app: redis, tier: cache', 'Deployment', ', namespace: staging'),
    ];
    const bundle = bundleOf({ 'k8s/redis.yaml': documents.join('---\n') + others });
    expect(near(bundle)).toEqual(['elsewhere yes', 'proxy unknown', 'redis yes']);
    const apart = documents.join('---\n').replace('name: redis}', 'name: redis, namespace: production}');
    expect(near(bundleOf({ 'k8s/redis.yaml': apart + others }))).toEqual(['proxy unknown', 'redis yes']);
  });

  test('are what stands elsewhere, where its labels are known', () => {
    const bundle = bundleOf({
      'services/redis.yaml': service('app: redis') + others,
      'sets/redis.yaml': workload('redis', 'app: redis', 'StatefulSet'),
      'sets/any.yaml': workload('any', 'app: "${APP}"'),
    });
    expect(near(bundle)).toEqual([]);
    expect(anywhere(bundle)).toEqual(['redis yes']);
    expect(selectedBeside(serviceOf(bundle), bundle)?.map((one) => one.workload.manifest.name)).toEqual(['redis']);
  });

  test('one Pod of a set may be selected by the name that the controller gives it', () => {
    const bundle = bundleOf({
      'services/redis.yaml': service('statefulset.kubernetes.io/pod-name: redis-0') + others,
      'sets/redis.yaml': workload('redis', 'app: redis', 'StatefulSet'),
    });
    expect(anywhere(bundle)).toEqual(['redis unknown']);
  });

  test.each([
    ['a value', 'app: rediss', 'app: redis', 'redis'],
    ['one of two values', 'app: redis, tier: cahce', 'app: redis, tier: cache', 'redis'],
    ['a key', 'aap-name: redis', 'app-name: redis', 'redis'],
    ['another key for the name', 'app: redis', 'app.kubernetes.io/name: redis', 'redis'],
    ['digits differ on purpose', 'app: redis-1', 'app: redis-2', undefined],
    ['one label is quite another', 'app: rediss, tier: cache', 'app: redis, tier: store', undefined],
    ['the key is asked for as well', 'app: redis, name: redis', 'name: redis', undefined],
  ])('slips of the pen: %s', (_, selector, labels, found) => {
    const text = `${service(selector)}---\n${workload('redis', labels)}${others}`;
    expect(nearMiss(bundleOf({ 'k8s/redis.yaml': text }))).toBe(found);
  });
});

test('of slips, those in the file of the Service come first', () => {
  const files = { 'k8s/a.yaml': workload('a', 'app: redis'), 'k8s/redis.yaml': service('app: rediss') };
  expect(nearMiss(bundleOf(files))).toBe('a');
  const own = { ...files, 'k8s/redis.yaml': `${service('app: rediss')}---\n${workload('own', 'app: redis')}` };
  expect(nearMiss(bundleOf(own))).toBe('own');
  const byName = { 'k8s/a.yaml': workload('a', 'name: redis'), 'k8s/redis.yaml': service('app: redis') };
  expect(nearMiss(bundleOf(byName))).toBeUndefined();
});

test('a slip says what the Pods have', () => {
  const bundle = bundleOf({ 'redis.yaml': `${service('app: rediss')}---\n${workload('redis', 'app: redis')}` });
  const pods = podIndexOf(bundle).nearMiss(selectorOf(bundle), serviceOf(bundle))!;
  expect(slips(selectorOf(bundle), pods.labels)).toEqual([
    { key: 'app', value: 'rediss', found: { key: 'app', value: 'redis' } },
  ]);
});

test('a Service governs where a set beside it names it', () => {
  const set = workload('redis', 'app: redis', 'StatefulSet');
  const beside = bundleOf({ 'k8s/a.yaml': service('app: redis'), 'k8s/b.yaml': set });
  expect(podIndexOf(beside).governs(serviceOf(beside))).toBe(true);
  const apart = bundleOf({ 'k8s/a.yaml': service('app: redis'), 'other/b.yaml': set });
  expect(podIndexOf(apart).governs(serviceOf(apart))).toBe(false);
  const inNamespaces = bundleOf({
    'k8s/a.yaml': service('app: redis', ', namespace: staging'),
    'k8s/b.yaml': workload('redis', 'app: redis', 'StatefulSet', ', namespace: production'),
  });
  expect(podIndexOf(inNamespaces).governs(serviceOf(inNamespaces))).toBe(false);
});
