const RULE_FILE = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.ts$/;

/**
 * The ids of rules, in code-unit order, by the names of the files in rules/.
 *
 * @throws when a file there can be no rule.
 */
export function ruleIds(names: readonly string[]): string[] {
  const files = names.filter((name) => name !== 'index.ts');
  const stranger = files.find((name) => !RULE_FILE.test(name));
  if (stranger !== undefined) throw new Error(`rules/${stranger} has no name that a rule can have`);
  return files.map((name) => name.slice(0, -'.ts'.length)).sort();
}

/** The text of rules/index.ts. */
export function ruleIndex(ids: readonly string[]): string {
  const imports = [`import type { RuleTable } from '../src/lint/rule.ts';`];
  for (const id of ids) imports.push(`import ${variable(id)} from './${id}.ts';`);
  const entries = ids.map((id) => (id.includes('-') ? `  '${id}': ${variable(id)},` : `  ${id},`));
  return `// Made by \`npm run generate\` from the files beside it.
${imports.join('\n')}

/** Every rule by its id. */
export const rules = {
${entries.join('\n')}
} as const satisfies RuleTable;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
`;
}

function variable(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
