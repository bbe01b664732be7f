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

interface Found extends Reading {
  /** Where its edits are, or what else it points at; the first is 0. */
  readonly lines: readonly number[];
}

function find(
  text: string,
  range: Range = { start: 0, end: text.length },
  isRight = isWhole,
  steps?: number,
): Found | undefined {
  const reading = findLostIndentation(text, range, isRight, steps);
  if (reading === undefined) return undefined;
  const places = reading.edits.length > 0 ? reading.edits.map((edit) => edit.range) : [reading.range];
  return { ...reading, lines: places.map(({ start }) => text.slice(0, start).split('\n').length - 1) };
}

/** Takes what is whole, and only where a mistake of letters was put right. */
function isWholeBut(mistake: string, right: string): (text: string) => boolean {
  return (text) => !text.includes(mistake) && text.includes(right) && isWhole(text);
}

function mend(text: string, { edits }: Reading): string {
  return edits.reduceRight((mended, { range, text: blanks }) => {
    return mended.slice(0, range.start) + blanks + mended.slice(range.end);
  }, text);
}

/** Expects that a damaged manifest says again what it said, be it in another layout. */
function expectMeant(whole: string, damaged: string): Found {
  const reading = find(damaged)!;
  expect(reading).toBeDefined();
  expect(parse(mend(damaged, reading))).toEqual(parse(whole));
  return reading;
}

