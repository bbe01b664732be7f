import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import type { YamlDocument } from '../src/yaml/document.ts';
import type { YamlNode } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { sourceRange } from '../src/yaml/scalar-source.ts';

const piece = fc.constantFrom(
  'kind: ConfigMap\n',
  'apiVersion: v1\n',
  'metadata:\n',
  '  name: kafka\n',
  '- a\n',
  '  - b: c\n',
  '{"kind": 1}\n',
  '---\n',
  '...\n',
  '--- x\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!str ',
  '!x ',
  '|\n',
  '>-\n',
  '    text\n',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ': ',
  '? ',
  '- ',
  '#',
  ' # c\n',
  '\t',
  '\r\n',
  '\r',
  '\n',
  ' ',
  '  ',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u00a0',
  '\u0000',
  '{{ .x }}',
  '%YAML 1.1\n',
  '```yaml\n',
  '```\n',
  '~~~\n',
  '~',
  '0x1',
  '.inf',
  '-\n',
  '😀',
  '\ud800',
  '__proto__: 1\n',
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

function checkNode(node: YamlNode, start: number, end: number): void {
  expect(node.start).toBeGreaterThanOrEqual(start);
  expect(node.end).toBeGreaterThanOrEqual(node.start);
  expect(node.end).toBeLessThanOrEqual(end);
  if (node.kind === 'seq') {
    expect(node.dashes).toHaveLength(node.items.length);
    for (const [i, item] of node.items.entries()) {
      expect(node.dashes[i]).toBeGreaterThanOrEqual(node.start);
      expect(node.dashes[i]).toBeLessThanOrEqual(item.start);
      checkNode(item, node.start, node.end);
    }
  } else if (node.kind === 'map') {
    let last = node.start;
    for (const { key, value } of node.pairs) {
      checkNode(key, last, node.end);
      checkNode(value, key.end, node.end);
      last = value.end;
    }
  }
}

function checkDocuments(documents: readonly YamlDocument[], length: number): void {
  let last = 0;
  let index = -1;
  for (const { range, index: own, state, root, error, comments, dropped, duplicateKeys } of documents) {
    expect(range.start).toBeGreaterThanOrEqual(last);
    expect(range.end).toBeLessThanOrEqual(length);
    last = range.end;
    if (own >= 0) expect(own).toBe(++index);
    expect(state === 'unreadable').toBe(error !== undefined);
    if (error !== undefined) {
      expect(error.range.start).toBeGreaterThanOrEqual(range.start);
      expect(error.range.end).toBeGreaterThanOrEqual(error.range.start);
      expect(error.range.end).toBeLessThanOrEqual(range.end);
    }
    if (state === 'read') checkNode(root!, range.start, range.end);
    let end = range.start;
    for (const comment of comments) {
      expect(comment.range.start).toBeGreaterThanOrEqual(end);
      end = comment.range.end;
      expect(end).toBeLessThanOrEqual(range.end);
    }
    if (dropped !== undefined) expect(dropped.end).toBeLessThanOrEqual(range.end);
    for (const { first, last: second } of duplicateKeys) expect(first.key.start).toBeLessThan(second.key.start);
  }
}

describe('any text', () => {
  test.each(['yaml', 'markdown'] as const)(
    'as %s throws nothing, and every range lies where it belongs',
    (language) => {
      fc.assert(
        fc.property(text, (any) => {
          const file = new SourceFile('kustomization.yaml', any, { language });
          checkDocuments(parseFile(file), any.length);
        }),
        { numRuns: 4000, seed: 4, endOnFailure: false },
      );
    },
  );

  test('is read in the same way as a manifest', () => {
    fc.assert(
      fc.property(text, (any) => {
        checkDocuments(parseFile(new SourceFile('web.yaml', `kind: Pod\n${any}`)), any.length + 10);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});

test('a place inside any text value lies inside its scalar', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (value, a, b) => {
      const file = new SourceFile('kustomization.yaml', `a: ${JSON.stringify(value)}\n`);
      const [document] = parseFile(file);
      const node = document?.root?.kind === 'map' ? document.root.get('a')!.value : undefined;
      if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
      expect(node.value).toBe(value);
      const from = a % (value.length + 1);
      const to = from + (b % (value.length + 1 - from));
      const range = sourceRange(file, node, from, to);
      expect(range.start).toBeGreaterThanOrEqual(node.start);
      expect(range.end).toBeLessThanOrEqual(node.end);
    }),
    { seed: 6 },
  );
});
