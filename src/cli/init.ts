import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CONFIG_NAMES } from '../config/config.ts';
import { lintTree } from '../input/lint-tree.ts';
import { baselineFile, type LoadedBaseline, loadBaseline } from '../input/load-baseline.ts';
import { type LoadedConfig, loadConfig } from '../input/load-config.ts';
import { type Survey, survey } from '../input/survey.ts';
import { withSlashes } from '../input/walk.ts';
import type { LintResult } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';
import { problemText } from '../report/problems.ts';
import { conclusion, count } from '../report/summary.ts';
import { SourceFile } from '../text/source-file.ts';
import { UsageError } from './arguments.ts';
import { FEW, newConfig, side, some } from './new-config.ts';
import { isThere, type NewFile, writeNewFiles } from './new-files.ts';
import type { Extra } from './options.ts';
import { VERSION } from './version.ts';

/**
 * Looks at the tree of a directory, writes a config that fits, and on request a hook for pre-commit and a workflow for
 * GitHub. What is there already is left as it is.
 *
 * @returns what was seen, what was written, and what to do next.
 * @throws UsageError where nothing is left to write, or it cannot be written; then nothing is.
 */
export async function init(cwd: string, extras: readonly Extra[], rules: RuleTable): Promise<string> {
  const present = CONFIG_NAMES.find((name) => isThere(join(cwd, name)));
  if (present !== undefined && extras.length === 0) throw new UsageError(leftAlone(present));
  const root = repositoryOf(cwd) ?? cwd;
  const seen = survey(cwd, submodulesOf(root, cwd));
  const [name] = CONFIG_NAMES;
  const text = newConfig(seen);
  const config =
    present === undefined ? await configOf(cwd, name, text, rules) : await loadConfig(cwd, undefined, rules);
  const baseline = baselineOf(cwd, config, rules);
  const result = await lintTree({ cwd, paths: [], config, options: {}, rules, ...(baseline && { baseline }) });

  const files: NewFile[] = [];
  const told: string[] = [];
  if (present === undefined) files.push({ path: name, text });
  else told.push(leftAlone(present));
  const above = present ?? configAbove(cwd, root);
  if (above !== present) told.push(`${above} does not count here any more`);
  const inRoot = withSlashes(relative(root, cwd));
  for (const extra of extras) {
    const wanted = extra === 'hook' ? hook(inRoot, present ?? name, result) : workflow(inRoot);
    const path = withSlashes(join(relative(cwd, root), wanted.path));
    if (isThere(join(cwd, path))) told.push(`${leftAlone(path)}${runsIn(join(cwd, path)) ? '' : wanted.add}`);
    else files.push({ path, text: wanted.text });
  }
  writeNewFiles(cwd, root, files);
  const lines = [...sightings(seen), ...files.map(({ path }) => `wrote ${path}`), ...told];
  return `${[...lines, '', ...next(result, seen, extras)].join('\n')}\n`;
}

/** A config before it is written. */
async function configOf(cwd: string, path: string, text: string, rules: RuleTable): Promise<LoadedConfig> {
  const { readConfig } = await import('../config/read-config.ts');
  return { path, directory: cwd, ...readConfig(new SourceFile(path, text), rules) };
}

