// The first group and every kind that stand in a definition. A quick look is enough: a word too many only keeps silent.
const GROUP = /\bgroup["']?[ \t]*:[ \t]*["']?([a-z\d][-a-z\d]*(?:\.[-a-z\d]+)+)/;
const KINDS = /\bkind["']?[ \t]*:[ \t]*["']?([A-Z]\w*)/g;

/**
 * The kinds that a CustomResourceDefinition may define, read from its text, as `group/Kind`. Only those of the groups of
 * Kubernetes itself: of others nothing is known anyway.
 */
export function definedKinds(text: string): string[] {
  const group = GROUP.exec(text)?.[1];
  if (group?.endsWith('.k8s.io') !== true) return [];
  return [...text.matchAll(KINDS)].map(([, kind]) => `${group}/${kind}`);
}
