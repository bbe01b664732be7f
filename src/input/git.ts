import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { textOf } from './read.ts';
import { withSlashes } from './walk.ts';

/** What keeps git from telling what has changed, in one line for the user. */
export class GitFailure extends Error {}

/** A file that is another than it was, is new, or is there no more. Paths are absolute, real, and with `/`. */
export interface ChangedFile {
  /** Undefined for one that was deleted. */
  readonly path: string | undefined;
  /** What it was; undefined for one that is new, or was none of text. */
  readonly before: { readonly path: string; readonly text: string } | undefined;
}

/** What has changed in the working tree since a commit. */
export interface Changes {
  /** The commit, as it was asked for or found: `origin/main`. */
  readonly since: string;
  readonly files: readonly ChangedFile[];
  /** The paths of all that git keeps. What is neither here nor changed, git ignores, or it is of no repository of its. */
  readonly kept: ReadonlySet<string>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where services say which branch a pull request is to be merged into. */
const TARGETS = [
  'GITHUB_BASE_REF',
  'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  'SYSTEM_PULLREQUEST_TARGETBRANCH',
  'BITBUCKET_PR_DESTINATION_BRANCH',
  'CHANGE_TARGET',
];

const USUAL_BRANCHES = ['origin/main', 'origin/master', 'main', 'master'];

/**
 * What has changed since the branch off `since`, or off the branch that a pull request is for, or off the default branch:
 * what is committed, staged, changed and new, but for what git ignores, in submodules that are there too. Renamed files
 * are followed.
 * Where nothing is committed yet, all is new.
 *
 * @param cwd absolute; in a git repository, which may be a worktree of another.
 * @throws GitFailure where there is no git, no repository, no such commit, or too little history.
 */
export function changesSince(cwd: string, since: string | undefined, env: Environment): Changes {
  const git = new Git(cwd, env);
  const [top = '', shallow] = linesOf(git.ask(['rev-parse', '--show-toplevel', '--is-shallow-repository']));
  const head = git.commit('HEAD');
  if (head === undefined && (since === undefined || since === 'HEAD')) {
    return { since: 'the beginning', files: changedIn(git.in(top), git.emptyTree()), kept: keptIn(git.in(top)) };
  }
  const { name, base } = startOf(git, since, head, shallow === 'true');
  return { since: name, files: changedIn(git.in(top), base), kept: keptIn(git.in(top)) };
}

function keptIn(git: Git): ReadonlySet<string> {
  const paths = linesOf(git.ask(['ls-files', '-z', '--recurse-submodules']), '\0');
  return new Set(paths.map((path) => `${withSlashes(git.cwd)}/${path}`));
}

interface Start {
  readonly name: string;
  readonly base: string;
}

function startOf(git: Git, since: string | undefined, head: string | undefined, isShallow: boolean): Start {
  const { env } = git;
  // On the commit with which GitHub tries a merge: what it is merged into is the first parent.
  if (since === undefined && env.GITHUB_BASE_REF && head === env.GITHUB_SHA && isMergeTry(env)) {
    const base = git.commit('HEAD^1');
    if (base !== undefined && git.commit('HEAD^2') !== undefined) return { name: env.GITHUB_BASE_REF, base };
    throw new GitFailure(
      `the clone does not reach back to ${env.GITHUB_BASE_REF}: in actions/checkout write fetch-depth: 2 (or 0, for all)`,
    );
  }
  const name = since ?? defaultBranch(git);
  const commit = git.commit(name);
  if (commit === undefined) throw new GitFailure(missing(name, since === undefined, isShallow));
  if (head === undefined) throw new GitFailure(`nothing is committed yet, so nothing has changed since ${name}`);
  const base = git.tryAsk(['merge-base', commit, head])?.trim();
  if (base) return { name, base };
  throw new GitFailure(
    isShallow
      ? `the clone is shallow and does not reach back to where it left ${name}: fetch more (git fetch --unshallow), or in actions/checkout write fetch-depth: 0`
      : `HEAD and ${name} have no commit in common`,
  );
}

function isMergeTry({ GITHUB_REF = '' }: Environment): boolean {
  return /^refs\/pull\/\d+\/merge$/.test(GITHUB_REF);
}

function defaultBranch(git: Git): string {
  const target = TARGETS.map((name) => git.env[name])
    .find(Boolean)
    ?.replace(/^refs\/heads\//, '');
  if (target !== undefined) return git.commit(`origin/${target}`) === undefined ? target : `origin/${target}`;
  const head = git.tryAsk(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])?.trim();
  const branch = [...(head ? [head] : []), ...USUAL_BRANCHES].find((name) => git.commit(name) !== undefined);
  if (branch !== undefined) return branch;
  throw new GitFailure(
    'the default branch is not known: there is no origin/HEAD, main or master; name it (--changed-since REF), or fetch it',
  );
}

function missing(name: string, isFound: boolean, isShallow: boolean): string {
  const branch = name.replace(/^origin\//, '');
  // Where it goes is said, for a clone of a single branch keeps no other.
  const target = isFound || branch !== name ? `refs/remotes/origin/${branch}` : branch;
  const fetching = `fetch it (git fetch origin ${branch}:${target})`;
  if (isFound) return `${name} is not in this clone: ${fetching}, or in actions/checkout write fetch-depth: 0`;
  const unknown = `git knows no commit ${name}`;
  if (isBranchName(branch)) return `${unknown}; if it is a branch of the remote, ${fetching}`;
  return isShallow ? `${unknown}; the clone is shallow: fetch more (git fetch --unshallow)` : unknown;
}

/** Not so for `HEAD~3` and the like, nor for the id of a commit. */
function isBranchName(name: string): boolean {
  return (
    /^[\p{L}\p{N}_][\p{L}\p{N}_./+#-]*$/u.test(name) && !name.includes('..') && !/^(?:HEAD|[\da-f]{7,40})$/.test(name)
  );
}

/** What has changed in a submodule; of one that is not checked out there is nothing to read. */
function changedInModule(git: Git, { path, commit }: Module): ChangedFile[] {
  // Without it git would ask the repository above.
  if (!existsSync(resolve(git.cwd, '.git'))) return [];
  if (commit === undefined) return changedIn(git, git.emptyTree());
  if (git.commit(commit) !== undefined) return changedIn(git, commit);
  throw new GitFailure(
    `the clone of the submodule ${path} does not reach back to ${commit}: fetch more (git -C ${path} fetch --unshallow)`,
  );
}

/** What has changed since a commit in a repository, with its submodules. */
function changedIn(git: Git, base: string): ChangedFile[] {
  const { cwd } = git;
  const at = (path: string) => `${withSlashes(cwd)}/${path}`;
  const raw = readRaw(
    git.ask(['diff', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--no-relative', base, '--']),
  );
  const texts = readBlobs(
    git,
    raw.flatMap(({ blob }) => blob ?? []),
  );
  const untracked = linesOf(git.ask(['ls-files', '--others', '--exclude-standard', '-z']), '\0');
  return [
    ...raw.flatMap(({ path, oldPath, blob }): readonly ChangedFile[] => {
      const text = blob === undefined ? undefined : texts.get(blob);
      const before = text === undefined || oldPath === undefined ? undefined : { path: at(oldPath), text };
      return path === undefined && before === undefined ? [] : [{ path: path && at(path), before }];
    }),
    ...untracked.map((path) => ({ path: at(path), before: undefined })),
    ...raw.flatMap(({ module }) => (module === undefined ? [] : changedInModule(git.inModule(module.path), module))),
  ];
}

interface RawChange {
  readonly path: string | undefined;
  readonly oldPath: string | undefined;
  /** What stood there before, where that was a file. */
  readonly blob: string | undefined;
  readonly module: Module | undefined;
}

interface Module {
  readonly path: string;
  /** The one that it was at; undefined for a submodule that is new. */
  readonly commit: string | undefined;
}

/** `:100644 100644 <old> <new> R087`, the old path, and the new one where there are two, each ended by a zero byte. */
function readRaw(output: string): RawChange[] {
  const fields = output.split('\0');
  const changes: RawChange[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [oldMode = '', mode = '', old = '', , status = ''] = fields[at]!.slice(1).split(' ');
    const first = fields[at + 1]!;
    const isPair = status.startsWith('R');
    const path = isPair ? fields[at + 2]! : first;
    at += isPair ? 3 : 2;
    // Links are no manifests.
    const wasFile = oldMode.startsWith('100');
    changes.push({
      path: mode.startsWith('100') ? path : undefined,
      oldPath: wasFile ? first : undefined,
      blob: wasFile ? old : undefined,
      module: mode === MODULE ? { path, commit: oldMode === MODULE ? old : undefined } : undefined,
    });
  }
  return changes;
}

const MODULE = '160000';

/** The texts of blobs by their ids; what is no text is left out. */
function readBlobs(git: Git, blobs: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const output = git.run(['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  // `<id> blob <size>`, and the bytes.
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [id = '', , size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    try {
      texts.set(id, textOf(output.subarray(at, at + Number(size))).text);
    } catch {
      // Binary data: it was no manifest.
    }
    at += Number(size) + 1;
  }
  return texts;
}

function linesOf(output: string, separator = '\n'): string[] {
  const all = output.split(separator);
  if (all.at(-1) === '') all.pop();
  return all;
}

// Directories among manifests may look like a repository, with settings that make git run programs.
const DISTRUSTING = ['-c', 'safe.bareRepository=explicit'];
// Those of `git rev-parse --local-env-vars` that say where something is.
const OF_REPOSITORY =
  /^GIT_(?:ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|DIR|INDEX_FILE|OBJECT_DIRECTORY|PREFIX|SHALLOW_FILE|WORK_TREE)$/;
const NO_GIT = 'git cannot be run: it is not installed, or not in PATH';

/** git in a directory. */
class Git {
  readonly cwd: string;
  readonly env: Environment;

  constructor(cwd: string, env: Environment) {
    this.cwd = cwd;
    this.env = env;
  }

  in(directory: string): Git {
    return new Git(resolve(directory), this.env);
  }

  inModule(path: string): Git {
    // A hook is told where the repository and its index are, and these are of another one.
    const own = Object.entries(this.env).filter(([name]) => !OF_REPOSITORY.test(name));
    return new Git(resolve(this.cwd, path), Object.fromEntries(own));
  }

  /** The id of a tree that holds nothing. */
  emptyTree(): string {
    return this.ask(['hash-object', '-t', 'tree', '--stdin']).trim();
  }

  /** The id of a commit; undefined where there is none of that name. */
  commit(name: string): string | undefined {
    return this.tryAsk(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim();
  }

  /** What git says; undefined where it fails. */
  tryAsk(args: readonly string[]): string | undefined {
    try {
      return this.ask(args);
    } catch (error) {
      if (error instanceof GitFailure && error.message === NO_GIT) throw error;
      return undefined;
    }
  }

  ask(args: readonly string[]): string {
    return this.run(args).toString('utf8');
  }

  run(args: readonly string[], input = ''): Buffer {
    // Its words are read below.
    const env = { ...this.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    const { error, status, stdout, stderr } = spawnSync('git', [...DISTRUSTING, ...args], {
      cwd: this.cwd,
      env,
      input,
      maxBuffer: 1 << 30,
    });
    if (error !== undefined) {
      const { code } = error as NodeJS.ErrnoException;
      throw new GitFailure(code === 'ENOENT' ? NO_GIT : `git cannot be run: ${error.message}`);
    }
    if (status !== 0) throw new GitFailure(complaintOf(stderr.toString('utf8'), this.cwd));
    return stdout;
  }
}

function complaintOf(said: string, cwd: string): string {
  const lines = said.trim().split('\n');
  // Warnings and hints may stand before it.
  const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0]!;
  if (/not a git repository/.test(line)) return `${cwd} is in no git repository, so nothing tells what has changed`;
  if (/dubious ownership/.test(line)) {
    return `git does not trust ${cwd}, which belongs to another user: git config --global --add safe.directory ${cwd}`;
  }
  return `git: ${line.replace(/^(?:fatal|error): /, '')}`;
}
