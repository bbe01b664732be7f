import { isBlank, isBreak, isIndicator } from './characters.ts';
import type { YamlNode } from './node.ts';

/**
 * The first tab that kubectl does not take: libyaml has one at the head of a line only in quotes, in brackets, behind the
 * indentation of a block scalar or of a plain one; and none between a dash and what follows it. Offsets are those of
 * the input, to which `base` is added in the nodes.
 */
export function findBadTab(input: string, end: number, root: YamlNode, base: number): number | undefined {
  const tabs: number[] = [];
  for (let at = input.indexOf('\t'); at >= 0 && at < end; at = input.indexOf('\t', at + 1)) {
    let before = at - 1;
    while (before >= 0 && input.charCodeAt(before) === 0x20) before--;
    const code = before < 0 ? 0x0a : input.charCodeAt(before);
    if (isBreak(code) || ((code === 0x2d || code === 0x3f) && isIndicatorAlone(input, before))) tabs.push(at);
  }
  return tabs.length === 0 ? undefined : firstRefused(input, tabs, root, base);
}

/** True for a dash or question mark with nothing but blanks and others of the kind before it; not for one in a comment. */
function isIndicatorAlone(input: string, at: number): boolean {
  if (at > 0 && !isBlank(input.charCodeAt(at - 1))) return false;
  let before = at - 1;
  while (before >= 0 && /[-?: ]/.test(input.charAt(before))) before--;
  return before < 0 || isBlank(input.charCodeAt(before));
}

/** Walks scalars and brackets in their order beside the tabs in theirs. Not by recursion. */
function firstRefused(input: string, tabs: readonly number[], root: YamlNode, base: number): number | undefined {
  const rest: { node: YamlNode; indent: number }[] = [{ node: root, indent: 0 }];
  let next = 0;
  for (let entry = rest.pop(); entry !== undefined && next < tabs.length; entry = rest.pop()) {
    const { node, indent } = entry;
    if (node.kind === 'alias') continue;
    const start = node.start - base;
    const end = node.end - base;
    if (node.kind !== 'scalar' && node.style === 'block') {
      const inner = columnOf(input, start) + 1;
      const children = node.kind === 'seq' ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
      for (let i = children.length - 1; i >= 0; i--) rest.push({ node: children[i]!, indent: inner });
      continue;
    }
    if (tabs[next]! < start) return tabs[next];
    let column = 0;
    if (node.style === 'plain') column = indent;
    else if (node.style === 'literal' || node.style === 'folded') column = blockIndent(input, start, end);
    for (; next < tabs.length && tabs[next]! < end; next++) {
      if (columnOf(input, tabs[next]!) < column) return tabs[next];
    }
  }
  return tabs[next];
}

/** The indentation of a block scalar's content: that of its first line that is not empty. Zero where it is told. */
function blockIndent(input: string, start: number, end: number): number {
  let at = start + 1;
  for (; isIndicator(input.charCodeAt(at)); at++) if (input.charCodeAt(at) >= 0x30) return 0;
  while (at < end && !isBreak(input.charCodeAt(at))) at++;
  let line = at;
  for (; at < end; at++) {
    const code = input.charCodeAt(at);
    if (isBreak(code)) line = at + 1;
    // No content may begin with a tab: its indentation is still sought.
    else if (code !== 0x20) return code === 0x09 ? Infinity : at - line;
  }
  return Infinity;
}

function columnOf(input: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(input.charCodeAt(start - 1))) start--;
  return at - start;
}

/** `|` and `>` are followed by these. */
