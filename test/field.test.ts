import { describe, expect, test } from 'vitest';
import { replaceText } from '../src/yaml/edit.ts';
import type { Field } from '../src/yaml/field.ts';
import { formatPath } from '../src/yaml/field.ts';
import { isNearKey } from '../src/yaml/near-key.ts';
import { isUnknown } from '../src/yaml/unknown.ts';
import { at, manifestOf } from './manifests.ts';

const HEAD = 'apiVersion: apps/v1\nkind: StatefulSet\n';

function rootOf(body: string): Field {
  return manifestOf(HEAD + body).root as Field;
}

function textAt(field: Field, range: { start: number; end: number }): string {
  return field.file.text.slice(range.start, range.end);
}

/** What a field's value, key and place are in the text. */
function places(field: Field): [value: string, key: string, place: string] {
  return [textAt(field, field.range), textAt(field, field.key), textAt(field, field.place)];
}

describe('places', () => {
  const root = rootOf(`metadata:
  name: postgres
  labels: {app: "postgres"}
  annotations:
spec:
  template:
    spec:
      containers:
        - name: postgres
          args: [-c, max_connections=100]
        -
        - command:
            - sh
  notes: |
    two
    lines
`);

  test.each<[string, readonly (string | number)[], [string, string, string]]>([
    ['a plain scalar', ['metadata', 'name'], ['postgres', 'name', 'postgres']],
    ['a quoted scalar', ['metadata', 'labels', 'app'], ['"postgres"', 'app', '"postgres"']],
    ['a flow map', ['metadata', 'labels'], ['{app: "postgres"}', 'labels', 'labels']],
    ['null', ['metadata', 'annotations'], ['annotations', 'annotations', 'annotations']],
    ['a field of null', ['metadata', 'annotations', 'owner'], ['annotations', 'annotations', 'annotations']],
    ['a missing field', ['spec', 'replicas'], ['spec', 'spec', 'spec']],
    ['a missing field of a missing field', ['spec', 'updateStrategy', 'type'], ['spec', 'spec', 'spec']],
    ['a missing field of the root', ['status'], ['kind: StatefulSet', 'kind: StatefulSet', 'kind: StatefulSet']],
    ['a missing field of a scalar', ['metadata', 'name', 'first'], ['name', 'name', 'name']],
    ['an item of a flow list', ['spec', 'template', 'spec', 'containers', 0, 'args', 0], ['-c', '-c', '-c']],
    ['an item with nothing in it', ['spec', 'template', 'spec', 'containers', 1], ['-', '-', '-']],
    ['a field of such an item', ['spec', 'template', 'spec', 'containers', 1, 'name'], ['-', '-', '-']],
    ['a block scalar', ['spec', 'notes'], ['|\n    two\n    lines', 'notes', '|\n    two\n    lines']],
  ])('%s', (_, path, expected) => {
    const field = at(root, ...path);
    expect(places(field).map((text) => text.trimEnd())).toEqual(expected);
  });

  test('an item is known by its first pair, the root by its kind', () => {
    const containers = at(root, 'spec', 'template', 'spec', 'containers');
    expect(textAt(root, containers.items()[0]!.key)).toBe('name: postgres');
    expect(textAt(root, containers.items()[2]!.key)).toBe('command');
    expect(textAt(root, root.key)).toBe('kind: StatefulSet');
  });

  test('a kind that is a block or a map is not shown whole', () => {
    const { root } = manifestOf('apiVersion: v1\nkind: |\n  Service\n  Secret\n');
    expect(textAt(root as Field, root.key)).toBe('kind');
  });

  test('characters of a value', () => {
    const image = at(rootOf('spec:\n  image: "postgres:17"\n'), 'spec', 'image');
    expect(textAt(image, image.inside(9, 11))).toBe('17');
  });
});

