import { FAIL_ON } from '../config/config.ts';
import { formats } from '../report/formats.ts';

/** What can stand for a value: shells complete it by this. */
export type ValueKind =
  | ('assumption' | 'color' | 'commit' | 'file' | 'format' | 'level' | 'namespace' | 'path' | 'reason' | 'rule')
  | ('rules' | 'severity' | 'shell' | 'version');

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Of an option that is boolean: it may have such a value, behind `=`. */
  readonly value?: ValueKind;
  /** What an option that is no boolean needs, for a message. */
  readonly wanted?: string;
  /** It may be given more than once, and all of it counts. */
  readonly repeats?: true;
  /** The command that it belongs to, where that is not linting. */
  readonly of?: 'init';
}

/**
 * Every option there is, and all that says which there are: the parser reads by it, completions are made of it, and each
 * is described in `manual.ts`, or that does not compile.
 */
export const OPTIONS = {
  format: {
    type: 'string',
    short: 'f',
    value: 'format',
    wanted: `${Object.keys(formats).join(', ')}, or json=FILE`,
    repeats: true,
  },
  config: { type: 'string', value: 'file', wanted: 'a file' },
  'no-config': { type: 'boolean' },
  'kubernetes-version': { type: 'string', value: 'version', wanted: 'a version such as 1.34 or 1.32-1.36' },
  namespace: { type: 'string', short: 'n', value: 'namespace', wanted: 'a name' },
  rule: { type: 'string', value: 'level', wanted: 'a rule and its level, as in unknown-volume=off', repeats: true },
  only: { type: 'string', value: 'rules', wanted: 'rules, separated by commas', repeats: true },
  assume: { type: 'string', value: 'assumption', wanted: 'an object, as in Service/postgres', repeats: true },
  strict: { type: 'boolean' },
  fix: { type: 'boolean' },
  diff: { type: 'boolean' },
  'unsafe-fixes': { type: 'boolean' },
  'fail-on': { type: 'string', value: 'severity', wanted: FAIL_ON.join(', ') },
  baseline: { type: 'string', value: 'file', wanted: 'a file' },
  'write-baseline': { type: 'boolean', value: 'file' },
  'prune-baseline': { type: 'boolean' },
  changed: { type: 'boolean' },
  'changed-since': { type: 'string', value: 'commit', wanted: 'a commit or a branch, as in origin/main' },
  'add-ignores': { type: 'string', value: 'reason', wanted: 'the reason, as in "known since the move, #42"' },
  statistics: { type: 'boolean' },
  'in-tree': { type: 'boolean' },
  'stdin-filename': { type: 'string', value: 'path', wanted: 'a path' },
  hook: { type: 'boolean', of: 'init' },
  workflow: { type: 'boolean', of: 'init' },
  color: { type: 'boolean', value: 'color' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** An option as its fields can be read, whichever it has. */
export function optionOf(name: OptionName): Option {
  return OPTIONS[name];
}

/** What a command other than linting is followed by. */
export interface CommandArgument {
  readonly value?: ValueKind;
  readonly wanted?: string;
}

/** The commands other than linting. */
export const COMMANDS = {
  rules: {},
  explain: { value: 'rule', wanted: 'a rule; stslint rules lists them' },
  init: {},
  completion: { value: 'shell', wanted: 'a shell: bash, zsh or fish' },
} as const satisfies Record<string, CommandArgument>;

export type Command = keyof typeof COMMANDS;

/** Options that every command takes. */
export const OF_ALL: readonly OptionName[] = ['color', 'no-color', 'quiet', 'verbose'];

export const COLORS = ['auto', 'always', 'never'] as const;
export type Color = (typeof COLORS)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What `init` writes beside the config. */
export const EXTRAS = ['hook', 'workflow'] as const satisfies readonly OptionName[];
export type Extra = (typeof EXTRAS)[number];
