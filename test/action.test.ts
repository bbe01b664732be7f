import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { ACTION } from '../scripts/bundle.ts';
import { runAction } from '../src/cli/action.ts';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import { splitWords } from '../src/cli/split-words.ts';
import { formats } from '../src/report/formats.ts';
import { harborResult } from './harbor.ts';
import { builtProgram } from './program.ts';
import { inputVariable, readLog, readOutputs, runStep, type Step, tree, writeTree } from './runner.ts';

const POSTGRES = `apiVersion: v1
kind: Service
metadata:
  name: postgres
spec:
  clusterIP: None
  selector: { app: postgres }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
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
/** Nothing to be found. */
const CLEAN = { 'k8s/postgres.yaml': POSTGRES };
/** One error, `unknown-volume`, and one warning, `missing-headless-service`. */
const BROKEN = POSTGRES.replace('serviceName: postgres', 'serviceName: elsewhere').replace(
  '{ name: data, m',
  '{ name: dta, m',
);

let temporary: string;
let workspace: string;

beforeEach(() => {
  temporary = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-action-')));
  workspace = join(temporary, 'workspace');
  mkdirSync(workspace);
});

afterEach(() => rmSync(temporary, { recursive: true, force: true }));

/** What a process of a workflow is and writes. */
function workflow(env: Record<string, string> = {}) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const io: Io = {
    cwd: workspace,
    env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, ...env },
    stdout: { write: (text) => stdout.push(String(text)), isTerminal: false, columns: undefined },
    stderr: { write: (text) => stderr.push(String(text)), isTerminal: false, columns: undefined },
    stdin: () => Buffer.from(''),
    clock: () => 0,
  };
  return { io, stdout: () => stdout.join(''), stderr: () => stderr.join('') };
}

async function inWorkflow(argv: readonly string[], env: Record<string, string> = {}) {
  const { io, stdout, stderr } = workflow(env);
  const status = await run(argv, io);
  return { status, stdout: stdout(), stderr: stderr() };
}

async function action(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const variables = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]);
  const { io, stdout, stderr } = workflow({ ...Object.fromEntries(variables), ...env });
  const status = await runAction(io, rules);
  return { status, stdout: stdout(), stderr: stderr() };
}

describe('in a workflow', () => {
  test('text stands in the log, annotations beside the files, a table in the summary', async () => {
    writeTree(workspace, { 'k8s/postgres.yaml': BROKEN });
    const summary = join(temporary, 'summary');
    writeFileSync(summary, 'from another tool');
    const { status, stdout, stderr } = await inWorkflow(['k8s'], { GITHUB_STEP_SUMMARY: summary });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { commands, lines } = readLog(stdout);
    expect(lines.some((line) => line.startsWith('error[unknown-volume]'))).toBe(true);
    expect(lines.filter((line) => line.includes('1 error, 1 warning in 1 file'))).toHaveLength(1);
    expect(commands.filter(({ name }) => name === 'error')).toMatchObject([
      { properties: { file: 'k8s/postgres.yaml', line: '23', title: 'unknown-volume' } },
    ]);
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(1);
    expect(readFileSync(summary, 'utf8')).toMatch(/^from another tool\n[\s\S]*unknown-volume/);
  });

  test('a clean run says so once in the log', async () => {
    writeTree(workspace, CLEAN);
    const { status, stdout } = await inWorkflow([]);
    expect(status).toBe(0);
    const { commands, lines } = readLog(stdout);
    expect(commands).toEqual([]);
    expect(lines.filter((line) => line !== '')).toEqual(['no problems: 1 file, 2 documents, 1 StatefulSet']);
    expect((await inWorkflow(['-q'])).stdout).toBe('');
  });

  test('a format that is asked for comes alone, and what is for other programs comes as it is', async () => {
    writeTree(workspace, { 'k8s/postgres.yaml': BROKEN });
    const summary = join(temporary, 'summary');
    const env = { GITHUB_STEP_SUMMARY: summary };
    expect(JSON.parse((await inWorkflow(['-f', 'json'], env)).stdout).summary.errors).toBe(1);
    const text = readLog((await inWorkflow(['-f', 'text'], env)).stdout);
    expect(text.commands).toEqual([]);
    expect(text.lines.join('\n')).toContain('error[unknown-volume]');
    expect((await inWorkflow(['-f', 'json=report.json'], env)).stdout).toBe('');
    expect(existsSync(summary)).toBe(false);
  });

  test.each(Object.keys(formats))('%s prints no command but its own, whichever service reads', async (format) => {
    writeTree(workspace, { 'k8s/##[error]pwned.yaml': tree['k8s/##[error]pwned.yaml']!, ...CLEAN });
    const github = await inWorkflow(['-f', format, '--strict']);
    const own = readLog(github.stdout).commands.filter(({ data }) => format !== 'github' || data === 'pwned');
    expect(own).toEqual([]);
    const azure = await inWorkflow(['-f', format, '--strict'], { GITHUB_ACTIONS: '', TF_BUILD: 'True' });
    for (const line of azure.stdout.split('\n')) {
      const rest = format === 'azure' ? line.replace(/^##vso\[task\.logissue /, '') : line;
      if (format !== 'azure' || rest === line) expect(line).not.toMatch(/##(?:vso|\[|teamcity\[)/i);
    }
    expect(github.stdout).toContain('dataa');
    expect(azure.stdout).toContain('dataa');
  });

  test.each(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY'])('paths are from %s', async (name) => {
    writeTree(workspace, { 'infra/k8s/postgres.yaml': BROKEN });
    const { io, stdout } = workflow({ GITHUB_ACTIONS: '', GITHUB_WORKSPACE: '', [name]: workspace });
    await run(['-f', 'gitlab'], { ...io, cwd: join(workspace, 'infra') });
    expect(JSON.parse(stdout())[0].location.path).toBe('infra/k8s/postgres.yaml');
  });

  test('--fix says what it did in the same ways', async () => {
    writeTree(workspace, { 'k8s/redis.yaml': tree['k8s/##[error]pwned.yaml']!, ...CLEAN });
    const { stdout } = await inWorkflow(['--fix', '--unsafe-fixes']);
    const { commands, lines } = readLog(stdout);
    expect(lines.join('\n')).toMatch(/ fixed, /);
    expect(commands.filter(({ data }) => data === 'pwned')).toEqual([]);
  });

  test('a patch can be applied with what guards it', async () => {
    writeTree(workspace, { 'k8s/redis.yaml': tree['k8s/##[error]pwned.yaml']! });
    const { stdout } = await inWorkflow(['--diff', '--unsafe-fixes']);
    expect(readLog(stdout).commands).toEqual([]);
    expect(stdout).toMatch(/^::stop-commands::[0-9a-f-]{36}\n--- a\/k8s\/redis\.yaml\n/);
    const { status, stderr } = spawnSync('git', ['apply'], { cwd: workspace, input: stdout, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((await inWorkflow(['--diff', '--unsafe-fixes'])).stdout).toBe('');
  });

  test('paths are those of the repository, also where the workspace is reached by a link', async () => {
    writeTree(workspace, { 'infra/k8s/postgres.yaml': BROKEN });
    symlinkSync(workspace, join(temporary, 'link'));
    const { io, stdout } = workflow({ GITHUB_WORKSPACE: join(temporary, 'link') });
    await run([], { ...io, cwd: join(workspace, 'infra') });
    const files = readLog(stdout()).commands.flatMap(({ properties: { file } }) => file ?? []);
    expect(new Set(files)).toEqual(new Set(['infra/k8s/postgres.yaml']));
  });

  test('a summary that is full or cannot be written is one line, and no failure', async () => {
    writeTree(workspace, CLEAN);
    const summary = join(temporary, 'summary');
    writeFileSync(summary, 'x'.repeat(1024 * 1024 - 5));
    const full = await inWorkflow([], { GITHUB_STEP_SUMMARY: summary });
    expect(full.stderr).toBe('stslint: the job summary is full: it takes 1 MiB a step\n');
    expect(readFileSync(summary)).toHaveLength(1024 * 1024 - 5);
    const nowhere = await inWorkflow([], { GITHUB_STEP_SUMMARY: join(temporary, 'no/summary') });
    expect(nowhere.stderr).toBe('stslint: the job summary cannot be written: there is no such directory\n');
    expect([full.status, nowhere.status]).toEqual([0, 0]);
  });

  test('what is said on standard error is no command', async () => {
    for (const path of ['##[error]pwned', '::error::pwned', '###[error]pwned', '##[\u200berror]pwned']) {
      const { status, stderr } = await inWorkflow([path]);
      expect(status).toBe(2);
      expect(stderr.split('\n')).toHaveLength(2);
      expect(readLog(stderr).commands).toEqual([]);
    }
  });
});

describe('the action', () => {
  test('turns inputs into arguments', async () => {
    writeTree(workspace, {
      'data base/postgres.yaml': BROKEN,
      'k8s/kafka.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: kafka}\ndatta: {}\n',
      'strict.yaml': 'rules: {unknown-field: off}\n',
    });
    const output = join(temporary, 'output');
    const { status, stdout, stderr } = await action(
      {
        paths: '  data base\nk8s/*.yaml\n\n',
        config: 'strict.yaml',
        'fail-on': 'never',
        'kubernetes-version': '1.34',
        args: `--rule 'missing-headless-service=error'`,
        'sarif-file': 'out.sarif',
        format: 'json=report.json\njunit=junit.xml',
      },
      { GITHUB_OUTPUT: output },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { summary } = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'));
    expect(summary).toMatchObject({ files: 2, errors: 2, warnings: 0 });
    expect(JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(workspace, 'junit.xml'), 'utf8')).toContain('<testsuite');
    expect(Object.fromEntries(readOutputs(readFileSync(output, 'utf8')))).toEqual({
      errors: '2',
      warnings: '0',
      infos: '0',
      fixable: '2',
      'sarif-file': 'out.sarif',
    });
    // Files come beside what the log says.
    const { commands, lines } = readLog(stdout);
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(2);
    expect(lines.join('\n')).toContain('2 errors, 0 warnings in 2 files');
  });

  test('changed-only tells what a change has to do with', async () => {
    writeTree(workspace, { 'k8s/postgres.yaml': BROKEN });
    const found = async (input: string) => (await action({ 'changed-only': input, format: 'unix' })).stdout;
    const { status, stdout } = await action({ 'changed-only': 'true' });
    expect(status).toBe(2);
    expect(readLog(stdout).commands[0]!.data).toMatch(/ is in no git repository, so nothing tells what has changed$/);
    execFileSync('git', ['init', '--quiet'], { cwd: workspace });
    expect(await found('True')).toMatch(/^k8s\/postgres\.yaml:/m);
    execFileSync('git', ['add', '.'], { cwd: workspace });
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@shop.example'];
    execFileSync('git', [...who, 'commit', '--quiet', '--message', 'All'], { cwd: workspace });
    execFileSync('git', ['branch', '--move', 'main'], { cwd: workspace });
    expect(await found('true')).not.toContain('postgres');
    expect(await found('false')).toMatch(/^k8s\/postgres\.yaml:/m);
  });

  test('the status is that of the program', async () => {
    writeTree(workspace, { 'k8s/postgres.yaml': BROKEN });
    expect((await action({})).status).toBe(1);
    expect((await action({ args: '--rule unknown-volume=off --fail-on error' })).status).toBe(0);
    expect((await action({ paths: 'k9s' })).status).toBe(2);
  });

  test('a format without a file takes the place of the usual ones, and is no command', async () => {
    writeTree(workspace, { 'k8s/pwned.yaml': tree['k8s/##[error]pwned.yaml']! });
    const summary = join(temporary, 'summary');
    for (const format of Object.keys(formats).filter((name) => name !== 'github')) {
      const { stdout } = await action({ format }, { GITHUB_STEP_SUMMARY: summary });
      expect(readLog(stdout).commands, format).toEqual([]);
      expect(stdout, format).toContain('dataa');
    }
    const { commands } = readLog((await action({ format: 'github' })).stdout);
    expect(commands.filter(({ name }) => name === 'error').map(({ properties: { title } }) => title)).toContain(
      'unknown-field',
    );
    expect(commands.filter(({ data }) => data === 'pwned')).toEqual([]);
    expect(existsSync(summary)).toBe(false);
  });

  test('runs in another directory, and names files from the workspace', async () => {
    writeTree(workspace, { 'infra/k8s/postgres.yaml': BROKEN });
    const output = join(temporary, 'output');
    const { stdout } = await action(
      { 'working-directory': './infra', paths: 'k8s', 'sarif-file': 'out.sarif' },
      { GITHUB_OUTPUT: output },
    );
    const [annotation] = readLog(stdout).commands.filter(({ name }) => name === 'error');
    expect(annotation?.properties.file).toBe('infra/k8s/postgres.yaml');
    expect(readOutputs(readFileSync(output, 'utf8')).get('sarif-file')).toBe('infra/out.sarif');
    expect(existsSync(join(workspace, 'infra/out.sarif'))).toBe(true);
  });

  test('hands on the report of a whole run alone, by the name that later steps know it by', async () => {
    writeTree(workspace, CLEAN);
    const output = join(temporary, 'output');
    const handed = async (inputs: Record<string, string>) => {
      writeFileSync(output, '');
      const { status } = await action({ 'working-directory': 'k8s', ...inputs }, { GITHUB_OUTPUT: output });
      return [status, readOutputs(readFileSync(output, 'utf8')).get('sarif-file')];
    };
    const whole = join(temporary, 'out.sarif');
    expect(await handed({ 'sarif-file': 'out.sarif' })).toEqual([0, 'k8s/out.sarif']);
    expect(await handed({ 'sarif-file': whole })).toEqual([0, whole]);
    expect(await handed({ 'sarif-file': 'out.sarif', paths: 'k9s' })).toEqual([2, '']);
    expect(await handed({ 'sarif-file': 'no/such/out.sarif' })).toEqual([2, '']);
    expect(await handed({})).toEqual([0, '']);
  });

  test('a report that cannot be written is an error of the step', async () => {
    writeTree(workspace, CLEAN);
    const { stdout, stderr } = await action({ 'sarif-file': 'no/such/out.sarif', format: 'json=report.json' });
    const data = 'no/such/out.sarif cannot be written: there is no such directory';
    expect(readLog(stdout).commands).toMatchObject([{ name: 'error', properties: { title: 'stslint' }, data }]);
    expect(stderr).toBe(`stslint: ${data}\n`);
    expect(existsSync(join(workspace, 'report.json'))).toBe(true);
  });

  test('a wrong input is one error that names it', async () => {
    writeTree(workspace, CLEAN);
    const wrong: Record<string, string>[] = [
      { 'fail-on': 'eror' },
      { 'kubernetes-version': '1.99' },
      { format: 'text\nsariff=out.sarif' },
      { format: 'text\njson' },
      { 'sarif-file': 'a.sarif', format: 'json=a.sarif' },
      { config: 'missing.yaml' },
      { 'working-directory': 'no\nwhere' },
      { args: '--only "unknown-volume' },
      { args: '--strct' },
      { args: 'rules' },
      { args: '--help' },
      { args: '--rule 100%' },
      { 'changed-only': 'yes' },
      { args: '--stdin-filename k8s/redis.yaml' },
    ];
    let said = '';
    for (const inputs of wrong) {
      const { status, stdout, stderr } = await action(inputs);
      expect({ inputs, status, stderr }).toEqual({ inputs, status: 2, stderr: '' });
      const { commands, lines } = readLog(stdout);
      expect(lines).toEqual(['']);
      expect(commands).toMatchObject([{ name: 'error', properties: { title: 'stslint' } }]);
      said += `${JSON.stringify(inputs)}\n${commands[0]!.data}\n`;
    }
    await expect(said).toMatchFileSnapshot('../fixtures/_cli/action-errors.out');
  });

  test('outputs that cannot be written are told', async () => {
    writeTree(workspace, CLEAN);
    const { status, stdout } = await action({}, { GITHUB_OUTPUT: join(temporary, 'no/output') });
    expect(status).toBe(2);
    expect(readLog(stdout).commands).toMatchObject([
      { name: 'error', data: 'the outputs cannot be written: there is no such directory' },
    ]);
  });

  test('no value of an output makes another', async () => {
    writeTree(workspace, CLEAN);
    mkdirSync(join(workspace, 'x'));
    const output = join(temporary, 'output');
    const file = 'x/\nEOF\nerrors=9\nfixable<<x\n.sarif';
    await action({ 'sarif-file': file }, { GITHUB_OUTPUT: output });
    const outputs = readOutputs(readFileSync(output, 'utf8'));
    expect(Object.fromEntries(outputs)).toMatchObject({ errors: '0', fixable: '0', 'sarif-file': file });
    expect(outputs.size).toBe(5);
  });
});

describe('words', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' --strict\n  -q ', ['--strict', '-q']],
    [`--rule 'a b' "c d"e`, ['--rule', 'a b', 'c de']],
    [`'' ""`, ['', '']],
    [String.raw`a\ b \"c\' \\d`, ['a b', `"c'`, String.raw`\d`]],
    [String.raw`"a\"b\\c\d" 'a\b'`, [String.raw`a"b\c\d`, String.raw`a\b`]],
    [String.raw`.\k8s\web.yaml C:\k8s`, [String.raw`.\k8s\web.yaml`, String.raw`C:\k8s`]],
    ['$HOME *.yaml $(id) `id`', ['$HOME', '*.yaml', '$(id)', '`id`']],
  ])('%j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test.each([`'a`, `a "b c`, `"a\\"`])('%j is not closed', (text) => {
    expect(() => splitWords(text)).toThrow('is not closed');
  });
});

