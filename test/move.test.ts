import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/text/fix.ts';
import { moveFields } from '../src/yaml/move.ts';
import { toJson } from '../src/yaml/node.ts';
import { documentsOf, manifestOf } from './manifests.ts';
import { anyStyle, anyTree, at, isMap, type Path, pathsOf, remarks, write } from './trees.ts';

function moved(text: string, fields: readonly Path[], home: Path, path?: string): string | undefined {
  const manifest = manifestOf(text, path);
  const edits = moveFields(
    fields.map((field) => manifest.at(field)),
    manifest.at(home),
  );
  return edits && applyEdits(text, edits);
}

const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
spec:
  serviceName: postgres
  template:
    spec:
      containers:
        - name: postgres
          image: postgres:16
      # One disk for each Pod.
      volumeClaimTemplates: # sized for a year
        - metadata:
            name: data
          # Read by one node.
          spec:
            accessModes: [ReadWriteOnce]
            note: |
              first
                second

              third
            # more to come
      terminationGracePeriodSeconds: 30
`;

describe('a block', () => {
  test('moves with its comments and takes the indentation of its new place', () => {
    expect(moved(SET, [['spec', 'template', 'spec', 'volumeClaimTemplates']], ['spec'])).toBe(
      `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
spec:
  serviceName: postgres
  template:
    spec:
      containers:
        - name: postgres
          image: postgres:16
      terminationGracePeriodSeconds: 30
  # One disk for each Pod.
  volumeClaimTemplates: # sized for a year
    - metadata:
        name: data
      # Read by one node.
      spec:
        accessModes: [ReadWriteOnce]
        note: |
          first
            second

          third
        # more to come
