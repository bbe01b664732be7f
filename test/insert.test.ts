import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editsConflict } from '../src/text/fix.ts';
import { insertDocument, insertFields } from '../src/yaml/insert.ts';
import { toJson } from '../src/yaml/node.ts';
import type { PlainMap } from '../src/yaml/write.ts';
import { documentsOf, manifestOf, manifestsIn } from './manifests.ts';
import { anyStyle, anyTree, at, isMap, type Path, pathsOf, remarks, write } from './trees.ts';

function inserted(text: string, path: Path, fields: PlainMap, file?: string): string | undefined {
  const edits = insertFields(manifestOf(text, file).at(path), fields);
  return edits && applyEdits(text, edits);
}

const HEADLESS = { clusterIP: 'None' };

/** A Service with these lines in its spec. */
function service(spec: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata:\n  name: postgres\n${spec}`;
}

describe('a field is written behind the others', () => {
  test('and behind the comments that belong to the last of them', () => {
    const spec = 'spec:\n  ports:\n    - port: 5432 # SQL\n    # - port: 9187\n  # How it is reached.\n---\n# next\n';
    expect(inserted(service(spec), ['spec'], HEADLESS)).toBe(
      service(
        'spec:\n  ports:\n    - port: 5432 # SQL\n    # - port: 9187\n  clusterIP: None\n  # How it is reached.\n---\n# next\n',
      ),
    );
  });

  test('in the line ends of the file', () => {
    expect(inserted(service('spec:\n  ports: []\n').replaceAll('\n', '\r\n'), ['spec'], HEADLESS)).toBe(
      service('spec:\n  ports: []\n  clusterIP: None\n').replaceAll('\n', '\r\n'),
    );
  });

  test('in a file that does not end its last line', () => {
    expect(inserted(service('spec:\n  ports: []'), ['spec'], HEADLESS)).toBe(
      service('spec:\n  ports: []\n  clusterIP: None'),
    );
    expect(inserted(service('spec:'), ['spec'], HEADLESS)).toBe(service('spec:\n  clusterIP: None'));
    expect(inserted(service('spec: {}'), ['spec'], HEADLESS)).toBe(service('spec:\n  clusterIP: None'));
  });

  test('behind a block scalar, and the blank lines that are part of it', () => {
    const map = (value: string) => `apiVersion: v1\nkind: ConfigMap\ndata:\n  redis.conf: ${value}\n\nmetadata: {}\n`;
    const user = { user: 'redis' };
    expect(inserted(map('|\n    port 6379'), ['data'], user)).toBe(map('|\n    port 6379\n  user: redis'));
    expect(inserted(map('|+\n    port 6379'), ['data'], user)).toBe(
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  redis.conf: |+\n    port 6379\n\n  user: redis\nmetadata: {}\n',
    );
  });

  test('or behind the head, where people look for it', () => {
    const text = (metadata: string) => `# Redis\nkind: Pod\n${metadata}# What runs.\nspec: {}\n`;
    expect(inserted(text(''), ['metadata'], { name: 'redis' })).toBe(text('metadata:\n  name: redis\n'));
    expect(inserted('a:\n  - b: 1\nkind: Pod\n', ['a', 0], { metadata: { name: 'redis' } })).toBe(
      'a:\n  - b: 1\n    metadata:\n      name: redis\nkind: Pod\n',
    );
  });

  test('of an item behind its dash', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: redis\n    image: redis:7\n';
    expect(inserted(pod, ['spec', 'containers', 0], { ports: [{ name: 'redis', containerPort: 6379 }] })).toBe(
      `${pod}    ports:\n    - name: redis\n      containerPort: 6379\n`,
    );
  });

  test('within the fence of Markdown', () => {
    const lesson = (spec: string) =>
      `1. Apply\n\n   \`\`\`yaml\n   kind: Service\n   apiVersion: v1\n   ${spec}\n   \`\`\`\n`;
    expect(inserted(lesson('spec:\n     ports: []'), ['spec'], HEADLESS, 'redis.md')).toBe(
      lesson('spec:\n     ports: []\n     clusterIP: None'),
    );
  });
});

