import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// Runs the hooks by the real pre-commit, the current one from PyPI and the older one of the distribution, in
// repositories that take them from a clone of this one, and the hook of git that the docs show.

const root = join(import.meta.dirname, '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-pre-commit-')));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Of nobody's own settings, and of no repository around. */
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT|PRE_COMMIT)_/.test(name))),
  HOME: join(folder, 'home'),
  LC_ALL: 'C.UTF-8',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@shop.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@shop.example',
};

interface Run {
  readonly status: number | null;
  readonly output: string;
}

function run(cwd: string, command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (error !== undefined) throw error;
  return { status, output: `${stdout}${stderr}` };
}

/** Runs what has to work, and gives what it says. */
function done(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, output } = run(cwd, command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit status ${status}\n${output}`);
  return output;
}

interface Clone {
  readonly path: string;
  readonly revision: string;
}

/** A repository with one commit of what lies in the working tree here: pre-commit clones only what is committed. */
function committedTree(): Clone {
  const path = join(folder, 'stslint');
  const files = done(root, 'git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of files) {
    if (file !== '' && existsSync(join(root, file))) cpSync(join(root, file), join(path, file));
  }
  done(path, 'git', 'init', '--quiet');
  done(path, 'git', 'add', '--all', '--force');
  done(path, 'git', 'commit', '--quiet', '--message', 'stslint');
  return { path, revision: done(path, 'git', 'rev-parse', 'HEAD').trim() };
}

function prepare(): Clone {
  mkdirSync(join(folder, 'home'));
  writeFileSync(
    join(folder, 'home/.gitconfig'),
    '[protocol "file"]\n  allow = always\n[init]\n  defaultBranch = main\n',
  );
  return committedTree();
}

/** One pre-commit, and how it is started. */
interface PreCommit {
  readonly origin: string;
  readonly version: string;
  readonly python: string;
  readonly env: NodeJS.ProcessEnv;
}

function fromPyPi(): PreCommit {
  const venv = join(folder, 'pypi');
  done(folder, 'python3', '-m', 'venv', venv);
  const python = join(venv, 'bin/python');
  done(folder, python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'pre-commit==4.*');
  return installed('PyPI', python, {});
}

/** Its packages, unpacked beside the system: nothing is installed and nobody needs to be root. */
function fromDistribution(): PreCommit {
  const packages = join(folder, 'distribution');
  mkdirSync(packages);
  const names = ['pre-commit', 'nodeenv', 'python3-cfgv', 'python3-identify', 'python3-pkg-resources', 'python3-yaml'];
  done(packages, 'apt-get', 'download', ...names);
  for (const name of readdirSync(packages)) done(packages, 'dpkg-deb', '--extract', name, '.');
  return installed('Debian', '/usr/bin/python3', { PYTHONPATH: join(packages, 'usr/lib/python3/dist-packages') });
}

function installed(origin: string, python: string, more: NodeJS.ProcessEnv): PreCommit {
  const own = { ...more, PRE_COMMIT_HOME: join(folder, `cache-${origin}`) };
  const { status, output } = run(folder, python, ['-m', 'pre_commit', '--version'], own);
  if (status !== 0) throw new Error(output);
  return { origin, version: output.trim().replace(/^.* /, ''), python, env: own };
}

const service = (name: string) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  clusterIP: None
  selector:
    app: ${name}
  ports:
    - port: 5432
`;

const statefulSet = (name: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ${name}
spec:
  serviceName: ${name}
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: main
          image: registry.example/${name}:1
`;

const GOOD = statefulSet('ledger');
/** Two findings: an error, and a warning with a safe fix. */
const BAD = `${GOOD}          volumeMounts:
            - name: data
              mountPath: /var/lib/ledger
`;
const MISSPELT = GOOD.replace('serviceName', 'servicename');

/** A repository with a Service of the ledger in its first commit, whose next commits a hook of pre-commit guards. */
class Repository {
  readonly #path = mkdtempSync(join(folder, 'shop-'));
  readonly #preCommit: PreCommit | undefined;

  constructor(preCommit?: PreCommit, hook = '', settings = '') {
    this.#preCommit = preCommit;
    this.git('init', '--quiet');
    this.write('.pre-commit-config.yaml', configOf(hook, settings));
    this.write('k8s/service.yaml', service('ledger'));
    this.git('add', '.');
    this.git('commit', '--quiet', '--message', 'Service');
    if (preCommit === undefined) return;
    const { status, output } = this.preCommit('install');
    assert.equal(status, 0, output);
  }

  write(path: string, text: string, mode = 0o644): void {
    mkdirSync(dirname(join(this.#path, path)), { recursive: true });
    writeFileSync(join(this.#path, path), text, { mode });
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.#path, path)), { recursive: true });
    symlinkSync(target, join(this.#path, path));
  }

  read(path: string): string {
    return readFileSync(join(this.#path, path), 'utf8');
  }

  git(...args: readonly string[]): void {
    done(this.#path, 'git', ...args);
  }

  preCommit(...args: readonly string[]): Run {
    const { python, env: own } = this.#preCommit!;
    return run(this.#path, python, ['-m', 'pre_commit', ...args], own);
  }

  /** Commits what is staged, by which git starts the hook. */
  commit(): Run {
    return run(this.#path, 'git', ['commit', '--message', 'Change'], this.#preCommit?.env);
  }

  passes(): string {
    const { status, output } = this.commit();
    assert.equal(status, 0, `the commit is made:\n${output}`);
    assert.match(output, /stslint.*\.Passed/);
    return output;
  }

  fails(expected: RegExp): string {
    const { status, output } = this.commit();
    assert.notEqual(status, 0, `the commit is refused:\n${output}`);
    assert.match(output, expected);
    return output;
  }
}

function configOf(hook: string, settings: string): string {
  const lines = [
    `repos:`,
    `  - repo: ${clone.path}`,
    `    rev: ${clone.revision}`,
    `    hooks:`,
    `      - id: ${hook}`,
  ];
  return `${lines.join('\n')}\n${settings === '' ? '' : `        ${settings}\n`}`;
}

const CHECKS: Readonly<Record<string, (preCommit: PreCommit) => void>> = {
  'stslint: good manifests pass, bad ones fail': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint');
    shop.write('k8s/ledger.yaml', GOOD);
    shop.git('add', '.');
    shop.passes();
    shop.write('k8s/ledger.yaml', BAD);
    shop.git('add', '.');
    shop.fails(/^error\[missing-volume-claim-templates\][\s\S]*k8s\/ledger\.yaml:19:/m);
  },

  'stslint: starts for a file named Kustomization, not for a README': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint');
    shop.write('README.md', '# Shop\n');
    shop.git('add', '.');
    assert.match(shop.commit().output, /no files to check\)Skipped/);
    shop.write('k8s/Kustomization', 'resources:\n  - service.yaml\n');
    shop.git('add', '.');
    shop.passes();
  },

  'stslint: a commit that only deletes starts it with always_run alone': (preCommit) => {
    for (const settings of ['', 'always_run: true']) {
      const shop = new Repository(preCommit, 'stslint', settings);
      shop.write('k8s/ledger.yaml', GOOD);
      shop.git('add', '.');
      shop.passes();
      shop.git('rm', '--quiet', 'k8s/service.yaml');
      if (settings === '') assert.match(shop.commit().output, /no files to check\)Skipped/);
      else shop.fails(/missing-headless-service/);
    }
  },

  'stslint-files: a Service that is not in the commit is found': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint-files');
    shop.write('k8s/ledger.yaml', GOOD);
    shop.git('add', '.');
    shop.passes();
    shop.write('invoices/invoices.yaml', statefulSet('invoices'));
    shop.git('add', '.');
    shop.fails(/missing-headless-service/);
    shop.write('services/invoices.yaml', service('invoices'));
    shop.passes();
  },

  'stslint-files: nothing is said of other files, nor of what the config ignores': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint-files');
    shop.write('k8s/draft.yaml', BAD.replaceAll('ledger', 'orders'));
    shop.write('k8s/old/ledger.yaml', BAD);
    shop.write('k8s/values.yaml', 'image: { tag: 17 }\n');
    shop.write('.stslint.yaml', 'ignore: [old]\n');
    shop.git('add', '.stslint.yaml', 'k8s/old', 'k8s/values.yaml');
    shop.passes();
  },

  'stslint-changed: what a commit breaks elsewhere is told, and nothing that is older': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint-changed');
    shop.write('k8s/old/orders.yaml', BAD.replaceAll('ledger', 'orders'));
    shop.write('k8s/sets/ledger.yaml', GOOD);
    shop.git('add', '.');
    // The first hook sees what is new.
    shop.fails(/^error\[missing-volume-claim-templates\]/m);
    shop.git('commit', '--quiet', '--no-verify', '--message', 'Sets');
    shop.write('k8s/service.yaml', `# Of the ledger\n${service('ledger')}`);
    shop.git('add', '.');
    shop.passes();
    shop.write('k8s/service.yaml', service('book'));
    shop.git('add', '.');
    const said = shop.fails(/missing-headless-service[\s\S]*k8s\/sets\/ledger\.yaml:6:/);
    assert.doesNotMatch(said, /orders/);
  },

  'partial staging: what is staged is linted, what is not comes back': (preCommit) => {
    for (const hook of ['stslint', 'stslint-files', 'stslint-changed']) {
      const shop = new Repository(preCommit, hook);
      shop.write('k8s/ledger.yaml', BAD);
      shop.git('add', '.');
      shop.write('k8s/ledger.yaml', GOOD);
      shop.fails(/^error\[missing-volume-claim-templates\]/m);
      assert.equal(shop.read('k8s/ledger.yaml'), GOOD);
      shop.git('add', '.');
      shop.write('k8s/ledger.yaml', BAD);
      // A partner, too, is what git has of it.
      shop.write('k8s/service.yaml', service('orders'));
      shop.passes();
      assert.equal(shop.read('k8s/ledger.yaml'), BAD);
      assert.equal(shop.read('k8s/service.yaml'), service('orders'));
    }
  },

  'stslint-files: 1,000 files are read in one run, and longer lists judged whole': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint-files');
    const runs = () => {
      shop.git('add', '.');
      const { status, output } = shop.preCommit('run', '--all-files', '--verbose');
      assert.equal(status, 0, output.slice(0, 4_000));
      return [...output.matchAll(/^no problems: (\d+) files/gm)].map(([, count]) => Number(count));
    };
    for (let i = 0; i < 500; i++) {
      shop.write(`k8s/a-services/${i}.yaml`, service(`db-${i}`));
      shop.write(`k8s/z-sets/${i}.yaml`, statefulSet(`db-${i}`));
    }
    assert.deepEqual(runs(), [1_002]);
    // pre-commit cuts a command at 128 KiB, in spite of require_serial.
    const long = 'a-region-with-a-long-name/'.repeat(8);
    for (let i = 500; i < 1_000; i++) {
      shop.write(`k8s/${long}a-services/${i}.yaml`, service(`db-${i}`));
      shop.write(`k8s/${long}z-sets/${i}.yaml`, statefulSet(`db-${i}`));
    }
    const counts = runs();
    assert.ok(counts.length > 1, `several runs: ${counts}`);
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      2_002,
    );
  },

  'stslint-files: says what the docs show': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint-files');
    shop.write('k8s/influxdb.yaml', readFileSync(join(root, 'examples/storage/influxdb.yaml'), 'utf8'));
    shop.git('add', '.');
    const said = shop.fails(/unused-claim-template/).replace(/^\[INFO\].*\n/gm, '');
    assert.ok(docs.includes(said.trim()), `docs/pre-commit.md does not show\n${said}`);
  },

  'stslint-fix: repairs, fails for that alone, and passes the next time': (preCommit) => {
    const shop = new Repository(preCommit, 'stslint-fix');
    shop.write('k8s/ledger.yaml', MISSPELT);
    shop.git('add', '.');
    shop.fails(/files were modified by this hook/);
    assert.equal(shop.read('k8s/ledger.yaml'), GOOD);
    shop.git('add', '.');
    shop.passes();
    shop.write('k8s/ledger.yaml', `${GOOD}          volumeMounts: [{ name: data, mountPath: /var/lib/ledger }]\n`);
    shop.git('add', '.');
    shop.passes();
  },
};

