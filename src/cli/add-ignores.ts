import { collectTree, lintTree } from '../input/lint-tree.ts';
import { gather } from '../kubernetes/gather.ts';
import { manifestsOf } from '../kubernetes/manifest.ts';
import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { type Ignore, type IgnoreWay, ignores } from '../lint/ignores.ts';
import { problemText } from '../report/problems.ts';
import { count } from '../report/summary.ts';
import { visible } from '../report/visible.ts';
import { applyEdits, type TextEdit } from '../text/fix.ts';
import { append } from '../text/multimap.ts';
import { SourceFile } from '../text/source-file.ts';
import { parseFile } from '../yaml/parse.ts';
import { UsageError } from './arguments.ts';
import { print, say } from './output.ts';
import { EXIT, type Linted } from './run.ts';
import type { Doing } from './task.ts';

/**
 * Writes into the manifests that all that is found is to be ignored, with a reason: comments at the fields, or annotations
 * of the objects where kustomize would drop comments, in JSON, and where a comment does not reach. What nothing reaches is
 * left, and named.
 *
 * @throws UsageError
 */
export async function addIgnores(reason: string, doing: Doing): Promise<Linted> {
  const { tree, io, onEnd } = doing;
  if (tree.paths.includes('-')) throw new UsageError('--add-ignores changes files; standard input is none');
  const edits = await editsFor(reason, doing);
  const { fixTree } = await import('./fix.ts');
  const { result } = await fixTree(tree, { unsafe: false, isPatch: false }, (found) => ({
    ...found,
    diagnostics: found.diagnostics.map((diagnostic) => {
      // Those of a file are one fix, of its first finding; they are made for its text as it is.
      const own = edits.get(diagnostic.file.path);
      const isFirst = own?.text === diagnostic.file.text && edits.delete(diagnostic.file.path);
      return {
        ...diagnostic,
        fix: isFirst ? { title: 'ignore it', safety: 'safe' as const, edits: own.edits } : undefined,
      };
    }),
  }));
  onEnd();
  const problems = [...result.problems, ...(result.fixed?.problems ?? [])];
  for (const { file, message } of problems) {
    say(io, problemText({ file, message: message.replace(/^not fixed: /, 'not written: ') }));
  }
  const done = result.suppressed.filter(({ suppressed }) => suppressed?.reason === reason).length;
  await print(io.stdout, `${count(done, 'finding')} ignored${leftOf(result)}\n`);
  const status = problems.length > 0 ? EXIT.failed : result.diagnostics.length > 0 ? EXIT.findings : EXIT.clean;
  return { status, result };
}

/** What is written into a file, and the text that it is for. */
interface Writing {
  readonly text: string;
  readonly edits: TextEdit[];
}

/**
 * Finds out what suppresses each finding, by trying: a comment that does nothing would be a finding itself, be it that it
 * does not reach, or that another covers its finding already.
 */
async function editsFor(reason: string, { tree, io, onEnd }: Doing): Promise<Map<string, Writing>> {
  const collection = collectTree(tree);
  const files = [...collection.files];
  const lint = (current: readonly SourceFile[]) => lintTree({ ...tree, collection: { ...collection, files: current } });
  const isOfDirective = ({ rule }: Diagnostic) => tree.rules[rule]!.subjects.includes('directive');
  const { diagnostics: found, problems } = await lint(files);
  if (problems.length > 0) onEnd();
  for (const problem of problems) say(io, problemText(problem));
  // A config that cannot be read may leave out what would be written into.
  if (problems.length > 0) throw new UsageError('not everything was checked, so nothing was written');
  const known = new Set(found.map(keyOf));
  const built = builtFiles(files);
  const attempts = new Attempts();
  for (const diagnostic of found) {
    if (!isOfDirective(diagnostic)) attempts.begin(diagnostic, waysFor(diagnostic, built));
  }
  for (;;) {
    const tried = attempts.current();
    const made = ignores(tried, reason);
    const { texts, writtenBy } = written(files, made);
    const { diagnostics: left } = await lint(texts);
    const keys = new Set(left.map(keyOf));
    const failed = new Set(attempts.open().filter((diagnostic) => keys.has(keyOf(diagnostic))));
    // What is written is no comment, or annotates something else.
    const spoilt = new Set(
      left.flatMap((one) => (isOfDirective(one) || known.has(keyOf(one)) ? [] : documentKey(one))),
    );
    for (const diagnostic of tried.keys()) if (spoilt.has(documentKey(diagnostic))) failed.add(diagnostic);
    for (const diagnostic of failed) attempts.fail(diagnostic);
    if (failed.size > 0) continue;

    const needless = left.filter(isOfDirective).flatMap((unused) => {
      const findings = writtenBy(unused)?.findings ?? [];
      const named = findings.filter(({ rule }) => unused.message.split(' ').includes(rule));
      return named.length > 0 ? named : findings;
    });
    for (const diagnostic of new Set(needless)) attempts.leaveOut(diagnostic);
    if (needless.length === 0) return writings(made);
  }
}