`,
    );
  });

  test('keeps the line ends of its file', () => {
    const text = SET.replaceAll('\n', '\r\n');
    const after = moved(text, [['spec', 'template', 'spec', 'volumeClaimTemplates']], ['spec']);
    expect(after?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after?.replaceAll('\r\n', '\n')).toBe(
      moved(SET, [['spec', 'template', 'spec', 'volumeClaimTemplates']], ['spec']),
    );
  });

  test('moves to the end of a file that does not end its last line', () => {
    const text =
      'kind: StatefulSet\nspec:\n  selector:\n    serviceName: redis\n    matchLabels: {app: redis}\n  replicas: 1';
    expect(moved(text, [['spec', 'selector', 'serviceName']], ['spec'])).toBe(
      'kind: StatefulSet\nspec:\n  selector:\n    matchLabels: {app: redis}\n  serviceName: redis\n  replicas: 1',
    );
    expect(moved(text, [['spec', 'replicas']], [])).toBe(
      'kind: StatefulSet\nspec:\n  selector:\n    serviceName: redis\n    matchLabels: {app: redis}\nreplicas: 1\n',
    );
    expect(moved(text, [['spec', 'selector', 'serviceName']], ['metadata'])).toBe(
      'kind: StatefulSet\nspec:\n  selector:\n    matchLabels: {app: redis}\n  replicas: 1\nmetadata:\n  serviceName: redis',
    );
  });
});

describe('a key that is missing on the way', () => {
  test('is written around several fields, in their place', () => {
    const text =
      'kind: StatefulSet\nspec:\n    selector:\n        # by name\n        app: kafka\n        tier: queue\n    replicas: 3\n';
    const selector = ['spec', 'selector'];
    expect(
      moved(
        text,
        [
          [...selector, 'tier'],
          [...selector, 'app'],
        ],
        [...selector, 'matchLabels'],
      ),
    ).toBe(
      'kind: StatefulSet\nspec:\n    selector:\n        matchLabels:\n            # by name\n            app: kafka\n            tier: queue\n    replicas: 3\n',
    );
  });

  test('is written behind a dash', () => {
    const text = 'kind: StatefulSet\nspec:\n  volumeClaimTemplates:\n  - name: data\n    spec: {}\n';
    expect(
      moved(text, [['spec', 'volumeClaimTemplates', 0, 'name']], ['spec', 'volumeClaimTemplates', 0, 'metadata']),
    ).toBe('kind: StatefulSet\nspec:\n  volumeClaimTemplates:\n  - metadata:\n      name: data\n    spec: {}\n');
  });

  test('loses its braces where it stands there with nothing in them', () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata: {} # who\nname: redis\n';
    expect(moved(text, [['name']], ['metadata'])).toBe('apiVersion: v1\nkind: Pod\nmetadata: # who\n  name: redis\n');
  });

  test('is filled where it stands there with nothing', () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: # who\nname: redis\nlabels:\n  app: redis\nspec: {}\n';
    expect(moved(text, [['name'], ['labels']], ['metadata'])).toBe(
      'apiVersion: v1\nkind: Service\nmetadata: # who\n  name: redis\n  labels:\n    app: redis\nspec: {}\n',
    );
  });
});

test('the first field of an item leaves its dash to the next', () => {
  const text =
    'kind: Pod\nspec:\n  containers:\n    - volumes:\n        - name: data\n      name: redis\n      image: redis:7\n';
  expect(moved(text, [['spec', 'containers', 0, 'volumes']], ['spec'])).toBe(
    'kind: Pod\nspec:\n  containers:\n    - name: redis\n      image: redis:7\n  volumes:\n    - name: data\n',
  );
});

test('a map that is left with nothing goes too', () => {
  const text =
    'kind: Service\nspec:\n  selector:\n    matchLabels:\n      app: redis\n      tier: cache\n  ports: []\n';
  const labels = ['spec', 'selector', 'matchLabels'];
  expect(
    moved(
      text,
      [
        [...labels, 'app'],
        [...labels, 'tier'],
      ],
      ['spec', 'selector'],
    ),
  ).toBe('kind: Service\nspec:\n  selector:\n    app: redis\n    tier: cache\n  ports: []\n');
});

test('a block in Markdown moves within its fence', () => {
  const text =
    '# Redis\n\n1. Apply\n\n   ```yaml\n   kind: Service\n   apiVersion: v1\n   spec:\n     ports: []\n     name: redis\n   ```\n\nDone.\n';
  expect(moved(text, [['spec', 'name']], ['metadata'], 'redis.md')).toBe(
    '# Redis\n\n1. Apply\n\n   ```yaml\n   kind: Service\n   apiVersion: v1\n   spec:\n     ports: []\n   metadata:\n     name: redis\n   ```\n\nDone.\n',
  );
});

describe('nothing is done', () => {
  test.each([
    [
      'in flow style',
      'kind: Pod\nspec: {volumes: [], containers: [{name: redis, image: redis}]}\n',
      ['spec', 'volumes'],
      [],
    ],
    ['onto what is there', 'kind: Pod\nname: a\nspec:\n  name: redis\n  volumes: []\n', ['spec', 'name'], []],
    ['through an alias', 'kind: Pod\na: &a\n  name: redis\n  x: 1\nspec: *a\n', ['spec', 'name'], []],
    ['out of what is used elsewhere', 'kind: Pod\na: &a\n  name: redis\n  x: 1\nspec: *a\n', ['a', 'name'], []],
    [
      'with an anchor that is used before',
      'kind: Pod\nspec:\n  a: &a redis\n  b: 1\nstatus:\n  c: *a\n',
      ['spec', 'a'],
      ['status'],
    ],
    ['with a comment that would be lost', 'kind: Pod\nspec: # why\n  name: redis\n', ['spec', 'name'], []],
    [
      'with blank lines that count',
      'kind: Pod\nspec:\n  a: |+\n    redis\n\n  b: 1\nstatus:\n  c: 1\n',
      ['spec', 'a'],
      ['status'],
    ],
    ['where a key is written twice', 'kind: Pod\nspec:\n  a: 1\n  a: 2\n  b: 3\n', ['spec', 'a'], []],
    ['where the place is no map', 'kind: Pod\nspec:\n  a: 1\n  b: 3\nstatus: ready\n', ['spec', 'a'], ['status']],
  ])('%s', (_, text, field, home) => {
    expect(moved(text, [field], home)).toBeUndefined();
  });
});

test('whatever is moved says the same at another place, and nothing else changes', () => {
  let done = 0;
  fc.assert(
    fc.property(anyTree, anyStyle, fc.nat(), fc.nat(), fc.boolean(), (root, written, one, other, deep) => {
      const text = write(root, written);
      const manifest = manifestOf(text);
      const before = toJson(manifest.root.node!) as Record<string, unknown>;
      const all = pathsOf(before);
      const fields = all.filter((path) => typeof path.at(-1) === 'string' && path.length > 1);
      const field = fields[one % Math.max(1, fields.length)];
      if (field === undefined) return;
      const homes = [[], ...all].filter((path) => isMap(at(before, path)));
      const home = [...homes[other % homes.length]!, ...(deep ? ['annotations'] : [])];
      const after = moved(text, [field], home);
      if (after === undefined) return;
      done++;
      const value = at(before, field);
      const expected = structuredClone(JSON.parse(JSON.stringify(before)));
      const around = at(expected, field.slice(0, -1));
      delete around[field.at(-1)!];
      if (Object.keys(around).length === 0) delete at(expected, field.slice(0, -2))[field.at(-2)!];
      let target = expected;
      for (const step of home) target = target[step] ??= {};
      target[field.at(-1)!] = value;
      const [document] = documentsOf(after);
      expect(JSON.parse(JSON.stringify(toJson(document!.root!)))).toEqual(JSON.parse(JSON.stringify(expected)));
      expect(remarks(after)).toEqual(remarks(text));
      expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
    }),
    { numRuns: 600 },
  );
  expect(done).toBeGreaterThan(120);
});
