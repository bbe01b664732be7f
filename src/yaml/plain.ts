import { FLOW, KIND, Rows, scalarHead, VALUE } from './fold.ts';
import type { YamlNode } from './node.ts';
import { resolvePlain } from './scalar.ts';

/**
 * The quick way into a document: a reader of the plain YAML that nearly all manifests are written in. It gives up at the
 * first thing that is not certainly plain, so that `readTree` has the word on all that is rare, doubtful or wrong:
 * anchors, tags, merges, scalars over several lines, tabs, equal keys, an indentation that fits nowhere, odd characters.
 * What it does read, it reads as `readTree` does, and into rows (`fold.ts`) instead of nodes.
 *
 * Every method returns false to give up. Where it returns true, `#at` is behind what was read.
 */

const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const PLUS = 0x2b;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const FOLDED = 0x3e;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const LITERAL = 0x7c;
const CLOSE_MAP = 0x7d;

/** What is not certainly a character like others: controls, line ends but LF, byte order marks, surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ODD = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;

/** What begins no plain scalar; a dash does if it is not alone. */
const INDICATORS = characters('\t\n!"#%&\'*,:>?@[]`{|}');

/** What means nothing but itself, in brackets too. */
const WORDS = characters('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$()+./;=^_~');

const MAX_DEPTH = 64;

/** A key longer than this is near the limit of 1,024. */
const MAX_KEY = 1000;

/** Each key is compared with all before it in its map. */
const MAX_KEYS = 1000;

