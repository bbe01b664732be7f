import { EQUIVALENTS } from '../src/lint/foreign-marks.ts';

/**
 * The checks of other linters whose annotations can be honored, with the rules that find the same.
 *
 * @param ids of the rules that have a page.
 */
export function checkTable(ids: readonly string[]): string {
  const link = (id: string) => (ids.includes(id) ? `[${id}](rules/${id}.md)` : `\`${id}\``);
  const rows = EQUIVALENTS.map(
    ({ tool, check, rules }) => `| ${tool} | \`${check}\` | ${rules.map(link).join(', ')} |`,
  );
  return ['| Linter | Its check | Rules |', '|---|---|---|', ...rows].join('\n');
}
