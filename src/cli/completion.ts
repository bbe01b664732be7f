import { FAIL_ON, LEVELS } from '../config/config.ts';
import { NEWEST, OLDEST, SUPPORTED } from '../kubernetes/versions.ts';
import type { RuleTable } from '../lint/rule.ts';
import { formats } from '../report/formats.ts';
import { bashCompletion } from './completion-bash.ts';
import { fishCompletion } from './completion-fish.ts';
import { zshCompletion } from './completion-zsh.ts';
import {
  COLORS,
  COMMANDS,
  type Command,
  OF_ALL,
  OPTIONS,
  type OptionName,
  optionOf,
  SHELLS,
  type Shell,
} from './options.ts';

/** What the script of every shell is made of. */
export interface Completed {
  /** Values by what they are: plain words, which no shell acts on. */
  readonly choices: {
    readonly color: readonly string[];
    readonly format: readonly string[];
    readonly level: readonly string[];
    readonly rule: readonly string[];
    readonly severity: readonly string[];
    readonly shell: readonly string[];
    readonly version: readonly string[];
  };
  /** The options of linting. */
  readonly lint: readonly OptionName[];
  readonly commands: readonly { readonly name: Command; readonly options: readonly OptionName[] }[];
}

const WRITERS: Readonly<Record<Shell, (completed: Completed) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** A script that makes a shell complete command lines of this program. It runs nothing but git, for names of commits. */
export function completion(shell: Shell, rules: RuleTable): string {
  const names = Object.keys(OPTIONS) as OptionName[];
  const everywhere: readonly OptionName[] = [...OF_ALL, 'help'];
  const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => `1.${NEWEST - index}`);
  return WRITERS[shell]({
    choices: {
      color: COLORS,
      format: Object.keys(formats),
      level: LEVELS,
      rule: Object.keys(rules).filter((id) => rules[id]!.deprecated === undefined),
      severity: FAIL_ON,
      shell: SHELLS,
      version: [`1.${SUPPORTED.from}-1.${SUPPORTED.to}`, ...minors],
    },
    lint: names.filter((name) => optionOf(name).of === undefined),
    commands: (Object.keys(COMMANDS) as Command[]).map((name) => ({
      name,
      options: names.filter((option) => everywhere.includes(option) || optionOf(option).of === name),
    })),
  });
}
