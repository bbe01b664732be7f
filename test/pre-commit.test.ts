import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { parseArguments } from '../src/cli/arguments.ts';
import { run } from '../src/cli/run.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial?: boolean;
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('.pre-commit-hooks.yaml', () => {
  test('offers the tree, the files of a commit, what a commit changes, and repairs', () => {
    const offered = hooks.map(({ id, entry, pass_filenames = true }) => [id, entry, pass_filenames]);
    expect(offered).toEqual([
      ['stslint', 'stslint', false],
      ['stslint-files', 'stslint --in-tree', true],
      ['stslint-changed', 'stslint --changed-since HEAD', false],
      ['stslint-fix', 'stslint --fix --fail-on never', false],
    ]);
  });

  test.each(hooks)('$id starts a program and options that there are', ({ entry, language, require_serial }) => {
    const [program, ...options] = entry.split(' ');
    expect(Object.keys(bin)).toContain(program);
    expect(parseArguments([...options, 'k8s/postgres.yaml'], rules)).toMatchObject({
      command: 'lint',
      paths: ['k8s/postgres.yaml'],
    });
    expect({ language, require_serial }).toEqual({ language: 'node', require_serial: true });
  });

  test.each(hooks)('$id starts for what the tree is read for', ({ files }) => {
    const pattern = new RegExp(files.replace('(?i)', ''), 'i');
    for (const path of ['postgres.yaml', 'k8s/Kafka.YML', 'redis.json', 'Kustomization', 'base/Kustomization'])
      expect(path).toMatch(pattern);
    for (const path of ['README.md', 'yaml', 'k8s/postgres.yaml.bak', 'MyKustomization']) {
      expect(path).not.toMatch(pattern);
    }
  });
});

