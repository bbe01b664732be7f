import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  FAIL_ON,
  type FailOn,
  findRule,
  isNamespace,
  LEVELS,
  unknownAssumption,
  unknownNamespace,
  unknownVersion,
} from '../config/config.ts';
import type { OwnOptions } from '../config/options.ts';
import { unknownName } from '../config/unknown-name.ts';
import { type Assumption, parseAssumption } from '../kubernetes/bundle.ts';
import { parseVersions } from '../kubernetes/versions.ts';
import type { RuleTable } from '../lint/rule.ts';
import type { Level } from '../lint/settings.ts';
import { type Format, formats, isFormat } from '../report/formats.ts';

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
  readonly color: Color;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Worth saying: a rule's former name. */
  readonly notes: readonly string[];
}

/** How fixes are applied. */
export interface Fixing {
  /** Unsafe ones too. */
  readonly unsafe: boolean;
  /** They are shown, and nothing is written. */
  readonly isPatch: boolean;
}

export interface CommandArguments {
  readonly command: Command | 'help' | 'version';
  /** The rule to explain. */
  readonly rule: string;
  readonly color: Color;
}

export const COLORS = ['auto', 'always', 'never'] as const;
export type Color = (typeof COLORS)[number];

const COMMANDS = ['rules', 'explain', 'init'] as const;
type Command = (typeof COMMANDS)[number];

/** What keeps a run from starting or ending, in one line, for the user to set right. */
export class UsageError extends Error {}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'kubernetes-version': { type: 'string' },
  namespace: { type: 'string', short: 'n' },
  rule: { type: 'string' },
  only: { type: 'string' },
  assume: { type: 'string' },
  strict: { type: 'boolean' },
  fix: { type: 'boolean' },
  diff: { type: 'boolean' },
  'unsafe-fixes': { type: 'boolean' },
  'fail-on': { type: 'string' },
  'in-tree': { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Record<string, { type: 'string' | 'boolean'; short?: string }>;

type OptionName = keyof typeof OPTIONS;

const SHORT = Object.values(OPTIONS).flatMap((option) => ('short' in option ? `-${option.short}` : []));

/** What commands other than linting take too. */
const OF_ALL: readonly OptionName[] = ['color', 'no-color', 'quiet', 'verbose'];

/**
 * Reads the arguments of a command line. Options may stand anywhere before `--`; of one that is given twice the last
 * counts, or all where that makes sense.
 *
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[], rules: RuleTable): Arguments {
  const { paths, values, used, isCommand } = readTokens(argv);
  if (paths.includes('')) throw new UsageError('an empty path; the working directory is .');
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1);
  const color = colorOf(values.get('color') ?? []);
  // What people try first; a path of that name is ./help.
  const wish =
    isCommand && paths.length === 1 && (paths[0] === 'help' || paths[0] === 'version') ? paths[0] : undefined;
  if (wish !== undefined) return { command: wish, rule: '', color };
  if (used.has('help')) return { command: 'help', rule: '', color };
  if (used.has('version')) return { command: 'version', rule: '', color };

  const command = isCommand ? COMMANDS.find((name) => name === paths[0]) : undefined;
  if (command !== undefined) {
    checkCommand(command, paths.slice(1), used);
    return { command, rule: paths[1] ?? '', color };
  }

  const notes: string[] = [];
  const stdinFilename = last('stdin-filename');
  if (stdinFilename !== undefined && !paths.includes('-')) {
    throw new UsageError('--stdin-filename is the name of standard input, which is read where - is among the paths');
  }
  return {
    command: 'lint',
    paths,
    inTree: used.has('in-tree'),
    formats: formatsOf(values.get('format') ?? []),
    config: used.has('no-config') ? false : last('config'),
    options: optionsOf(values, used, rules, notes),
    failOn: choiceOf('severity', last('fail-on'), FAIL_ON),
    stdinFilename,
    fixing: fixingOf(used),
    color,
    quiet: used.has('quiet'),
    verbose: used.has('verbose'),
    notes,
  };
}

function fixingOf(used: ReadonlySet<OptionName>): Fixing | undefined {
  const isPatch = used.has('diff');
  if (isPatch && used.has('fix')) throw new UsageError('--fix writes files, --diff only shows how; give one of them');
  if (isPatch && used.has('format')) throw new UsageError('--diff prints a patch and no report; leave --format out');
  if (isPatch || used.has('fix')) return { unsafe: used.has('unsafe-fixes'), isPatch };
  if (used.has('unsafe-fixes')) throw new UsageError('--unsafe-fixes needs --fix or --diff');
  return undefined;
}

interface Tokens {
  readonly paths: readonly string[];
  /** Of options that take one; `--no-color` is a value of `color`. */
  readonly values: ReadonlyMap<OptionName, string[]>;
  readonly used: ReadonlySet<OptionName>;
  /** True where the first path may be the name of a command. */
  readonly isCommand: boolean;
}

