import { resolve, sep } from 'node:path';
import type { LintResult } from '../lint/diagnostic.ts';
import type { Explain, LintRun } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import { isGlob } from '../text/glob.ts';
import type { Language, SourceFile } from '../text/source-file.ts';
import type { Collection } from './collect.ts';
import { ignoredIn, partnerPaths, readReferenced, type TreeOptions, wholeTree } from './lint-tree.ts';
import { statusOf } from './walk.ts';

/** A tree that was judged. */
export interface JudgedTree {
  readonly tree: TreeOptions;
  readonly collection: Collection;
  /** What was read of it. */
  readonly files: readonly SourceFile[];
  readonly settings: Settings;
  readonly run: LintRun;
  /** Another run of the same sort, in which files that were read are not read again. */
  readonly newRun: () => LintRun;
  readonly explain: Explain | undefined;
}

/** A result without the findings that the baseline of the tree knows, and those that are older than its changes. */
export async function narrowedResult(found: LintResult, judged: JudgedTree): Promise<LintResult> {
  const { tree, collection, files, settings, run, newRun, explain } = judged;
  const { cwd, rules, baseline, changes } = tree;
  const { problems, realPathOf } = collection;
  let result = found;
  if (baseline !== undefined) {
    const { compareBaseline } = await import('./compare-baseline.ts');
    const isIncomplete = problems.length + result.problems.length > 0;
    const covers = coveredBy(tree, files);
    const { left, use } = compareBaseline(baseline, { cwd, run, result, settings, rules, files, covers, isIncomplete });
    result = { ...result, diagnostics: left, baseline: use };
  }
  if (changes !== undefined) {
    const { findingsOfChange } = await import('./older-findings.ts');
    const told = run.timed('change', () =>
      findingsOfChange(result.diagnostics, {
        cwd,
        changes,
        run,
        files,
        unfixed: tree.unfixed ?? new Map(),
        realPathOf,
        reads: readBy(tree),
        again(formerFiles, texts) {
          const former = newRun();
          for (const file of formerFiles) former.read(file);
          readReferenced(former, cwd, new Set(formerFiles.map(({ path }) => path)), texts);
          if (problems.length > 0) former.miss();
          return former;
        },
        explain,
      }),
    );
    const older = result.diagnostics.length - told.length;
    result = { ...result, diagnostics: told, change: { since: changes.since, older } };
  }
  return result;
}

/** `Former.reads` */
function readBy(tree: TreeOptions): (path: string, language: Language) => boolean {
  const ignores = ignoredIn(tree);
  const isBelow = below(tree, tree.paths.length > 0 ? [...tree.paths, ...partnerPaths(tree)] : wholeTree(tree));
  return (path, language) =>
    isBelow(path) && !ignores(path) && (language !== 'markdown' || tree.config.config.markdown);
}

/** `Judged.covers`: a file that is named alone is judged without what else there is, but for a tree that is read whole. */
function coveredBy(tree: TreeOptions, files: readonly SourceFile[]): (path: string) => boolean {
  const { cwd, paths, inTree = false } = tree;
  if (paths.length === 0) return () => true;
  const isFile = (path: string) => statusOf(resolve(cwd, path))?.isFile() === true;
  const isBelow = below(
    tree,
    paths.filter((path) => path !== '-' && !isFile(path)),
  );
  const chosen = new Set(inTree ? files.flatMap(({ path, reported }) => (reported ? [path] : [])) : []);
  return (path) => isBelow(path) || chosen.has(path);
}

/** True for what stands below paths, of globs below the directory at their head. */
function below({ cwd }: TreeOptions, paths: readonly string[]): (path: string) => boolean {
  const roots = paths.map((path) => resolve(cwd, isGlob(path) ? path.replace(/[^/\\]*[*?[{].*$/, '') : path));
  return (path) => {
    const absolute = resolve(cwd, path);
    return roots.some((root) => absolute === root || absolute.startsWith(root.endsWith(sep) ? root : root + sep));
  };
}
