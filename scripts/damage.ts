import { type Entry, readLines } from '../src/repair/lines.ts';
import { type Block, innermostColumn, isEmpty, isLeaf, lastKey, Page, startsWithDash, startsWithKey } from './page.ts';

/**
 * What happens to manifests when they are copied, formatted, retyped and merged, as functions that do it on purpose. Each
 * takes a whole document, draws where to strike, and returns undefined where there is nothing to strike.
 */
export interface Damage {
  readonly name: string;
  /** `negative` is what no change of blanks or marks can undo. */
  readonly kind: 'structural' | 'lexical' | 'negative';
  /** `pair` for what needs two documents with a separator between them. */
  readonly of: 'document' | 'pair';
  /** One after the other. */
  readonly strikes: readonly Blow[];
}

export type Blow = (text: string, random: Random) => string | undefined;

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a, to have a seed of its own for each operator and document. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

type Strike = (page: Page, random: Random) => string | undefined;

function onPage(strike: Strike): Blow {
  return (text, random) => {
    const read = readLines(text, { start: 0, end: text.length });
    if (read === undefined || read.entries.length < 2) return undefined;
    const struck = strike(new Page(text.split('\n'), read.entries), random);
    return struck === text ? undefined : struck;
  };
}

function pick<T>(random: Random, all: readonly T[]): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/** One of the entries for which something holds, by its index. */
function pickEntry(page: Page, random: Random, holds: (entry: Entry, index: number) => boolean): number | undefined {
  return pick(
    random,
    page.entries.flatMap((entry, index) => (holds(entry, index) ? [index] : [])),
  );
}

const SLIPS = [-4, -2, -1, 1, 2, 4];

function slip(page: Page, random: Random, index: number | undefined, block: (index: number) => Block, slips = SLIPS) {
  if (index === undefined) return undefined;
  const by = pick(random, slips)!;
  return page.entries[index]!.column + by < 0 ? undefined : page.shifted(block(index), by);
}

/** A draw of some neighbouring lines, the first of the text excepted. */
function stretch(page: Page, random: Random, least: number, most: number): Block | undefined {
  const count = page.lines.length - 1;
  if (count < least + 1) return undefined;
  const first = 1 + Math.floor(random() * (count - 1));
  return { first, last: Math.min(count - 1, first + least - 1 + Math.floor(random() * (most - least + 1))) };
}