describe('the style of the file', () => {
  const labels = { metadata: { labels: { app: 'redis' } }, ports: [{ port: 1, tags: ['a', 'b'] }, { port: 2 }] };

  test('decides how far fields and dashes are indented', () => {
    const text = 'kind: StatefulSet\nspec:\n    containers:\n    - name: redis\n';
    expect(inserted(text, [], labels)).toBe(
      `${text}metadata:\n    labels:\n        app: redis\nports:\n- port: 1\n  tags:\n  - a\n  - b\n- port: 2\n`,
    );
    expect(inserted('kind: Pod\nspec:\n containers:\n   - name: redis\n', [], labels)).toBe(
      'kind: Pod\nspec:\n containers:\n   - name: redis\nmetadata:\n labels:\n  app: redis\nports:\n  - port: 1\n    tags:\n      - a\n      - b\n  - port: 2\n',
    );
  });

  test('decides about quotes', () => {
    const map = (labels: string) => `kind: Pod\nmetadata:\n  labels:\n${labels}`;
    const path = ['metadata', 'labels'];
    expect(inserted(map("    app: 'redis'\n"), path, { tier: 'cache' })).toBe(
      map("    app: 'redis'\n    tier: 'cache'\n"),
    );
    expect(inserted(map('    "app": redis\n'), path, { tier: 'cache' })).toBe(
      map('    "app": redis\n    "tier": cache\n'),
    );
    expect(inserted(map("    app: redis\n    version: '7'\n"), path, { shard: '1', on: 'yes', a: "it's" })).toBe(
      map("    app: redis\n    version: '7'\n    shard: '1'\n    'on': 'yes'\n    a: 'it''s'\n"),
    );
    expect(inserted(map('    app: redis\n'), path, { shard: '1', a: 'b: c', d: '\n' })).toBe(
      map('    app: redis\n    shard: "1"\n    a: "b: c"\n    d: "\\n"\n'),
    );
  });

  test.each([
    ['{"kind":"Pod","spec":{"a":"b"}}', '{"kind":"Pod","spec":{"a":"b","clusterIP":"None"}}'],
    ['{"kind": "Pod", "spec": {"a": {}}}', '{"kind": "Pod", "spec": {"a": {}, "clusterIP": "None"}}'],
    ['{"kind": "Pod", "spec": {}}', '{"kind": "Pod", "spec": {"clusterIP": "None"}}'],
    ['{"kind": "Pod", "spec": null}', '{"kind": "Pod", "spec": {"clusterIP": "None"}}'],
    ['{"kind": "Pod"}', '{"kind": "Pod", "spec": {"clusterIP": "None"}}'],
    [
      '{\n  "kind": "Pod",\n  "spec": {\n    "a": 1\n  }\n}\n',
      '{\n  "kind": "Pod",\n  "spec": {\n    "a": 1,\n    "clusterIP": "None"\n  }\n}\n',
    ],
    [
      '{\n\t"kind": "Pod",\n\t"a": 1\n}\n',
      '{\n\t"kind": "Pod",\n\t"a": 1,\n\t"spec": {\n\t\t"clusterIP": "None"\n\t}\n}\n',
    ],
    [
      '{\n  "kind": "Pod",\n  "a": 1\n}\n',
      '{\n  "kind": "Pod",\n  "a": 1,\n  "spec": {\n    "clusterIP": "None"\n  }\n}\n',
    ],
  ])('in JSON: %j', (text, fixed) => {
    expect(inserted(text, ['spec'], HEADLESS, 'pod.json')).toBe(fixed);
    expect(JSON.parse(fixed)).toBeDefined();
  });

  test.each([
    ['{a: 1}', '{a: 1, clusterIP: None}'],
    ['{ a: 1 }', '{ a: 1, clusterIP: None }'],
    ['{\n    a: 1,\n    b: [2]\n  }', '{\n    a: 1,\n    b: [2],\n    clusterIP: None\n  }'],
    ['{ clusterIP: null, a: 1 }', '{ clusterIP: None, a: 1 }'],
  ])('in flow style: %j', (spec, fixed) => {
    expect(inserted(service(`spec: ${spec} # c\n`), ['spec'], HEADLESS)).toBe(service(`spec: ${fixed} # c\n`));
  });
});

