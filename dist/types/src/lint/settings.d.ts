import type { Assumption } from '../kubernetes/bundle.js';
import { type VersionRange } from '../kubernetes/versions.js';
import type { Severity } from './diagnostic.js';
import type { RuleTable } from './rule.js';
/** Linters whose annotations can be honored. */
export declare const TOOLS: readonly ['kube-linter', 'kube-score', 'checkov', 'polaris'];
export type Tool = (typeof TOOLS)[number];
/** How loud a rule is. */
export type Level = Severity | 'off';
export type Levels = ReadonlyMap<string, Level>;
/** What a user asks for; everything may be left out. Names of rules are ids, new or old. */
export interface LintOptions {
    readonly kubernetes?: VersionRange;
    /** The namespace of objects that name none. */
    readonly namespace?: string;
    /** The DNS zone of the cluster; `cluster.local` where it is not said. */
    readonly clusterDomain?: string;
    readonly assume?: readonly Assumption[];
    /** Linters whose annotations suppress what their checks and our rules both find. */
    readonly honor?: readonly Tool[];
    readonly strict?: boolean;
    readonly levels?: Levels;
    /** The later ones win. Globs are relative to the working directory. */
    readonly overrides?: readonly {
        readonly files: readonly string[];
        readonly levels: Levels;
    }[];
    /** Run these rules alone. */
    readonly only?: ReadonlySet<string>;
}
/** What a run goes by. */
export interface Settings {
    readonly kubernetes: VersionRange;
    readonly namespace: string | undefined;
    readonly clusterDomain: string;
    readonly assume: readonly Assumption[];
    readonly honor: readonly Tool[];
    /** Whether hints are told that come with a rule which is on: under `strict`, or where rules are named. */
    readonly hints: boolean;
    /** How loud a rule is in a file. */
    level(id: string, path: string): Level;
    /** True where the user has said how loud a rule is in a file, be it as it is anyway. */
    isChosen(id: string, path: string): boolean;
    /** True where a rule is off in every file, so that it need not run. */
    isOff(id: string): boolean;
}
/** The id that a name stands for: itself, or that of the rule which once had it; undefined for no rule. */
export declare function ruleId(name: string, rules: RuleTable): string | undefined;
/** Resolves what a user asks for against the table of rules. */
export declare function resolveSettings(options: LintOptions, rules: RuleTable): Settings;
