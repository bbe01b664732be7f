import { mergedObjects } from '../src/kubernetes/merged-objects.ts';
import { defineRule, removalFix, type Subjects } from '../src/lint/rule.ts';

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
        ...(same && deleteFix(document, first)),
      };
    }
  },
});

/** Deletes the first of two equal pairs, unless a comment would go with it. */
function deleteFix(document: Document, pair: Pair) {
  const range = { start: pair.key.start, end: Math.max(pair.key.end, pair.value.end) };
  const removal = removalFix({ document, range }, `the first ${pair.name}`, 'safe');
  const gone = removal.fix?.edits[0]?.range ?? range;
  return document.comments.some(({ range: { start } }) => start >= gone.start && start < gone.end) ? {} : removal;
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
