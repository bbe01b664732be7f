import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Severity } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { workflowCommand } from '../report/log-commands.ts';
import { visible } from '../report/visible.ts';
import { type LintArguments, parseArguments, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { print, say, usualFormats } from './output.ts';
import { complaintOf, EXIT, type Linted, lint } from './run.ts';
import { splitWords } from './split-words.ts';
import { writeFailureOf } from './write-file.ts';

/**
 * Runs the linter as the GitHub Action: inputs are the arguments, and what was found becomes outputs, as action.yml
 * says. What keeps it from running is shown as an error of the step.
 *
 * @returns the exit status.
 */
export async function runAction(io: Io, rules: RuleTable): Promise<number> {
  try {
    const directory = inputOf(io, 'working-directory');
    const cwd = resolve(io.cwd, directory);
    if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`input working-directory: no such directory: ${directory}`);
    }
    const args = argumentsOf(io, rules);
    const linted = await lint(args, { ...io, cwd }, rules);
    writeOutputs(io, outputsOf(linted, args, directory));
    return linted.status;
  } catch (error) {
    const complaint = complaintOf(error);
    const command = workflowCommand('error', { title: 'stslint' }, visible(complaint));
    await print(io.stdout, `${command}\n`).catch(() => say(io, complaint));
    return EXIT.failed;
  }
}

/** The value of an input as the runner hands it over; empty where there is none. */
function inputOf({ env }: Io, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What each input is on the command line. */
const OPTIONS: Readonly<Record<string, (value: string) => readonly string[]>> = {
  'sarif-file': (value) => [`--format=sarif=${value}`],
  config: (value) => [`--config=${value}`],
  format: (value) => linesOf(value).map((line) => `--format=${line}`),
  'fail-on': (value) => [`--fail-on=${value}`],
  'changed-only': changedOnly,
  'kubernetes-version': (value) => [`--kubernetes-version=${value}`],
  args: splitWords,
};

/** The words that YAML 1.2 has for it, which the runner hands over as they are written. */
function changedOnly(value: string): readonly string[] {
  if (/^(?:true|True|TRUE)$/.test(value)) return ['--changed'];
  if (/^(?:false|False|FALSE)$/.test(value)) return [];
  throw new UsageError(`true or false, not ${JSON.stringify(value)}`);
}

function argumentsOf(io: Io, rules: RuleTable): LintArguments {
  const argv: string[] = [];
  for (const [name, argumentsFor] of Object.entries(OPTIONS)) {
    const value = inputOf(io, name);
    if (value === '') continue;
    try {
      const own = argumentsFor(value);
      parseLint(own, rules);
      argv.push(...own);
    } catch (error) {
      throw error instanceof UsageError ? new UsageError(`input ${name}: ${error.message}`) : error;
    }
  }
  const paths = linesOf(inputOf(io, 'paths'));
  const args = parseLint([...argv, ...(argv.includes('--') ? [] : ['--']), ...paths], rules);
  // Files come beside what the log says, not in its place.
  const isPrinted = args.formats.some(({ file }) => file === undefined);
  return isPrinted ? args : { ...args, formats: [...args.formats, ...usualFormats(io)] };
}

function parseLint(argv: readonly string[], rules: RuleTable): LintArguments {
  const args = parseArguments(argv, rules);
  if (args.command === 'lint') return args;
  throw new UsageError(`the action only lints; for ${args.command} run the program itself`);
}

function outputsOf({ status, result: { diagnostics } }: Linted, { formats }: LintArguments, directory: string) {
  const count = (severity: Severity) => String(diagnostics.filter((one) => one.severity === severity).length);
  // What a run that failed did not see would be closed.
  const isWhole = status !== EXIT.failed;
  const sarif = formats.find(({ name, file }) => name === 'sarif' && file !== undefined && isWhole)?.file;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: String(diagnostics.filter(({ fix }) => fix !== undefined).length),
    // Later steps start in the workspace.
    'sarif-file': sarif === undefined || isAbsolute(sarif) ? (sarif ?? '') : join(directory, sarif),
  };
}

// Whatever a value holds, it cannot end before the delimiter that nobody knows.
function writeOutputs({ env }: Io, outputs: Readonly<Record<string, string>>): void {
  const path = env.GITHUB_OUTPUT;
  if (!path) return;
  const delimiter = randomUUID();
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  try {
    appendFileSync(path, text.join(''));
  } catch (error) {
    throw new UsageError(`the outputs cannot be written: ${writeFailureOf(error)}`);
  }
}
