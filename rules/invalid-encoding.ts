import { defineRule, type Finding, type Subjects } from '../src/lint/rule.ts';

type Document = Subjects['document'];
type Range = Document['range'];
type Node = NonNullable<Document['root']>;

// What YAML allows nowhere, a comment not excepted; a surrogate alone stands for no character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Cs}/gu;
const MARK = '\ufeff';
const LOST = '\ufffd';

export default defineRule({
  summary: 'a file holds bytes or characters that kubectl cannot read, or reads as others',
  why: `kubectl reads UTF-8, and UTF-16 where a byte order mark says so. For bytes that are neither, such as an umlaut in an old
Windows encoding, it takes the replacement character U+FFFD without a word, in passwords too; a control character or a NUL
byte it refuses, be it in a comment. A byte order mark in the middle, left where two files were put together, is invisible
and part of the text.`,
  references: ['https://yaml.org/spec/1.2.2/#51-character-set', 'https://yaml.org/spec/1.2.2/#52-character-encodings'],
  severity: 'error',
  category: 'syntax',
  subject: 'document',
  fixable: true,
  applies({ file, range, error }) {
    const body = file.text.slice(range.start, range.end);
    return error !== undefined || file.isUnmarked || body.includes(LOST) || body.includes(MARK);
  },
  *check(document) {
    const { file, range, error, root } = document;
    if (file.isUnmarked) {
      const start = file.text.search(/\S/);
      yield {
        // The same for all documents of the file, so that it is told once.
        at: { document, range: { start, end: file.lineRange(file.positionAt(start).line).end } },
        message:
          'this file is UTF-16 without a byte order mark, which kubectl takes for UTF-8 full of NUL bytes, and refuses',
        help: 'save it as UTF-8',
      };
    }
    const body = file.text.slice(range.start, range.end);
    if (error?.code === 'character') {
      yield controls(document, body);
    } else if (error !== undefined) {
      if (error.code === 'syntax' && body.includes(MARK)) yield* marksBeforeSeparators(document, body);
    } else {
      if (body.includes(LOST)) yield* lost(document, body);
      if (root !== null && body.includes(MARK)) yield* marksInScalars(document, root);
    }
  },
});

function controls(document: Document, body: string): Finding {
  const places = [...body.matchAll(CONTROL)].map(({ index, 0: { length } }) => placeAt(document, index, length));
  const range = places[0] ?? document.error!.range;
  const code = document.file.text.charCodeAt(range.start);
  const isNul = code === 0;
  return {
    at: { document, range },
    message: `${isNul ? 'a NUL byte' : `the control character ${nameOf(code)}`} stands here${others(document, places)}, which YAML allows nowhere; kubectl cannot read this document`,
    help: isNul ? 'delete it' : 'delete it, or write it as an escape in double quotes where it is meant',
    covers: document.range,
    ...deletion(document, places, 'delete the control characters', 'unsafe'),
  };
}

function* lost(document: Document, body: string): Generator<Finding> {
  const { comments } = document;
  const places: Range[] = [];
  let next = 0;
  for (const { index, 0: run } of body.matchAll(/\ufffd+/g)) {
    const place = placeAt(document, index, run.length);
    while (comments[next] !== undefined && comments[next]!.range.end <= place.start) next++;
    // What is lost in a comment is nothing to kubectl.
    if (comments[next] === undefined || comments[next]!.range.start > place.start) places.push(place);
  }
  const [range] = places;
  if (range === undefined) return;
  yield {
    at: { document, range },
    message: `a character is lost here${others(document, places)}: kubectl reads U+FFFD, the sign for bytes that are not UTF-8, and says nothing`,
    help: 'save the file as UTF-8, and write the text anew where characters are lost',
    severity: 'warning',
  };
}

/** A mark before `---` keeps it from separating anything. */
function* marksBeforeSeparators(document: Document, body: string): Generator<Finding> {
  const places = [...body.matchAll(/^\ufeff+(?=---)/gm)].map(({ index, 0: run }) =>
    placeAt(document, index, run.length),
  );
  const [range] = places;
  if (range === undefined) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands before this \`---\`${others(document, places)}, as where files were put together, so that it separates nothing; kubectl cannot read this document`,
    help: 'delete the mark',
    covers: document.range,
    ...deletion(document, places, 'delete the byte order mark', 'safe'),
  };
}

/** Marks in keys and values, but for the text of blocks, which may be a file that begins with one. */
function* marksInScalars(document: Document, root: Node): Generator<Finding> {
  const { text } = document.file;
  const places: Range[] = [];
  let isQuoted = false;
  const rest: Node[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'seq') for (const item of node.items) rest.push(item);
    else if (node.kind === 'map') for (const { key, value } of node.pairs) rest.push(key, value);
    else if (node.kind === 'scalar' && node.style !== 'literal' && node.style !== 'folded') {
      for (let at = text.indexOf(MARK, node.start); at >= 0 && at < node.end; at = text.indexOf(MARK, at + 1)) {
        places.push({ start: at, end: at + 1 });
        isQuoted ||= node.style !== 'plain';
      }
    }
  }
  const [range] = places.sort((a, b) => a.start - b.start);
  if (range === undefined) return;
  yield {
    at: { document, range },
    message: `an invisible byte order mark (U+FEFF) stands here${others(document, places)}, and is part of the text for kubectl`,
    help: 'delete it',
    severity: 'warning',
    ...deletion(document, places, 'delete the byte order mark', isQuoted ? 'unsafe' : 'safe'),
  };
}

function placeAt({ range }: Document, index: number, length: number): Range {
  return { start: range.start + index, end: range.start + index + length };
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function others({ file }: Document, [first, ...rest]: readonly Range[]): string {
  if (first === undefined || rest.length === 0) return '';
  const own = file.positionAt(first.start).line;
  const lines = [...new Set(rest.map(({ start }) => file.positionAt(start).line))].filter((line) => line !== own);
  const [line, ...more] = lines;
  if (line === undefined) return ` (and ${rest.length} more in this line)`;
  return more.length === 0 ? ` (and in line ${line})` : ` (and in ${lines.length} more lines, from line ${line} on)`;
}

function deletion({ file }: Document, places: readonly Range[], title: string, safety: 'safe' | 'unsafe') {
  if (places.length === 0 || places.length > 100) return {};
  return { fix: { title, safety, edits: places.map((range) => ({ file: file.path, range, text: '' })) } };
}
