import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Manifest } from '../kubernetes/manifest.ts';
import { lastingPlace, resourceName } from '../lint/baseline.ts';
import type { BaselineUse, Diagnostic, LintResult } from '../lint/diagnostic.ts';
import type { LintRun } from '../lint/lint.ts';
import type { RuleTable } from '../lint/rule.ts';
import type { Settings } from '../lint/settings.ts';
import type { SourceFile } from '../text/source-file.ts';
import { fromBaseline, type LoadedBaseline, toBaseline } from './load-baseline.ts';

/** What a run has judged, as a baseline asks for it. */
export interface Judged {
  readonly cwd: string;
  readonly run: LintRun;
  readonly result: LintResult;
  readonly settings: Settings;
  readonly rules: RuleTable;
  readonly files: readonly SourceFile[];
  /** True for a path at which a file, were there one, would have been looked at together with all that it needs. */
  readonly covers: (path: string) => boolean;
  /** True where something could not be read. */
  readonly isIncomplete: boolean;
}

/** Takes what a baseline knows out of findings. */
export function compareBaseline(
  { baseline, absolute, path: file }: LoadedBaseline,
  { cwd, run, result, settings, rules, files, covers, isIncomplete }: Judged,
): { readonly left: readonly Diagnostic[]; readonly use: BaselineUse } {
  const pathOf = toBaseline(cwd, absolute);
  const originOf = fromBaseline(cwd, absolute);
  const reported = new Set(files.flatMap((one) => (one.reported ? [one.path] : [])));
  const holds = objectsOf(
    run.manifests,
    files.map(({ path }) => path),
    pathOf,
  );
  const partners = new Set(run.manifests.filter(({ document }) => !document.file.reported).map(resourceName));
  const { left, known, stale, unseen } = baseline.compare(result.diagnostics, lastingPlace(pathOf), {
    holds,
    isJudged: ({ file: own, rule, resource }) => {
      const path = originOf(own);
      if (Object.hasOwn(rules, rule) && settings.level(rule, path) === 'off') return false;
      if (!covers(path) || (!reported.has(path) && existsSync(resolve(cwd, path)))) return false;
      // What was moved to where nothing is reported may be as it was.
      return resource === undefined || holds(own, resource) || !partners.has(resource);
    },
  });
  const use =
    isIncomplete || isNewlyUnread(result, left)
      ? { file, known, stale: [], unseen: [...stale, ...unseen] }
      : { file, known, stale, unseen };
  return { left, use };
}

/** True where something cannot be read that could be when the baseline was written: it keeps findings back. */
function isNewlyUnread({ unread }: LintResult, left: readonly Diagnostic[]): boolean {
  const files = new Set(unread);
  return left.some((diagnostic) => files.has(diagnostic.file.path));
}

/** Tells whether there is a file that holds an object, or is there at all where none is named. */
export function objectsOf(
  manifests: readonly Manifest[],
  files: Iterable<string>,
  pathOf = (path: string): string => path,
): (file: string, resource: string | undefined) => boolean {
  const keyOf = (file: string, resource: string | undefined) => `${file}\0${resource}`;
  const present = new Set(Array.from(files, (path) => keyOf(pathOf(path), undefined)));
  for (const manifest of manifests) present.add(keyOf(pathOf(manifest.document.file.path), resourceName(manifest)));
  return (file, resource) => present.has(keyOf(file, resource));
}
