import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import type { YamlNode } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

/** All that a tree tells, as plain values. */
function told(node: YamlNode): unknown {
  switch (node.kind) {
    case 'map':
      return { ...node, pairs: node.pairs.map(({ name, key, value, merge }) => [name, told(key), told(value), merge]) };
    case 'seq':
      return { ...node, items: node.items.map(told), dashes: node.dashes };
    case 'alias':
      return { ...node, target: [node.target.start, node.target.end] };
    default:
      return { ...node };
  }
}

function trees(text: string, folded: boolean): unknown[] {
  const documents = parseFile(new SourceFile('postgres.yaml', text), { folded });
  return documents.map(({ root, state, index }) => [state, index, root && told(root)]);
}

const MANIFEST = `apiVersion: v1
kind: ConfigMap
metadata: {name: postgres, labels: {"app": 'it''s', enabled: yes}}
data:
  empty:
  plain: a value
    over two lines
  quoted: "tab\\tand \\u00e9"
  single: 'one'
  number: 0644
  hex: 0x1F
  float: 1.50
  nothing: ~
  script: |
    #!/bin/sh
    pg_ctl start
  line: >-
    folded
    text
  one: |-
    just one
  emoji: "😀 \uFEFF"
items:
- a
-   - nested
    - {port: 5432, names: [x, y]}
-
`;

test('a folded tree tells what the tree does', () => {
  expect(trees(MANIFEST, true)).toMatchObject([['read', 0, { kind: 'map' }]]);
  expect(trees(MANIFEST, true)).toEqual(trees(MANIFEST, false));
});

test.each([
  ['anchors and aliases', 'kind: A\napiVersion: v1\na: &x {b: 1}\nc: *x\n'],
  ['merges', 'kind: A\napiVersion: v1\na: &x {b: 1}\nc:\n  <<: *x\n'],
  ['tags', 'kind: A\napiVersion: v1\na: !!str 5\n'],
  ['keys that are no text', 'kind: A\napiVersion: v1\n5432: postgres\n'],
  ['duplicate keys', 'kind: A\napiVersion: v1\na: 1\na: 2\n'],
  ['deep nesting', `kind: A\napiVersion: v1\na: ${'['.repeat(150)}${']'.repeat(150)}\n`],
  ['more values than a text of its length usually has', `kind: A\napiVersion: v1\na: [${'1,'.repeat(40_000)}]\n`],
])('it does with %s', (_, text) => {
  expect(trees(text, true)).toEqual(trees(text, false));
});

test('it does for every example', () => {
  const folder = join(import.meta.dirname, '../examples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(trees(text, true), file).toEqual(trees(text, false));
  }
});

test('what was let go is made again', () => {
  const [document] = parseFile(new SourceFile('postgres.yaml', MANIFEST), { folded: true });
  const root = document!.root!;
  if (root.kind !== 'map') throw new Error('no map');
  const before = root.get('kind');
  expect(root.get('kind')).toBe(before);
  root.fold();
  expect(root.get('kind')).not.toBe(before);
  expect(told(root.get('kind')!.value)).toEqual(told(before!.value));
});

test('nothing is let go that cannot be made again', () => {
  const [document] = parseFile(new SourceFile('postgres.yaml', MANIFEST));
  const root = document!.root!;
  if (root.kind !== 'map') throw new Error('no map');
  const before = root.get('kind');
  root.fold();
  expect(root.get('kind')).toBe(before);
});
