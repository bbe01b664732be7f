import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { LintResult } from '../src/lint/diagnostic.ts';
import { report } from '../src/report/gitlab.ts';
import type { ReportOptions } from '../src/report/report.ts';
import { harborResult } from './harbor.ts';
import { options } from './hostile.ts';
import { lintTexts, shop } from './shop.ts';

const schema = JSON.parse(readFileSync('test/schemas/gitlab-code-quality.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

function reported(result: LintResult, more: Partial<ReportOptions> = {}) {
  const text = report(result, { ...options, ...more });
  const issues = JSON.parse(text) as Issue[];
  expect(validate(issues) || validate.errors).toBe(true);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return { text, issues };
}

test('a harbor of all that is hard to report', async () => {
  const { text, issues } = reported(harborResult());
  await expect(text).toMatchFileSnapshot('../fixtures/_report/harbor.gitlab.json');
  expect(text).not.toMatch(/20171127|s3cr3t/);
  expect(issues).toHaveLength(harborResult().diagnostics.length + 1);
});

test('severities are told apart, the rule is in the description', () => {
  const { issues } = reported(harborResult());
  const [vault] = issues;
  expect(vault).toMatchObject({ description: 'permission denied', severity: 'blocker' });
  expect(new Set(issues.slice(1).map(({ severity }) => severity))).toEqual(new Set(['critical', 'major', 'info']));
  for (const { description, check_name: rule } of issues.slice(1))
    expect(description.startsWith(`${rule}: `)).toBe(true);
});

test('what is on several lines ends on the last of them, not behind its line end', () => {
  const { issues } = reported(harborResult());
  const crane = issues.find(({ location }) => location.path === 'k8s/crane.yaml')!;
  expect(crane.location.lines).toEqual({ begin: 6, end: 10 });
  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const { file } = first!;
  const [, second, third] = file.lineStarts;
  const range = { start: second!, end: third! };
  const [issue] = reported({ ...result, diagnostics: [{ ...first!, range }] }).issues;
  expect(issue!.location.lines).toEqual({ begin: 2, end: 2 });
});

test('fingerprints stay when lines are written above, and under quiet', () => {
  const marks = (issues: readonly Issue[]) => issues.map(({ fingerprint }) => fingerprint);
  const before = reported(lintTexts(shop)).issues;
  const moved = { ...shop, 'k8s/postgres.yaml': `# one\n# more\n${shop['k8s/postgres.yaml']}` };
  expect(marks(reported(lintTexts(moved)).issues)).toEqual(marks(before));
  const errors = before.filter(({ severity }) => severity === 'critical');
  expect(errors.length).toBeLessThan(before.length);
  expect(reported(lintTexts(shop), { quiet: true }).issues).toEqual(errors);
});

test('a clean run is an empty list', () => {
  expect(reported(lintTexts({})).text).toBe('[]\n');
});

test('problems alone are issues; the same problem twice is one', () => {
  const problem = { file: './k8s/vault.yaml', message: 'permission denied' };
  const { issues } = reported({ ...lintTexts({}), problems: [problem, { ...problem, message: 'gone' }, problem] });
  expect(issues.map(({ description }) => description)).toEqual(['permission denied', 'gone']);
  expect(issues[0]!.location.path).toBe('k8s/vault.yaml');
});

test('paths are those of the repository where a service says where it is', () => {
  const { issues } = reported(lintTexts(shop), { prefix: 'infra/' });
  expect(issues.every(({ location }) => location.path.startsWith('infra/k8s/'))).toBe(true);
});

test('halves of characters do not make the report unreadable', () => {
  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const { text, issues } = reported({
    ...result,
    diagnostics: [{ ...first!, message: 'a\ud83d\u009b', help: undefined }],
  });
  expect(issues[0]!.description).toBe(`${first!.rule}: a\ufffd\u009b`);
  expect(text).toContain('a\\ufffd\\u009b');
});
