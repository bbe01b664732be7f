import { Chalk } from 'chalk';
import type { Rule, RuleTable } from '../lint/rule.ts';
import { resolveSettings } from '../lint/settings.ts';
import { byCategory, finds } from './catalogue.ts';
import { wrapParagraph } from './paragraph.ts';

interface ListOptions {
  readonly color: boolean;
  /** Undefined: as wide as it comes, for other programs. */
  readonly width: number | undefined;
  readonly rules: RuleTable;
}

/**
 * The rules by category: id, severity, whether it is on, whether it can repair, summary, and the versions where these are
 * not all. Without a width each stands on one line.
 */
export function rulesList({ color, width = Number.POSITIVE_INFINITY, rules }: ListOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const defaults = resolveSettings({}, rules);
  const list = Object.entries(rules).map(([id, rule]) => ({
    category: rule.category,
    cells: [id, rule.severity, stateOf(rule, defaults.isOff(id)), rule.fixable ? 'fix' : ''],
    text: finds(rule),
  }));
  const widths = list[0]?.cells.map((_, index) => Math.max(...list.map(({ cells }) => cells[index]!.length))) ?? [];
  const lines: string[] = [];
  for (const { title, description, rules: own } of byCategory(list)) {
    const [first = '', ...rest] = wrapParagraph(`${title}: ${description}`, width);
    lines.push(
      first.replace(title, (words) => chalk.bold(words)),
      ...rest,
    );
    for (const { cells, text } of own) {
      const head = `  ${cells.map((cell, index) => cell.padEnd(widths[index]!)).join('  ')}  `;
      if (head.length + text.length <= width) {
        lines.push(head + chalk.dim(text));
      } else {
        lines.push(head.trimEnd(), ...wrapParagraph(text, width - 6).map((line) => `      ${chalk.dim(line)}`));
      }
    }
    lines.push('');
  }
  const off = list.filter(({ cells }) => cells[2] !== 'on').length;
  const counts = `${list.length} rules, ${list.length - off} of them on; --strict switches on hints, which are off`;
  lines.push(...wrapParagraph(counts, width));
  lines.push('stslint explain <rule> says what happens in the cluster, and where it is written');
  return `${lines.join('\n')}\n`;
}

function stateOf({ preview, deprecated }: Rule, isOff: boolean): string {
  if (deprecated !== undefined) return 'deprecated';
  return preview ? 'preview' : isOff ? 'off' : 'on';
}
