import { NEWEST, OLDEST } from '../kubernetes/versions.ts';
import type { Severity } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { type Level, type LintOptions, ruleId } from '../lint/settings.ts';
import type { Position } from '../text/range.ts';
import { unknownName } from './unknown-name.ts';

/** The names of a config; the first that is there counts. */
export const CONFIG_NAMES = ['.stslint.yaml', '.stslint.yml'] as const;

/** How loud a rule can be. */
export const LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[];

/** What a config can build on. */
export const PRESETS = ['recommended', 'strict'] as const;

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
  /** The file of known findings. */
  readonly baseline: string | undefined;
}

export const EMPTY_CONFIG: Config = {
  options: {},
  ignore: [],
  paths: [],
  markdown: false,
  failOn: undefined,
  baseline: undefined,
};

/** What is wrong in a config, or worth saying about it. */
export interface ConfigProblem {
  /** Path of the config. */
  readonly file: string;
  readonly position: Position;
  readonly message: string;
}

/** A rule that a user names: its id, with what is worth saying about the name, or why there is none. */
export type NamedRule =
  | { readonly id: string; readonly note?: string }
  | { readonly id: undefined; readonly note?: undefined; readonly error: string };

/** Finds the rule of a name, the present or a former one. */
export function findRule(name: string, rules: RuleTable): NamedRule {
  const id = ruleId(name, rules);
  if (id === undefined) return { id, error: unknownName('rule', name, Object.keys(rules), 'stslint rules lists them') };
  if (id !== name) return { id, note: `rule ${name} is now called ${id}` };
  const { deprecated } = rules[id]!;
  return deprecated === undefined ? { id } : { id, note: `rule ${id} is deprecated: ${deprecated}` };
}

/** True for a name that Kubernetes takes for a namespace: a DNS label (RFC 1123). */
export function isNamespace(text: string): boolean {
  return text.length <= 63 && NAMESPACE.test(text);
}

/** True for the name of a DNS zone, without a dot at its end. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && DOMAIN.test(text);
}

export const NAMESPACE = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
export const DOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** Why a text is no version, for a message. */
export function unknownVersion(text: string): string {
  return `unknown version ${JSON.stringify(text)}; known are 1.${OLDEST} to 1.${NEWEST}, or a range such as 1.32-1.36`;
}

/** Why a text is no namespace, for a message. */
export function unknownNamespace(text: string): string {
  return `${JSON.stringify(text)} is no namespace: small letters, digits and dashes only`;
}

/** Why a text names no object, for a message. */
export function unknownAssumption(text: string): string {
  return `${JSON.stringify(text)} names no object; write Kind/name or Kind/namespace/name, as in Service/postgres`;
}
