import type { Comment } from './document.ts';
import type { ScalarNode, YamlNode } from './node.ts';

/** The comments of a document that was read: every `#` between its nodes that begins one. */
export function commentsBetween(text: string, start: number, end: number, root: YamlNode): Comment[] {
  const comments: Comment[] = [];
  let at = start;
  // Not beyond the end: a file may hold many documents.
  const hashFrom = (from: number): number => {
    for (let i = from; i < end; i++) if (text.charCodeAt(i) === 0x23) return i;
    return -1;
  };
  let hash = hashFrom(start);
  // Text that holds no scalar: blanks, indicators, tags and anchors.
  const scanGap = (from: number, to: number): void => {
    if (hash < from && hash >= 0) hash = hashFrom(from);
    while (hash >= 0 && hash < to) {
      const inWord = hash > from && isWord(text.charCodeAt(hash - 1));
      const behind = inWord ? hash + 1 : lineEnd(text, hash, to);
      if (!inWord) comments.push(comment(text, hash, behind));
      hash = hashFrom(behind);
    }
  };
  for (const leaf of leaves(root)) {
    scanGap(at, leaf.start);
    at = leaf.end;
    if (leaf.kind === 'scalar' && (leaf.style === 'literal' || leaf.style === 'folded')) {
      scanGap(leaf.start, lineEnd(text, leaf.start, end));
    }
  }
  scanGap(at, end);
  return comments;
}

/** The scalars and aliases of a tree in the order of the text; not by recursion, for nesting may be deep. */
function leaves(root: YamlNode): (ScalarNode | Extract<YamlNode, { kind: 'alias' }>)[] {
  const found: (ScalarNode | Extract<YamlNode, { kind: 'alias' }>)[] = [];
  const rest: YamlNode[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'seq') {
      for (let i = node.items.length - 1; i >= 0; i--) rest.push(node.items[i]!);
    } else if (node.kind === 'map') {
      for (let i = node.pairs.length - 1; i >= 0; i--) rest.push(node.pairs[i]!.value, node.pairs[i]!.key);
    } else {
      found.push(node);
    }
  }
  return found;
}

/** True for what may stand in a tag or an anchor; not for the indicators behind which a comment may begin at once. */
function isWord(code: number): boolean {
  return (
    code > 0x20 && code !== 0x2c && code !== 0x5b && code !== 0x5d && code !== 0x7b && code !== 0x7d && code !== 0x3a
  );
}

function comment(text: string, start: number, end: number): Comment {
  let before = start - 1;
  while (before >= 0 && (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09)) before--;
  const code = before < 0 ? 0x0a : text.charCodeAt(before);
  return { range: { start, end }, ownLine: code === 0x0a || code === 0x0d || code === 0xfeff };
}

/** The end of the line's characters. A lone CR ends a line too. */
function lineEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
  return at;
}

/** What a text looks like where no tree can be had: its comments, and the first `{{` outside comments, quotes and blocks. */
export interface Lexical {
  readonly comments: Comment[];
  readonly braces: number;
}

const BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&][^ \t]+[ \t]+)*[|>][-+0-9]*[ \t]*$/;

/** Reads a text line by line, without its grammar: exact for what is nearly YAML, a guess for what is not. */
export function scanLexically(text: string, start: number, end: number): Lexical {
  const comments: Comment[] = [];
  let braces = -1;
  let quote = 0;
  let block = -1;
  let at = start;
  while (at < end) {
    const to = lineEnd(text, at, end);
    let content = at;
    while (content < to && text.charCodeAt(content) === 0x20) content++;
    if (block >= 0 && (content === to || content - at > block)) {
      at = nextLine(text, to);
      continue;
    }
    block = -1;
    let before = 0x20;
    let last = to;
    for (let i = content; i < to; i++) {
      const code = text.charCodeAt(i);
      if (quote !== 0) {
        if (code === 0x5c && quote === 0x22) i++;
        else if (code === quote) quote = 0;
      } else if (code === 0x23 && (before === 0x20 || before === 0x09)) {
        comments.push(comment(text, i, to));
        last = i;
        break;
      } else if ((code === 0x22 || code === 0x27) && opensQuote(text, at, i)) {
        quote = code;
      } else if (code === 0x7b && braces < 0 && text.charCodeAt(i + 1) === 0x7b) {
        braces = i;
      }
      before = code;
    }
    if (quote === 0 && last > content) {
      const code = text.charCodeAt(trimEnd(text, content, last) - 1);
      const header = code === 0x7c || code === 0x3e || code === 0x2b || code === 0x2d || (code >= 0x30 && code <= 0x39);
      if (header && BLOCK_HEADER.test(text.slice(at, last))) block = keyColumn(text, at, content);
    }
    at = nextLine(text, to);
  }
  return { comments, braces };
}

/** A quote opens a scalar only where a token may begin. */
function opensQuote(text: string, lineStart: number, at: number): boolean {
  let before = at - 1;
  while (before >= lineStart && (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09)) before--;
  if (before < lineStart) return true;
  const code = text.charCodeAt(before);
  if (code === 0x2c || code === 0x5b || code === 0x7b) return true;
  // `:`, `-` and `?` need a blank behind them, a tag or an anchor too.
  return at - before > 1 && (code === 0x3a || code === 0x2d || code === 0x3f || isProperty(text, lineStart, before));
}

function isProperty(text: string, lineStart: number, end: number): boolean {
  let at = end;
  while (at >= lineStart && text.charCodeAt(at) > 0x20) at--;
  const code = text.charCodeAt(at + 1);
  return code === 0x21 || code === 0x26;
}

/** The column of a line's first key, behind the dashes of list items: block scalars are indented more than it. */
function keyColumn(text: string, lineStart: number, content: number): number {
  let at = content;
  let column = content - lineStart;
  while (text.charCodeAt(at) === 0x2d && text.charCodeAt(at + 1) === 0x20) {
    column = at - lineStart;
    at++;
    while (text.charCodeAt(at) === 0x20) at++;
    const code = text.charCodeAt(at);
    if (code === 0x7c || code === 0x3e) return column;
    column = at - lineStart;
  }
  return column;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09)) at--;
  return at;
}

function nextLine(text: string, to: number): number {
  return to + (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? 2 : 1);
}
