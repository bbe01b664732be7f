import type { Rule, SubjectName } from '../src/lint/rule.ts';

/** A rule with the name of its file. */
export type DocumentedRule = Rule & { readonly id: string };

/** One file of a fixture. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** A fixture, with what stslint says of it where it says something. */
export interface Example {
  readonly files: readonly ExampleFile[];
  readonly output?: string;
}

const SUBJECTS: Partial<Record<SubjectName, string>> = {
  document: 'every document',
  manifest: 'every object',
  workload: 'every object with a Pod template',
  directive: 'suppressions',
};

/** The page of a rule, docs/rules/<id>.md. */
export function rulePage(
  rule: DocumentedRule,
  { bad, good }: { readonly bad: Example; readonly good: Example },
): string {
  const sections = [
    `# ${rule.id}`,
    `${sentence(rule.summary)}${rule.deprecated === undefined ? '' : ` **Deprecated**: ${rule.deprecated}`}`,
    facts(rule),
    '## Why',
    rule.why.trim(),
    '## Example',
    ...bad.files.map(fenced),
    ...(bad.output === undefined ? [] : ['stslint says:', fence('text', bad.output)]),
    'This is fine:',
    ...good.files.map(fenced),
    '## Suppress it',
    ...suppression(rule),
    '## References',
    rule.references.map((address) => `- <${address}>`).join('\n'),
  ];
  return `<!-- Made by \`npm run generate\`. -->\n\n${sections.join('\n\n')}\n`;
}

/** All rules by category, docs/rules/README.md. */
export function ruleOverview(rules: readonly DocumentedRule[]): string {
  const sections = categoriesOf(rules).map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    return `## ${category}\n\n${ruleTable(own, '')}`;
  });
  return `<!-- Made by \`npm run generate\`. -->\n\n# Rules\n\n${sections.join('\n\n')}\n`;
}

/** The names of all rules by category, with links to their pages in the folder. */
export function categoryTable(rules: readonly DocumentedRule[], folder: string): string {
  const rows = categoriesOf(rules).map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    const links = own.map(({ id }) => `[${id}](${folder}${id}.md)`);
    return `| [${category}](${folder}README.md#${category}) | ${links.join(', ')} |`;
  });
  return ['| | |', '|---|---|', ...rows].join('\n');
}

function categoriesOf(rules: readonly DocumentedRule[]): string[] {
  return [...new Set(rules.map(({ category }) => category))].sort();
}

/** A table of rules in Markdown, with links to their pages in the folder. */
export function ruleTable(rules: readonly DocumentedRule[], folder: string): string {
  const rows = rules.map((rule) => {
    const cells = [`[${rule.id}](${folder}${rule.id}.md)`, severity(rule), rule.fixable ? 'fix' : '', rule.summary];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| Rule | Severity | Fix | What it finds |', '|---|---|---|---|', ...rows].join('\n');
}

function facts(rule: DocumentedRule): string {
  const list = [
    ['Severity', severity(rule)],
    ['Category', rule.category],
    ['Looks at', rule.subjects.map((subject) => SUBJECTS[subject] ?? subject).join(', ')],
    ['Fix', rule.fixable ? 'some findings come with one' : 'none'],
    ...(rule.renamedFrom === undefined ? [] : [['Former names', rule.renamedFrom.map((id) => `\`${id}\``).join(', ')]]),
  ];
  return ['| | |', '|---|---|', ...list.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function severity({ severity: level, recommended, preview }: DocumentedRule): string {
  if (preview) return `${level}, off unless named (preview)`;
  return recommended === false ? `${level}, under \`strict\` only` : level;
}

function suppression({ id, subjects }: DocumentedRule): string[] {
  const config = ['For the whole project, in `.stslint.yaml`:', fence('yaml', `rules:\n  ${id}: off`)];
  if (subjects.includes('directive')) return config;
  const comment = [
    'Here, by a comment above what it is about, or at the end of its line:',
    fence('yaml', `# stslint-ignore ${id} -- the reason`),
  ];
  if (subjects.includes('document')) return [...comment, ...config];
  const annotation = [
    'For one object, by an annotation, which kustomize and Helm keep:',
    fence('yaml', `metadata:\n  annotations:\n    stslint.dev/ignore.${id}: the reason`),
  ];
  return [...comment, ...annotation, ...config];
}

function fenced({ name, text }: ExampleFile, _: number, files: readonly ExampleFile[]): string {
  const language = /\.(yaml|json|md)$/.exec(name)?.[1] ?? 'text';
  return `${files.length > 1 ? `\`${name}\`:\n\n` : ''}${fence(language, text)}`;
}

/** A block of code, its fence longer than any inside. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map(({ length }) => length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text.replace(/\n+$/, '')}\n${mark}`;
}

// The name of a field keeps its first letter.
function sentence(text: string): string {
  return `${text.replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1))}.`;
}
