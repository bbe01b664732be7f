import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import { defineRule, type RuleTable } from '../src/lint/rule.ts';

/** What happens before a file takes its place: a disk that fails in the midst. */
const disk = vi.hoisted(() => ({ beforeRename: (_target: string): void => {} }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    disk.beforeRename(String(to));
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: redis
spec:
  clusterIP: None
  selector: { app: redis }
  ports: [{ port: 6379 }]
`;

/** One safe fix, and one that is unsafe: a Service of nearly that name. */
const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: redis
spec:
  servicename: rediss
  selector: { matchLabels: { app: redis } }
  template:
    metadata: { labels: { app: redis } }
    spec:
      containers:
        - name: redis
          image: redis:8
          volumeMounts: [{ name: data, mountPath: /data }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`;
const SAFE = SET.replace('servicename', 'serviceName');
const ALL = SAFE.replace('rediss', 'redis');

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-fix-')));
});

afterEach(() => {
  disk.beforeRename = () => {};
  rmSync(cwd, { recursive: true, force: true });
});

function write(path: string, data: string | Buffer): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), data);
}

const read = (path: string) => readFileSync(join(cwd, path), 'utf8');

interface Setting {
  readonly cwd?: string;
  readonly stdin?: string | Buffer;
  readonly rules?: RuleTable;
}

async function stslint(argv: readonly string[], setting: Setting = {}) {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const outputOf = (chunks: Uint8Array[]) => ({
    write: (text: string | Uint8Array) => void chunks.push(Buffer.from(text)),
    isTerminal: false,
    columns: undefined,
  });
  const io: Io = {
    cwd: setting.cwd ?? cwd,
    env: {},
    stdout: outputOf(stdout),
    stderr: outputOf(stderr),
    stdin: () => Buffer.from(setting.stdin ?? ''),
    clock: () => 0,
  };
  const status = await run(argv, io, ...(setting.rules === undefined ? [] : [setting.rules]));
  const bytes = Buffer.concat(stdout);
  return { status, stdout: bytes.toString(), stderr: Buffer.concat(stderr).toString(), bytes };
}

