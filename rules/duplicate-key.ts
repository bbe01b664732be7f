import { mergedObjects } from '../src/kubernetes/merged-objects.ts';
import { defineRule, type Subjects } from '../src/lint/rule.ts';

type Document = Subjects['document'];
type Pair = Document['duplicateKeys'][number]['first'];

export default defineRule({
  summary: 'a map holds a key twice',
  why: `YAML forbids it, but kubectl takes the last of the two without a word, and the first is gone: half of the
environment, the whole update strategy. Most other tools, kustomize among them, refuse the file.`,
  references: ['https://github.com/kubernetes/kubernetes/issues/14791', 'https://yaml.org/spec/1.2.2/#mapping'],
  severity: 'warning',
  category: 'syntax',
  subject: 'document',
  fixable: true,
  applies: ({ duplicateKeys }) => duplicateKeys.length > 0,
  *check(document) {
    // A separator is missing, which is another rule's.
    if (mergedObjects(document).length > 0) return;
    for (const { first, last } of document.duplicateKeys) {
      const [dropped, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what =
        one === other
          ? `${last.name} is written more than once in one map`
          : `${one} and ${other} are one key, ${last.name}`;
      const which =
        dropped === taken ? 'takes the last and drops the first' : `takes line ${taken} and drops line ${dropped}`;
      const same = textOf(document, first) === textOf(document, last);
      yield {
        at: { document, range: rangeOf(last) },
        message: `${what}; kubectl ${which} without a word, and most other tools refuse the file`,
        help: same ? 'delete one of them, they say the same' : 'keep one of them, or put into one what both say',
        related: [{ at: { document, range: rangeOf(first) }, message: 'this one is dropped' }],
        ...(same && removalFix(document, first)),
      };
    }
  },
});

/** Takes out the first of two equal pairs, with its lines, where nothing else stands on them. */
function removalFix(document: Document, pair: Pair) {
  const { file, comments } = document;
  const from = file.lineRange(file.positionAt(pair.key.start).line);
  const end = Math.max(pair.key.end, pair.value.end);
  const last = file.positionAt(end).line;
  const until = file.lineRange(last);
  const isAlone =
    file.text.slice(from.start, pair.key.start).trim() === '' && /^\s*:?\s*$/.test(file.text.slice(end, until.end));
  if (!isAlone || textOf(document, pair).includes('&')) return {};
  if (comments.some(({ range }) => range.start >= from.start && range.start < until.end)) return {};
  const range = { start: from.start, end: file.lineStarts[last] ?? file.text.length };
  const fix = {
    title: `delete the first ${pair.name}`,
    safety: 'safe' as const,
    edits: [{ file: file.path, range, text: '' }],
  };
  return { fix };
}

function rangeOf({ key }: Pair) {
  return { start: key.start, end: key.end };
}

function keyText({ file }: Document, { key }: Pair): string {
  return file.text.slice(key.start, key.end);
}

function textOf({ file }: Document, { key, value }: Pair): string {
  return file.text.slice(key.start, Math.max(key.end, value.end));
}

function lineOf({ file }: Document, { key }: Pair): number {
  return file.positionAt(key.start).line;
}
