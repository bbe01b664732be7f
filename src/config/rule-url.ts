/** The address of a rule's page. */
export function ruleUrl(id: string): string {
  return `https://github.com/stslint/stslint/blob/main/docs/rules/${id}.md`;
}
