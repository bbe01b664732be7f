import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageOf } from '../input/collect.ts';
import { lintTree, type TreeOptions } from '../input/lint-tree.ts';
import { BASELINE_NAME, baselineFile, loadBaseline, toBaseline } from '../input/load-baseline.ts';
import { shownPath } from '../input/walk.ts';
import { Baseline, lastingPlace } from '../lint/baseline.ts';
import type { LintResult } from '../lint/diagnostic.ts';
import { problemText } from '../report/problems.ts';
import { count } from '../report/summary.ts';
import { type Task, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { print, say } from './output.ts';
import type { Linted } from './run.ts';
import { strayLink, writeFailureOf, writeFile } from './write-file.ts';

/** With what a task is done. */
export interface Doing {
  readonly tree: TreeOptions;
  readonly io: Io;
  /** Told when everything was read. */
  readonly onEnd: () => void;
}

/**
 * Does what is asked for in place of a report.
 *
 * @throws UsageError
 */
export async function runTask(task: Task, doing: Doing): Promise<Linted> {
  if (task.name === 'write-baseline') return writeBaseline(task.file, doing);
  return (await import('./add-ignores.ts')).addIgnores(task.reason, doing);
}

/** Writes what is found into a baseline. What an earlier one says of what is not looked at stays in it. */
async function writeBaseline(named: string | undefined, { tree, io, onEnd }: Doing): Promise<Linted> {
  const { cwd } = io;
  const { config, rules } = tree;
  const absolute = baselineFile(cwd, named, config) ?? resolve(config.directory, BASELINE_NAME);
  const path = shownPath(cwd, absolute);
  if (languageOf(path) !== undefined) {
    throw new UsageError(`${path} would be linted as a manifest; name the baseline otherwise, as in ${BASELINE_NAME}`);
  }
  const former = existsSync(absolute) ? loadBaseline(cwd, absolute, rules) : undefined;
  const result = await lintTree({ ...tree, ...(former && { baseline: former }) });
  onEnd();
  for (const problem of result.problems) say(io, problemText(problem));
  if (result.problems.length > 0) throw new UsageError(`not everything was checked, so ${path} was not written`);
  const found = [...result.diagnostics, ...(result.baseline?.known ?? [])];
  if (found.some(({ file }) => file.path === '<stdin>')) {
    throw new UsageError('standard input has no name to be known by; give it one by --stdin-filename');
  }
  const unseen = result.baseline?.unseen ?? [];
  const baseline = Baseline.of(found, lastingPlace(toBaseline(cwd, absolute))).with(unseen);
  writeText(cwd, path, baseline.toString());
  const kept =
    unseen.length === 0 ? '' : `, and kept ${count(unseen.length, 'entry', 'entries')} of what was not looked at`;
  await print(io.stdout, `wrote ${count(found.length, 'finding')} to ${path}${kept}\n`);
  if (config.config.baseline === undefined) {
    const fromConfig = shownPath(config.directory, absolute);
    await print(io.stdout, `to use it: stslint --baseline ${path}, or in .stslint.yaml baseline: ${fromConfig}\n`);
  }
  return {
    status: 0,
    result: { ...result, diagnostics: [], baseline: { file: path, known: found, stale: [], unseen } },
  };
}

/**
 * Takes what no longer occurs out of the baseline.
 *
 * @throws UsageError where it cannot be written.
 */
export async function pruneBaseline(result: LintResult, { baseline }: TreeOptions, io: Io): Promise<LintResult> {
  const { stale } = result.baseline!;
  if (stale.length === 0) return result;
  writeText(io.cwd, baseline!.path, baseline!.baseline.without(stale).toString());
  say(io, `took ${count(stale.length, 'entry', 'entries')} out of ${baseline!.path}`);
  return { ...result, baseline: { ...result.baseline!, stale: [] } };
}

function writeText(cwd: string, path: string, text: string): void {
  const stray = strayLink(cwd, path);
  if (stray !== undefined) throw new UsageError(`${path} is not written: ${stray}`);
  try {
    writeFile(cwd, path, text);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${writeFailureOf(error)}`);
  }
}
