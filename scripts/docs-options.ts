import { COMMAND_ENTRIES, GROUPS, OPTION_ENTRIES, type OptionEntry } from '../src/cli/manual.ts';
import { type OptionName, optionOf } from '../src/cli/options.ts';

/** Every option, in a table for each group. */
export function optionTables(): string {
  const entries = Object.entries(OPTION_ENTRIES) as [OptionName, OptionEntry][];
  const tables = GROUPS.map((group) => {
    const rows = entries.filter(([, entry]) => entry.group === group).map(([name, entry]) => row(name, entry));
    return [`| ${group} | |`, '|---|---|', ...rows].join('\n');
  });
  return tables.join('\n\n');
}

function row(name: OptionName, { value = '', line, text }: OptionEntry): string {
  const { short } = optionOf(name);
  const written = `--${name}${value === '' || value.startsWith('[=') ? value : ` ${value}`}`;
  const forms = [...(short === undefined ? [] : [`\`-${short}\``]), `\`${written}\``].join(', ');
  return `| ${forms} | ${sentence(line)}${text === undefined ? '' : ` ${text}`} |`;
}

/** The commands other than linting, as a table. */
export function commandTable(): string {
  const rows = Object.entries(COMMAND_ENTRIES).map(
    ([name, { value, line }]) => `| \`${name}${value === undefined ? '' : ` ${value}`}\` | ${sentence(line)} |`,
  );
  return ['| Command | Does |', '|---|---|', ...rows].join('\n');
}

function sentence(line: string): string {
  const text = line.replace(/--[a-z-]+/g, '`$&`');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
