import type { RuleTable } from '../lint/rule.ts';
import { type LintOptions, resolveSettings, type Settings } from '../lint/settings.ts';
import { globMatcher } from '../text/glob.ts';
import type { Config } from './config.ts';

/** What a run was asked for beside its config, which it wins over. Rules go by their present ids. */
export type OwnOptions = Omit<LintOptions, 'overrides'>;

/**
 * Settings from a config and what was asked for beside it.
 *
 * @param fromConfig makes a path that is relative to the directory of the config of one that is relative to the
 *   working directory.
 */
export function settingsOf(
  config: Config,
  own: OwnOptions,
  rules: RuleTable,
  fromConfig: (path: string) => string,
): Settings {
  const { options } = config;
  const ownLevels = own.levels ?? new Map();
  // A rule that is asked for by name runs, whatever the config says of it.
  const configured = [...(options.levels ?? [])].filter(([id, level]) => level !== 'off' || !own.only?.has(id));
  const overrides = (options.overrides ?? []).map(({ files, levels }) => ({ files: files.map(anywhere), levels }));
  const settings = resolveSettings(
    {
      ...options,
      ...own,
      strict: own.strict ?? options.strict ?? false,
      assume: [...(options.assume ?? []), ...(own.assume ?? [])],
      levels: new Map([...configured, ...ownLevels]),
      overrides: [...overrides, { files: ['**'], levels: ownLevels }],
    },
    rules,
  );
  return { ...settings, level: (id, path) => settings.level(id, fromConfig(path)) };
}

/** Tells which paths, relative to the directory of the config, it leaves out. */
export function ignoredBy(config: Config): (path: string) => boolean {
  const matchers = config.ignore.map((glob) => globMatcher(anywhere(glob)));
  return (path) => matchers.some((matches) => matches(path));
}

/** A glob of one name is meant at any depth, as in `.gitignore`; one that begins with `./` or `/` is not. */
function anywhere(glob: string): string {
  if (/^\.?\//.test(glob)) return glob.replace(/^\.?\/+/, '');
  return /\/./.test(glob) ? glob : `**/${glob}`;
}
