import type { Position, Range } from './range.js';
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
export declare class SourceFile {
    #private;
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
    constructor(path: string, text: string, options?: SourceFileOptions);
    /** The directory of the file, `.` for one in the working directory. */
    get directory(): string;
    /** Offsets at which lines begin. Lines end at LF, CRLF or a lone CR. */
    get lineStarts(): readonly number[];
    /** Line and column of an offset. An offset outside the text is clamped to it. */
    positionAt(offset: number): Position;
    /** The range of a line's characters (1-based) without its line end; empty past the last line. */
    lineRange(line: number): Range;
}
