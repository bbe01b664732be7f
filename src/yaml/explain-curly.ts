import type { Range } from '../text/range.ts';
import { exchange } from './explain-lexical.ts';
import type { Mistake } from './explain-mistake.ts';
import type { YamlNode } from './node.ts';

const QUOTED = /^[“”„‘’]([^“”„‘’"\\]*)[“”„‘’]$/;
/** What people write for people: there they may be meant. */
const PROSE = new Set(['annotations', 'data', 'stringData', 'description', 'message']);

/**
 * Values in curly quotes, of a document that can be read: those of one word, where nobody means the quotes, and those that
 * may be a sentence.
 */
export function curlyMistakes(text: string, root: YamlNode): Mistake[] {
  const found: { range: Range; isWord: boolean }[] = [];
  const rest: YamlNode[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'seq') rest.push(...node.items);
    else if (node.kind === 'map') {
      for (const { name, value } of node.pairs) if (!PROSE.has(name)) rest.push(value);
    } else if (node.kind === 'scalar' && node.style === 'plain') {
      const range = { start: node.start, end: node.end };
      const inner = QUOTED.exec(text.slice(range.start, range.end))?.[1];
      if (inner !== undefined) found.push({ range, isWord: !/\s/.test(inner) });
    }
  }
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, isWord }) => ({
      code: isWord ? 'curly-quotes' : 'curly-text',
      range,
      message: 'the quotes around this value are curly ones, which quote nothing in YAML',
      help: 'write straight quotes',
      repair: {
        title: 'write straight quotes',
        safety: isWord ? 'safe' : 'unsafe',
        variants: [exchange(range, '"')],
      },
    }));
}