describe('what is not there', () => {
  test.each([
    ['spec:\n', 'spec:\n  clusterIP: None\n'],
    ['spec: # why\n', 'spec: # why\n  clusterIP: None\n'],
    ['spec: {}\n', 'spec:\n  clusterIP: None\n'],
    ['spec: {} # why\n---\n', 'spec: # why\n  clusterIP: None\n---\n'],
    ['spec: null\nstatus: {}\n', 'spec:\n  clusterIP: None\nstatus: {}\n'],
    ['', 'spec:\n  clusterIP: None\n'],
    ['spec:\n  clusterIP:\n  ports: []\n', 'spec:\n  clusterIP: None\n  ports: []\n'],
    ['spec:\n  clusterIP: ~ # none\n', 'spec:\n  clusterIP: None # none\n'],
  ])('is written: %j', (spec, fixed) => {
    expect(inserted(service(spec), ['spec'], HEADLESS)).toBe(service(fixed));
  });

  test('is written with all that is missing on the way', () => {
    const set = 'kind: StatefulSet\nspec:\n  template:\n    spec:\n      containers: []\n';
    expect(inserted(set, ['spec', 'template', 'metadata', 'labels'], { app: 'redis', tier: 'cache' })).toBe(
      set.replace('    spec:\n', '    metadata:\n      labels:\n        app: redis\n        tier: cache\n    spec:\n'),
    );
  });

  test('goes beside what is there', () => {
    expect(
      inserted('kind: Pod\nmetadata:\n  name: redis\n  labels: {}\n', [], { metadata: { labels: { app: 'redis' } } }),
    ).toBe('kind: Pod\nmetadata:\n  name: redis\n  labels:\n    app: redis\n');
  });

  test('is written in an item that is empty', () => {
    expect(inserted('kind: Pod\nvolumes:\n  - {} # one\n', ['volumes', 0], { name: 'data', emptyDir: {} })).toBe(
      'kind: Pod\nvolumes:\n  - name: data\n    emptyDir: {} # one\n',
    );
  });
});

describe('nothing is done', () => {
  test.each([
    ['over a value', 'kind: Service\nspec:\n  clusterIP: 10.0.0.1\n'],
    ['where no map is', 'kind: Service\nspec: none\n'],
    ['in a list', 'kind: Service\nspec:\n  - a\n'],
    ['through an alias', 'kind: Service\na: &a\n  b: 1\nspec: *a\n'],
    ['in what is used elsewhere', 'kind: Service\nspec: &a\n  b: 1\nstatus: *a\n'],
    ['inside of what is used elsewhere', 'kind: Service\nlist: &a\n  - b: 1\nstatus: *a\n', ['list', 0]],
    ['in what has an anchor and nothing else', 'kind: Service\nspec: &a {}\nstatus: *a\n'],
    ['over what is merged', 'kind: Service\na: &a\n  clusterIP: 10.0.0.1\nspec:\n  <<: *a\n'],
    ['behind a comma', 'kind: Service\nspec: {a: 1,}\n'],
    ['behind a comment in braces', 'kind: Service\nspec: {\n  a: 1 # why\n  }\n'],
    ['behind a colon that would be part of its key', 'kind: Service\nspec: {a: }\n'],
  ] as [string, string, Path?][])('%s', (_, text, path = ['spec']) => {
    expect(inserted(text, path, HEADLESS)).toBeUndefined();
  });

  test('in an item of a List that another uses', () => {
    const list =
      'apiVersion: v1\nkind: List\nitems:\n  - kind: Service\n    spec: &a\n      b: 1\n  - kind: Service\n    spec: *a\n';
    expect(insertFields(manifestsIn(list)[0]!.at(['spec']), HEADLESS)).toBeUndefined();
  });

  test('to what an alias stands for, but beside it', () => {
    const text = 'kind: Service\na: &a\n  b: 1\nspec:\n  selector: *a\n';
    expect(inserted(text, ['spec'], HEADLESS)).toBe(`${text}  clusterIP: None\n`);
  });

  test('to a merged map, but beside it', () => {
    expect(inserted('kind: Service\na: &a\n  b: 1\nspec:\n  <<: *a\n', ['spec'], HEADLESS)).toBe(
      'kind: Service\na: &a\n  b: 1\nspec:\n  <<: *a\n  clusterIP: None\n',
    );
  });
});

