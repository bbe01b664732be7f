import { expect, test, vi } from 'vitest';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import { readLog } from './runner.ts';

// What the program makes of Windows paths, as far as that can be seen elsewhere: with the paths of Windows, and without
// its file system.

vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32 };
});

const CONFIG_MAP = 'apiVersion: v1\r\nkind: ConfigMap\r\nmetadata: {name: redis}\r\ndatta: {}\r\n';

async function stslint(argv: readonly string[], env: Record<string, string> = {}) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const io: Io = {
    cwd: 'D:\\a\\shop\\shop\\infra',
    env,
    stdout: { write: (text) => stdout.push(String(text)), isTerminal: false, columns: undefined },
    stderr: { write: (text) => stderr.push(String(text)), isTerminal: false, columns: undefined },
    stdin: () => Buffer.from(CONFIG_MAP),
    clock: () => 0,
  };
  const status = await run(argv, io);
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

test.each([
  ['k8s\\redis.yaml', 'k8s/redis.yaml'],
  ['.\\k8s/redis.yaml', 'k8s/redis.yaml'],
  ['D:\\a\\shop\\shop\\infra\\k8s\\redis.yaml', 'k8s/redis.yaml'],
  ['d:\\A\\shop\\shop\\infra\\redis.yaml', 'redis.yaml'],
  ['..\\redis.yaml', '../redis.yaml'],
  ['C:\\k8s\\redis.yaml', 'C:/k8s/redis.yaml'],
])('standard input called %s is %s', async (name, shown) => {
  const { stdout } = await stslint(['-', '--stdin-filename', name, '-f', 'unix']);
  expect(stdout).toMatch(/^\S+:4:1: error unknown-field /);
  expect(stdout.split(':4:1:')[0]).toBe(shown);
});

test('annotations name files from the root of the repository', async () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: 'D:\\a\\shop\\shop' };
  const { stdout } = await stslint(['-', '--stdin-filename', 'k8s\\redis.yaml'], env);
  const [annotation] = readLog(stdout).commands.filter(({ name }) => name === 'error');
  expect(annotation?.properties.file).toBe('infra/k8s/redis.yaml');
});

test('a path that is not there is named with slashes', async () => {
  const { status, stderr } = await stslint(['k8s\\redis.yaml']);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'stslint: k8s/redis.yaml: no such file or directory\n' });
});
