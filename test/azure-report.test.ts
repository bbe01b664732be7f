import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report } from '../src/report/azure.ts';
import { visible } from '../src/report/visible.ts';
import { harborResult } from './harbor.ts';
import { fileOf, hostileText, options, resultOf } from './hostile.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the agent of Azure Pipelines makes of a line: the command that it carries out, or undefined for text. */
function commandOf(line: string): Command | undefined {
  const start = line.indexOf('##vso[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name = '', ...rest] = line.slice(start + 6, end).split(' ');
  if (name.split('.').filter(Boolean).length !== 2) return undefined;
  const pairs = rest.join(' ').split(';').filter(Boolean);
  const properties = pairs.map((pair) => [
    pair.slice(0, pair.indexOf('=')),
    unescaped(pair.slice(pair.indexOf('=') + 1)),
  ]);
  return { name, properties: Object.fromEntries(properties), data: unescaped(line.slice(end + 1)) };
}

// The agent resolves the sign of percent last.
function unescaped(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%');
}

function run(text: string): { commands: Command[]; log: string[] } {
  const lines = text.split(/\r\n|\r|\n/).slice(0, -1);
  const commands = lines.map(commandOf);
  return {
    commands: commands.filter((command) => command !== undefined),
    log: lines.filter((_, index) => commands[index] === undefined),
  };
}

test('the harbor', async () => {
  const result = harborResult();
  const text = report(result, options);
  await expect(text).toMatchFileSnapshot('../fixtures/_report/harbor.azure');
  const { commands, log } = run(text);
  const types = commands.map(({ properties }) => properties.type);
  const severities = result.diagnostics.map(({ severity }) => severity).filter((severity) => severity !== 'info');
  expect(types).toEqual(['error', ...severities]);
  expect(log).toHaveLength(2);
  expect(log[0]).toMatch(/^k8s\/redis\.yaml:7:16: info governing-service-not-headless /);
  expect(log[1]).toMatch(/^\d+ errors, 1 warning, 1 info in /);
});

test('a finding is an issue with its place', () => {
  const result = resultOf([{ severity: 'warning', help: 'write 0' }]);
  const [issue] = report(result, { ...options, prefix: 'infra/' }).split('\n');
  expect(issue).toBe(
    '##vso[task.logissue type=warning;sourcepath=infra/k8s/redis.yaml;linenumber=3;columnnumber=13;code=invalid-value]' +
      'spec.replicas: is below zero; write 0',
  );
});

test('a hint is a line of text', () => {
  const { commands, log } = run(report(resultOf([{ severity: 'info' }]), options));
  expect(commands).toEqual([]);
  expect(log[0]).toBe('k8s/redis.yaml:3:13: info invalid-value spec.replicas: is below zero');
});

test('a problem is an error without a place', () => {
  const problems = [{ file: 'k8s/vault.yaml', message: 'permission denied' }];
  const { commands, log } = run(report(resultOf([], { problems }), options));
  expect(commands).toEqual([
    { name: 'task.logissue', properties: { type: 'error' }, data: 'k8s/vault.yaml: permission denied' },
  ]);
  expect(log).toHaveLength(1);
});

test('a clean run is a line, what was suppressed is not told, and quiet leaves errors only', () => {
  const clean = resultOf([], { suppressed: resultOf([{}]).diagnostics });
  expect(report(clean, options)).toBe('no problems: 1 file, 1 document, 1 StatefulSet\n');
  expect(report(clean, { ...options, quiet: true })).toBe('');
  const mixed = resultOf([{ severity: 'warning' }, { severity: 'error' }, { severity: 'info' }]);
  const { commands, log } = run(report(mixed, { ...options, quiet: true }));
  expect(commands.map(({ properties }) => properties.type)).toEqual(['error']);
  expect(log).toEqual(['1 error, 1 warning, 1 info in 1 file, 1 document, 1 StatefulSet']);
});

test('whatever is in names and messages, the agent is told the findings and nothing else', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (path, message) => {
      const finding = { file: fileOf(path), message };
      const text = report(resultOf([finding, { ...finding, severity: 'info' }]), options);
      const { commands, log } = run(text);
      expect(commands).toEqual([
        {
          name: 'task.logissue',
          properties: {
            type: 'error',
            ...(path === '' ? {} : { sourcepath: path }),
            linenumber: '3',
            columnnumber: '13',
            code: 'invalid-value',
          },
          data: visible(message),
        },
      ]);
      expect(log).toHaveLength(2);
      expect(log.join('\n')).not.toMatch(/##(?:vso|\[)/i);
    }),
    { numRuns: 500 },
  );
});
