import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { mendedFile } from '../src/lint/mended-file.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';

const settings = resolveSettings({}, rules);
const found = (text: string) => {
  const { diagnostics, suppressed } = lintFiles([new SourceFile('rabbitmq.yaml', text)], { settings, rules });
  const said = (all: typeof diagnostics) =>
    all.map(({ rule, file, range }) => `${rule} ${file.text.slice(range.start, range.end).split('\n')[0]}`);
  return { diagnostics, told: said(diagnostics), suppressed: said(suppressed) };
};

const flat = (...head: string[]) => `${head.map((line) => `${line}\n`).join('')}apiVersion: v1
kind: Service
metadata:
name: rabbitmq
spec:
clusterIP: none
selector:
app: rabbitmq
ports:
- port: 5672
`;

test('what stays is at its old place, whatever is written around it', () => {
  const lines = fc.array(fc.tuple(fc.stringMatching(/^ {0,6}$/), fc.stringMatching(/^[a-z]{1,8}$/)), { minLength: 1 });
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.stringMatching(/^ {0,6}$/)), (written, blanks) => {
      const file = new SourceFile('nats.yaml', written.map(([blank, word]) => `${blank}${word}\n`).join(''));
      const edits = written.map(([blank], index) => {
        const start = file.lineStarts[index]!;
        return { range: { start, end: start + blank.length }, text: blanks.next().value! };
      });
      const mended = mendedFile(file, edits);
      for (const [offset, char] of [...mended.text].entries()) {
        if (char !== ' ') expect(file.text[mended.original!.offsetOf(offset)]).toBe(char);
      }
      expect(mended.original!.offsetOf(mended.text.length)).toBe(file.text.length);
    }),
  );
});

test('what is wrong beside lost indentation is told at its place, without a fix before that is mended', () => {
  const { diagnostics, told } = found(flat());
  expect(told).toEqual(['lost-indentation name: rabbitmq', 'invalid-address none']);
  expect(diagnostics.map(({ fix }) => fix?.safety)).toEqual(['safe', undefined]);
  expect(diagnostics[1]!.file.positionAt(diagnostics[1]!.range.start)).toEqual({ line: 6, column: 12 });
});

test('directives hold for both', () => {
  const { told, suppressed } = found(flat('# stslint-ignore lost-indentation, invalid-address -- a lesson'));
  expect(told).toEqual([]);
  expect(suppressed).toEqual(['lost-indentation name: rabbitmq', 'invalid-address none']);
});
