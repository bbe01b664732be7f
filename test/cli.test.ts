import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import { defineRule, type RuleTable } from '../src/lint/rule.ts';
import { builtProgram } from './program.ts';

const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: postgres
spec:
  clusterIP: None
  selector: { app: postgres }
  ports: [{ port: 5432 }]
`;

const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
spec:
  serviceName: postgres
  selector: { matchLabels: { app: postgres } }
  template:
    metadata: { labels: { app: postgres } }
    spec:
      containers:
        - name: postgres
          image: postgres:17
          volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`;

/** One warning: `missing-headless-service`. */
const LONELY = SET.replace('serviceName: postgres', 'serviceName: elsewhere');
/** One error: `unknown-volume`. */
const BROKEN = SET.replace('{ name: data, mountPath', '{ name: dta, mountPath');

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-')));
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

interface Setting {
  stdin?: string;
  env?: Record<string, string>;
  /** Columns of a terminal; undefined: a pipe. */
  terminal?: number;
  clock?: () => number;
  rules?: RuleTable;
  cwd?: string;
}

async function stslint(argv: readonly string[], setting: Setting = {}) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const { terminal } = setting;
  const isTerminal = terminal !== undefined;
  const io: Io = {
    cwd: setting.cwd ?? cwd,
    env: setting.env ?? {},
    stdout: { write: (text) => stdout.push(String(text)), isTerminal, columns: terminal },
    stderr: { write: (text) => stderr.push(String(text)), isTerminal, columns: terminal },
    stdin: () => Buffer.from(setting.stdin ?? ''),
    clock: setting.clock ?? (() => 0),
  };
  const status = await run(argv, io, ...(setting.rules === undefined ? [] : [setting.rules]));
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

