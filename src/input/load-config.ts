import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { CONFIG_NAMES, type Config, type ConfigProblem, EMPTY_CONFIG } from '../config/config.ts';
import type { RuleTable } from '../lint/rule.ts';
import { SourceFile } from '../text/source-file.ts';
import { failureOf, readText } from './read.ts';
import { withSlashes } from './walk.ts';

/** A config with the place of its file. */
export interface LoadedConfig {
  /** As it is shown; undefined where there is none. */
  readonly path: string | undefined;
  /** Absolute: what its globs and paths are relative to. */
  readonly directory: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  readonly notes: readonly ConfigProblem[];
}

/**
 * Loads the config of a run: the file that is named, none for `false`, else the nearest from the working directory
 * (absolute) upward to the root of its git repository, or of the file system where there is none.
 *
 * @throws Error where a file that is named cannot be read; its message is for the user.
 */
export async function loadConfig(
  cwd: string,
  named: string | false | undefined,
  rules: RuleTable,
): Promise<LoadedConfig> {
  const absolute = named === undefined ? findConfig(cwd) : named === false ? undefined : resolve(cwd, named);
  if (absolute === undefined) {
    return { path: undefined, directory: cwd, config: EMPTY_CONFIG, problems: [], notes: [] };
  }
  const path = withSlashes(relative(cwd, absolute));
  const directory = dirname(absolute);
  let text: string;
  try {
    ({ text } = readText(absolute));
  } catch (error) {
    const reason = error instanceof Error ? error.message : failureOf(error);
    if (named !== undefined) throw new Error(`${path}: ${reason}`);
    const problem = { file: path, position: { line: 1, column: 1 }, message: reason };
    return { path, directory, config: EMPTY_CONFIG, problems: [problem], notes: [] };
  }
  const { readConfig } = await import('../config/read-config.ts');
  return { path, directory, ...readConfig(new SourceFile(path, text), rules) };
}

function findConfig(cwd: string): string | undefined {
  for (let directory = cwd; ; directory = dirname(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = join(directory, name);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
    }
    if (existsSync(join(directory, '.git')) || dirname(directory) === directory) return undefined;
  }
}