describe('aliases and merges', () => {
  const root = rootOf(`metadata:
  name: &name postgres
  labels: &labels
    app: *name
    tier: data
spec:
  serviceName: *name
  selector:
    matchLabels: *labels
  template:
    metadata:
      labels:
        <<: *labels
        role: primary
    spec:
      containers:
        - &main
          name: main
          image: postgres:17
        - *main
        - <<: [*main, {tty: true}]
          name: other
        - {<<: {<<: *main, stdin: true}}
`);
  const containers = at(root, 'spec', 'template', 'spec', 'containers');

  test.each<[string, Field, unknown, [string, string, string]]>([
    ['an alias for a scalar', at(root, 'spec', 'serviceName'), 'postgres', ['*name', 'serviceName', '*name']],
    [
      'an alias for a map',
      at(root, 'spec', 'selector', 'matchLabels'),
      undefined,
      ['*labels', 'matchLabels', 'matchLabels'],
    ],
    ['behind an alias', at(root, 'spec', 'selector', 'matchLabels', 'tier'), 'data', ['*labels', '*labels', '*labels']],
    ['behind two', at(root, 'spec', 'selector', 'matchLabels', 'app'), 'postgres', ['*labels', '*labels', '*labels']],
    [
      'missing behind an alias',
      at(root, 'spec', 'selector', 'matchLabels', 'zone'),
      undefined,
      ['*labels', '*labels', '*labels'],
    ],
    ['merged', at(root, 'spec', 'template', 'metadata', 'labels', 'tier'), 'data', ['*labels', '*labels', '*labels']],
    [
      'beside a merge',
      at(root, 'spec', 'template', 'metadata', 'labels', 'role'),
      'primary',
      ['primary', 'role', 'primary'],
    ],
    ['an item that is an alias', at(containers, 1, 'image'), 'postgres:17', ['*main', '*main', '*main']],
    ['merged from a list of maps', at(containers, 2, 'image'), 'postgres:17', ['*main', '*main', '*main']],
    ['merged from a map that is written there', at(containers, 2, 'tty'), true, ['true', 'tty', 'true']],
    ['written over a merge', at(containers, 2, 'name'), 'other', ['other', 'name', 'other']],
    ['merged within a merge', at(containers, 3, 'image'), 'postgres:17', ['*main', '*main', '*main']],
    ['beside a merge within a merge', at(containers, 3, 'stdin'), true, ['true', 'stdin', 'true']],
  ])('%s', (_, field, value, expected) => {
    expect(field.value).toBe(value);
    expect(places(field)).toEqual(expected);
  });

  test('nothing is changed through an alias', () => {
    expect(replaceText(at(root, 'spec', 'serviceName'), 'db')).toBeUndefined();
    expect(replaceText(at(containers, 1, 'image'), 'postgres:18')).toBeUndefined();
    expect(replaceText(at(root, 'metadata', 'name'), 'db')?.text).toBe('db');
  });

  test('the outermost alias is the place of use', () => {
    expect(at(root, 'spec', 'selector', 'matchLabels', 'app').alias?.name).toBe('labels');
    expect(at(root, 'metadata', 'labels').alias).toBeUndefined();
  });
});

describe('absent', () => {
  const absent = (body: string, ...path: (string | number)[]) => at(rootOf(body), ...path).absent;
  const claims = ['spec', 'volumeClaimTemplates'];

  test.each<[string, string, readonly (string | number)[], boolean]>([
    ['not written', 'spec: {replicas: 3}\n', claims, true],
    ['written as null', 'spec:\n  volumeClaimTemplates:\n', claims, true],
    ['written', 'spec: {volumeClaimTemplates: []}\n', claims, false],
    ['false', 'spec: {hostNetwork: false}\n', ['spec', 'hostNetwork'], false],
    ['an empty text', 'spec: {serviceName: ""}\n', ['spec', 'serviceName'], false],
    ['with a slip of the pen', 'spec: {volumeClaimTemplate: []}\n', claims, false],
    ['in another case', 'spec: {volumeclaimtemplates: []}\n', claims, false],
    ['a short name in another case', 'metadata: {Name: postgres}\n', ['metadata', 'name'], false],
    ['beside keys that are like it by chance', 'metadata: {age: 3}\n', ['metadata', 'name'], true],
    ['beside a placeholder for keys', 'spec:\n  ${REST}: 1\n', claims, false],
    ['of a map that is a placeholder', 'spec: ${SPEC}\n', claims, false],
    ['of text', 'spec: none\n', claims, false],
    ['of a list', 'spec: [replicas]\n', claims, false],
    ['of null', 'spec:\n', claims, true],
    ['of what is not written', 'metadata: {name: postgres}\n', claims, true],
    ['of what is not written, with a slip of the pen above', 'Spec: {}\n', claims, false],
    ['dedented from a parent left empty', 'spec:\nvolumeClaimTemplates: []\n', claims, false],
    [
      'below what was dedented',
      'spec:\ntemplate:\n  spec: {containers: []}\n',
      ['spec', 'template', 'spec', 'volumes'],
      false,
    ],
    [
      'of null, with a key of that name beside that is not dedented',
      'metadata:\n  labels:\n',
      ['metadata', 'labels', 'app'],
      true,
    ],
    ['an item that is null', 'spec:\n  args:\n    -\n', ['spec', 'args', 0], true],
    ['a field of an item', 'spec: {ports: [{port: 80}]}\n', ['spec', 'ports', 0, 'name'], true],
    ['a merged field', 'a: &a {replicas: 3}\nspec: {<<: *a}\n', ['spec', 'replicas'], false],
    ['a slip of the pen behind a merge', 'a: &a {replica: 3}\nspec: {<<: *a}\n', ['spec', 'replicas'], false],
  ])('%s', (_, body, path, expected) => {
    expect(absent(body, ...path)).toBe(expected);
  });

  test('nothing is absent from a patch', () => {
    const manifest = manifestOf(`${HEAD}spec: {replicas: 3}\n`);
    expect(at(manifest.root as Field, 'spec', 'serviceName').absent).toBe(true);
    manifest.partial = true;
    expect(at(manifest.root as Field, 'spec', 'serviceName').absent).toBe(false);
    expect(at(manifest.root as Field, 'spec', 'replicas').open).toBe(true);
  });

  test('what a kustomization may write is neither absent nor known', () => {
    const manifest = manifestOf(`${HEAD}spec: {replicas: 3}\n`);
    manifest.overlay = { ...manifest.overlay, touches: (path) => formatPath(path).startsWith('spec.replicas') };
    expect(at(manifest.root as Field, 'spec', 'replicas').number).toBeUndefined();
    expect(at(manifest.root as Field, 'spec', 'replicas').unknown).toBe(true);
    expect(at(manifest.root as Field, 'spec', 'serviceName').absent).toBe(true);
  });
});

