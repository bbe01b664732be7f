import { expect, test } from 'vitest';
import type { StructureIssue } from '../src/kubernetes/structure.ts';
import { manifestOf } from './manifests.ts';

function unknownFields(text: string): [name: string, near: readonly string[]][] {
  return manifestOf(text).issues.flatMap((issue) =>
    issue.code === 'unknown' ? [[String(issue.path.at(-1)), issue.near] as [string, readonly string[]]] : [],
  );
}

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: { name: redis }\nspec:\n  ports: [{ port: 6379 }]\n';

test('a misspelt field is told by the one that is meant', () => {
  expect(unknownFields(`${SERVICE}  Selector: { app: redis }\n`)).toEqual([['Selector', ['selector']]]);
});

test('of two fields that one can be meant by, neither is said to be it', () => {
  expect(unknownFields(`${SERVICE}  Selector: { app: redis }\n  selectors: { app: cache }\n`)).toEqual([
    ['Selector', []],
    ['selectors', []],
  ]);
  // Others of that map are told all the same, and so is the same name in another map.
  const ports = SERVICE.replace('port: 6379', 'port: 6379, Protocol: TCP');
  expect(unknownFields(`${ports}  Selector: {}\n  selectors: {}\n  clusterIp: None\n`)).toEqual(
    expect.arrayContaining([
      ['Protocol', ['protocol']],
      ['clusterIp', ['clusterIP']],
    ]),
  );
});

test('the place of a field is taken where a misspelt one stands there', () => {
  const set = (...misspelt: string[]) => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: redis }
spec:
  serviceName: redis
  selector: { matchLabels: { app: redis } }
  template:
    metadata: { labels: { app: redis } }
    spec:
      containers: [{ name: redis, image: 'redis:8' }]
      volumeClaimTemplates: [{ metadata: { name: data }, spec: { storageClassName: fast } }]
${misspelt.map((line) => `  ${line}\n`).join('')}`;
  const misplaced = (text: string): StructureIssue[] =>
    manifestOf(text).issues.filter(({ code }) => code === 'misplaced') as StructureIssue[];
  const path = ['spec', 'template', 'spec', 'volumeClaimTemplates'];
  expect(misplaced(set())).toMatchObject([{ path, places: [['spec', 'volumeClaimTemplates']], taken: false }]);
  expect(misplaced(set('volumeClaimTemplate: []'))).toMatchObject([
    { path, places: [['spec', 'volumeClaimTemplate']], taken: true },
  ]);
});
