import { expect, test } from 'vitest';
import { adoptedBy, nameTakenBy, setNameOf } from '../src/kubernetes/adoption.ts';
import { bundleOf } from './manifests.ts';

const set = (spec: string) =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: mysql, namespace: shop}\nspec:\n  ${spec}\n` +
  '  selector: {matchLabels: {app: mysql}}\n  template: {metadata: {labels: {app: mysql}}}\n';
const pod = (name: string, app: string, more = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${app}}${more}}\nspec: {containers: [{name: main, image: busybox:1.37}]}\n`;

test.each([
  ['mysql-0', 'mysql'],
  ['mysql-server-12', 'mysql-server'],
  ['mysql-01', undefined],
  ['mysql', undefined],
])('%s is called after %s', (name, setName) => {
  expect(setNameOf(name)).toBe(setName);
});

test.each([
  ['mysql-0', 'mysql', 'replicas: 3', 'adopts'],
  ['mysql-3', 'mysql', 'replicas: 3', 'deletes'],
  ['mysql-0', 'debug', 'replicas: 3', 'waits'],
  ['mysql-3', 'debug', 'replicas: 3', undefined],
  ['mysql-3', 'mysql', 'replicas: 3\n  ordinals: {start: 1}', 'adopts'],
  ['mysql-0', 'mysql', 'replicas: 3\n  ordinals: {start: 1}', 'deletes'],
  ['mysql-0', '"${APP}"', 'replicas: 3', undefined],
])('Pod %s with app: %s beside a set of %s: %s', (name, app, spec, outcome) => {
  const bundle = bundleOf({ 'mysql.yaml': `${set(spec)}---\n${pod(name, app)}` });
  expect(nameTakenBy(bundle.all('Pod')[0]!, bundle)?.outcome).toBe(outcome);
});

test('a ReplicaSet takes Pods with its labels that have no owner', () => {
  const text = [
    'apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: web, namespace: shop}\nspec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}}}\n',
    pod('debug', 'web'),
    pod('owned', 'web', ', ownerReferences: [{kind: ReplicaSet, name: web}]'),
    pod('other', 'api'),
  ].join('---\n');
  const bundle = bundleOf({ 'web.yaml': text });
  expect(adoptedBy(bundle.all('ReplicaSet')[0]!, bundle).map(({ name }) => name)).toEqual(['debug']);
});
