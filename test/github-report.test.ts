import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../src/report/github.ts';
import { visible } from '../src/report/visible.ts';
import { harborResult } from './harbor.ts';
import { fileOf, hostileText, options, resultOf } from './hostile.ts';
import { type Command, readLog } from './runner.ts';

/** What the runner does and shows of a report. */
function run(text: string): { commands: Command[]; log: string[] } {
  const { commands, lines } = readLog(text);
  return { commands, log: lines.slice(0, -1) };
}

test('the harbor', async () => {
  const result = harborResult();
  const text = report(result, options);
  await expect(text).toMatchFileSnapshot('../fixtures/_report/harbor.github');
  const { commands, log } = run(text);
  expect(log).toHaveLength(result.diagnostics.length + 1);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error').length;
  expect(log.at(-1)).toMatch(new RegExp(`^${errors} errors, 1 warning, 1 info in `));
  expect(commands.at(0)).toMatchObject({ name: 'group' });
  expect(commands.at(-1)).toMatchObject({ name: 'endgroup' });
  const names = commands.slice(1, -1).map(({ name }) => name);
  expect(names).toEqual([...Array(10).fill('error'), 'warning', 'notice']);
  expect(commands[10]!.data).toBe(`and ${errors - 8} more errors, see the log of this step or the job summary`);
});

test('beside the text there are commands alone, in a group', () => {
  const { commands, log } = run(report(harborResult(), { ...options, besideText: true }));
  expect(log).toEqual([]);
  expect(commands).toEqual(run(report(harborResult(), options)).commands);
});

describe('an annotation', () => {
  const only = (text: string) => run(text).commands.find(({ name }) => name !== 'group')!;

  test('on one line has its columns', () => {
    const text = report(resultOf([{ help: 'write 0' }]), { ...options, besideText: true });
    expect(text).toBe(
      '::group::annotations\n' +
        '::error title=invalid-value,file=k8s/redis.yaml,line=3,endLine=3,col=13,endColumn=15' +
        '::spec.replicas: is below zero; write 0\n' +
        '::endgroup::\n',
    );
  });

  test('on several lines has none: the runner would drop them', () => {
    const { properties } = only(report(resultOf([{ range: { start: 20, end: 38 } }]), options));
    expect(properties).toEqual({ title: 'invalid-value', file: 'k8s/redis.yaml', line: '2', endLine: '3' });
  });

  test('has its path from the root of the repository, whatever is in it', () => {
    const file = fileOf('k8s/größe, 100%: ü\n.yaml');
    const { properties } = only(report(resultOf([{ file }]), { ...options, prefix: 'infra/' }));
    expect(properties.file).toBe('infra/k8s/größe, 100%: ü\n.yaml');
  });

  test('has at most 4096 characters, and no half of one', () => {
    for (const before of ['', '.']) {
      const { data } = only(report(resultOf([{ message: before + '😀'.repeat(3000) }]), options));
      expect(data.length).toBeGreaterThan(4094);
      expect(data.length).toBeLessThanOrEqual(4096);
      expect(data).toMatch(/😀…$/u);
    }
  });

  test('shows what cannot be seen', () => {
    const { data } = only(report(resultOf([{ message: 'a\nb\u202e\u0007' }]), options));
    expect(data).toBe('a\\nb\\u202e\\x07');
  });
});

describe('of each level ten are shown', () => {
  const findings = (count: number, severity: 'error' | 'warning' | 'info') =>
    Array.from({ length: count }, (_, index) => ({ severity, message: `${severity} ${index}` }));
  const messages = (result: Parameters<typeof report>[0]) =>
    run(report(result, { ...options, besideText: true })).commands.slice(1, -1);

  test('the most severe first, then in their order', () => {
    const result = resultOf([...findings(2, 'info'), ...findings(2, 'warning'), ...findings(2, 'error')]);
    expect(messages(result).map(({ data }) => data)).toEqual([
      'error 0',
      'error 1',
      'warning 0',
      'warning 1',
      'info 0',
      'info 1',
    ]);
  });

  test('ten of them each for itself, of more the tenth counts the rest', () => {
    expect(messages(resultOf(findings(10, 'warning'))).at(-1)!.data).toBe('warning 9');
    const more = messages(resultOf(findings(11, 'warning')));
    expect(more).toHaveLength(10);
    expect(more.at(-1)).toEqual({
      name: 'warning',
      properties: { title: 'stslint' },
      data: 'and 2 more warnings, see the log of this step or the job summary',
    });
  });

  test('problems among the errors, and before them', () => {
    const problems = [{ file: 'k8s/vault.yaml', message: 'permission denied' }];
    const own = messages(resultOf(findings(10, 'error'), { problems }));
    expect(own).toHaveLength(10);
    expect(own[0]).toEqual({
      name: 'error',
      properties: { title: 'stslint', file: 'k8s/vault.yaml' },
      data: 'permission denied',
    });
    expect(own.at(-1)!.data).toMatch(/^and 2 more errors/);
    expect(report(resultOf([], { problems, files: 0 }), options)).toMatch(/::endgroup::\n$/);
  });
});

test('a clean run has no annotations', () => {
  expect(report(resultOf([]), options)).toBe('no problems: 1 file, 1 document, 1 StatefulSet\n');
  expect(report(resultOf([]), { ...options, besideText: true })).toBe('');
  expect(report(resultOf([]), { ...options, quiet: true })).toBe('');
});

test('what was suppressed is not told', () => {
  expect(report(resultOf([], { suppressed: resultOf([{}]).diagnostics }), options)).not.toContain('replicas');
});

test('quiet leaves errors only, and the counts', () => {
  const result = resultOf([{ severity: 'warning' }, { severity: 'error' }, { severity: 'info' }]);
  const { commands, log } = run(report(result, { ...options, quiet: true }));
  expect(commands.map(({ name }) => name)).toEqual(['group', 'error', 'endgroup']);
  expect(log).toHaveLength(2);
  expect(log[1]).toMatch(/^1 error, 1 warning, 1 info in /);
});

test('whatever is in names and messages, the runner is told the findings and nothing else', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (path, message, help) => {
      const result = resultOf([{ file: fileOf(path), message, help }], { problems: [{ file: path, message }] });
      const { commands, log } = run(report(result, options));
      expect(commands.map(({ name }) => name)).toEqual(['group', 'error', 'error', 'endgroup']);
      expect(commands[1]!.data).toBe(visible(message));
      expect(commands[2]!.data).toBe(visible(`${message}; ${help}`));
      expect(commands[2]!.properties).toEqual({
        title: 'invalid-value',
        ...(path === '' ? {} : { file: path }),
        line: '3',
        endLine: '3',
        col: '13',
        endColumn: '15',
      });
      expect(log).toHaveLength(2);
      expect(log.join('\n')).not.toMatch(/^\s*::[^\s:]|##\[|##vso/im);
    }),
    { numRuns: 500 },
  );
});

test('long messages take a time that grows with them alone', () => {
  const message = '##'.repeat(20_000);
  const start = performance.now();
  report(resultOf(Array(50).fill({ message })), options);
  expect(performance.now() - start).toBeLessThan(2000);
});
