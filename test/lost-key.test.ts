import { describe, expect, test } from 'vitest';
import { checkStructure } from '../src/schema/check.ts';
import { explainFaults } from '../src/schema/explain.ts';
import { lostKeys } from '../src/schema/lost-key.ts';
import { servedKind } from '../src/schema/table.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { MapNode } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

const ASKED = { from: 34, to: 36 };

const STATEFULSET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
  labels:
    app: postgres
spec:
  serviceName: postgres
  selector:
    matchLabels:
      app: postgres
  template:
    metadata:
      labels:
        app: postgres
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          ports:
            - name: postgres
              containerPort: 5432
          env:
            - name: PGDATA
              value: /var/lib/postgresql/data/pgdata
            - name: POSTGRES_DB
              value: shop
          volumeMounts:
            - name: conf
              mountPath: /etc/postgresql
      volumes:
        - name: conf
          configMap:
            name: postgres
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 10Gi
`;

function issuesOf(text: string) {
  const [document] = parseFile(new SourceFile('postgres.yaml', text));
  const root = document!.root as MapNode;
  expect(root).toBeInstanceOf(MapNode);
  const { type } = servedKind('apps/v1', 'StatefulSet')!;
  const faults = checkStructure(root, type, ASKED);
  return { lost: lostKeys(faults, root, type, ASKED), issues: explainFaults(faults, root, type, ASKED) };
}

/** The text without the line at an index among those that say no more than this. */
function without(line: string, index = 0): string {
  const lines = STATEFULSET.split('\n');
  const at = lines.flatMap((one, number) => (one.trim() === line ? [number] : []))[index]!;
  return lines.filter((_, number) => number !== at).join('\n');
}

describe('the line of a key is missing', () => {
  test.each([
    ['spec:', 0, 'spec', 'metadata.serviceName', 4],
    ['template:', 0, 'spec.template', 'spec.selector.metadata', 2],
    ['spec:', 1, 'spec.template.spec', 'spec.template.metadata.containers', 2],
    ['spec:', 2, 'spec.volumeClaimTemplates.0.spec', 'spec.volumeClaimTemplates.0.metadata.accessModes', 2],
    ['env:', 0, 'spec.template.spec.containers.0.env', 'spec.template.spec.containers.0.ports.1', 2],
    ['volumeMounts:', 0, 'spec.template.spec.containers.0.volumeMounts', 'spec.template.spec.containers.0.env.2', 1],
    ['volumes:', 0, 'spec.template.spec.volumes', 'spec.template.spec.containers.1', 1],
  ])('%s, number %i', (line, index, key, path, count) => {
    const { lost, issues } = issuesOf(without(line, index));
    expect(lost.map((one) => [one.key.join('.'), one.path.join('.'), one.rest.length])).toEqual([[key, path, count]]);
    // All else comes from it.
    expect(issues).toEqual(lost);
  });

  test('what is misspelt or at the wrong level is something else', () => {
    expect(issuesOf(STATEFULSET)).toEqual({ lost: [], issues: [] });
    for (const [from, to] of [
      ['          image:', '          imagee:'],
      ['  serviceName: postgres\n', '  serviceName: postgres\n  containers: []\n'],
      ['    matchLabels:', '    labels:'],
      ['    app: postgres\nspec:', '    app: postgres\n  replicas: 3\nspec:'],
      ['    app: postgres\nspec:', '    app: postgres\n  replicas: 3\n  paused: true\nspec:'],
    ] as const) {
      const text = STATEFULSET.replace(from, to);
      expect(text).not.toBe(STATEFULSET);
      const { lost, issues } = issuesOf(text);
      expect(lost).toEqual([]);
      expect(issues).not.toEqual([]);
    }
  });

  test('not where several keys may be meant', () => {
    const probe =
      '          resources:\n            limits: {}\n            tcpSocket: {port: 5432}\n            periodSeconds: 5\n';
    expect(issuesOf(STATEFULSET.replace('          ports:\n', `${probe}          ports:\n`)).lost).toEqual([]);
  });
});
