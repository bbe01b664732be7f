import type { Tool } from '../lint/settings.ts';
import { resolveAlias, textOf, type YamlNode } from '../yaml/node.ts';
import { readTree } from '../yaml/tree.ts';

/** The checks that a config of another linter leaves out; none where it cannot be read. */
export function excludedChecks(tool: Tool, text: string): string[] {
  // One document, be it behind a separator.
  const document = text.split(/^---.*$/m).find((part) => /^[^#\s]/m.test(part)) ?? '';
  const { root, error } = readTree(document, 0, document.length, false, true);
  if (root === null || error !== undefined) return [];
  switch (tool) {
    case 'kube-linter':
      return textsOf(childOf(childOf(root, 'checks'), 'exclude'));
    case 'checkov':
      return textsOf(childOf(root, 'skip-check')).flatMap((one) => one.split(',').map((name) => name.trim()));
    case 'polaris': {
      const checks = childOf(root, 'checks');
      const pairs = checks?.kind === 'map' ? [...checks.entries.values()] : [];
      return pairs.filter(({ value }) => textOf(value) === 'ignore').map(({ name }) => name);
    }
    // It has no config.
    case 'kube-score':
      return [];
  }
}

function childOf(node: YamlNode | undefined, name: string) {
  const value = node?.kind === 'map' ? node.get(name)?.value : undefined;
  return value && resolveAlias(value);
}

/** A text, or those of a list. */
function textsOf(node: YamlNode | undefined): string[] {
  const nodes = node?.kind === 'seq' ? node.items : node === undefined ? [] : [node];
  return nodes.flatMap((one) => textOf(one) ?? []);
}
