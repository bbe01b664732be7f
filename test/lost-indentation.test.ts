import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findLostIndentation, type Reading } from '../src/repair/lost-indentation.ts';
import { checkStructure } from '../src/schema/check.ts';
import { servedKind } from '../src/schema/table.ts';
import type { Range } from '../src/text/range.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { MapNode, textOf } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

/** True where kubectl reads the text, and every field is one of its kind. */
function isWhole(text: string): boolean {
  const [document, ...more] = parseFile(new SourceFile('mended.yaml', text)).filter(({ state }) => state !== 'empty');
  const root = document?.root;
  if (more.length > 0 || document?.state !== 'read' || !(root instanceof MapNode)) return false;
  const kind = servedKind(
    textOf(root.entries.get('apiVersion')?.value) ?? '',
    textOf(root.entries.get('kind')?.value) ?? '',
  );
  const faults = kind === undefined ? [] : checkStructure(root, kind.type, { from: 34, to: 36 });
  return document.duplicateKeys.length === 0 && faults.length === 0;
}

function find(text: string, range: Range = { start: 0, end: text.length }): Reading | undefined {
  return findLostIndentation(text, range, isWhole);
}

function mend(text: string, { edits }: Reading): string {
  return edits.reduceRight((mended, { range, text: blanks }) => {
    return mended.slice(0, range.start) + blanks + mended.slice(range.end);
  }, text);
}

/** Expects that a damaged manifest says again what it said, be it in another layout. */
function expectMeant(whole: string, damaged: string): Reading {
  const reading = find(damaged)!;
  expect(reading).toBeDefined();
  expect(parse(mend(damaged, reading))).toEqual(parse(whole));
  return reading;
}

/** Expects that a damaged manifest comes back letter for letter. */
function expectMended(whole: string, damaged: string): Reading {
  const reading = find(damaged)!;
  expect(reading).toBeDefined();
  expect(mend(damaged, reading)).toBe(whole);
  expect(isWhole(whole)).toBe(true);
  return reading;
}

const HEADLESS = `apiVersion: v1
kind: Service
metadata:
  name: postgres
  labels:
    app: postgres
spec:
  ports:
  - port: 5432
    name: postgres
  clusterIP: None # every Pod has a name of its own
  selector:
    app: postgres
`;

const STATEFULSET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: redis
spec:
  serviceName: redis
  replicas: 3
  selector:
    matchLabels:
      app: redis
  template:
    metadata:
      labels:
        app: redis
    spec:
      containers:
      - name: redis
        image: redis:7.2
        ports:
        - containerPort: 6379
          name: redis
        volumeMounts:
        - name: data
          mountPath: /data
  volumeClaimTemplates:
  - metadata:
      name: data
    spec:
      accessModes: [ReadWriteOnce]
      resources:
        requests:
          storage: 10Gi
`;

const flat = (text: string): string => text.replace(/^ +/gm, '');

/** Puts `by` blanks more (or less) before lines, counted from 1. */
function shift(text: string, from: number, to: number, by: number): string {
  return text
    .split('\n')
    .map((line, index) => {
      if (index + 1 < from || index + 1 > to || line === '') return line;
      return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, line.search(/\S/)));
    })
    .join('\n');
}

describe('lost indentation is found', () => {
  test('in a headless Service that a formatter flattened, with all behind the list swallowed by its item', () => {
    const reading = expectMended(
      HEADLESS,
      `apiVersion: v1
kind: Service
metadata:
name: postgres
labels:
app: postgres
spec:
ports:
  - port: 5432
    name: postgres
    clusterIP: None # every Pod has a name of its own
    selector:
    app: postgres
