import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { LintResult } from '../src/lint/diagnostic.ts';
import { report as jsonReport } from '../src/report/json.ts';
import type { Reporter } from '../src/report/report.ts';
import { options as plain } from './hostile.ts';
import { lintTexts, shop } from './shop.ts';

const schema = JSON.parse(readFileSync('schema/report.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

// They are for people, and change nothing here.
const options = { ...plain, color: true, width: 20, quiet: true, verbose: true };

const report: Reporter = jsonReport;

function reported(result: LintResult) {
  const text = report(result, options);
  const output = JSON.parse(text);
  expect(validate(output) || validate.errors).toBe(true);
  return { text, output };
}

test('the report of a tree is what the schema says, in a fixed order of keys', async () => {
  const { text } = reported(lintTexts(shop));
  await expect(text).toMatchFileSnapshot('../fixtures/_report/shop.json');
});

test('a run over nothing is an object too', () => {
  const { text, output } = reported(lintTexts({}));
  expect(text.startsWith('{\n  "version": 1,\n  "summary": {\n    "files": 0,')).toBe(true);
  expect(text.endsWith('\n}\n')).toBe(true);
  expect(output.diagnostics).toEqual([]);
});

test('the schema knows every key and lets no other in', () => {
  const { output } = reported(lintTexts(shop));
  const [diagnostic] = output.diagnostics;
  expect(validate({ ...output, extra: 1 })).toBe(false);
  expect(validate({ ...output, diagnostics: [{ ...diagnostic, help: 'write it' }] })).toBe(false);
  expect(validate({ ...output, diagnostics: [{ ...diagnostic, severity: 'fatal' }] })).toBe(false);
  expect(validate({ ...output, version: 2 })).toBe(false);
});

test('nothing is folded, and infos, problems and what was suppressed are counted', () => {
  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const problems = [{ file: 'k8s/secret.yaml', message: 'permission denied' }];
  const skipped = [{ file: 'chart/templates/web.yaml', reason: 'template' }] as const;
  const diagnostics = [...result.diagnostics, { ...first!, severity: 'info' as const }];
  const { output } = reported({ ...result, diagnostics, problems, skipped });
  expect(output.diagnostics).toHaveLength(11);
  expect(output.summary).toEqual({
    files: 4,
    documents: 4,
    statefulSets: 3,
    errors: 8,
    warnings: 2,
    infos: 1,
    suppressed: 1,
    fixable: 2,
    skipped: 1,
  });
  expect(output.problems).toEqual(problems);
});

test('where fixes were asked for, what was fixed is counted, and what could not be is a problem', () => {
  const result = lintTexts(shop);
  const problems = [{ file: 'k8s/postgres.yaml', message: 'not fixed: permission denied' }];
  const fixed = { diagnostics: result.diagnostics.slice(0, 3), unsafe: false, problems };
  const { output } = reported({ ...result, fixed });
  expect(output.summary).toMatchObject({ fixed: 3, errors: 8 });
  expect(output.problems).toEqual(problems);
});

test('places are those of UTF-16, with byte order mark, CRLF and emoji', () => {
  const text = `\ufeff# 🐘 the database\r\n${shop['k8s/postgres.yaml'].replaceAll('\n', '\r\n')}`;
  const { output } = reported(lintTexts({ 'postgres.yaml': text.replace('name: data', "name: '🐘'") }));
  const { range } = output.diagnostics.at(-1);
  expect(text.replace('name: data', "name: '🐘'").slice(range.start.offset, range.end.offset)).toBe("'🐘'");
  expect(range.start).toMatchObject({ line: 29, column: 21 });
  expect(range.end).toMatchObject({ line: 29, column: 25 });
});

test('a fix that would write a secret is left out; the value is nowhere', () => {
  const { text, output } = reported(lintTexts(shop));
  const [password, port] = output.diagnostics.filter(({ rule }: { rule: string }) => rule === 'env-value-not-text');
  expect(password.fix).toBeUndefined();
  expect(port.fix.edits[0].text).toBe('"5432"');
  expect(text).not.toContain('20171127');
});

test('characters that a terminal would act on are escaped', () => {
  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const message = '\u001b[31m\u009b31m\u202e\u2028\ufeff\ud83d';
  const { text, output } = reported({ ...result, diagnostics: [{ ...first!, message, help: undefined }] });
  expect(text.replaceAll('\n', '')).toMatch(/^[\x20-\x7e]*$/);
  expect(output.diagnostics[0].message).toBe(message.replace('\ud83d', '\ufffd'));
});

test('what a log would act on is escaped, and nothing else', () => {
  const result = lintTexts(shop);
  const [first] = result.diagnostics;
  const message = '####[error]redis ##vso[task.prependpath]/tmp ##teamcity[x] \\## \\\\ud83d 😀';
  const { text, output } = reported({ ...result, diagnostics: [{ ...first!, message, help: undefined }] });
  expect(text).not.toContain('##');
  expect(output.diagnostics[0].message).toBe(message);
});