function readTokens(argv: readonly string[]): Tokens {
  // Most runs have paths alone, and parseArgs is a good part of a short one.
  if (argv.every((one) => one === '-' || !one.startsWith('-'))) {
    return { paths: argv, values: new Map(), used: new Set(), isCommand: argv.length > 0 };
  }
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const paths: string[] = [];
  const values = new Map<OptionName, string[]>();
  const used = new Set<OptionName>();
  let isCommand = false;
  let isTerminated = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') isTerminated = true;
    if (token.kind === 'positional') {
      if (paths.length === 0) isCommand = !isTerminated;
      paths.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const name = optionOf(token.name, token.rawName);
    used.add(name);
    const value = name === 'no-color' ? 'never' : readValue(name, token);
    if (value === undefined) continue;
    const key = name === 'no-color' ? 'color' : name;
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return { paths, values, used, isCommand };
}

function optionOf(name: string, written: string): OptionName {
  if (Object.hasOwn(OPTIONS, name)) return name as OptionName;
  const names = Object.keys(OPTIONS).map((option) => `--${option}`);
  throw new UsageError(
    unknownName('option', written, written.startsWith('--') ? names : SHORT, 'stslint --help lists them'),
  );
}

function readValue(
  name: OptionName,
  token: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
) {
  const { rawName, value, inlineValue } = token;
  if (name === 'color') return value ?? 'always';
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
    return undefined;
  }
  const isNextOption = inlineValue !== true && value !== undefined && /^-./.test(value);
  if (value === undefined || isNextOption) throw new UsageError(`${rawName} needs a value: ${WANTED[name]}`);
  if (value === '') throw new UsageError(`${rawName} has an empty value; it needs ${WANTED[name]}`);
  return value;
}

const WANTED: Partial<Record<OptionName, string>> = {
  format: `${Object.keys(formats).join(', ')}, or json=FILE`,
  config: 'a file',
  'kubernetes-version': 'a version such as 1.34 or 1.32-1.36',
  namespace: 'a name',
  rule: 'a rule and its level, as in unknown-volume=off',
  only: 'rules, separated by commas',
  assume: 'an object, as in Service/postgres',
  'fail-on': FAIL_ON.join(', '),
  'stdin-filename': 'a path',
};

function checkCommand(command: Command, rest: readonly string[], used: ReadonlySet<OptionName>): void {
  const foreign = [...used].find((name) => !OF_ALL.includes(name));
  if (foreign !== undefined) {
    throw new UsageError(`stslint ${command} takes no --${foreign}; to lint a path of that name write ./${command}`);
  }
  const wanted = command === 'explain' ? 1 : 0;
  if (rest.length < wanted) throw new UsageError('stslint explain needs a rule; stslint rules lists them');
  if (rest.length > wanted) {
    const many = wanted === 0 ? 'no argument' : 'one rule';
    throw new UsageError(`stslint ${command} takes ${many}; to lint a path of that name write ./${command}`);
  }
}

function optionsOf(
  values: ReadonlyMap<OptionName, string[]>,
  used: ReadonlySet<OptionName>,
  rules: RuleTable,
  notes: string[],
): OwnOptions {
  const options: { -readonly [K in keyof OwnOptions]: OwnOptions[K] } = {};
  const version = values.get('kubernetes-version')?.at(-1);
  if (version !== undefined) {
    const range = parseVersions(version);
    if (range === undefined) throw new UsageError(unknownVersion(version));
    options.kubernetes = range;
  }
  const namespace = values.get('namespace')?.at(-1);
  if (namespace !== undefined) {
    if (!isNamespace(namespace)) throw new UsageError(unknownNamespace(namespace));
    options.namespace = namespace;
  }
  if (values.has('assume')) options.assume = values.get('assume')!.map(assumptionOf);
  if (used.has('strict')) options.strict = true;
  if (values.has('rule')) options.levels = levelsOf(values.get('rule')!, rules, notes);
  if (values.has('only')) options.only = rulesOf(values.get('only')!, rules, notes);
  return options;
}

function assumptionOf(text: string): Assumption {
  const assumption = parseAssumption(text);
  if (assumption === undefined) throw new UsageError(unknownAssumption(text));
  return assumption;
}

function levelsOf(texts: readonly string[], rules: RuleTable, notes: string[]): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    const id = idOf(equals < 0 ? text : text.slice(0, equals), rules, notes);
    if (equals < 0) throw new UsageError(`--rule ${text} needs a level: ${id}=${LEVELS.join('|')}`);
    levels.set(id, choiceOf('level', text.slice(equals + 1), LEVELS)!);
  }
  return levels;
}

function rulesOf(texts: readonly string[], rules: RuleTable, notes: string[]): Set<string> {
  const names = texts.flatMap((text) => text.split(',')).map((name) => name.trim());
  const only = new Set(names.filter((name) => name !== '').map((name) => idOf(name, rules, notes)));
  if (only.size === 0) throw new UsageError(`--only needs a value: ${WANTED.only}`);
  return only;
}

function idOf(name: string, rules: RuleTable, notes: string[]): string {
  const rule = findRule(name, rules);
  if (rule.id === undefined) throw new UsageError(rule.error);
  if (rule.note !== undefined) notes.push(rule.note);
  return rule.id;
}

function formatsOf(texts: readonly string[]): LintArguments['formats'] {
  const asked = texts.map((text) => {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const file = equals < 0 ? undefined : text.slice(equals + 1);
    if (!isFormat(name)) throw new UsageError(unknownName('format', name, Object.keys(formats)));
    if (file === '') throw new UsageError(`--format ${text} needs the name of a file behind =`);
    return { name, file };
  });
  for (const [index, { name, file }] of asked.entries()) {
    const other = asked.slice(0, index).find((before) => isSame(before.file, file));
    if (other === undefined) continue;
    if (file !== undefined) throw new UsageError(`two formats cannot both go to ${file}`);
    throw new UsageError(`two formats cannot both go to standard output; write -f ${name}=FILE for one of them`);
  }
  return asked;
}

function isSame(file: string | undefined, other: string | undefined): boolean {
  return file === undefined || other === undefined ? file === other : resolve(file) === resolve(other);
}

function colorOf(texts: readonly string[]): Color {
  return choiceOf('color', texts.at(-1), COLORS) ?? 'auto';
}

function choiceOf<T extends string>(what: string, text: string | undefined, choices: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined) throw new UsageError(unknownName(what, text, choices));
  return chosen;
}