const STRUCTURAL: Readonly<Record<string, Strike>> = {
  // Wholly gone.
  'flat-all': (page) => page.moved(() => 0),
  'flat-to-one': (page) => page.moved((column) => Math.min(column, 1)),
  'flat-tail': (page, random) => {
    const from = pickEntry(page, random, (_, index) => index > 2);
    return from === undefined
      ? undefined
      : page.moved((column, line) => (line >= page.entries[from]!.line ? 0 : column));
  },
  'flat-head': (page, random) => {
    const to = pickEntry(page, random, (_, index) => index > 4);
    return to === undefined ? undefined : page.moved((column, line) => (line < page.entries[to]!.line ? 0 : column));
  },
  'flat-subtree': (page, random) => {
    const index = pickEntry(page, random, (entry, at) => isEmpty(entry) && page.lastBelow(at) > at);
    if (index === undefined) return undefined;
    const { first, last } = page.children(index);
    const { column } = page.entries[index]!;
    return page.moved((own, line) => (line >= first && line <= last ? column : own));
  },
  // As formatters of Markdown leave unfenced YAML: flat up to a dash, then all in the column behind it.
  'flat-markdown': (page) => {
    let inner: number | undefined;
    return page.edited((body, _, line) => {
      const dash = /^- +/.exec(body);
      if (dash !== null && !page.isInner[line]) {
        inner = dash[0].length;
        return body;
      }
      return ' '.repeat(inner ?? 0) + body;
    });
  },
  'flat-markdown-joined': (page, random) => {
    const flat = STRUCTURAL['flat-markdown']!(page, random)!;
    const lines: string[] = [];
    for (const line of flat.split('\n')) {
      const above = lines.at(-1) ?? '';
      if (/^- /.test(line) && /^ +[\w-]+:$/.test(above)) lines[lines.length - 1] += ` ${line}`;
      else lines.push(line);
    }
    return lines.join('\n');
  },
  clamped: (page, random) => {
    const limit = pick(random, [2, 4, 6])!;
    return page.moved((column) => Math.min(column, limit));
  },
  trimmed: (page, random) => {
    const by = 1 + Math.floor(random() * 4);
    return page.moved((column) => column - by);
  },
  'level-lost': (page, random) => {
    const from = pickEntry(page, random, ({ column }) => column > 0);
    if (from === undefined) return undefined;
    const { column: limit } = page.entries[from]!;
    return page.moved((column) => (column >= limit ? column - 2 : column));
  },
  // A block.
  'children-level': (page, random) => {
    const index = pickEntry(page, random, (entry, at) => isEmpty(entry) && page.lastBelow(at) > at);
    if (index === undefined) return undefined;
    const by = page.entries[index]!.column - page.entries[index + 1]!.column;
    return page.shifted(page.children(index), by);
  },
  'item-level': (page, random) => {
    const index = pickEntry(page, random, (entry, at) => startsWithDash(entry) && page.lastBelow(at) > at);
    if (index === undefined) return undefined;
    const [dash, next] = page.entries[index]!.tokens;
    return next?.kind === 'key' ? page.shifted(page.children(index), dash!.column - next.column) : undefined;
  },
  'items-level': (page) => {
    const by = page.lines.map(() => 0);
    for (const [index, { tokens }] of page.entries.entries()) {
      const [dash, next] = tokens;
      if (dash!.kind !== 'dash' || next?.kind !== 'key') continue;
      const { first, last } = page.children(index);
      for (let line = first; line <= last; line++) by[line]! += next.column - dash!.column;
    }
    return page.moved((column, line) => column - by[line]!);
  },
  'subtree-shifted': (page, random) =>
    slip(
      page,
      random,
      pickEntry(page, random, (_, at) => at > 0),
      (at) => page.block(at),
    ),
  'subtree-shifted-crlf': (page, random) => STRUCTURAL['subtree-shifted']!(page, random)?.replace(/\r?\n/g, '\r\n'),
  'range-shifted': (page, random) => {
    const block = stretch(page, random, 1, 8);
    return block && page.shifted(block, pick(random, SLIPS)!);
  },
  'line-shifted': (page, random) => {
    const index = pickEntry(page, random, () => true);
    return slip(
      page,
      random,
      index,
      (at) => ({ first: page.entries[at]!.line, last: page.entries[at]!.line }),
      [-2, -1, 1, 2],
    );
  },
  swallowed: (page, random) => {
    const index = pickEntry(page, random, (entry, at) => {
      const before = page.entries[at - 1];
      return before !== undefined && startsWithKey(entry) && entry.column < before.tokens.at(-1)!.column;
    });
    if (index === undefined) return undefined;
    return page.shifted(page.block(index), innermostColumn(page.entries[index - 1]!) - page.entries[index]!.column);
  },
  'swallowed-rest': (page, random) => {
    const index = pickEntry(page, random, (entry, at) => {
      const before = page.entries[at - 1];
      return before !== undefined && startsWithKey(entry) && entry.column < before.tokens.at(-1)!.column;
    });
    if (index === undefined) return undefined;
    const { column, line } = page.entries[index]!;
    let end = index;
    while (end + 1 < page.entries.length && page.entries[end + 1]!.column >= column) end++;
    return page.shifted(
      { first: line, last: page.entries[end]!.last },
      innermostColumn(page.entries[index - 1]!) - column,
    );
  },
  'range-doubled': (page, random) => scaled(page, random, (column) => column * 2),
  'range-halved': (page, random) => scaled(page, random, (column) => column >> 1),
  'page-break': (page, random) => {
    const index = pickEntry(page, random, ({ column }, at) => at > 2 && column > 0);
    const last = page.lines.length - 1;
    const by = pick(random, [-4, -2, 2, 4, 6])!;
    return index === undefined ? undefined : page.shifted({ first: page.entries[index]!.line, last }, by);
  },
  'all-but-first': (page, random) =>
    page.shifted({ first: page.entries[0]!.line + 1, last: page.lines.length - 1 }, pick(random, [1, 2, 3, 4, 8])!),
  'first-indented': (page, random) => page.shifted({ first: 0, last: page.entries[0]!.line }, pick(random, [1, 2, 4])!),
  // A block pasted at the cursor: its first line stands where it was, the others where they were elsewhere.
  pasted: (page, random) => {
    const index = pickEntry(page, random, (entry, at) => entry.column > 0 && page.lastBelow(at) > at);
    return index === undefined ? undefined : page.shifted(page.children(index), -page.entries[index]!.column);
  },
  // An editor that indents by itself what already has its blanks.
  staircase: (page, random) => {
    const index = pickEntry(page, random, (entry, at) => isEmpty(entry) && page.lastBelow(at) > at);
    if (index === undefined) return undefined;
    const { first, last } = page.children(index);
    const own = page.columns[first]!;
    let above = own;
    if (last - first > 30) return undefined;
    return page.moved((column, line) => {
      if (line < first || line > last) return column;
      above += Math.max(0, column - own);
      return above;
    });
  },
  'dash-misaligned': (page, random) => {
    if (page.entries.filter(startsWithDash).length < 2) return undefined;
    const isWhole = random() < 0.5;
    return slip(
      page,
      random,
      pickEntry(page, random, startsWithDash),
      (at) => (isWhole ? page.block(at) : { first: page.entries[at]!.line, last: page.entries[at]!.line }),
      [-2, -1, 1, 2],
    );
  },
  'lines-off': (page, random) =>
    page.moved((column, line) =>
      page.isInner[line] || random() < 0.85 ? column : column + pick(random, [-2, -1, 1, 2])!,
    ),
  'item-behind-key': (page, random) => {
    const lines: string[] = [];
    for (const [index, line] of page.lines.entries()) {
      const above = lines.at(-1) ?? '';
      const joins = /^ *- /.test(line) && !page.isInner[index] && /[A-Za-z]:$/.test(above) && random() < 0.7;
      if (joins) lines[lines.length - 1] = `${above} ${line.trimStart()}`;
      else lines.push(line);
    }
    return lines.join('\n');
  },
};

