import type { Range } from './range.js';
/** What is written in place of a stretch of text. Its range is that of the text before any edit. */
export interface Replacement {
    readonly range: Range;
    readonly text: string;
}
/** One replacement in one file. */
export interface TextEdit extends Replacement {
    /** Path of the file, as in `SourceFile.path`. */
    readonly file: string;
}
/** `safe`: the meaning is certain. `unsafe`: the best reading, for a person to confirm. */
export type Safety = 'safe' | 'unsafe';
/** A repair: all of its edits or none, in several files if need be. */
export interface Fix {
    /** What it does, as a command: `rename to data`. */
    readonly title: string;
    readonly safety: Safety;
    readonly edits: readonly TextEdit[];
}
/** True where two edits of one file touch or overlap, so that they must not be applied together. */
export declare function editsConflict(a: TextEdit, b: TextEdit): boolean;
/**
 * Applies edits that do not conflict, given in any order, to the text of their file. Of what they make of it the part that a
 * range becomes, outside of which there are none; without a range all of it.
 */
export declare function applyEdits(text: string, edits: readonly Replacement[], { start, end }?: Partial<Range>): string;
