import type { Range } from '../text/range.ts';
import { ODD_BLANK } from './characters.ts';

const BLANK = new RegExp(`[ \\t${ODD_BLANK}]`);
const INDENTATION = new RegExp(`[ \\t${ODD_BLANK}]*`, 'y');
const KEY_LINE = /^[ \t]*(?:- +)*["']?[A-Za-z][\w./-]*["']?:(?:\s|$)/;
const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:[ \t]#.*)?$/;
const PROPERTY = /(?:&[\w-]+|!\S*)(?=\s|$)[ \t]*/y;

export type ValueKind = 'none' | 'plain' | 'quoted' | 'flow' | 'alias' | 'block';

/** What stands on a line, as far as the line and those that it opens tell. */
export interface Line {
  /** Offsets of its characters, without the line end. */
  readonly start: number;
  readonly end: number;
  /** Behind the indentation, whatever that is made of. */
  readonly text: number;
  /** 0-based; a tab goes to the next multiple of the width it is given. */
  readonly column: number;
  /** `inside`: of a scalar or of brackets that were opened above. `comment`: also a blank line. */
  readonly kind: 'content' | 'inside' | 'comment';
  /** Columns and offsets of the dashes that it begins with. */
  readonly dashes: readonly { readonly at: number; readonly column: number }[];
  readonly key: { readonly range: Range; readonly column: number; readonly name: string } | undefined;
  /** What follows the key, or the dashes where there is no key, without comment. */
  readonly value: Range;
  readonly valueColumn: number;
  /** Of a line inside quotes or brackets, what was opened above. */
  readonly valueKind: ValueKind;
  /** What is wrong with the line by itself. */
  readonly flaw: Flaw | undefined;
}

/** A mistake that is seen without a look at the structure. */
export interface Flaw {
  readonly code:
    | 'unclosed-quote'
    | 'text-behind-quote'
    | 'bad-escape'
    | 'unclosed-bracket'
    | 'text-behind-bracket'
    | 'block-indentation'
    | 'block-not-indented'
    | 'block-odd-blank'
    | 'block-tab';
  readonly range: Range;
  /** The line that opened what this one breaks. */
  readonly opened?: Line;
}

/** A block scalar whose text goes on. */
interface OpenBlock {
  readonly parent: number;
  indent: number | undefined;
  readonly line: Line;
  /** True where its first line is not indented: then others that are say nothing of it. */
  isMoved: boolean;
}

/**
 * Cuts a stretch of text into lines and finds what each holds. Characters that look like a blank are taken for one, as
 * they were meant. Never fails, and is done in one pass.
 */
export function readLines(text: string, start: number, end: number, tabWidth: number): Line[] {
  const lines: Line[] = [];
  let block: OpenBlock | undefined;
  // Behind the end of a scalar or of brackets that span lines.
  let insideUntil = -1;
  let insideKind: ValueKind = 'none';
  // How far a closing quote or bracket is looked for. One that is missing is enough; no text may make this quadratic.
  let reach = Number.POSITIVE_INFINITY;
  let at = start;
  while (at < end) {
    let lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0 || lineEnd > end) lineEnd = end;
    const next = lineEnd + 1;
    if (lineEnd > at && text.charCodeAt(lineEnd - 1) === 0x0d) lineEnd--;
    INDENTATION.lastIndex = at;
    INDENTATION.test(text);
    const textStart = Math.min(INDENTATION.lastIndex, lineEnd);
    const column = columnOf(text, at, textStart, tabWidth);
    const empty: Line = {
      start: at,
      end: lineEnd,
      text: textStart,
      column,
      kind: 'comment',
      dashes: [],
      key: undefined,
      value: { start: lineEnd, end: lineEnd },
      valueColumn: column,
      valueKind: 'none',
      flaw: undefined,
    };
    const isBlank = textStart === lineEnd;
    const isComment = text[textStart] === '#';
    at = next;
    if (empty.start < insideUntil) {
      lines.push({ ...empty, kind: 'inside', valueKind: insideKind });
      continue;
    }
    if (block !== undefined) {
      const inside = readBlockLine(text, empty, block, isBlank, isComment);
      if (inside !== undefined) {
        lines.push(inside);
        continue;
      }
      block = undefined;
    }
    if (isBlank || isComment) {
      lines.push(empty);
      continue;
    }
    const { line, until } = readContent(text, empty, Math.max(lineEnd, Math.min(end, empty.start + reach)), tabWidth);
    lines.push(line);
    if (line.flaw?.code === 'unclosed-quote' || line.flaw?.code === 'unclosed-bracket') reach = 4096;
    if (until > line.end) {
      insideUntil = until;
      insideKind = line.valueKind;
    }
    if (line.valueKind === 'block') {
      const parent = line.key?.column ?? line.dashes.at(-1)?.column ?? -1;
      const explicit = /[1-9]/.exec(text.slice(line.value.start, line.value.start + 3))?.[0];
      block = {
        parent,
        indent: explicit === undefined ? undefined : Math.max(parent, 0) + Number(explicit),
        line,
        isMoved: false,
      };
    }
  }
  return lines;
}

