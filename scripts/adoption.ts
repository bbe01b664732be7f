import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleLauncher, bundleProgram, LAUNCHER } from './bundle.ts';

// Tells the stories of docs/adoption.md from end to end, by the program of these sources, in a repository that is made
// of the fixtures: 400 files with some 500 findings, and 20 commits in which files are edited and renamed.

const FILES = 400;
/** Of so many is known that something is found in them. */
const BAD = 380;
const COMMITS = 20;
const BASELINE = '.stslint-baseline.jsonl';

const root = join(import.meta.dirname, '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-adoption-')));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const shop = join(folder, 'shop');
const program = join(folder, LAUNCHER);

/** Of nobody's own settings. */
const env: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: folder,
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@shop.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@shop.example',
};

/** Numbers that look random and are the same on every run (a linear congruential generator). */
let state = 7;
function below(limit: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * limit);
}

function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(below(rest.length), 1)[0]!);
}

function run(command: string, args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: shop,
    env,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (error !== undefined) throw error;
  return { status, output: `${stdout}${stderr}` };
}

function git(...args: readonly string[]): string {
  const { status, output } = run('git', args);
  assert.equal(status, 0, `git ${args.join(' ')}:\n${output}`);
  return output;
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
}

/** Runs the linter, which has to end as expected. */
function stslint(expected: number, ...args: readonly string[]): string {
  const { status, output } = run(process.execPath, [program, ...args]);
  assert.equal(status, expected, `stslint ${args.join(' ')}:\n${output.slice(-2_000)}`);
  return output;
}

interface Report {
  readonly diagnostics: readonly { readonly file: string; readonly rule: string }[];
  readonly baseline?: { readonly known: number; readonly stale: readonly { readonly file: string }[] };
  readonly change?: { readonly older: number };
}

function report(expected: number, ...args: readonly string[]): Report {
  return JSON.parse(stslint(expected, ...args, '--format', 'json'));
}

function read(path: string): string {
  return readFileSync(join(shop, path), 'utf8');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(shop, path)), { recursive: true });
  writeFileSync(join(shop, path), text);
}

/** Manifests of the repository. */
function manifests(): string[] {
  return git('ls-files', '*.yaml')
    .split('\n')
    .filter((path) => path.startsWith('apps/'));
}

/** No comment reaches these: `--fix` repairs the ones, and a person the others. */
const UNREACHABLE = /^document-separator\/|^yaml-syntax\/bad-line-numbers/;

/** Fixtures of a kind that are one file, are for the usual versions and suppress nothing. */
function fixtures(kind: string): string[] {
  const names = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' });
  const own = names.filter((name) =>
    new RegExp(`^[a-z][\\w-]*/${kind}[^./]*\\.yaml$`).test(name.replaceAll('\\', '/')),
  );
  return shuffled(own.sort()).filter((name) => {
    const text = readFileSync(join(root, 'fixtures', name), 'utf8');
    return !UNREACHABLE.test(name) && !/^# kubernetes:|stslint/.test(text);
  });
}

/** A directory for each of them, for they know nothing of one another. */
function makeTree(): void {
  const chosen = [...fixtures('bad').slice(0, BAD), ...fixtures('good')].slice(0, FILES);
  for (const [index, name] of chosen.entries()) {
    write(`apps/team-${index % 12}/app-${index}/manifests.yaml`, readFileSync(join(root, 'fixtures', name), 'utf8'));
  }
  git('init', '--quiet', '--initial-branch', 'main');
  commit('Manifests');
}

/** Edits that move lines, and renames, with edits and without. */
function makeHistory(): void {
  for (let number = 1; number <= COMMITS; number++) {
    const files = shuffled(manifests());
    for (const path of files.slice(0, 8)) write(path, `# Looked at in week ${number}.\n${read(path)}`);
    for (const path of files.slice(5, 10)) {
      const target =
        below(2) === 0 ? path.replace(/[^/]*$/, `week-${number}.yaml`) : path.replace(/(app-\d+)/, `$1-${number}`);
      mkdirSync(dirname(join(shop, target)), { recursive: true });
      git('mv', path, target);
    }
    commit(`Week ${number}`);
  }
}

const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: checkout-db
spec:
  clusterIP: None
  selector:
    app: checkout-db
  ports:
    - port: 5432
`;
const SET = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: checkout-db
spec:
  serviceName: checkout-db
  selector:
    matchLabels:
      app: checkout-db
  template:
    metadata:
      labels:
        app: checkout-db
    spec:
      containers:
        - name: main
          image: registry.example/checkout-db:1
`;

let all = 0;

