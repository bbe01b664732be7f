import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Baseline } from '../lint/baseline.ts';
import type { RuleTable } from '../lint/rule.ts';
import { ruleId } from '../lint/settings.ts';
import type { LoadedConfig } from './load-config.ts';
import { readText } from './read.ts';
import { shownPath, withSlashes } from './walk.ts';

/** A baseline with the place of its file. */
export interface LoadedBaseline {
  /** Absolute. */
  readonly absolute: string;
  /** As it is shown. */
  readonly path: string;
  readonly baseline: Baseline;
}

/** What a baseline is called where nobody says otherwise; beside the config. */
export const BASELINE_NAME = '.stslint-baseline.jsonl';

/** The file that is the baseline of a run: the one that is named (relative to `cwd`), else that of the config. */
export function baselineFile(cwd: string, named: string | undefined, config: LoadedConfig): string | undefined {
  if (named !== undefined) return resolve(cwd, named);
  return config.config.baseline === undefined ? undefined : resolve(config.directory, config.config.baseline);
}

/**
 * Loads a baseline. Rules that it names as they were once called have the names of today.
 *
 * @param absolute its file.
 * @throws Error where it cannot be read; its message is for the user.
 */
export function loadBaseline(cwd: string, absolute: string, rules: RuleTable): LoadedBaseline {
  const path = shownPath(cwd, absolute);
  try {
    const baseline = Baseline.parse(readText(absolute).text).renamed((rule) => ruleId(rule, rules) ?? rule);
    return { absolute, path, baseline };
  } catch (error) {
    const advice = existsSync(absolute) ? '' : '; stslint --write-baseline writes one';
    throw new Error(`${path}: ${(error as Error).message}${advice}`);
  }
}

/** Makes a path that is relative to the directory of a baseline of one that is relative to the working directory. */
export function toBaseline(cwd: string, absolute: string): (path: string) => string {
  const directory = dirname(absolute);
  return directory === cwd ? (path) => path : (path) => withSlashes(relative(directory, resolve(cwd, path)));
}

/** The way back: a path of a baseline, relative to the working directory. */
export function fromBaseline(cwd: string, absolute: string): (file: string) => string {
  const directory = dirname(absolute);
  return directory === cwd ? (file) => file : (file) => withSlashes(relative(cwd, resolve(directory, file)));
}
