import { expect, test } from 'vitest';
import { missingClaim } from '../src/kubernetes/missing-claims.ts';
import { claimNamesBeside, setClaims } from '../src/kubernetes/set-claims.ts';
import { bundleOf } from './manifests.ts';

function setOf(name: string, templates: readonly string[], namespace = 'shop') {
  const claims = templates.map((template) => `{metadata: {name: ${template}}, spec: {accessModes: [ReadWriteOnce]}}`);
  return `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  serviceName: ${name}
  replicas: 2
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: postgres, image: "postgres:17.2"}]}
  volumeClaimTemplates: [${claims.join(', ')}]
`;
}

const JOB = `apiVersion: batch/v1
kind: Job
metadata: {name: backup, namespace: shop}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: backup, image: "postgres:17.2"}]}}}
`;

/** A Job, and StatefulSets in the files beside it. */
function beside(...sets: readonly string[]) {
  const files = sets.map((text, index): [string, string] => [`k8s/${index}.yaml`, text]);
  const bundle = bundleOf(Object.fromEntries([['k8s/job.yaml', JOB], ...files]));
  return { bundle, job: bundle.all('Job')[0]! };
}

test('a claim is found by its name, be it cut in several ways', () => {
  const { bundle, job } = beside(setOf('b', ['data-a']), setOf('a-b', ['data']));
  const owners = (name: string) =>
    setClaims(name, job, bundle).map(({ statefulSet, ordinal }) => [statefulSet.name, ordinal]);
  expect(owners('data-a-b-1')).toEqual([
    ['b', 1],
    ['a-b', 1],
  ]);
  expect(owners('data-b-1')).toEqual([]);
  expect(owners('data-a-b')).toEqual([]);
});

test('claims of another namespace are others', () => {
  const { bundle, job } = beside(setOf('postgres', ['data'], 'stage'));
  expect(setClaims('data-postgres-0', job, bundle)).toEqual([]);
});

test('the names of claims beside an object have the ordinal that is asked for', () => {
  const { bundle, job } = beside(setOf('postgres', ['data', 'wal']));
  expect(claimNamesBeside('data-postgers-1', job, bundle)).toEqual(['data-postgres-1', 'wal-postgres-1']);
});

test.each([
  ['the template alone', 'data-1', 'data-postgres-1'],
  ['the set alone', 'postgres-1', 'data-postgres-1'],
  ['both the other way round', 'postgres-data-1', 'data-postgres-1'],
  ['an ordinal of no Pod', 'data-postgres-2', undefined],
])('%s is no claim', (_, name, meant) => {
  const { bundle, job } = beside(setOf('postgres', ['data']));
  const missing = missingClaim(name, job, bundle);
  expect(missing?.statefulSet.name).toBe('postgres');
  expect(missing?.meant).toBe(meant);
});

test.each([
  ['a claim that there is', ['data'], 'data-postgres-1'],
  ['the set alone, of which it has several', ['data', 'wal'], 'postgres-1'],
  ['another name altogether', ['data'], 'backup-1'],
])('nothing is said of %s', (_, templates, name) => {
  const { bundle, job } = beside(setOf('postgres', templates));
  expect(missingClaim(name, job, bundle)).toBeUndefined();
});
