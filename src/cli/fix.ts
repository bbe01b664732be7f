import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { collectTree, lintTree, type TreeOptions } from '../input/lint-tree.ts';
import { encode, textOf } from '../input/read.ts';
import { withSlashes } from '../input/walk.ts';
import type { Diagnostic, LintResult, Problem } from '../lint/diagnostic.ts';
import { fixFiles } from '../lint/fix-files.ts';
import { unifiedPatch } from '../text/patch.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Fixing } from './arguments.ts';
import { type StagedFile, stageFile, writeFailureOf } from './write-file.ts';

export interface FixedTree {
  /** What was fixed, and what is left. */
  readonly result: LintResult;
  /** For standard output: the patch, or what became of standard input. */
  readonly output: string | Buffer;
}

/**
 * Lints what paths stand for and applies the fixes: writes the files, or makes a patch of what would be written.
 *
 * A symbolic link is followed to where it leads, if that is inside the working directory or what was named. Files are
 * replaced whole, keeping mode and encoding, and those that one fix changes together or not at all. What cannot be
 * written, or changed since it was read, is left as it is and told among the problems of `result.fixed`.
 */
export async function fixTree(options: TreeOptions, { unsafe, isPatch }: Fixing): Promise<FixedTree> {
  const stdin = options.stdin?.bind(options);
  let input: Buffer | undefined;
  const tree: TreeOptions = {
    ...options,
    ...(stdin === undefined ? {} : { stdin: () => (input ??= Buffer.from(stdin())) }),
  };
  const collection = collectTree(tree);
  const files = [...collection.files];
  const { stdinPath } = collection;
  const roots = rootsOf(tree);
  const fixed = await fixFiles(files, {
    lint: (current) => lintTree({ ...tree, collection: { ...collection, files: current } }),
    unsafe,
    refusalOf: (file) => {
      if (file.path === stdinPath) return contentRefusal(file, input!, isPatch);
      return fileRefusal(file, resolve(tree.cwd, file.path), roots, isPatch);
    },
  });
  if (isPatch) {
    const patches = files.map(({ path, text }) => {
      const after = fixed.changed.get(path)?.text ?? text;
      return after === text ? '' : unifiedPatch(path === stdinPath ? path : realName(tree.cwd, path), text, after);
    });
    return { result: fixed.result, output: patches.join('') };
  }

  const changes = files.flatMap((file): Change[] => {
    const after = fixed.changed.get(file.path);
    return after === undefined || file.path === stdinPath ? [] : [{ before: file, after: after.text }];
  });
  const problems = writeChanges(tree.cwd, changes, fixed.result.fixed!.diagnostics);
  const output = stdinPath === undefined ? '' : outputOf(fixed.changed.get(stdinPath), input);
  return { result: withProblems(fixed.result, problems), output };
}

function outputOf(changed: SourceFile | undefined, input: Buffer | undefined): Buffer | string {
  if (input === undefined) return '';
  return changed === undefined ? input : encode(changed.text, textOf(input).encoding);
}

// git follows no links.
function realName(cwd: string, path: string): string {
  return withSlashes(relative(realpathSync(cwd), realpathSync(resolve(cwd, path))));
}