const anyValue = fc.letrec<{ value: PlainMap[string]; map: PlainMap }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<PlainMap[string]>(
      'redis',
      '10',
      'yes',
      'a: b',
      '# c',
      "it's",
      'two\nlines',
      '- x',
      '',
      7,
      true,
      '"',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.array(tie('value'), { maxLength: 2 }),
    tie('map'),
  ),
  map: fc.dictionary(fc.constantFrom('app', 'new', 'on', '8080', 'a b', '__proto__', 'tier'), tie('value'), {
    minKeys: 1,
    maxKeys: 3,
  }),
})).map;

test('whatever is written is read again, and nothing else changes', () => {
  let done = 0;
  fc.assert(
    fc.property(
      anyTree,
      anyStyle,
      anyValue,
      fc.nat(),
      fc.boolean(),
      fc.boolean(),
      (root, style, fields, one, deep, cut) => {
        const whole = write(root, style);
        const text = cut ? whole.trimEnd() : whole;
        const before = toJson(manifestOf(text).root.node!);
        const homes = [[], ...pathsOf(before)].filter((path) => isMap(at(before, path)) || at(before, path) === null);
        const home = [...homes[one % homes.length]!, ...(deep ? ['annotations'] : [])];
        const edits = insertFields(manifestOf(text).at(home), fields);
        if (edits === undefined) return;
        done++;
        expect(edits.some((a, index) => edits.some((b, other) => other < index && editsConflict(a, b)))).toBe(false);
        const after = applyEdits(text, edits);
        const expected = plain(before);
        let target = expected;
        for (const [index, step] of home.entries()) {
          if (at(expected, home.slice(0, index + 1)) === null || target[step] === undefined) target[step] = {};
          target = target[step];
        }
        merge(target, plain(fields));
        expect(plain(toJson(documentsOf(after)[0]!.root!))).toEqual(expected);
        expect(remarks(after)).toEqual(remarks(text));
        expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text));
        expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
      },
    ),
    { numRuns: 400 },
  );
  expect(done).toBeGreaterThan(200);
});

// biome-ignore lint/suspicious/noExplicitAny: any tree
function plain(value: unknown): any {
  return JSON.parse(JSON.stringify(value));
}

function merge(target: Record<string, unknown>, fields: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(fields)) {
    const own = Object.hasOwn(target, name) ? target[name] : undefined;
    if (isMap(own) && isMap(value)) merge(own as Record<string, unknown>, value as Record<string, unknown>);
    else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  }
}

describe('a document', () => {
  const SET = 'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  containers:\n  - name: redis\n';
  const SERVICE = { apiVersion: 'v1', kind: 'Service', spec: { ports: [{ name: 'redis', port: 6379 }] } };
  const written = 'apiVersion: v1\nkind: Service\nspec:\n  ports:\n  - name: redis\n    port: 6379\n';

  function behind(text: string, path?: string): string | undefined {
    const edits = insertDocument(documentsOf(text, path)[0]!, SERVICE);
    return edits && applyEdits(text, edits);
  }

  test.each([
    [SET, `${SET}---\n${written}`],
    [SET.trimEnd(), `${SET}---\n${written}`.trimEnd()],
    [`${SET}\n---\nkind: Pod\n`, `${SET}\n---\n${written}\n---\nkind: Pod\n`],
    [`${SET}# the end\n---\n`, `${SET}# the end\n---\n${written}---\n`],
    [
      'kind: ConfigMap\ndata:\n  a: |\n    b',
      'kind: ConfigMap\ndata:\n  a: |\n    b\n---\n' +
        written.replace('  - name', '    - name').replace('    port', '      port').trimEnd(),
    ],
    [SET.replaceAll('\n', '\r\n'), `${SET}---\n${written}`.replaceAll('\n', '\r\n')],
  ])('is written behind another: %j', (text, fixed) => {
    expect(behind(text)).toBe(fixed);
    expect(documentsOf(fixed).filter(({ root }) => root !== null)[1]!.root).toBeDefined();
  });

  test.each([
    ['JSON', '{"kind": "StatefulSet"}', 'a.json'],
    ['Markdown', `\`\`\`yaml\n${SET}\`\`\`\n`, 'a.md'],
    ['the end of the stream', `${SET}...\nmore\n`],
  ])('is not written behind %s', (_, text, path?: string) => {
    expect(behind(text, path)).toBeUndefined();
  });
});