/** The column behind a stretch of indentation. */
function columnOf(text: string, start: number, end: number, tabWidth: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 0x09) column = (Math.floor(column / tabWidth) + 1) * tabWidth;
    else if (!/[\u200b\ufeff]/.test(text[at]!)) column++;
  }
  return column;
}

function readBlockLine(
  text: string,
  line: Line,
  block: OpenBlock,
  isBlank: boolean,
  isComment: boolean,
): Line | undefined {
  const inside = { ...line, kind: 'inside' } as const;
  if (isBlank) return inside;
  let blanks = 0;
  while (text[line.start + blanks] === ' ') blanks++;
  const needed = block.indent ?? block.parent + 1;
  if (blanks >= needed) {
    block.indent ??= blanks;
    return inside;
  }
  const flaw = (code: Flaw['code'], indent = block.parent + 1): Line => {
    block.indent ??= indent;
    return { ...inside, flaw: { code, range: { start: line.start, end: line.end }, opened: block.line } };
  };
  if (text[line.start + blanks] === '\t') return flaw('block-tab');
  if (line.column >= needed && blanks < line.text - line.start) return flaw('block-odd-blank', line.column);
  if (isComment && block.indent !== undefined && !block.isMoved) return undefined;
  if (blanks > block.parent) return flaw('block-indentation');
  if (block.indent !== undefined && !block.isMoved) return undefined;
  // The first line of the text is not indented. Only what cannot be the next key is taken for text.
  const written = text.slice(line.text, line.end);
  if (isComment && !written.startsWith('#!')) return undefined;
  if (KEY_LINE.test(written) || /^-(?:\s|$)/.test(written) || written.startsWith('```')) return undefined;
  block.isMoved = true;
  return {
    ...inside,
    flaw: { code: 'block-not-indented', range: { start: line.text, end: line.end }, opened: block.line },
  };
}