describe('exit status', () => {
  test('0 for a clean tree, with one line', async () => {
    write('postgres.yaml', `${SERVICE}---\n${SET}`);
    const { status, stdout, stderr } = await stslint([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('no problems: 1 file, 2 documents, 1 StatefulSet\n');
  });

  test('0 for an empty directory, with one line', async () => {
    const { status, stdout, stderr } = await stslint([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['warning', [], 1],
    ['warning', ['--fail-on', 'info'], 1],
    ['warning', ['--fail-on', 'error'], 0],
    ['warning', ['--fail-on=never'], 0],
    ['error', ['--fail-on', 'error'], 1],
    ['error', ['--fail-on', 'never'], 0],
  ])('of one %s with %j is %i', async (severity, options, status) => {
    write('k8s/postgres.yaml', severity === 'error' ? `${SERVICE}---\n${BROKEN}` : LONELY);
    expect((await stslint(['k8s', ...options])).status).toBe(status);
  });

  test('2 for a path that does not exist; the others are linted', async () => {
    write('k8s/postgres.yaml', BROKEN);
    const { status, stdout, stderr } = await stslint(['k8', 'k8s']);
    expect(stderr).toBe('stslint: k8: no such file or directory; did you mean k8s?\n');
    expect(stdout).toContain('error[unknown-volume]');
    expect(status).toBe(2);
  });

  test('2 for a rule that crashes, with rule and resource; --fail-on never does not hide it', async () => {
    write('postgres.yaml', SET);
    const crashing = defineRule({
      summary: 'never done',
      why: 'It is made up.',
      references: [],
      severity: 'warning',
      category: 'identity',
      subject: 'StatefulSet',
      // biome-ignore lint/correctness/useYield: it does not come to that
      *check() {
        throw new Error('out of luck');
      },
    });
    const { status, stderr } = await stslint(['--fail-on=never'], { rules: { ...rules, 'crashing-rule': crashing } });
    expect(stderr).toMatch(
      /^stslint: postgres\.yaml: rule crashing-rule crashed on StatefulSet postgres: out of luck.*\n$/,
    );
    expect(status).toBe(2);
  });

  test('the severity of the config, unless the command line names one', async () => {
    write('postgres.yaml', LONELY);
    write('.stslint.yaml', 'failOn: error\n');
    expect((await stslint([])).status).toBe(0);
    expect((await stslint(['--fail-on', 'warning'])).status).toBe(1);
  });
});

describe('what it says of itself', () => {
  test('help: one screen', async () => {
    const { status, stdout } = await stslint(['--help']);
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(34);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    await expect(stdout).toMatchFileSnapshot('../fixtures/_cli/help.out');
    expect((await stslint(['k8s', '-h', 'explain'])).stdout).toBe(stdout);
  });

  test('version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await stslint(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('rules: each with its summary, on one line where another program reads it', async () => {
    const { status, stdout } = await stslint(['rules']);
    expect(status).toBe(0);
    for (const [id, { severity, summary }] of Object.entries(rules)) {
      const text = summary.replace(/[.*()]/g, '\\$&');
      expect(stdout).toMatch(new RegExp(`^ {2}${id} +${severity} .*  ${text}(?: \\(.+\\))?$`, 'm'));
    }
    expect(stdout).toMatch(/ \(since 1\.27\)$/m);
    const narrow = await stslint(['rules', '--no-color'], { terminal: 80 });
    expect(Math.max(...narrow.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(narrow.stdout.replace(/\s+/g, ' ')).toBe(stdout.replace(/\s+/g, ' '));
  });

  test('rules: a table', async () => {
    const { stdout } = await stslint(['rules'], { rules: oldAndNew });
    await expect(stdout).toMatchFileSnapshot('../fixtures/_cli/rules.out');
  });

  test('explain: the page of a rule', async () => {
    const { status, stdout } = await stslint(['explain', 'claim-too-small'], { rules: oldAndNew, terminal: 60 });
    expect(status).toBe(0);
    const plain = await stslint(['explain', 'claim-too-small', '--no-color'], { rules: oldAndNew, terminal: 60 });
    await expect(plain.stdout).toMatchFileSnapshot('../fixtures/_cli/explain.out');
    expect(stdout).not.toContain('`');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that of a colour
    expect(stdout.replace(/\x1b\[\d+m/g, '').replaceAll('\n', ' ')).toBe(
      plain.stdout.replaceAll('`', '').replaceAll('\n', ' '),
    );
  });

  test.each(Object.keys(rules))('explain %s', async (id) => {
    const { status, stdout } = await stslint(['explain', id]);
    expect(status).toBe(0);
    expect(stdout).toContain(rules[id as keyof typeof rules].references[0]);
  });

  test('explain: a former name works, with a note', async () => {
    const { status, stdout } = await stslint(['explain', 'tiny-claim'], { rules: oldAndNew });
    expect(status).toBe(0);
    expect(stdout).toContain('Note: rule tiny-claim is now called claim-too-small\n');
  });
});

const described = { why: 'It is made up.', references: ['https://kubernetes.io/docs/'], *check() {} } as const;
const oldAndNew: RuleTable = {
  'claim-without-class': defineRule({
    ...described,
    summary: 'a claim template names no storage class',
    severity: 'info',
    category: 'storage',
    subject: 'StatefulSet',
  }),
  'claim-too-small': defineRule({
    ...described,
    why: `The claim asks for less than the smallest disk that the \`provisioner\` of its class can make, so it gets more
than it asked for, and \`kubectl get pvc\` shows another size than the manifest.

Nothing breaks by that.`,
    summary: 'a claim asks for less than the smallest disk',
    severity: 'warning',
    category: 'storage',
    subject: 'StatefulSet',
    renamedFrom: ['tiny-claim'],
    fixable: true,
  }),
  'old-service-type': defineRule({
    ...described,
    summary: 'a Service is of a type that is no more',
    severity: 'error',
    category: 'identity',
    subject: 'Service',
    deprecated: 'use invalid-value',
  }),
  'probe-too-short': defineRule({
    ...described,
    summary: 'a probe gives up before the server can be up',
    severity: 'warning',
    category: 'objects',
    subject: 'workload',
    preview: true,
  }),
};

describe('usage errors', () => {
  const wrong: readonly (readonly string[])[] = [
    ['--colr'],
    ['--quite', 'k8s'],
    ['-x'],
    ['--__proto__'],
    ['--constructor=1'],
    ['--toString'],
    ['--strict=yes'],
    ['--no-strict'],
    ['-f', 'jsn'],
    ['-f', 'xml'],
    ['--format'],
    ['--format='],
    ['-f', 'json='],
    ['-f', 'json', '-f', 'text'],
    ['-f', 'json=out.json', '-f', 'text=./k8s/../out.json'],
    ['-f', 'json', ''],
    ['-f', '__proto__'],
    ['--rule', 'unknown-volum=off'],
    ['--rule', 'unknown-volume=warn'],
    ['--rule', 'unknown-volume=loud'],
    ['--rule', 'unknown-volume'],
    ['--rule', '--strict'],
    ['--rule', '__proto__=off'],
    ['--rule', 'constructor=error'],
    ['--only', 'toString'],
    ['--only', 'unknown-volume,unknown_volumes'],
    ['--only', ','],
    ['--kubernetes-version', '1.99'],
    ['--kubernetes-version', 'latest'],
    ['--kubernetes-version', '1.36-1.34'],
    ['--fail-on', 'errors'],
    ['--fail-on', 'all'],
    ['--color=sometimes'],
    ['--assume', 'postgres'],
    ['--namespace', 'My_Shop'],
    ['--stdin-filename', 'postgres.yaml', 'k8s'],
    ['--unsafe-fixes', 'k8s'],
    ['--fix', '--diff', 'k8s'],
    ['--diff', '-f', 'json=report.json'],
    ['--fixx'],
    ['--config', 'missing.yaml'],
    ['explain'],
    ['explain', 'missing-headles-service'],
    ['explain', '__proto__'],
    ['explain', 'constructor'],
    ['explain', 'unknown-volume', 'duplicate-resource'],
    ['rules', 'unknown-volume'],
    ['rules', '--only', 'unknown-volume'],
    ['init', 'k8s'],
    ['--rule', '\u001b[31mred=off'],
  ];

  test('one line each, and 2', async () => {
    let said = '';
    for (const argv of wrong) {
      const { status, stdout, stderr } = await stslint(argv);
      expect({ argv, status, stdout, lines: stderr.split('\n').length }).toEqual({
        argv,
        status: 2,
        stdout: '',
        lines: 2,
      });
      said += `$ stslint ${argv.join(' ').replace('\u001b', '\\e')}\n${stderr}`;
    }
    await expect(said).toMatchFileSnapshot('../fixtures/_cli/usage-errors.out');
  });
});

describe('paths', () => {
  test('options stand anywhere before --', async () => {
    write('-q', SERVICE);
    write('k8s/postgres.yaml', LONELY);
    expect((await stslint(['k8s', '--fail-on', 'error', '-q'])).stdout).toMatch(/^0 errors, 1 warning in /);
    const { status, stdout } = await stslint(['--', '-q', 'k8s']);
    expect(status).toBe(1);
    expect(stdout).toContain('in 2 files');
  });

  test('a path that is called as a command is written ./rules, or behind --', async () => {
    write('rules/postgres.yaml', LONELY);
    expect((await stslint(['rules'])).stdout).toContain('unknown-volume');
    expect((await stslint(['./rules'])).status).toBe(1);
    expect((await stslint(['--', 'rules'])).status).toBe(1);
    write('k8s/service.yaml', SERVICE);
    expect((await stslint(['k8s', 'rules'])).status).toBe(1);
  });

  test('- is standard input', async () => {
    expect((await stslint(['-'], { stdin: `${SERVICE}---\n${SET}` })).status).toBe(0);
    const { status, stdout } = await stslint(['-'], { stdin: BROKEN });
    expect(status).toBe(1);
    expect(stdout).toContain('--> <stdin>:14:34');
    const named = await stslint(['-', '--stdin-filename', 'k8s/postgres.yaml'], { stdin: BROKEN });
    expect(named.stdout).toContain('--> k8s/postgres.yaml:14:34');
  });
});

describe('rules from the command line', () => {
  beforeEach(() => write('postgres.yaml', LONELY.replace('{ name: data, mountPath', '{ name: dta, mountPath')));

  async function found(argv: readonly string[]): Promise<string[]> {
    const { stdout } = await stslint(['-f', 'json', ...argv]);
    return JSON.parse(stdout).diagnostics.map(
      (one: { rule: string; severity: string }) => `${one.severity} ${one.rule}`,
    );
  }

  const all = ['warning missing-headless-service', 'error unknown-volume'];

  test('--rule', async () => {
    expect(await found([])).toEqual(all);
    expect(await found(['--rule', 'unknown-volume=off'])).toEqual([all[0]]);
    expect(await found(['--rule=unknown-volume=info', '--rule', 'missing-headless-service=error'])).toEqual([
      'error missing-headless-service',
      'info unknown-volume',
    ]);
  });

  test('--rule wins over the config and its overrides', async () => {
    write(
      '.stslint.yaml',
      'rules: {unknown-volume: info}\noverrides: [{files: "**", rules: {unknown-volume: warning}}]\n',
    );
    expect(await found([])).toContain('warning unknown-volume');
    expect(await found(['--rule', 'unknown-volume=off'])).toEqual([all[0]]);
    expect(await found(['--rule', 'unknown-volume=error'])).toEqual(all);
    expect(await found(['--no-config'])).toEqual(all);
  });

  test('--only, also of what the config has off', async () => {
    write('.stslint.yaml', 'rules: {unknown-volume: off}\n');
    expect(await found([])).toEqual([all[0]]);
    expect(await found(['--only', 'unknown-volume'])).toEqual([all[1]]);
    expect(await found(['--only', 'duplicate-resource,unknown-volume', '--only=missing-headless-service'])).toEqual(
      all,
    );
    expect(await found(['--only', 'unknown-volume', '--rule', 'unknown-volume=off'])).toEqual([]);
  });

  test('--assume, --namespace', async () => {
    expect(await found(['--assume', 'Service/elsewhere'])).toEqual([all[1]]);
    expect(await found(['--assume', 'Service/shop/else*', '-n', 'shop'])).toEqual([all[1]]);
    expect(await found(['--assume', 'Service/shop/elsewhere', '-n', 'bank'])).toEqual(all);
  });

  test('--kubernetes-version', async () => {
    expect(await found(['--kubernetes-version', 'v1.36.2'])).toEqual(all);
    expect((await found(['--kubernetes-version', '1.30-1.36'])).length).toBe(2);
  });

  test('a former name works, with a note', async () => {
    const { status, stderr } = await stslint(['--only', 'tiny-claim'], { rules: oldAndNew });
    expect(stderr).toBe('stslint: rule tiny-claim is now called claim-too-small\n');
    expect(status).toBe(0);
  });
});

describe('output', () => {
  beforeEach(() => write('postgres.yaml', LONELY));

  test('several formats at once', async () => {
    const { status, stdout } = await stslint(['-f', 'text', '-fjson=report.json']);
    expect(status).toBe(1);
    expect(stdout).toContain('warning[missing-headless-service]');
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).summary.warnings).toBe(1);
    expect(readdirSync(cwd)).toEqual(['postgres.yaml', 'report.json']);
  });

  test('a file alone leaves standard output empty', async () => {
    expect((await stslint(['--format', 'json=report.json'])).stdout).toBe('');
  });

  test('a file keeps its mode, a link stays one', async () => {
    write('out/report.json', 'old');
    symlinkSync('out/report.json', join(cwd, 'link.json'));
    await stslint(['-f', 'json=link.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')).version).toBe(1);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['report.json']);
    expect(readdirSync(cwd)).toContain('link.json');
  });

  describe('what holds manifests is not overwritten', () => {
    const REFUSED = 'it holds manifests, and may not be overwritten';

    async function refusal(file: string, ...argv: string[]): Promise<string> {
      const before = existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), 'utf8') : undefined;
      const { status, stderr } = await stslint(['-f', `json=${file}`, ...argv]);
      if (stderr === '') return '';
      expect({ status, text: before && readFileSync(join(cwd, file), 'utf8') }).toEqual({ status: 2, text: before });
      return stderr.replace(`stslint: ${file} cannot be written: `, '').trimEnd();
    }

    test('whatever it is called, and without findings too', async () => {
      write(
        'k8s/service.json',
        '{"apiVersion":"v1","kind":"Service","metadata":{"name":"db"},"spec":{"ports":[{"port":1}]}}',
      );
      write('k8s/Kustomization', 'resources: [service.json]\n');
      write('k8s/lesson.md', `# Postgres\n\n\`\`\`yaml\n${SERVICE}\`\`\`\n`);
      write('k8s/service.txt', SERVICE);
      write('.stslint.yaml', 'markdown: true\n');
      for (const file of ['k8s/service.json', 'k8s/Kustomization', 'k8s/lesson.md', 'k8s/service.txt']) {
        expect(await refusal(file, 'postgres.yaml')).toBe(REFUSED);
      }
    });

    test('by another of its names', async () => {
      symlinkSync('postgres.yaml', join(cwd, 'link.json'));
      linkSync(join(cwd, 'postgres.yaml'), join(cwd, 'same.json'));
      expect(await refusal('link.json', 'postgres.yaml')).toBe(REFUSED);
      expect(await refusal('same.json', 'postgres.yaml')).toBe(REFUSED);
    });

    test('but the last report is, and what is no manifest', async () => {
      write('.stslint.yaml', 'markdown: true\n');
      write('notes.yml', '- buy disks\n');
      for (const _ of [1, 2]) expect(await refusal('report.json')).toBe('');
      for (const report of ['markdown=report.md', 'unix=report.txt', 'text=report.txt', 'sarif=report.sarif']) {
        for (const _ of [1, 2]) expect((await stslint(['-f', report])).stderr).toBe('');
      }
      expect(await refusal('notes.yml', 'postgres.yaml')).toBe('');
    });
  });

  test('a link does not lead a report out of the working directory', async () => {
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-elsewhere-')));
    try {
      writeFileSync(join(elsewhere, 'notes'), 'buy disks');
      symlinkSync(join(elsewhere, 'notes'), join(cwd, 'a.json'));
      symlinkSync(elsewhere, join(cwd, 'reports'));
      const outside = `${elsewhere}/notes, outside of the working directory\n`;
      for (const file of ['a.json', 'reports/notes', join(cwd, 'reports/notes')]) {
        const { status, stderr } = await stslint(['-f', `json=${file}`]);
        expect({ status, stderr }).toEqual({
          status: 2,
          stderr: `stslint: ${file} cannot be written: it leads to ${outside}`,
        });
      }
      expect((await stslint(['-f', 'json=reports/new.json'])).status).toBe(2);
      expect(readdirSync(elsewhere)).toEqual(['notes']);
      expect((await stslint(['-f', `json=${join(elsewhere, 'notes')}`])).status).toBe(1);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('a device is written to, not replaced', async () => {
    expect((await stslint(['-f', 'json=/dev/null'])).status).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('what cannot be written is one line, and 2', async () => {
    mkdirSync(join(cwd, 'directory'));
    const { status, stdout, stderr } = await stslint([
      '-f',
      'json=no/such/report.json',
      '-f',
      'text',
      '-f',
      'json=directory',
    ]);
    expect(stderr).toBe(
      'stslint: no/such/report.json cannot be written: there is no such directory\n' +
        'stslint: directory cannot be written: it is a directory\n',
    );
    expect(stdout).toContain('1 warning');
    expect(status).toBe(2);
  });

  test('quiet shows errors only, counts the rest, and says nothing of a clean run', async () => {
    const COUNT = '0 errors, 1 warning in 1 file, 1 document, 1 StatefulSet\n';
    expect(await stslint(['-q'])).toEqual({ status: 1, stdout: COUNT, stderr: '' });
    write('service.yaml', SERVICE.replace('postgres', 'elsewhere'));
    expect(await stslint(['--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('verbose says how long each station took', async () => {
    let now = 0;
    const { stdout } = await stslint(['-v', '--fail-on=error'], { clock: () => now++ });
    expect(stdout).toMatch(/collect \d+\.0 ms, parse/);
  });

  test.each<[boolean, string[], Setting]>([
    [false, [], {}],
    [true, [], { terminal: 80 }],
    [false, [], { terminal: 80, env: { NO_COLOR: '1' } }],
    [true, [], { terminal: 80, env: { NO_COLOR: '' } }],
    [false, [], { terminal: 80, env: { TERM: 'dumb' } }],
    [true, [], { env: { FORCE_COLOR: '1' } }],
    [true, [], { env: { FORCE_COLOR: '' } }],
    [false, [], { terminal: 80, env: { FORCE_COLOR: '0' } }],
    [false, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }],
    [false, [], { env: { CI: 'true' } }],
    [true, ['--color'], { env: { NO_COLOR: '1' } }],
    [true, ['--color=always'], {}],
    [false, ['--color=auto'], {}],
    [false, ['--color=never'], { terminal: 80 }],
    [false, ['--color', '--no-color'], { terminal: 80, env: { FORCE_COLOR: '1' } }],
  ])('colour %s for %j with %j', async (isColored, argv, setting) => {
    expect((await stslint(argv, setting)).stdout.includes('\u001b[')).toBe(isColored);
  });

  test('progress on a terminal, after a second, taken away at the end', async () => {
    write('service.yaml', SERVICE.replace('postgres', 'elsewhere'));
    const slowly = () => {
      let now = 0;
      return {
        clock: () => {
          now += 700;
          return now;
        },
      };
    };
    const shown = await stslint([], { ...slowly(), terminal: 80 });
    expect(shown.stderr).toBe('\r\u001b[K2 files read\r\u001b[K');
    expect((await stslint([], slowly())).stderr).toBe('');
    expect((await stslint([], { ...slowly(), terminal: 80, env: { CI: '1' } })).stderr).toBe('');
    expect((await stslint([], { ...slowly(), terminal: 80, env: { TERM: 'dumb' } })).stderr).toBe('');
    expect((await stslint(['-q'], { ...slowly(), terminal: 80 })).stderr).toBe('');
    expect((await stslint([], { terminal: 80 })).stderr).toBe('');
  });
});

const { program } = await builtProgram();

describe('as a process', () => {
  function sh(command: string, env: Record<string, string> = {}) {
    const { PATH = '' } = process.env;
    return spawnSync('sh', ['-c', command], {
      cwd,
      encoding: 'utf8',
      env: { PATH, NODE: process.execPath, STSLINT: program, ...env },
    });
  }

  test('findings on standard output, status 1', () => {
    write('postgres.yaml', BROKEN);
    const { status, stdout, stderr } = sh('"$NODE" "$STSLINT" -q postgres.yaml');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('error[unknown-volume]');
  });

  test('standard input from a pipe', () => {
    write('postgres.yaml', `${SERVICE}---\n${SET}`);
    const { status, stdout } = sh('cat postgres.yaml | "$NODE" "$STSLINT" -');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'no problems: 1 file, 2 documents, 1 StatefulSet\n' });
  });

  test('a closed pipe ends quietly, with the status of the run', () => {
    for (let i = 0; i < 300; i++)
      write(`k8s/postgres-${i}.yaml`, LONELY.replaceAll('name: postgres', `name: postgres-${i}`));
    const { stdout, stderr } = sh('{ "$NODE" "$STSLINT" k8s -f json; echo "status $?" >&2; } | head -1');
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('status 1\n');
  });

  test('a slow reader gets everything', () => {
    for (let i = 0; i < 300; i++)
      write(`k8s/postgres-${i}.yaml`, LONELY.replaceAll('name: postgres', `name: postgres-${i}`));
    const { stdout } = sh('"$NODE" "$STSLINT" k8s -f json | { sleep 1; cat; }');
    expect(JSON.parse(stdout).diagnostics).toHaveLength(300);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is one line, and 2', () => {
    const { status, stderr } = sh('"$NODE" "$STSLINT" > /dev/full');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'stslint: standard output cannot be written: no space left\n',
    });
  });

  test('an interrupt ends with 130', () => {
    const { stdout } = sh(
      'mkfifo pipe; exec 3<>pipe; "$NODE" "$STSLINT" - <&3 & sleep 1; kill -INT $!; wait $!; echo $?',
    );
    expect(stdout).toBe('130\n');
  });
});