describe('action.yml', () => {
  const { inputs, outputs, runs, ...head } = parse(readFileSync('action.yml', 'utf8'));
  const source = readFileSync('src/cli/action.ts', 'utf8');

  test('declares what is read and written, and nothing else', () => {
    const read = [...source.matchAll(/inputOf\(io, '([a-z-]+)'\)/g)].map(([, name]) => name);
    const options = /const OPTIONS[\s\S]*?\n\};/.exec(source)![0];
    const turned = [...options.matchAll(/^ {2}'?([a-z-]+)'?[:,]/gm)].map(([, name]) => name);
    expect(Object.keys(inputs).sort()).toEqual([...new Set([...read, ...turned])].sort());
    expect(Object.keys(outputs)).toEqual(['errors', 'warnings', 'infos', 'fixable', 'sarif-file']);
  });

  test('describes all of it', () => {
    for (const { description, ...rest } of [
      ...Object.values<Record<string, string>>(inputs),
      ...Object.values<Record<string, string>>(outputs),
    ]) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(rest).toEqual({});
    }
    expect(Object.keys(head)).toEqual(['name', 'description', 'author', 'branding']);
    expect(head.description.length).toBeLessThan(125);
    expect(head.branding).toEqual({ icon: 'check-circle', color: 'blue' });
  });

  test('runs what is there', () => {
    expect(runs).toEqual({ using: 'node24', main: 'dist/action.cjs' });
    expect(existsSync(runs.main)).toBe(true);
    expect(runs.main).toBe(`dist/${ACTION.name}`);
    const [, name] = /isAction = \/(.*)\/\.test/.exec(readFileSync('src/cli/main.ts', 'utf8'))!;
    expect(`/${runs.main}`).toMatch(new RegExp(name!));
  });
});