/** Expects that a damaged manifest comes back letter for letter. */
function expectMended(whole: string, damaged: string): Found {
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
    expect(reading.certain).toBe(true);
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
    expect(reading).toMatchObject({ lines: [3, 5, 6, 7], certain: false, objection: 'fallen text' });
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
    const { lines, margin, certain } = find(pod)!;
    expect(lines[0]).toBe(3);
    expect(margin).toBeLessThan(1);
    expect(certain).toBe(false);
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

/** What is thought of the reading of a text: that it is certain, that another comes near, or what the audit has against it. */
function verdictOf(text: string, isRight = isWhole): string | undefined {
  const reading = find(text, undefined, isRight);
  if (reading === undefined) return undefined;
  return reading.certain ? 'certain' : (reading.objection ?? 'another comes near');
}

describe('a reading is certain', () => {
  test('where all of a text moved with its key', () => {
    const { certain } = expectMended(SCRIPTED, shift(SCRIPTED, 18, 35, -2));
    expect(certain).toBe(true);
  });

  test('where the text that moved has no inner blanks to lose', () => {
    const plain = SCRIPTED.replace(
      '          if redis-cli ping; then\n            exit 0\n          fi\n',
      '          date\n',
    );
    expect(verdictOf(shift(plain, 18, 32, -2))).toBe('certain');
  });

  test('where what stays next to the edge fills the key above it', () => {
    const probed = STATEFULSET.replace(
      '        ports',
      '        livenessProbe:\n          exec:\n            command: [redis-cli, ping]\n        ports',
    );
    const { certain } = expectMended(probed, shift(probed, 19, 19, -1));
    expect(certain).toBe(true);
  });

  test('where a list stands among labels', () => {
    const { certain, keys } = expectMeant(HEADLESS, shift(HEADLESS, 7, 13, 4));
    expect(certain).toBe(true);
    expect(keys).toEqual(['spec']);
  });

  test('where the second field of an item stands in the column of its dash', () => {
    const { certain, keys } = expectMended(HEADLESS, shift(HEADLESS, 10, 10, -2));
    expect(certain).toBe(true);
    expect(keys).toEqual(['name']);
  });

  test('where a key is misspelt besides, which stays as it is', () => {
    const whole = STATEFULSET.replace('mountPath', 'montPath');
    const damaged = shift(whole, 18, 24, -2);
    const reading = findLostIndentation(damaged, { start: 0, end: damaged.length }, isWhole)!;
    expect(mend(damaged, reading)).toBe(whole);
    expect(reading.certain).toBe(true);
    expect(find(damaged.replace('montPath', 'place'))).toBeUndefined();
  });

  test('where a field of many words goes on below it', () => {
    const command = STATEFULSET.replace(
      'image: redis:7.2',
      'image: redis:7.2\n        workingDir: /data/of/this\n          Pod',
    );
    expect(verdictOf(shift(command, 26, 34, 4))).toBe('certain');
  });
});

describe('a reading is not certain', () => {
  test('where a text lost its inner blanks', () => {
    const flattened = shift(SCRIPTED, 24, 24, -2);
    expect(verdictOf(shift(flattened, 18, 35, -2))).toBe('text');
  });

  test('where a text is scaled with the lines around it', () => {
    const halved = SCRIPTED.split('\n').map((line, index) =>
      index >= 15 && index < 30 ? line.replace(/^( *)\1/, '$1') : line,
    );
    expect(verdictOf(halved.join('\n'))).toBe('text');
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
    expect(verdictOf(config)).toBe('text');
  });

  test('where a torn line of text would have to be moved', () => {
    const torn = STATEFULSET.replace('mountPath: /data', 'mountPath:\n            /data');
    expect(verdictOf(shift(torn, 25, 25, -4))).toBe('torn text');
    expect(find(`${STATEFULSET.slice(0, STATEFULSET.indexOf('  - metadata'))}met`)).toBeUndefined();
  });

  test('where a field that fits elsewhere is not level with its own children', () => {
    const context = (blanks: string): string =>
      STATEFULSET.replace(
        '  volumeClaimTemplates',
        `${blanks}securityContext:\n          runAsUser: 999\n  volumeClaimTemplates`,
      );
    expect(verdictOf(shift(context('        '), 7, 7, -1))).toBe('certain');
    expect(verdictOf(shift(context('      '), 7, 7, -1))).toBe('slipped from its children');
  });

  test('where a label may be a field that slipped too', () => {
    const damaged = (label: string): string => `${shift(HEADLESS, 5, 6, 1)}    ${label}\n`;
    expect(verdictOf(damaged('role: primary'))).toBe('certain');
    expect(verdictOf(damaged('type: primary'))).toBe('field for a label');
  });

  test('where what stands beside what moves may belong elsewhere', () => {
    const typed = HEADLESS.replace('    app: postgres\n', '    app: postgres\n    tier: db\n');
    const damaged = (label: string): string => `${shift(typed, 13, 13, -1)}    ${label}\n`;
    expect(verdictOf(damaged('role: primary'))).toBe('certain');
    expect(verdictOf(damaged('type: primary'))).toBe('other home');
  });

  test('where a field begins to move that hardly anybody uses', () => {
    const named = STATEFULSET.replace(
      '      labels:\n        app',
      '      namespace: cache\n      labels:\n        app',
    );
    expect(verdictOf(shift(named, 13, 13, -1))).toBe('rare field');
    expect(verdictOf(shift(named.replace('namespace', 'generateName'), 13, 13, -1))).toBe('certain');
  });

  test('where a text has a line like a field that is missing', () => {
    const config = (line: string): string => `apiVersion: v1
kind: ConfigMap
metadata:
name: redis
data:
  redis.conf: |
    maxmemory 1gb
    ${line}
`;
    expect(verdictOf(config('immutable: true'))).toBe('swallowed field');
    expect(verdictOf(config('appendonly: true'))).toBe('certain');
  });

  test('where nothing but habit says that a key is a label', () => {
    const labelled = (key: string): string => shift(HEADLESS.replace('\nspec', `\n    ${key}: web\nspec`), 12, 12, -1);
    expect(verdictOf(labelled('role'))).toBe('certain');
    expect(verdictOf(labelled('sessionAffinity'))).toBe('habit');
  });
});

describe('a reading is not certain, for what is damaged may be more than can be seen', () => {
  test('where a key among what moves is left empty', () => {
    const volume = `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data-postgres-0
spec:
  capacity:
    storage: 10Gi
  accessModes: [ReadWriteOnce]
  csi:
    driver: disk.csi.example.com
    volumeHandle: postgres-0
volumeAttributes:
fsType: ext4
`;
    expect(verdictOf(volume)).toBe('empty key');
  });

  test('where a text has lines as deep as all that lost a level, wherever it is', () => {
    const stepped = SCRIPTED.replace('if redis-cli ping; then', 'date')
      .replace('  exit 0', '  sleep 1')
      .replace('          fi\n', '            date\n');
    expect(verdictOf(stepped.replace(/^ {12}(?=\S)/gm, ' '.repeat(10)))).toBe('text');
    expect(verdictOf(shift(stepped, 7, 7, -1))).toBe('certain');
  });

  test('where lines of a text that would stand deeper do not', () => {
    const level = SCRIPTED.replace('            exit 0', '          exit 0').replace('          fi', '            fi');
    expect(verdictOf(shift(level, 7, 7, -1))).toBe('text');
    expect(verdictOf(shift(SCRIPTED, 7, 7, -1))).toBe('certain');
  });

  test('where a text may have swallowed the next item', () => {
    const args = (dash: string): string =>
      STATEFULSET.replace(
        '        ports',
        `        args:\n        - |\n          save\n${dash}- |\n          quit\n        ports`,
      );
    expect(verdictOf(shift(args('        '), 7, 7, -1))).toBe('certain');
    expect(verdictOf(shift(args('          '), 7, 7, -1))).toBe('text');
  });

  test('where one line comes to stand among labels that may belong elsewhere', () => {
    const tier = (label: string): string => HEADLESS.replace('    app: postgres\n', `    app: postgres\n${label}\n`);
    expect(verdictOf(tier('      tier: db'))).toBe('certain');
    expect(verdictOf(tier('      name: web'))).toBe('stray label');
    expect(verdictOf(tier('      tier: 1'), isWholeBut('tier: 1', 'tier: "1"'))).toBe('stray label');
    expect(verdictOf(tier('          tier: db'))).toBe('stray label');
  });
});

describe('what else may have been meant', () => {
  test('is said where two readings are as good', () => {
    const text = `apiVersion: v1
kind: Pod
metadata:
  name: postgres
spec:
containers:
- name: postgres
image: postgres:17
securityContext:
runAsUser: 999
`;
    const reading = find(text)!;
    expect(reading.margin).toBeLessThan(1);
    expect(reading.differences).toEqual([{ keys: ['securityContext'], homes: expect.anything() }]);
    const [pod, container] = [['spec'], ['spec', 'containers', 0]];
    expect(reading.differences[0]!.homes.toSorted()).toEqual([pod, container]);
    const texts = [reading.edits, ...reading.others].map((edits) => mend(text, { ...reading, edits }));
    const specs = texts.map((mended) => parse(mended).spec);
    expect(specs.map((spec) => spec.securityContext ?? spec.containers[0].securityContext)).toEqual([
      { runAsUser: 999 },
      { runAsUser: 999 },
    ]);
    expect(new Set(texts).size).toBe(2);
  });

  test('is not listed where nothing else comes near, and where it is the text of a block scalar', () => {
    expect(find(HEADLESS.replace(/^ +/gm, ''))).toMatchObject({ others: [], differences: [] });
    const text = `apiVersion: v1
kind: ConfigMap
metadata:
name: redis
data:
redis.conf: |
appendonly yes
other.conf: |
appendonly no
`;
    expect(find(text)?.others ?? []).toEqual([]);
  });
});

describe('beside lost indentation', () => {
  const withPort = (port: string) => HEADLESS.replace('5432', port);

  test.each(['"5432"', "'5432'"])('a number in quotes is no reason to doubt: %s', (port) => {
    const whole = withPort(port);
    const reading = find(whole.replace(/^ +/gm, ''), undefined, isWholeBut(port, '5432'))!;
    expect(reading.certain).toBe(true);
    expect(mend(whole.replace(/^ +/gm, ''), reading)).toBe(whole);
  });

  test('a number where text is wanted is none', () => {
    const whole = STATEFULSET.replace('app: redis', 'app: 7');
    const damaged = whole.replace(/^ +/gm, '');
    const reading = find(damaged, undefined, isWholeBut('app: 7', 'app: "7"'))!;
    expect(reading.certain).toBe(true);
    expect(parse(mend(damaged, reading))).toEqual(parse(whole));
  });

  test('what no blanks mend is said, with the likeliest reading', () => {
    const whole = HEADLESS.replace('5432', 'sql');
    const damaged = whole.replace(/^ +/gm, '');
    expect(find(damaged)).toMatchObject({ mistaken: true, certain: false });
    expect(mend(damaged, find(damaged)!)).toBe(whole);
  });

  test('there is no reading where a line is missing, and still the place', () => {
    const damaged = `apiVersion: v1
kind: Pod
metadata:
name: redis
spec:
containers:
name: redis
image: redis:7.4
`;
    expect(find(damaged)).toMatchObject({ mistaken: true, edits: [], keys: ['name'], lines: [3] });
  });

  test('one more mistake elsewhere is none of indentation', () => {
    expect(find(HEADLESS.replace('clusterIP: None', 'clusterIP: [None]'))).toBeUndefined();
  });
});

describe('of a document that is too large', () => {
  const within = (text: string, steps: number) => find(text, undefined, isWhole, steps);

  test('the place is said where it is lost for certain, and nothing is mended', () => {
    const damaged = flat(STATEFULSET);
    expect(within(damaged, 10_000)?.certain).toBe(true);
    const reading = within(damaged, 100)!;
    expect(reading).toMatchObject({ lines: [3], keys: ['name'], edits: [], certain: false });
    expect(damaged.slice(reading.range.start, reading.range.end)).toBe('name: redis');
  });

  test('nothing is said where another reason will do', () => {
    expect(within(shift(HEADLESS, 11, 11, 2), 10)).toBeUndefined();
  });

  test('the search ends, however deep or long it is', () => {
    const head = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\nname: kafka\ndata:\n';
    const deep = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    expect(find(head + deep)).toMatchObject({ lines: [3], edits: [] });
    const long = Array.from({ length: 20_000 }, (_, at) => `key-${at}: value\n`).join('');
    expect(find(head + long)).toMatchObject({ lines: [3], edits: [] });
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
    expect(find(`${shift(HEADLESS, 11, 13, 4)}    ...\n`)).toBeUndefined();
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
  });

  test('where there is no document', () => {
    expect(find('')).toBeUndefined();
    expect(find('# nothing yet\n---\n')).toBeUndefined();
    expect(find('metadata:\nname: web\n')).toBeUndefined();
  });
});
