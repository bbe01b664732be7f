import { Chalk } from 'chalk';
import type { Category, Rule, RuleTable } from '../lint/rule.ts';
import { resolveSettings } from '../lint/settings.ts';
import { wrapParagraph } from './paragraph.ts';

const TITLES: Readonly<Record<Category, string>> = {
  syntax: 'Syntax',
  structure: 'Structure: kinds, fields, types',
  identity: 'Identity: names, Services, DNS',
  selectors: 'Selectors and labels',
  storage: 'Storage',
  rollout: 'Rollout, scaling and termination',
  availability: 'Availability: probes, disruption budgets, spreading',
  network: 'Network: Services, ingresses, policies, monitors',
  references: 'References: what Pods name and need',
  objects: 'Objects among each other',
  suppression: 'Suppressions',
};

interface ListOptions {
  readonly color: boolean;
  /** Undefined: as wide as it comes, for other programs. */
  readonly width: number | undefined;
  readonly rules: RuleTable;
}

/** The rules by category: id, severity, whether it is on, whether it can repair, summary. */
export function rulesList({ color, width, rules }: ListOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const ids = Object.keys(rules);
  const defaults = resolveSettings({}, rules);
  const states = new Map(ids.map((id) => [id, stateOf(rules[id]!, defaults.isOff(id))]));
  const longest = (texts: Iterable<string>): number => Math.max(...Array.from(texts, (text) => text.length));
  const idWidth = longest(ids);
  const stateWidth = longest(states.values());
  const lines: string[] = [];
  for (const [category, title] of Object.entries(TITLES)) {
    const own = ids.filter((id) => rules[id]!.category === category);
    if (own.length === 0) continue;
    lines.push(...(lines.length > 0 ? [''] : []), chalk.bold(title));
    for (const id of own) {
      const { severity, summary, fixable } = rules[id]!;
      const state = states.get(id)!.padEnd(stateWidth);
      const columns = [id.padEnd(idWidth), severity.padEnd(7), state, fixable ? 'fix' : '   '];
      const head = `  ${columns.join('  ')}  `;
      if (width === undefined || head.length + summary.length <= width) {
        lines.push(head + chalk.dim(summary));
      } else {
        lines.push(head.trimEnd());
        for (const line of wrapParagraph(summary, width - 6)) lines.push(`      ${chalk.dim(line)}`);
      }
    }
  }
  lines.push('', 'stslint explain <rule> says what happens in the cluster, and where it is written');
  return `${lines.join('\n')}\n`;
}

function stateOf({ preview, deprecated }: Rule, isOff: boolean): string {
  if (deprecated !== undefined) return 'deprecated';
  return preview ? 'preview' : isOff ? 'off' : 'on';
}
