import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { LintResult } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { DESCRIBES_RULES, type Format, formats } from '../report/formats.ts';
import { appendSummary, guarded } from './action-log.ts';
import { type LintArguments, UsageError } from './arguments.ts';
import type { Io, Output } from './io.ts';
import { isColored } from './is-colored.ts';
import { isWorkflow, print, say } from './output.ts';
import { VERSION } from './version.ts';
import { writeFailureOf, writeFile } from './write-file.ts';

/**
 * Writes all formats that were asked for.
 *
 * @param described gives the rules with their prose.
 * @returns false where one of them could not be written.
 */
export async function writeReports(
  result: LintResult,
  args: LintArguments,
  io: Io,
  rules: RuleTable,
  described: () => Promise<RuleTable>,
): Promise<boolean> {
  let isWritten = true;
  // Where standard input is fixed, its text goes to standard output.
  const out = args.fixing !== undefined && args.paths.includes('-') ? io.stderr : io.stdout;
  // In a log, files come beside what it says, not in its place.
  const isAsked = args.formats.some(({ file }) => io.isLog !== true || file === undefined);
  const usual: readonly Format[] = isAsked ? [] : isWorkflow(io) ? ['text', 'github'] : ['text'];
  const textOf = async (name: Format, to: Output | undefined) =>
    render(name, result, args, io, to, DESCRIBES_RULES.has(name) ? await described() : rules, !isAsked);

  for (const { name, file } of [...usual.map((name) => ({ name, file: undefined })), ...args.formats]) {
    if (file === undefined) {
      const text = await textOf(name, out);
      await print(out, isWorkflow(io) && isLogged(name, io) ? guarded(text) : text);
      continue;
    }
    const text = await textOf(name, undefined);
    try {
      if (isInput(name, file, result, args, io)) throw new UsageError('it is linted, and may not be overwritten');
      writeFile(io.cwd, file, text);
    } catch (error) {
      isWritten = false;
      const reason = error instanceof UsageError ? error.message : writeFailureOf(error);
      say(io, `${file} cannot be written: ${reason}`);
    }
  }
  if (!isAsked && isWorkflow(io)) appendSummary(io, await textOf('markdown', undefined));
  return isWritten;
}

/** Whether what is printed is for people, not for another program. */
function isLogged(name: Format, { isLog }: Io): boolean {
  return name === 'text' || name === 'unix' || (isLog === true && name !== 'github');
}

// A slip of the keyboard must not cost a manifest: no report is YAML, and none is what was linted.
function isInput(name: Format, file: string, result: LintResult, { paths }: LintArguments, { cwd }: Io): boolean {
  const target = resolve(cwd, file);
  const foreign = name === 'markdown' ? /\.ya?ml$/i : /\.(?:ya?ml|md)$/i;
  if (foreign.test(file) && existsSync(target)) return true;
  const linted = [...paths, ...result.diagnostics.map((diagnostic) => diagnostic.file.path)];
  return linted.some((path) => resolve(cwd, path) === target);
}

async function render(
  name: Format,
  result: LintResult,
  { color, quiet, verbose }: LintArguments,
  io: Io,
  /** Where it goes, if not to a file. */
  out: Output | undefined,
  rules: RuleTable,
  besideText: boolean,
): Promise<string> {
  const options = {
    version: VERSION,
    color: isColored(color, io.env, out),
    width: out?.columns ?? 80,
    quiet,
    verbose,
    rules,
    prefix: prefixOf(io),
    besideText: besideText && out !== undefined,
  };
  const { report } = await formats[name](options);
  return report(result, options);
}

// Where services keep the clone that they show findings in: GitHub, GitLab, Azure.
const ROOTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY'];

/** `ReportOptions.prefix` */
function prefixOf({ cwd, env }: Io): string {
  for (const name of ROOTS) {
    const root = env[name];
    const way = root ? relative(realPathOf(root), realPathOf(cwd)) : '';
    if (way !== '' && !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way)) return `${way.replaceAll(sep, '/')}/`;
  }
  return '';
}

// The one may be reached by a link, and the other not.
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
