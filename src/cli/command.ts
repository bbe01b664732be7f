import { findRule } from '../config/config.ts';
import type { RuleTable } from '../lint/rule.ts';
import { type CommandArguments, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { isColored } from './is-colored.ts';
import { described } from './run.ts';
import { VERSION } from './version.ts';

/**
 * Runs a command other than linting.
 *
 * @returns what it prints.
 * @throws UsageError
 */
export async function runCommand(args: CommandArguments, io: Io, rules: RuleTable): Promise<string> {
  const color = isColored(args.color, io.env, io.stdout);
  const { columns } = io.stdout;
  switch (args.command) {
    case 'version':
      return `${VERSION}\n`;
    case 'help':
      return (await import('./help.ts')).HELP;
    case 'rules':
      return (await import('./rules-list.ts')).rulesList({ color, width: columns, rules: await described(rules) });
    case 'explain': {
      const found = findRule(args.rule, rules);
      if (found.id === undefined) throw new UsageError(found.error);
      const { explain } = await import('./explain.ts');
      return explain(found.id, { color, width: columns ?? 80, note: found.note, rules: await described(rules) });
    }
    case 'init':
      return `wrote ${(await import('./init.ts')).init(io.cwd)}\n`;
  }
}
