import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a suppression names a rule that does not exist',
  why: `A \`stslint-ignore\` with a name that is no rule's suppresses nothing, and hides nobody's intention but its own.`,
  references: ['https://github.com/stslint/stslint#suppressions'],
  severity: 'warning',
  category: 'suppression',
  subject: 'directive',
  *check({ names, document, range }) {
    if (names.length === 0) {
      yield {
        at: { document, range },
        message: 'stslint-ignore names no rule, so it suppresses nothing',
        help: 'write stslint-ignore <rule> -- <reason>',
      };
    }
    for (const { name, range: at, rule, near } of names) {
      if (rule !== undefined) continue;
      yield {
        at: { document, range: at },
        message: `stslint-ignore: there is no rule ${name}, so it suppresses nothing`,
        help: near === undefined ? 'stslint rules lists the names' : `write ${near}`,
      };
    }
  },
});