/** @throws UsageError where it cannot be read. */
function baselineOf(cwd: string, config: LoadedConfig, rules: RuleTable): LoadedBaseline | undefined {
  const file = baselineFile(cwd, undefined, config);
  try {
    return file === undefined ? undefined : loadBaseline(cwd, file, rules);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** True where a hook or a workflow names the linter already. */
function runsIn(path: string): boolean {
  try {
    return /\bstslint\/stslint\b/.test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

function leftAlone(path: string): string {
  return `${path} is there already and was left as it is`;
}

/** What was seen, a line a matter. */
function sightings(seen: Survey): string[] {
  const { files, objects, kustomizations, bases, charts, templates, siblings, tests } = seen;
  const { markdown, vendored, linters, marks, versions, missingServices } = seen;
  const lines = [`looked at ${count(objects, 'object')} in ${count(files, 'file')}`];
  const add = (name: string, text: string) => lines.push(`  ${name.padEnd(16)} ${text}`);
  if (kustomizations.length > 0) {
    const base = bases.length === 0 ? '' : `; others build from ${some(bases, 2)}`;
    add('kustomizations', `${kustomizations.length}, as ${some(kustomizations, 2)}${base}`);
  }
  if (charts.length > 0) add('Helm charts', `${some(charts)}; lint what they render: helm template … | stslint -`);
  if (templates.length > 0) add('templates', `${some(templates)}; passed over`);
  for (const one of siblings.slice(0, FEW)) add(one.kind, side(one));
  if (siblings.length > FEW) add('', `and ${siblings.length - FEW} more of the kind`);
  if (markdown.length > 0) add('Markdown', `${count(markdown.length, 'file')} with manifests: ${some(markdown, 3)}`);
  if (vendored.length > 0) add('of others', `${some(vendored)}; ignored`);
  if (tests.length > 0) add('tests', `${some(tests)}; ignore in the config, where they are broken on purpose`);
  if (versions !== undefined) {
    const { from, to } = versions.range;
    add('Kubernetes', `1.${from}${from === to ? '' : `-1.${to}`}, by ${some(versions.files, 2)}`);
  }
  for (const [name, paths] of linters) add(name, some(paths, 2));
  for (const [tool, { all, known }] of marks) {
    const honored = known === 0 ? 'none means a rule of stslint' : `${known} can count here too: honor in the config`;
    add(tool, `${count(all, 'annotation')}; ${honored}`);
  }
  if (missingServices.length > 0) {
    const names = missingServices.map((name) => `Service/${name}`);
    add(
      'not here',
      `${some(names, 3)}; assume in the config, if the cluster has ${names.length === 1 ? 'it' : 'them'}`,
    );
  }
  return lines;
}

/** What is found with the config, and what to do about it. */
function next(result: LintResult, { objects }: Survey, extras: readonly Extra[]): string[] {
  const { diagnostics } = result;
  const lines = [...result.problems.map(problemText), conclusion(result)];
  const step = (command: string, text: string) => lines.push(`  ${command.padEnd(26)} ${text}`);
  if (diagnostics.length > 0) {
    const safe = diagnostics.filter(({ fix }) => fix?.safety === 'safe').length;
    step('stslint', 'shows them');
    if (diagnostics.length > MANY) step('stslint --statistics', 'counts them by rule');
    if (safe > 0) step('stslint --diff', `shows how --fix would repair ${safe}`);
    step('stslint --write-baseline', 'keeps them for later, so that only new ones are told');
  }
  if (objects === 0) return lines;
  if (!extras.includes('hook')) step('stslint init --hook', 'before each commit');
  if (!extras.includes('workflow')) step('stslint init --workflow', 'in GitHub Actions');
  return lines;
}

/** More findings than people read one by one. */
const MANY = 20;

/** Something for the root of the repository, and what to add where it is there already. */
interface Wanted {
  readonly path: string;
  readonly text: string;
  readonly add: string;
}

function hook(inRoot: string, config: string, { diagnostics }: LintResult): Wanted {
  // A hook that tells what is not theirs is one that people switch off.
  const isClean = diagnostics.every(({ severity }) => severity === 'info');
  const args = inRoot === '' ? [] : [`        args: [--config, ${JSON.stringify(`${inRoot}/${config}`)}]`];
  const lines = [
    '  - repo: https://github.com/stslint/stslint',
    `    rev: v${VERSION}`,
    '    hooks:',
    ...(isClean
      ? []
      : ['      # Reports what a commit touches or breaks; stslint, for a tree that is clean, all there is.']),
    `      - id: ${isClean ? 'stslint' : 'stslint-changed'}`,
    ...args,
  ];
  return {
    path: '.pre-commit-config.yaml',
    text: `# Run before each commit by https://pre-commit.com, after: pre-commit install\nrepos:\n${lines.join('\n')}\n`,
    add: `; add below repos:\n${lines.join('\n')}`,
  };
}

function workflow(inRoot: string): Wanted {
  const input = inRoot === '' ? [] : ['        with:', `          working-directory: ${JSON.stringify(inRoot)}`];
  const step = [`      - uses: stslint/stslint@v${VERSION.split('.')[0]}`, ...input];
  const head = [
    '# Findings are in the log, beside the lines of pull requests, and in the summary of the job.',
    'name: stslint',
    'on: [push, pull_request]',
    'permissions:',
    '  contents: read',
    'jobs:',
    '  stslint:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v6',
  ];
  return {
    path: '.github/workflows/stslint.yaml',
    text: `${[...head, ...step].join('\n')}\n`,
    add: `; the step in it is\n${step.join('\n')}`,
  };
}

/** The config that counted so far. */
function configAbove(cwd: string, root: string): string | undefined {
  for (let directory = cwd; directory !== root && dirname(directory) !== directory; ) {
    directory = dirname(directory);
    const name = CONFIG_NAMES.find((one) => isThere(join(directory, one)));
    if (name !== undefined) return withSlashes(relative(cwd, join(directory, name)));
  }
  return undefined;
}

/** The root of the git repository that a directory is in; a worktree and a submodule have a file `.git`. */
function repositoryOf(cwd: string): string | undefined {
  for (let directory = cwd; ; directory = dirname(directory)) {
    if (isThere(join(directory, '.git'))) return directory;
    if (dirname(directory) === directory) return undefined;
  }
}

/** Paths of the submodules of a repository, relative to a directory in it. */
function submodulesOf(root: string, cwd: string): string[] {
  let text: string;
  try {
    text = readFileSync(join(root, '.gitmodules'), 'utf8');
  } catch {
    return [];
  }
  return Array.from(text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm), ([, path]) =>
    withSlashes(relative(cwd, join(root, path!.trimEnd()))),
  ).filter((path) => path !== '' && !path.startsWith('../'));
}
