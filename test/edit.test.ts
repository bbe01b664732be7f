import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/text/fix.ts';
import { renameKey, replaceText } from '../src/yaml/edit.ts';
import { toJson } from '../src/yaml/node.ts';
import { documentsOf, manifestOf } from './manifests.ts';

const service = (selector: string) => `apiVersion: v1\nkind: Service\nspec:\n  selector:${selector}\n`;

function replaced(selector: string, text: string): string | undefined {
  const source = service(selector);
  const edit = replaceText(manifestOf(source).at(['spec', 'selector', 'rev']), text);
  return edit && applyEdits(source, [edit]);
}

describe('another text', () => {
  test.each([
    ['v2', 'v2'],
    ['1', '"1"'],
    ['1.0', '"1.0"'],
    ['yes', '"yes"'],
    ['null', '"null"'],
    ['0x1f', '"0x1f"'],
    ['', '""'],
    ['-', '"-"'],
    ['*main', '"*main"'],
    ['::1', '"::1"'],
    ['blue: green', '"blue: green"'],
    ['blue #2', '"blue #2"'],
    ['blue:', '"blue:"'],
    [' v2', '" v2"'],
    ['v2 ', '"v2 "'],
    ['postgres:17.2', 'postgres:17.2'],
    ['http://web-0.web:80', 'http://web-0.web:80'],
    ['redis-0:6379,redis-1:6379', 'redis-0:6379,redis-1:6379'],
    ['--cluster redis-0', '"--cluster redis-0"'],
  ])('%j stands as %s where no quotes were', (text, written) => {
    const result = replaced('\n    rev: v1', text);
    expect(result).toBe(service(`\n    rev: ${written}`));
    expect(toJson(documentsOf(result!)[0]!.root!)).toMatchObject({ spec: { selector: { rev: text } } });
  });

  test.each([
    ['v2', 'v2'],
    ['1', '"1"'],
    ['blue,green', '"blue,green"'],
    ['postgres:17.2', '"postgres:17.2"'],
    ['{v2}', '"{v2}"'],
  ])('%j stands as %s in braces', (text, written) => {
    expect(replaced(' {rev: v1, app: web}', text)).toBe(service(` {rev: ${written}, app: web}`));
  });

  test('takes the place of a number as it is', () => {
    expect(replaced('\n    rev: 1', '2')).toBe(service('\n    rev: 2'));
    expect(replaced('\n    rev: 1', 'yes')).toBe(service('\n    rev: "yes"'));
  });

  test('is read as it was meant, whatever it is', () => {
    const character = fc.constantFrom(...' \t\n-?:,[]{}#&*!|>\'"%@`\\~=<.+0123eEoxyYnN_/$()é😀');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 8 }), (text) => {
        for (const selector of ['\n    rev: v1', ' {rev: v1, app: web}', '\n    rev: "1"', "\n    rev: '1'"]) {
          const [document] = documentsOf(replaced(selector, text)!);
          expect(toJson(document!.root!)).toMatchObject({ spec: { selector: { rev: text } } });
        }
      }),
    );
  });

  test('keeps the quotes that are there', () => {
    expect(replaced("\n    rev: '1'", '2')).toBe(service("\n    rev: '2'"));
    expect(replaced('\n    rev: "1"', '2')).toBe(service('\n    rev: "2"'));
  });

  test('takes no place behind a tag that makes something else of it', () => {
    expect(replaced('\n    rev: !!str v1', '2')).toBe(service('\n    rev: !!str "2"'));
    expect(replaced('\n    rev: !!int 1', '2')).toBeUndefined();
    expect(replaced('\n    rev: !!binary djE=', 'v2')).toBeUndefined();
  });
});

test.each([
  ['version', 'version'],
  ['on', '"on"'],
  ['2', '"2"'],
  ['app.kubernetes.io/name', 'app.kubernetes.io/name'],
])('a key becomes %s', (name, written) => {
  const source = service('\n    rev: v1');
  const edit = renameKey(manifestOf(source).at(['spec', 'selector', 'rev']), name);
  expect(edit && applyEdits(source, [edit])).toBe(service(`\n    ${written}: v1`));
});