const built = await builtProgram();

describe('as a step', () => {
  const step = (inputs: Record<string, string> = {}): Step =>
    runStep(process.execPath, built.action, workspace, inputs);

  test('finds in fifty files what the library finds, and nobody in them commands the runner', () => {
    writeTree(workspace, tree);
    const { status, stdout, stderr, outputs, summary } = step({ 'sarif-file': 'stslint.sarif' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });

    const { commands, lines } = readLog(stdout);
    const errors = Number(outputs.get('errors'));
    const warnings = Number(outputs.get('warnings'));
    const found = harborResult().diagnostics.filter(({ severity }) => severity === 'error').length;
    expect(errors).toBeGreaterThan(found);
    expect([...outputs.keys()]).toEqual(['errors', 'warnings', 'infos', 'fixable', 'sarif-file']);
    expect(outputs.get('sarif-file')).toBe('stslint.sarif');
    expect(lines.some((line) => line.startsWith(`${errors} errors, ${warnings} warning`))).toBe(true);

    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['group', 'endgroup', 'error', 'warning']));
    const annotations = commands.filter(({ name }) => name === 'error' || name === 'warning');
    expect(annotations.filter(({ name }) => name === 'error')).toHaveLength(10);
    for (const { properties, data } of annotations) {
      expect(data).not.toBe('pwned');
      expect(properties.title === 'stslint' || properties.file! in tree).toBe(true);
    }
    // Its words are shown all the same.
    expect(lines.join('\n')).toContain('##[set-output name=errors;]0');

    const { runs: sarif } = JSON.parse(readFileSync(join(workspace, 'stslint.sarif'), 'utf8'));
    expect(sarif[0].results.length).toBeGreaterThanOrEqual(errors + warnings);
    expect(summary).toContain('deck');
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  });

  test('a clean workspace', () => {
    writeTree(workspace, CLEAN);
    expect(step()).toMatchObject({ status: 0, stderr: '', summary: expect.stringContaining('no problems') });
  });

  test('a wrong input is one line', () => {
    const { status, stdout, stderr, outputs } = step({ 'fail-on': 'eror' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toBe('::error title=stslint::input fail-on: unknown severity eror; did you mean error?\n');
    expect(outputs.size).toBe(0);
  });
});

