import type { Severity } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { type Level, type LintOptions, ruleId } from '../lint/settings.ts';
import type { Position } from '../text/range.ts';
import { unknownName } from './unknown-name.ts';

/** The names of a config, the first wins. */
export const CONFIG_NAMES = ['.stslint.yaml', '.stslint.yml'] as const;

/** How loud a rule can be. */
export const LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[];

/** The least severity that makes a run fail; `never`: none does. */
export type FailOn = Severity | 'never';
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const satisfies readonly FailOn[];

/** What a config asks for. Globs and paths are relative to the directory of its file. */
export interface Config {
  /** Rules go by their present ids. */
  readonly options: LintOptions;
  readonly ignore: readonly string[];
  /** The tree that is linted where no path is named, and read for partners where some are. */
  readonly paths: readonly string[];
  readonly markdown: boolean;
  readonly failOn: FailOn | undefined;
}

/** What is wrong in a config, or worth saying about it. */
export interface ConfigProblem {
  /** Path of the config. */
  readonly file: string;
  readonly position: Position;
  readonly message: string;
}

export const EMPTY_CONFIG: Config = { options: {}, ignore: [], paths: [], markdown: false, failOn: undefined };

/** A rule that a user names: its id and what to say about the name, or why there is none. */
export type NamedRule = { readonly id: string; readonly note: string | undefined } | { readonly error: string };

/** Finds the rule of a name, the present or a former one. */
export function findRule(name: string, rules: RuleTable): NamedRule {
  const id = ruleId(name, rules);
  if (id === undefined) return { error: unknownName('rule', name, Object.keys(rules)) };
  const { deprecated } = rules[id]!;
  if (id !== name) return { id, note: `rule ${name} is now called ${id}` };
  return { id, note: deprecated === undefined ? undefined : `rule ${id} is deprecated: ${deprecated}` };
}