describe('--fix', () => {
  test('writes safe fixes, says what it did, and then what is left', async () => {
    write('k8s/redis.yaml', SET);
    write('k8s/service.yaml', SERVICE);
    const { status, stdout, stderr } = await stslint(['--fix']);
    expect(read('k8s/redis.yaml')).toBe(SAFE);
    expect(stdout).toMatch(/^fixed 1 in k8s\/redis\.yaml: .+ \(unknown-field\)\n\nwarning\[missing-headless-service\]/);
    expect(stdout).toContain('= unsafe fix: ');
    expect(stdout).toContain(
      '\n1 fixed, 1 left; 1 more with --unsafe-fixes\n0 errors, 1 warning in 2 files, 2 documents, 1 StatefulSet\n',
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  test('with --unsafe-fixes writes all, and a second run nothing', async () => {
    write('k8s/redis.yaml', `${SET}---\n${SERVICE}`);
    const { status, stdout } = await stslint(['--fix', '--unsafe-fixes', 'k8s']);
    expect(read('k8s/redis.yaml')).toBe(`${ALL}---\n${SERVICE}`);
    expect(stdout).toContain('\n2 fixed, nothing left\nno problems: 1 file, 2 documents, 1 StatefulSet\n');
    expect(status).toBe(0);
    const before = statSync(join(cwd, 'k8s/redis.yaml'));
    expect((await stslint(['--fix', '--unsafe-fixes', 'k8s'])).stdout).toBe(
      'no problems: 1 file, 2 documents, 1 StatefulSet\n',
    );
    expect(statSync(join(cwd, 'k8s/redis.yaml')).ino).toBe(before.ino);
  });

  test('fixes what rules find that are on, and is not switched on by a config', async () => {
    write('redis.yaml', SET);
    write('.stslint.yaml', 'rules: { unknown-field: off }\n');
    await stslint(['--fix']);
    expect(read('redis.yaml')).toBe(SET);
    write('.stslint.yaml', 'fix: true\n');
    expect((await stslint([])).status).toBe(2);
    expect(read('redis.yaml')).toBe(SET);
  });

  test('changes nothing while the config is not all understood: it may ask for less', async () => {
    write('redis.yaml', SET);
    write('.stslint.yaml', 'ruels: { unknown-field: off }\n');
    const { status, stdout, stderr } = await stslint(['--fix']);
    expect(read('redis.yaml')).toBe(SET);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^stslint: \.stslint\.yaml:1:1: .+\nstslint: .+ so nothing was fixed\n$/);
  });

  test('is counted in JSON, whose offsets are those of the text as it is now', async () => {
    write('redis.yaml', `${SET}---\n${SERVICE}`);
    const { diagnostics, summary } = JSON.parse((await stslint(['--fix', '-f', 'json'])).stdout);
    expect(summary).toMatchObject({ fixed: 1, fixable: 1, warnings: 1, errors: 0 });
    const [{ start, end }] = diagnostics[0].fix.edits;
    expect(read('redis.yaml').slice(start, end)).toBe('rediss');
    expect(JSON.parse((await stslint(['-f', 'json'])).stdout).summary).not.toHaveProperty('fixed');
  });

  test('says nothing of what it did where it is to be quiet', async () => {
    write('redis.yaml', ALL.replace('serviceName', 'servicename') + SERVICE.replace(/^/, '---\n'));
    expect((await stslint(['--fix', '-q'])).stdout).toBe('');
    expect(read('redis.yaml')).toContain('serviceName');
  });

  test('keeps mode, line ends and byte order mark, in UTF-16 too', async () => {
    const crlf = `\ufeff${SET.replaceAll('\n', '\r\n')}`;
    write('crlf.yaml', crlf);
    chmodSync(join(cwd, 'crlf.yaml'), 0o640);
    for (const [name, swap] of [
      ['le.yaml', false],
      ['be.yaml', true],
    ] as const) {
      const bytes = Buffer.from(crlf, 'utf16le');
      write(name, swap ? bytes.swap16() : bytes);
    }
    await stslint(['--fix']);
    const fixed = crlf.replace('servicename', 'serviceName');
    expect(read('crlf.yaml')).toBe(fixed);
    expect(statSync(join(cwd, 'crlf.yaml')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(cwd, 'le.yaml'))).toEqual(Buffer.from(fixed, 'utf16le'));
    expect(readFileSync(join(cwd, 'be.yaml'))).toEqual(Buffer.from(fixed, 'utf16le').swap16());
    expect(readdirSync(cwd)).toHaveLength(3);
  });
});

describe('what is not written', () => {
  test('a file whose bytes are no UTF-8, if it has fixes', async () => {
    const latin = Buffer.from(SET.replace('metadata:\n', 'metadata:\n  # caf\xe9\n'), 'latin1');
    write('latin.yaml', latin);
    write('redis.yaml', SET);
    const { status, stderr, stdout } = await stslint(['--fix', '-f', 'json']);
    expect(stderr).toBe('stslint: latin.yaml: not fixed: it holds bytes that are not UTF-8\n');
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, 'latin.yaml'))).toEqual(latin);
    expect(read('redis.yaml')).toBe(SAFE);
    expect(JSON.parse(stdout).problems).toEqual([
      { file: 'latin.yaml', message: 'not fixed: it holds bytes that are not UTF-8' },
    ]);
    write('latin.yaml', Buffer.from(ALL.replace('metadata:\n', 'metadata:\n  # caf\xe9\n'), 'latin1'));
    expect((await stslint(['--fix', 'latin.yaml'])).stderr).toBe('');
  });

  test('a file that is read for partners only', async () => {
    write('.stslint.yaml', 'paths: [k8s]\n');
    write('k8s/redis.yaml', SET);
    write('k8s/service.yaml', SERVICE.replace('clusterIP', 'clusterIp'));
    await stslint(['--fix', 'k8s/redis.yaml']);
    expect(read('k8s/redis.yaml')).toBe(SAFE);
    expect(read('k8s/service.yaml')).toContain('clusterIp');
  });

  /** A table of one rule, which writes another name in two files at once. */
  const renaming = (seen: (text: string) => void = () => {}): RuleTable => ({
    'former-name': defineRule({
      summary: 'redis is called valkey now',
      why: 'It is made up.',
      references: [],
      severity: 'warning',
      category: 'identity',
      subject: 'Service',
      fixable: true,
      *check({ document, root }) {
        const { text } = document.file;
        seen(text);
        if (!text.includes('name: redis') || document.file.path !== 'a/redis.yaml') return;
        const start = SERVICE.indexOf('redis');
        const edits = ['a/redis.yaml', 'b/redis.yaml'].map((file) => ({
          file,
          range: { start, end: start + 5 },
          text: 'valkey',
        }));
        const fix = { title: 'write valkey', safety: 'safe', edits } as const;
        yield { at: root.get('metadata'), message: 'redis is called valkey now', fix };
      },
    }),
  });

  test('any file of a fix, where one of them changes while it is linted', async () => {
    write('a/redis.yaml', SERVICE);
    write('b/redis.yaml', SERVICE);
    const rules = renaming((text) => {
      if (text.includes('valkey')) write('b/redis.yaml', `# mine\n${SERVICE}`);
    });
    const { status, stderr, stdout } = await stslint(['--fix'], { rules });
    expect(stderr).toBe(
      'stslint: a/redis.yaml: not fixed: what belongs to it in b/redis.yaml could not be written\n' +
        'stslint: b/redis.yaml: not fixed: it was changed since it was read\n',
    );
    expect(stdout).not.toContain('fixed 1');
    expect(stdout).toContain('redis is called valkey now\n');
    expect(status).toBe(2);
    expect(read('a/redis.yaml')).toBe(SERVICE);
    expect(read('b/redis.yaml')).toBe(`# mine\n${SERVICE}`);
    expect(readdirSync(join(cwd, 'a'))).toEqual(['redis.yaml']);
  });

  test('a file that is deleted while it is linted', async () => {
    write('a/redis.yaml', SERVICE);
    write('b/redis.yaml', SERVICE);
    const rules = renaming((text) => {
      if (text.includes('valkey')) rmSync(join(cwd, 'b/redis.yaml'), { force: true });
    });
    const { status, stderr } = await stslint(['--fix'], { rules });
    expect(stderr).toContain('stslint: b/redis.yaml: not fixed: it was deleted since it was read\n');
    expect(status).toBe(2);
    expect(read('a/redis.yaml')).toBe(SERVICE);
  });

  const failOn =
    (name: string, before: (target: string) => void = () => {}) =>
    (target: string): void => {
      before(target);
      if (target.endsWith(name)) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
  const VALKEY = SERVICE.replace('redis', 'valkey');

  test('any file of a fix, where the disk is full after the first', async () => {
    write('a/redis.yaml', SERVICE);
    write('b/redis.yaml', SERVICE);
    const written: string[] = [];
    disk.beforeRename = failOn('b/redis.yaml', (target) => written.push(target.slice(-12)));
    const { status, stderr, stdout } = await stslint(['--fix', '-f', 'json'], { rules: renaming() });
    expect(written).toEqual(['a/redis.yaml', 'b/redis.yaml', 'a/redis.yaml']);
    expect(stderr).toBe(
      'stslint: a/redis.yaml: not fixed: what belongs to it in b/redis.yaml could not be written\n' +
        'stslint: b/redis.yaml: not fixed: no space left\n',
    );
    expect(status).toBe(2);
    expect([read('a/redis.yaml'), read('b/redis.yaml')]).toEqual([SERVICE, SERVICE]);
    // What is told is told of the texts that are there.
    const { diagnostics, summary } = JSON.parse(stdout);
    expect(diagnostics).toMatchObject([{ rule: 'former-name', file: 'a/redis.yaml' }]);
    expect(summary).toMatchObject({ warnings: 1, fixed: 0 });
    expect([readdirSync(join(cwd, 'a')), readdirSync(join(cwd, 'b'))]).toEqual([['redis.yaml'], ['redis.yaml']]);
  });

  test('what could not be given back its former text is told', async () => {
    write('a/redis.yaml', SERVICE);
    write('b/redis.yaml', SERVICE);
    let isFull = false;
    disk.beforeRename = (target) => {
      if (isFull || target.endsWith('b/redis.yaml')) failOn('')(target);
      isFull = true;
    };
    const { status, stderr, stdout } = await stslint(['--fix', '-f', 'json'], { rules: renaming() });
    expect(stderr).toBe(
      'stslint: a/redis.yaml: what belongs to it in b/redis.yaml could not be written, ' +
        'and its former text not restored: no space left\n' +
        'stslint: b/redis.yaml: not fixed: no space left\n',
    );
    expect(status).toBe(2);
    expect([read('a/redis.yaml'), read('b/redis.yaml')]).toEqual([VALKEY, SERVICE]);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [], summary: { fixed: 0 } });
  });

  test('what somebody else wrote meanwhile is not written over by what was there before', async () => {
    write('a/redis.yaml', SERVICE);
    write('b/redis.yaml', SERVICE);
    disk.beforeRename = failOn('b/redis.yaml', (target) => {
      if (target.endsWith('b/redis.yaml')) write('a/redis.yaml', `# mine\n${SERVICE}`);
    });
    const { status, stderr } = await stslint(['--fix'], { rules: renaming() });
    expect(stderr).toContain('its former text not restored: it was changed since it was written\n');
    expect(status).toBe(2);
    expect(read('a/redis.yaml')).toBe(`# mine\n${SERVICE}`);
  });

  test('a file with hard links, which would come apart', async () => {
    write('redis.yaml', SET);
    linkSync(join(cwd, 'redis.yaml'), join(cwd, 'redis.yaml.link'));
    const { status, stderr, stdout } = await stslint(['--fix']);
    expect(stderr).toBe('stslint: redis.yaml: not fixed: it has other names (hard links)\n');
    expect(stdout).toContain('error[unknown-field]');
    expect(status).toBe(2);
    expect(read('redis.yaml.link')).toBe(SET);
    expect((await stslint(['--diff'])).stdout).toContain('+  serviceName');
  });

  test('any file of a fix, where one of them may not be written', async () => {
    write('a/redis.yaml', SERVICE);
    write('b/redis.yaml', SERVICE);
    // Loads what is needed, which not everybody may.
    await stslint(['--fix', '-'], { stdin: SET });
    chmodSync(cwd, 0o777);
    chmodSync(join(cwd, 'a'), 0o777);
    chmodSync(join(cwd, 'b'), 0o555);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid!(65534);
    try {
      const { status, stderr } = await stslint(['--fix'], { rules: renaming() });
      expect(stderr).toContain('b/redis.yaml: not fixed: permission denied\n');
      expect(status).toBe(2);
    } finally {
      if (isRoot) process.seteuid!(0);
      chmodSync(join(cwd, 'b'), 0o777);
    }
    expect(read('a/redis.yaml')).toBe(SERVICE);
    expect(readdirSync(join(cwd, 'a'))).toEqual(['redis.yaml']);
    expect((await stslint(['--fix'], { rules: renaming() })).stdout).toContain('1 fixed, nothing left\n');
    expect([read('a/redis.yaml'), read('b/redis.yaml')]).toEqual([
      SERVICE.replace('redis', 'valkey'),
      SERVICE.replace('redis', 'valkey'),
    ]);
  });
});

