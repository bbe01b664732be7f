import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';

const file = (text: string) => new SourceFile('k8s/postgres.yaml', text);

describe('positionAt', () => {
  test.each([
    ['LF', 'kind: Service\nmetadata:\n', [0, 14, 24]],
    ['CRLF', 'kind: Service\r\nmetadata:\r\n', [0, 15, 26]],
    ['a lone CR', 'kind: Service\rmetadata:\r', [0, 14, 24]],
    ['a mixture', 'a\r\r\nb\n\n', [0, 2, 4, 6, 7]],
    ['no line end', 'kind: Service', [0]],
    ['nothing at all', '', [0]],
  ])('lines end at %s', (_, text, starts) => {
    expect(file(text).lineStarts).toEqual(starts);
  });

  test('lines and columns begin at 1', () => {
    const { text } = file('kind: Service\nmetadata:\n  name: postgres\n');
    expect(file(text).positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(file(text).positionAt(text.indexOf('postgres'))).toEqual({ line: 3, column: 9 });
    expect(file(text).positionAt(text.length)).toEqual({ line: 4, column: 1 });
  });

  test('columns count UTF-16 code units', () => {
    expect(file('a: 😀 # b').positionAt(6)).toEqual({ line: 1, column: 7 });
  });

  test('a byte order mark takes no column', () => {
    const { positionAt } = SourceFile.prototype;
    const marked = file('\ufeffkind: Service\nmetadata:\n');
    expect(positionAt.call(marked, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt.call(marked, 1)).toEqual({ line: 1, column: 1 });
    expect(positionAt.call(marked, 7)).toEqual({ line: 1, column: 7 });
    expect(positionAt.call(marked, 15)).toEqual({ line: 2, column: 1 });
  });

  test('an offset outside the text is that of its end', () => {
    expect(file('kind').positionAt(99)).toEqual({ line: 1, column: 5 });
    expect(file('kind').positionAt(-1)).toEqual({ line: 1, column: 1 });
  });

  test('leads back to the offset, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ':', '\r', '\n', '\t', '😀', '\ufeff') }),
        fc.nat(),
        (text, n) => {
          const offset = n % (text.length + 1);
          const { line, column } = file(text).positionAt(offset);
          const start = file(text).lineStarts[line - 1]!;
          const mark = line === 1 && text.startsWith('\ufeff') ? 1 : 0;
          expect(start + column - 1 + (offset < mark ? 0 : mark)).toBe(offset);
          expect(file(text).lineStarts[line] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(offset);
        },
      ),
    );
  });
});

describe('lineRange', () => {
  test('is the line without its end', () => {
    const crlf = file('kind: Service\r\n\r\nmetadata:\r\n');
    expect([1, 2, 3, 4].map((line) => crlf.lineRange(line))).toEqual([
      { start: 0, end: 13 },
      { start: 15, end: 15 },
      { start: 17, end: 26 },
      { start: 28, end: 28 },
    ]);
  });

  test('is empty past the last line', () => {
    expect(file('kind').lineRange(2)).toEqual({ start: 4, end: 4 });
  });
});

test.each([
  ['postgres.yaml', '.'],
  ['k8s/postgres.yaml', 'k8s'],
  ['../shop/k8s/postgres.yaml', '../shop/k8s'],
  ['/postgres.yaml', '/'],
  ['<stdin>', '.'],
])('the directory of %s is %s', (path, directory) => {
  expect(new SourceFile(path, '').directory).toBe(directory);
});
