import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';

// One cause, one finding, where several rules look at the same volume.

const settings = resolveSettings({}, rules);

function found({ mount = 'data', volumes = '[]', templates = ['data'] }): string[] {
  const text = `apiVersion: v1
kind: Service
metadata: {name: postgres}
spec: {clusterIP: None, selector: {app: postgres}, ports: [{name: sql, port: 5432}]}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: postgres}
spec:
  serviceName: postgres
  selector: {matchLabels: {app: postgres}}
  template:
    metadata: {labels: {app: postgres}}
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts: [{name: ${mount}, mountPath: /var/lib/postgresql/data}]
      volumes: ${volumes}
  volumeClaimTemplates:
${templates.map((name) => `    - {metadata: {name: ${name}}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}\n`).join('')}`;
  return lintFiles([new SourceFile('postgres.yaml', text)], { settings, rules }).diagnostics.map(({ rule }) => rule);
}

test('a mount that means a claim template leaves none unused', () => {
  expect(found({})).toEqual([]);
  expect(found({ mount: 'dat' })).toEqual(['unknown-volume']);
  expect(found({ mount: 'pgdata' })).toEqual(['unknown-volume']);
});

test('a volume without a source is told once', () => {
  expect(found({ volumes: '[{name: data}]', templates: [] })).toEqual(['volume-without-source']);
  expect(found({ volumes: '[{name: data, emptyDir: {}}]', templates: [] })).toEqual(['missing-volume-claim-templates']);
  expect(found({ volumes: '[{name: data}]' })).toEqual([]);
});

test('a source that is misspelt, or in the wrong place, is not missing', () => {
  expect(found({ volumes: '[{name: data, emptydir: {}}]', templates: [] })).toEqual(['unknown-field']);
  expect(found({ volumes: '[{name: data, claimName: postgres}]', templates: [] })).toEqual(['misplaced-field']);
});

test('a template that hides a volume, or another template, is told once', () => {
  expect(found({ volumes: '[{name: data, emptyDir: {}}]' })).toEqual(['shadowed-volume']);
  expect(found({ templates: ['data', 'data'] })).toEqual(['duplicate-claim-template']);
});
