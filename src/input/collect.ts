import { type Stats, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Problem, Skipped, SkipReason } from '../lint/diagnostic.ts';
import { globMatcher, isGlob } from '../text/glob.ts';
import { type Language, SourceFile } from '../text/source-file.ts';
import { whyMissing } from './missing-path.ts';
import { type Decoded, failureOf, readText, textOf, UnreadableFile } from './read.ts';
import { type FoundFile, isInTemplates, realPath, statusOf, walk, withSlashes } from './walk.ts';

export interface CollectOptions {
  /** Absolute directory that paths are relative to. */
  readonly cwd: string;
  /** As given on the command line: files, directories, globs, `-` for standard input. */
  readonly paths: readonly string[];
  /** Read for partners only: what is found only here gets `reported: false`. */
  readonly partnerPaths?: readonly string[];
  /** Of `paths`, only what is found through `partnerPaths` too is read, and as if found there alone. */
  readonly inTree?: boolean;
  /** Reads standard input, for `-`. */
  readonly stdin?: () => string | Buffer;
  /** The path that standard input is taken to have. A file of this path is not read. */
  readonly stdinFilename?: string;
  /**
   * True where a path (relative to `cwd`, with `/`) is left out by config. Asked for files and directories that are
   * found by walking, not for those that are named.
   */
  readonly ignores?: (path: string) => boolean;
  /** Also read Markdown files found by walking (otherwise only when named). */
  readonly markdown?: boolean;
}

export interface Collection {
  /** In the code unit order of their paths, each once. Read when asked for, not kept; to be gone through once. */
  readonly files: Iterable<SourceFile>;
  /** How many there are at most: some cannot be read. */
  readonly count: number;
  /** Filled while files are read. */
  readonly skipped: Skipped[];
  /** Filled while files are read. */
  readonly problems: Problem[];
  /** What standard input is called among the files, where it is one of them. */
  readonly stdinPath: string | undefined;
  /** Where a file stands once links are followed, by the path that it has here. */
  readonly realPathOf: (path: string) => string;
}

/** Something to be read: a file, or standard input. */
interface Entry extends FoundFile {
  readonly isStdin: boolean;
  reported: boolean;
  /** Named files are read whatever they hold; what keeps them from it is a problem. */
  isNamed: boolean;
}

