import type { Fix } from '../text/fix.js';
import type { Range } from '../text/range.js';
import type { SourceFile } from '../text/source-file.js';
import type { BaselineEntry } from './baseline.js';
export type Severity = 'error' | 'warning' | 'info';
/** A place in a file that is shown beside a finding: its partner, or the first of two. */
export interface Related {
    readonly message: string;
    readonly file: SourceFile;
    readonly range: Range;
}
/** Which object a finding is about, as far as its text tells. */
export interface Resource {
    readonly apiVersion: string | undefined;
    readonly kind: string | undefined;
    readonly namespace: string | undefined;
    readonly name: string | undefined;
}
/** A finding that was settled: with severity and place, ready to be printed. */
export interface Diagnostic {
    readonly rule: string;
    readonly severity: Severity;
    /** What is wrong here and what happens in the cluster; no full stop at the end. */
    readonly message: string;
    /** What to write instead, as a command; no full stop at the end. */
    readonly help: string | undefined;
    readonly file: SourceFile;
    readonly range: Range;
    /** The path in the manifest, `spec.template.spec.containers[0].name`; empty for a whole document. */
    readonly path: string;
    /** 0-based among the documents of the file that are not empty. */
    readonly document: number;
    /** 0-based among the items of a List. */
    readonly item: number | undefined;
    readonly resource: Resource | undefined;
    readonly related: readonly Related[];
    readonly fix: Fix | undefined;
    /** Repairs of which the author has to choose one, the likeliest first; there is no fix then, and `--fix` leaves it alone. */
    readonly choices: readonly Fix[];
    /** Where it does not hold for all asked versions: `until 1.33`, `since 1.34`. */
    readonly versions: string | undefined;
    /** The rule's page. */
    readonly url: string | undefined;
    /** The reason given in a comment or annotation; such a diagnostic is counted, not shown. */
    readonly suppressed: Suppressed | undefined;
}
export interface Suppressed {
    readonly reason: string | undefined;
    readonly by: 'comment' | 'annotation';
}
/** What a baseline knows. */
export interface BaselineUse {
    /** Path of its file. */
    readonly file: string;
    /** The findings that it knows, which are not told. */
    readonly known: readonly Diagnostic[];
    /** Entries that no longer occur, each with how many are gone. */
    readonly stale: readonly BaselineEntry[];
    /** Entries of which nobody knows, for nobody looked. */
    readonly unseen: readonly BaselineEntry[];
}
/** What a change is held against. */
export interface ChangeUse {
    /** The commit, as it was asked for or found: `origin/main`. */
    readonly since: string;
    /** How many findings are older than the change, and have nothing to do with it: they are not told. */
    readonly older: number;
}
/** What was fixed. */
export interface Fixed {
    /** In the order in which it was done; each has its fix, and the text that its file had then. */
    readonly diagnostics: readonly Diagnostic[];
    /** Whether unsafe fixes were asked for too. */
    readonly unsafe: boolean;
    /** What kept files from being changed, one for each that has fixes. */
    readonly problems: readonly Problem[];
}
/** Something that the run could not do: a file not read, a rule that crashed. The run ends with status 2. */
export interface Problem {
    /** Path of the file, or of what was asked for. */
    readonly file: string;
    readonly message: string;
}
/** A file or document that was left out on purpose, and why. */
export interface Skipped {
    readonly file: string;
    readonly reason: SkipReason;
}
export type SkipReason = 
/** A Helm or other template: `{{` in plain text, or in a chart's `templates/`. */
'template'
/** No `kind` and `apiVersion`: a values file, a dashboard. */
 | 'not-kubernetes'
/** A CustomResourceDefinition. */
 | 'definition'
/** Named, where a whole tree is read, and not found in it: outside of it, or left out by config or `.gitignore`. */
 | 'not-in-tree'
/** Found by walking and neither file nor directory: a socket, a pipe, a device. */
 | 'not-a-file'
/** A symbolic link that leads back to where it stands, or nowhere. */
 | 'link'
/** Control characters: no text. */
 | 'binary';
/** What a run looked at and found. */
export interface LintResult {
    readonly files: number;
    /** Documents that are Kubernetes objects; a List counts once. */
    readonly documents: number;
    /** Items of a List count each. */
    readonly statefulSets: number;
    /** Sorted by file, offset and rule; without the suppressed, the known and the older. */
    readonly diagnostics: readonly Diagnostic[];
    readonly suppressed: readonly Diagnostic[];
    /** Where fixes were asked for: `diagnostics` are those that are left. */
    readonly fixed?: Fixed;
    /** Where there is a baseline. */
    readonly baseline?: BaselineUse;
    /** Where only what a change touches or causes is asked for. */
    readonly change?: ChangeUse;
    readonly skipped: readonly Skipped[];
    readonly problems: readonly Problem[];
    /** Files whose faults kept conclusions about missing partners from being drawn. */
    readonly unread: readonly string[];
    /** Milliseconds by station, in the order of the run; for `--verbose`. */
    readonly timings: ReadonlyMap<string, number>;
}
