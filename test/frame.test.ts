import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame, type Mark, parentLines } from '../src/report/frame.ts';
import { visible } from '../src/report/visible.ts';
import { displayWidth, wrap } from '../src/report/width.ts';
import { SourceFile } from '../src/text/source-file.ts';

const paint = { gutter: (text: string) => text, mark: (text: string) => text };

function frameOf(text: string, marked: string | [number, number], label = '', width = 80): string {
  const start = typeof marked === 'string' ? text.indexOf(marked) : marked[0];
  const end = typeof marked === 'string' ? start + marked.length : marked[1];
  const mark: Mark = { range: { start, end }, label, primary: true };
  const file = new SourceFile('k8s/redis.yaml', text);
  return codeFrame(file, [mark], { width, digits: 1, secrets: [], context: [], paint }).join('\n');
}

describe('a frame', () => {
  test('underlines characters with what is said beside them', () => {
    expect(frameOf('replicas: 3\n', '3', 'here')).toBe('1 | replicas: 3\n  |           ^ here');
  });

  test('stands below wide, narrow and combining characters', () => {
    expect(frameOf('名前: "redis"\n', 'redis')).toBe('1 | 名前: "redis"\n  |        ^^^^^');
    expect(frameOf('a: 日本語\n', '日本語')).toBe('1 | a: 日本語\n  |    ^^^^^^');
    expect(frameOf('한국: {𠮷: ｶﾅ}\n', 'ｶﾅ')).toBe('1 | 한국: {𠮷: ｶﾅ}\n  |            ^^');
    expect(frameOf('cafe\u0301: x\n', 'x')).toBe('1 | cafe\u0301: x\n  |       ^');
    expect(frameOf('🐘: {👨‍👩‍👧: 🇩🇪, ☎️: y}\n', 'y')).toBe(`1 | 🐘: {👨‍👩‍👧: 🇩🇪, ☎️: y}\n  | ${' '.repeat(17)}^`);
  });

  test('shows tabs as blanks up to the next stop', () => {
    expect(frameOf('a:\tb\tc\n', 'c')).toBe('1 | a:  b   c\n  |         ^');
    expect(frameOf('\t- name: x\n', [0, 1])).toBe('1 |     - name: x\n  | ^^^^');
  });

  test('leaves out a byte order mark and carriage returns', () => {
    expect(frameOf('\ufeffkind: Pod\r\nspec: {}\r\n', 'kind')).toBe('1 | kind: Pod\n  | ^^^^');
    expect(frameOf('\ufeffkind: Pod\r\nspec: {}\r\n', '{}')).toBe('2 | spec: {}\n  |       ^^');
    expect(frameOf('a: 1\rb: 2\r', '2')).toBe('2 | b: 2\n  |    ^');
  });

  test('shows the first line of several, and how far they go', () => {
    const text = 'spec:\n  template:\n    spec: {}\n\n';
    expect(frameOf(text, [8, text.length])).toBe('2 |   template:\n  |   ^^^^^^^^^ to line 3');
    expect(frameOf(text, [8, text.length], 'the Pods')).toBe('2 |   template:\n  |   ^^^^^^^^^ the Pods (to line 3)');
  });

  test('has a caret where there is nothing to underline', () => {
    expect(frameOf('image: \n', [7, 7])).toBe('1 | image:\n  |        ^');
    expect(frameOf('image:', [6, 6])).toBe('1 | image:\n  |       ^');
    expect(frameOf('image:\r\n', [6, 8])).toBe('1 | image:\n  |       ^');
    expect(frameOf('image:\n', [7, 7])).toBe('2 |\n  | ^');
    expect(frameOf('', [0, 0])).toBe('1 |\n  | ^');
  });

  test('clips a long line around what is marked', () => {
    const line = `args: [${'--verbose, '.repeat(40)}--port, ${'--quiet, '.repeat(40)}]`;
    expect(frameOf(line, '--port', 'unknown', 60)).toBe(
      '1 | …bose, --verbose, --port, --quiet, --quiet, --quiet, --…\n  |                   ^^^^^^ unknown',
    );
    expect(frameOf(line, 'args', '', 40)).toBe('1 | args: [--verbose, --verbose, --verb…\n  | ^^^^');
    expect(frameOf(line, [line.length, line.length], '', 40)).toBe(`1 | …${line.slice(-34)}\n  | ${' '.repeat(35)}^`);
    const json = `{"a":"${'x'.repeat(2_000_000)}","name":1,"b":"${'x'.repeat(2_000_000)}"}`;
    expect(frameOf(json, '"name"', '', 40)).toMatch(/^1 \| …x+","name":1,"b":"x+…\n {2}\| +\^{6}$/);
  });

  test('puts a label that has no room beside the underline below it', () => {
    const label = 'the volumes of the Pods are here, and none of them is of that name';
    expect(frameOf(`${' '.repeat(40)}volumes: []`, 'volumes', label, 60)).toBe(
      [
        `1 | ${' '.repeat(40)}volumes: []`,
        `  | ${' '.repeat(40)}^^^^^^^`,
        '  |       the volumes of the Pods are here, and none of them',
        '  |       is of that name',
      ].join('\n'),
    );
  });

  test('holds the marks of one file, with what lies between left out', () => {
    const text = 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: {g: 6, h: 7}\n';
    const at = (marked: string, primary: boolean): Mark => {
      const start = text.indexOf(marked);
      return { range: { start, end: start + marked.length }, label: marked, primary };
    };
    const marks = [at('6', true), at('7', false), at('1', false), at('3', false)];
    const options = { width: 80, digits: 1, secrets: [], context: [5], paint };
    expect(codeFrame(new SourceFile('a.yaml', text), marks, options)).toEqual([
      '1 | a: 1',
      '  |    - 1',
      '2 | b: 2',
      '3 | c: 3',
      '  |    - 3',
      '4 | d: 4',
      '5 | e: 5',
      '6 | f: {g: 6, h: 7}',
      '  |        ^ 6',
      '  |              - 7',
    ]);
  });

  test('masks secrets at a fixed length', () => {
    const text = 'data:\n  password: |\n    one\n\n    twenty\n  user: admin\n';
    const secrets = [
      { start: text.indexOf('|'), end: text.indexOf('\n  user') },
      { start: text.indexOf('admin'), end: text.indexOf('admin') + 5 },
    ];
    const range = { start: text.indexOf('twenty') + 2, end: text.indexOf('twenty') + 3 };
    const marks = [{ range, label: '', primary: true }];
    const options = { width: 80, digits: 1, secrets, context: [1, 2, 3, 4, 6], paint };
    expect(codeFrame(new SourceFile('secret.yaml', text), marks, options)).toEqual([
      '1 | data:',
      '2 |   password: ***',
      '3 |     ***',
      '4 |',
      '5 |     ***',
      '  |     ^^^',
      '6 |   user: ***',
    ]);
  });

  test('never breaks, and underlines inside the width, whatever the text', () => {
    const texts = fc.array(
      fc.constantFrom('a', ' ', '\t', '\n', '\r', '日', '🐘', '\u0301', '\u001b', '\ud83d', '- x: y'),
    );
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), fc.integer({ min: 24, max: 50 }), (parts, from, length, width) => {
        const text = parts.join('');
        const start = Math.min(from, text.length);
        for (const row of frameOf(text, [start, Math.min(start + length, text.length)], 'here', width).split('\n')) {
          expect(displayWidth(row)).toBeLessThanOrEqual(width + 2);
          expect(row).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
      }),
    );
  });
});

