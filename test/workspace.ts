import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';

/** A directory of its own, in which files are written, git is run and the linter too. */
export class Workspace {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-')));

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Changes the text of a file; it has to hold what is replaced. */
  edit(name: string, from: string | RegExp, to: string): void {
    const before = this.read(name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} does not hold ${from}`);
    this.write(name, after);
  }

  git(...args: readonly string[]): string {
    return this.gitIn('.', ...args);
  }

  gitIn(directory: string, ...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.path(directory), env: GIT, encoding: 'utf8', stdio: 'pipe' });
  }

  /** Makes it a repository with one commit of all that is there. */
  init(): void {
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.commit();
  }

  commit(message = 'Change'): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Runs the linter. */
  async lint(
    argv: readonly string[],
    { cwd = '.', env = {}, stdin = '' }: { cwd?: string; env?: Record<string, string>; stdin?: string } = {},
  ): Promise<Ran> {
    let out = '';
    let err = '';
    const outputOf = (take: (text: string) => void) => ({
      write: (text: string | Uint8Array) => take(typeof text === 'string' ? text : Buffer.from(text).toString()),
      isTerminal: false,
      columns: undefined,
    });
    const io: Io = {
      cwd: this.path(cwd),
      env: { ...GIT, ...env },
      stdout: outputOf((text) => {
        out += text;
      }),
      stderr: outputOf((text) => {
        err += text;
      }),
      stdin: () => Buffer.from(stdin),
      clock: () => 0,
    };
    return { status: await run(argv, io), out, err };
  }

  /** What is found, as `file:line rule`. */
  async found(argv: readonly string[], options: Parameters<Workspace['lint']>[1] = {}): Promise<string[]> {
    const { out, err } = await this.lint([...argv, '-f', 'json'], options);
    if (err !== '') throw new Error(err);
    const { diagnostics } = JSON.parse(out) as { diagnostics: Found[] };
    return diagnostics.map(({ file, range, rule }) => `${file}:${range.start.line} ${rule}`);
  }
}

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly range: { readonly start: { readonly line: number } };
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Of nobody's own settings. */
const GIT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@shop.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@shop.example',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
};

/** A headless Service. */
export function service(name: string): string {
  return `apiVersion: v1
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
}

/** A StatefulSet that is sound beside its Service. */
export function statefulSet(name: string): string {
  return `apiVersion: apps/v1
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
          volumeMounts:
            - name: data
              mountPath: /var/lib/data
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 10Gi
`;
}

/** The same with one error, in line 19: `unknown-volume`. */
export function broken(name: string): string {
  return statefulSet(name).replace('- name: data\n', '- name: dta\n');
}