function scaled(page: Page, random: Random, scale: (column: number) => number): string | undefined {
  const block = stretch(page, random, 3, 14);
  return block && page.moved((column, line) => (line >= block.first && line <= block.last ? scale(column) : column));
}

/** Changes the bodies of lines that begin something, each with some likelihood. */
function retype(page: Page, random: Random, likelihood: number, write: (body: string, column: number) => string) {
  return page.edited((body, column, line) => {
    const isOwn = !page.isInner[line] && !page.isComment(line);
    return isOwn && random() < likelihood ? write(body, column) : ' '.repeat(column) + body;
  });
}

/** Other blanks at the beginning of lines that are no content. */
function reblank(page: Page, random: Random, likelihood: number, blanks: (column: number) => string): string {
  return page.edited((body, column, line) =>
    column === 0 || page.isInner[line] || random() >= likelihood ? ' '.repeat(column) + body : blanks(column) + body,
  );
}

function tabs(column: number, width: number): string {
  return '\t'.repeat(Math.floor(column / width)) + ' '.repeat(column % width);
}

const LEXICAL: Readonly<Record<string, Strike>> = {
  'tabs-all': (page, random) => {
    const width = pick(random, [2, 4, 8])!;
    return reblank(page, random, 1, (column) => tabs(column, width));
  },
  'tabs-some': (page, random) => {
    const width = pick(random, [2, 4])!;
    return reblank(page, random, 0.4, (column) => tabs(column, width));
  },
  'hard-blanks': (page, random) => reblank(page, random, pick(random, [1, 0.3])!, (column) => '\u00a0'.repeat(column)),
  'wide-blanks': (page, random) => reblank(page, random, 0.5, (column) => '\u2003'.repeat(column)),
  'zero-width-blank': (page, random) => reblank(page, random, 0.3, (column) => `\u200b${' '.repeat(column)}`),
  'hard-blank-behind-colon': (page, random) =>
    retype(page, random, 0.5, (body, column) => ' '.repeat(column) + body.replace(/^((?:- )*[\w-]+:) /, '$1\u00a0')),
  quoted: (page) =>
    page.lines.map((line, at, { length }) => (at + 1 === length ? line : line === '' ? '>' : `> ${line}`)).join('\n'),
  'line-numbers': (page, random) => {
    const width = String(page.lines.length).length;
    const behind = pick(random, [' ', '  ', ': ', '| '])!;
    return page.lines
      .map((line, at, { length }) => (at + 1 === length ? line : `${String(at + 1).padStart(width)}${behind}${line}`))
      .join('\n');
  },
  'curly-quotes': (page, random) =>
    retype(
      page,
      random,
      1,
      (body, column) => ' '.repeat(column) + body.replace(/: "([^"]*)"(\s*)$/, ': \u201c$1\u201d$2'),
    ),
  'long-dashes': (page, random) => {
    const dash = pick(random, ['\u2013', '\u2014', '\u2022'])!;
    return retype(page, random, 0.7, (body, column) => ' '.repeat(column) + body.replace(/^- /, `${dash} `));
  },
  'dash-without-blank': (page, random) =>
    retype(page, random, 0.5, (body, column) => ' '.repeat(column) + body.replace(/^- (?=[a-z])/, '-')),
  'colon-without-blank': (page, random) => {
    const lines = new Set([0, 1].map(() => pickEntry(page, random, isLeaf)));
    const struck = [...lines].flatMap((index) => (index === undefined ? [] : [page.entries[index]!.line]));
    return page.edited(
      (body, column, line) =>
        ' '.repeat(column) + (struck.includes(line) ? body.replace(/^((?:- )*[^\s"']+:) +/, '$1') : body),
    );
  },
  fenced: (page) => `\`\`\`yaml\n${page.lines.join('\n')}\`\`\`\n`,
  prompt: (page) => `$ cat manifest.yaml\n${page.lines.join('\n')}`,
};

/** Struck twice, with numbers of its own each time. */
const BLOCK: Strike = (page, random) => {
  const names = ['flat-subtree', 'children-level', 'item-level', 'subtree-shifted', 'swallowed'];
  return STRUCTURAL[pick(random, names)!]!(page, random);
};

const PAIRS: Readonly<Record<string, Blow>> = {
  'lost-separator': (text) => text.replace(/^---\n/m, ''),
  'blank-separator': (text) => text.replace(/^---\n/m, '\n'),
  'long-separator': (text) => text.replace(/^---\n/m, '----\n'),
};

const STRANGERS = ['shards', 'extra', 'enabled', 'customField', 'nodes'];
const FIELDS = [
  'replicas: 2',
  'image: redis:7',
  'type: NodePort',
  'hostNetwork: true',
  'namespace: data',
  'restartPolicy: Always',
  'serviceName: redis',
  'port: 6379',
  'labels: {}',
];

const NEGATIVE: Readonly<Record<string, Strike>> = {
  'key-misspelt': (page, random) => {
    const index = pickEntry(page, random, (entry) => /^[a-z]\w{3,}$/i.test(lastKey(entry) ?? ''));
    if (index === undefined) return undefined;
    const key = lastKey(page.entries[index]!)!;
    const at = 1 + Math.floor(random() * (key.length - 2));
    const typo =
      random() < 0.5
        ? key.slice(0, at) + key.slice(at + 1)
        : key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
    return replaceLine(page, page.entries[index]!.line, (line) => line.replace(`${key}:`, `${typo}:`));
  },
  'unknown-key': (page, random) => {
    const index = pickEntry(page, random, startsWithKey);
    if (index === undefined) return undefined;
    const { line, column } = page.entries[index]!;
    const value = pick(random, ['3', 'true', 'web', '"on"'])!;
    return page.with(line, `${' '.repeat(column)}${pick(random, STRANGERS)}: ${value}`);
  },
  'wrong-place': (page, random) => {
    const index = pickEntry(page, random, startsWithKey);
    if (index === undefined) return undefined;
    const { line, column } = page.entries[index]!;
    return page.with(line, `${' '.repeat(column)}${pick(random, FIELDS)}`);
  },
  'wrong-type': (page, random) => {
    const index = pickEntry(page, random, (entry) => isLeaf(entry) && /: +\d+\s*$/.test(page.lines[entry.line]!));
    if (index === undefined) return undefined;
    return replaceLine(page, page.entries[index]!.line, (line) => line.replace(/(: +)\d+/, '$1many'));
  },
  'leaf-deleted': (page, random) => {
    const index = pickEntry(page, random, (entry) => startsWithKey(entry) && isLeaf(entry));
    return index === undefined ? undefined : page.without(page.block(index)).join('\n');
  },
  'parent-deleted': (page, random) => {
    const index = pickEntry(page, random, (entry) => startsWithKey(entry) && isEmpty(entry));
    if (index === undefined) return undefined;
    const { line } = page.entries[index]!;
    return page.without({ first: line, last: line }).join('\n');
  },
  'item-head-deleted': (page, random) => {
    const index = pickEntry(page, random, (entry, at) => startsWithDash(entry) && page.lastBelow(at) > at);
    if (index === undefined) return undefined;
    const { line } = page.entries[index]!;
    return page.without({ first: line, last: line }).join('\n');
  },
  'dash-deleted': (page, random) => {
    const index = pickEntry(page, random, ({ tokens }) => tokens[0]!.kind === 'dash' && tokens[1]?.kind === 'key');
    if (index === undefined) return undefined;
    const blanks = random() < 0.5 ? '' : '  ';
    return replaceLine(page, page.entries[index]!.line, (line) => line.replace(/- +/, blanks));
  },
  'key-doubled': (page, random) => {
    const from = pickEntry(page, random, (entry) => startsWithKey(entry) && isLeaf(entry));
    if (from === undefined) return undefined;
    const { column, line } = page.entries[from]!;
    const to = pickEntry(page, random, (entry) => startsWithKey(entry) && entry.column === column)!;
    return page.with(page.entries[to]!.line, page.lines[line]!);
  },
  'first-line-lost': (page) => page.lines.slice(page.entries[0]!.line + 1).join('\n'),
  'tail-lost': (page, random) => {
    const index = pickEntry(page, random, (_, at) => at > 4);
    return index === undefined ? undefined : `${page.lines.slice(0, page.entries[index]!.line + 1).join('\n')}\n`;
  },
  'tail-cut': (page, random) => {
    const text = page.lines.join('\n');
    return text.slice(0, Math.floor(text.length * (0.4 + 0.6 * random())));
  },
  'blocks-swapped': (page, random) => {
    const index = pickEntry(page, random, (entry, at) => at > 1 && startsWithKey(entry));
    if (index === undefined) return undefined;
    const { first, last } = page.block(index);
    const rest = page.without({ first, last });
    const to = 1 + Math.floor(random() * (rest.length - 1));
    return rest.toSpliced(to, 0, ...page.lines.slice(first, last + 1)).join('\n');
  },
};

function replaceLine(page: Page, at: number, write: (line: string) => string): string {
  return page.lines.with(at, write(page.lines[at]!)).join('\n');
}

function damages(kind: Damage['kind'], strikes: Readonly<Record<string, Strike>>): Damage[] {
  return Object.entries(strikes).map(([name, strike]) => ({ name, kind, of: 'document', strikes: [onPage(strike)] }));
}

function both(name: string, kind: Damage['kind'], one: Strike, other: Strike): Damage {
  return { name, kind, of: 'document', strikes: [onPage(one), onPage(other)] };
}

/** All that can happen. */
export const DAMAGES: readonly Damage[] = [
  ...damages('structural', STRUCTURAL),
  both('two-blocks', 'structural', BLOCK, BLOCK),
  ...damages('lexical', LEXICAL),
  ...Object.entries(PAIRS).map(([name, strike]): Damage => ({ name, kind: 'lexical', of: 'pair', strikes: [strike] })),
  both('tabs-and-shift', 'lexical', STRUCTURAL['subtree-shifted']!, LEXICAL['tabs-all']!),
  both('hard-blanks-and-swallowed', 'lexical', STRUCTURAL.swallowed!, LEXICAL['hard-blanks']!),
  ...damages('negative', NEGATIVE),
];
