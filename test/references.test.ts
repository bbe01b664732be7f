import { describe, expect, test } from 'vitest';
import { isMadeClaim, mayBeMade, meantBy } from '../src/kubernetes/made-objects.ts';
import { referencesIn } from '../src/kubernetes/references.ts';
import { bundleOf } from './manifests.ts';

const deployment = (spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: ${spec}}}\n`;

function referencesOf(spec: string): string[] {
  const bundle = bundleOf({ 'k8s/web.yaml': deployment(spec) });
  return referencesIn(bundle.workloads[0]!).map(({ kind, name, need }) => `${need}: ${kind}/${name}`);
}

test('all that a Pod names is found', () => {
  const spec = `{
    serviceAccountName: web, priorityClassName: high, imagePullSecrets: [{name: registry}],
    initContainers: [{name: migrate, image: web, envFrom: [{secretRef: {name: db}}]}],
    containers: [{name: web, image: web, env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: a}}}]}],
    volumes: [
      {name: tls, secret: {secretName: web-tls}},
      {name: all, projected: {sources: [{configMap: {name: ca}}]}},
      {name: data, persistentVolumeClaim: {claimName: uploads}}]}`;
  expect(referencesOf(spec)).toEqual([
    'variable: Secret/db',
    'variable: ConfigMap/settings',
    'volume: Secret/web-tls',
    'volume: ConfigMap/ca',
    'claim: PersistentVolumeClaim/uploads',
    'pull: Secret/registry',
    'priority: PriorityClass/high',
    'account: ServiceAccount/web',
  ]);
});

test('what is not known, or no name, is left out', () => {
  expect(referencesOf('{containers: [], serviceAccountName: "${NAME}", priorityClassName: Not_A_Name}')).toEqual([]);
});

describe('where an object may come from', () => {
  test('a custom resource that gives its name', () => {
    const bundle = bundleOf({
      'k8s/secret.yaml':
        'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: db}\nspec: {target: {name: orders-db}}\n',
      'k8s/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: mail}\nspec: {ports: [{port: 25}]}\n',
    });
    expect(mayBeMade({ name: 'orders-db' }, bundle)).toBe(true);
    expect(mayBeMade({ name: 'mail' }, bundle)).toBe(false);
  });

  test('a StatefulSet that makes claims', () => {
    const bundle = bundleOf({
      'k8s/db.yaml':
        'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: my-db}\nspec: {volumeClaimTemplates: [{metadata: {name: data}}]}\n',
    });
    expect(isMadeClaim('data-my-db-0', bundle)).toBe(true);
    expect(isMadeClaim('logs-my-db-0', bundle)).toBe(false);
    expect(isMadeClaim('data-my-db', bundle)).toBe(false);
  });
});

test('what is meant is the only object with nearly the name', () => {
  const secrets = ['redis-password', 'redis-passwort', 'db-rw'].map(
    (name) => `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}}\n`,
  );
  const meant = (name: string, given: readonly string[] = [], all = secrets) => {
    const bundle = bundleOf({ 'k8s/web.yaml': [deployment('{containers: []}'), ...all].join('---\n') });
    return meantBy({ kind: 'Secret', name }, bundle.all('Deployment')[0]!, new Set(given), bundle)?.name;
  };
  expect(meant('redis-pasword', [], secrets.slice(0, 1))).toBe('redis-password');
  expect(meant('redis-pasword', ['Secret/redis-password'], secrets.slice(0, 1))).toBeUndefined();
  // A ConfigMap of the name is another object.
  expect(meant('redis-pasword', ['ConfigMap/redis-password'], secrets.slice(0, 1))).toBe('redis-password');
  expect(meant('db-ro')).toBeUndefined();
});
