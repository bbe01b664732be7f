/** A minor version of Kubernetes, as its number behind `1.`. */
export type Minor = number;
/** The minors that this program knows. */
export declare const OLDEST: Minor;
export declare const NEWEST: Minor;
/** The minors that upstream supports, asked for where nothing else is said. */
export declare const SUPPORTED: VersionRange;
/** Minors from … to, both included. A minor means its newest patch. */
export interface VersionRange {
    readonly from: Minor;
    readonly to: Minor;
}
/** Where a fact holds: from a minor on, up to a minor, or both (included). */
export interface VersionSpan {
    readonly since?: Minor;
    readonly until?: Minor;
}
/** Reads `1.34`, `v1.34.2` or `1.32-1.36`; undefined for anything else or a minor that is not known. */
export declare function parseVersions(text: string): VersionRange | undefined;
/** Whether a fact holds for every minor asked for, for some of them, or for none. */
export declare function coverage({ since, until }: VersionSpan, asked: VersionRange): 'all' | 'some' | 'none';
/**
 * The minors beside a span, on the side where some are asked for. Where there are such on both, those before it.
 * Undefined where the span holds for all that are asked for.
 */
export declare function complement({ since, until }: VersionSpan, asked: VersionRange): VersionSpan | undefined;
/** `since 1.34`, `until 1.33`, `1.28 to 1.33`. */
export declare function formatSpan({ since, until }: VersionSpan): string;