describe('symbolic links', () => {
  test('are followed within what is linted, and stay links', async () => {
    write('base/redis.yaml', SET);
    mkdirSync(join(cwd, 'k8s'));
    symlinkSync('../base/redis.yaml', join(cwd, 'k8s/redis.yaml'));
    const { status } = await stslint(['--fix', 'k8s', '--fail-on', 'never']);
    expect(status).toBe(0);
    expect(read('base/redis.yaml')).toBe(SAFE);
    expect(lstatSync(join(cwd, 'k8s/redis.yaml')).isSymbolicLink()).toBe(true);
  });

  test('are not followed to elsewhere, unless it is named', async () => {
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-elsewhere-')));
    try {
      const target = join(elsewhere, 'redis.yaml');
      writeFileSync(target, SET);
      write('k8s/service.yaml', SERVICE);
      symlinkSync(target, join(cwd, 'k8s/redis.yaml'));
      const { status, stderr } = await stslint(['--fix', 'k8s']);
      expect(stderr).toBe(`stslint: k8s/redis.yaml: not fixed: it leads to ${target}, outside of what is linted\n`);
      expect(status).toBe(2);
      expect(readFileSync(target, 'utf8')).toBe(SET);
      await stslint(['--fix', 'k8s/redis.yaml']);
      expect(readFileSync(target, 'utf8')).toBe(SAFE);
      writeFileSync(target, SET);
      expect((await stslint(['--fix', `${elsewhere}/*.yaml`])).stderr).toBe('');
      expect(readFileSync(target, 'utf8')).toBe(SAFE);
      writeFileSync(target, SET);
      write('.stslint.yaml', `paths: [${elsewhere}]\n`);
      expect((await stslint(['--fix'])).stderr).toBe('');
      expect(readFileSync(target, 'utf8')).toBe(SAFE);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});

describe('standard input', () => {
  test('is fixed to standard output, with the findings on standard error', async () => {
    const { status, stdout, stderr } = await stslint(['--fix', '-'], { stdin: `${SET}---\n${SERVICE}` });
    expect(stdout).toBe(`${SAFE}---\n${SERVICE}`);
    expect(stderr).toContain('fixed 1 in <stdin>: ');
    expect(stderr).toContain('warning[missing-headless-service]');
    expect(status).toBe(1);
  });

  test('that needs no fix, or cannot be fixed, goes through as it is', async () => {
    const fine = `${ALL}---\n${SERVICE}`;
    expect((await stslint(['--fix', '-'], { stdin: fine })).stdout).toBe(fine);
    const latin = Buffer.from(`# caf\xe9\n${SET}`, 'latin1');
    const { bytes, status, stderr } = await stslint(['--fix', '-'], { stdin: latin });
    expect(bytes).toEqual(latin);
    expect(stderr).toContain('stslint: <stdin>: not fixed: it holds bytes that are not UTF-8\n');
    expect(status).toBe(2);
  });

  test('with the name of a file does not change that file', async () => {
    write('k8s/redis.yaml', 'kind: Nothing\n');
    const argv = ['--fix', '-', '--stdin-filename', 'k8s/redis.yaml', '-f', 'json'];
    const { stdout, stderr } = await stslint(argv, { stdin: SET });
    expect(stdout).toBe(SAFE);
    expect(JSON.parse(stderr).summary.fixed).toBe(1);
    expect(read('k8s/redis.yaml')).toBe('kind: Nothing\n');
  });
});

test('JSON on standard input stays JSON', async () => {
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'redis' }, spec: { ports: [6379] } };
  const { stdout } = await stslint(['--fix', '-'], { stdin: JSON.stringify(service) });
  expect(JSON.parse(stdout)).toEqual({ ...service, spec: { ports: [{ port: 6379 }] } });
});

describe('--diff', () => {
  test('prints what git applies, and writes nothing', async () => {
    execFileSync('git', ['init', '-q'], { cwd });
    const files: Record<string, string> = {
      'k8s/redis.yaml': SET,
      'k8s/crlf.yaml': SET.replaceAll('\n', '\r\n'),
      'k8s/no end.yaml': SET.trimEnd(),
      'k8s/données.yaml': `\ufeff${SET}`,
      'k8s/fine.yaml': SERVICE,
    };
    for (const [path, text] of Object.entries(files)) write(path, text);
    write('shared/valkey.yaml', SET);
    symlinkSync('../shared/valkey.yaml', join(cwd, 'k8s/valkey.yaml'));
    files['shared/valkey.yaml'] = SET;
    const { status, stdout, stderr } = await stslint(['--diff', 'k8s']);
    expect(status).toBe(1);
    expect(stderr).toBe('stslint: 5 would be fixed, 5 left; 5 more with --unsafe-fixes\n');
    for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    for (const [path, text] of Object.entries(files))
      expect(read(path)).toBe(text.replace('servicename', 'serviceName'));
    const rest = await stslint(['--diff', '--unsafe-fixes', 'k8s', '-q']);
    expect(rest.stderr).toBe('');
    execFileSync('git', ['apply', '-'], { cwd, input: rest.stdout });
    expect(read('k8s/redis.yaml')).toBe(ALL);
    expect(await stslint(['--diff', '--unsafe-fixes', 'k8s', '-q'])).toMatchObject({ status: 0, stdout: '' });
  });

  test('is none for a file outside of the working directory, where git applies none', async () => {
    write('redis.yaml', SET);
    write('k8s/fine.yaml', SERVICE);
    const { status, stdout, stderr } = await stslint(['--diff', '-q', '../redis.yaml'], { cwd: join(cwd, 'k8s') });
    expect(stderr).toMatch(/^stslint: \.\.\/redis\.yaml: not fixed: .* outside of the working directory.*\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('of UTF-16 is none', async () => {
    write('redis.yaml', Buffer.from(`\ufeff${SET}`, 'utf16le'));
    const { status, stdout, stderr } = await stslint(['--diff', '-q']);
    expect(stderr).toBe('stslint: redis.yaml: not fixed: it is UTF-16LE, and a patch is UTF-8\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
