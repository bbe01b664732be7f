import { findRule } from '../config/config.ts';
import type { RuleTable } from '../lint/rule.ts';
import { type CommandArguments, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { isColored } from './is-colored.ts';
import type { Shell } from './options.ts';
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
      const found = findRule(args.argument, rules);
      if (found.id === undefined) throw new UsageError(found.error);
      const { explain } = await import('./explain.ts');
      return explain(found.id, { color, width: columns ?? 80, note: found.note, rules: await described(rules) });
    }
    case 'completion': {
      const { completion } = await import('./completion.ts');
      return completion(args.argument as Shell, rules);
    }
    case 'init': {
      const { init } = await import('./init.ts');
      return (await import('./action-log.ts')).readable(io, await init(io.cwd, args.extras, rules));
    }
  }
}