/** Behind a backslash: what means the same in JSON. */
const ESCAPE = /\\["\\bfnrt]/g;

const PLAIN_TEXT = scalarHead('plain', VALUE.whole);
const PLAIN_RESOLVED = scalarHead('plain', VALUE.resolved);
const SINGLE = scalarHead('single', VALUE.quoted);
const SINGLE_KEPT = scalarHead('single', VALUE.kept);
const DOUBLE = scalarHead('double', VALUE.quoted);
const DOUBLE_KEPT = scalarHead('double', VALUE.kept);
const LITERAL_BLOCK = scalarHead('literal', VALUE.block);
const FOLDED_BLOCK = scalarHead('folded', VALUE.block);
const EMPTY = scalarHead('empty', VALUE.null);

/**
 * Reads the text from `start` to `end`, one document from the start of a line to the end of one, if its root is a plain
 * block map. Undefined where it gives up, which says nothing about the document.
 */
export function readPlain(text: string, start: number, end: number): YamlNode | undefined {
  const endsLine = end === text.length || text.charCodeAt(end - 1) === NEWLINE;
  return endsLine && !ODD.test(text.slice(start, end)) ? new PlainReader(text, start, end).read(start) : undefined;
}

class PlainReader {
  readonly #text: string;
  readonly #end: number;
  readonly #rows: Rows;
  #at = 0;
  /** Where the content of the line stands; -1 behind the last line. Only between nodes. */
  #column = -1;
  /** Where the node that was read last ends. */
  #nodeEnd = 0;
  /** The scalar that was scanned last, and whether it is a key. */
  #start = 0;
  #scalarEnd = 0;
  #quote = 0;
  #escaped = false;
  #isKey = false;
  /** Of the keys of the maps that are open. */
  readonly #hashes: number[] = [];
  #keys = 0;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#end = end;
    this.#rows = new Rows(text, end - start);
  }

  read(start: number): YamlNode | undefined {
    const isPlain =
      this.#nextLine(start) && this.#column >= 0 && this.#scan() && this.#map(this.#column, 0) && this.#column < 0;
    return isPlain ? this.#rows.finish() : undefined;
  }

  // Lines

  /** Goes on to the next content at or behind the start of a line. */
  #nextLine(from: number): boolean {
    const text = this.#text;
    const end = this.#end;
    let line = from;
    while (line < end) {
      let at = line;
      while (at < end && text.charCodeAt(at) === SPACE) at++;
      if (at === end) break;
      const code = text.charCodeAt(at);
      if (code === NEWLINE) {
        line = at + 1;
      } else if (code === HASH) {
        line = text.indexOf('\n', at) + 1;
        if (line === 0) break;
      } else {
        this.#at = at;
        this.#column = at - line;
        return code !== TAB;
      }
    }
    this.#at = end;
    this.#column = -1;
    return true;
  }

  /** Goes on to the next content where no more than blanks and a comment follow on the line. */
  #endLine(): boolean {
    const text = this.#text;
    const end = this.#end;
    let at = this.#at;
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    if (at === end) return this.#nextLine(end);
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return this.#nextLine(at + 1);
    if (code !== HASH || at === this.#at) return false;
    const newline = text.indexOf('\n', at);
    return this.#nextLine(newline < 0 ? end : newline + 1);
  }

  #endsWord(at: number): boolean {
    if (at >= this.#end) return true;
    const code = this.#text.charCodeAt(at);
    return code === SPACE || code === NEWLINE;
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && this.#endsWord(this.#at + 1);
  }

  // Block maps and lists

  /** A map whose first key was just scanned, with that key at a column. */
  #map(column: number, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    const row = this.#rows.open(KIND.map);
    const start = this.#start;
    const firstKey = this.#keys;
    for (;;) {
      if (!this.#key(firstKey) || !this.#value(column, depth)) return false;
      if (this.#column !== column) break;
      if (!this.#scan()) return false;
    }
    if (this.#column > column) return false;
    this.#rows.close(row, start, this.#nodeEnd, this.#keys - firstKey);
    this.#keys = firstKey;
    return true;
  }

  /** A list whose first dash is here. */
  #list(column: number, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    const text = this.#text;
    const start = this.#at;
    const row = this.#rows.open(KIND.seq);
    let count = 0;
    do {
      const dash = this.#at;
      let at = dash + 1;
      while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
      if (at === this.#end) return false;
      this.#at = at;
      this.#rows.add(dash);
      if (!this.#inline(column, column + at - dash, depth)) return false;
      count++;
    } while (this.#column === column && this.#isDash());
    if (this.#column > column) return false;
    this.#rows.close(row, start, this.#nodeEnd, count);
    return true;
  }

  /** What follows the colon of a key at a column: on its line or below. */
  #value(column: number, depth: number): boolean {
    const text = this.#text;
    const behindColon = this.#at;
    let at = behindColon;
    while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
    const code = at < this.#end ? text.charCodeAt(at) : NEWLINE;
    if (code !== NEWLINE && code !== HASH) {
      this.#at = at;
      return this.#inline(column, -1, depth);
    }
    if (!this.#endLine()) return false;
    if (this.#column >= column && this.#isDash()) return this.#list(this.#column, depth + 1);
    if (this.#column > column) return this.#scan() && this.#map(this.#column, depth + 1);
    this.#rows.add3(EMPTY, behindColon, behindColon);
    this.#nodeEnd = behindColon;
    return true;
  }

  /**
   * What stands behind a colon or a dash on its line; then the line's end.
   *
   * @param column that of the key or the dash.
   * @param inner that of a map which may begin here; -1 where none may.
   */
  #inline(column: number, inner: number, depth: number): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (code === LITERAL || code === FOLDED) return this.#block(column, code);
    if (code === OPEN_LIST) return this.#flowList() && this.#endLine();
    if (code === OPEN_MAP) return this.#flowMap() && this.#endLine();
    if (!this.#scan()) return false;
    if (this.#isKey) return inner >= 0 && this.#map(inner, depth + 1);
    return this.#scalar() && this.#endLine();
  }

  // Scalars

  /** Finds where a plain or quoted scalar ends that begins here outside of brackets. A key has its colon behind it. */
  #scan(): boolean {
    const text = this.#text;
    const end = this.#end;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
      if (!this.#scanQuoted(first)) return false;
      this.#isKey = text.charCodeAt(this.#at) === COLON && this.#endsWord(this.#at + 1);
      return true;
    }
    if (INDICATORS[first] === 1 || (first === DASH && this.#endsWord(start + 1))) return false;
    let last = start;
    let at = start + 1;
    this.#isKey = false;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code === NEWLINE) break;
      if (code === TAB) return false;
      if (code === COLON && this.#endsWord(at + 1)) {
        this.#isKey = true;
        break;
      }
      if (code === HASH && last < at - 1) break;
      last = at;
    }
    // Blanks before a colon, or a line of dots that ends a document.
    if (this.#isKey && last < at - 1) return false;
    if (first === DOT && text.startsWith('...', start)) return false;
    this.#start = start;
    this.#scalarEnd = last + 1;
    this.#quote = 0;
    this.#at = this.#isKey ? at : last + 1;
    return true;
  }

  #scanQuoted(quote: number): boolean {
    const text = this.#text;
    const end = this.#end;
    this.#start = this.#at;
    this.#quote = quote;
    this.#escaped = false;
    for (let at = this.#at + 1; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || code === TAB) return false;
      if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        this.#escaped = true;
        at++;
      } else if (code === quote) {
        if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== quote) {
          this.#at = this.#scalarEnd = at + 1;
          return true;
        }
        this.#escaped = true;
        at++;
      }
    }
    return false;
  }

  /** Writes the scalar that was just scanned. */
  #scalar(): boolean {
    const start = this.#start;
    const end = this.#scalarEnd;
    this.#nodeEnd = end;
    if (this.#quote === 0) {
      const first = this.#text.charCodeAt(start);
      const resolved = mayResolve(first, end - start);
      // Infinity is no value.
      if (resolved && (first === DOT || first === PLUS || first === DASH)) {
        const value = resolvePlain(this.#text.slice(start, end));
        if (typeof value === 'number' && !Number.isFinite(value)) return false;
      }
      this.#rows.add3(resolved ? PLAIN_RESOLVED : PLAIN_TEXT, start, end);
    } else if (!this.#escaped) {
      this.#rows.add3(this.#quote === DOUBLE_QUOTE ? DOUBLE : SINGLE, start, end);
    } else if (this.#quote === SINGLE_QUOTE) {
      this.#rows.keep(SINGLE_KEPT, start, end, this.#text.slice(start + 1, end - 1).replaceAll("''", "'"));
    } else {
      const quoted = this.#text.slice(start, end);
      if (quoted.replace(ESCAPE, '').includes('\\')) return false;
      this.#rows.keep(DOUBLE_KEPT, start, end, JSON.parse(quoted) as string);
    }
    return true;
  }

  /** Writes the key that was just scanned and goes behind its colon. */
  #key(firstKey: number): boolean {
    const text = this.#text;
    const start = this.#start;
    const end = this.#scalarEnd;
    const quotes = this.#quote === 0 ? 0 : 1;
    if (!this.#isKey || end - start > MAX_KEY || (quotes === 1 && this.#escaped)) return false;
    if (quotes === 0) {
      const first = text.charCodeAt(start);
      // A merge; a name that is no text.
      if (first === 0x3c) return false;
      if (mayResolve(first, end - start) && typeof resolvePlain(text.slice(start, end)) !== 'string') return false;
    }
    let hash = 0;
    for (let at = start + quotes; at < end - quotes; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const hashes = this.#hashes;
    const count = this.#keys;
    for (let i = firstKey; i < count; i++) if (hashes[i] === hash) return false;
    if (count - firstKey > MAX_KEYS) return false;
    hashes[count] = hash;
    this.#keys = count + 1;
    this.#rows.add3(quotes === 0 ? PLAIN_TEXT : this.#quote === DOUBLE_QUOTE ? DOUBLE : SINGLE, start, end);
    this.#at++;
    return true;
  }

  // Block scalars

  /** `|` or `>`, with `-` or `+`; its lines are indented more than the key or the dash at a column. */
  #block(column: number, indicator: number): boolean {
    const text = this.#text;
    const end = this.#end;
    const start = this.#at;
    const chomping = text.charCodeAt(start + 1);
    let at = chomping === DASH || chomping === PLUS ? start + 2 : start + 1;
    const behindHeader = at;
    while (text.charCodeAt(at) === SPACE) at++;
    let newline = text.indexOf('\n', at);
    if (newline < 0 || (at < newline && (text.charCodeAt(at) !== HASH || at === behindHeader))) return false;
    const from = newline + 1;
    let line = from;
    let indent = 0;
    let emptyLines = 0;
    let last = -1;
    while (line < end) {
      at = line;
      while (at < end && text.charCodeAt(at) === SPACE) at++;
      if (at === end) return false;
      const code = text.charCodeAt(at);
      const width = at - line;
      if (code === NEWLINE) {
        // Blanks may be content.
        if (width > 0 && width !== indent) return false;
        emptyLines++;
        line = at + 1;
        continue;
      }
      if (indent === 0) {
        if (width <= column || code === TAB) return false;
        indent = width;
      } else if (width < indent) {
        break;
      }
      newline = text.indexOf('\n', at);
      if (newline < 0 || (code === TAB && text.slice(at, newline).trim() === '')) return false;
      last = newline;
      line = newline + 1;
      emptyLines = 0;
    }
    if (last < 0) return false;
    this.#rows.add3(indicator === FOLDED ? FOLDED_BLOCK : LITERAL_BLOCK, start, last);
    this.#rows.add3(from, indent, chomping === DASH ? 0 : chomping === PLUS ? 1 + emptyLines : 1);
    this.#nodeEnd = last;
    return this.#nextLine(line);
  }

  // Brackets: on one line, with scalars only

  #flowList(): boolean {
    const start = this.#at;
    const row = this.#rows.open(KIND.seq | FLOW);
    let count = 0;
    let close = this.#flowNext();
    if (close !== CLOSE_LIST) {
      do {
        this.#rows.add(this.#at);
        if (!this.#flowScan() || !this.#scalar()) return false;
        count++;
        close = this.#flowSeparator(CLOSE_LIST);
      } while (close === COMMA);
      if (close !== CLOSE_LIST) return false;
    }
    this.#closeFlow(row, start, count);
    return true;
  }

  #flowMap(): boolean {
    const start = this.#at;
    const row = this.#rows.open(KIND.map | FLOW);
    const firstKey = this.#keys;
    let close = this.#flowNext();
    if (close !== CLOSE_MAP) {
      do {
        if (!this.#flowScan()) return false;
        this.#isKey = this.#text.charCodeAt(this.#at) === COLON && this.#text.charCodeAt(this.#at + 1) === SPACE;
        if (!this.#key(firstKey)) return false;
        this.#flowBlanks();
        if (!this.#flowScan() || !this.#scalar()) return false;
        close = this.#flowSeparator(CLOSE_MAP);
      } while (close === COMMA);
      if (close !== CLOSE_MAP) return false;
    }
    this.#closeFlow(row, start, this.#keys - firstKey);
    this.#keys = firstKey;
    return true;
  }

  #closeFlow(row: number, start: number, count: number): void {
    this.#at++;
    this.#nodeEnd = this.#at;
    this.#rows.close(row, start, this.#at, count);
  }

  #flowBlanks(): number {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
    return this.#text.charCodeAt(this.#at);
  }

  /** Behind an opening bracket: what comes next. */
  #flowNext(): number {
    this.#at++;
    return this.#flowBlanks();
  }

  /** Behind an item: the comma before another one, or what else there is. */
  #flowSeparator(close: number): number {
    const code = this.#flowBlanks();
    return code === COMMA && this.#flowNext() === close ? 0 : code;
  }

  /** Finds where a scalar in brackets ends: only words that cannot mean anything else. */
  #flowScan(): boolean {
    const text = this.#text;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return this.#scanQuoted(first);
    let at = start;
    while (text.charCodeAt(at) === DASH) at++;
    if (WORDS[text.charCodeAt(at)] !== 1) return false;
    let last = at;
    for (;;) {
      const code = text.charCodeAt(at);
      const isInWord = WORDS[code] === 1 || code === DASH || (code === COLON && WORDS[text.charCodeAt(at + 1)] === 1);
      if (isInWord) last = at;
      else if (code !== SPACE) break;
      at++;
    }
    this.#start = start;
    this.#scalarEnd = this.#at = last + 1;
    this.#quote = 0;
    return true;
  }
}

/** True where a plain scalar of this first character and length may be no text: a number, or one of few short words. */
function mayResolve(first: number, length: number): boolean {
  if (first < 0x41) return (first >= 0x30 && first <= 0x39) || first === PLUS || first === DASH || first === DOT;
  if (length > 5) return false;
  const lower = first | 0x20;
  return lower === 0x66 || lower === 0x6e || lower === 0x6f || lower === 0x74 || lower === 0x79 || first === 0x7e;
}

/** 1 for each of some characters of ASCII, by their codes. */
function characters(all: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of all) table[character.charCodeAt(0)] = 1;
  return table;
}
