import type { FailOn } from '../config/config.ts';
import type { OwnOptions } from '../config/options.ts';
import type { RuleTable } from '../lint/rule.ts';
import type { Format } from '../report/formats.ts';
import type { Color, Command, Extra } from './options.ts';
import { readOptions } from './read-options.ts';

/** What was asked for. */
export type Arguments = LintArguments | CommandArguments;

export interface LintArguments {
  readonly command: 'lint';
  readonly paths: readonly string[];
  /** The paths only choose what is reported of a run without any. */
  readonly inTree: boolean;
  /** None where none was asked for. */
  readonly formats: readonly { readonly name: Format; readonly file: string | undefined }[];
  /** False: none. */
  readonly config: string | false | undefined;
  readonly options: OwnOptions;
  readonly failOn: FailOn | undefined;
  readonly stdinFilename: string | undefined;
  /** Undefined: nothing is to be fixed. */
  readonly fixing: Fixing | undefined;
  /** A file of known findings, instead of that of the config. */
  readonly baseline: string | undefined;
  /** Entries that no longer occur are taken out of the baseline. */
  readonly prunesBaseline: boolean;
  /** Only what a change touches or causes is told: since the default branch, or what is named. */
  readonly changed: { readonly since: string | undefined } | undefined;
  /** What is done in place of a report. */
  readonly task: Task | undefined;
  /** Counts by rule are printed in place of the findings. */
  readonly statistics: boolean;
  readonly color: Color;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Worth saying: a rule's former name. */
  readonly notes: readonly string[];
}

/** Writes what is found into a baseline (by default that of the config), or ignores for it into the manifests. */
export type Task =
  | { readonly name: 'write-baseline'; readonly file: string | undefined }
  | { readonly name: 'add-ignores'; readonly reason: string };

/** How fixes are applied. */
export interface Fixing {
  /** Unsafe ones too. */
  readonly unsafe: boolean;
  /** They are shown, and nothing is written. */
  readonly isPatch: boolean;
}

export interface CommandArguments {
  readonly command: Command | 'help' | 'version';
  /** The rule to explain, the shell to write for; empty where the command takes none. */
  readonly argument: string;
  /** What else `init` writes. */
  readonly extras: readonly Extra[];
  readonly color: Color;
}

/** What keeps a run from starting or ending, in one line, for the user to set right. */
export class UsageError extends Error {}

/** What is done where nothing but paths is given. */
const NO_OPTIONS: Omit<LintArguments, 'paths'> = {
  command: 'lint',
  inTree: false,
  formats: [],
  config: undefined,
  options: {},
  failOn: undefined,
  stdinFilename: undefined,
  fixing: undefined,
  baseline: undefined,
  prunesBaseline: false,
  changed: undefined,
  task: undefined,
  statistics: false,
  color: 'auto',
  quiet: false,
  verbose: false,
  notes: [],
};

/**
 * Reads the arguments of a command line. Options may stand anywhere before `--`; of one that is given twice the last
 * counts, or all where that makes sense.
 *
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[], rules: RuleTable): Arguments {
  // Most runs have paths alone, and what reads options is a good part of a short one. A word may be a command.
  const isPlain = argv.every((one) => one === '-' || /^[^-]/.test(one)) && !/^[a-z]+$/.test(argv[0] ?? '');
  return isPlain ? { ...NO_OPTIONS, paths: argv } : readOptions(argv, rules);
}
