import { isAbsolute, relative, resolve } from 'node:path';
import { ignoredBy, type OwnOptions, settingsOf } from '../config/options.ts';
import { ruleUrl } from '../config/rule-url.ts';
import type { LintResult } from '../lint/diagnostic.ts';
import { LintRun, type Reading } from '../lint/lint.ts';
import type { RuleTable } from '../lint/rule.ts';
import { SourceFile } from '../text/source-file.ts';
import { type Collection, collect } from './collect.ts';
import type { Changes } from './git.ts';
import { missingReferences, referencedFile } from './kustomize-files.ts';
import type { LoadedBaseline } from './load-baseline.ts';
import type { LoadedConfig } from './load-config.ts';
import { readText, UnreadableFile } from './read.ts';
import { realPath, withSlashes } from './walk.ts';

/** What is linted, and how. */
export interface TreeOptions {
  /** Absolute directory that paths are relative to. */
  readonly cwd: string;
  /** Files, directories, globs, `-`. None: the `paths` of the config, else the working directory. */
  readonly paths: readonly string[];
  /** The paths only choose what is reported of a run without any. Standard input is reported all the same. */
  readonly inTree?: boolean;
  readonly config: LoadedConfig;
  /** What was asked for beside the config. */
  readonly options: OwnOptions;
  readonly rules: RuleTable;
  readonly stdin?: () => string | Buffer;
  readonly stdinFilename?: string;
  /** What the paths stand for, where that is known already. */
  readonly collection?: Collection;
  /** Findings that are known, and not told. */
  readonly baseline?: LoadedBaseline;
  /** Only what has to do with these is told. */
  readonly changes?: Changes;
  /** Files as they were before they were fixed, by path; those that are not here are as they were. */
  readonly unfixed?: ReadonlyMap<string, SourceFile>;
  /** Milliseconds, for the timings; none are taken without it. */
  readonly clock?: () => number;
  /** Told after each file how many were read. */
  readonly onFile?: (count: number) => void;
}

/** So many files are judged sooner when their nodes are kept small. */
const MANY = 500;

// They lie among manifests and are none.
const CONFIG = /(?:^|\/)\.stslint\.ya?ml$/;

/**
 * Lints what paths stand for, by a config and what was asked for beside it: stations 1 to 6 of a run. What is wrong in
 * the config comes first among the problems of the result, then what cannot be read.
 */
export async function lintTree(tree: TreeOptions): Promise<LintResult> {
  const { cwd, rules, clock } = tree;
  const settings = settingsOf(tree.config.config, tree.options, rules, (path) => fromConfig(tree, path));
  const isNarrowed = tree.baseline !== undefined || tree.changes !== undefined;
  const readings = tree.changes === undefined ? undefined : new WeakMap<SourceFile, Reading>();
  const newRun = () =>
    new LintRun({
      settings,
      rules,
      urlOf: ruleUrl,
      ...(clock === undefined ? {} : { clock }),
      ...(readings === undefined ? {} : { readings }),
    });
  const run = newRun();
  const collection = tree.collection ?? run.timed('collect', () => collectTree(tree));
  const { files, count, skipped, problems } = collection;
  const known = new Set<string>();
  const kept: SourceFile[] = [];
  const iterator = files[Symbol.iterator]();
  for (;;) {
    const next = run.timed('collect', () => iterator.next());
    if (next.done === true) break;
    run.read(next.value, { folded: count > MANY });
    known.add(next.value.path);
    if (isNarrowed) kept.push(next.value);
    tree.onFile?.(known.size);
  }
  readReferenced(run, cwd, known);
  if (problems.length > 0) run.miss();
  // It knows every way to break a text, which a text that is whole need not load.
  const explain = run.needsExplanation ? (await import('../yaml/explain.ts')).explain : undefined;
  const found = run.finish(explain);
  const result = isNarrowed
    ? await (await import('./narrowed-result.ts')).narrowedResult(found, {
        tree,
        collection,
        files: kept,
        settings,
        run,
        newRun,
        explain,
      })
    : found;
  const inConfig = tree.config.problems.map(({ file, position: { line, column }, message }) => ({
    file,
    message: `line ${line}, column ${column}: ${message}`,
  }));
  return {
    ...result,
    skipped: [...skipped, ...result.skipped],
    problems: [...inConfig, ...problems, ...result.problems],
  };
}

/** Finds the files that are linted, or read for partners: station 1. */
export function collectTree(tree: TreeOptions): Collection {
  const { cwd, stdin, stdinFilename, inTree = false } = tree;
  const { markdown } = tree.config.config;
  const isNamed = tree.paths.length > 0;
  return collect({
    cwd,
    paths: isNamed ? tree.paths : wholeTree(tree),
    partnerPaths: isNamed ? partnerPaths(tree) : [],
    inTree: inTree && isNamed,
    ignores: ignoredIn(tree),
    markdown,
    ...(stdin === undefined ? {} : { stdin }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
  });
}

/** What is linted where no path is named. */
export function wholeTree({ cwd, config: { config, directory } }: TreeOptions): readonly string[] {
  const configured = config.paths.map((path) =>
    isAbsolute(path) ? path : withSlashes(relative(cwd, resolve(directory, path))) || '.',
  );
  return configured.length > 0 ? configured : ['.'];
}

/** What is read for partners where paths are named. */
export function partnerPaths(tree: TreeOptions): readonly string[] {
  return tree.inTree === true || tree.config.config.paths.length > 0 ? wholeTree(tree) : [];
}

/** Tells what the config leaves out of a tree. */
export function ignoredIn(tree: TreeOptions): (path: string) => boolean {
  const isIgnored = ignoredBy(tree.config.config);
  return (path) => CONFIG.test(path) || isIgnored(fromConfig(tree, path));
}

function fromConfig({ cwd, config: { directory } }: TreeOptions, path: string): string {
  return directory === cwd ? path : withSlashes(relative(directory, resolve(cwd, path)));
}

/**
 * Reads what kustomizations build from beyond the paths: for partners, so nothing in there is reported. `texts` are those
 * of files that are another by now.
 */
export function readReferenced(
  run: LintRun,
  cwd: string,
  known: Set<string>,
  texts: ReadonlyMap<string, string | undefined> = new Map(),
): void {
  // What is read may be a kustomization in its turn.
  for (let index = 0; index < run.manifests.length; index++) {
    for (const reference of missingReferences(run.manifests[index]!, known)) {
      const path = referencedFile(cwd, reference);
      known.add(reference);
      if (path === undefined) continue;
      known.add(path);
      const language = path.endsWith('.json') ? 'json' : 'yaml';
      try {
        const real = texts.size === 0 ? '' : realPath(resolve(cwd, path));
        const text = texts.has(real) ? texts.get(real) : readText(resolve(cwd, path)).text;
        if (text !== undefined) run.read(new SourceFile(path, text, { language, reported: false }));
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        run.miss();
      }
    }
  }
}
