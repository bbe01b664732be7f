import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { SkipReason } from '../lint/diagnostic.ts';
import { addFile, excludedByRepository, type GitIgnore, gitIgnoreAbove } from './gitignore.ts';
import { failureOf } from './read.ts';

/** A file that was found: where it is, and as what it is read. */
export interface FoundFile {
  /** As it is shown: relative to the working directory, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Without symbolic links: what tells one file from another. */
  readonly real: string;
  readonly template: boolean;
}

/** Which of the files of a directory are looked for, and who is told of them. */
export interface Walk {
  /** Absolute. */
  readonly cwd: string;
  readonly directory: string;
  /** Of the directory, as it is shown: empty for the working directory, else with a `/` at its end. */
  readonly prefix: string;
  /** How deep to go: 0 reads the directory alone. */
  readonly depth: number;
  /** True for a path (relative to the directory) that is asked for; below a directory that is, all is asked for. */
  readonly isWanted: (path: string) => boolean;
  /** Files that are asked for themselves are read whatever their names. */
  readonly anySuffix: boolean;
  /** True for the name of a file that is read, in a directory that is asked for. */
  readonly isReadable: (name: string) => boolean;
  /** True for a path, as it is shown, that is left out. */
  readonly ignores: (path: string) => boolean;
  readonly onFile: (file: FoundFile) => void;
  readonly onSkipped: (path: string, reason: SkipReason) => void;
  readonly onProblem: (path: string, message: string) => void;
}

const NEVER_ENTERED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
const MANIFEST_NAME = /\.(?:ya?ml|json|md|markdown)$/i;

interface Directory {
  readonly absolute: string;
  readonly real: string;
  /** As it is shown, with `/` at its end. */
  readonly prefix: string;
  /** Relative to the root of the ignore rules, with `/` at its end. */
  readonly rulePrefix: string;
  readonly rules: GitIgnore | undefined;
  readonly depth: number;
  readonly isWanted: boolean;
  readonly template: boolean;
}

interface Link {
  readonly parent: Directory;
  readonly name: string;
  readonly template: boolean;
}

/**
 * Finds the files below a directory. Symbolic links are followed after all else, so that a file is shown under its own
 * name where it has one; each directory is read once. `.git` and `node_modules` are never entered.
 */
export function walk(options: Walk): void {
  const { isWanted, isReadable, ignores, onFile, onSkipped, onProblem } = options;
  const visited = new Set<string>();
  const pending: Directory[] = [startOf(options)];
  let links: Link[] = [];

  readPending();
  while (links.length > 0) {
    const found = links.sort(byPath);
    links = [];
    for (const link of found) {
      followLink(link);
      readPending();
    }
  }

  function readPending(): void {
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) readDirectory(directory);
  }

  function readDirectory(directory: Directory): void {
    if (visited.has(directory.real)) return;
    visited.add(directory.real);
    let entries: Dirent[];
    try {
      entries = readdirSync(directory.absolute, { withFileTypes: true });
    } catch (error) {
      onProblem(directory.prefix.slice(0, -1) || '.', failureOf(error));
      return;
    }
    const here = withOwnRules(directory, entries);
    const isChart = entries.some((entry) => entry.name === 'Chart.yaml');
    for (const entry of entries) {
      const { name } = entry;
      const template = here.template || (isChart && name === 'templates');
      if (entry.isDirectory()) enter(here, name, `${here.real}/${name}`, template);
      else if (entry.isFile()) find(here, name, `${here.real}/${name}`, here.template);
      else if (entry.isSymbolicLink()) links.push({ parent: here, name, template });
      else if (takes(here, name)) onSkipped(here.prefix + name, 'not-a-file');
    }
  }

  function enter(parent: Directory, name: string, real: string, template: boolean): void {
    if (NEVER_ENTERED.test(name)) return;
    const prefix = `${parent.prefix}${name}`;
    const rulePrefix = `${parent.rulePrefix}${name}`;
    if (parent.rules?.ignoresDirectory(rulePrefix) || ignores(prefix)) return;
    const wanted = parent.isWanted || isWanted(prefix.slice(options.prefix.length));
    if (!wanted && parent.depth >= options.depth) return;
    pending.push({
      absolute: `${parent.absolute}/${name}`,
      real,
      prefix: `${prefix}/`,
      rulePrefix: `${rulePrefix}/`,
      rules: parent.rules,
      depth: parent.depth + 1,
      isWanted: wanted,
      template,
    });
  }

  function find(parent: Directory, name: string, real: string, template: boolean): void {
    const isAnyRead = options.anySuffix && !parent.isWanted;
    if (!(isAnyRead || isReadable(name)) || !takes(parent, name)) return;
    onFile({ path: parent.prefix + name, absolute: `${parent.absolute}/${name}`, real, template });
  }

  /** True for an entry that is asked for and not left out. */
  function takes(parent: Directory, name: string): boolean {
    const path = parent.prefix + name;
    if (!parent.isWanted && !isWanted(path.slice(options.prefix.length))) return false;
    return !parent.rules?.ignoresFile(parent.rulePrefix + name, MANIFEST_NAME.test(name)) && !ignores(path);
  }

  function followLink({ parent, name, template }: Link): void {
    if (NEVER_ENTERED.test(name)) return;
    const absolute = `${parent.absolute}/${name}`;
    let real: string;
    let target: Stats;
    try {
      real = realPath(absolute);
      target = statSync(real);
    } catch (error) {
      if (!takes(parent, name)) return;
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR') onSkipped(parent.prefix + name, 'link');
      else onProblem(parent.prefix + name, failureOf(error));
      return;
    }
    if (target.isFile()) find(parent, name, real, parent.template || isInTemplates(real));
    else if (!target.isDirectory()) {
      if (takes(parent, name)) onSkipped(parent.prefix + name, 'not-a-file');
    } else if (`${parent.real}/`.startsWith(`${real}/`)) {
      if (takes(parent, name)) onSkipped(parent.prefix + name, 'link');
    } else if (!NEVER_ENTERED.test(real) || NEVER_ENTERED.test(parent.real)) {
      enter(parent, name, real, template || isInTemplates(`${real}/`));
    }
  }
}

