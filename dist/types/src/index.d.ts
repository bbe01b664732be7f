import type { LintResult } from './lint/diagnostic.js';
import type { RuleTable } from './lint/rule.js';
import type { Level } from './lint/settings.js';
export { type RuleId, rules } from '../rules/index.js';
export type { Assumption, Bundle, Partners } from './kubernetes/bundle.js';
export type { Manifest } from './kubernetes/manifest.js';
export type { VersionRange, VersionSpan } from './kubernetes/versions.js';
export type { Workload } from './kubernetes/workload.js';
export type { Diagnostic, Fixed, LintResult, Problem, Related, Resource, Severity, Skipped, SkipReason, Suppressed, } from './lint/diagnostic.js';
export { type Category, defineRule, type Finding, type Location, type Rule, type RuleContext, type RuleDefinition, type RuleTable, type SubjectName, type Subjects, } from './lint/rule.js';
export type { Level } from './lint/settings.js';
export type { Reporter, ReportOptions } from './report/report.js';
export type { Fix, Safety, TextEdit } from './text/fix.js';
export type { Position, Range } from './text/range.js';
export type { SourceFile } from './text/source-file.js';
export type { YamlDocument } from './yaml/document.js';
export type { Field } from './yaml/field.js';
/** How manifests are judged. Everything may be left out; names and values are those of a config. */
export interface JudgeOptions {
    /** A version or a range of versions: `1.34`, `1.32-1.36`. */
    readonly kubernetesVersion?: string;
    /** The namespace of objects that name none. */
    readonly namespace?: string;
    /** The DNS zone of the cluster. */
    readonly clusterDomain?: string;
    /** Objects that exist elsewhere: `Service/postgres`. */
    readonly assume?: readonly string[];
    /** All rules, hints included. */
    readonly strict?: boolean;
    /** Levels of rules by id. */
    readonly rules?: Readonly<Record<string, Level>>;
    /** Run these rules alone. */
    readonly only?: readonly string[];
    /** The rules that there are: by default the built-in ones, `rules`. */
    readonly ruleTable?: RuleTable;
}
export interface LintOptions extends JudgeOptions {
    /** What paths are relative to; by default the working directory of the process. */
    readonly cwd?: string;
    /** Files, directories, globs. By default the `paths` of the config, else `cwd`. */
    readonly paths?: readonly string[];
    /** The file of a config; false for none. By default the nearest from `cwd` upward. */
    readonly config?: string | false;
}
export interface LintTextOptions extends JudgeOptions {
    /** What the text is called in diagnostics; its suffix says whether it is JSON or Markdown. */
    readonly path?: string;
}
/**
 * Lints files and directories, as the command line does. What cannot be read, or is wrong in the config, is among the
 * problems of the result.
 *
 * @throws Error for options that make no sense, and a named config that cannot be read.
 */
export declare function lint(options?: LintOptions): Promise<LintResult>;
/**
 * Lints one text, without a config and without anything beside it.
 *
 * @throws Error for options that make no sense.
 */
export declare function lintText(text: string, options?: LintTextOptions): Promise<LintResult>;
export interface FixTextOptions extends LintTextOptions {
    /** Unsafe fixes too. */
    readonly unsafe?: boolean;
}
/** A text that was fixed. */
export interface FixedText {
    readonly text: string;
    /** What was fixed, and what is left. */
    readonly result: LintResult;
}
/**
 * Applies the fixes of one text, as `--fix` does, without a config and without anything beside it.
 *
 * @throws Error for options that make no sense.
 */
export declare function fixText(text: string, options?: FixTextOptions): Promise<FixedText>;
