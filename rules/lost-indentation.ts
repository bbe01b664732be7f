import { hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import { namesOf } from '../src/kubernetes/places.ts';
import { defineRule, type Field, type Subjects } from '../src/lint/rule.ts';

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
      // Of a document that cannot be read, `yaml-syntax` says what is certain.
      if (issue === undefined || (manifest === undefined && !issue.certain)) continue;
      const { range, keys, column, edits, certain } = issue;
      const [first, last] = linesOf(document, range);
      const lines = first === last ? `line ${first}` : `lines ${first}-${last}`;
      const isDeeper = column !== undefined && column < document.file.positionAt(range.start).column;
      const stand = keys.length === 1 ? 'stands' : 'stand';
      const names = namesOf(keys.map((key) => [key]));
      const found = keys.length === 0 ? '' : `: ${names} ${stand} at the wrong level`;
      const what = document.file.text[range.start] === '-' ? `the dash before ${names}` : names;
      const below = first === last ? '' : ', with the lines below it';
      yield {
        at: { document, range, ...(manifest !== undefined && { manifest }) },
        message: `the indentation of ${lines} is ${isDeeper ? 'wrong' : 'lost'}${found}; ${outcome(manifest, document.dropped !== undefined)}`,
        help: column === undefined ? help(manifest) : `write ${what} at column ${column}${below}`,
        covers: document.range,
        fix: {
          title: first === last ? 'indent it' : 'restore the indentation',
          safety: certain ? 'safe' : 'unsafe',
          edits: edits.map((edit) => ({ file: document.file.path, ...edit })),
        },
      };
    }
  },
});

function linesOf({ file }: Document, { start, end }: { start: number; end: number }): [first: number, last: number] {
  return [file.positionAt(start).line, file.positionAt(end).line];
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

function help(manifest: Manifest | undefined): string {
  const fields = manifest === undefined ? [] : (manifest.root as Field).entries();
  const empty = fields.filter(([, field]) => field.isNull).map(([name]) => name);
  return `indent each below the field that it belongs to${empty.length === 0 ? '' : `: ${listed(empty, 'or')}`}`;
}
