import { byCategory, finds, versionsOf } from '../src/cli/catalogue.ts';
import { NEWEST, OLDEST } from '../src/kubernetes/versions.ts';
import type { Rule, SubjectName } from '../src/lint/rule.ts';
import { resolveSettings } from '../src/lint/settings.ts';

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
  const categories = byCategory(rules);
  const contents = categories.map(
    ({ title, description, rules: own }) => `- [${title}](#${anchor(title)}) (${own.length}): ${description}`,
  );
  const sections = categories.map(
    ({ title, description, rules: own }) => `## ${title}\n\n${sentence(description)}\n\n${ruleTable(own, '')}`,
  );
  return `<!-- Made by \`npm run generate\`. -->\n\n# Rules\n\n${contents.join('\n')}\n\n${KEY}\n\n${sections.join('\n\n')}\n`;
}

const KEY = `Each rule has a page: what happens in the cluster, an example, and where the fact is written down.

An **error** is refused. A **warning** is accepted, and does not do what was meant. An **info** is a hint. What is *off* is
switched on by \`--strict\`, or by its name: [severities](../how-it-works.md#severities). *Fix*: some of the findings can be
repaired by \`--fix\` or \`--unsafe-fixes\`.

What a rule finds is wrong in every version of Kubernetes that stslint knows, 1.${OLDEST} to 1.${NEWEST}, unless its row says
otherwise. A finding that is not wrong in all the versions asked for says for which it holds.`;

/** How many rules each category has, and what they look at, with links to the overview in the folder. */
export function categoryTable(rules: readonly DocumentedRule[], folder: string): string {
  const rows = byCategory(rules).map(({ title, description, rules: own }) => {
    return `| [${title}](${folder}README.md#${anchor(title)}) | ${own.length} | ${description} |`;
  });
  return ['| | Rules | What they look at |', '|---|---|---|', ...rows].join('\n');
}

function anchor(title: string): string {
  return title.toLowerCase();
}

/** A table of rules in Markdown, with links to their pages in the folder. */
export function ruleTable(rules: readonly DocumentedRule[], folder: string): string {
  const rows = rules.map((rule) => {
    const cells = [
      `[${rule.id}](${folder}${rule.id}.md)`,
      rule.severity + (isOff(rule) ? ', off' : ''),
      rule.fixable ? 'fix' : '',
      finds(rule),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| Rule | Severity | Fix | What it finds |', '|---|---|---|---|', ...rows].join('\n');
}

function facts(rule: DocumentedRule): string {
  const versions = versionsOf(rule);
  const list = [
    ['Severity', severity(rule)],
    [
      'Category',
      byCategory([rule])
        .map(({ title }) => `[${title}](README.md#${anchor(title)})`)
        .join(),
    ],
    ['Looks at', rule.subjects.map((subject) => SUBJECTS[subject] ?? subject).join(', ')],
    ['Fix', rule.fixable ? 'some findings come with one' : 'none'],
    ...(versions === undefined ? [] : [['Versions', versions]]),
    ...(rule.renamedFrom === undefined ? [] : [['Former names', rule.renamedFrom.map((id) => `\`${id}\``).join(', ')]]),
  ];
  return ['| | |', '|---|---|', ...list.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function severity(rule: DocumentedRule): string {
  if (rule.preview) return `${rule.severity}, off unless named (preview)`;
  return isOff(rule) ? `${rule.severity}, under \`strict\` only` : rule.severity;
}

function isOff(rule: DocumentedRule): boolean {
  return resolveSettings({}, { [rule.id]: rule }).isOff(rule.id);
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
  return `${text.replace(/^[a-z]+(?=[ ,])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))}.`;
}