describe('values', () => {
  const root = rootOf('spec: {a: yes, b: "5", c: 5, d: 0644, e: ~, f: [], g: web-$(ID), h: on my way}\n');
  const spec = at(root, 'spec');

  test('are given for their own type alone', () => {
    expect(spec.child('a').boolean).toBe(true);
    expect(spec.child('b').string).toBe('5');
    expect(spec.child('b').number).toBeUndefined();
    expect(spec.child('c').number).toBe(5);
    expect(spec.child('c').string).toBeUndefined();
    expect(spec.child('d').number).toBe(420);
    expect(spec.child('e').value).toBeNull();
    expect(spec.child('f').value).toBeUndefined();
    expect(spec.child('f').isList).toBe(true);
    expect(spec.child('z').value).toBeUndefined();
    expect(spec.child('h').string).toBe('on my way');
  });

  test('with a placeholder are not known', () => {
    expect(spec.child('g').string).toBeUndefined();
    expect(spec.child('g').unknown).toBe(true);
    expect(spec.child('g').text).toBe('web-$(ID)');
  });

  test('the last of equal keys counts', () => {
    const twice = at(rootOf('spec:\n  replicas: 1\n  serviceName: web\n  replicas: 3\n'), 'spec');
    expect(twice.child('replicas').value).toBe(3);
    expect(twice.entries().map(([key]) => key)).toEqual(['replicas', 'serviceName']);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key like others', (key) => {
  const metadata = at(rootOf(`metadata:\n  labels:\n    ${key}: written\n  annotations: {}\n`), 'metadata');
  expect(metadata.child('labels').child(key).string).toBe('written');
  expect(
    metadata
      .child('labels')
      .entries()
      .map(([name]) => name),
  ).toEqual([key]);
  expect(metadata.child('annotations').child(key).exists).toBe(false);
  expect(metadata.child('annotations').child(key).absent).toBe(true);
  expect(({} as Record<string, unknown>).written).toBeUndefined();
});

test('a path is written as people write it', () => {
  const root = rootOf('metadata:\n  labels:\n    app.kubernetes.io/name: postgres\nspec: {ports: [{port: 5432}]}\n');
  const label = at(root, 'metadata', 'labels', 'app.kubernetes.io/name');
  expect(formatPath(label.path)).toBe('metadata.labels[app.kubernetes.io/name]');
  expect(formatPath(at(root, 'spec', 'ports', 0, 'port').path)).toBe('spec.ports[0].port');
  expect(formatPath(root.path)).toBe('');
  expect(formatPath(['data', '1', 'a b', '$patch'])).toBe('data[1][a b].$patch');
});

test.each([
  ['${NAME}', true],
  ['web-${NAME:-1}', true],
  ['$(NAME)', true],
  ['$NAME', true],
  ['$NAME-headless', true],
  ['{{ .Values.name }}', true],
  ['((name))', true],
  ['web-@ID@', true],
  ['web-__ID__', true],
  ['%NAME%', true],
  ['<your-name>', true],
  ['web-*', true],
  ['we?b', true],
  ['web-0', false],
  ['RELEASE-NAME-postgresql', false],
  ['docker.io/library/postgres:17@sha256:0123', false],
  ['/var/lib/postgresql/data', false],
  ['50%', false],
  ['10.0.0.1', false],
  ['500m', false],
  ['a_b', false],
  ['admin@example.com', false],
  ['', false],
])('%s is a placeholder: %s', (text, unknown) => {
  expect(isUnknown(text)).toBe(unknown);
});

test('a near key is a slip of the pen, not another short word', () => {
  expect(isNearKey('volumeMount', 'volumeMounts')).toBe(true);
  expect(isNearKey('Image', 'image')).toBe(true);
  expect(isNearKey('env', 'end')).toBe(false);
  expect(isNearKey('containers', 'initContainers')).toBe(false);
});