function readContent(text: string, line: Line, end: number, tabWidth: number): { line: Line; until: number } {
  const lineEnd = line.end;
  const column = (at: number): number => columnOf(text, line.start, at, tabWidth);
  const dashes: { at: number; column: number }[] = [];
  let at = line.text;
  while (text[at] === '-' && endsToken(text, at + 1, lineEnd)) {
    dashes.push({ at, column: column(at) });
    at = skipBlanks(text, at + 1, lineEnd);
  }
  const keyed = readKey(text, skipProperties(text, at, lineEnd), lineEnd);
  let key: Line['key'];
  if (keyed !== undefined) {
    const range = { start: skipProperties(text, at, lineEnd), end: keyed.end };
    const name = text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2');
    key = { range, column: column(at), name };
    at = skipBlanks(text, keyed.colon + 1, lineEnd);
  }
  const properties = at;
  at = skipProperties(text, at, lineEnd);
  const parent = key?.column ?? dashes.at(-1)?.column ?? -1;
  const content: Line = { ...line, kind: 'content', dashes, key, valueColumn: column(properties) };
  const done = (kind: ValueKind, valueEnd: number, flaw?: Flaw, until = lineEnd): { line: Line; until: number } => ({
    line: { ...content, value: { start: at, end: valueEnd }, valueKind: kind, flaw },
    until,
  });
  const first = text[at];
  if (at >= lineEnd || first === '#') return done('none', at);
  const starts = key !== undefined || dashes.length > 0;
  if ((first === '|' || first === '>') && BLOCK_HEADER.test(text.slice(at, lineEnd))) return done('block', lineEnd);
  if (first === '"' || first === "'") return readQuoted(text, at, lineEnd, end, parent, starts, done);
  if (first === '[' || first === '{') return readFlow(text, at, lineEnd, end, parent, done);
  const valueEnd = plainEnd(text, at, lineEnd);
  return done(first === '*' && /^\*[\w-]+$/.test(text.slice(at, valueEnd)) ? 'alias' : 'plain', valueEnd);
}

type Done = (kind: ValueKind, valueEnd: number, flaw?: Flaw, until?: number) => { line: Line; until: number };

function readQuoted(
  text: string,
  at: number,
  lineEnd: number,
  end: number,
  parent: number,
  starts: boolean,
  done: Done,
) {
  const close = closingQuote(text, at, end);
  const unclosed = (): ReturnType<Done> => {
    // In a line of text the quote may be in the middle of a sentence.
    const flaw = { code: 'unclosed-quote', range: { start: at, end: plainEnd(text, at, lineEnd) } } as const;
    return starts ? done('quoted', lineEnd, flaw) : done('plain', lineEnd);
  };
  if (close === undefined) return unclosed();
  const wrong = text[at] === '"' ? badEscape(text, at + 1, close) : undefined;
  const last = close + 1;
  const restEnd = endOfLine(text, last, end);
  const rest = skipBlanks(text, last, restEnd);
  const behind = rest < restEnd && !(text[rest] === '#' && rest > last);
  if (close > lineEnd && (behind || spansKeys(text, lineEnd, close, parent))) return unclosed();
  if (wrong !== undefined) return done('quoted', last, { code: 'bad-escape', range: wrong }, last);
  if (behind) {
    return done(
      'quoted',
      last,
      { code: 'text-behind-quote', range: { start: rest, end: plainEnd(text, rest, restEnd) } },
      last,
    );
  }
  return done('quoted', last, undefined, last);
}

function readFlow(text: string, at: number, lineEnd: number, end: number, parent: number, done: Done) {
  const close = closingBracket(text, at, end);
  if (close === undefined || (close > lineEnd && spansKeys(text, lineEnd, close, parent))) {
    const own = closingBracket(text, at, lineEnd);
    if (own === undefined)
      return done('flow', lineEnd, {
        code: 'unclosed-bracket',
        range: { start: at, end: plainEnd(text, at, lineEnd) },
      });
  }
  const last = close! + 1;
  const restEnd = endOfLine(text, last, end);
  const rest = skipBlanks(text, last, restEnd);
  if (rest < restEnd && !(text[rest] === '#' && rest > last)) {
    return done(
      'flow',
      last,
      { code: 'text-behind-bracket', range: { start: rest, end: plainEnd(text, rest, restEnd) } },
      last,
    );
  }
  return done('flow', last, undefined, last);
}

/** True where a line behind the first looks like a key of a block map that stands no deeper than its parent. */
function spansKeys(text: string, from: number, to: number, parent: number): boolean {
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    const line = text.slice(at + 1, Math.min(endOfLine(text, at + 1, to), at + 1025));
    if (KEY_LINE.test(line) && line.search(/[^ \t]/) <= Math.max(parent, 0)) return true;
  }
  return false;
}

