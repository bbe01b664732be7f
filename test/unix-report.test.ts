import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report } from '../src/report/unix.ts';
import { harborResult } from './harbor.ts';
import { fileOf, hostileText, options, resultOf } from './hostile.ts';

test('each finding is one line', async () => {
  await expect(report(harborResult(), options)).toMatchFileSnapshot('../fixtures/_report/harbor.unix');
});

test('a line has path, line, column, severity, rule, message and help', () => {
  const result = resultOf([{ severity: 'warning', help: 'write 0' }]);
  expect(report(result, options)).toBe(
    'k8s/redis.yaml:3:13: warning invalid-value spec.replicas: is below zero; write 0\n',
  );
});

test('paths stay as they are given, from the working directory', () => {
  expect(report(resultOf([{}]), { ...options, prefix: 'infra/' })).toMatch(/^k8s\/redis\.yaml:3:13: /);
});

test('nothing is said of a clean run, of problems and of what was suppressed', () => {
  const problems = [{ file: 'k8s/vault.yaml', message: 'permission denied' }];
  expect(report(resultOf([]), options)).toBe('');
  expect(report(resultOf([], { problems, suppressed: resultOf([{}]).diagnostics }), options)).toBe('');
});

test('quiet leaves errors only', () => {
  const result = resultOf([{ severity: 'info' }, { severity: 'error' }, { severity: 'warning' }]);
  expect(report(result, { ...options, quiet: true })).toMatch(/^k8s\/redis\.yaml:3:13: error [^\n]*\n$/);
});

test('whatever is in names and messages, a finding is one line that can be seen', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (path, message, help) => {
      const text = report(resultOf([{ file: fileOf(path), message, help }, {}]), options);
      expect(text.split('\n')).toHaveLength(3);
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}/u);
      expect(text).toContain(':3:13: error invalid-value ');
    }),
  );
});