/** What is tried for findings, one way after the other. */
class Attempts {
  /** Those that are left; the first is tried. */
  readonly #ways = new Map<Diagnostic, readonly IgnoreWay[]>();
  /** Findings for which nothing was written, and whether what is written for others did for them. */
  readonly #covered = new Map<Diagnostic, boolean>();

  begin(diagnostic: Diagnostic, ways: readonly IgnoreWay[]): void {
    this.#ways.set(diagnostic, ways);
  }

  /** Findings for which there is a way left. */
  open(): Diagnostic[] {
    return [...this.#ways].flatMap(([diagnostic, ways]) => (ways.length > 0 ? diagnostic : []));
  }

  /** Findings for which something is to be written, and how. */
  current(): Map<Diagnostic, IgnoreWay> {
    const own = this.open().filter((diagnostic) => this.#covered.get(diagnostic) !== true);
    return new Map(own.map((diagnostic) => [diagnostic, this.#ways.get(diagnostic)![0]!]));
  }

  /** It did not do. */
  fail(diagnostic: Diagnostic): void {
    if (this.#covered.get(diagnostic) === true) this.#covered.set(diagnostic, false);
    else this.#ways.set(diagnostic, this.#ways.get(diagnostic)!.slice(1));
  }

  /** What is written for it does nothing: another may cover it, or it is the wrong way. */
  leaveOut(diagnostic: Diagnostic): void {
    if (this.#covered.has(diagnostic)) this.fail(diagnostic);
    else this.#covered.set(diagnostic, true);
  }
}

function waysFor({ file }: Diagnostic, built: ReadonlySet<string>): readonly IgnoreWay[] {
  if (file.language === 'json') return ['annotation'];
  return built.has(file.path) ? ['annotation', 'comment', 'head'] : ['comment', 'annotation', 'head'];
}

function writings(made: readonly Ignore[]): Map<string, Writing> {
  const byPath = new Map<string, Writing>();
  for (const { file, edits } of made) {
    const own = byPath.get(file.path) ?? { text: file.text, edits: [] };
    own.edits.push(...edits);
    byPath.set(file.path, own);
  }
  return byPath;
}

interface Written {
  readonly texts: readonly SourceFile[];
  /** The one in whose text a finding stands. */
  readonly writtenBy: (diagnostic: Diagnostic) => Ignore | undefined;
}

function written(files: readonly SourceFile[], made: readonly Ignore[]): Written {
  const byPath = new Map<string, { readonly edit: TextEdit; readonly ignore: Ignore }[]>();
  for (const ignore of made) for (const edit of ignore.edits) append(byPath, ignore.file.path, { edit, ignore });
  const texts = files.map((file) => {
    const own = byPath.get(file.path);
    if (own === undefined) return file;
    const { path, language, reported, template, isUnmarked } = file;
    const edits = own.sort((a, b) => a.edit.range.start - b.edit.range.start).map(({ edit }) => edit);
    return new SourceFile(path, applyEdits(file.text, edits), { language, reported, template, isUnmarked });
  });
  return {
    texts,
    writtenBy({ file, range }) {
      let grown = 0;
      for (const { edit, ignore } of byPath.get(file.path) ?? []) {
        const start = edit.range.start + grown;
        if (start <= range.start && range.start < start + edit.text.length) return ignore;
        grown += edit.text.length - (edit.range.end - edit.range.start);
      }
      return undefined;
    },
  };
}

/** The same for a finding before and after something was written elsewhere in its file. */
function keyOf({ rule, file, document, item, path, message }: Diagnostic): string {
  // Lines are counted in some messages.
  return JSON.stringify([rule, file.path, document, item, path, message.replace(/\d+/g, '0')]);
}

function documentKey({ file, document }: Diagnostic): string {
  return `${file.path}\0${document}`;
}

/** What could not be ignored where it stands. */
function leftOf({ diagnostics }: LintResult): string {
  const named = diagnostics.slice(0, LEFT_NAMED).map(({ file, range, rule }) => {
    const { line, column } = file.positionAt(range.start);
    return `\n  ${visible(file.path)}:${line}:${column} ${rule}`;
  });
  if (named.length === 0) return ', and nothing is left';
  const more = diagnostics.length > LEFT_NAMED ? `\n  and ${diagnostics.length - LEFT_NAMED} more` : '';
  const where = diagnostics.length === 1 ? 'it stands' : 'they stand';
  return `; ${diagnostics.length} cannot be ignored where ${where}:${named.join('')}${more}`;
}

const LEFT_NAMED = 10;

/** The files of which kustomize builds others, without their comments. */
function builtFiles(files: readonly SourceFile[]): ReadonlySet<string> {
  const documents = files.flatMap((file) => parseFile(file));
  const manifests = documents.flatMap((document) => (document.state === 'read' ? manifestsOf(document) : []));
  gather(manifests, documents);
  const built = manifests.filter(({ overlay }) => overlay.units.length > 0);
  return new Set(built.map(({ document }) => document.file.path));
}
