import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a document is no YAML that kubectl can read',
  why: `kubectl reads a file from the top and stops at the first document that it cannot read: what stands above it is
applied, the document itself and what follows are not. The message names the line at which the reader lost its way, which
is often below the mistake, and in the reader's words rather than the author's.`,
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object',
    'https://yaml.org/spec/1.1/current.html',
  ],
  severity: 'error',
  category: 'syntax',
  subject: 'document',
  fixable: true,
  applies: ({ error }) => error !== undefined,
  *check(document, { explain }) {
    const { error } = document;
    // Separators and characters have rules of their own.
    if (error === undefined || ['separator', 'directive', 'character'].includes(error.code)) return;
    const [...problems] = explain?.(document) ?? [];
    if (problems.length === 0) {
      yield { at: { document, range: error.range }, message: `kubectl cannot read this document (${error.code})` };
    }
    for (const { range, message, help, related = [], fix } of problems) {
      yield {
        at: { document, range },
        message: `${message}; kubectl cannot read this document`,
        ...(help !== undefined && { help }),
        related: related.map((place) => ({ at: { document, range: place.range }, message: place.message })),
        ...(fix !== undefined && { fix }),
      };
    }
  },
});
