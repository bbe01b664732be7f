import { rules as builtIn } from '../../rules/index.ts';
import type { ConfigProblem, FailOn } from '../config/config.ts';
import { lintTree, type TreeOptions } from '../input/lint-tree.ts';
import { loadConfig } from '../input/load-config.ts';
import type { LintResult, Severity } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { repairs, summarize } from '../report/summary.ts';
import { type LintArguments, parseArguments, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { isWorkflow, print, say } from './output.ts';
import { Progress } from './progress.ts';

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
    await print(io.stdout, await runCommand(args, io, rules, () => described(rules)));
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
export async function lint(args: LintArguments, io: Io, rules: RuleTable): Promise<Linted> {
  const { cwd } = io;
  const config = await usage(() => loadConfig(cwd, args.config, rules));
  for (const note of args.notes) say(io, note);
  for (const note of config.notes) say(io, placed(note));

  const progress = args.quiet ? undefined : new Progress(io);
  const tree: TreeOptions = {
    cwd,
    paths: args.paths,
    inTree: args.inTree,
    config,
    options: args.options,
    rules,
    stdin: io.stdin,
    ...(args.stdinFilename === undefined ? {} : { stdinFilename: args.stdinFilename }),
    ...(args.verbose ? { clock: io.clock } : {}),
    ...(progress === undefined ? {} : { onFile: (count: number) => progress.update(count) }),
  };
  const { fixing } = args;
  const { result, output } =
    fixing === undefined
      ? { result: await lintTree(tree), output: '' }
      : await (await import('./fix.ts')).fixTree(tree, fixing);
  progress?.clear();
  for (const problem of config.problems) say(io, placed(problem));
  const problems = [...result.problems.slice(config.problems.length), ...(result.fixed?.problems ?? [])];
  for (const { file, message } of problems) {
    say(io, message.includes(`: ${file}`) ? message : `${file}: ${message}`);
  }
  let isFailed = config.problems.length + problems.length > 0;

  let isFound = output.length > 0;
  if (fixing?.isPatch === true) {
    // What applies a patch passes over what stands around it.
    const isGuarded = isFound && isWorkflow(io);
    await print(io.stdout, isGuarded ? (await import('./action-log.ts')).guarded(String(output)) : output);
    if (!args.quiet) say(io, repairs(result, 'would be fixed'));
  } else {
    if (isFound) await print(io.stdout, output);
    if (!(await report(result, args, io, rules))) isFailed = true;
    isFound = isFailure(result, args.failOn ?? config.config.failOn ?? 'warning');
  }
  return { status: isFailed ? EXIT.failed : isFound ? EXIT.findings : EXIT.clean, result };
}

/** False where a report could not be written. */
async function report(result: LintResult, args: LintArguments, io: Io, rules: RuleTable): Promise<boolean> {
  // What a clean run says is one line, for which nothing needs to be loaded or known of the terminal.
  const isPlain = args.formats.every(({ name, file }) => name === 'text' && file === undefined) && !isWorkflow(io);
  if (!isPlain || result.diagnostics.length > 0 || result.fixed !== undefined) {
    return (await import('./write-reports.ts')).writeReports(result, args, io, rules, () => described(rules));
  }
  if (!args.quiet) await print(io.stdout, summarize(result, args));
  return true;
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

function isFailure({ diagnostics }: LintResult, failOn: FailOn): boolean {
  return failOn !== 'never' && diagnostics.some(({ severity }) => RANK[severity] >= RANK[failOn]);
}

/** The rules with their prose, which the built-in ones have in a chunk only. */
async function described(rules: RuleTable): Promise<RuleTable> {
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
