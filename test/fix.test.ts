import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editsConflict, type TextEdit } from '../src/text/fix.ts';

const edit = (start: number, end: number, text: string, file = 'postgres.yaml'): TextEdit => ({
  file,
  range: { start, end },
  text,
});

const TEXT = 'kind: Servce\nname: postgre\n';

describe('applyEdits', () => {
  test('replaces, inserts and deletes, in any order', () => {
    const edits = [edit(26, 26, 's'), edit(6, 12, 'Service'), edit(0, 0, '---\n')];
    expect(applyEdits(TEXT, edits)).toBe('---\nkind: Service\nname: postgres\n');
    expect(applyEdits(TEXT, edits.toReversed())).toBe(applyEdits(TEXT, edits));
    expect(applyEdits(TEXT, [edit(12, 26, '')])).toBe('kind: Servce\n');
  });

  test('of nothing is the text', () => {
    expect(applyEdits(TEXT, [])).toBe(TEXT);
  });

  test('gives what a range becomes, be it longer then', () => {
    expect(applyEdits(TEXT, [edit(6, 12, 'StatefulSet')], { start: 0, end: 13 })).toBe('kind: StatefulSet\n');
    expect(applyEdits(TEXT, [edit(26, 26, 's'), edit(13, 13, '  ')], { start: 13, end: 26 })).toBe('  name: postgres');
    expect(applyEdits(TEXT, [], { start: 13, end: 26 })).toBe('name: postgre');
  });
});

describe('editsConflict', () => {
  test.each([
    ['overlapping', edit(0, 5, ''), edit(4, 8, ''), true],
    ['one in the other', edit(0, 9, ''), edit(4, 5, 'x'), true],
    ['touching', edit(0, 4, ''), edit(4, 8, ''), true],
    ['two insertions at one place', edit(4, 4, 'a'), edit(4, 4, 'b'), true],
    ['an insertion at the end of a replacement', edit(0, 4, 'a'), edit(4, 4, 'b'), true],
    ['a blank between', edit(0, 4, ''), edit(5, 8, ''), false],
    ['two files', edit(0, 4, ''), edit(0, 4, '', 'service.yaml'), false],
  ])('%s', (_, a, b, conflict) => {
    expect(editsConflict(a, b)).toBe(conflict);
    expect(editsConflict(b, a)).toBe(conflict);
  });
});

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ':', ' ', '\n', '\r', '😀', '\ufeff') });
const someEdits = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 8 }).map((all) => {
    const kept: TextEdit[] = [];
    for (const [a, b, text] of all) {
      const next = edit(Math.min(a, b), Math.max(a, b), text);
      if (!kept.some((one) => editsConflict(one, next))) kept.push(next);
    }
    return kept;
  });

test('edits that do not conflict, applied at once, equal edits applied one by one', () => {
  const textAndEdits = anyText.chain((text) => fc.tuple(fc.constant(text), someEdits(text.length)));
  fc.assert(
    fc.property(textAndEdits, ([text, edits]) => {
      let oneByOne = text;
      const done: TextEdit[] = [];
      for (const next of edits) {
        const moved = done
          .filter(({ range }) => range.end <= next.range.start)
          .reduce((sum, { range, text: inserted }) => sum + inserted.length - (range.end - range.start), 0);
        const range = { start: next.range.start + moved, end: next.range.end + moved };
        oneByOne = applyEdits(oneByOne, [{ ...next, range }]);
        done.push(next);
      }
      expect(applyEdits(text, edits)).toBe(oneByOne);
    }),
  );
});
