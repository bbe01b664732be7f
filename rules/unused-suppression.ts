import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a suppression suppresses nothing',
  why: `What it was written for is mended or gone. Left in place it would hide the next finding of that rule, which nobody
has seen yet.`,
  references: ['https://github.com/stslint/stslint#suppressions'],
  severity: 'warning',
  category: 'suppression',
  subject: 'directive',
  *check({ by, names, document, range }) {
    const unused = names.filter(({ rule, ran, used }) => rule !== undefined && ran && !used);
    for (const { name, range: at } of unused) {
      yield {
        at: { document, range: unused.length === names.length ? range : at },
        message: `there is no ${name} to suppress ${by === 'comment' ? 'here' : 'in this object'}`,
        help: unused.length === names.length ? `delete the ${by}` : `take ${name} out of the ${by}`,
      };
      if (unused.length === names.length && names.length === 1) return;
    }
  },
});
