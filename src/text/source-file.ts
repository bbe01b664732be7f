import type { Position, Range } from './range.ts';

/** How a file's text is to be read. A JSON file is YAML too, but kubectl tries JSON first. */
export type Language = 'yaml' | 'json' | 'markdown';

export interface SourceFileOptions {
  readonly language?: Language;
  readonly reported?: boolean;
  readonly template?: boolean;
  readonly isUnmarked?: boolean;
  readonly original?: Original;
}

/** The file that a text was made from by edits. */
export interface Original {
  readonly file: SourceFile;
  /** Where an offset of the new text is in it. */
  offsetOf(offset: number): number;
}

/**
 * One text that was read, with the way back from an offset to a line.
 *
 * A byte order mark stays in `text`, so that offsets are those of the file; it takes no column.
 */
export class SourceFile {
  /** Relative to the working directory, with `/`; `<stdin>` where no name is known. */
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  /** False for a file that was read only to find partners: nothing in it is reported. */
  readonly reported: boolean;
  /** True for a file in the `templates/` of a chart: it is no manifest before it is rendered. */
  readonly template: boolean;
  /** True where its bytes are UTF-16 without a byte order mark, which kubectl takes for UTF-8. */
  readonly isUnmarked: boolean;
  /** What it was made from, where it is what a file would say once it is repaired. */
  readonly original: Original | undefined;
  #lines: number[] | undefined;

  constructor(path: string, text: string, options: SourceFileOptions = {}) {
    this.path = path;
    this.text = text;
    this.language = options.language ?? 'yaml';
    this.reported = options.reported ?? true;
    this.template = options.template ?? false;
    this.isUnmarked = options.isUnmarked ?? false;
    this.original = options.original;
  }

  /** The directory of the file, `.` for one in the working directory. */
  get directory(): string {
    const slash = this.path.lastIndexOf('/');
    return slash < 0 ? '.' : this.path.slice(0, slash) || '/';
  }

  /** Offsets at which lines begin. Lines end at LF, CRLF or a lone CR. */
  get lineStarts(): readonly number[] {
    if (this.#lines === undefined) {
      const starts = [0];
      const { text } = this;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
      }
      this.#lines = starts;
    }
    return this.#lines;
  }

  /** Line and column of an offset. An offset outside the text is clamped to it. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const mark = low === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: low + 1, column: Math.max(1, at - starts[low]! + 1 - mark) };
  }

  /** The range of a line's characters (1-based) without its line end; empty past the last line. */
  lineRange(line: number): Range {
    const starts = this.lineStarts;
    const start = starts[line - 1] ?? this.text.length;
    let end = starts[line] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  }
}
