import { resolve } from 'node:path';
import { rules as builtIn } from '../rules/index.ts';
import { EMPTY_CONFIG, findRule, unknownAssumption, unknownVersion } from './config/config.ts';
import type { OwnOptions } from './config/options.ts';
import { collectTree, lintTree, type TreeOptions } from './input/lint-tree.ts';
import { loadConfig } from './input/load-config.ts';
import { parseAssumption } from './kubernetes/bundle.ts';
import { parseVersions } from './kubernetes/versions.ts';
import type { LintResult } from './lint/diagnostic.ts';
import { fixFiles } from './lint/fix-files.ts';
import type { RuleTable } from './lint/rule.ts';
import type { Level } from './lint/settings.ts';

export { type RuleId, rules } from '../rules/index.ts';
export type { Assumption, Bundle, Partners } from './kubernetes/bundle.ts';
export type { Manifest } from './kubernetes/manifest.ts';
export type { VersionRange, VersionSpan } from './kubernetes/versions.ts';
export type { Workload } from './kubernetes/workload.ts';
export type {
  Diagnostic,
  Fixed,
  LintResult,
  Problem,
  Related,
  Resource,
  Severity,
  Skipped,
  SkipReason,
  Suppressed,
} from './lint/diagnostic.ts';
export {
  type Category,
  defineRule,
  type Finding,
  type Location,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleTable,
  type SubjectName,
  type Subjects,
} from './lint/rule.ts';
export type { Level } from './lint/settings.ts';
export type { Reporter, ReportOptions } from './report/report.ts';
export type { Fix, Safety, TextEdit } from './text/fix.ts';
export type { Position, Range } from './text/range.ts';
export type { SourceFile } from './text/source-file.ts';
export type { YamlDocument } from './yaml/document.ts';
export type { Field } from './yaml/field.ts';

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
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { ruleTable: rules = builtIn, paths = [] } = options;
  const cwd = resolve(options.cwd ?? '.');
  const own = ownOptions(options, rules);
  return lintTree({ cwd, paths, config: await loadConfig(cwd, options.config, rules), options: own, rules });
}

/**
 * Lints one text, without a config and without anything beside it.
 *
 * @throws Error for options that make no sense.
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<LintResult> {
  return lintTree(treeOf(text, options));
}

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
export async function fixText(text: string, options: FixTextOptions = {}): Promise<FixedText> {
  const tree = treeOf(text, options);
  const collection = collectTree(tree);
  const files = [...collection.files];
  const { changed, result } = await fixFiles(files, {
    lint: (current) => lintTree({ ...tree, collection: { ...collection, files: current } }),
    unsafe: options.unsafe ?? false,
  });
  return { text: [...changed.values()][0]?.text ?? text, result };
}

function treeOf(text: string, options: LintTextOptions): TreeOptions {
  const { ruleTable: rules = builtIn, path } = options;
  const cwd = resolve('.');
  return {
    cwd,
    paths: ['-'],
    config: { path: undefined, directory: cwd, config: EMPTY_CONFIG, problems: [], notes: [] },
    options: ownOptions(options, rules),
    rules,
    stdin: () => text,
    ...(path === undefined ? {} : { stdinFilename: path }),
  };
}

function ownOptions(options: JudgeOptions, rules: RuleTable): OwnOptions {
  const { kubernetesVersion, namespace, clusterDomain, assume, strict, rules: levels, only } = options;
  const kubernetes = kubernetesVersion === undefined ? undefined : parseVersions(kubernetesVersion);
  if (kubernetesVersion !== undefined && kubernetes === undefined) throw new Error(unknownVersion(kubernetesVersion));
  const idOf = (name: string): string => {
    const rule = findRule(name, rules);
    if (rule.id === undefined) throw new Error(rule.error);
    return rule.id;
  };
  const assumptions = assume?.map((text) => {
    const assumption = parseAssumption(text);
    if (assumption === undefined) throw new Error(unknownAssumption(text));
    return assumption;
  });
  return {
    ...(kubernetes === undefined ? {} : { kubernetes }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(clusterDomain === undefined ? {} : { clusterDomain }),
    ...(assumptions === undefined ? {} : { assume: assumptions }),
    ...(strict === undefined ? {} : { strict }),
    ...(only === undefined ? {} : { only: new Set(only.map(idOf)) }),
    levels: new Map(Object.entries(levels ?? {}).map(([name, level]) => [idOf(name), level])),
  };
}