describe('the lines above', () => {
  const postgres = new SourceFile(
    'postgres.yaml',
    `apiVersion: apps/v1
spec:
  # the Pods
  template:

    spec:
      containers:
      - name: postgres
        image: postgres:17
        volumeMounts:
        - mountPath: /data
          name: data
---
kind: Service
`,
  );

  test('name the key, and the item and its list', () => {
    expect(parentLines(postgres, 4)).toEqual([2]);
    expect(parentLines(postgres, 8)).toEqual([7]);
    expect(parentLines(postgres, 9)).toEqual([7, 8]);
    expect(parentLines(postgres, 11)).toEqual([8, 10]);
    expect(parentLines(postgres, 12)).toEqual([10, 11]);
  });

  test('end where the document begins', () => {
    expect(parentLines(postgres, 1)).toEqual([]);
    expect(parentLines(postgres, 14)).toEqual([]);
  });

  test('of JSON are keys, not braces', () => {
    const json = new SourceFile(
      'a.json',
      '{\n  "spec": {\n    "ports": [\n      {\n        "port": 80\n      }\n    ]\n  }\n}\n',
    );
    expect(parentLines(json, 5)).toEqual([3]);
    expect(parentLines(json, 2)).toEqual([]);
  });
});

describe('width', () => {
  test('is that of a terminal', () => {
    expect(displayWidth('redis')).toBe(5);
    expect(displayWidth('レディス')).toBe(8);
    expect(displayWidth('👨‍👩‍👧🇩🇪')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('\u1112\u1161\u11ab')).toBe(2);
    expect(displayWidth('ทำ')).toBe(2);
    expect(displayWidth('')).toBe(0);
  });

  test('escapes what cannot be seen, and only that', () => {
    expect(visible('\x1b[0m\n\r\t\0\x7f\x9b')).toBe('\\x1b[0m\\n\\r\\t\\x00\\x7f\\x9b');
    expect(visible('a\u202eb\u2066c\u00a0d\u200be\u{e0041}')).toBe('a\\u202eb\\u2066c\\xa0d\\u200be\\u{e0041}');
    expect(visible('\ud83d')).toBe('\\ud83d');
    expect(visible('Größe 日本 👨‍👩‍👧 ☎️')).toBe('Größe 日本 👨‍👩‍👧 ☎️');
  });

  test('breaks lines at blanks', () => {
    expect(wrap('the Pods do not start', 10)).toEqual(['the Pods', 'do not', 'start']);
    expect(wrap('the Pods do not start', 12, 5)).toEqual(['the', 'Pods do not', 'start']);
    expect(wrap('postgres-headless.default.svc is unknown', 10)).toEqual([
      'postgres-headless.default.svc',
      'is unknown',
    ]);
  });
});
