/** One document of a stream before it is read. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** A line that begins with `---` and holds more than a comment; the chunk begins with it. */
  readonly separator: { readonly start: number; readonly end: number } | undefined;
  /**
   * `json`: kubectl's JSON decoder reads it. `not-json`: that decoder was asked first, and refused. `behind-json`: what
   * follows an object on the same line or the next, which has to be a document of its own. `refused`: what stands where
   * only one more object could.
   */
  readonly syntax: 'yaml' | 'json' | 'not-json' | 'behind-json' | 'refused';
}

/**
 * Splits a stream as kubectl does (apimachinery, pkg/util/yaml/decoder.go): a text that begins with `{` is read as JSON
 * objects one behind the other, as far as they go; all else at lines that begin with `---`, be they in a block scalar.
 *
 * `column` is the indentation of a fenced block: up to so many blanks before a separator do not count.
 */
export function splitDocuments(text: string, start: number, end: number, column: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
  let syntax: Chunk['syntax'] = 'yaml';
  if (text.charCodeAt(skipSpace(text, at, end)) === 0x7b) {
    for (;;) {
      const from = skipSpace(text, at, end);
      if (from >= end) return chunks;
      const to = endOfJson(text, from, end);
      if (to === undefined) {
        syntax = chunks.length === 0 ? 'not-json' : 'behind-json';
        // After two objects the decoder is sure that the stream is JSON. After one it goes on behind the line's end.
        // It cannot do that with less than four bytes.
        if (chunks.length > 1 || (chunks.length === 1 && end - at < 4)) {
          chunks.push({ start: from, end, separator: undefined, syntax: 'refused' });
          return chunks;
        }
        const lineEnd = text.indexOf('\n', at);
        at = chunks.length === 0 ? at : lineEnd >= 0 && lineEnd < from ? lineEnd + 1 : from;
        break;
      }
      chunks.push({ start: from, end: to, separator: undefined, syntax: 'json' });
      at = to;
    }
  }
  splitLines(text, at, end, column, chunks, syntax);
  return chunks;
}

function splitLines(
  text: string,
  start: number,
  end: number,
  column: number,
  chunks: Chunk[],
  first: Chunk['syntax'],
): void {
  let syntax = first;
  const push = (from: number, to: number, separator: Chunk['separator']): void => {
    chunks.push({ start: from, end: to, separator, syntax });
    syntax = 'yaml';
  };
  let from = start;
  for (;;) {
    const at = findSeparator(text, from, end, column);
    if (at !== from && from < end) push(from, at < 0 ? end : at, undefined);
    if (at < 0) return;
    syntax = 'yaml';
    const dashes = text.indexOf('---', at);
    let lineEnd = text.indexOf('\n', dashes);
    if (lineEnd < 0 || lineEnd > end) lineEnd = end;
    from = Math.min(end, lineEnd + 1);
    const line = text.slice(dashes, lineEnd).trimEnd();
    const rest = line.slice(3).trimStart();
    if (rest === '' || rest.charCodeAt(0) === 0x23) continue;
    // The line belongs to the document that it should have begun.
    const next = findSeparator(text, from, end, column);
    from = next < 0 ? end : next;
    push(dashes, from, { start: dashes, end: dashes + line.length });
  }
}

/** The first line at or behind `from`, a line's start, that begins with `---`; -1 if there is none. */
function findSeparator(text: string, from: number, end: number, column: number): number {
  if (column > 0) {
    // Not beyond the end: a Markdown file has many blocks.
    for (const match of text.slice(from, end).matchAll(/^ *---/gm)) {
      if (match[0].length - 3 <= column) return from + match.index;
    }
    return -1;
  }
  if (text.startsWith('---', from) && from + 3 <= end) return from;
  const at = text.slice(from, end).indexOf('\n---');
  return at < 0 ? -1 : from + at + 1;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && (code < 0x09 || code > 0x0d)) break;
  }
  return at;
}

/** Where the JSON object or list that begins at `from` ends; undefined if it is none. */
function endOfJson(text: string, from: number, end: number): number | undefined {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      for (at++; at < end && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++;
    } else if (code === 0x7b || code === 0x5b) {
      depth++;
    } else if (code === 0x7d || code === 0x5d) {
      if (--depth > 0) continue;
      try {
        JSON.parse(text.slice(from, at + 1));
        return at + 1;
      } catch {
        return undefined;
      }
    } else if (depth === 0) {
      return undefined;
    }
  }
  return undefined;
}
