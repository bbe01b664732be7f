/**
 * Do fixes change what they are meant to change, and nothing else?  tsx scripts/fixes.ts FOLDER [--show]
 *
 * FOLDER holds manifests of all kinds in `corpus/manifests/`. A copy of them is fixed, with `--fix` and with
 * `--fix --unsafe-fixes`. Then
 *
 * - nothing is left that a second run would change;
 * - what could be read can still be read, and no file has more errors than before, but for those that were hidden;
 * - with `--fix` alone, every document reads as the very same values, but at the paths that the applied fixes name, and
 *   where a value was moved away from such a path.
 *
 * --show  prints the patch of each changed file
 *
 * Exits with 1 where one of these does not hold.
 */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import { fixTree } from '../src/cli/fix.ts';
import { EMPTY_CONFIG } from '../src/config/config.ts';
import { lintTree, type TreeOptions } from '../src/input/lint-tree.ts';
import type { Diagnostic, LintResult } from '../src/lint/diagnostic.ts';
import { append } from '../src/text/multimap.ts';
import { unifiedPatch } from '../src/text/patch.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { formatPath } from '../src/yaml/field.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
const isShown = flags.includes('--show');
const manifests = join(folder, 'corpus/manifests');
const faults: string[] = [];
/** Where they find something, nothing else is looked at or told, or nothing below it. */
const HIDING = new Set([
  'document-separator',
  'duplicate-key',
  'incomplete-object',
  'invalid-encoding',
  'lost-indentation',
  'misplaced-field',
  'removed-api-version',
  'unknown-kind-or-version',
  'yaml-syntax',
]);

