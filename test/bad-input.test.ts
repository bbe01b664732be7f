import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formats } from '../src/report/formats.ts';
import { builtProgram } from './program.ts';

// Whatever cannot be read or written: one line, no stack trace, nothing half-written.

const { program, action } = await builtProgram();
const ODD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: redis}\ndatta: {}\n';

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-bad-')));
  mkdirSync(join(cwd, 'k8s'));
  writeFileSync(join(cwd, 'k8s/redis.yaml'), ODD);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function sh(command: string, env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME, NODE: process.execPath, STSLINT: program, ACTION: action, ...env },
  });
  return { status, stdout, stderr };
}

describe('a report', () => {
  const names = Object.keys(formats);

  test.skipIf(!existsSync('/dev/full'))('for which there is no room', () => {
    for (const name of names) {
      const full = 'cannot be written: no space left\n';
      expect(sh(`"$NODE" "$STSLINT" -f ${name} > /dev/full`)).toEqual({
        status: 2,
        stdout: '',
        stderr: `stslint: standard output ${full}`,
      });
      expect(sh(`"$NODE" "$STSLINT" -f ${name}=/dev/full`)).toEqual({
        status: 2,
        stdout: '',
        stderr: `stslint: /dev/full ${full}`,
      });
    }
  });

  test.skipIf(!existsSync('/dev/full'))('for which there is no room does not cost the others', () => {
    expect(sh('"$NODE" "$STSLINT" -f text -f unix=report.txt > /dev/full').status).toBe(2);
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^k8s\/redis\.yaml:4:1: /);
  });

  test.skipIf(!existsSync('/dev/stdout'))('for a pipe by its name', () => {
    expect(sh('"$NODE" "$STSLINT" -f unix=/dev/stdout | cat').stdout).toMatch(/^k8s\/redis\.yaml:4:1: /);
    expect(sh('"$NODE" "$STSLINT" -f unix=>(cat > copy); wait $!; cat copy').stdout).toMatch(/^k8s\/redis\.yaml:4:1: /);
  });

  test('that nobody reads to its end', () => {
    for (const name of names) {
      expect(sh(`"$NODE" "$STSLINT" -f ${name} | true`)).toEqual({ status: 1, stdout: '', stderr: '' });
    }
  });

  test('for a place that is none: the others are written', () => {
    const { status, stdout, stderr } = sh(
      '"$NODE" "$STSLINT" -f json=no/report.json -f sarif=k8s -f junit=report.xml -f unix',
    );
    expect(status).toBe(2);
    expect(stdout).toMatch(/^k8s\/redis\.yaml:4:1: error unknown-field .*\n$/);
    expect(stderr).toBe(
      'stslint: no/report.json cannot be written: there is no such directory\n' +
        'stslint: k8s cannot be written: it is a directory\n',
    );
    expect(readdirSync(cwd).sort()).toEqual(['k8s', 'report.xml']);
  });
});

describe('the action', () => {
  test.skipIf(!existsSync('/dev/full'))('says on standard error what its log has no room for', () => {
    expect(sh('"$NODE" "$ACTION" > /dev/full', { GITHUB_ACTIONS: 'true' })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'stslint: standard output cannot be written: no space left\n',
    });
  });

  test('ends quietly where nobody reads its log', () => {
    expect(sh('"$NODE" "$ACTION" | true', { GITHUB_ACTIONS: 'true' })).toEqual({ status: 1, stdout: '', stderr: '' });
  });
});

describe.skipIf(process.platform === 'win32')('paths of Windows elsewhere', () => {
  test('are told with slashes where that is meant', () => {
    expect(sh(`"$NODE" "$STSLINT" 'k8s\\redis.yaml'`)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'stslint: k8s\\redis.yaml: no such file or directory; did you mean k8s/redis.yaml?\n',
    });
    expect(sh(`"$NODE" "$STSLINT" 'C:\\k8s'`).stderr).toBe('stslint: C:\\k8s: no such file or directory\n');
  });

  test('are names as any other', () => {
    writeFileSync(join(cwd, 'k8s\\kafka.yaml'), ODD);
    expect(sh(`"$NODE" "$STSLINT" -f unix 'k8s\\kafka.yaml'`).stdout).toMatch(/^k8s\\kafka\.yaml:4:1: error /);
    expect(sh(`"$NODE" "$STSLINT" - --stdin-filename 'C:\\k8s\\kafka.yaml' -f unix < k8s/redis.yaml`).stdout).toMatch(
      /^C:\\k8s\\kafka\.yaml:4:1: error /,
    );
  });
});
