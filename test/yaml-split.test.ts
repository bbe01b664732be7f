import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

/** The name of the kustomization keeps documents without a kind from being left out. */
function read(text: string): unknown[] {
  return parseFile(new SourceFile('kustomization.yaml', text)).map(({ state, error, root }) =>
    state === 'read' ? toJson(root!) : (error?.code ?? state),
  );
}

describe('separators', () => {
  test.each([
    ['between documents', 'a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['first, last and twice', '---\na: 1\n---\n---\nb: 2\n---\n', [{ a: 1 }, { b: 2 }]],
    ['with a comment', 'a: 1\n--- # web\nb: 2\n---#c\nc: 3\n', [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ['with blanks behind', 'a: 1\n--- \t \nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['at column 0 of a block scalar', 'a: |\n  x\n---\n  z: 1\n', [{ a: 'x\n' }, { z: 1 }]],
    ['indented in a block scalar are content', 'a: |\n  x\n  ---\n  y\n', [{ a: 'x\n---\ny\n' }]],
    ['with text', 'a: 1\n--- foo\nb: 2\n', [{ a: 1 }, 'separator']],
    ['with a map', '--- {a: b}\n', ['separator']],
    ['of four dashes', 'a: 1\n----\nb: 2\n---\nc: 3\n', [{ a: 1 }, 'separator', { c: 3 }]],
    ['grown together with a key', '---foo: 1\n', ['separator']],
    ['indented elsewhere go on with the text', 'a: 1\n ---\nb: 2\n', [{ a: '1 ---', b: 2 }]],
    ['indented behind a block are no key', 'a:\n  b: [1]\n  ---\nc: 2\n', ['syntax']],
    ['with CRLF', 'a: 1\r\n---\r\nb: 2\r\n', [{ a: 1 }, { b: 2 }]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a bad one is shown whole, and takes its document with it', () => {
    const text = 'kind: Pod\n---  foo \nkind: Pod\n';
    const [, bad] = parseFile(new SourceFile('web.yaml', text));
    expect(bad!.error).toMatchObject({ code: 'separator', detail: '---  foo' });
    expect(text.slice(bad!.range.start, bad!.range.end)).toBe('---  foo \nkind: Pod\n');
  });

  test.each(['name: web\n--- !ruby/object\na: 1\n', '%YAML 1.2\n---\nname: web\n'])(
    'of other tools are none of our business: %j',
    (text) => {
      const documents = parseFile(new SourceFile('web.yaml', text));
      expect(documents.map(({ state }) => state)).toEqual(['skipped', 'skipped']);
    },
  );

  test('documents that hold only comments are empty and do not count', () => {
    const text = '# licence\n---\na: 1\n---\n# none\n---\n~\n---\nb: 2\n';
    const documents = parseFile(new SourceFile('kustomization.yaml', text));
    expect(documents.map(({ state, index }) => [state, index])).toEqual([
      ['empty', -1],
      ['read', 0],
      ['empty', -1],
      ['read', -1],
      ['read', 1],
    ]);
  });

  test('nothing is no document', () => {
    expect(read('')).toEqual([]);
    expect(read('\n \n')).toEqual([]);
    expect(read('---\n\n---\n')).toEqual([]);
  });
});

describe('the end of a document', () => {
  test('drops the rest up to the next separator', () => {
    const text = 'a: 1\n...\nb: [\n---\nc: 3\n...\n';
    const [first, second] = parseFile(new SourceFile('kustomization.yaml', text));
    expect(toJson(first!.root!)).toEqual({ a: 1 });
    expect(text.slice(first!.dropped!.start, first!.dropped!.end)).toBe('\nb: [\n');
    expect(second!.dropped).toBeUndefined();
  });

  test('with nothing before it is an error', () => {
    expect(read('...\na: 1\n')).toEqual(['syntax']);
  });

  test('within a word or a scalar is none', () => {
    expect(read('a: |\n  ...\nb: x...\n...c: 1\n')).toEqual([{ a: '...\n', b: 'x...', '...c': 1 }]);
  });

  test('comes at once where the root is less indented', () => {
    const text = '  a: 1\n  b: 2\nc: 3\n';
    const [document] = parseFile(new SourceFile('kustomization.yaml', text));
    expect(toJson(document!.root!)).toEqual({ a: 1, b: 2 });
    expect(text.slice(document!.dropped!.start, document!.dropped!.end)).toBe('c: 3\n');
  });
});

describe('directives', () => {
  test.each([
    ['%YAML 1.1\n---\na: 1\n', ['directive', { a: 1 }]],
    ['# c\n%TAG ! x:\n---\na: 1\n', ['directive', { a: 1 }]],
  ])('%j are never followed by their document', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('JSON', () => {
  test.each([
    ['objects one behind the other', '{"a": 1} {"b": 2}\n{"c": 3}', [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ['equal keys', '{"a": 1, "a": 2}', [{ a: 2 }]],
    ['a tab and a line end anywhere', '{\n\t"a"\n\t:\r\n1}', [{ a: 1 }]],
    ['escapes of JSON alone', '{"a": "\\/\\ud83d\\ude00"}', [{ a: '/😀' }]],
    ['a separator behind one object', '{"a": 1}\n---\n{"b": 2}\n---\nc: 3\n', [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ['YAML in braces', '{a: 1, b: [x, z]}\n', [{ a: 1, b: ['x', 'z'] }]],
    ['blanks before', ' \n {"a": 1}', [{ a: 1 }]],
    ['a brace too many', '{"a": 1}\n}\n', [{ a: 1 }, 'json']],
    ['a brace too few', '{"a": {"b": 1}\n', ['json']],
    ['text behind two objects', '{"a": 1}{"b": 2}\nc: 3\n', [{ a: 1 }, { b: 2 }, 'json']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('characters', () => {
  test.each([
    ['a byte order mark before the file', '\ufeffa: 1\n', [{ a: 1 }]],
    ['a byte order mark before a document', 'a: 1\n---\n\ufeffb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['a byte order mark before JSON', '\ufeff{"a": 1}', [{ a: 1 }]],
    ['a blank that does not break is content', 'a:\u00a0b\n', ['a:\u00a0b']],
    ['such a blank does not indent', 'a:\n\u00a0b: 1\n', [{ a: null, '\u00a0b': 1 }]],
    ['next line', 'a: 1\u0085b: 2\n', [{ a: 1, b: 2 }]],
    ['line separator', 'a: 1\u2028b: 2\u2029', [{ a: 1, b: 2 }]],
    ['a tab behind a colon', 'a:\t1\n', [{ a: 1 }]],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['syntax']],
    ['a tab on a blank line', 'a: 1\n\t\nb: 2\n', ['syntax']],
    ['a tab behind a dash', '- a\n-\tb\n', ['syntax']],
    [
      'tabs in block scalars, quotes and brackets',
      'a: |\n  \n  x\n  \ty\nb: "x\n\ty"\nc: [\n\tz]\n',
      [{ a: '\nx\n\ty\n', b: 'x y', c: ['z'] }],
    ],
    ['a tab where the indentation of a block scalar is sought', 'a: |\n  \tx\n', ['syntax']],
    ['CR alone ends a line', 'a: 1\rb: 2\r', [{ a: 1, b: 2 }]],
    ['a control character, even in a comment', 'a: 1 # \u0007\n', ['character']],
    ['emoji', 'a: 😀\n', [{ a: '😀' }]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
