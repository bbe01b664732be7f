import { relative } from 'node:path';
import { Baseline } from '../lint/baseline.ts';
import { documentsIn, touchedIn } from '../lint/change.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import type { Explain, LintRun } from '../lint/lint.ts';
import { type Language, SourceFile } from '../text/source-file.ts';
import { languageOf } from './collect.ts';
import { objectsOf } from './compare-baseline.ts';
import type { ChangedFile, Changes } from './git.ts';
import { isInTemplates, realPath, withSlashes } from './walk.ts';

/** What is needed to judge the tree as it was. */
export interface Former {
  readonly cwd: string;
  readonly changes: Changes;
  /** What was read and judged. */
  readonly run: LintRun;
  readonly files: readonly SourceFile[];
  /** Files as they were before they were fixed, by path. */
  readonly unfixed: ReadonlyMap<string, SourceFile>;
  /** Where a file of the run really stands, by its path. */
  readonly realPathOf: (path: string) => string;
  /** True for a path at which a file of a language, were there one, would have been read. */
  readonly reads: (path: string, language: Language) => boolean;
  /** A run over other files, in which those that both hold are not read again. `texts`: what stands elsewhere. */
  readonly again: (files: readonly SourceFile[], texts: ReadonlyMap<string, string | undefined>) => LintRun;
  readonly explain: Explain | undefined;
}

/**
 * The findings that a change has to do with: they stand in documents that it touches, or were not there before it,
 * wherever they stand. What was merely moved, within a file or to another, is not touched. The tree is judged as it was only
 * in the files that changed, or have findings which the change does not touch.
 */
export function findingsOfChange(diagnostics: readonly Diagnostic[], former: Former): readonly Diagnostic[] {
  const { changes, run, files, explain } = former;
  const { all, pathNow, before, changed } = formerTree(former);
  if (changed.size === 0 && before.length === 0 && !changes.files.some(isReadable)) return [];
  const documents = documentsIn(before);
  const touches = new Map([...changed].map((file) => [file.path, touchedIn(file, documents)]));
  const isTouched = ({ file, range }: Diagnostic) => touches.get(file.path)?.(range.start) === true;
  const others = diagnostics.filter((diagnostic) => !isTouched(diagnostic));
  if (others.length === 0) return diagnostics;

  const asked = new Set(others.map(({ file }) => file.path));
  const moved = new Set(before);
  const judged = all.filter((file) => moved.has(file) || asked.has(pathNow.get(file.path)!));
  // What kustomizations make of objects is another matter in the next run.
  const holds = objectsOf(
    run.manifests,
    files.map(({ path }) => path),
  );
  const older = former.again(all, textsOf(changes)).finish(explain, new Set(judged)).diagnostics;
  // Documents that are not touched hold the same items, so their numbers count.
  const known = Baseline.of(older, ({ file, path }) => ({ file: pathNow.get(file.path) ?? file.path, path }));
  const placeOf = ({ file, path }: Diagnostic) => ({ file: file.path, path });
  const { left } = known.compare(others, placeOf, { holds, isJudged: () => false });
  const caused = new Set(left);
  return diagnostics.filter((diagnostic) => isTouched(diagnostic) || caused.has(diagnostic));
}

function isReadable({ path, before }: ChangedFile): boolean {
  return [path, before?.path].some((one) => one !== undefined && languageOf(one) !== undefined);
}

/** The files that a run would have read before a change. */
interface FormerTree {
  readonly all: readonly SourceFile[];
  /** Where they stand now, by where they stood; not for those that are gone. */
  readonly pathNow: ReadonlyMap<string, string>;
  /** Those of them that the change touches. */
  readonly before: readonly SourceFile[];
  /** What has become of these, and what is new. */
  readonly changed: ReadonlySet<SourceFile>;
}

function formerTree({ cwd, changes, files, unfixed, realPathOf, reads }: Former): FormerTree {
  const realCwd = realPath(cwd);
  const shown = (path: string) => withSlashes(relative(realCwd, path));
  const byPath = new Map(changes.files.flatMap((file) => (file.path === undefined ? [] : [[file.path, file]])));
  const all: SourceFile[] = [];
  const pathNow = new Map<string, string>();
  const before: SourceFile[] = [];
  const changed = new Set<SourceFile>();
  for (const file of files) {
    const { path, language, reported, template } = file;
    const real = realPathOf(path);
    // Of what git does not keep, nothing tells what it was.
    const change = byPath.get(real) ?? (changes.kept.has(real) ? undefined : { path: real, before: undefined });
    let former: SourceFile | undefined;
    if (change === undefined) former = unfixed.get(path) ?? file;
    else {
      changed.add(file);
      if (change.before === undefined) continue;
      // Where it was not renamed it is called as it is now: the way to it may be a link.
      const name = change.before.path === change.path ? path : shown(change.before.path);
      former = new SourceFile(name, change.before.text, { language, reported, template });
      before.push(former);
    }
    all.push(former);
    pathNow.set(former.path, path);
  }
  for (const { path, before: old } of changes.files) {
    if (path !== undefined || old === undefined) continue;
    const name = shown(old.path);
    const language = languageOf(name);
    if (language === undefined || !reads(name, language)) continue;
    const gone = new SourceFile(name, old.text, { language, template: isInTemplates(old.path) });
    all.push(gone);
    before.push(gone);
  }
  return { all: all.sort((a, b) => (a.path < b.path ? -1 : 1)), pathNow, before, changed };
}

/** What stood at paths that have changed, for files that are read though the run does not look for them. */
function textsOf({ files }: Changes): ReadonlyMap<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const { path } of files) if (path !== undefined) texts.set(path, undefined);
  for (const { before } of files) if (before !== undefined) texts.set(before.path, before.text);
  return texts;
}
