import type { Range } from '../text/range.ts';
import { ODD_BLANK } from '../yaml/characters.ts';
import { isForeignText } from '../yaml/explain-foreign.ts';
import type { JsonScalar } from '../yaml/node.ts';
import { resolvePlain } from '../yaml/scalar.ts';

/**
 * The first idea of repair: damage to leading blanks leaves the rest of each line whole. So a text is not parsed but cut
 * into entries, one for each line that says something: its dashes, its key, the kind of its value, and the columns where
 * they stand. What an entry belongs to is left open; that is what `search.ts` finds.
 *
 * Three things take more than one line, and are kept as one entry: a flow collection or a quoted scalar up to where it is
 * closed, and a block scalar with the lines below that are deep enough to be its content.
 */
export interface Entry {
  /** The line that it begins on, as an index of `DamagedText.lines`. */
  readonly line: number;
  /** The last line that certainly belongs to it. */
  readonly last: number;
  /** Where its first token stands. */
  readonly column: number;
  /** One or more: dashes, then a key or a scalar or nothing. */
  readonly tokens: readonly Token[];
  /** For what stands behind `key: ` on the same line, which YAML does not allow: where it begins. Its column says nothing. */
  readonly joinedAt: number | undefined;
  /** True where a joined line could also be one scalar. */
  readonly guessed: boolean;
  readonly block: Block | undefined;
}

export type Token =
  | { readonly kind: 'dash'; readonly column: number }
  | { readonly kind: 'key'; readonly column: number; readonly name: string; readonly value: Value }
  | { readonly kind: 'scalar'; readonly column: number; readonly value: Value };

export type Value =
  | { readonly kind: 'empty' | 'alias' | 'block' }
  /** `broken` where it is never closed, or where more follows behind it. */
  | { readonly kind: 'map' | 'list'; readonly broken: boolean }
  | {
      readonly kind: 'scalar';
      readonly value: JsonScalar;
      readonly plain: boolean;
      readonly text: string;
      readonly broken: boolean;
    };

/** A block scalar. */
export interface Block {
  /** Its content is deeper than this. */
  readonly owner: number;
  /** Where its content begins, undefined where no line below is deep enough. */
  readonly column: number | undefined;
  /** True where the line behind its content is deeper than its owner, but not as deep as its content. */
  readonly ragged: boolean;
}

export interface Line {
  /** Where its first character that is no blank stands in the text. */
  readonly at: number;
  readonly end: number;
  readonly column: number;
  /** Without blanks on either side. */
  readonly body: string;
}

export interface DamagedText {
  /** The text of the file, and where in it the document stands. */
  readonly text: string;
  readonly range: Range;
  readonly lines: readonly Line[];
  readonly entries: readonly Entry[];
  /** Lines that hold nothing but a comment and are no content of a block scalar. */
  readonly comments: readonly number[];
}

/** No flow collection and no quoted scalar goes on for longer, and no more of them are without end. */
const MAX_LENGTH = 20_000;
const MAX_UNCLOSED = 40;
/** No text is repaired with a line of more lists in one another. */
const MAX_DASHES = 8;
/** No line is cut into items that is longer. */
const MAX_JOINED = 2000;
const COMMENT = 0x23;
const ODD_START = new RegExp(`^[\\s${ODD_BLANK}]`);
const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:\s+#.*)?$/;
const PROPERTIES = /^(?:[&!]\S*(?:\s+|$)){1,2}/;
const DIRECTIVE = /^(?:---(?:\s|$)|%)/;

/** A key that is computed, in what a test expects: below it anything may stand. */
const EXPRESSION = /^(?:- )*\(.*\): *(?:\S|$)/;

