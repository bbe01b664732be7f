import { expect, test } from 'vitest';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { missedService, monitoredNamespaces, monitoredServices } from '../src/kubernetes/monitors.ts';
import { bundleOf } from './manifests.ts';

const monitor = (more = '', namespace = 'shop') => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: redis, namespace: ${namespace}}
spec: {selector: {matchLabels: {app: redis}}, endpoints: [{port: metrics}]${more}}
`;
const service = (labels: string, selector = 'app: redis', namespace = 'shop') => `apiVersion: v1
kind: Service
metadata: {name: redis, namespace: ${namespace}, labels: {${labels}}}
spec: {selector: {${selector}}}
`;
const bundled = (...texts: string[]) => {
  const bundle = bundleOf({ 'k8s/redis.yaml': texts.join('---\n') });
  return { bundle, from: bundle.all('ServiceMonitor')[0] as Manifest };
};

test.each([
  ['', 'own'],
  [', namespaceSelector: {}', 'own'],
  [', namespaceSelector: {any: true}', 'all'],
  [', namespaceSelector: {matchNames: [shop, edge]}', ['shop', 'edge']],
  [', namespaceSelector: {matchNames: ["${NAMESPACE}"]}', undefined],
])('where it looks:%s', (more, expected) => {
  expect(monitoredNamespaces(bundled(monitor(more)).from)).toEqual(expected);
});

test.each([
  ['by the labels of the Service', monitor(), service('app: redis'), 1, true],
  ['not by its selector', monitor(), service('team: shop'), 0, false],
  ['not in another namespace', monitor('', 'monitoring'), service('app: redis'), 0, false],
  [
    'in a namespace that it names',
    monitor(', namespaceSelector: {matchNames: [shop]}', 'monitoring'),
    service('app: redis'),
    1,
    true,
  ],
  ['perhaps by a placeholder', monitor(), service('app: "${APP}"'), 0, true],
])('selects %s', (_, asker, asked, count, isSome) => {
  const { bundle, from } = bundled(asker, asked);
  const found = monitoredServices(from, bundle);
  expect([found.selected.length, found.isSome]).toEqual([count, isSome]);
});

test.each([
  ['slip', monitor(), service('app: rediss', 'app: cache')],
  ['unlabelled', monitor(), service('team: shop')],
  ['namespace', monitor('', 'monitoring'), service('app: redis')],
  [undefined, monitor(), service('app: postgres', 'app: postgres')],
])('what is missed by a %s', (kind, asker, asked) => {
  const { bundle, from } = bundled(asker, asked);
  expect(missedService(from, bundle)?.kind).toBe(kind);
});
