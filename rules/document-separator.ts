import { meantSeparators } from '../src/kubernetes/meant-separators.ts';
import { mergedObjects, separatorFix } from '../src/kubernetes/merged-objects.ts';
import { defineRule, type Finding, type Subjects } from '../src/lint/rule.ts';

type Document = Subjects['document'];
type Range = Document['range'];

const STOPS = 'kubectl stops reading the file here';

export default defineRule({
  summary: 'documents are not separated by `---` as kubectl wants it',
  why: `kubectl cuts a file at each line that begins with three dashes, and takes nothing on such a line but a comment: at
\`----\` or \`--- redis\` it stops reading. Where the line is missing, indented, or a dash short, two objects become one, in
which the last of each key wins. Behind \`...\` it reads nothing at all up to the next \`---\`, and says nothing.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/management/#organizing-resource-configurations',
    'https://yaml.org/spec/1.2.2/#document-markers',
  ],
  severity: 'error',
  category: 'syntax',
  subject: 'document',
  fixable: true,
  applies: ({ error, dropped, duplicateKeys }) =>
    error !== undefined || dropped !== undefined || duplicateKeys.length > 0,
  *check(document) {
    const { error } = document;
    if (error?.code === 'separator') {
      const finding = badLine(document, error.range);
      if (finding !== undefined) yield finding;
    } else if (error?.code === 'directive') {
      yield directive(document, error.range);
    } else if (error !== undefined) {
      yield* meant(document, []);
    } else {
      const starts = mergedObjects(document);
      const found = [...meant(document, starts)];
      yield* found;
      if (found.length === 0 && starts.length > 0) yield missing(document, starts);
      if (document.dropped !== undefined) yield* dropped(document, document.dropped);
    }
  },
});

/** A line that begins with `---` and holds more than a comment. */
function badLine(document: Document, range: Range): Finding | undefined {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const rest = line.slice(3).trim();
  const fix = (title: string, safety: 'safe' | 'unsafe', edit: Range, written: string) => ({
    fix: { title, safety, edits: [{ file: path, range: edit, text: written }] },
  });
  const covers = document.range;
  if (/^-[-\s]*$/.test(rest)) {
    return {
      at: { document, range },
      message: `documents are separated by three dashes, and here are ${line.replace(/\s/g, '').length}; ${STOPS}`,
      help: 'write `---`',
      covers,
      ...fix('write `---`', /\s/.test(line) ? 'unsafe' : 'safe', range, '---'),
    };
  }
  const block = /^-----(BEGIN|END) [A-Z ]+-----$/.exec(line);
  if (block !== null) {
    // One that ends began above, where it is told.
    if (block[1] === 'END' && text.lastIndexOf('\n-----BEGIN ', range.start) >= 0) return undefined;
    return {
      at: { document, range },
      message: `\`${line}\` is not indented, so that it is taken for a separator of documents; ${STOPS}`,
      help: 'indent all lines of the block deeper than the key it belongs to',
      covers,
    };
  }
  const at = range.start + line.length - line.slice(3).trimStart().length;
  // YAML lets a document begin on the line of its separator.
  const begins = /^(?:["']?[A-Za-z][\w./-]*["']?:(?:\s|$)|\{)/.test(rest);
  const gap = { start: range.start + 3, end: at };
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  // A fence in Markdown may be indented.
  const indentation = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  return {
    at: { document, range: { start: at, end: range.end } },
    message: begins
      ? `a document begins on the line of its separator, which YAML allows but kubectl does not; ${STOPS}`
      : `text stands after the \`---\` of a separator; ${STOPS}`,
    help: begins ? 'begin a new line after `---`' : 'write `# ` before a remark, or begin a new line after `---`',
    covers,
    ...(begins
      ? fix('begin a new line after `---`', 'safe', gap, lineEnd + indentation)
      : fix('make the text a comment', 'unsafe', gap, ' # ')),
  };
}

function directive(document: Document, range: Range): Finding {
  const { text, path } = document.file;
  const line = text.slice(range.start, range.end);
  const next = /\r?\n/y;
  next.lastIndex = range.end;
  next.test(text);
  const edit = { file: path, range: { start: range.start, end: Math.max(range.end, next.lastIndex) }, text: '' };
  return {
    at: { document, range },
    message: `\`${line.split(/[ \t]/)[0]}\` is a directive, and kubectl takes none; it stops reading the file here`,
    help: 'delete the line',
    covers: document.range,
    // Tags may hang on what the other directive says.
    fix: { title: 'delete the line', safety: line.startsWith('%YAML') ? 'safe' : 'unsafe', edits: [edit] },
  };
}

/** Lines that are no separators, but were meant to be. */
function* meant(document: Document, starts: ReturnType<typeof mergedObjects>): Generator<Finding> {
  const { file, error } = document;
  const lines = meantSeparators(document, starts);
  const [first, ...others] = lines;
  if (first === undefined) return;
  const line = file.text.slice(first.start, first.end).trimEnd();
  const isIndented = /^[ \t]+---$/.test(line);
  const what = isIndented
    ? 'this `---` is indented, so that it separates nothing'
    : `\`${line.trim()}\` separates no documents, only three dashes do`;
  yield {
    at: { document, range: { start: first.start + line.length - line.trimStart().length, end: first.end } },
    message: `${what}; ${
      error === undefined
        ? 'kubectl makes one object of those above and below, in which the last of each key wins'
        : 'kubectl cannot read this document'
    }`,
    help: isIndented ? 'write it at the first column' : 'write `---` at the first column',
    covers: document.range,
    ...(error === undefined && { severity: 'warning' }),
    related: others.map((range) => ({ at: { document, range }, message: 'and this one' })),
    fix: {
      title: 'write `---`',
      safety: 'safe',
      edits: lines.map((range) => ({ file: file.path, range, text: '---' })),
    },
  };
}

function missing(document: Document, starts: ReturnType<typeof mergedObjects>): Finding {
  const second = starts[0]!;
  const objects = starts.length === 1 ? 'two objects' : `${starts.length + 1} objects`;
  const rangeOf = ({ start, end }: Range) => ({ start, end });
  return {
    at: { document, range: rangeOf(second.key) },
    message: `${objects} stand in one document, with no \`---\` between them: kubectl makes one object of them, in which the last of each key wins`,
    help: 'write `---` on a line of its own between them, and give each its own apiVersion, kind and metadata',
    severity: 'warning',
    related: document.duplicateKeys
      .filter(({ last }) => last === second)
      .map(({ first }) => ({ at: { document, range: rangeOf(first.key) }, message: 'the first one' })),
    covers: document.range,
    ...separatorFix(document, starts),
  };
}

/** What stands behind `...`, or left of the column at which the document begins. */
function* dropped(document: Document, { start, end }: Range): Generator<Finding> {
  const { file } = document;
  const { text } = file;
  const isDots = text.slice(start - 3, start) === '...';
  // In a lesson three dots stand for what is left out.
  if (isDots && file.language === 'markdown') return;
  const content = /(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/y;
  content.lastIndex = start;
  content.test(text);
  const first = file.positionAt(Math.min(Math.max(start, content.lastIndex), end)).line;
  const last = file.positionAt(start + text.slice(start, end).trimEnd().length).line;
  const lines = first === last ? `line ${first} is` : `lines ${first} to ${last} are`;
  const holdsObject = /^apiVersion:/m.test(text.slice(start, end)) && /^kind:/m.test(text.slice(start, end));
  const range = isDots ? { start: start - 3, end: start } : lineAt(file, first);
  yield {
    at: { document, range },
    message: isDots
      ? `\`...\` ends the document, and kubectl reads nothing behind it up to the next \`---\`: ${lines} lost without a word`
      : `this line stands left of the column at which the document begins, which ends it for kubectl: ${lines} lost without a word`,
    help: isDots
      ? holdsObject
        ? 'write `---` in its place'
        : 'delete it, or what stands behind it'
      : 'let all keys of the object begin at the same column',
    severity: 'warning',
    ...(isDots &&
      holdsObject && {
        fix: { title: 'write `---`', safety: 'safe', edits: [{ file: file.path, range, text: '---' }] },
      }),
  };
}

function lineAt(file: Document['file'], line: number): Range {
  const { start, end } = file.lineRange(line);
  const text = file.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
