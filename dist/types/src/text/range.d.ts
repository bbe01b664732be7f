/** A half-open stretch of a file's text, in UTF-16 code units from its first character. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** A place as people count it: line and column begin at 1, columns are UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
