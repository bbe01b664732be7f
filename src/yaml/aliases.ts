import type { YamlNode } from './node.ts';

/**
 * True where a document's aliases stand for so much that kubectl refuses it. The bound is goyaml's (decode.go,
 * allowedAliasRatio), on the totals of the whole document: of up to 400,000 nodes 99 % may come from aliases, of more
 * than 4,000,000 one in ten. Nothing is unfolded to find out.
 */
export function unfoldsTooFar(root: YamlNode): boolean {
  const sizes = new Map<YamlNode, number>();
  const written = countNodes(root, sizes);
  const all = sizes.get(root)! + 1;
  const added = all - written;
  if (added <= 100 || all <= 1000) return false;
  const excess = Math.min(1, Math.max(0, (all - 400_000) / 3_600_000));
  return added / all > 0.99 - 0.89 * excess;
}

/** Counts what is written, and sets for every node how much it is once its aliases are unfolded. Not by recursion. */
function countNodes(root: YamlNode, sizes: Map<YamlNode, number>): number {
  const order: YamlNode[] = [root];
  for (let i = 0; i < order.length; i++) {
    const node = order[i]!;
    if (node.kind === 'seq') for (const item of node.items) order.push(item);
    else if (node.kind === 'map') for (const pair of node.pairs) order.push(pair.key, pair.value);
  }
  // An alias stands behind its target, so what ends first is counted first.
  const sorted = [...order].sort((a, b) => a.end - b.end || b.start - a.start);
  for (const node of sorted) {
    let size = 1;
    if (node.kind === 'seq') for (const item of node.items) size += sizes.get(item) ?? 1;
    else if (node.kind === 'map')
      for (const pair of node.pairs) size += (sizes.get(pair.key) ?? 1) + (sizes.get(pair.value) ?? 1);
    else if (node.kind === 'alias') size += sizes.get(node.target) ?? 1;
    sizes.set(node, size);
  }
  return order.length + 1;
}