const clone = prepare();
const docs = readFileSync(join(root, 'docs/pre-commit.md'), 'utf8');

/** The hook that the docs show, and a program where npm would put it. */
function gitHook(): void {
  const shop = new Repository();
  const [, script] = /^```sh\n(#!\/bin\/sh\n[\s\S]*?)^```$/m.exec(docs)!;
  shop.write('.git/hooks/pre-commit', script!, 0o755);
  shop.link('node_modules/.bin/stslint', join(clone.path, 'dist/stslint.cjs'));
  shop.write('k8s/ledger.yaml', BAD);
  shop.git('add', 'k8s');
  shop.write('k8s/ledger.yaml', GOOD);
  shop.fails(/^error\[missing-volume-claim-templates\]/m);
  shop.git('add', 'k8s');
  shop.write('k8s/ledger.yaml', BAD);
  assert.equal(shop.commit().status, 0);
  assert.equal(shop.read('k8s/ledger.yaml'), BAD);
}

/** Undefined where it cannot be had, which is a failure where all is to be checked. */
function available(install: () => PreCommit): PreCommit | undefined {
  try {
    return install();
  } catch (error) {
    if (process.env.CI) throw error;
    console.log(`pre-commit cannot be had here: ${String(error).split('\n').slice(0, 2).join(' ')}`);
    return undefined;
  }
}

/** Says in one line how a check went. */
function tell(name: string, check: () => void): void {
  const start = performance.now();
  let outcome = 'ok    ';
  try {
    check();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    outcome = 'FAILED';
    process.exitCode = 1;
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`  ${outcome}  ${seconds.padStart(4)} s  ${name}`);
}

for (const install of [fromPyPi, fromDistribution]) {
  const preCommit = available(install);
  if (preCommit === undefined) continue;
  console.log(`pre-commit ${preCommit.version} (${preCommit.origin})`);
  for (const [name, check] of Object.entries(CHECKS)) tell(name, () => check(preCommit));
}
console.log(done(folder, 'git', '--version').trim());
tell('a hook of git: what is staged is linted, what is not stays', gitHook);
