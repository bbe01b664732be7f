import { mayMeanOther } from '../src/kubernetes/other-meaning.ts';
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
    const likely = isUnfixed ? lostIndentation(document) : undefined;
    for (const [index, { code, range, message, help, related = [], fix }] of problems.entries()) {
      const isCurly = error === undefined && code.startsWith('curly');
      yield {
        at: { document, range },
        message: `${message}; ${isCurly ? 'kubectl takes them for part of the text' : OUTCOMES[document.state]}`,
        ...(isCurly && { severity: 'warning' }),
        ...(help !== undefined && { help }),
        // What kubectl reads is not what is to be judged.
        ...(error === undefined && { covers: isCurly ? range : document.range }),
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...(fix !== undefined && { fix }),
        ...(likely?.certain === false &&
          index === 0 && {
            fix: {
              title: 'restore the indentation',
              safety: 'unsafe',
              edits: likely.edits.map((edit) => ({ file: document.file.path, ...edit })),
            },
          }),
      };
    }
  },
});

const OUTCOMES: Readonly<Partial<Record<Document['state'], string>>> = {
  read: 'kubectl reads something else than was meant',
  skipped: 'kubectl stops reading the file here',
  unreadable: 'kubectl cannot read this document',
};