describe('the problem matcher', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/stslint-matcher.json', 'utf8'));

  function matched(line: string) {
    for (const { severity, pattern } of problemMatcher) {
      expect(pattern).toHaveLength(1);
      const [{ regexp, ...groups }] = pattern;
      const values = new RegExp(regexp).exec(line);
      if (values === null) continue;
      const found = Object.entries<number>(groups).map(([name, group]) => [name, values[group]]);
      return { ...(severity === undefined ? {} : { severity }), ...Object.fromEntries(found) };
    }
    return undefined;
  }

  test('has an owner for each kind of line', () => {
    expect(problemMatcher.map(({ owner }: { owner: string }) => owner)).toEqual(['stslint', 'stslint-info']);
  });

  test('reads every line of the unix format', async () => {
    writeTree(workspace, tree);
    const { stdout } = await inWorkflow(['-f', 'unix', '--strict']);
    const json = JSON.parse((await inWorkflow(['-f', 'json', '--strict'])).stdout);
    const lines = readLog(stdout).lines.filter((line) => line !== '');
    expect(lines).toHaveLength(json.diagnostics.length);
    for (const [index, { rule, severity, range }] of json.diagnostics.entries()) {
      expect(matched(lines[index]!)).toMatchObject({
        line: String(range.start.line),
        column: String(range.start.column),
        severity: severity === 'info' ? 'notice' : severity,
        code: rule,
      });
    }
  });

  test('reads files with colons, and passes over all other lines', () => {
    expect(matched('k8s/a: b:1.yaml:7:3: warning unknown-field says :1:2: error and more')).toEqual({
      file: 'k8s/a: b:1.yaml',
      line: '7',
      column: '3',
      severity: 'warning',
      code: 'unknown-field',
      message: 'says :1:2: error and more',
    });
    expect(matched('2 errors, 1 warning in 3 files, 4 documents, 1 StatefulSet')).toBeUndefined();
    expect(matched('k8s/redis.yaml:7:3: fatal unknown-field what')).toBeUndefined();
  });
});