/** Within what files may be written: the working directory and what is linted. */
function rootsOf({ cwd, paths, config: { directory, config } }: TreeOptions): string[] {
  const named = paths.map((path) => resolve(cwd, path));
  const asked = named.length > 0 ? named : config.paths.map((path) => resolve(directory, path));
  return [cwd, ...asked].flatMap((path) => {
    try {
      // Of a glob the directory at its head.
      return [realpathSync(existsSync(path) ? path : path.replace(/[^/\\]*[*?[{].*$/, ''))];
    } catch {
      return [];
    }
  });
}

function fileRefusal(
  file: SourceFile,
  absolute: string,
  roots: readonly string[],
  isPatch: boolean,
): string | undefined {
  try {
    const real = realpathSync(absolute);
    if (!roots.some((root) => isWithin(root, real))) return `it leads to ${real}, outside of what is linted`;
    if (!isPatch) for (const path of [real, dirname(real)]) accessSync(path, constants.W_OK);
    return contentRefusal(file, readFileSync(real), isPatch);
  } catch (error) {
    return writeFailureOf(error);
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || !(isAbsolute(way) || /^\.\.(?:[\\/]|$)/.test(way));
}

function contentRefusal({ text }: SourceFile, bytes: Buffer, isPatch: boolean): string | undefined {
  const decoded = textOf(bytes);
  const { encoding } = decoded;
  if (decoded.text !== text) return CHANGED;
  // What is lost in reading cannot be written.
  if (!encode(text, encoding).equals(bytes)) return `it holds bytes that are not ${encoding}`;
  return isPatch && encoding !== 'UTF-8' ? `it is ${encoding}, and a patch is UTF-8` : undefined;
}

const CHANGED = 'it was changed since it was read';

/** What is written to a file. */
interface Change {
  readonly before: SourceFile;
  readonly after: string;
}

/** Writes files; those that a fix changes together, together. */
function writeChanges(cwd: string, changes: readonly Change[], done: readonly Diagnostic[]): Problem[] {
  const byPath = new Map(changes.map((change) => [change.before.path, change]));
  return groupsOf([...byPath.keys()], done).flatMap((paths) => {
    const group = paths.map((path) => byPath.get(path)!);
    const failure = writeTogether(cwd, group);
    if (failure === undefined) return [];
    const { path, reason } = failure;
    return group.map(({ before: { path: file } }) => ({
      file,
      message: `not fixed: ${file === path ? reason : `what belongs to it in ${path} could not be written`}`,
    }));
  });
}

/** Paths, in groups of those that are changed by the same fixes. */
function groupsOf(paths: readonly string[], done: readonly Diagnostic[]): string[][] {
  const groups = new Map(paths.map((path) => [path, new Set([path])]));
  for (const { fix } of done) {
    const [first, ...others] = [...new Set(fix!.edits.map(({ file }) => file))].flatMap(
      (path) => groups.get(path) ?? [],
    );
    for (const group of others) {
      for (const path of group) {
        first!.add(path);
        groups.set(path, first!);
      }
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

/** Writes all of them or none. Returns which could not be written, and why. */
function writeTogether(cwd: string, changes: readonly Change[]): { path: string; reason: string } | undefined {
  const staged: { file: StagedFile; real: string; bytes: Buffer; path: string }[] = [];
  const committed: typeof staged = [];
  let path = '';
  try {
    for (const { before, after } of changes) {
      path = before.path;
      const real = realpathSync(resolve(cwd, path));
      const bytes = readFileSync(real);
      const { text, encoding } = textOf(bytes);
      if (text !== before.text) throw new Changed();
      staged.push({ file: stageFile(real, encode(after, encoding), statSync(real)), real, bytes, path });
    }
    for (const one of staged) {
      path = one.path;
      if (!readFileSync(one.real).equals(one.bytes)) throw new Changed();
    }
    for (const one of staged) {
      path = one.path;
      one.file.commit();
      committed.push(one);
    }
    return undefined;
  } catch (error) {
    for (const { file } of staged) file.discard();
    for (const { real, bytes } of committed) stageFile(real, bytes, statSync(real)).commit();
    return { path, reason: error instanceof Changed ? CHANGED : writeFailureOf(error) };
  }
}

class Changed extends Error {}

/** What came of it when some files could not be written after all. */
function withProblems(result: LintResult, problems: readonly Problem[]): LintResult {
  if (problems.length === 0) return result;
  const { diagnostics, ...fixed } = result.fixed!;
  const unwritten = new Set(problems.map(({ file }) => file));
  const isDone = ({ fix }: Diagnostic) => !fix!.edits.some(({ file }) => unwritten.has(file));
  return {
    ...result,
    fixed: { ...fixed, diagnostics: diagnostics.filter(isDone), problems: [...fixed.problems, ...problems] },
  };
}
