import { existsSync, readFileSync } from 'node:fs';
import type { Ignore } from 'ignore';
import { noPatterns } from './ignore-patterns.ts';

/**
 * The `.gitignore` rules in force in one directory: those of its own file after those of all directories above it, so
 * that the last rule that matches decides, as in git (gitignore(5)). Paths are relative to the root of the rules.
 *
 * Written patterns are rebased to the root. Then one list holds for all levels, and a directory that a lower file takes
 * in again is judged as git judges it.
 */
export class GitIgnore {
  readonly #rules: Ignore;
  /** Rules can hit a YAML, JSON or Markdown file by its name. Most lists name directories and other suffixes only. */
  readonly hitsManifests: boolean;

  private constructor(rules: Ignore, hitsManifests: boolean) {
    this.#rules = rules;
    this.hitsManifests = hitsManifests;
  }

  /**
   * The rules above with those of one file's text added. `prefix` is the file's directory, empty for the root, else
   * with a `/` at its end.
   */
  static add(above: GitIgnore | undefined, text: string, prefix: string): GitIgnore {
    const patterns = text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'));
    const rules = noPatterns();
    if (above !== undefined) rules.add(above.#rules);
    rules.add(patterns.map((pattern) => rebase(pattern, prefix)));
    return new GitIgnore(rules, above?.hitsManifests === true || patterns.some(canHitManifest));
  }

  /** The rules without those that would leave out one directory itself, or one above it. */
  static except(above: GitIgnore, directory: string): GitIgnore {
    const names = directory.split('/').filter((name) => name !== '');
    const kept = names.map((_, i) => `!/${literal(names.slice(0, i + 1).join('/'))}/`);
    return new GitIgnore(noPatterns().add(above.#rules).add(kept), above.hitsManifests);
  }

  ignoresDirectory(path: string): boolean {
    return this.#rules.ignores(`${path}/`);
  }

  /** `isManifest`: the name ends as a manifest's does, which spares most of the questions. */
  ignoresFile(path: string, isManifest: boolean): boolean {
    return (this.hitsManifests || !isManifest) && this.#rules.ignores(path);
  }
}

/** Where rules are relative to, and those that reach a directory from its ancestors and `.git/info/exclude`. */
export interface GitIgnoreScope {
  /** Absolute. */
  readonly root: string;
  readonly rules: GitIgnore | undefined;
}

/**
 * The rules that reach a directory (absolute, real, as is the working directory) from above it. The root is that of its
 * git repository; without one, the working directory if that is above, else the directory itself.
 */
export function gitIgnoreAbove(directory: string, cwd: string): GitIgnoreScope {
  const root = repositoryRoot(directory) ?? (`${directory}/`.startsWith(`${cwd}/`) ? cwd : directory);
  let rules = excludedByRepository(root);
  const names = directory
    .slice(root.length)
    .split('/')
    .filter((name) => name !== '');
  let prefix = '';
  for (const name of names) {
    rules = addFile(rules, `${root}/${prefix}.gitignore`, prefix);
    prefix += `${name}/`;
  }
  if (rules !== undefined) rules = GitIgnore.except(rules, prefix);
  return { root, rules };
}

/** The rules of a repository that git keeps outside of its files: `.git/info/exclude`. */
export function excludedByRepository(root: string): GitIgnore | undefined {
  return addFile(undefined, `${root}/.git/info/exclude`, '');
}

/** The rules above with those of a file added, where it exists and can be read. */
export function addFile(above: GitIgnore | undefined, path: string, prefix: string): GitIgnore | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // Git goes on without it too.
    return above;
  }
  return /^[^#\r\n]/m.test(text) ? GitIgnore.add(above, text, prefix) : above;
}

function repositoryRoot(directory: string): string | undefined {
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (existsSync(`${at}/.git`)) return at;
    if (!at.includes('/')) return undefined;
  }
}

/** A pattern of the file in `prefix`, as it would be written in the root's file. */
function rebase(pattern: string, prefix: string): string {
  if (prefix === '') return pattern;
  const negation = pattern.startsWith('!') ? '!' : '';
  const body = pattern.slice(negation.length);
  const slash = body.trimEnd().slice(0, -1).indexOf('/');
  if (body.trim() === '') return '';
  return `${negation}/${literal(prefix)}${slash < 0 ? '**/' : ''}${slash === 0 ? body.slice(1) : body}`;
}

function literal(path: string): string {
  return path.replace(/[\\*?[\]]/g, '\\$&');
}

/** True where a pattern may match a file that is named as those are that are read. */
function canHitManifest(pattern: string): boolean {
  const body = pattern.trimEnd();
  if (body.startsWith('!') || body.endsWith('/')) return false;
  if (body.includes('\\')) return true;
  const tail = /[^/*?\]]*$/.exec(body)![0].toLowerCase();
  return ['.yaml', '.yml', '.json', '.md', '.markdown'].some(
    (suffix) => tail.endsWith(suffix) || suffix.endsWith(tail),
  );
}
