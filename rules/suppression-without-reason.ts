import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a suppression gives no reason',
  why: `Whoever meets a \`stslint-ignore\` a year later has to know whether it still holds. The reason stands after \`--\` in
a comment, and is the value of an annotation.`,
  references: ['https://github.com/stslint/stslint#suppressions'],
  severity: 'warning',
  category: 'suppression',
  subject: 'directive',
  *check({ by, names, reason, stray, document, range }) {
    if (reason !== undefined || names.length === 0) return;
    const message = `the suppression of ${names.map(({ name }) => name).join(', ')} gives no reason`;
    if (stray === undefined) {
      const help = by === 'comment' ? 'add -- and the reason' : 'write the reason as the value of the annotation';
      yield { at: { document, range }, message, help };
    } else {
      yield { at: { document, range }, message: `${message} after --`, help: 'write -- before the reason' };
    }
  },
});
