import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import type { YamlNode } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { readPlain } from '../src/yaml/plain.ts';
import { readTree } from '../src/yaml/tree.ts';

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

/** Nothing where it gave up, else all that is to be compared with the slow way. */
function plain(text: string, start = 0, end = text.length): unknown {
  const root = readPlain(text, start, end);
  return root && { root: told(root), error: undefined, duplicateKeys: [], rest: undefined };
}

function slow(text: string, start = 0, end = text.length): unknown {
  const tree = readTree(text, start, end, false, true);
  return { ...tree, root: tree.root && told(tree.root) };
}

const POSTGRES = `# The database.
apiVersion: apps/v1
kind: StatefulSet # with one claim each
metadata:
  name: postgres
  labels: {app: postgres, "tier": 'data'}
  annotations: {}

spec:
  replicas: 3
  podManagementPolicy:
  template:
    spec:
      containers:
      - name: postgres
        image: "postgres:17" # not latest
        args: [-c, "max_connections=200", -c, shared_buffers=1GB, --port=5432, --fsync]
        command:
          - sh
          - -c
          - |
            # starts it
            exec postgres \\

              -D /data
        env:
        -   name: URL
            value: postgres://localhost:5432/shop?a=b#top
      # nothing more

      volumes: []
  volumeClaimTemplates:
  - metadata: {name: data}
`;

describe('the same tree', () => {
  test('of a manifest', () => {
    expect(plain(POSTGRES)).toBeDefined();
    expect(plain(POSTGRES)).toEqual(slow(POSTGRES));
  });

  test.each([
    ['blanks and comments around', '\n  \n# Kafka\n\nname: kafka # 3\n\n   # end\n'],
    ['tabs in comments', 'name: kafka # - \t3\n#\tnodes\n  # - \t4\nport: 9092\n'],
    ['no line end at the end', 'name: kafka'],
    ['an empty value at the end', 'name:'],
    ['an indented root', '  name: kafka\n  port: 9092\n'],
    ['empty values', 'a:\nb:   # none\nc:\n  d:\n\ne:  \n'],
    ['maps', 'a:\n  b:\n      c: x\n  d: y\ne: z\n'],
    ['lists of text', 'args:\n  - a b\n  -   c\nports:\n- 1\n- "2"\nend: x\n'],
    ['lists of maps', 'a:\n- b: 1\n  c:\n  - d: 2\n  - e\n  f: 3\n-   g:\n      h: 4\n'],
    [
      'numbers and words',
      'a: 0644\nb: yes\nc: ~\nd: 1.50\ne: -7\nf: 1_000\ng: 0x1F\nh: No\ni: nope\nj: .5\nk: 100m\nl: -0\n',
    ],
    ['plain text with signs', 'a: x:y\nb: a#b\nc: -x\nd: it\'s "so"\ne: a {{ b }}'],
    ['plain text with blanks behind', 'a: x y   \nb: x   # c'],
    [
      'keys that are not letters',
      'app.kubernetes.io/name: x\n"quoted key": y\n\'1\': z\na b: c\n-x: d\nx:y: e\nnull_: f\n',
    ],
    ['quotes', 'a: "x: # y"\nb: \'it\'\'s\'\nc: ""\nd: "a\\"b\\\\c\\n"\ne: \'\\\'\n'],
    ['lists in brackets', 'a: []\nb: [x]\nc: [ x , "y, z" , \'\' ]\nd: [1, yes, ~, -x, a b, a:b, $(X)] # c\n'],
    ['maps in brackets', 'a: {}\nb: { }\nc: {x: 1, "y": \'z\'}\nd: [ ]\n'],
    ['literal text', 'a: |\n  x\n\n    y \n  z\n\nb: |-\n  x\n\nc: |+\n  x\n\n\nd: | # c\n   x\n   y\n'],
    ['literal text behind empty lines', 'a: |\n\n  x\n\n  y\n'],
    ['literal text with tabs and separators in it', 'a: |\n  x\n  \ty\n  ---\n  ...\n  # z\nb: c\n'],
    ['folded text', 'a: >\n  x\n  y\n\n  z\n    w\n\n    v\n  u\n  t\n\nb: >-\n\n  x\n   y\n\n\n  z\nc: >+\n  x\n\n\n'],
    ['block scalars in lists', 'a:\n- |\n x\n- >-\n  y\n- b: |\n    z\n  c: d\n'],
    ['letters of the world', 'größe: ü # é\n名: "数据"\nc: |\n  数据\nd: [a, "é"]\n'],
  ])('of %s', (_, text) => {
    expect(plain(text)).toBeDefined();
    expect(plain(text)).toEqual(slow(text));
  });

  test('of a part of a text', () => {
    const text = '---\nname: kafka\ndata: |\n  x\n---\nname: redis\n';
    const end = text.lastIndexOf('---');
    expect(plain(text, 4, end)).toBeDefined();
    expect(plain(text, 4, end)).toEqual(slow(text, 4, end));
  });
});

