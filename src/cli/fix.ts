import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { collectTree, lintTree, type TreeOptions } from '../input/lint-tree.ts';
import { encode, textOf } from '../input/read.ts';
import { withSlashes } from '../input/walk.ts';
import type { Diagnostic, Fixed, LintResult, Problem } from '../lint/diagnostic.ts';
import { fixFiles } from '../lint/fix-files.ts';
import { unifiedPatch } from '../text/patch.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Fixing } from './arguments.ts';
import { isWithin, type StagedFile, stageFile, writeFailureOf } from './write-file.ts';

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
 * written, has hard links or changed since it was read is left as it is and told among the problems of `result.fixed`;
 * what is left to do is what is found in the texts that are there in the end.
 *
 * @param withFixes gives findings other fixes than those that they have.
 */
export async function fixTree(
  options: TreeOptions,
  { unsafe, isPatch }: Fixing,
  withFixes: (result: LintResult) => LintResult = (result) => result,
): Promise<FixedTree> {
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
  const unfixed = new Map(files.map((file) => [file.path, file]));
  const lint = async (current: readonly SourceFile[]) =>
    withFixes(await lintTree({ ...tree, unfixed, collection: { ...collection, files: current } }));
  const fixed = await fixFiles(files, {
    lint,
    unsafe,
    refusalOf: (file) => {
      if (file.path === stdinPath) return contentRefusal(file, input!, isPatch);
      return fileRefusal(file, tree.cwd, roots, isPatch);
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
  const { problems, unwritten } = writeChanges(tree.cwd, changes, fixed.result.fixed!.diagnostics);
  const output = stdinPath === undefined ? '' : outputOf(fixed.changed.get(stdinPath), input);
  if (problems.length === 0) return { result: fixed.result, output };
  const inTheEnd = files.map((file) => (unwritten.has(file.path) ? file : (fixed.changed.get(file.path) ?? file)));
  return { result: withProblems(await lint(inTheEnd), fixed.result.fixed!, problems), output };
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

function fileRefusal(file: SourceFile, cwd: string, roots: readonly string[], isPatch: boolean): string | undefined {
  try {
    const real = realpathSync(resolve(cwd, file.path));
    if (!roots.some((root) => isWithin(root, real))) return `it leads to ${real}, outside of what is linted`;
    if (isPatch && !isWithin(realpathSync(cwd), real)) {
      return 'it is outside of the working directory, and git applies a patch below it only';
    }
    if (!isPatch) {
      for (const path of [real, dirname(real)]) accessSync(path, constants.W_OK);
      // It is replaced by a new file, and the other names would keep the old one.
      if (statSync(real).nlink > 1) return 'it has other names (hard links)';
    }
    return contentRefusal(file, readFileSync(real), isPatch);
  } catch (error) {
    return reasonOf(error);
  }
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

/** What came of writing. */
interface Outcome {
  /** One for each file that was not written, or was and should not have been. */
  readonly problems: readonly Problem[];
  /** The paths of those that were not written. */
  readonly unwritten: ReadonlySet<string>;
}

/** Writes files; those that a fix changes together, together. */
function writeChanges(cwd: string, changes: readonly Change[], done: readonly Diagnostic[]): Outcome {
  const byPath = new Map(changes.map((change) => [change.before.path, change]));
  const problems: Problem[] = [];
  const unwritten = new Set<string>();
  for (const paths of groupsOf([...byPath.keys()], done)) {
    const failure = writeTogether(
      cwd,
      paths.map((path) => byPath.get(path)!),
    );
    if (failure === undefined) continue;
    const { path, reason, unrestored } = failure;
    for (const file of paths) {
      const why = unrestored.get(file);
      if (why === undefined) unwritten.add(file);
      const cause = file === path ? reason : `what belongs to it in ${path} could not be written`;
      const message = why === undefined ? `not fixed: ${cause}` : `${cause}, and its former text not restored: ${why}`;
      problems.push({ file, message });
    }
  }
  return { problems, unwritten };
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

/** Why files were not written. */
interface Failure {
  /** The one that could not be. */
  readonly path: string;
  readonly reason: string;
  /** Those that were written before it and could not be given back their former text, and why. */
  readonly unrestored: ReadonlyMap<string, string>;
}

/** What is about to be written. */
interface Replacement {
  readonly path: string;
  readonly real: string;
  readonly before: Buffer;
  readonly after: Buffer;
  readonly file: StagedFile;
}

/** Writes all of them or none, as far as that can be. */
function writeTogether(cwd: string, changes: readonly Change[]): Failure | undefined {
  const staged: Replacement[] = [];
  const committed: Replacement[] = [];
  let path = '';
  try {
    for (const change of changes) {
      path = change.before.path;
      const real = realpathSync(resolve(cwd, path));
      const before = readFileSync(real);
      const { text, encoding } = textOf(before);
      if (text !== change.before.text) throw new Changed();
      const after = encode(change.after, encoding);
      staged.push({ path, real, before, after, file: stageFile(real, after, statSync(real)) });
    }
    for (const one of staged) {
      path = one.path;
      if (!readFileSync(one.real).equals(one.before)) throw new Changed();
    }
    for (const one of staged) {
      path = one.path;
      one.file.commit();
      committed.push(one);
    }
    return undefined;
  } catch (error) {
    for (const { file } of staged) file.discard();
    return { path, reason: reasonOf(error), unrestored: restore(committed) };
  }
}

/** Gives files their former text back. Returns which could not be given it, and why. */
function restore(written: readonly Replacement[]): Map<string, string> {
  const unrestored = new Map<string, string>();
  for (const { path, real, before, after } of written) {
    try {
      if (!readFileSync(real).equals(after)) throw new Changed();
      stageFile(real, before, statSync(real)).commit();
    } catch (error) {
      unrestored.set(path, error instanceof Changed ? 'it was changed since it was written' : writeFailureOf(error));
    }
  }
  return unrestored;
}

function reasonOf(error: unknown): string {
  if (error instanceof Changed) return CHANGED;
  // It was there to be read.
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'it was deleted since it was read'
    : writeFailureOf(error);
}

class Changed extends Error {}

/** What came of it when some files could not be written after all. */
function withProblems(result: LintResult, fixed: Fixed, problems: readonly Problem[]): LintResult {
  const troubled = new Set(problems.map(({ file }) => file));
  const isDone = ({ fix }: Diagnostic) => !fix!.edits.some(({ file }) => troubled.has(file));
  const diagnostics = fixed.diagnostics.filter(isDone);
  return { ...result, fixed: { ...fixed, diagnostics, problems: [...fixed.problems, ...problems] } };
}
