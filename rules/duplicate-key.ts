import { mergedObjects } from '../src/kubernetes/merged-objects.ts';
import { defineRule, removalFix, type Subjects } from '../src/lint/rule.ts';

type Document = Subjects['document'];
type Pair = Document['duplicateKeys'][number]['first'];
type Range = Document['range'];

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
    const merged = mergedItems(document);
    const loose = pairsBesideEmpty(document);
    for (const { first, last } of document.duplicateKeys) {
      const item = merged.get(last);
      if (item === 'rest') continue;
      const [dropped, taken] = [lineOf(document, first), lineOf(document, last)];
      const [one, other] = [keyText(document, first), keyText(document, last)];
      const what =
        one === other
          ? `${last.name} is written more than once in one map`
          : `${one} and ${other} are one key, ${last.name}`;
      const which =
        dropped === taken ? 'takes the last and drops the first' : `takes line ${taken} and drops line ${dropped}`;
      const same = textOf(document, first) === textOf(document, last);
      if (item !== undefined) {
        yield {
          at: { document, range: rangeOf(last) },
          message: `${what}: the dash of a second item is missing; kubectl ${which} without a word`,
          help: `write a dash before this ${last.name}`,
          related: [{ at: { document, range: rangeOf(first) }, message: 'the item above begins here' }],
          fix: {
            title: 'write the dash',
            safety: 'unsafe',
            edits: [{ file: document.file.path, range: item.range, text: item.text }],
          },
          // Of two items one was made, so that its fields are of both.
          covers: { start: first.key.start, end: item.end },
        };
        continue;
      }
      yield {
        at: { document, range: rangeOf(last) },
        message: `${what}; kubectl ${which} without a word, and most other tools refuse the file`,
        help: same ? 'delete one of them, they say the same' : 'keep one of them, or put into one what both say',
        related: [{ at: { document, range: rangeOf(first) }, message: 'this one is dropped' }],
        ...(same && deleteFix(document, first, loose.has(first) ? 'unsafe' : 'safe')),
      };
    }
  },
});

/** The edit that writes a dash, and where the item ends that was made of two. */
interface MergedItem {
  readonly range: Range;
  readonly text: string;
  readonly end: number;
}

/**
 * The keys of items whose dash is missing, so that they repeat what the item above them says: with the edit that writes the
 * dash for the first of them, which repeats the first key of that item, and `rest` for the others.
 */
function mergedItems(document: Document): ReadonlyMap<Pair, MergedItem | 'rest'> {
  const { text } = document.file;
  const items = new Map<Pair, MergedItem | 'rest'>();
  const keys = document.duplicateKeys.toSorted((a, b) => a.last.key.start - b.last.key.start);
  for (const [index, { first, last }] of keys.entries()) {
    const column = columnOf(document, first);
    const dash = /- +$/.exec(text.slice(first.key.start - column, first.key.start))?.[0];
    const start = last.key.start - (dash?.length ?? 0);
    if (dash === undefined || columnOf(document, last) !== column || text.slice(start, last.key.start).trim()) continue;
    const rest: Pair[] = [];
    for (const other of keys.slice(index + 1, index + 1 + MANY)) {
      const isBetween = other.first.key.start > first.key.start && other.first.key.start < last.key.start;
      if (!isBetween || other.last.key.start < last.key.start || columnOf(document, other.last) !== column) break;
      rest.push(other.last);
    }
    // One key alone may as well be there twice.
    if (rest.length === 0) continue;
    items.set(last, { range: { start, end: last.key.start }, text: dash, end: rest.at(-1)!.value.end });
    for (const pair of rest) items.set(pair, 'rest');
  }
  return items;
}

/** No item has more fields. */
const MANY = 50;

function columnOf({ file }: Document, { key }: Pair): number {
  return file.positionAt(key.start).column - 1;
}

/** Deletes the first of two equal pairs, unless a comment would go with it. */
function deleteFix(document: Document, pair: Pair, safety: 'safe' | 'unsafe') {
  const range = { start: pair.key.start, end: Math.max(pair.key.end, pair.value.end) };
  const removal = removalFix({ document, range }, `the first ${pair.name}`, safety);
  const gone = removal.fix?.edits[0]?.range ?? range;
  return document.comments.some(({ range: { start } }) => start >= gone.start && start < gone.end) ? {} : removal;
}

/** Pairs beside a key without a value: the indentation may be lost, and they may have stood below that key. */
function pairsBesideEmpty({ root }: Document): ReadonlySet<Pair> {
  const pairs = new Set<Pair>();
  const rest = root === null ? [] : [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'seq') rest.push(...node.items);
    if (node.kind !== 'map') continue;
    const hasEmpty = node.pairs.some(({ value }) => value.start === value.end);
    for (const pair of node.pairs) {
      if (hasEmpty) pairs.add(pair);
      rest.push(pair.value);
    }
  }
  return pairs;
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