/** What a glob asks for below the directory at its head. */
interface Glob {
  readonly isWanted: (path: string) => boolean;
  readonly depth: number;
  readonly anySuffix: boolean;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.json', 'json'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

/**
 * Finds the files that paths stand for, and reads them one by one.
 *
 * It never throws for what it meets: each file is read, or in `skipped`, or in `problems`. Only JSON files without a
 * `kind`, found by walking, are passed over without a word, as is what `.gitignore` or config leaves out.
 */
export function collect(options: CollectOptions): Collection {
  const { cwd, ignores = () => false, inTree = false } = options;
  const skipped: Skipped[] = [];
  const problems: Problem[] = [];
  /** By real path. */
  const entries = new Map<string, Entry>();
  /** What problems or reasons are known of. */
  const told = new Set<string>();

  function problem(file: string, message: string): void {
    if (problems.some((known) => known.file === file)) return;
    problems.push({ file, message });
    told.add(file);
    // Found by walking and named too: it was asked for.
    const found = skipped.findIndex((known) => known.file === file);
    if (found >= 0) skipped.splice(found, 1);
  }

  function skip(file: string, reason: SkipReason): void {
    if (told.has(file)) return;
    told.add(file);
    skipped.push({ file, reason });
  }

  function add(file: FoundFile, how: { reported: boolean; isNamed: boolean; isStdin?: boolean }): void {
    const { reported, isNamed, isStdin = false } = how;
    const known = entries.get(file.real);
    // Where paths only choose, what they name is read as it was found.
    const isChosen = inTree && reported && !isStdin;
    if (known !== undefined) {
      known.reported ||= reported;
      known.isNamed ||= isNamed && !isChosen;
    } else if (isChosen) skip(file.path, 'not-in-tree');
    else {
      const { path, absolute, real, template } = file;
      entries.set(real, { path, absolute, real, template, reported, isNamed, isStdin });
    }
  }

  function addStdin(): void {
    const { stdinFilename } = options;
    if (stdinFilename === undefined) {
      const file = { path: '<stdin>', absolute: '<stdin>', real: '<stdin>', template: false };
      add(file, { reported: true, isNamed: true, isStdin: true });
      return;
    }
    const absolute = withSlashes(resolve(cwd, stdinFilename));
    const real = realPathIfAny(absolute);
    const path = shownPath(absolute);
    add({ path, absolute, real, template: isInTemplates(real) }, { reported: true, isNamed: true, isStdin: true });
  }

  function addPath(path: string, reported: boolean): void {
    if (path === '') {
      problem('', 'an empty path');
      return;
    }
    const absolute = withSlashes(resolve(cwd, path));
    let target: Stats;
    let real: string;
    try {
      target = statSync(absolute);
      real = realPath(absolute);
    } catch (error) {
      if (isGlob(path)) addGlob(path, reported);
      else problem(withSlashes(path), whyMissing(absolute, withSlashes(path), error));
      return;
    }
    if (target.isDirectory()) addDirectory(absolute, reported);
    else if (target.isFile()) {
      const template = isInTemplates(absolute) || isInTemplates(real);
      add({ path: shownPath(absolute), absolute, real, template }, { reported, isNamed: true });
    } else problem(shownPath(absolute), 'neither a file nor a directory');
  }

  /** True where something was found. */
  function addDirectory(directory: string, reported: boolean, glob?: Glob): boolean {
    const shown = shownPath(directory);
    let found = false;
    walk({
      cwd,
      directory,
      prefix: shown === '.' ? '' : shown.replace(/\/*$/, '/'),
      depth: glob?.depth ?? Number.POSITIVE_INFINITY,
      isWanted: glob?.isWanted ?? (() => true),
      anySuffix: glob?.anySuffix === true,
      isReadable: (name) => {
        const language = languageOf(name);
        return language !== undefined && (language !== 'markdown' || options.markdown === true);
      },
      ignores,
      onFile: (file) => {
        found = true;
        add(file, { reported, isNamed: false });
      },
      onSkipped: (file, reason) => {
        found = true;
        skip(file, reason);
      },
      onProblem: problem,
    });
    return found;
  }

  function addGlob(pattern: string, reported: boolean): void {
    const names = withSlashes(pattern).split('/');
    const first = names.findIndex(isGlobName);
    const rest = names.slice(first).join('/');
    const base = names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
    const directory = withSlashes(resolve(cwd, base));
    if (statusOf(directory) === undefined) {
      addPath(base, reported);
      return;
    }
    const found = addDirectory(directory, reported, {
      isWanted: globMatcher(rest),
      depth: rest.includes('**') ? Number.POSITIVE_INFINITY : rest.split('/').length - 1,
      // `k8s/*` asks for manifests, `k8s/*.tmpl` for what it says.
      anySuffix: !/[*/]$/.test(rest),
    });
    if (!found) problem(withSlashes(pattern), 'no file matches');
  }

  function shownPath(absolute: string): string {
    return withSlashes(relative(cwd, absolute)) || '.';
  }

  function* read(): Generator<SourceFile> {
    const sorted = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const entry of sorted) {
      const { path, reported, template } = entry;
      const language = languageOf(path) ?? 'yaml';
      let decoded: Decoded;
      try {
        decoded = entry.isStdin ? textOf((options.stdin ?? noStdin)()) : readText(entry.absolute);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) problem(path, failureOf(error));
        else if (error.isBinary && !entry.isNamed) skipped.push({ file: path, reason: 'binary' });
        else problem(path, error.message);
        continue;
      }
      const { text, isUnmarked } = decoded;
      if (entry.isStdin && text.trim() === '') {
        problem(path, 'standard input is empty; did what should have written it fail?');
        continue;
      }
      if (language === 'json' && !entry.isNamed && !text.includes('"kind"')) continue;
      yield new SourceFile(path, text, { language, reported, template, isUnmarked });
    }
  }

  if (options.paths.includes('-')) addStdin();
  const { partnerPaths = [] } = options;
  if (inTree) for (const path of partnerPaths) addPath(path, false);
  for (const path of options.paths) if (path !== '-') addPath(path, true);
  if (!inTree) for (const path of partnerPaths) addPath(path, false);
  const stdinPath = [...entries.values()].find(({ isStdin }) => isStdin)?.path;
  let reals: ReadonlyMap<string, string> | undefined;
  const realPathOf = (path: string) => {
    reals ??= new Map(Array.from(entries.values(), (entry) => [entry.path, entry.real]));
    return reals.get(path) ?? path;
  };
  return { files: read(), count: entries.size, skipped, problems, stdinPath, realPathOf };
}

export function languageOf(path: string): Language | undefined {
  if (path.endsWith('Kustomization') && /(?:^|\/)Kustomization$/.test(path)) return 'yaml';
  return LANGUAGES.get(path.slice(Math.max(0, path.lastIndexOf('.'))).toLowerCase());
}

function isGlobName(name: string): boolean {
  return isGlob(name) || /[*?[{]/.test(name);
}

function noStdin(): never {
  throw new UnreadableFile('there is no standard input');
}

function realPathIfAny(absolute: string): string {
  try {
    return realPath(absolute);
  } catch {
    return absolute;
  }
}
