import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import type { MapNode, YamlNode } from '../src/yaml/node.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

function root(text: string): YamlNode {
  const [document] = parseFile(new SourceFile('kustomization.yaml', text));
  expect(document!.error).toBeUndefined();
  return document!.root!;
}

/** Every node as `kind style text`, in the order of the text. */
function outline(text: string): string[] {
  const lines: string[] = [];
  const visit = (node: YamlNode): void => {
    const style = node.kind === 'alias' ? '' : `${node.style} `;
    const more = node.kind === 'alias' ? [] : [node.anchor && `&${node.anchor}`, node.tag].filter(Boolean);
    lines.push([`${node.kind} ${style}${JSON.stringify(text.slice(node.start, node.end))}`, ...more].join(' '));
    if (node.kind === 'seq') node.items.forEach(visit);
    if (node.kind === 'map') for (const { key, value } of node.pairs) [key, value].forEach(visit);
  };
  visit(root(text));
  return lines.slice(1);
}

describe('places', () => {
  test('of scalars', () => {
    expect(outline("a:  b  # c\nc : \"d\"   \ne: 'f''g'\nh: i\n  j \nk:\nl: #\n")).toEqual([
      'scalar plain "a"',
      'scalar plain "b"',
      'scalar plain "c"',
      'scalar double "\\"d\\""',
      'scalar plain "e"',
      `scalar single "'f''g'"`,
      'scalar plain "h"',
      'scalar plain "i\\n  j"',
      'scalar plain "k"',
      'scalar empty ""',
      'scalar plain "l"',
      'scalar empty ""',
    ]);
  });

  test('an empty value stands behind its colon or dash', () => {
    const { pairs } = root('a:   # c\nb:\n- \n-\n') as MapNode;
    expect(pairs[0]!.value).toMatchObject({ start: 2, end: 2 });
    expect(pairs[1]!.value).toMatchObject({ kind: 'seq', start: 12, end: 16, dashes: [12, 15] });
  });

  test('of block scalars: from the sign to the end of the last line', () => {
    expect(outline('a: |-  # c\n  b\n  c  \n\n# d\ne: >2\n    f\n\ng: |\nh: &x |+\n  i\n\n\n')).toEqual([
      'scalar plain "a"',
      'scalar literal "|-  # c\\n  b\\n  c  "',
      'scalar plain "e"',
      'scalar folded ">2\\n    f"',
      'scalar plain "g"',
      'scalar literal "|"',
      'scalar plain "h"',
      'scalar literal "|+\\n  i" &x',
    ]);
  });

  test('of maps and lists', () => {
    expect(outline('a:\n- b: c\n  d:\n\n-   - e\n    - f\ng: { h: [ 1 , 2 ] , i }\n')).toEqual([
      'scalar plain "a"',
      'seq block "- b: c\\n  d:\\n\\n-   - e\\n    - f"',
      'map block "b: c\\n  d:"',
      'scalar plain "b"',
      'scalar plain "c"',
      'scalar plain "d"',
      'scalar empty ""',
      'seq block "- e\\n    - f"',
      'scalar plain "e"',
      'scalar plain "f"',
      'scalar plain "g"',
      'map flow "{ h: [ 1 , 2 ] , i }"',
      'scalar plain "h"',
      'seq flow "[ 1 , 2 ]"',
      'scalar plain "1"',
      'scalar plain "2"',
      'scalar plain "i"',
      'scalar empty ""',
    ]);
  });

  test('with tags, anchors and aliases', () => {
    expect(outline('a: &x !!str b\nc: !t &y\n  d: *x\n  e: &z\n*x : &w [*y, &v {}]\n')).toEqual([
      'scalar plain "a"',
      'scalar plain "b" &x tag:yaml.org,2002:str',
      'scalar plain "c"',
      'map block "d: *x\\n  e: &z" &y !t',
      'scalar plain "d"',
      'alias "*x"',
      'scalar plain "e"',
      'scalar empty "" &z',
      'scalar plain "*x"',
      'seq flow "[*y, &v {}]" &w',
      'alias "*y"',
      'map flow "{}" &v',
    ]);
  });

  test('are those of the file', () => {
    const text = '\ufeff# head\n---\na: 1\n---\n  b: |\n    c\n';
    const [, first, second] = parseFile(new SourceFile('kustomization.yaml', text));
    expect(text.slice(first!.root!.start, first!.root!.end)).toBe('a: 1');
    expect(text.slice(second!.root!.start, second!.root!.end)).toBe('b: |\n    c');
  });

  test('with CRLF', () => {
    expect(outline('a: |\r\n  b\r\n\r\nc: d\r\n')).toEqual([
      'scalar plain "a"',
      'scalar literal "|\\r\\n  b"',
      'scalar plain "c"',
      'scalar plain "d"',
    ]);
  });

  test('of dashes where an item is empty before a dash of the list around', () => {
    const text = 'containers:\n- args:\n  - a\n  -\n- name: web\n';
    expect(toJson(root(text))).toEqual({ containers: [{ args: ['a', null] }, { name: 'web' }] });
    const { value } = (root(text) as MapNode).pairs[0]!;
    expect(value).toMatchObject({ dashes: [text.indexOf('- args'), text.indexOf('- name')], end: text.length - 1 });
  });
});

