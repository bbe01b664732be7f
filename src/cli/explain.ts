import { Chalk, type ChalkInstance } from 'chalk';
import { ruleUrl } from '../config/rule-url.ts';
import type { Rule, RuleTable } from '../lint/rule.ts';
import { resolveSettings } from '../lint/settings.ts';
import { versionsOf } from './catalogue.ts';
import { wrapParagraph } from './paragraph.ts';

interface ExplainOptions {
  readonly color: boolean;
  readonly width: number;
  /** Worth saying about the name that was given. */
  readonly note: string | undefined;
  /** With their prose. */
  readonly rules: RuleTable;
}

/** The page of a rule for the terminal, by its id. */
export function explain(id: string, { color, width, note, rules }: ExplainOptions): string {
  const rule = rules[id]!;
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const columns = Math.max(40, Math.min(width, 100));
  const paragraph = (text: string): string[] => wrapParagraph(text, columns).map((line) => withCode(line, chalk));
  const lines = [
    `${chalk.bold(id)} ${chalk.dim(`(${about(id, rule, rules)})`)}`,
    ...(note === undefined ? [] : paragraph(`Note: ${note}`)),
    '',
    ...paragraph(rule.summary),
    '',
    ...rule.why.split(/\n\s*\n/).flatMap((text, index) => [...(index === 0 ? [] : ['']), ...paragraph(text)]),
    '',
    chalk.bold('References'),
    ...rule.references.map((reference) => `  ${reference}`),
    '',
    chalk.bold('Settings'),
    `  --rule ${id}=off`,
    `  # stslint-ignore ${id} -- <reason>`,
    '',
    chalk.bold('With an example'),
    `  ${ruleUrl(id)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function about(id: string, rule: Rule, rules: RuleTable): string {
  const words: string[] = [rule.severity, rule.category];
  const versions = versionsOf(rule);
  if (versions !== undefined) words.push(versions);
  if (rule.fixable) words.push('can be fixed');
  if (rule.preview) words.push('preview');
  if (resolveSettings({}, rules).isOff(id)) {
    words.push(rule.preview || rule.deprecated !== undefined ? 'off unless named' : 'off unless --strict');
  }
  return words.join(', ');
}

// Code that runs over a line end keeps its backticks.
function withCode(line: string, chalk: ChalkInstance): string {
  return chalk.level === 0 ? line : line.replace(/`([^`]+)`/g, (_, code: string) => chalk.cyan(code));
}