`,
    );
    expect(reading.lines).toEqual([3, 4, 5, 7, 10, 11]);
    expect(reading.keys).toEqual(['name', 'labels', 'app', 'ports', 'clusterIP', 'selector']);
    expect(reading.margin).toBeGreaterThanOrEqual(1);
  });

  test('in a StatefulSet without a single blank, from its first line on that has lost one', () => {
    const damaged = flat(STATEFULSET);
    const reading = expectMended(STATEFULSET, damaged);
    expect(reading.lines[0]).toBe(3);
    expect(reading.keys.slice(0, 4)).toEqual(['name', 'serviceName', 'replicas', 'selector']);
    const [first] = damaged.match(/name: redis/)!;
    expect(damaged.slice(reading.range.start, reading.range.start + first.length)).toBe(first);
    expect(damaged.slice(reading.range.end)).toBe('\n');
  });

  test('below a key that is left empty by one line alone', () => {
    const { lines, keys } = expectMended(
      HEADLESS,
      HEADLESS.replace('    app: postgres\nspec', '  app: postgres\nspec'),
    );
    expect([lines, keys]).toEqual([[5], ['app']]);
    expect(find('apiVersion: v1\nkind: Namespace\nmetadata:\nname: kafka\n')).toMatchObject({
      lines: [3],
      keys: ['name'],
    });
  });

  test('where the children of a list item stand under its dash', () => {
    const { lines, keys } = expectMended(STATEFULSET, shift(STATEFULSET, 18, 24, -2));
    expect(lines).toEqual([17, 18, 19, 20, 21, 22, 23]);
    expect(keys).toEqual(['image', 'ports', 'volumeMounts']);
  });

  test('where a field of an item slipped to a map that has one of this name already', () => {
    const env = STATEFULSET.replace(
      '        ports',
      '        env:\n        - value: cluster\n          name: MODE\n        ports',
    );
    const { lines, keys } = expectMended(env, env.replace('          name: MODE', '        name: MODE'));
    expect([lines, keys]).toEqual([[20], ['name']]);
  });

  test('where one line is off by one, though YAML cannot be read then', () => {
    const { lines, keys } = expectMended(STATEFULSET, shift(STATEFULSET, 7, 7, -1));
    expect([lines, keys]).toEqual([[6], ['replicas']]);
  });

  test('where an item swallowed two fields behind it', () => {
    const { lines, keys } = expectMended(HEADLESS, shift(HEADLESS, 11, 13, 2));
    expect([lines, keys]).toEqual([
      [10, 11, 12],
      ['clusterIP', 'selector'],
    ]);
  });

  test('where the rest of the page slipped', () => {
    expect(expectMeant(STATEFULSET, shift(STATEFULSET, 18, 32, 3)).lines[0]).toBe(17);
  });

  test('where every line lost one level, as far as it had one', () => {
    expect(expectMended(HEADLESS, shift(HEADLESS, 1, 13, -2)).lines[0]).toBe(3);
  });

  test('where a part has another scale', () => {
    const claim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data-postgres-0
spec:
  accessModes:
    - ReadWriteOnce
  resources:
    requests:
      storage: 8Gi
`;
    expectMeant(claim, shift(shift(claim, 8, 10, 2), 10, 10, 2));
  });

  test('where a list begins behind its key, which takes a line end', () => {
    const reading = expectMended(HEADLESS, HEADLESS.replace('ports:\n  - port', 'ports: - port'));
    expect(reading.lines).toEqual([7]);
    expect(reading.edits).toEqual([{ range: { start: 98, end: 99 }, text: '\n  ' }]);
  });

  test('in a ConfigMap whose script was flattened too, but what was lost in the script stays open', () => {
    const damaged = `apiVersion: v1
kind: ConfigMap
metadata:
name: redis-scripts
data:
ready.sh: |
set -e
redis-cli ping
`;
    const reading = find(damaged)!;
    expect(reading).toMatchObject({ lines: [3, 5, 6, 7], margin: 0 });
    expect(mend(damaged, reading)).toContain('data:\n  ready.sh: |\n    set -e\n    redis-cli ping\n');
  });

  test('in one document of several, counted in lines of the file', () => {
    const file = `${HEADLESS}---\n${shift(HEADLESS, 11, 13, 2)}`;
    const start = HEADLESS.length + 4;
    const reading = find(file, { start, end: file.length })!;
    expect(reading.lines).toEqual([24, 25, 26]);
    expect(mend(file, reading)).toBe(`${HEADLESS}---\n${HEADLESS}`);
  });

  test('in an indented fence, whose own blanks stay', () => {
    const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');
    expectMended(indent(HEADLESS), indent(shift(HEADLESS, 11, 13, 2)));
  });

  test('with line ends and comments kept', () => {
    const whole = HEADLESS.replace('  clusterIP', '  # headless\n  clusterIP').replaceAll('\n', '\r\n');
    expectMended(whole, shift(whole, 11, 14, 2));
  });

  test('where two readings are as good but begin at the same line', () => {
    const pod = `apiVersion: v1
kind: Pod
metadata:
name: kafka
spec:
containers:
- name: kafka
image: kafka:3.8
securityContext:
runAsUser: 1000
`;
    const { lines, margin } = find(pod)!;
    expect(lines[0]).toBe(3);
    expect(margin).toBeLessThan(1);
  });
});

/** A StatefulSet with a script and a probe. */
const SCRIPTED = STATEFULSET.replace(
  '        ports',
  `        command:
        - /bin/sh
        - -c
        - |
          if redis-cli ping; then
            exit 0
          fi
          exit 1
        livenessProbe:
          exec:
            command: [redis-cli, ping]
        ports`,
);

function marginOf(text: string): number {
  const reading = find(text);
  expect(reading).toBeDefined();
  return reading!.margin;
}

