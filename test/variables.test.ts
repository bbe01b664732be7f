import { expect, test } from 'vitest';
import { unresolvedUses, usesIn } from '../src/kubernetes/variables.ts';
import { bundleOf } from './manifests.ts';

const names = (text: string) => usesIn(text).map(({ name }) => name);

test('uses of variables are read as the kubelet reads them', () => {
  expect(names('postgres://$(DB_USER):$(DB_PASSWORD)@db/orders')).toEqual(['DB_USER', 'DB_PASSWORD']);
  expect(names('$$(DB_USER) $$$(DB_NAME)')).toEqual(['DB_NAME']);
  expect(names('$DB_USER ${DB_USER} $')).toEqual([]);
  expect(names('$(date +%s) $((ORDINAL + 1)) $(hostname -f)')).toEqual([]);
  expect(names('$(DB_USER $(DB_NAME')).toEqual([]);
  expect(usesIn('--url=$(DB_URL)')).toEqual([{ name: 'DB_URL', from: 8, to: 14 }]);
});

test('a text of many brackets takes no longer than it is', () => {
  expect(names('$('.repeat(200_000))).toEqual([]);
});

function unresolved(container: string, ...others: readonly string[]): string[] {
  const workload = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: orders}\nspec: {template: {spec: {containers: [{name: orders, image: shop/orders, ${container}}]}}}\n`;
  const bundle = bundleOf({ 'k8s/orders.yaml': [workload, ...others].join('---\n') });
  const [orders] = bundle.workloads;
  return [...unresolvedUses(orders!, bundle)].map(({ name }) => name);
}

const settings = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: orders}\n${data}\n`;

test('a variable counts from where it is defined', () => {
  expect(unresolved('env: [{name: HOST, value: db}, {name: URL, value: "http://$(HOST)"}]')).toEqual([]);
  expect(unresolved('env: [{name: URL, value: "http://$(HOST)"}, {name: HOST, value: db}]')).toEqual(['HOST']);
  expect(unresolved('env: [{name: HOST, value: db}], args: ["$(HOST)"]')).toEqual([]);
  expect(unresolved('env: [{name: PATH, value: "$(PATH):/opt"}]')).toEqual(['PATH']);
});

test('what a list of variables gives counts where it is known', () => {
  const list = 'args: ["$(REGION)"], envFrom: [{configMapRef: {name: orders}}]';
  expect(unresolved(list, settings('data: {REGION: eu}'))).toEqual([]);
  expect(unresolved(list, settings('data: {CURRENCY: EUR}'))).toEqual(['REGION']);
  expect(unresolved(list)).toEqual([]);
});

test('commands of a shell are no variables', () => {
  expect(unresolved('command: [sh, -c, "echo $(date) $(whoami)"]')).toEqual([]);
});