for (const unsafe of [false, true]) {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-fixes-')));
  try {
    cpSync(manifests, cwd, { recursive: true });
    await measure(cwd, unsafe);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
for (const fault of faults) console.log(`FAULT ${fault}`);
if (faults.length > 0) process.exitCode = 1;

async function measure(cwd: string, unsafe: boolean): Promise<void> {
  const name = unsafe ? '--fix --unsafe-fixes' : '--fix';
  const config = { path: undefined, directory: cwd, config: EMPTY_CONFIG, problems: [], notes: [] };
  const tree: TreeOptions = { cwd, paths: ['.'], config, options: {}, rules };
  const before = await lintTree(tree);
  const fixing = { unsafe, isPatch: false };
  const { result } = await fixTree(tree, fixing);
  const fixed = result.fixed!;
  for (const { file, message } of fixed.problems) faults.push(`${name}: ${file}: ${message}`);

  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of fixed.diagnostics) {
    for (const path of new Set(diagnostic.fix!.edits.map(({ file }) => file))) append(byFile, path, diagnostic);
  }
  const [errorsBefore, errorsAfter] = [errorsByFile(before), errorsByFile(result)];
  for (const [path, done] of byFile) {
    const [old, now] = [fileIn(manifests, path), fileIn(cwd, path)];
    if (isShown) console.log(unifiedPatch(path, old.text, now.text));
    const [wasUnread, isUnread] = [unreadIn(old), unreadIn(now)];
    if (isUnread > wasUnread) faults.push(`${name}: ${path}: ${isUnread} documents cannot be read`);
    const [was, is] = [errorsBefore.get(path) ?? 0, errorsAfter.get(path) ?? 0];
    if (is > was && !done.some(({ rule }) => HIDING.has(rule)))
      faults.push(`${name}: ${path}: ${was} errors became ${is}`);
    if (!unsafe) for (const difference of unmeant(old, now, done)) faults.push(`${name}: ${path}: ${difference}`);
  }

  const again = await fixTree(tree, fixing);
  for (const { rule, file, fix } of again.result.fixed!.diagnostics) {
    faults.push(`${name}: a second run: ${file.path}: ${fix!.title} (${rule})`);
  }
  console.log(`${name}: ${fixed.diagnostics.length} fixed in ${byFile.size} of ${result.files} files`);
  const counts = new Map<string, number>();
  for (const { rule } of fixed.diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [rule, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${rule}`);
}

function fileIn(directory: string, path: string): SourceFile {
  const language = path.endsWith('.json') ? 'json' : /\.(?:md|markdown)$/.test(path) ? 'markdown' : 'yaml';
  return new SourceFile(path, readFileSync(join(directory, path), 'utf8'), { language });
}

function unreadIn(file: SourceFile): number {
  return parseFile(file).filter(({ state }) => state === 'unreadable').length;
}

function errorsByFile({ diagnostics }: LintResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, severity } of diagnostics) {
    if (severity === 'error') counts.set(file.path, (counts.get(file.path) ?? 0) + 1);
  }
  return counts;
}

/** What differs in the values of two texts and was not meant to. */
function unmeant(old: SourceFile, now: SourceFile, done: readonly Diagnostic[]): string[] {
  const documents = (file: SourceFile) => parseFile(file).filter(({ state }) => state !== 'empty');
  const [before, after] = [documents(old), documents(now)];
  // Where separators are written, documents are counted anew.
  if (before.length !== after.length) return separated(before, after);
  return before.flatMap((document, index) => {
    const other = after[index]!;
    if (document.state !== 'read') return [];
    const [was, is] = [leaves(document.root), leaves(other.root)];
    const meant = done
      .filter((one) => one.document === document.index && one.fix!.edits.some(({ file }) => file === old.path))
      .flatMap(pathsOf);
    const isMeant = (path: string) => meant.some((one) => one === '' || isBelow(path, one) || isBelow(one, path));
    const removed = [...was].filter(([path, value]) => is.get(path) !== value);
    const added = [...is].filter(([path, value]) => was.get(path) !== value);
    const movable = removed.filter(([path]) => isMeant(path)).map(([, value]) => value);
    const wrong = removed.filter(([path]) => !isMeant(path));
    for (const [path, value] of added) {
      const moved = movable.indexOf(value);
      if (moved >= 0) movable.splice(moved, 1);
      else if (!isMeant(path)) wrong.push([path, value]);
    }
    return wrong.map(([path, value]) => `document ${index}: ${path}: ${was.get(path)} became ${value}`);
  });
}

/** What a fix names: a field, those beside it that it moves too, and the list from which it deletes an item. */
function pathsOf({ path, item, fix }: Diagnostic): string[] {
  const parent = path.replace(/(?:^|\.)[^.[\]]*$/, '');
  const texts = fix!.title.startsWith('move ') ? fix!.edits.map(({ text }) => text) : [];
  const moved = texts.flatMap((text) => [...text.matchAll(/^[ -]*([\w-]+):/gm)].map(([, key]) => key!));
  const list = fix!.title.startsWith('delete ') ? path.replace(/\[\d+\](?:\.[^.[\]]+)?$/, '') : path;
  const paths = [path, list, ...moved.map((key) => (parent === '' ? key : `${parent}.${key}`))];
  if (item === undefined) return paths;
  return paths.map((one) => (one === '' ? `items[${item}]` : `items[${item}].${one}`));
}

type Documents = ReturnType<typeof parseFile>;

function separated(before: Documents, after: Documents): string[] {
  const texts = after.map(({ root }) => JSON.stringify(root && toJson(root)));
  return before
    .filter(({ state, root }) => state === 'read' && !texts.includes(JSON.stringify(root && toJson(root))))
    .map(({ index }) => `document ${index} is another one`);
}

/** What stands at the ends of all paths, as JSON. */
function leaves(root: Documents[number]['root']): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: (string | number)[]): void => {
    const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    if (isEmpty) found.set(formatPath(path), JSON.stringify(value));
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  if (root !== null) visit(toJson(root), []);
  return found;
}

function isBelow(path: string, parent: string): boolean {
  return path.startsWith(parent) && /^(?:$|[.[])/.test(path.slice(parent.length));
}
