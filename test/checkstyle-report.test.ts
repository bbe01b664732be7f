import { expect, test } from 'vitest';
import type { LintResult } from '../src/lint/diagnostic.ts';
import { report } from '../src/report/checkstyle.ts';
import type { ReportOptions } from '../src/report/report.ts';
import { HOSTILE, harborResult } from './harbor.ts';
import { options } from './hostile.ts';
import { lintTexts, shop } from './shop.ts';
import { readXml } from './xml.ts';

function reported(result: LintResult, more: Partial<ReportOptions> = {}) {
  const text = report(result, { ...options, ...more });
  const root = readXml(text);
  expect([root.name, root.attributes]).toEqual(['checkstyle', { version: '4.3' }]);
  const files = root.children.map((file) => {
    expect(file.name).toBe('file');
    const errors = file.children.map((error) => {
      expect([error.name, error.children, error.text]).toEqual(['error', [], '']);
      expect(error.attributes.line).toMatch(/^[1-9]\d*$/);
      expect(error.attributes.severity).toMatch(/^(?:error|warning|info)$/);
      return error.attributes;
    });
    return { name: file.attributes.name!, errors };
  });
  return { text, files };
}

test('a harbor of all that is hard to report', async () => {
  const { text, files } = reported(harborResult());
  await expect(text).toMatchFileSnapshot('../fixtures/_report/harbor.checkstyle.xml');
  expect(text).not.toMatch(/20171127|s3cr3t/);
  expect(files.flatMap(({ errors }) => errors)).toHaveLength(harborResult().diagnostics.length + 1);
});

test('a finding has its place, its rule and what to write', () => {
  const { files } = reported(lintTexts(shop));
  const postgres = files.find(({ name }) => name === 'k8s/postgres.yaml')!;
  expect(postgres.errors[0]).toEqual({
    line: '8',
    column: '16',
    severity: 'warning',
    message: expect.stringMatching(/; write serviceName: postgres, the Service of nearly that name$/),
    source: 'stslint.missing-headless-service',
  });
});

test('a clean run has no files', () => {
  const { text } = reported(lintTexts({ 'services.yaml': shop['k8s/services.yaml'] }));
  expect(text).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n');
});

test('a problem is an error of its file, beside its findings', () => {
  const result = lintTexts(shop);
  const problems = [
    { file: 'k8s/postgres.yaml', message: 'not fixed: permission denied' },
    { file: 'k8s/vault.yaml', message: 'permission denied' },
  ];
  const only = reported({ ...result, diagnostics: [], problems }).files;
  expect(only.map(({ name }) => name)).toEqual(['k8s/postgres.yaml', 'k8s/vault.yaml']);
  expect(only[1]!.errors).toEqual([{ line: '1', severity: 'error', message: 'permission denied', source: 'stslint' }]);
  const names = reported({ ...result, problems }).files.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('quiet tells errors alone', () => {
  const errors = reported(harborResult(), { quiet: true }).files.flatMap((file) => file.errors);
  expect(errors.length).toBeGreaterThan(200);
  expect(new Set(errors.map(({ severity }) => severity))).toEqual(new Set(['error']));
});

test('names stay in their attributes, and keep every character that XML knows', () => {
  const { files } = reported(harborResult());
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['k8s/line\nend::.yaml', 'k8s\\windows\\kafka.yaml', 'k8s/größe, 100%: ü.yaml']),
  );
  const hostile = files.find(({ name }) => name === 'k8s/hostile.yaml')!;
  expect(hostile.errors[0]!.message).toContain(HOSTILE);

  const result = lintTexts(shop);
  const message = `"/></file><x a='1'>&amp;<!-- ]]>\u0000\u001b[31m\u009b\u202e\u2028\ufeff\ud83d\uffff\t\r\n\u{1f418}`;
  const [first] = result.diagnostics;
  const shown = reported({ ...result, diagnostics: [{ ...first!, message, help: undefined }] });
  expect(shown.files[0]!.errors[0]!.message).toBe(
    `"/></file><x a='1'>&amp;<!-- ]]>\ufffd\ufffd[31m\u009b\u202e\u2028\ufeff\ufffd\ufffd\t\r\n\u{1f418}`,
  );
  expect(shown.text).not.toMatch(/[\u009b\u202e\u2028\ufeff]/);
});

test('paths are those of the working directory: reviewdog knows where it is itself', () => {
  const { files } = reported(lintTexts(shop), { prefix: 'infra/' });
  expect(files.every(({ name }) => name.startsWith('k8s/'))).toBe(true);
});
