import type { Bundle } from '../kubernetes/bundle.js';
import type { Kind, Kinds } from '../kubernetes/kinds.js';
import type { Manifest } from '../kubernetes/manifest.js';
import type { LostIndentation } from '../kubernetes/structure.js';
import type { VersionRange, VersionSpan } from '../kubernetes/versions.js';
import type { Workload } from '../kubernetes/workload.js';
import type { Fix, Safety } from '../text/fix.js';
import type { Range } from '../text/range.js';
import type { SyntaxProblem, YamlDocument } from '../yaml/document.js';
import { type Field } from '../yaml/field.js';
import type { PlainMap } from '../yaml/write.js';
import type { Severity } from './diagnostic.js';
import type { Directive } from './suppression.js';
export type { Field };
/** A place that is no field: characters of a document. */
export interface Location {
    readonly document: YamlDocument;
    readonly range: Range;
    /** The object that stands there, where one could be read. */
    readonly manifest?: Manifest;
}
/** What a rule has found: it points at fields; `settle` makes lines and columns of it. */
export interface Finding {
    readonly at: Field | Location;
    /** The characters, where they are not the field's own place: its key, a part of its text. */
    readonly range?: Range;
    /** What is wrong here, with the value, and what happens in the cluster. No full stop at the end. */
    readonly message: string;
    /** What to write, as a command. */
    readonly help?: string;
    readonly related?: readonly {
        readonly at: Field | Location;
        readonly message: string;
    }[];
    readonly fix?: Fix;
    /** In place of a fix: repairs of which only the author can tell the right one. None is ever applied. */
    readonly choices?: readonly Fix[];
    /**
     * Where it is worse or less than the rule's severity says, by the meaning of severities. A user's own level wins;
     * a hint (`info`) of a rule that is none is told under `strict` only.
     */
    readonly severity?: Severity;
    /** The versions of Kubernetes for which it holds; left out: all. */
    readonly holds?: VersionSpan;
    /** What follows from it: other findings in this stretch of its document are silenced. */
    readonly covers?: Range;
}
export type Category = 'syntax' | 'structure' | 'identity' | 'selectors' | 'storage' | 'rollout' | 'availability' | 'network' | 'references' | 'objects' | 'suppression';
/** What a rule is called for, once for each. */
export interface Subjects extends SubjectKinds {
    document: YamlDocument;
    manifest: Manifest;
    workload: Workload;
    /** A `stslint-ignore`, after all other rules have run. */
    directive: Directive;
}
type SubjectKinds = {
    [K in Kind]: Manifest<Kinds[K]>;
};
export type SubjectName = keyof Subjects;
export interface RuleContext {
    readonly bundle: Bundle;
    readonly kubernetes: VersionRange;
    /** What is wrong in a document that cannot be read; undefined where the explanation is not at hand. */
    readonly explain: ((document: YamlDocument) => readonly SyntaxProblem[]) | undefined;
    /** The lines at the wrong level, where they are all that is wrong in a document that cannot be read. */
    readonly lostIndentation: (document: YamlDocument) => LostIndentation | undefined;
}
export interface RuleDefinition<S extends SubjectName = SubjectName> {
    /** The defect in one sentence, without a full stop. */
    readonly summary: string;
    /** What happens in the cluster, in two or three sentences. Markdown; not in the hot file. */
    readonly why: string;
    /** Where the fact is written down. */
    readonly references: readonly string[];
    readonly severity: Severity;
    readonly category: Category;
    /** The kind or kinds it is called for, or `document`, `manifest`, `workload`, `directive`. */
    readonly subject: S | readonly S[];
    /** False: on under `strict` only. */
    readonly recommended?: boolean;
    /** Ids that it had before; they still work. */
    readonly renamedFrom?: readonly string[];
    /** What to use instead. */
    readonly deprecated?: string;
    /** True while its findings may still change. Off unless named. */
    readonly preview?: boolean;
    /** True where some of its findings come with a fix. */
    readonly fixable?: boolean;
    /** The versions of Kubernetes for which its findings hold; `some` where each finding says its own. Left out: all. */
    readonly versions?: VersionSpan | 'some';
    /**
     * False for subjects of which `check` has nothing to say. It is asked of every one, and `check` is loaded only where it
     * is true: for rules that word what was found before.
     */
    applies?(subject: Subjects[S], context: RuleContext): boolean;
    check(subject: Subjects[S], context: RuleContext): Iterable<Finding>;
}
/** A rule of any subject, as the table of rules holds it. */
export type Rule = Omit<RuleDefinition, 'applies' | 'check' | 'subject'> & {
    readonly subjects: readonly SubjectName[];
    applies?(subject: never, context: RuleContext): boolean;
    check(subject: never, context: RuleContext): Iterable<Finding>;
};
/** Rules by id. */
export type RuleTable = Readonly<Record<string, Rule>>;
/** Types a rule by its subject. The id is the name of its file. */
export declare function defineRule<const S extends SubjectName>(definition: RuleDefinition<S>): Rule;
/** The fix that writes another name in place of one, to be spread into a finding; nothing where it cannot be done. */
export declare function renameFix(field: Field, name: string, safety: Safety, title?: string): {
    fix?: Fix;
};
/** The fix that writes another key in place of a field's, to be spread into a finding; nothing where it cannot be done. */
export declare function renameKeyFix(field: Field, name: string, safety: Safety): {
    fix?: Fix;
};
/** The fix that puts a field's key in quotes, so that it is what it says, to be spread into a finding; nothing where it cannot be done. */
export declare function quoteKeyFix(field: Field, safety: Safety): {
    fix?: Fix;
};
/** The fix that moves fields of one map into another, to be spread into a finding; nothing where it cannot be done. */
export declare function moveFix(fields: readonly Field[], home: Field, safety: Safety): {
    fix?: Fix;
};
/**
 * The fix that deletes an item of a list, or a part of a document from its key on, with its lines and comments, to be
 * spread into a finding; nothing where it cannot be done. It is unsafe where comments go with it.
 */
export declare function removalFix(part: Field | Location, what: string, safety: Safety): {
    fix?: Fix;
};
/** The fix that writes fields into a map, to be spread into a finding; nothing where it cannot be done. */
export declare function insertFix(map: Field, fields: PlainMap, safety: Safety): {
    fix?: Fix;
};
/** The fix that writes an object as a document of its own behind that of another; nothing where it cannot be done. */
export declare function newObjectFix(behind: Manifest, object: PlainMap, title: string, safety: Safety): {
    fix?: Fix;
};