/** What was meant for a key, or an item: the blank that is missing is not one at the beginning of a line. */
const WORD_WITHOUT_BLANK = /^(?:["']?[A-Za-z][\w./-]*["']?:(?!\/\/)[^\s:]|-[A-Za-z][\w./-]*:\s)/;

/**
 * Cuts one document into entries. Undefined for a text that no change of blanks can heal: one with a template, or a tab
 * before a key, or `...` for what is left out.
 */
export function readLines(text: string, range: Range): DamagedText | undefined {
  const lines = splitLines(text, range);
  if (lines === undefined) return undefined;
  const entries: Entry[] = [];
  let unclosed = 0;
  /** True behind the key of a text whose blanks are lost: any line may be one of it. */
  let mayBeText = false;
  const comments: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const first = line.body.charCodeAt(0);
    if (line.body === '' || (DIRECTIVE.test(line.body) && entries.length === 0)) continue;
    if (first === COMMENT) {
      comments.push(index);
      continue;
    }
    if (line.body === '...') {
      // In the first column the document ends here; elsewhere somebody left something out.
      if (line.column > 0 || lines.slice(index + 1).some(({ body }) => body !== '' && body.charCodeAt(0) !== COMMENT))
        return undefined;
      break;
    }
    // Blanks of another kind than the space: their width is anybody's guess.
    if (ODD_START.test(line.body)) return undefined;
    if (first !== 0x22 && first !== 0x27 && /^[^#"']*\{\{/.test(line.body)) return undefined;
    const isOther = isForeignText(line.body) || WORD_WITHOUT_BLANK.test(line.body) || EXPRESSION.test(line.body);
    if (isOther && !mayBeText) return undefined;
    index = readEntries(text, range, lines, index, entries);
    const read = entries.at(-1);
    if (isUnclosed(read)) unclosed++;
    mayBeText ||= read?.block !== undefined && read.block.column === undefined;
    if (unclosed > MAX_UNCLOSED || (read?.tokens.length ?? 0) > MAX_DASHES) return undefined;
  }
  return { text, range, lines, entries, comments };
}

function isUnclosed(entry: Entry | undefined): boolean {
  const last = entry?.tokens.at(-1);
  if (last === undefined || last.kind === 'dash') return false;
  const { value } = last;
  return (value.kind === 'map' || value.kind === 'list' || (value.kind === 'scalar' && !value.plain)) && value.broken;
}

function splitLines(text: string, range: Range): Line[] | undefined {
  const lines: Line[] = [];
  for (let start = range.start; start < range.end; ) {
    let next = text.indexOf('\n', start);
    next = next < 0 || next >= range.end ? range.end : next + 1;
    let at = start;
    while (at < next && text.charCodeAt(at) === 0x20) at++;
    let end = next;
    while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
    const body = text.slice(at, end);
    // A lone CR ends a line too, but hardly anybody writes it.
    if (body.includes('\r')) return undefined;
    lines.push({ at, end, column: at - start, body });
    start = next;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Reads one line, which is several entries where lines were joined, and returns the last line that belongs to it. */
function readEntries(text: string, range: Range, lines: readonly Line[], index: number, entries: Entry[]): number {
  let last = index;
  for (let from: number | undefined = 0; from !== undefined; ) {
    const piece: Piece = readPiece(text, range, lines, index, from);
    if (piece.entry !== undefined) {
      entries.push(piece.entry);
      last = piece.entry.last;
    }
    from = piece.next;
  }
  return last;
}

/** What stands at one place of a line. */
interface Piece {
  /** Undefined where there is nothing but a comment, or what YAML has no word for. */
  readonly entry: Entry | undefined;
  /** Where the next entry begins on the same line. */
  readonly next?: number;
}

function readPiece(text: string, range: Range, lines: readonly Line[], index: number, from: number): Piece {
  const line = lines[index]!;
  const joinedAt = from === 0 ? undefined : line.at + from;
  const tokens: Token[] = [];
  let at = from;
  while (line.body[at] === '-' && (at + 1 === line.body.length || isBlank(line.body.charCodeAt(at + 1)))) {
    tokens.push({ kind: 'dash', column: line.column + at });
    at = skipBlanks(line.body, at + 1);
  }
  const column = line.column + from;
  const key = readKey(line.body, at);
  const valueAt = key === undefined ? at : skipBlanks(line.body, key.end);
  const add = (value: Value): void => {
    if (key !== undefined) tokens.push({ kind: 'key', column: line.column + at, name: key.name, value });
    else if (value.kind !== 'empty') tokens.push({ kind: 'scalar', column: line.column + at, value });
  };
  const next = key === undefined ? nextItem(line.body, at, joinedAt) : nextPair(line.body, valueAt);
  if (next >= 0) {
    const end = line.at + next;
    const own = { ...line, body: line.body.slice(0, next).trimEnd(), end };
    const isItem = key === undefined;
    add(isItem ? readScalar(own.body.slice(at)) : readValue(text, { start: range.start, end }, own, valueAt).value);
    return { entry: { ...entry(index, index, column, tokens, joinedAt), guessed: isItem }, next };
  }
  const { value, end } = readValue(text, range, line, valueAt);
  add(value);
  if (tokens.length === 0) return { entry: undefined };
  let last = index;
  while (last + 1 < lines.length && lines[last + 1]!.at < end) last++;
  if (value.kind !== 'block') return { entry: entry(index, last, column, tokens, joinedAt) };
  const holder = key === undefined ? tokens[tokens.length - 2] : tokens[tokens.length - 1];
  const block = readBlock(lines, index, holder?.column ?? -1);
  return { entry: { ...entry(index, block.last, column, tokens, joinedAt), block } };
}

function entry(line: number, last: number, column: number, tokens: Token[], joinedAt: number | undefined): Entry {
  return { line, last, column, tokens, joinedAt, guessed: false, block: undefined };
}

function skipBlanks(body: string, from: number): number {
  let at = from;
  while (at < body.length && isBlank(body.charCodeAt(at))) at++;
  return at;
}

/**
 * Where the item begins that stands behind a key in `ports: - port: 80`, or behind its value: in `port: 80 - name: web` there
 * is a whole item, for no plain text holds a colon and a blank. -1 where there is none.
 */
function nextPair(body: string, from: number): number {
  if (/^-\s+\S/.test(body.slice(from, from + 40))) return from;
  if (body.length > MAX_JOINED || '{[|>&*!#'.includes(body[from] ?? '#')) return -1;
  const isQuoted = body[from] === '"' || body[from] === "'";
  const start = isQuoted ? endOfQuoted(body, from, body.length) : from;
  const found = start < 0 ? null : ITEM_BEHIND.exec(body.slice(start));
  const isNext = found !== null && (isQuoted ? found.index === 0 : !/\s#/.test(body.slice(start, start + found.index)));
  return isNext ? start + found.index + found[0].length - 1 : -1;
}

/** Blanks and the dash of an item that begins with a key. */
const ITEM_BEHIND = /\s+-(?=\s+["']?[A-Za-z][\w./-]*["']?:(?:\s|$))/;

/** Where the next item begins behind one that stands behind its key, as in `args: - save - quit`; -1 where there is none. */
function nextItem(body: string, from: number, joinedAt: number | undefined): number {
  if (joinedAt === undefined || body.length > MAX_JOINED || /["'#[{]/.test(body.slice(from))) return -1;
  const at = body.indexOf(' - ', from);
  return at < 0 ? -1 : at + 1;
}

/** The key that begins at `from`, and the place behind its colon. */
function readKey(body: string, from: number): { name: string; end: number } | undefined {
  const first = body[from];
  if (first === undefined || '{[#|>&*!%@`,]}'.includes(first)) return undefined;
  if (first === '"' || first === "'") {
    const end = endOfQuoted(body, from, body.length);
    if (end < 0) return undefined;
    const colon = skipBlanks(body, end);
    return isColon(body, colon) ? { name: body.slice(from + 1, end - 1), end: colon + 1 } : undefined;
  }
  for (let at = from; at < body.length; at++) {
    if (isColon(body, at)) return { name: body.slice(from, at).trimEnd(), end: at + 1 };
    if (body[at] === '#' && isBlank(body.charCodeAt(at - 1))) return undefined;
  }
  return undefined;
}

function isColon(body: string, at: number): boolean {
  return body[at] === ':' && (at + 1 === body.length || isBlank(body.charCodeAt(at + 1)));
}

/** The value that begins at `from` in a line, and where it ends in the text. */
function readValue(text: string, range: Range, line: Line, from: number): { value: Value; end: number } {
  const properties = PROPERTIES.exec(line.body.slice(from))?.[0].length ?? 0;
  const at = line.at + from + properties;
  const rest = line.body.slice(from + properties);
  const first = rest.charCodeAt(0);
  if (rest === '' || first === COMMENT) return { value: { kind: 'empty' }, end: at };
  if (BLOCK_HEADER.test(rest)) return { value: { kind: 'block' }, end: at };
  if (first === 0x2a) return { value: { kind: 'alias' }, end: at };
  const limit = Math.min(range.end, at + MAX_LENGTH);
  const quoted = first === 0x22 || first === 0x27;
  if (!quoted && first !== 0x7b && first !== 0x5b) return { value: readScalar(rest), end: at };
  const close = quoted ? endOfQuoted(text, at, limit) : endOfFlow(text, at, limit);
  const broken = close < 0 || !endsLine(text, close, range.end);
  const end = close < 0 ? line.end : close;
  if (!quoted) return { value: { kind: first === 0x7b ? 'map' : 'list', broken }, end };
  const content = text.slice(at + 1, Math.max(at + 1, end - 1));
  return { value: { kind: 'scalar', value: content, plain: false, text: content, broken }, end };
}

function readScalar(rest: string): Value {
  const comment = /\s#/.exec(rest);
  const text = comment === null ? rest : rest.slice(0, comment.index).trimEnd();
  const broken = /:\s/.test(text);
  return { kind: 'scalar', value: resolvePlain(text), plain: true, text, broken };
}

/** Behind the quote that closes the one at `from`, -1 where there is none. */
function endOfQuoted(text: string, from: number, limit: number): number {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && quote === 0x22) at++;
    else if (code === quote) {
      if (quote === 0x22 || text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    }
  }
  return -1;
}

/** Behind the bracket that closes the one at `from`, -1 where there is none. */
function endOfFlow(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) {
      if (--depth === 0) return at + 1;
    } else if ((code === 0x22 || code === 0x27) && /[\s,[{:]/.test(text.charAt(at - 1))) {
      const end = endOfQuoted(text, at, limit);
      if (end < 0) return -1;
      at = end - 1;
    } else if (code === COMMENT && isBlank(text.charCodeAt(at - 1))) {
      const next = text.indexOf('\n', at);
      if (next < 0) return -1;
      at = next;
    }
  }
  return -1;
}

function endsLine(text: string, from: number, limit: number): boolean {
  const newline = text.indexOf('\n', from);
  const rest = text.slice(from, newline < 0 ? limit : Math.min(newline, limit));
  return /^\s*$|^\s+#/.test(rest);
}

function readBlock(lines: readonly Line[], header: number, owner: number): Block & { last: number } {
  let first = header + 1;
  while (first < lines.length && lines[first]!.body === '') first++;
  const column = lines[first]?.column ?? 0;
  if (first >= lines.length || column <= owner) return { owner, column: undefined, ragged: false, last: header };
  let last = first;
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.body === '') continue;
    if (line.column < column) break;
    last = at;
  }
  const behind = lines[at];
  const ragged = behind !== undefined && behind.column > owner && behind.body.charCodeAt(0) !== COMMENT;
  return { owner, column, ragged, last };
}