test.each([
  ['nothing', ''],
  ['comments only', '# Kafka\n'],
  ['text', 'kafka\n'],
  ['a list as root', '- kafka\n'],
  ['JSON', '{"kind": "Service"}\n'],
  ['a tab in the indentation', 'a:\n\tb: c\n'],
  ['a tab behind a colon', 'a:\tb\n'],
  ['a tab in text', 'a: b\tc\nd: "e\tf"\n'],
  ['a tab that may be the indentation of a literal', 'a: |\n  \tb\n'],
  ['a carriage return', 'a: b\r\nc: d\r\n'],
  ['a control character', 'a: b\x01\n'],
  ['a line end of Unicode', 'a: b\u2028\n'],
  ['a lone surrogate', 'a: "\ud800"\n'],
  ['a byte order mark', 'a: \ufeffb\n'],
  ['an anchor', 'a: &x b\n'],
  ['an alias', 'a: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a merge', '<<: x\n'],
  ['an explicit key', '? a\n: b\n'],
  ['a directive', '%YAML 1.1\na: b\n'],
  ['a reserved character', 'a: @b\n'],
  ['a backtick', 'a: `b`\n'],
  ['the end of a document', 'a: b\n...\n'],
  ['plain text over two lines', 'a: b\n  c\n'],
  ['plain text on the line below', 'a:\n  b\n'],
  ['plain text over two lines in a list', 'a:\n- b\n  c\n'],
  ['quotes over two lines', 'a: "b\n  c"\n'],
  ['brackets over two lines', 'a: [b,\n  c]\n'],
  ['an open quote', 'a: "b\n'],
  ['text behind a quote', 'a: "b" c\n'],
  ['a comment without a blank before it', 'a: "b"#c\n'],
  ['an escape that JSON has not', 'a: "\\x41"\n'],
  ['an escape that YAML 1.1 has not', 'a: "\\/"\n'],
  ['a key with escapes', '"a\\n": b\n'],
  ['a key that is no text', '1: a\n'],
  ['a key that is a word', 'on: a\n'],
  ['a long key', `${'a'.repeat(1001)}: b\n`],
  ['a blank before a colon', 'a : b\n'],
  ['no blank behind a colon', 'a: b\nc:d\n'],
  ['two colons', 'a: b: c\n'],
  ['equal keys', 'a: b\n"a": c\n'],
  ['equal keys in brackets', 'a: {b: c, b: d}\n'],
  ['infinity', 'a: .inf\nb: c\n'],
  ['no number', 'a: .nan\n'],
  ['an indentation that fits nowhere', 'a:\n    b: c\n  d: e\n'],
  ['a key further in', 'a: b\n  c: d\n'],
  ['a key further out than the root', '  a: b\nc: d\n'],
  ['a list behind a value', 'a: b\n- c\n'],
  ['a list behind a key on its line', 'a: - b\n'],
  ['a list in a list', 'a:\n- - b\n'],
  ['an empty item', 'a:\n-\n- b\n'],
  ['an item on the line below', 'a:\n-\n  b: c\n'],
  ['a list in brackets in brackets', 'a: [[b]]\n'],
  ['a pair in a list', 'a: [b: c]\n'],
  ['a comma at the end', 'a: [b, ]\n'],
  ['braces without a value', 'a: {b}\n'],
  ['a template', 'a: {{ .Values.name }}\n'],
  ['brackets as key', '[a]: b\n'],
  ['an indentation that is told', 'a: |2\n  b\n'],
  ['an empty block scalar', 'a: |\nb: c\n'],
  ['blanks that may be content', 'a: |\n  b\n     \n  c\n'],
  ['a block scalar without a line end', 'a: |\n  b'],
  ['1,000 levels', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
])('it gives up for %s', (_, text) => {
  expect(plain(text)).toBeUndefined();
});

test('a document is read whichever way it takes', () => {
  const states = (text: string) =>
    parseFile(new SourceFile('postgres.yaml', text)).map(({ state, root }) => [state, root?.kind]);
  expect(states(`${POSTGRES}---\n${POSTGRES.replace('replicas: 3', 'replicas: !!int 3')}`)).toEqual([
    ['read', 'map'],
    ['read', 'map'],
  ]);
});

const word = fc.constantFrom(
  'name',
  'a b',
  '1',
  'yes',
  '"app"',
  "'it''s'",
  'x:y',
  '-x',
  '~',
  '.5',
  'kafka-0',
  '.inf',
  '<<',
);
const odd = fc.constantFrom(
  ...[' ', '  ', '\n', '\n  ', ': ', ':', '#', ' # c', '- ', '\n- ', '-', '"', "'", '\\', '[', ']', '{', '}', ', '],
  ...['[a, b]', '{a: b}', '&a ', '*a', '!x ', '|\n', '>-\n', '\t', '\r\n', '...', '---', '?', '? ', '%', '=', '\u00a0'],
);
const value = fc.oneof(word, fc.constantFrom('', '', ' # c', '[]', '{a: b}', '[x, "y"]', '|', '>-', '|+', 'x # c'));
const line = fc
  .tuple(fc.nat(4), fc.constantFrom('', '', '- ', '-  '), word, fc.constantFrom(': ', ':', ''), value)
  .map(([indent, dash, key, colon, behind]) => `${' '.repeat(indent)}${dash}${key}${colon}${behind}\n`);
const fragments = fc.array(fc.oneof(line, fc.constantFrom('\n', '# c\n', '    text\n')), { maxLength: 8 });

/** A text with others put into it at some places. */
function mutate(text: string, changes: readonly (readonly [number, number, string])[]): string {
  let result = text;
  for (const [at, drop, put] of changes) {
    const from = at % (result.length + 1);
    result = result.slice(0, from) + put + result.slice(from + drop);
  }
  return result;
}

const change = fc.tuple(fc.nat(2000), fc.nat(2), fc.oneof(odd, word, fc.constant('')));
const mutant = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.array(change, { maxLength: 3 }))
  .map(([from, count, changes]) =>
    mutate(
      POSTGRES.split('\n')
        .slice(from, from + count)
        .join('\n'),
      changes,
    ),
  );

test('what it answers is what the slow way answers', () => {
  let answers = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fragments.map((lines) => lines.join('')),
        mutant,
      ),
      (text) => {
        // Documents are split before they are read.
        fc.pre(!/^---/m.test(text));
        const answer = plain(text);
        if (answer === undefined) return;
        answers++;
        expect(answer).toEqual(slow(text));
      },
    ),
    { numRuns: 3000 },
  );
  expect(answers).toBeGreaterThan(100);
});
