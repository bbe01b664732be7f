import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules as builtIn } from '../../rules/index.ts';
import { type ConfigProblem, type FailOn, findRule } from '../config/config.ts';
import { lintTree, type TreeOptions } from '../input/lint-tree.ts';
import { loadConfig } from '../input/load-config.ts';
import type { LintResult, Severity } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { type Format, formats } from '../report/formats.ts';
import type { ReportOptions } from '../report/report.ts';
import { repairs, summarize } from '../report/summary.ts';
import { UNPRINTABLE } from '../text/unprintable.ts';
import { type Color, type CommandArguments, type LintArguments, parseArguments, UsageError } from './arguments.ts';
import type { Io, Output } from './io.ts';
import { Progress } from './progress.ts';
import { VERSION } from './version.ts';

/** How a run ends. */
const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/**
 * Runs one command line. What goes wrong is one line each on standard error.
 *
 * @param argv the arguments behind the name of the program.
 * @returns the exit status.
 */
export async function run(argv: readonly string[], io: Io, rules: RuleTable = builtIn): Promise<number> {
  try {
    const args = parseArguments(argv, rules);
    return args.command === 'lint' ? await lint(args, io, rules) : await runCommand(args, io, rules);
  } catch (error) {
    if (error instanceof UsageError) say(io, error.message);
    else say(io, `stopped by a fault of its own, please report it: ${reasonOf(error)}`);
    return EXIT.failed;
  }
}

async function lint(args: LintArguments, io: Io, rules: RuleTable): Promise<number> {
  const { cwd } = io;
  const config = await usage(() => loadConfig(cwd, args.config, rules));
  for (const note of args.notes) say(io, note);
  for (const note of config.notes) say(io, placed(note));

  const progress = args.quiet ? undefined : new Progress(io);
  const tree: TreeOptions = {
    cwd,
    paths: args.paths,
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
  const isFailed = config.problems.length + problems.length > 0;

  if (output.length > 0) await print(io.stdout, output);
  if (fixing?.isPatch === true) {
    if (!args.quiet) say(io, repairs(result, 'would be fixed'));
    return isFailed ? EXIT.failed : output.length > 0 ? EXIT.findings : EXIT.clean;
  }
  const isReported = await reportAll(result, args, io);
  if (!isReported || isFailed) return EXIT.failed;
  return isFailure(result, args.failOn ?? config.config.failOn ?? 'warning') ? EXIT.findings : EXIT.clean;
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

function isFailure({ diagnostics }: LintResult, failOn: FailOn): boolean {
  return failOn !== 'never' && diagnostics.some(({ severity }) => RANK[severity] >= RANK[failOn]);
}

/** Writes all formats that were asked for. False where one of them could not be written. */
async function reportAll(result: LintResult, args: LintArguments, io: Io): Promise<boolean> {
  let isReported = true;
  // Where standard input is fixed, its text goes to standard output.
  const out = args.fixing !== undefined && args.paths.includes('-') ? io.stderr : io.stdout;
  for (const { name, file } of args.formats) {
    const text = await render(name, result, args, io, file === undefined ? out : undefined);
    if (file === undefined) {
      await print(out, text);
      continue;
    }
    const { writeFile, writeFailureOf } = await import('./write-file.ts');
    try {
      if (isInput(file, args, io)) throw new UsageError('it is linted, and may not be overwritten');
      writeFile(io.cwd, file, text);
    } catch (error) {
      isReported = false;
      const reason = error instanceof UsageError ? error.message : writeFailureOf(error);
      say(io, `${file} cannot be written: ${reason}`);
    }
  }
  return isReported;
}

// A slip of the keyboard must not cost a manifest: a report is no YAML, and never what was named to be linted.
function isInput(file: string, { paths }: LintArguments, { cwd }: Io): boolean {
  const target = resolve(cwd, file);
  return /\.(?:ya?ml|md)$/i.test(file) && existsSync(target)
    ? true
    : paths.some((path) => resolve(cwd, path) === target);
}

async function render(
  name: Format,
  result: LintResult,
  { color, quiet, verbose }: LintArguments,
  io: Io,
  /** Where it goes, if not to a file. */
  out: Output | undefined,
): Promise<string> {
  // What a clean run says is one line, for which nothing needs to be loaded or known of the terminal.
  if (name === 'text' && result.diagnostics.length === 0 && result.fixed === undefined)
    return quiet ? '' : summarize(result, { verbose });
  const options: ReportOptions = {
    version: VERSION,
    color: isColored(color, io.env, out),
    width: out?.columns ?? 80,
    quiet,
    verbose,
  };
  const { report } = await formats[name](options);
  return report(result, options);
}

async function runCommand(args: CommandArguments, io: Io, rules: RuleTable): Promise<number> {
  await print(io.stdout, await outputOf(args, io, rules));
  return EXIT.clean;
}

async function outputOf({ command, rule, color: asked }: CommandArguments, io: Io, rules: RuleTable): Promise<string> {
  const color = isColored(asked, io.env, io.stdout);
  // The built-in rules have their prose in the chunks only.
  const own = rules === builtIn ? {} : { rules };
  const { columns } = io.stdout;
  switch (command) {
    case 'version':
      return `${VERSION}\n`;
    case 'help':
      return (await import('./help.ts')).HELP;
    case 'rules':
      return (await import('./rules-list.ts')).rulesList({ color, width: columns, ...own });
    case 'explain': {
      const found = findRule(rule, rules);
      if (found.id === undefined) throw new UsageError(found.error);
      const { explain } = await import('./explain.ts');
      return explain(found.id, { color, width: columns ?? 80, note: found.note, ...own });
    }
    case 'init': {
      const { init } = await import('./init.ts');
      return `wrote ${await usage(() => init(io.cwd))}\n`;
    }
  }
}

/** What fails here is for the user to set right. */
async function usage<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function isColored(asked: Color, env: Io['env'], out: Output | undefined): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (out === undefined) return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && out.isTerminal;
}

async function print(out: Output, text: string | Uint8Array): Promise<void> {
  try {
    out.write(text);
  } catch (error) {
    const { writeFailureOf } = await import('./write-file.ts');
    throw new UsageError(`standard output cannot be written: ${writeFailureOf(error)}`);
  }
}

/** One line on standard error. Where that cannot be written, nothing is left to be said. */
function say(io: Io, message: string): void {
  try {
    io.stderr.write(`stslint: ${message.replace(UNPRINTABLE, escapeOf)}\n`);
  } catch {}
}

function placed({ file, position: { line, column }, message }: ConfigProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}

function escapeOf(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16)}}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
