import { rules as builtIn } from '../../rules/index.ts';
import type { ConfigProblem, FailOn } from '../config/config.ts';
import { lintTree, type TreeOptions } from '../input/lint-tree.ts';
import type { LoadedBaseline } from '../input/load-baseline.ts';
import { type LoadedConfig, loadConfig } from '../input/load-config.ts';
import type { LintResult } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { SEVERITIES } from '../report/findings.ts';
import { problemText } from '../report/problems.ts';
import { isStale, repairs, summarize } from '../report/summary.ts';
import { type LintArguments, parseArguments, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { isWorkflow, print, say, usualFormats } from './output.ts';
import { Progress } from './progress.ts';
import type { Reporting } from './write-reports.ts';

/** How a run ends. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/**
 * Runs one command line. What goes wrong is one line each on standard error.
 *
 * @param argv the arguments behind the name of the program.
 * @returns the exit status.
 */
export async function run(argv: readonly string[], io: Io, rules: RuleTable = builtIn): Promise<number> {
  try {
    const args = parseArguments(argv, rules);
    if (args.command === 'lint') return (await lint(args, io, rules)).status;
    const { runCommand } = await import('./command.ts');
    await print(io.stdout, await runCommand(args, io, rules));
    return EXIT.clean;
  } catch (error) {
    say(io, complaintOf(error));
    return EXIT.failed;
  }
}

/** What is said of an error that ends a run. */
export function complaintOf(error: unknown): string {
  const reason = reasonOf(error);
  return error instanceof UsageError ? reason : `stopped by a fault of its own, please report it: ${reason}`;
}

/** How a run of the linter ended, and what it found. */
export interface Linted {
  readonly status: number;
  readonly result: LintResult;
}

/**
 * Lints what arguments ask for, and writes the reports.
 *
 * @throws UsageError
 */
export async function lint(asked: LintArguments, io: Io, rules: RuleTable): Promise<Linted> {
  const args = asked.formats.length > 0 ? asked : { ...asked, formats: usualFormats(io) };
  const config = await usage(() => loadConfig(io.cwd, args.config, rules));
  for (const note of args.notes) say(io, note);
  for (const note of config.notes) say(io, placed(note));

  if (args.fixing?.isPatch === false && config.problems.length > 0) {
    for (const problem of config.problems) say(io, placed(problem));
    throw new UsageError('what the config asks for is not all understood, so nothing was fixed');
  }
  const scope = await usage(() => scopeOf(args, config, rules, io));

  const progress = args.quiet ? undefined : new Progress(io);
  const tree: TreeOptions = {
    cwd: io.cwd,
    paths: args.paths,
    inTree: args.inTree,
    config,
    options: args.options,
    rules,
    stdin: io.stdin,
    ...(args.stdinFilename === undefined ? {} : { stdinFilename: args.stdinFilename }),
    ...(args.verbose ? { clock: io.clock } : {}),
    ...(progress === undefined ? {} : { onFile: (count: number) => progress.update(count) }),
    ...scope,
  };
  if (args.task !== undefined) {
    const { runTask } = await import('./task.ts');
    return await usage(() => runTask(args.task!, { tree, io, onEnd: () => progress?.clear() }));
  }
  const { result, output } =
    args.fixing === undefined
      ? { result: await lintTree(tree), output: '' }
      : await (await import('./fix.ts')).fixTree(tree, args.fixing);
  progress?.clear();
  const isSound = !tellProblems(config.problems, result, io);
  if (args.fixing?.isPatch === true) {
    await printPatch(String(output), result, args, io);
    return { status: statusOf(isSound, output.length > 0), result };
  }
  const told = args.prunesBaseline ? await usage(() => prune(result, tree, io)) : result;
  const isWritten = await report({ result: told, args, tree, io });
  if (output.length > 0) await print(io.stdout, output);
  const isFound = isFailure(told, args.failOn ?? config.config.failOn ?? 'warning');
  return { status: statusOf(isSound && isWritten, isFound), result: told };
}

/** What narrows down the findings that are told: a baseline, a change. */
async function scopeOf(
  { task, baseline, changed, prunesBaseline }: LintArguments,
  config: LoadedConfig,
  rules: RuleTable,
  { cwd, env }: Io,
): Promise<Pick<TreeOptions, 'baseline' | 'changes'>> {
  let loaded: LoadedBaseline | undefined;
  if (task?.name !== 'write-baseline' && (baseline ?? config.config.baseline) !== undefined) {
    const { baselineFile, loadBaseline } = await import('../input/load-baseline.ts');
    loaded = loadBaseline(cwd, baselineFile(cwd, baseline, config)!, rules);
  }
  if (prunesBaseline && loaded === undefined) {
    throw new UsageError('--prune-baseline needs a baseline: that of the config, or --baseline FILE');
  }
  const changes = changed && (await import('../input/git.ts')).changesSince(cwd, changed.since, env);
  return { ...(loaded && { baseline: loaded }), ...(changes && { changes }) };
}

async function prune(result: LintResult, tree: TreeOptions, io: Io): Promise<LintResult> {
  return (await import('./task.ts')).pruneBaseline(result, tree, io);
}

/** True where there are any; those of the config come first in the result, where they have no place. */
function tellProblems(inConfig: readonly ConfigProblem[], { problems, fixed }: LintResult, io: Io): boolean {
  const others = [...problems.slice(inConfig.length), ...(fixed?.problems ?? [])];
  const told = [...inConfig.map(placed), ...others.map(problemText)];
  for (const line of told) say(io, line);
  return told.length > 0;
}

function statusOf(isSound: boolean, isFound: boolean): number {
  if (!isSound) return EXIT.failed;
  return isFound ? EXIT.findings : EXIT.clean;
}

async function printPatch(patch: string, result: LintResult, { quiet }: LintArguments, io: Io): Promise<void> {
  // What applies a patch passes over what stands around it.
  await print(io.stdout, isWorkflow(io) ? (await import('./action-log.ts')).guarded(patch) : patch);
  if (!quiet) say(io, repairs(result, 'would be fixed'));
}

/** False where a report could not be written. */
async function report(run: Reporting): Promise<boolean> {
  const { result, args, io } = run;
  if (args.statistics) {
    const { statistics } = await import('../report/statistics.ts');
    await print(io.stdout, `${statistics(result)}${args.quiet ? '' : summarize(result, args)}`);
    return true;
  }
  // What a clean run says is one line, for which nothing needs to be loaded or known of the terminal.
  const isPlain = args.formats.every(({ name, file }) => name === 'text' && file === undefined);
  const isQuiet = result.diagnostics.length === 0 && result.fixed === undefined && !isStale(result);
  if (!isPlain || !isQuiet) {
    return (await import('./write-reports.ts')).writeReports(run);
  }
  if (!args.quiet) await print(io.stdout, summarize(result, args));
  return true;
}

function isFailure(result: LintResult, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  // What a baseline still holds when it is gone would hide its return.
  const isOutdated = isStale(result) && failing.includes('warning');
  return isOutdated || result.diagnostics.some(({ severity }) => failing.includes(severity));
}

/** The rules with their prose, which the built-in ones have in a chunk only. */
export async function described(rules: RuleTable): Promise<RuleTable> {
  return rules === builtIn ? (await import('./described-rules.ts')).describedRules : rules;
}

/** What fails here is for the user to set right. */
async function usage<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function placed({ file, position: { line, column }, message }: ConfigProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
