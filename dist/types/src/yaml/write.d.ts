/** What can be written: a value of JSON other than null. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainMap;
export interface PlainMap {
    readonly [name: string]: PlainValue;
}
export type Quote = '"' | "'";
/** How a document is written. */
export interface WritingStyle {
    /** By how many blanks a map is indented. */
    readonly indentation: number;
    /** By how many the dashes of a list are. */
    readonly dashIndentation: number;
    readonly lineEnd: string;
    /** The quotes of every key, and of every text; undefined: only where they are needed. */
    readonly keyQuote: Quote | undefined;
    readonly textQuote: Quote | undefined;
    /** The quotes to take where they are needed. */
    readonly quote: Quote;
}
export declare function isPlainMap(value: PlainValue | undefined): value is PlainMap;
/** The lines of a map whose keys stand at a column. */
export declare function writeMap(map: PlainMap, column: number, style: WritingStyle): string[];
/** Where a value in flow style is written over several lines, as pretty JSON has it. */
export interface Lineation {
    /** The blanks or tabs before the line that it begins on. */
    readonly indent: string;
    /** Those that each level adds. */
    readonly unit: string;
}
/** A value in flow style, in one line or several. */
export declare function writeInline(value: PlainValue, style: WritingStyle, on?: Lineation): string;
/** The key of a field, without its colon. */
export declare function writeKey(name: string, style: WritingStyle): string;
