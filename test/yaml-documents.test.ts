import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

function states(text: string, path = 'web.yaml'): string[] {
  return parseFile(new SourceFile(path, text)).map(
    ({ state, skipReason, error }) => skipReason ?? error?.code ?? state,
  );
}

describe('documents that are none of Kubernetes', () => {
  test.each([
    ['replicaCount: 3\nimage:\n  kind: x\n'],
    ['services:\n  web: {image: nginx}\n'],
    ['{"panels": [{"type": "graph"}]}'],
    ['- name: web\n  path: /kind\n'],
    ['// tasks of an editor\n{"tasks": [{"kind": "build"}]}'],
    ['{"tasks": [{"kind": "build"}] // its tasks\n}'],
    ['# kind: Pod\na: 1\n'],
    ['a: b: c\n'],
  ])('%j is left out', (text) => {
    expect(states(text)).toEqual(['not-kubernetes']);
  });

  test.each([
    ['kind: Pod\n'],
    ['- op: add\n  path: /kind\n'],
    ['apiVersion: v1\n'],
    ['"kind": Pod\n'],
    ["'apiVersion' : v1\n"],
    ['kind : Pod\n'],
    ['{"apiVersion": "v1"}'],
    ['{kind: Pod}'],
    ['  metadata:\n    name: web\n  kind: Pod\n'],
    ['metadata:\n  name: web\nkind:\n'],
  ])('%j is read', (text) => {
    expect(states(text)).toEqual(['read']);
  });

  test('a missing blank does not hide a manifest', () => {
    expect(states('apiVersion:apps/v1\nkind:StatefulSet\nmetadata:\n  name: web\n')).toEqual(['syntax']);
  });

  test.each(['kustomization.yaml', 'base/kustomization.yml', 'base/Kustomization'])('%s needs no kind', (path) => {
    expect(states('resources: [web.yaml]\n', path)).toEqual(['read']);
  });

  test('a JSON document is found among others', () => {
    expect(states('{"a": 1}\n{"kind": "Pod"}\n')).toEqual(['not-kubernetes', 'read']);
  });
});

describe('definitions', () => {
  test.each([
    ['apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition # c\n'],
    ['apiVersion: apiextensions.k8s.io/v1\nkind: "CustomResourceDefinition"\r\nspec: {}\r\n'],
    ['{"kind": "CustomResourceDefinition", "apiVersion": "apiextensions.k8s.io/v1"}'],
  ])('%j is left out', (text) => {
    expect(states(text)).toEqual(['definition']);
  });

  test('what only speaks of one is read', () => {
    expect(states('kind: List\nitems:\n- kind: CustomResourceDefinition\n')).toEqual(['read']);
  });
});

describe('templates', () => {
  test.each([
    ['in plain text', 'kind: Pod\nmetadata:\n  name: a-{{ .x }}\n'],
    ['as a value', 'kind: Pod\nmetadata: {{ .x }}\n'],
    ['between lines', 'kind: Pod\n{{- if .x }}\nspec: {}\n{{- end }}\n'],
    ['at the beginning', '{{- if .x }}\nkind: Pod\n{{- end }}\n'],
    ['in a key', 'kind: Pod\n{{ .x }}: 1\n'],
    ['without a kind', '{{ include "web" . }}\n'],
    ['beside quoted ones', 'kind: Pod\na: "{{ x }}"\nb: {{ x }}\n'],
  ])('%s', (_, text) => {
    expect(states(text)).toEqual(['template']);
  });

  test.each([
    ['in quotes', 'kind: Pod\na: "{{ x }}"\nb: \'{{ y }}\'\n'],
    ['in a block', 'kind: Pod\na: |\n  {{ x }}\nb: >-\n  {{ y }}\n'],
    ['in a comment', 'kind: Pod # {{ x }}\n# {{ y }}\n'],
    ['in quotes over lines', 'kind: Pod\na: "x\n  {{ y }}"\n'],
    ['in JSON', '{"kind": "Pod", "a": "{{ x }}"}'],
  ])('text it is %s', (_, text) => {
    expect(states(text)).toEqual(['read']);
  });

  test.each([
    ['kind: Pod\na: "{{ x }}"\nb: c: d\n'],
    ['kind: Pod\na: |\n  {{ x }}\nb: [\n'],
    ['kind: Pod\n# {{ x }}\n\tb: 1\n'],
  ])('a fault elsewhere is a fault: %j', (text) => {
    expect(states(text)).toEqual(['syntax']);
  });

  test('in the templates of a chart everything is one', () => {
    const file = new SourceFile('chart/templates/web.yaml', 'kind: Pod\n---\n# none\n', { template: true });
    expect(parseFile(file).map(({ state }) => state)).toEqual(['template', 'empty']);
  });
});

