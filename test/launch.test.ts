import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtProgram } from './program.ts';

// The launcher keeps what V8 makes of the program's code, and is no worse off without it.

const { program } = await builtProgram();

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stslint-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { HOME: _, XDG_CACHE_HOME: __, NODE_DISABLE_COMPILE_CACHE: ___, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...rest, HOME: home, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function kept(): string[] {
  const entries = readdirSync(home, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const GOOD = 'examples/postgres';
const CLEAN = { status: 0, stdout: 'no problems: 1 file, 3 documents, 1 StatefulSet\n', stderr: '' };

test('keeps the code of what a run used, for its user alone, and takes it the next time', () => {
  expect(run([GOOD])).toEqual(CLEAN);
  const file = kept().find((path) => path.includes('program'));
  expect(file).toMatch(/\.cache\/stslint\/v\d+\.\d+\.\d+-\w+\/program\.cjs-[0-9a-f]{16}$/);
  expect(statSync(file!).mode & 0o777).toBe(0o600);
  const before = statSync(file!).mtimeMs;
  expect(run([GOOD])).toEqual(CLEAN);
  expect(statSync(file!).mtimeMs).toBe(before);
});

test('reads what it runs as it was written, characters beyond ASCII too', () => {
  const file = join(home, 'redis.yaml');
  writeFileSync(file, 'apiVersion: v1\nkind: Service\nmetadata:\n  name: redis\nspec:\n  clusterIP: “None”\n');
  expect(run(['--only', 'yaml-syntax', '-f', 'unix', file]).stdout).toContain('the quotes around this value are curly');
});

test('takes no code that is damaged, or that others can write, and mends it', () => {
  run([GOOD]);
  const [file] = kept();
  const good = readFileSync(file!);
  writeFileSync(file!, good.subarray(0, 1000));
  expect(run([GOOD])).toEqual(CLEAN);
  expect(readFileSync(file!).length).toBeGreaterThan(1000);
  chmodSync(file!, 0o666);
  expect(run([GOOD])).toEqual(CLEAN);
  expect(statSync(file!).mode & 0o777).toBe(0o600);
});

test.each([
  ['without a home', { HOME: '' }],
  ['with a home that is not there', { HOME: '/nonexistent/home' }],
  ['with a directory of caches that cannot be made', { XDG_CACHE_HOME: '/proc/caches' }],
  ['where it is switched off', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('runs %s, and keeps nothing', (_, env) => {
  expect(run([GOOD], env)).toEqual(CLEAN);
  expect(kept()).toEqual([]);
});

test.each([[['--help']], [['--version']], [['rules']], [['explain', 'unknown-volume']], [['completion', 'bash']]])(
  '%j keeps nothing, for it uses little',
  (args) => {
    expect(run(args).status).toBe(0);
    expect(kept()).toEqual([]);
  },
);