describe('values', () => {
  test.each([
    ['explicit keys', '? a\n: b\n? c\n', { a: 'b', c: null }],
    ['pairs in a list', '[a: b, ? c, d: ]', [{ a: 'b' }, { c: null }, { d: null }]],
    ['folding', 'a: b\n\n  c\n  d\ne: "f\n  g\\\n  h"\n', { a: 'b\nc d', e: 'f gh' }],
    ['folded blocks', 'a: >-\n  b\n  c\n\n   d\n  e\n', { a: 'b c\n\n d\ne' }],
    ['kept lines', 'a: |+\n  b\n\nc: 1\n', { a: 'b\n\n', c: 1 }],
    ['no blank behind a colon in brackets', '[{a:b}, {c:}]', [{ 'a:b': null }, { 'c:': null }]],
  ])('%s', (_, text, value) => {
    expect(toJson(root(text))).toEqual(value);
  });
});

describe('merge keys', () => {
  test('count in the order of the document', () => {
    const text = 'base: &b {x: 1, z: 2}\nc:\n  x: 0\n  <<: *b\n  z: 3\n';
    expect(toJson((root(text) as MapNode).get('c')!.value)).toEqual({ x: 1, z: 3 });
  });

  test('of several maps the first wins', () => {
    const text = '- &a {x: 1}\n- &b {x: 2, z: 2}\n- <<: [*a, *b]\n';
    expect(toJson(root(text))).toEqual([{ x: 1 }, { x: 2, z: 2 }, { x: 1, z: 2 }]);
  });

  test('in quotes are keys like any other', () => {
    expect(toJson(root('"<<": {x: 1}\n'))).toEqual({ '<<': { x: 1 } });
  });
});

describe('duplicate keys', () => {
  test('the last wins, and the first and last are told', () => {
    const text = 'a: 1\nb: {c: 1, c: 2}\na: 2\n"a": 3\n';
    const [document] = parseFile(new SourceFile('kustomization.yaml', text));
    expect(toJson(document!.root!)).toEqual({ a: 3, b: { c: 2 } });
    const found = document!.duplicateKeys.map(({ first, last }) => [first.name, first.key.start, last.key.start]);
    expect(found).toEqual([
      ['c', 9, 15],
      ['a', 0, text.indexOf('"a"')],
    ]);
  });

  test('among many keys', () => {
    const text = `${Array.from({ length: 20 }, (_, i) => `k${i}: ${i}\n`).join('')}k3: x\n`;
    const [document] = parseFile(new SourceFile('kustomization.yaml', text));
    expect(document!.duplicateKeys.map(({ first }) => first.name)).toEqual(['k3']);
  });

  test('a key beside a merge is none', () => {
    const [document] = parseFile(
      new SourceFile('kustomization.yaml', 'a: &a {x: 1}\nb:\n  <<: *a\n  x: 2\n  <<: *a\n'),
    );
    expect(document!.duplicateKeys).toEqual([]);
  });
});