describe('refusals', () => {
  test.each([
    ['unknown-anchor', 'kind: Pod\na: *nope\n', '*nope'],
    ['unknown-anchor', 'kind: Pod\na: &b x\n---\nkind: Pod\nc: *b\n', '*b'],
    ['unknown-anchor', 'kind: Pod\na: &b {c: *b}\n', '*b'],
    ['unknown-anchor', 'kind: Pod\na: &b {}\nc: &b {d: *b}\n', '*b'],
    ['syntax', 'kind: Pod\na: *.txt\n', '*.txt'],
    ['invalid-merge', 'kind: Pod\n<<: x\n', 'x'],
    ['invalid-merge', 'kind: Pod\na: &a [1]\n<<: *a\n', '*a'],
    ['invalid-merge', 'kind: Pod\n<<:\n', ''],
    ['invalid-key', 'kind: Pod\n~: x\n', '~'],
    ['invalid-tag', 'kind: Pod\na: !!int x\n', 'x'],
    ['directive', '%YAML 1.1\nkind: Pod\n', '%YAML 1.1'],
  ])('%s', (code, text, place) => {
    const document = parseFile(new SourceFile('web.yaml', text)).at(-1)!;
    expect(document).toMatchObject({ state: 'unreadable', root: null, error: { code } });
    const { start, end } = document.error!.range;
    expect(text.slice(start, end)).toBe(place);
  });

  test.each([
    ['a colon too many', 'a: b: c\n'],
    ['an unclosed quote', 'a: "b\nc: d\n'],
    ['an unclosed quote that the next one closes', 'a: "b\nc: d\ne: "f"\ng: h\n'],
    ['an unclosed bracket', 'a: [b\nc: d\n'],
    ['a sign that begins no word', 'a: @b\n'],
    ['a percent sign', 'a: %b\n'],
    ['lost indentation', 'a:\n  b: 1\n c: 2\n'],
    ['a list behind a key', 'a: - b\n'],
    ['a map behind an anchor on the line of its key', 'a: &b c: d\n'],
    ['a question mark in brackets', 'a: [http://web/?b=c]\n'],
    ['no blank behind a colon and before a bracket', 'a: {b:{c: d}}\n'],
    ['an anchor grown together with brackets', 'a: &b{c: d}\n'],
    ['a tag without a name', 'a: !! b\n'],
    ['a key of more than 1024 characters', `${'a'.repeat(1025)}: b\n`],
    ['a code fence', 'a: b\n```\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['an escape of JSON alone', 'a: "\\\\ \\/"\n'],
    ['half a character', 'a: "\\ud83d\\ude00"\n'],
  ])('%s', (_, text) => {
    expect(states(`kind: Pod\n${text}`)).toEqual(['syntax']);
  });

  test.each([
    ['quotes that go on to the left', 'a:\n  b: "c\nd"\n'],
    ['brackets closed at column 0', 'a:\n  b: {\n  c: d\n}\n'],
    ['a hundred levels', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`],
    ['a list at the column of its key', 'a:\n- b\n'],
    ['a key without blank in quotes', '"a":\n  {"b":1}\n'],
    ['equal keys', 'a: 1\na: 2\n'],
    ['a tag that nobody knows', 'a: !Ref b\n'],
  ])('none for %s', (_, text) => {
    expect(states(`kind: Pod\n${text}`)).toEqual(['read']);
  });
});

describe('limits', () => {
  test.each([
    ['blocks', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['brackets', `a: ${'['.repeat(1000)}${']'.repeat(1000)}\n`],
    ['dashes', `a:\n${'- '.repeat(1000)}b\n`],
  ])('a thousand levels of %s are read', (_, text) => {
    expect(states(`kind: Pod\n${text}`)).toEqual(['read']);
  });

  test.each([
    ['blocks', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['brackets', `a: ${'['.repeat(100_000)}\n`],
    ['dashes', `a:\n${'- '.repeat(100_000)}b\n`],
  ])('many more of %s are too deep', (_, text) => {
    expect(states(`kind: Pod\n${text}`)).toEqual(['too-deep']);
  });

  test('aliases that unfold to more than there is memory for', () => {
    let text = 'kind: Pod\na0: &a0 [x]\n';
    for (let i = 1; i < 40; i++)
      text += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`;
    expect(states(text)).toEqual(['excessive-aliases']);
  });

  test('an alias used often is none of those', () => {
    const uses = Array.from({ length: 500 }, (_, i) => `a${i}: *x\n`).join('');
    expect(states(`kind: Pod\nx: &x {b: c, d: [e, f]}\n${uses}`)).toEqual(['read']);
  });

  test('a document over 5 MB', () => {
    const lines = 'a: b\n'.repeat(1_100_000);
    expect(states(`kind: Pod\n${lines}---\nkind: Pod\n`)).toEqual(['too-large', 'read']);
    expect(states(lines)).toEqual(['not-kubernetes']);
  });
});

test('a list of kind List is one document', () => {
  const [document, ...more] = parseFile(
    new SourceFile('web.yaml', 'kind: List\napiVersion: v1\nitems:\n- kind: Pod\n'),
  );
  expect(more).toEqual([]);
  expect(toJson(document!.root!)).toEqual({ kind: 'List', apiVersion: 'v1', items: [{ kind: 'Pod' }] });
});
