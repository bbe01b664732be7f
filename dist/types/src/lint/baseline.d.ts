import type { Diagnostic, Resource } from './diagnostic.js';
/** Findings that somebody knows of: so many of one rule, at one field of one object, or in one line of what is none. */
export interface BaselineEntry {
    /** Path of the file, of a baseline relative to its directory. */
    readonly file: string;
    readonly rule: string;
    /** `StatefulSet/shop/web`, without the namespace where none is known; undefined for what is no object. */
    readonly resource: string | undefined;
    /** Where there is no object: a hash of the line. */
    readonly text: string | undefined;
    /** The field: `spec.template.spec.containers[].image`. */
    readonly path: string;
    readonly count: number;
    /** 1-based, in the file that it was read from. */
    readonly line?: number;
}
/** Where a finding is, as an entry says it. */
type PlaceOf = (diagnostic: Diagnostic) => Pick<BaselineEntry, 'file' | 'path'>;
/** What an entry is held against: what a run has read and looked for. */
export interface BaselineScope {
    /** True where what the entry says would have been found. */
    readonly isJudged: (entry: BaselineEntry) => boolean;
    /** True where there is a file that holds an object, or is there at all where none is named. */
    readonly holds: (file: string, resource: string | undefined) => boolean;
}
/** Findings, taken apart by what a baseline knows. */
export interface Compared {
    readonly left: readonly Diagnostic[];
    readonly known: readonly Diagnostic[];
    /** Entries that no longer occur, each with how many are gone. */
    readonly stale: readonly BaselineEntry[];
    /** Entries of which nobody knows, for nobody looked; in the same way. */
    readonly unseen: readonly BaselineEntry[];
}
/**
 * The findings that a tree had when somebody began to lint it. They are known by rule, object and field, not by line, so
 * that edits elsewhere, and files that are renamed, change nothing. The version of an object is not asked for: it is
 * raised, and the object is the same.
 */
export declare class Baseline {
    readonly entries: readonly BaselineEntry[];
    constructor(entries: readonly BaselineEntry[]);
    static of(diagnostics: readonly Diagnostic[], placeOf: PlaceOf): Baseline;
    /**
     * Reads the text of a baseline: JSON, an entry a line, so that git merges it well.
     *
     * @throws Error with a message for the user: the line that cannot be read, and why.
     */
    static parse(text: string): Baseline;
    /** The same, with other names for rules. */
    renamed(nameOf: (rule: string) => string): Baseline;
    toString(): string;
    /** Takes findings apart. Those in the file of an entry are its own before those that came from elsewhere. */
    compare(diagnostics: readonly Diagnostic[], placeOf: PlaceOf, scope: BaselineScope): Compared;
    /** The baseline with so many more of entries. */
    with(entries: readonly BaselineEntry[]): Baseline;
    /** The baseline with so many less of entries. */
    without(entries: readonly BaselineEntry[]): Baseline;
}
/**
 * Where findings are for a baseline that outlives edits of them: items of lists have no numbers.
 *
 * @param pathOf the path of a file, relative to the baseline's directory.
 */
export declare function lastingPlace(pathOf: (file: string) => string): PlaceOf;
/** `StatefulSet/shop/web`; undefined for what has no kind or name. */
export declare function resourceName({ kind, namespace, name }: Omit<Resource, 'apiVersion'>): string | undefined;
export {};
