import type { Manifest } from '../kubernetes/manifest.js';
import type { Range } from '../text/range.js';
import type { YamlDocument } from '../yaml/document.js';
/** A rule that a directive names. */
export interface Named extends NamedRule {
    readonly name: string;
    readonly range: Range;
    /** Set by `settle` when a finding was suppressed by it. */
    used: boolean;
}
/** What a name in a directive stands for. */
export interface NamedRule {
    /** The id of the rule, also where an old name is written; undefined where there is no such rule. */
    readonly rule: string | undefined;
    /** A rule that may be meant, where there is none of the name. */
    readonly near: string | undefined;
    /** True where the rule is on for the file, so that it could have found something. */
    readonly ran: boolean;
}
/** Looks a name up for a file. */
export type FindRule = (name: string, path: string) => NamedRule;
/** A `# stslint-ignore rule, rule -- reason` comment, or an annotation `stslint.dev/ignore.rule: reason`. */
export interface Directive {
    readonly by: 'comment' | 'annotation';
    readonly document: YamlDocument;
    readonly manifest: Manifest | undefined;
    /** The comment, or the annotation's key. */
    readonly range: Range;
    readonly names: readonly Named[];
    readonly reason: string | undefined;
    /** Words after a name, which no ` -- ` says to be the reason. */
    readonly stray?: string | undefined;
    /** What it suppresses: findings that begin here. */
    readonly covers: Range;
}
/** The directives of a document's comments, and of the comments that stand alone before its `---`. */
export declare function commentDirectives(document: YamlDocument, before: YamlDocument | undefined, findRule: FindRule): Directive[];
/** The directives of an object's annotations: each covers the whole object. */
export declare function annotationDirectives(manifest: Manifest, findRule: FindRule): Directive[];
