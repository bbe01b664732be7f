import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { lintTree, type TreeOptions } from '../input/lint-tree.ts';
import type { LintResult } from '../lint/diagnostic.ts';
import { DESCRIBES_RULES, type Format, formats } from '../report/formats.ts';
import { workflowCommand } from '../report/log-commands.ts';
import type { ReportOptions } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import { appendSummary, readable } from './action-log.ts';
import type { LintArguments } from './arguments.ts';
import type { Io, Output } from './io.ts';
import { isColored } from './is-colored.ts';
import { isWorkflow, print, say } from './output.ts';
import { described } from './run.ts';
import { VERSION } from './version.ts';
import { isWithin, realPathOf, strayLink, writeFailureOf, writeFile } from './write-file.ts';

/** A run whose reports are to be written. */
export interface Reporting {
  readonly result: LintResult;
  readonly args: LintArguments;
  readonly tree: TreeOptions;
  readonly io: Io;
}

/**
 * Writes the formats that are asked for: those for files first, so that none is lost with standard output.
 *
 * @returns false where a file could not be written.
 * @throws UsageError where standard output cannot be written.
 */
export async function writeReports(run: Reporting): Promise<boolean> {
  const { args, io } = run;
  const failures: string[] = [];
  for (const { name, file } of args.formats) {
    if (file === undefined) continue;
    const failure = await writeReport(name, file, run);
    if (failure !== undefined) failures.push(`${file} cannot be written: ${failure}`);
  }
  for (const failure of failures) say(io, failure);

  // Where standard input is fixed, its text goes to standard output.
  const out = args.fixing !== undefined && args.paths.includes('-') ? io.stderr : io.stdout;
  const printed = args.formats.filter(({ file }) => file === undefined);
  // Text and annotations beside it: the usual in a workflow, and nobody can ask for two.
  const isUsualWorkflow = printed.length > 1;
  for (const { name } of printed) {
    const text = await render(name, run, { out, besideText: isUsualWorkflow });
    await print(out, isForPeople(name, io) ? readable(io, text) : text);
  }
  if (isUsualWorkflow) {
    const commands = failures.map((text) => workflowCommand('error', { title: 'stslint' }, visible(text)));
    await print(out, commands.map((command) => `${command}\n`).join(''));
    appendSummary(io, await render('markdown', run));
  }
  return failures.length === 0;
}

/** What is no command though a service may take it for one; what is for programs holds nothing of that sort. */
function isForPeople(name: Format, io: Io): boolean {
  // The commands of one service are text to the other.
  if (name === 'azure') return isWorkflow(io);
  if (name === 'github') return Boolean(io.env.TF_BUILD);
  return name === 'text' || name === 'unix';
}

/** Returns why it could not be written. */
async function writeReport(name: Format, file: string, run: Reporting): Promise<string | undefined> {
  const text = await render(name, run);
  try {
    const refusal = await refusalOf(file, run);
    if (refusal === undefined) writeFile(run.io.cwd, file, text);
    return refusal;
  } catch (error) {
    return writeFailureOf(error);
  }
}

/** Why a file may not be written to: neither a link nor a slip of the keyboard must cost another file. */
async function refusalOf(file: string, { tree, io: { cwd } }: Reporting): Promise<string | undefined> {
  const stray = strayLink(cwd, file);
  if (stray !== undefined) return stray;
  const target = resolve(cwd, file);
  const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() === true;
  const isCostly = isFile && (await holdsManifests(realPathOf(target), tree));
  return isCostly ? 'it holds manifests, and may not be overwritten' : undefined;
}

// The report of the last run is none.
async function holdsManifests(path: string, { baseline, changes, ...tree }: TreeOptions): Promise<boolean> {
  const config = { ...tree.config, config: { ...tree.config.config, paths: [] } };
  const alone = await lintTree({ ...tree, config, paths: [path], inTree: false, onFile: () => {} });
  const others = alone.skipped.filter(({ reason }) => reason !== 'not-kubernetes');
  return alone.documents + alone.diagnostics.length + others.length > 0;
}

interface Destination {
  readonly out?: Output;
  readonly besideText?: boolean;
}

async function render(name: Format, { result, args, tree, io }: Reporting, to: Destination = {}): Promise<string> {
  const options: ReportOptions = {
    version: VERSION,
    color: isColored(args.color, io.env, to.out),
    width: to.out?.columns ?? 80,
    quiet: args.quiet,
    verbose: args.verbose,
    rules: DESCRIBES_RULES.has(name) ? await described(tree.rules) : tree.rules,
    prefix: prefixOf(io),
    besideText: to.besideText === true,
  };
  const { report } = await formats[name](options);
  return report(result, options);
}

// Where services keep the clone that they show findings in: GitHub, GitLab, Azure.
const ROOTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY'];

/** `ReportOptions.prefix` */
function prefixOf({ cwd, env }: Io): string {
  for (const name of ROOTS) {
    const root = realPathOf(env[name] || cwd);
    const way = relative(root, realPathOf(cwd));
    if (way !== '' && isWithin(root, realPathOf(cwd))) return `${way.replaceAll(sep, '/')}/`;
  }
  return '';
}
