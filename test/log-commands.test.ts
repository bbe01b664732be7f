import { error as issueError } from '@actions/core';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { type Format, formats } from '../src/report/formats.ts';
import { inert, workflowCommand } from '../src/report/log-commands.ts';
import { fileOf, hostileText, options, resultOf } from './hostile.ts';
import { readLog } from './runner.ts';

afterEach(() => vi.restoreAllMocks());

test('a command is escaped as @actions/core does it', () => {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, fc.nat(99), (message, title, file, line) => {
      printed = '';
      issueError(message, { title, file, startLine: line + 1, endLine: line + 2, startColumn: 3, endColumn: 4 });
      const properties = { title, file, line: line + 1, endLine: line + 2, col: 3, endColumn: 4 };
      expect(`${workflowCommand('error', properties, message)}\n`).toBe(printed.replace(/\r\n$/, '\n'));
    }),
  );
});

test.each([
  ['::error::postgres', '\\x3a:error::postgres'],
  ['  ::error::postgres', '  \\x3a:error::postgres'],
  ['redis ##[add-mask]postgres', 'redis #\\x23[add-mask]postgres'],
  ['####[error]', '###\\x23[error]'],
  ['###vso[task.setvariable]', '##\\x23vso[task.setvariable]'],
  [' ::: k8s/redis.yaml:7:16', ' ::: k8s/redis.yaml:7:16'],
  ['redis ##vso', 'redis #\\x23vso'],
  ['##TeamCity[buildStop]', '#\\x23TeamCity[buildStop]'],
  ['redis::0 # [1] ## 2 ##teamcity', 'redis::0 # [1] ## 2 ##teamcity'],
  ['kafka\n\n ::error::postgres\r::error::postgres', 'kafka\n\n \\x3a:error::postgres\r\\x3a:error::postgres'],
])('%j is written as %j', (line, text) => {
  expect(inert(line)).toBe(text);
});

test('whatever is in names and messages, no line of a report for programs is a command', async () => {
  for (const name of ['json', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjsonl'] satisfies Format[]) {
    const { report } = await formats[name]();
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (path, message, help) => {
        const file = fileOf(path);
        const related = [{ file, range: { start: 36, end: 38 }, message }];
        const text = report(
          resultOf([{ file, message, help, related }], { problems: [{ file: path, message }] }),
          options,
        );
        expect(readLog(text).commands, name).toEqual([]);
        expect(text, name).not.toContain('##');
      }),
      { numRuns: 200 },
    );
  }
});
