import type { Entry } from '../src/repair/lines.ts';

/** A whole text as lines that can be moved. */
export class Page {
  readonly lines: readonly string[];
  readonly entries: readonly Entry[];
  /** Of each line the blanks at its beginning. */
  readonly columns: readonly number[];
  /** True for the lines of a value that goes over several, but the first of them. */
  readonly isInner: readonly boolean[];

  constructor(lines: readonly string[], entries: readonly Entry[]) {
    this.lines = lines;
    this.entries = entries;
    this.columns = lines.map((line) => /^ */.exec(line)![0].length);
    const inner = lines.map(() => false);
    for (const { line, last } of entries) inner.fill(true, line + 1, last + 1);
    this.isInner = inner;
  }

  isBlank(line: number): boolean {
    return this.lines[line]!.trim() === '';
  }

  isComment(line: number): boolean {
    return !this.isInner[line] && this.lines[line]!.trimStart().startsWith('#');
  }

  /** The last entry that stands below another. */
  lastBelow(index: number): number {
    const { column, tokens } = this.entries[index]!;
    const isKey = tokens[0]!.kind === 'key';
    let at = index + 1;
    for (; at < this.entries.length; at++) {
      const entry = this.entries[at]!;
      const deeper = entry.column > column || (entry.column === column && isKey && entry.tokens[0]!.kind === 'dash');
      if (!deeper) break;
    }
    return at - 1;
  }

  /** The lines of an entry with all below it. */
  block(index: number): Block {
    return { first: this.entries[index]!.line, last: this.entries[this.lastBelow(index)]!.last };
  }

  /** The lines that stand below an entry. */
  children(index: number): Block {
    const { last } = this.block(index);
    return { first: this.entries[index]!.line + 1, last };
  }

  /** The text with each line in a column. */
  moved(columnOf: (column: number, line: number) => number): string {
    return this.edited((body, column, line) => ' '.repeat(Math.max(0, columnOf(column, line))) + body);
  }

  /** The text with each line made anew, from what it says and its column: not the empty ones, but blanks of a text. */
  edited(write: (body: string, column: number, line: number) => string): string {
    return this.lines
      .map((line, index) =>
        this.isBlank(index) && (line === '' || !this.isInner[index])
          ? line
          : write(line.slice(this.columns[index]!), this.columns[index]!, index),
      )
      .join('\n');
  }

  shifted({ first, last }: Block, by: number): string {
    return this.moved((column, line) => (line >= first && line <= last ? column + by : column));
  }

  /** The text without some lines, and with some before a line. */
  without({ first, last }: Block): string[] {
    return this.lines.filter((_, line) => line < first || line > last);
  }

  with(line: number, more: string): string {
    return this.lines.toSpliced(line, 0, more).join('\n');
  }
}

export interface Block {
  readonly first: number;
  readonly last: number;
}

// What an entry is.

export function startsWithKey({ tokens }: Entry): boolean {
  return tokens[0]!.kind === 'key';
}

export function startsWithDash({ tokens }: Entry): boolean {
  return tokens[0]!.kind === 'dash';
}

/** The key that an entry ends with, if it has a scalar in its own line, or none at all. */
export function lastKey({ tokens }: Entry): string | undefined {
  const last = tokens.at(-1)!;
  return last.kind === 'key' ? last.name : undefined;
}

export function isEmpty({ tokens }: Entry): boolean {
  const last = tokens.at(-1)!;
  return last.kind === 'key' && last.value.kind === 'empty';
}

export function isLeaf({ tokens, line, last }: Entry): boolean {
  const token = tokens.at(-1)!;
  return token.kind === 'key' && token.value.kind === 'scalar' && line === last;
}

export function innermostColumn({ tokens }: Entry): number {
  return (tokens.findLast(({ kind }) => kind !== 'scalar') ?? tokens[0]!).column;
}