function startOf({ cwd, directory, prefix, isWanted }: Walk): Directory {
  let real = directory;
  let realCwd = cwd;
  try {
    real = realPath(directory);
    realCwd = realPath(cwd);
  } catch {
    // Reading the directory says what is wrong.
  }
  const { root, rules } = gitIgnoreAbove(real, realCwd);
  const below = real.slice(root.length + 1);
  return {
    absolute: directory,
    real,
    prefix,
    rulePrefix: below === '' ? '' : `${below}/`,
    rules,
    depth: 0,
    isWanted: isWanted(''),
    template: isInTemplates(`${real}/`),
  };
}

/** A path without symbolic links and with `/`; empty for the root of the file system. */
export function realPath(path: string): string {
  return withSlashes(realpathSync.native(path)).replace(/\/$/, '');
}

/** A file as it is shown: from the working directory on, or all of it where both have only the root in common. */
export function shownPath(cwd: string, absolute: string): string {
  const [, first] = cwd.split(sep, 2);
  const isFar = first !== '' && first !== absolute.split(sep, 2)[1];
  return withSlashes(isFar ? absolute : relative(cwd, absolute));
}

/** A path of the operating system with `/`. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** What stands at a path, undefined where nothing does or can be seen. */
export function statusOf(path: string, read: typeof statSync = statSync): Stats | undefined {
  try {
    return read(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The directory with the rules of its own `.gitignore`; those from above end where another repository begins. */
function withOwnRules(directory: Directory, entries: readonly Dirent[]): Directory {
  let { rules, rulePrefix } = directory;
  if (rulePrefix !== '' && entries.some((entry) => entry.name === '.git')) {
    rulePrefix = '';
    rules = excludedByRepository(directory.real);
  }
  if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) {
    rules = addFile(rules, `${directory.real}/.gitignore`, rulePrefix);
  }
  return rules === directory.rules ? directory : { ...directory, rules, rulePrefix };
}

/** True for the path of a file in the `templates/` of a chart, at any depth. */
export function isInTemplates(path: string): boolean {
  for (let at = path.indexOf('/templates/'); at >= 0; at = path.indexOf('/templates/', at + 1)) {
    if (statusOf(`${path.slice(0, at)}/Chart.yaml`)?.isFile()) return true;
  }
  return false;
}

function byPath(a: Link, b: Link): number {
  const [first, second] = [a.parent.prefix + a.name, b.parent.prefix + b.name];
  return first < second ? -1 : first > second ? 1 : 0;
}
