import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  FAIL_ON,
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
import { formats, isFormat } from '../report/formats.ts';
import { type Arguments, type Fixing, type LintArguments, type Task, UsageError } from './arguments.ts';
import {
  COLORS,
  COMMANDS,
  type Color,
  type Command,
  type CommandArgument,
  EXTRAS,
  OF_ALL,
  OPTIONS,
  type OptionName,
  optionOf,
  SHELLS,
} from './options.ts';

const COMMAND_NAMES = Object.keys(COMMANDS) as Command[];

const SHORT = Object.values(OPTIONS).flatMap((option) => ('short' in option ? `-${option.short}` : []));

/**
 * Reads arguments of every sort, as `parseArguments` does.
 *
 * @throws UsageError
 */
export function readOptions(argv: readonly string[], rules: RuleTable): Arguments {
  const { paths, values, used, isCommand } = readTokens(argv);
  if (paths.includes('')) throw new UsageError('an empty path; the working directory is .');
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1);
  const color = colorOf(values.get('color') ?? []);
  // What people try first; a path of that name is ./help.
  const wish =
    isCommand && paths.length === 1 && (paths[0] === 'help' || paths[0] === 'version') ? paths[0] : undefined;
  if (wish !== undefined) return { command: wish, argument: '', extras: [], color };
  if (used.has('help')) return { command: 'help', argument: '', extras: [], color };
  if (used.has('version')) return { command: 'version', argument: '', extras: [], color };

  const command = isCommand ? COMMAND_NAMES.find((name) => name === paths[0]) : undefined;
  if (command !== undefined) {
    checkCommand(command, paths.slice(1), used);
    return { command, argument: paths[1] ?? '', extras: EXTRAS.filter((name) => used.has(name)), color };
  }

  const lone = [...used].find((name) => optionOf(name).of !== undefined);
  if (lone !== undefined) throw new UsageError(`--${lone} is an option of stslint ${optionOf(lone).of}`);
  const notes: string[] = [];
  const stdinFilename = last('stdin-filename');
  if (stdinFilename !== undefined && !paths.includes('-')) {
    throw new UsageError('--stdin-filename is the name of standard input, which is read where - is among the paths');
  }
  const changed = used.has('changed') || used.has('changed-since') ? { since: last('changed-since') } : undefined;
  if (changed !== undefined && paths.includes('-')) {
    throw new UsageError(
      `--${used.has('changed') ? 'changed' : 'changed-since'} asks git of files; standard input is none`,
    );
  }
  if (used.has('statistics') && used.has('format')) {
    throw new UsageError('--statistics prints a table and no report; leave --format out');
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
    baseline: last('baseline'),
    prunesBaseline: used.has('prune-baseline'),
    changed,
    task: taskOf(paths, values, used),
    statistics: used.has('statistics'),
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

/** What does not go together with what changes files, or prints no report. */
const ALONE = {
  'write-baseline': [
    ...(['add-ignores', 'prune-baseline', 'baseline', 'fix', 'diff'] as const),
    ...(['statistics', 'format', 'changed', 'changed-since'] as const),
  ],
  'add-ignores': ['prune-baseline', 'fix', 'diff', 'statistics', 'format', 'changed', 'changed-since'],
  'prune-baseline': ['diff', 'changed', 'changed-since'],
  statistics: ['diff'],
} as const satisfies Partial<Record<OptionName, readonly OptionName[]>>;

function taskOf(paths: readonly string[], values: Tokens['values'], used: ReadonlySet<OptionName>): Task | undefined {
  for (const [name, others] of Object.entries(ALONE)) {
    const other = used.has(name as OptionName) ? others.find((option) => used.has(option)) : undefined;
    if (other !== undefined) throw new UsageError(`--${name} and --${other} do not go together; give one of them`);
  }
  if (used.has('write-baseline')) {
    const file = values.get('write-baseline')?.at(-1);
    const path = file === undefined ? paths.find((one) => one.endsWith('.jsonl')) : undefined;
    if (path !== undefined) {
      throw new UsageError(`${path} is a path to lint here; the file of a baseline is --write-baseline=${path}`);
    }
    return { name: 'write-baseline', file };
  }
  if (!used.has('add-ignores')) return undefined;
  const reason = values.get('add-ignores')!.at(-1)!.trim();
  if (reason === '' || /[\p{Cc}\u2028\u2029]/u.test(reason))
    throw new UsageError('--add-ignores needs a reason of one line');
  return { name: 'add-ignores', reason };
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
    const name = nameOf(token.name, token.rawName);
    used.add(name);
    const read = readValue(name, token);
    const value = name === 'no-color' ? 'never' : read;
    if (value === undefined) continue;
    const key = name === 'no-color' ? 'color' : name;
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return { paths, values, used, isCommand };
}

function nameOf(name: string, written: string): OptionName {
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
  if (name === 'write-baseline' && inlineValue === true) {
    if (value === '') throw new UsageError(`${rawName}= has an empty value; leave = out, or name a file`);
    return value;
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
    return undefined;
  }
  const isNextOption = inlineValue !== true && value !== undefined && /^-./.test(value);
  if (value === undefined || isNextOption) throw new UsageError(`${rawName} needs a value: ${optionOf(name).wanted}`);
  if (value === '') throw new UsageError(`${rawName} has an empty value; it needs ${optionOf(name).wanted}`);
  return value;
}

function checkCommand(command: Command, rest: readonly string[], used: ReadonlySet<OptionName>): void {
  const foreign = [...used].find((name) => !OF_ALL.includes(name) && optionOf(name).of !== command);
  if (foreign !== undefined) {
    throw new UsageError(`stslint ${command} takes no --${foreign}; to lint a path of that name write ./${command}`);
  }
  const { value, wanted }: CommandArgument = COMMANDS[command];
  const most = value === undefined ? 0 : 1;
  if (rest.length < most) throw new UsageError(`stslint ${command} needs ${wanted}`);
  if (rest.length > most) {
    const many = value === undefined ? 'no argument' : `one ${value}`;
    throw new UsageError(`stslint ${command} takes ${many}; to lint a path of that name write ./${command}`);
  }
  if (value === 'shell') choiceOf(value, rest[0], SHELLS);
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
  if (only.size === 0) throw new UsageError(`--only needs a value: ${OPTIONS.only.wanted}`);
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
