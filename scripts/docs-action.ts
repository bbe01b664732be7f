import { parse } from 'yaml';

interface Described {
  readonly description: string;
}

/** The inputs and outputs of the GitHub Action, from the text of action.yml. */
export function actionTables(text: string): string {
  const { inputs, outputs } = parse(text) as Record<'inputs' | 'outputs', Record<string, Described>>;
  return `${table('Input', inputs)}\n\n${table('Output', outputs)}`;
}

function table(title: string, entries: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(entries).map(([name, { description }]) => {
    const words = description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
    return `| \`${name}\` | ${words} |`;
  });
  return [`| ${title} | |`, '|---|---|', ...rows].join('\n');
}