describe('a reading is certain', () => {
  test('where all of a text moved with its key', () => {
    const { margin } = expectMended(SCRIPTED, shift(SCRIPTED, 18, 35, -2));
    expect(margin).toBeGreaterThanOrEqual(1);
  });

  test('where the text that moved has no inner blanks to lose', () => {
    const plain = SCRIPTED.replace(
      '          if redis-cli ping; then\n            exit 0\n          fi\n',
      '          date\n',
    );
    expect(marginOf(shift(plain, 18, 32, -2))).toBeGreaterThanOrEqual(1);
  });

  test('where what stays next to the edge fills the key above it', () => {
    const probed = STATEFULSET.replace(
      '        ports',
      '        livenessProbe:\n          exec:\n            command: [redis-cli, ping]\n        ports',
    );
    const { margin } = expectMended(probed, shift(probed, 19, 19, -1));
    expect(margin).toBeGreaterThanOrEqual(1);
  });

  test('where a list stands among labels', () => {
    const { margin, keys } = expectMeant(HEADLESS, shift(HEADLESS, 7, 13, 4));
    expect(margin).toBeGreaterThanOrEqual(1);
    expect(keys).toEqual(['spec']);
  });

  test('where the second field of an item stands in the column of its dash', () => {
    const { margin, keys } = expectMended(HEADLESS, shift(HEADLESS, 10, 10, -2));
    expect(margin).toBeGreaterThanOrEqual(1);
    expect(keys).toEqual(['name']);
  });

  test('where a key is misspelt besides, which stays as it is', () => {
    const whole = STATEFULSET.replace('mountPath', 'montPath');
    const damaged = shift(whole, 18, 24, -2);
    const reading = findLostIndentation(damaged, { start: 0, end: damaged.length }, isWhole)!;
    expect(mend(damaged, reading)).toBe(whole);
    expect(reading.margin).toBeGreaterThanOrEqual(1);
    expect(find(damaged.replace('montPath', 'place'))).toBeUndefined();
  });

  test('where a field of many words goes on below it', () => {
    const command = STATEFULSET.replace(
      'image: redis:7.2',
      'image: redis:7.2\n        workingDir: /data/of/this\n          Pod',
    );
    expect(marginOf(shift(command, 26, 34, 4))).toBeGreaterThanOrEqual(1);
  });
});

describe('a reading is not certain', () => {
  test('where a text lost its inner blanks', () => {
    const flattened = shift(SCRIPTED, 24, 24, -2);
    expect(marginOf(shift(flattened, 18, 35, -2))).toBe(0);
  });

  test('where a text is scaled with the lines around it', () => {
    const halved = SCRIPTED.split('\n').map((line, index) =>
      index >= 15 && index < 30 ? line.replace(/^( *)\1/, '$1') : line,
    );
    expect(marginOf(halved.join('\n'))).toBe(0);
  });

  test('where lines behind a text of keys may have been part of it', () => {
    const config = `apiVersion: v1
kind: ConfigMap
metadata:
  name: redis
data:
  redis.conf: |
    # memory
    maxmemory: 1gb
 appendonly: "yes"
  save: "60"
`;
    expect(find(config)?.margin ?? 0).toBe(0);
  });

  test('where a torn line of text would have to be moved', () => {
    const end = STATEFULSET.indexOf('  - metadata');
    expect(find(`${STATEFULSET.slice(0, end)}met`)?.margin ?? 0).toBe(0);
  });

  test('where a field that fits elsewhere is not level with its own children', () => {
    const context = (blanks: string): string =>
      STATEFULSET.replace(
        '  volumeClaimTemplates',
        `${blanks}securityContext:\n          runAsUser: 999\n  volumeClaimTemplates`,
      );
    expect(marginOf(shift(context('        '), 7, 7, -1))).toBeGreaterThanOrEqual(1);
    expect(marginOf(shift(context('      '), 7, 7, -1))).toBe(0);
  });

  test('where a label may be a field that slipped too', () => {
    const typed = HEADLESS.replace('    app: postgres\n', '    app: postgres\n    tier: db\n');
    const damaged = (label: string): string => `${shift(typed, 13, 13, -1)}    ${label}\n`;
    expect(marginOf(damaged('role: primary'))).toBeGreaterThanOrEqual(1);
    expect(marginOf(damaged('type: primary'))).toBe(0);
  });
});

