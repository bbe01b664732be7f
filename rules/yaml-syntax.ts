import { mayMeanOther } from '../src/kubernetes/other-meaning.ts';
import type { LostIndentation } from '../src/kubernetes/structure.ts';
import { defineRule, type Subjects } from '../src/lint/rule.ts';

type Document = Subjects['document'];

export default defineRule({
  summary: 'a document is no YAML that kubectl can read, or reads as something else than was meant',
  why: `kubectl reads a file from the top and stops at the first document that it cannot read: what stands above it is
applied, the document itself and what follows are not. The message names the line at which the reader lost its way, which
is often below the mistake, and in the reader's words rather than the author's. Text that comes from a mail, a terminal, a
PDF or a web page brings more along than can be seen: marks of quotation, line numbers, blanks that are none. Now and then
it can still be read, and means something else.`,
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object',
    'https://yaml.org/spec/1.1/current.html',
  ],
  severity: 'error',
  category: 'syntax',
  subject: ['document', 'manifest'],
  fixable: true,
  applies: (subject) => mayMeanOther(subject) || ('error' in subject && subject.error !== undefined),
  *check(subject, { explain, lostIndentation }) {
    const document = 'error' in subject ? subject : subject.document;
    const { error } = document;
    // Separators and characters have rules of their own.
    if (error !== undefined && ['separator', 'directive', 'character'].includes(error.code)) return;
    const [...problems] = explain?.(document) ?? [];
    if (problems.length === 0 && error !== undefined) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    // What is certain another rule says; the likeliest reading helps, though another may have been meant.
    const isUnfixed = error !== undefined && problems.every(({ fix }) => fix === undefined);
    const reading = isUnfixed ? lostIndentation(document) : undefined;
    for (const [index, { code, range, message, help, related = [], fix }] of problems.entries()) {
      const likely = index === 0 && reading?.certain === false && reading.edits.length > 0 ? reading : undefined;
      const isTooLarge = index === 0 && reading?.edits.length === 0;
      // Where the reader stumbles there may be nothing wrong.
      const isElsewhere = likely !== undefined && (range.start < likely.range.start || likely.range.end < range.end);
      const own = isTooLarge ? [help, TOO_LARGE].filter((part) => part !== undefined).join('; ') : help;
      const advice = isElsewhere ? likelyHelp(document, likely) : own;
      const isCurly = error === undefined && code.startsWith('curly');
      yield {
        at: { document, range },
        message: `${message}; ${isCurly ? 'kubectl takes them for part of the text' : OUTCOMES[document.state]}`,
        ...(isCurly && { severity: 'warning' }),
        ...(advice !== undefined && { help: advice }),
        // What kubectl reads is not what is to be judged.
        ...(error === undefined && { covers: isCurly ? range : document.range }),
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...(fix !== undefined && { fix }),
        ...(likely !== undefined && {
          fix: {
            title: 'restore the indentation as it most likely was',
            safety: 'unsafe',
            edits: likely.edits.map((edit) => ({ file: document.file.path, ...edit })),
          },
        }),
      };
    }
  },
});

/** Said where the search for lost indentation came to no end. */
const TOO_LARGE = 'if indentation is lost, this document is too large for stslint to restore it';

/** The advice where something else than what is marked is likely to be wrong. */
function likelyHelp({ file }: Document, { range, edits }: LostIndentation): string {
  const [first, last] = [range.start, range.end].map((offset) => file.positionAt(offset).line);
  const lines = first === last ? `line ${first} stands` : `lines ${first}-${last} stand`;
  const grown = edits.map((edit) => edit.text.length - edit.range.end + edit.range.start);
  const how = grown.every((by) => by > 0)
    ? 'too far left'
    : grown.every((by) => by < 0)
      ? 'too far right'
      : 'where they do not belong';
  return `put the indentation right: most likely ${lines} ${how}`;
}

const OUTCOMES: Readonly<Partial<Record<Document['state'], string>>> = {
  read: 'kubectl reads something else than was meant',
  skipped: 'kubectl stops reading the file here',
  unreadable: 'kubectl cannot read this document',
};
