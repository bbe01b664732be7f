import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import type { MapNode, ScalarNode } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { sourceRange } from '../src/yaml/scalar-source.ts';

/** The source of a part of the value of `a`; checks on the way that every character has a place in its order. */
function find(text: string, part: string): string {
  const file = new SourceFile('kustomization.yaml', text);
  const [document] = parseFile(file);
  const scalar = (document!.root as MapNode).get('a')!.value as ScalarNode;
  const value = scalar.value as string;
  let last = scalar.start;
  for (let i = 0; i < value.length; i++) {
    const { start, end } = sourceRange(file, scalar, i, i + 1);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(Math.max(scalar.end, text.length));
    last = start;
  }
  const from = value.indexOf(part);
  expect(from).toBeGreaterThanOrEqual(0);
  const { start, end } = sourceRange(file, scalar, from, from + part.length);
  return text.slice(start, end);
}

describe('characters of a value stand in the source', () => {
  test.each([
    ['plain', 'a: postgres-0.postgres\n', 'postgres-0', 'postgres-0'],
    ['plain over lines', 'a: one\n  two\n\n  three\n', 'two', 'two'],
    ['a folded line end', 'a: one  \n  two\n', 'e t', 'e  \n  t'],
    ['an empty line', 'a: one\n\n  two\n', '\ntwo', '\n  two'],
    ['single quotes', "a: 'it''s web'\n", 'web', 'web'],
    ['an escaped quote', "a: 'it''s web'\n", "'s", "''s"],
    ['double quotes', 'a: "x web"\n', 'web', 'web'],
    ['escapes', 'a: "\\t\\x41\\u0042\\U00000043\\n web"\n', 'ABC', '\\x41\\u0042\\U00000043'],
    ['behind escapes', 'a: "\\t\\x41\\U0001F600\\n web"\n', 'web', 'web'],
    ['an escaped line end', 'a: "one \\\n  two"\n', 'two', 'two'],
    ['quotes over lines', 'a: "one \n\n  two  three"\n', 'two', 'two'],
    ['a literal', 'a: |\n  one\n   two\n\n  three\n', ' two', ' two'],
    ['behind an empty line', 'a: |\n\n  one\n\n  two\n', 'two', 'two'],
    ['a literal with CRLF', 'a: |\r\n  one\r\n  two\r\n', 'two', 'two'],
    ['a line end', 'a: |\n  one\n  two\n', 'e\nt', 'e\n  t'],
    ['a folded block', 'a: >-\n  one\n  two\n\n  three\n   four\n  five\n', 'three', 'three'],
    ['more indented lines', 'a: >-\n  one\n   two\n  three\n', 'three', 'three'],
    ['an indentation that is told', 'a: |2\n    one\n  two\n', 'two', 'two'],
    ['the same behind dashes', 'a: &x |1-\n  one\n two\n', 'two', 'two'],
    ['kept lines', 'a: |+\n  one\n\n\nb: 1\n', 'one\n', 'one\n'],
  ])('%s', (_, text, part, source) => {
    expect(find(text, part)).toBe(source);
  });

  test('in a list, with an indentation that is told', () => {
    const text = '- - |2\n     one\n    two\n';
    const file = new SourceFile('kustomization.yaml', text);
    const [document] = parseFile(file);
    const outer = document!.root;
    const inner = outer?.kind === 'seq' ? outer.items[0] : undefined;
    const scalar = (inner?.kind === 'seq' ? inner.items[0] : undefined) as ScalarNode;
    expect(scalar.value).toBe(' one\ntwo\n');
    const { start, end } = sourceRange(file, scalar, 5, 8);
    expect(text.slice(start, end)).toBe('two');
  });

  test('an empty part stands between its neighbours', () => {
    const file = new SourceFile('kustomization.yaml', 'a: "b\\tc"\n');
    const scalar = (parseFile(file)[0]!.root as MapNode).get('a')!.value as ScalarNode;
    expect(sourceRange(file, scalar, 2, 2)).toEqual({ start: 7, end: 7 });
    expect(sourceRange(file, scalar, 3, 3)).toEqual({ start: 8, end: 8 });
  });

  test('what was decoded or is no text is shown whole', () => {
    const file = new SourceFile('kustomization.yaml', 'a: !!binary aGVsbG8=\nb: 1234\n');
    const root = parseFile(file)[0]!.root as MapNode;
    for (const name of ['a', 'b']) {
      const scalar = root.get(name)!.value as ScalarNode;
      expect(sourceRange(file, scalar, 1, 2)).toEqual({ start: scalar.start, end: scalar.end });
    }
  });
});
