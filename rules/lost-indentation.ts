import { briefPath, hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import { namesOf } from '../src/kubernetes/places.ts';
import type { LostIndentation, Path } from '../src/kubernetes/structure.ts';
import { defineRule, type Field, type Finding, type Subjects } from '../src/lint/rule.ts';

type Fix = NonNullable<Finding['fix']>;
type Document = Subjects['document'];
type Manifest = Subjects['manifest'];

const isLost = hasIssue('indentation');

export default defineRule({
  summary: 'lines have lost their indentation',
  why: `In YAML the blanks at the beginning of a line say what belongs to what. When they are lost, as in copying from a web
page or a chat, all words are still there, but fields stand at the top instead of in \`metadata\` or \`spec\`. kubectl reads
an object without a name or with fields that nobody knows, or cannot read the document at all; nothing of it is applied.`,
  references: ['https://yaml.org/spec/1.2.2/#61-indentation-spaces'],
  severity: 'error',
  category: 'structure',
  subject: ['document', 'manifest'],
  fixable: true,
  applies: (subject) => {
    if ('issues' in subject) return isLost(subject);
    return subject.error?.code === 'syntax' || subject.dropped !== undefined;
  },
  *check(subject, { lostIndentation }) {
    const manifest = 'issues' in subject ? subject : undefined;
    const document = 'issues' in subject ? subject.document : subject;
    const issues = manifest === undefined ? [lostIndentation(document)] : issuesOf(manifest, 'indentation');
    for (const issue of issues) {
      if (issue === undefined) continue;
      const { range, edits, certain, others } = issue;
      if (edits.length === 0) {
        const { line } = document.file.positionAt(range.start);
        const names = namesOf(issue.keys.map((key) => [key]));
        // Where no key is, nothing but the reader tells where it is lost.
        if (issue.keys.length === 0) continue;
        yield {
          at: { document, range, ...(manifest !== undefined && { manifest }) },
          message: `the indentation is lost from line ${line} on: ${names} stands at the wrong level; ${outcome(manifest, document.dropped !== undefined)}`,
          help: `${helpOf(manifest)}; ${issue.mistaken ? MISTAKEN : TOO_LARGE}`,
          covers: coverOf(issue, document),
        };
        continue;
      }
      const isOpen = others.length > 0;
      // Of a document that cannot be read, `yaml-syntax` says what is certain.
      if (manifest === undefined && !certain && !isOpen) continue;
      const repair = (title: string, safety: Fix['safety'], blanks: LostIndentation['edits']): Fix => ({
        title,
        safety,
        edits: blanks.map((edit) => ({ file: document.file.path, ...edit })),
      });
      const { message, help, title } = wordsOf(issue, document, manifest);
      const doubt = isOpen ? `, and ${issue.differences.map(doubtOf).join(', ')}` : '';
      yield {
        at: { document, range, ...(manifest !== undefined && { manifest }) },
        message: `${message}${doubt}; ${outcome(manifest, document.dropped !== undefined)}`,
        covers: coverOf(issue, document),
        ...(isOpen
          ? {
              help: `indent the lines as you mean them; --fix does not choose between ${others.length === 1 ? 'two' : 'three'} readings`,
              choices: [edits, ...others].map((blanks, at) => repair(readingOf(issue, at), 'unsafe', blanks)),
            }
          : {
              help: issue.mistaken ? `${help}; then run stslint again, for that is not all that is wrong` : help,
              fix: repair(certain ? title : `${title} as it most likely was`, certain ? 'safe' : 'unsafe', edits),
            }),
      };
    }
  },
});

/** What else is wrong may be what explains it all, and covers the whole document. */
function coverOf({ range, mistaken }: LostIndentation, document: Document): NonNullable<Finding['covers']> {
  return mistaken ? { start: range.start, end: document.range.end } : document.range;
}

/** Why there is no fix. */
const MISTAKEN = 'stslint has no fix, for the indentation is not all that is wrong';
const TOO_LARGE = 'stslint has no fix, for this document is too large to search for what was meant';

/** What happened, what to write, and what the fix does. */
function wordsOf(issue: LostIndentation, document: Document, manifest: Manifest | undefined) {
  const { file } = document;
  const { range, keys, column, edits } = issue;
  const behind = edits.map((edit) => (edit.text.includes('\n') ? keyBefore(file, edit.range.start) : undefined));
  if (behind.every((key) => key !== undefined)) {
    const write = `write ${behind.length === 1 ? 'it' : 'each'} on the next line`;
    return {
      message: `the first item of ${namesOf(behind.map((key) => [key]))} stands on the line of its key, where YAML takes none`,
      help: `${write}, below its key`,
      title: write,
    };
  }
  const names = namesOf(keys.map((key) => [key]));
  const runs = runsOf(file, edits);
  const isDeeper = column !== undefined && column < file.positionAt(range.start).column;
  const found = keys.length === 0 ? '' : `: ${names} ${keys.length === 1 ? 'stands' : 'stand'} at the wrong level`;
  const isLine = runs.length === 1 && runs[0]![0] === runs[0]![1];
  const along = isLine ? '' : ', and move the lines below it along';
  const place = (names: string, at: number): string =>
    file.text[range.start] === '-'
      ? `the dash before ${names} at column ${at}`
      : `${names} at column ${at}${neighbourOf(document, range.start, at)}`;
  return {
    message: `the indentation of ${linesIn(runs)} is ${isDeeper ? 'wrong' : 'lost'}${found}`,
    help: column === undefined || runs.length > 1 ? helpOf(manifest) : `write ${place(names, column)}${along}`,
    title: isLine ? 'indent it' : 'restore the indentation',
  };
}

/** The next key above what begins at an offset with which it has to be level, or which it belongs below. */
function neighbourOf({ file, range }: Document, offset: number, column: number): string {
  const first = file.positionAt(range.start).line;
  for (let line = file.positionAt(offset).line - 1; line >= first; line--) {
    const { start, end } = file.lineRange(line);
    const [, before, name] = /^( *(?:- +)*)([\w./-]+):(?:\s|$)/.exec(file.text.slice(start, end)) ?? [];
    if (before === undefined || before.length >= column) continue;
    return `, ${before.length + 1 === column ? 'level with' : 'below'} ${name}`;
  }
  return '';
}

/** The key at the end of what stands before an offset on its line. */
function keyBefore(file: Document['file'], offset: number): string | undefined {
  const { column } = file.positionAt(offset);
  return /([\w./-]+)["']?:\s*$/.exec(file.text.slice(offset - column + 1, offset))?.[1];
}

/** No more stretches of lines are named one by one. */
const MOST_RUNS = 3;

/** The lines that edits change, in stretches without a gap. Empty lines are none. */
function runsOf(file: Document['file'], edits: LostIndentation['edits']): [first: number, last: number][] {
  const runs: [number, number][] = [];
  let end = 0;
  for (const { range } of edits) {
    const { line } = file.positionAt(range.start);
    const run = runs.at(-1);
    if (run !== undefined && file.text.slice(end, file.lineRange(line).start).trim() === '') run[1] = line;
    else runs.push([line, line]);
    ({ end } = file.lineRange(line));
  }
  return runs;
}

function linesIn(runs: readonly [first: number, last: number][]): string {
  const shown: typeof runs = runs.length > MOST_RUNS ? [[runs[0]![0], runs.at(-1)![1]]] : runs;
  const isOne = shown.length === 1 && shown[0]![0] === shown[0]![1];
  const names = shown.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return `${isOne ? 'line' : 'lines'} ${listed(names, 'and')}`;
}

/** `securityContext may belong to containers[0] or to spec`. */
function doubtOf({ keys, homes }: LostIndentation['differences'][number]): string {
  const places = new Set(homes.map(homeName));
  return `${namesOf(keys.map((key) => [key]))} may belong to ${listed([...places], 'or').replace(' or ', ' or to ')}`;
}

/** What is done in one of the readings: `put securityContext into containers[0]`. */
function readingOf({ differences }: LostIndentation, index: number): string {
  const parts = differences.map(
    ({ keys, homes }) => `${namesOf(keys.map((key) => [key]))} into ${homeName(homes[index]!)}`,
  );
  return `put ${listed(parts, 'and')}`;
}

function homeName(home: Path): string {
  return home.length === 0 ? 'the root' : briefPath(home);
}

function outcome(manifest: Manifest | undefined, isCut: boolean): string {
  if (manifest === undefined)
    return `kubectl ${isCut ? 'reads no more than its beginning' : 'cannot read this document'}`;
  const { root, kind, document } = manifest;
  if (!root.get('metadata').get('name').exists)
    return `kubectl sees a ${kind} without a name, and applies nothing of it`;
  return document.duplicateKeys.length > 0
    ? 'kubectl drops one of two fields of one name without a word'
    : `the API server refuses the ${kind}`;
}

/** No more empty fields are named. */
const MOST_EMPTY = 4;

function helpOf(manifest: Manifest | undefined): string {
  const fields = manifest === undefined ? [] : (manifest.root as Field).entries();
  const empty = fields.filter(([, field]) => field.isNull).map(([name]) => name);
  const isNamed = empty.length > 0 && empty.length <= MOST_EMPTY;
  return `indent each below the field that it belongs to${isNamed ? `: ${listed(empty, 'or')}` : ''}`;
}