const STORIES: Readonly<Record<string, () => string>> = {
  'some 500 findings, counted by rule': () => {
    all = report(1).diagnostics.length;
    assert.ok(all >= 400 && all <= 600, `${all} findings`);
    const rows = [...stslint(1, '--statistics').matchAll(/^ *(\d+) {2}[a-z0-9-]+ +(?:error|warning|info) /gm)];
    assert.equal(
      rows.reduce((sum, [, count]) => sum + Number(count), 0),
      all,
    );
    return `${manifests().length} files, ${all} findings of ${rows.length} rules`;
  },

  'a baseline knows all of them': () => {
    stslint(0, '--write-baseline');
    write('.stslint.yaml', `baseline: ${BASELINE}\n`);
    commit('What we know of');
    assert.equal(report(0).baseline!.known, all);
    const entries = read(BASELINE).split('\n').length - 2;
    return `${entries} entries, ${(read(BASELINE).length / 1e3).toFixed(0)} kB`;
  },

  'edits and renames of 20 commits change nothing': () => {
    makeHistory();
    const { diagnostics, baseline } = report(0);
    assert.deepEqual([diagnostics, baseline!.stale], [[], []]);
    assert.equal(baseline!.known, all);
    const renamed = git('diff', '--name-status', '-M', `HEAD~${COMMITS}`).match(/^R/gm)!.length;
    return `${renamed} files renamed`;
  },

  'the next pull request is not asked about what is old': () => {
    git('checkout', '--quiet', '-b', 'topic');
    const files = shuffled(manifests()).slice(0, 20);
    for (const path of files) write(path, `\n${read(path)}`);
    const target = files[0]!.replace('apps/', 'apps/moved/');
    mkdirSync(dirname(join(shop, target)), { recursive: true });
    git('mv', files[0]!, target);
    commit('Blank lines');
    const { diagnostics, change } = report(0, '--no-config', '--changed');
    assert.deepEqual(diagnostics, []);
    assert.equal(change!.older, all);
    return `${change!.older} findings are older`;
  },

  'a Service is renamed, and the StatefulSet elsewhere is told alone': () => {
    write('apps/checkout/service.yaml', SERVICE);
    write('apps/checkout/database/set.yaml', SET);
    commit('Checkout');
    assert.deepEqual(report(0).diagnostics, []);
    write('apps/checkout/service.yaml', SERVICE.replace('name: checkout-db', 'name: checkout'));
    for (const args of [['--no-config', '--changed-since', 'HEAD'], []]) {
      const found = report(1, ...args).diagnostics.map(({ file, rule }) => `${file} ${rule}`);
      assert.deepEqual(found, ['apps/checkout/database/set.yaml missing-headless-service']);
    }
    git('checkout', '--quiet', '.');
    return 'one finding of one file';
  },

  'what is fixed is told, and pruned': () => {
    const before = read(BASELINE);
    const { output } = run(process.execPath, [program, '--no-config', '--fix', 'apps/team-3', 'apps/team-4']);
    const fixed = Number(/^(\d+) fixed/m.exec(output)![1]);
    const { diagnostics, baseline } = report(1);
    assert.ok(baseline!.stale.length > 0);
    // A fix may show what was hidden.
    const shown = diagnostics.length;
    stslint(shown === 0 ? 0 : 1, '--prune-baseline');
    assert.deepEqual(report(shown === 0 ? 0 : 1).baseline!.stale, []);
    const gone = before.split('\n').filter((line) => !read(BASELINE).includes(line)).length;
    commit('Some are fixed');
    return `${fixed} fixed, ${gone} lines of the baseline gone or changed`;
  },

  'branches that fix different things merge': () => {
    for (const [branch, team] of [
      ['one', 'apps/team-5'],
      ['other', 'apps/team-8'],
    ] as const) {
      git('checkout', '--quiet', '-b', branch, 'topic');
      run(process.execPath, [program, '--no-config', '--fix', team]);
      run(process.execPath, [program, '--prune-baseline']);
      commit(`Fix ${team}`);
    }
    git('merge', '--quiet', '--no-edit', 'one');
    const { output } = run(process.execPath, [program, '--format', 'json']);
    assert.deepEqual((JSON.parse(output) as Report).baseline!.stale, []);
    return 'without a conflict';
  },

  'a repair of what is new leaves alone what is known': () => {
    write('apps/checkout/database/set.yaml', SET.replace('serviceName', 'servicename'));
    run(process.execPath, [program, '--fix']);
    assert.equal(read('apps/checkout/database/set.yaml'), SET);
    assert.equal(git('status', '--short'), '');
    return 'nothing else is written';
  },

  'ignores are written for all, and nothing is left': () => {
    git('checkout', '--quiet', '-b', 'ignored', 'main');
    rmSync(join(shop, '.stslint.yaml'));
    const found = report(1).diagnostics.length;
    const said = stslint(0, '--add-ignores', 'known since we began to lint');
    assert.match(said, /ignored, and nothing is left\n$/);
    assert.deepEqual(report(0).diagnostics, []);
    commit('Ignores');
    stslint(0, '--add-ignores', 'once more');
    assert.equal(git('status', '--short'), '');
    const lines = git('diff', '--numstat', 'HEAD~1').match(/^\d+/gm)!;
    return `${found} findings, ${lines.reduce((sum, count) => sum + Number(count), 0)} lines`;
  },
};

const { files } = await bundleProgram(root);
for (const [name, text] of files) writeFileSync(join(folder, name), text);
writeFileSync(program, await bundleLauncher(root, files));
mkdirSync(shop);
makeTree();
for (const [name, tell] of Object.entries(STORIES)) {
  const start = performance.now();
  let outcome = 'ok    ';
  let said = '';
  try {
    said = tell();
  } catch (error) {
    said = error instanceof Error ? error.message : String(error);
    outcome = 'FAILED';
    process.exitCode = 1;
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`  ${outcome}  ${seconds.padStart(4)} s  ${name}: ${said}`);
}
