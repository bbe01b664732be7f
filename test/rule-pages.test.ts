import { expect, test } from 'vitest';
import { ruleIds, ruleIndex } from '../scripts/rule-index.ts';
import { categoryTable, type DocumentedRule, ruleOverview, rulePage, ruleTable } from '../scripts/rule-pages.ts';
import { defineRule, type RuleDefinition } from '../src/lint/rule.ts';

function documented(id: string, definition: Partial<RuleDefinition<'manifest'>> = {}): DocumentedRule {
  const rule = defineRule({
    summary: 'a disk is lost',
    why: 'PostgreSQL keeps its data on it.',
    references: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
    severity: 'warning',
    category: 'storage',
    subject: 'manifest',
    check: () => [],
    ...definition,
  });
  return { id, ...rule };
}

const good = { files: [{ name: 'good.yaml', text: 'kind: Pod\n' }] };
const bad = { files: [{ name: 'bad.yaml', text: 'kind: Service\n' }], output: 'warning[lost-disk]: lost\n' };

test('the table of rules stands in code-unit order and fits the style of the project', () => {
  const ids = ruleIds(['unknown-volume.ts', 'index.ts', 'duplicate-key.ts', 'orphan.ts']);
  expect(ids).toEqual(['duplicate-key', 'orphan', 'unknown-volume']);
  expect(ruleIndex(ids)).toContain(`
  'duplicate-key': duplicateKey,
  orphan,
  'unknown-volume': unknownVolume,
}`);
});

test.each(['Lost-disk.ts', 'lost_disk.ts', 'lost-disk.js', '__proto__.ts', 'lost--disk.ts'])(
  '%s is no rule',
  (name) => {
    expect(() => ruleIds([name])).toThrow(`rules/${name}`);
  },
);

test('a page shows the rule, its example and what is said of it', () => {
  const page = rulePage(documented('lost-disk', { renamedFrom: ['no-disk'] }), { bad, good });
  expect(page).toContain('# lost-disk\n\nA disk is lost.\n');
  expect(page).toContain('| Category | [Storage](README.md#storage) |');
  expect(page).toContain('| Looks at | every object |');
  expect(page).toContain('| Former names | `no-disk` |');
  expect(page).toContain('```yaml\nkind: Service\n```\n\nstslint says:\n\n```text\nwarning[lost-disk]: lost\n```\n');
  expect(page).toContain('# stslint-ignore lost-disk -- the reason');
  expect(page).toContain('stslint.dev/ignore.lost-disk: the reason');
  expect(page).toContain('- <https://kubernetes.io/docs/concepts/storage/volumes/>');
});

test('the name of a field keeps its first letter', () => {
  const page = rulePage(documented('lost-disk', { summary: 'spec.disk is lost' }), { bad, good });
  expect(page).toContain('\nspec.disk is lost.\n');
});

test('a fence is longer than those inside, and files of a tree have names', () => {
  const lesson = { name: 'lesson.md', text: '````yaml\nkind: Pod\n````\n' };
  const page = rulePage(documented('lost-disk'), { bad: { files: [lesson, ...good.files] }, good });
  expect(page).toContain('`lesson.md`:\n\n`````md\n````yaml\nkind: Pod\n````\n`````\n');
  expect(page).toContain('`good.yaml`:\n');
});

test('what lies in a document that cannot be read has no annotation', () => {
  const rule = { ...documented('yaml-syntax'), subjects: ['document'] as const };
  const page = rulePage(rule, { bad, good });
  expect(page).toContain('stslint-ignore yaml-syntax');
  expect(page).not.toContain('annotations');
});

test('a page says for which versions a rule holds where these are not all', () => {
  const page = (versions: DocumentedRule['versions']) =>
    rulePage(documented('lost-disk', versions && { versions }), { bad, good });
  expect(page(undefined)).not.toContain('Versions');
  expect(page({ since: 34 })).toContain('| Versions | since 1.34 |');
  expect(page('some')).toContain('| Versions | not all of it in every version |');
});

test('the overview has a table for each category, the table a row for each rule', () => {
  const rules = [
    documented('lost-disk', { fixable: true, versions: { since: 34 } }),
    documented('old-disk', { severity: 'info' }),
    documented('odd-name', { category: 'identity', recommended: false, summary: 'a | b' }),
  ];
  expect(ruleTable(rules, 'docs/rules/').split('\n').slice(2)).toEqual([
    '| [lost-disk](docs/rules/lost-disk.md) | warning | fix | a disk is lost (since 1.34) |',
    '| [old-disk](docs/rules/old-disk.md) | info, off |  | a disk is lost |',
    '| [odd-name](docs/rules/odd-name.md) | warning, off |  | a \\| b |',
  ]);
  const overview = ruleOverview(rules);
  expect(overview).toMatch(/## Identity\n\n[\s\S]*odd-name[\s\S]*## Storage\n\n[\s\S]*lost-disk/);
  expect(overview).toMatch(/^- \[Storage\]\(#storage\) \(2\): whether .+$/m);
  expect(overview).not.toContain('Syntax');
});

test('the README has a row for each category, with its number of rules', () => {
  const rows = categoryTable(
    [documented('odd-name', { category: 'identity' }), documented('lost-disk')],
    'docs/rules/',
  );
  expect(rows.split('\n').slice(2)).toEqual([
    expect.stringMatching(/^\| \[Identity\]\(docs\/rules\/README\.md#identity\) \| 1 \| the names of Pods.+ \|$/),
    expect.stringMatching(/^\| \[Storage\]\(docs\/rules\/README\.md#storage\) \| 1 \| .+ \|$/),
  ]);
});