/** Where the key that begins at an offset ends, and its colon. */
function readKey(text: string, at: number, lineEnd: number): { end: number; colon: number } | undefined {
  const first = text[at];
  if (first === '"' || first === "'") {
    const close = closingQuote(text, at, lineEnd);
    if (close === undefined) return undefined;
    const colon = skipBlanks(text, close + 1, lineEnd);
    return text[colon] === ':' && endsToken(text, colon + 1, lineEnd) ? { end: close + 1, colon } : undefined;
  }
  if (first === undefined || /[[{|>#]/.test(first)) return undefined;
  const until = plainEnd(text, at, lineEnd);
  for (let colon = text.indexOf(':', at); colon >= 0 && colon < until; colon = text.indexOf(':', colon + 1)) {
    if (!endsToken(text, colon + 1, lineEnd)) continue;
    let end = colon;
    while (end > at && BLANK.test(text[end - 1]!)) end--;
    return end > at ? { end, colon } : undefined;
  }
  return undefined;
}

/** The quote that closes the one at an offset. */
export function closingQuote(text: string, at: number, end: number): number | undefined {
  const quote = text[at];
  for (let i = at + 1; i < end; i++) {
    const char = text[i];
    if (char === '\\' && quote === '"') i++;
    else if (char === quote) {
      if (quote === "'" && text[i + 1] === "'") i++;
      else return i;
    }
  }
  return undefined;
}

/** The bracket that closes the one at an offset; quotes and comments are passed over. */
export function closingBracket(text: string, at: number, end: number): number | undefined {
  let depth = 0;
  for (let i = at; i < end; i++) {
    const char = text[i]!;
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') {
      if (--depth === 0) return i;
    } else if ((char === '"' || char === "'") && /[\s,:[{]/.test(text[i - 1]!)) {
      const close = closingQuote(text, i, end);
      if (close === undefined) return undefined;
      i = close;
    } else if (char === '#' && /\s/.test(text[i - 1]!)) {
      i = endOfLine(text, i, end);
    }
  }
  return undefined;
}

/** A character as JSON writes it, in two halves: YAML takes no halves. */
const HALVES = /^\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/;
const HALF = /^\\u[dD][89a-fA-F][\da-fA-F]{2}/;

/** The first escape in double quotes that YAML does not know. */
function badEscape(text: string, start: number, end: number): Range | undefined {
  for (let at = text.indexOf('\\', start); at >= 0 && at < end; at = text.indexOf('\\', at + 2)) {
    const half = HALVES.exec(text.slice(at, at + 12)) ?? HALF.exec(text.slice(at, at + 6));
    if (half !== null) return { start: at, end: Math.min(at + half[0].length, end) };
    const rest = text.slice(at + 1, at + 10);
    if (!/^(?:[0abt\tnvfre "/\\N_LP\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(rest)) {
      return { start: at, end: Math.min(at + 2, end) };
    }
  }
  return undefined;
}

/** Behind the last character of a plain scalar: before a comment and the blanks at the end of its line. */
function plainEnd(text: string, at: number, lineEnd: number): number {
  let end = lineEnd;
  for (let hash = text.indexOf('#', at); hash >= 0 && hash < lineEnd; hash = text.indexOf('#', hash + 1)) {
    if (hash > at && BLANK.test(text[hash - 1]!)) {
      end = hash;
      break;
    }
  }
  while (end > at && BLANK.test(text[end - 1]!)) end--;
  return end;
}

function skipProperties(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    PROPERTY.lastIndex = at;
    const match = at < end && /[&!]/.test(text[at]!) ? PROPERTY.exec(text) : null;
    if (match === null) return at;
    at = Math.min(end, at + match[0].length);
  }
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(text[at]!)) at++;
  return at;
}

function endsToken(text: string, at: number, end: number): boolean {
  return at >= end || BLANK.test(text[at]!);
}

function endOfLine(text: string, from: number, end: number): number {
  let at = text.indexOf('\n', from);
  if (at < 0 || at > end) at = end;
  return at > from && text[at - 1] === '\r' ? at - 1 : at;
}