describe('no indentation was lost', () => {
  const WHOLE: Readonly<Record<string, string>> = {
    'a Service': HEADLESS,
    'a StatefulSet': STATEFULSET,
    'lists deeper than their keys': shift(shift(STATEFULSET, 17, 24, 2), 26, 32, 2),
    'a ConfigMap with text that looks like fields': `apiVersion: v1
kind: ConfigMap
metadata:
  name: kafka
data:
  spec: "on"
  server.properties: |
    metadata:
    name: kafka
      spec: deep
  replicas: "3"
`,
  };
  test.each(Object.keys(WHOLE))('in %s that is whole', (name) => {
    expect(isWhole(WHOLE[name]!)).toBe(true);
    expect(find(WHOLE[name]!)).toBeUndefined();
  });

  const MISPLACED: Readonly<Record<string, string>> = {
    'claim templates in the Pod': shift(STATEFULSET, 25, 32, 4),
    'replicas of the StatefulSet at its root': `${STATEFULSET.replace('  replicas: 3\n', '')}replicas: 3\n`,
    'an item with one field of the Service': shift(HEADLESS, 11, 11, 2),
    'env of a container in the Pod': STATEFULSET.replace(
      '  volumeClaimTemplates',
      '      env:\n        - name: MODE\n          value: cluster\n  volumeClaimTemplates',
    ),
    "a container's securityContext in the Pod": STATEFULSET.replace(
      '  volumeClaimTemplates',
      '      securityContext:\n        allowPrivilegeEscalation: false\n  volumeClaimTemplates',
    ),
    'a field of the Pod between those of its container': STATEFULSET.replace(
      '        ports:',
      '        terminationGracePeriodSeconds: 30\n        ports:',
    ),
  };
  test.each(Object.keys(MISPLACED))('by one well-indented field in another place: %s', (name) => {
    expect(isWhole(MISPLACED[name]!)).toBe(false);
    expect(find(MISPLACED[name]!)).toBeUndefined();
  });

  const OTHER: Readonly<Record<string, string>> = {
    'a misspelt field': STATEFULSET.replace('replicas', 'replcias'),
    'a misspelt field with children': STATEFULSET.replace('template:', 'templates:'),
    'a field that does not exist': STATEFULSET.replace('  replicas: 3', '  replicas: 3\n  nodes: 3'),
    'a value of another type': STATEFULSET.replace('replicas: 3', 'replicas: three'),
    'a list for a map': HEADLESS.replace('    app: postgres\nspec', '    - app: postgres\nspec'),
    'a lost line above': STATEFULSET.replace('      containers:\n', ''),
    'a lost dash': HEADLESS.replace('  - port: 5432\n    name', '    port: 5432\n    name'),
    'a key that stands twice': HEADLESS.replace('  clusterIP', '  ports: []\n  clusterIP'),
    'a lost end': `${STATEFULSET.slice(0, STATEFULSET.indexOf(': 6379'))}`,
    'an unclosed quote': HEADLESS.replace('name: postgres\n  labels', 'name: "postgres\n  labels'),
    'a label that is no label': HEADLESS.replace('  clusterIP: None', '    clusterIP: no such: thing'),
    'no kind': flat(HEADLESS.replace('kind: Service\n', '')),
  };
  test.each(Object.keys(OTHER))('where it is something else: %s', (name) => {
    expect(isWhole(OTHER[name]!)).toBe(false);
    expect(find(OTHER[name]!)).toBeUndefined();
  });

  test('where a template stands for what comes later', () => {
    expect(find(flat(HEADLESS).replace('port: 5432', 'port: {{ .Values.port }}'))).toBeUndefined();
    expect(find(flat(HEADLESS).replace('labels:', '{{ include "labels" . }}'))).toBeUndefined();
  });

  test('where the lines begin with tabs, or something is left out', () => {
    expect(find(flat(HEADLESS).replace('name: postgres', '\tname: postgres'))).toBeUndefined();
    expect(find(flat(HEADLESS).replace('selector:', '...\nselector:'))).toBeUndefined();
  });

  test('in what the schema does not know', () => {
    const cluster = `apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: events
spec:
  kafka:
  replicas: 3
  storage:
  type: ephemeral
`;
    expect(find(cluster)).toBeUndefined();
    const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: backups.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Backup, plural: backups}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
            type: object
            properties:
              keep:
              type: integer
`;
    expect(find(definition)).toBeUndefined();
  });

  test('where the mended document is refused', () => {
    const damaged = flat(HEADLESS);
    expect(findLostIndentation(damaged, { start: 0, end: damaged.length }, () => false)).toBeUndefined();
  });

  test('where looking for it would take too long', () => {
    const head = 'apiVersion: v1\nkind: Service\nmetadata:\nname: web\n';
    expect(find(head + `${'- '.repeat(20_000)}\n`.repeat(50))).toBeUndefined();
    expect(find(head + 'ports: [1\n'.repeat(20_000))).toBeUndefined();
    expect(
      find(head + Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')),
    ).toBeUndefined();
  });

  test('where there is no document', () => {
    expect(find('')).toBeUndefined();
    expect(find('# nothing yet\n---\n')).toBeUndefined();
    expect(find('metadata:\nname: web\n')).toBeUndefined();
  });
});