describe('--in-tree', () => {
  const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: kafka }
spec: { clusterIP: None, selector: { app: kafka } }
`;
  const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: kafka }
spec:
  serviceName: kafka
  selector: { matchLabels: { app: kafka } }
  template:
    metadata: { labels: { app: kafka } }
    spec:
      containers: [{ name: main, image: registry.example/main:1 }]
`;
  const MISSPELT = SET.replace('serviceName', 'servicename');
  const LONELY = 'kafka.yaml missing-headless-service';

  let cwd: string;

  beforeEach(() => {
    cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-')));
    mkdirSync(join(cwd, '.git'));
  });

  afterEach(() => {
    rmSync(cwd, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }

  interface Found {
    readonly status: number;
    /** Each as `file rule`. */
    readonly findings: readonly string[];
    readonly files: number;
    readonly stderr: string;
  }

  async function text(argv: readonly string[], where = cwd): Promise<string> {
    let stdout = '';
    const stderr = { write: () => expect.unreachable(), isTerminal: false, columns: undefined };
    await run(argv, {
      cwd: where,
      env: {},
      stdout: { ...stderr, write: (printed) => (stdout += String(printed)) },
      stderr,
      stdin: () => Buffer.from(''),
      clock: () => 0,
    });
    return stdout;
  }

  async function found(argv: readonly string[], where = cwd, stdin = ''): Promise<Found> {
    let stdout = '';
    let stderr = '';
    const status = await run(['-f', 'json', ...argv], {
      cwd: where,
      env: {},
      stdout: { write: (text) => (stdout += String(text)), isTerminal: false, columns: undefined },
      stderr: { write: (text) => (stderr += String(text)), isTerminal: false, columns: undefined },
      stdin: () => Buffer.from(stdin),
      clock: () => 0,
    });
    const { diagnostics, summary } = JSON.parse(stdout) as {
      diagnostics: readonly { file: string; rule: string }[];
      summary: { files: number };
    };
    return { status, findings: diagnostics.map(({ file, rule }) => `${file} ${rule}`), files: summary.files, stderr };
  }

  const clean: Found = { status: 0, findings: [], files: 1, stderr: '' };

  test('finds partners that are not named, without a config too', async () => {
    write('kafka.yaml', SET);
    write('services/kafka.yaml', SERVICE);
    expect((await found(['kafka.yaml'])).findings).toEqual([LONELY]);
    expect(await found(['--in-tree', 'kafka.yaml'])).toEqual(clean);
    write('.stslint.yaml', 'paths: [kafka.yaml]\n');
    expect((await found(['--in-tree', 'kafka.yaml'])).findings).toEqual([LONELY]);
  });

  test('finds what kustomizations build from beyond the tree', async () => {
    write('.stslint.yaml', 'paths: [prod]\n');
    write('prod/kafka.yaml', SET);
    write('base/kustomization.yaml', 'kind: Kustomization\nresources: [service.yaml]\n');
    write('base/service.yaml', SERVICE);
    expect((await found(['--in-tree', 'prod/kafka.yaml'])).findings).toEqual([`prod/${LONELY}`]);
    write('prod/kustomization.yaml', 'kind: Kustomization\nresources: [kafka.yaml, ../base]\n');
    expect(await found(['--in-tree', 'prod/kafka.yaml'])).toEqual(clean);
  });

  test('reports on what is named alone: files, directories, globs, by any name', async () => {
    for (const path of ['a/kafka.yaml', 'b/kafka.yaml', 'b/kafka.yml', 'c/kafka.yaml']) write(path, MISSPELT);
    symlinkSync('../c/kafka.yaml', join(cwd, 'a/link.yaml'));
    const files = async (...paths: string[]) => {
      const { findings, files: count } = await found(['--in-tree', ...paths, '--only', 'unknown-field']);
      return [findings.map((line) => line.replace(' unknown-field', '')), count];
    };
    expect(await files('a/kafka.yaml')).toEqual([['a/kafka.yaml'], 1]);
    expect(await files('b')).toEqual([['b/kafka.yaml', 'b/kafka.yml'], 2]);
    expect(await files('*/kafka.yml', join(cwd, 'a/kafka.yaml'))).toEqual([['a/kafka.yaml', 'b/kafka.yml'], 2]);
    expect(await files('a/link.yaml')).toEqual([['c/kafka.yaml'], 1]);
  });

  test('says nothing of what a run without paths leaves out', async () => {
    write('.stslint.yaml', 'paths: [k8s]\nignore: [old, "*.draft.yaml"]\n');
    write('.gitignore', 'rendered/\n');
    const left = ['k8s/old/kafka.yaml', 'k8s/kafka.draft.yaml', 'k8s/rendered/kafka.yaml', 'ci/kafka.yaml'];
    for (const path of left) write(path, MISSPELT);
    write('k8s/values.yaml', 'replicas: 3\n');
    write('k8s/package.json', '{}');
    write('k8s/picture.yaml', 'kind: \0');
    write('k8s/kafka.md', `\`\`\`yaml\n${MISSPELT}\`\`\`\n`);
    for (const path of left) {
      expect((await found([path])).findings).toContain(`${path} unknown-field`);
      expect(await found(['--in-tree', path])).toEqual({ ...clean, files: 0 });
      expect(await found(['--in-tree', dirname(path)])).toMatchObject({ status: 0, findings: [] });
    }
    const others = ['k8s/values.yaml', 'k8s/package.json', 'k8s/picture.yaml', 'k8s/kafka.md', '.stslint.yaml'];
    expect(await found(['--in-tree', ...others])).toEqual(clean);
  });

  test('changes nothing where no path is named', async () => {
    write('a/kafka.yaml', MISSPELT);
    write('b/kafka.yaml', SET);
    expect(await found(['--in-tree'])).toEqual(await found([]));
  });

  test('a path that does not exist is a problem all the same', async () => {
    write('kafka.yaml', SET);
    expect(await found(['--in-tree', 'kafca.yaml'])).toMatchObject({
      status: 2,
      stderr: 'stslint: kafca.yaml: no such file or directory; did you mean kafka.yaml?\n',
    });
  });

  test('what is named and not in the tree is counted, and told by --verbose', async () => {
    write('.stslint.yaml', 'ignore: [old]\n');
    for (const path of ['k8s/kafka.yaml', 'k8s/old/kafka.yaml', 'ci/a.yaml', 'ci/b.yaml']) write(path, SERVICE);
    const [other, one, two] = await Promise.all([
      text(['--in-tree', '../ci', '../ci/*.yaml', 'kafka.yaml'], join(cwd, 'k8s')),
      text(['--in-tree', 'k8s/old/kafka.yaml']),
      text(['--in-tree', '-v', 'k8s/kafka.yaml', 'k8s/old/kafka.yaml']),
    ]);
    expect(other).toBe('no problems: 1 file, 1 document, no StatefulSet (2 files not in the tree skipped)\n');
    expect(one).toBe('nothing to lint: no Kubernetes manifests found (1 file not in the tree skipped)\n');
    expect(two).toMatch(/^skipped k8s\/old\/kafka\.yaml: not in the tree that is linted, or left out of it\n/);
  });

  test('standard input is reported and has the tree for partners', async () => {
    write('services/kafka.yaml', SERVICE);
    write('k8s/kafka.yaml', MISSPELT);
    expect((await found(['-'], cwd, SET)).findings).toEqual(['<stdin> missing-headless-service']);
    expect(await found(['--in-tree', '-', '--stdin-filename', 'k8s/kafka.yaml'], cwd, SET)).toEqual(clean);
  });

  test('--fix writes what is named alone', async () => {
    write('services/kafka.yaml', SERVICE);
    write('a/kafka.yaml', MISSPELT);
    write('b/kafka.yaml', MISSPELT);
    await found(['--in-tree', '--fix', 'a/kafka.yaml']);
    expect(readFileSync(join(cwd, 'a/kafka.yaml'), 'utf8')).toBe(SET);
    expect(readFileSync(join(cwd, 'b/kafka.yaml'), 'utf8')).toBe(MISSPELT);
  });

  test('file by file it says what a run without paths says', async () => {
    const fixtures = join(import.meta.dirname, '../fixtures');
    let files = 0;
    // It stands at the later of two sets, of which the earlier may be the one that the rule is asked of.
    for (const rule of Object.keys(rules).filter((id) => id !== 'claim-name-collision')) {
      const where = join(fixtures, rule);
      const { findings } = await found(['--no-config', '--strict'], where);
      for (const file of new Set(findings.map((line) => line.replace(/ .*/, '')).slice(0, 3))) {
        const expected = findings.filter((line) => line.startsWith(`${file} `));
        expect((await found(['--no-config', '--strict', '--in-tree', file], where)).findings).toEqual(expected);
        files++;
      }
    }
    expect(files).toBeGreaterThan(40);
  });
});
