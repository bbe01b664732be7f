import { manifestsOf } from '../kubernetes/manifest.ts';
import { applyEdits, type Fix, type TextEdit } from '../text/fix.ts';
import { append } from '../text/multimap.ts';
import { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { fencedBlocks } from '../yaml/markdown.ts';
import { parseFile } from '../yaml/parse.ts';
import type { Diagnostic, LintResult } from './diagnostic.ts';

export interface FixOptions {
  /** Judges files: stations 2 to 6. */
  readonly lint: (files: readonly SourceFile[]) => LintResult | Promise<LintResult>;
  /** Unsafe fixes too. */
  readonly unsafe: boolean;
  /** Why a file may not be changed; undefined where it may. Asked once for those that an applicable fix would change. */
  readonly refusalOf?: (file: SourceFile) => string | undefined;
}

export interface FixedFiles {
  /** Those whose text is another now, by path. */
  readonly changed: ReadonlyMap<string, SourceFile>;
  /** What was fixed, and what is left. */
  readonly result: LintResult;
}

/** A fix may make room for another, or show what it hid. */
const MAX_ROUNDS = 10;

/**
 * Applies the fixes of files until nothing changes: station 7. Pure, texts in and texts out.
 *
 * A fix is applied whole or not at all. Of fixes that touch one another the first is applied, and the others are looked at
 * anew in the next round, after the files were judged again. Unsafe fixes wait until no safe one is left, so that they
 * are judged by what is certain. A fix after which kubectl would read less than before is not applied, be it a whole
 * document or a key that another of that name hides, nor one that would break out of JSON or of a fence in Markdown, or
 * change a file which is not reported. Where fixes undo one another, none of them stays.
 */
export async function fixFiles(
  files: readonly SourceFile[],
  { lint, unsafe, refusalOf = () => undefined }: FixOptions,
): Promise<FixedFiles> {
  const originals = new Map(files.map((file) => [file.path, file]));
  const refusals = new Map<string, string | undefined>();
  const isOpen = (path: string): boolean => {
    const file = originals.get(path);
    if (file?.reported !== true) return false;
    if (!refusals.has(path)) refusals.set(path, refusalOf(file));
    return refusals.get(path) === undefined;
  };
  const judged = async (changed: State['changed'], fixed: State['fixed']): Promise<State> => {
    const current = files.map((file) => changed.get(file.path) ?? file);
    return { changed, fixed, current, result: await lint(current) };
  };
  const states = [await judged(new Map(), [])];
  const undoing = new Set<string>();
  const mayFix = (diagnostic: Diagnostic): boolean =>
    !undoing.has(repairKey(diagnostic)) && diagnostic.fix!.edits.every(({ file }) => isOpen(file));
  for (let round = 0; ; ) {
    const state = states.at(-1)!;
    const next = round === MAX_ROUNDS ? undefined : stepFrom(state, originals, unsafe, mayFix);
    if (next === undefined) {
      const problems = [...refusals].flatMap(([file, reason]) =>
        reason === undefined ? [] : [{ file, message: `not fixed: ${reason}` }],
      );
      return {
        changed: state.changed,
        result: { ...state.result, fixed: { diagnostics: state.fixed, unsafe, problems } },
      };
    }
    const again = states.find((one) => isSame(one.changed, next.changed));
    if (again === undefined) {
      states.push(await judged(next.changed, next.fixed));
      round++;
      continue;
    }
    // What came between undid itself and would do so again: on from the state before the first of it, without it.
    for (const diagnostic of next.fixed.slice(again.fixed.length)) undoing.add(repairKey(diagnostic));
    while (states.at(-1)!.fixed.some((diagnostic) => undoing.has(repairKey(diagnostic)))) states.pop();
  }
}

/** How far it has come. */
interface State extends Step {
  /** All files as they are then. */
  readonly current: readonly SourceFile[];
  /** What is found in them. */
  readonly result: LintResult;
}

/** What a round leads to. */
interface Step {
  readonly changed: ReadonlyMap<string, SourceFile>;
  readonly fixed: readonly Diagnostic[];
}

/** What a diagnostic asks for, in words: its offsets are others once the text before it has changed. */
function repairKey({ rule, file, document, item, path, fix }: Diagnostic): string {
  return JSON.stringify([rule, file.path, document, item, path, fix!.title]);
}

function isSame(a: State['changed'], b: State['changed']): boolean {
  return a.size === b.size && [...a].every(([path, { text }]) => b.get(path)?.text === text);
}

function stepFrom(
  { changed: before, fixed, current, result }: State,
  originals: ReadonlyMap<string, SourceFile>,
  unsafe: boolean,
  mayFix: (diagnostic: Diagnostic) => boolean,
): Step | undefined {
  const files = new Map(current.map((file) => [file.path, file]));
  for (const safety of unsafe ? (['safe', 'unsafe'] as const) : (['safe'] as const)) {
    const candidates = result.diagnostics.filter(
      (diagnostic) => diagnostic.fix?.safety === safety && mayFix(diagnostic),
    );
    const { repairs, texts } = chosenOf(candidates, files);
    if (repairs.length === 0) continue;
    const changed = new Map(before);
    for (const [path, text] of texts) {
      if (originals.get(path)?.text === text) changed.delete(path);
      else changed.set(path, withText(files.get(path)!, text));
    }
    return { changed, fixed: [...fixed, ...repairs.flatMap((repair) => repair.diagnostics)] };
  }
  return undefined;
}

/** A fix, and the diagnostics that ask for it. */
interface Repair {
  readonly edits: readonly TextEdit[];
  readonly diagnostics: Diagnostic[];
}

/** What is applied in one round. Where that would be nothing, those that cannot be applied make room for others. */
function chosenOf(candidates: readonly Diagnostic[], files: ReadonlyMap<string, SourceFile>): Applied {
  let rest = candidates;
  for (;;) {
    const chosen = apart(rest, files);
    const applied = readable(chosen, files);
    if (applied.repairs.length > 0 || chosen.length === 0) return applied;
    const bad = new Set(chosen.flatMap(({ diagnostics }) => diagnostics));
    rest = rest.filter((diagnostic) => !bad.has(diagnostic));
  }
}

/** The fixes that can be applied together, the first ones first; those that are the same are one. */
function apart(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, SourceFile>): Repair[] {
  const repairs = new Map<string, Repair>();
  const taken = new Map<string, Stretches>();
  const stretchesOf = (path: string): Stretches => {
    const stretches = taken.get(path) ?? new Stretches();
    taken.set(path, stretches);
    return stretches;
  };
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fix!;
    const key = keyOf(fix);
    const known = repairs.get(key);
    if (known !== undefined) {
      known.diagnostics.push(diagnostic);
      continue;
    }
    const edits = fix.edits.map((edit) => ({ ...edit, text: withLineEnds(edit, files.get(edit.file)!.text) }));
    if (!isSound(edits, files) || edits.some(({ file, range }) => stretchesOf(file).touches(range))) continue;
    for (const { file, range } of edits) stretchesOf(file).add(range);
    repairs.set(key, { edits, diagnostics: [diagnostic] });
  }
  return [...repairs.values()];
}

function keyOf({ edits }: Fix): string {
  return edits.map(({ file, range: { start, end }, text }) => JSON.stringify([file, start, end, text])).join();
}

/** True for edits that change something, lie in their files and do not overlap. */
function isSound(edits: readonly TextEdit[], files: ReadonlyMap<string, SourceFile>): boolean {
  const sorted = edits.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.range.start - b.range.start,
  );
  return (
    edits.some(({ file, range, text }) => files.get(file)!.text.slice(range.start, range.end) !== text) &&
    sorted.every(({ file, range: { start, end } }, index) => {
      const before = sorted[index - 1];
      const from = before?.file === file ? before.range.end : 0;
      return from <= start && start <= end && end <= files.get(file)!.text.length;
    })
  );
}

/** Stretches of a text, apart from each other and in order. */
class Stretches {
  readonly #all: TextEdit['range'][] = [];

  /** True where one of them touches or overlaps a stretch; see `editsConflict`. */
  touches({ start, end }: TextEdit['range']): boolean {
    const next = this.#all[this.#after(start)];
    return next !== undefined && next.start <= end;
  }

  add(range: TextEdit['range']): void {
    this.#all.splice(this.#after(range.start), 0, range);
  }

  /** The index of the first that ends at an offset or behind it. */
  #after(offset: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#all[middle]!.end < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The text of an edit with the line ends that the file has at that place. */
function withLineEnds({ range, text }: TextEdit, whole: string): string {
  if (!text.includes('\n')) return text;
  const below = whole.indexOf('\n', range.start);
  const nearest = below < 0 ? whole.lastIndexOf('\n') : below;
  return whole[nearest - 1] === '\r' ? text.replace(/\r?\n/g, '\r\n') : text;
}

interface Applied {
  readonly repairs: readonly Repair[];
  /** Of the files that are changed. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The repairs after which everything is read that was so before. */
function readable(repairs: readonly Repair[], files: ReadonlyMap<string, SourceFile>): Applied {
  const worth = new Worth(files);
  const kept: Repair[] = [];
  // Most often all are; else halves are looked at until the bad ones are found.
  const rest: (readonly Repair[])[] = [repairs];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (worth.holds([...kept, ...part], part)) kept.push(...part);
    else if (part.length > 1) {
      const middle = part.length >> 1;
      rest.push(part.slice(middle), part.slice(0, middle));
    }
  }
  return { repairs: kept, texts: textsAfter(kept, files) };
}

function textsAfter(repairs: readonly Repair[], files: ReadonlyMap<string, SourceFile>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, edits] of editsByFile(repairs)) texts.set(path, applyEdits(files.get(path)!.text, edits));
  return texts;
}

function editsByFile(repairs: readonly Repair[]): Map<string, TextEdit[]> {
  const byFile = new Map<string, TextEdit[]>();
  for (const { edits } of repairs) for (const edit of edits) append(byFile, edit.file, edit);
  return byFile;
}

/** Tells whether after edits everything is read that was so before. */
class Worth {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #before = new Map<string, readonly YamlDocument[]>();

  constructor(files: ReadonlyMap<string, SourceFile>) {
    this.#files = files;
  }

  /** True where repairs, of which a part is new, keep every file as readable as it is. */
  holds(repairs: readonly Repair[], part: readonly Repair[]): boolean {
    const touched = new Set(part.flatMap(({ edits }) => edits.map(({ file }) => file)));
    for (const [path, edits] of editsByFile(repairs)) {
      if (touched.has(path) && !this.#fileHolds(this.#files.get(path)!, edits)) return false;
    }
    return true;
  }

  #fileHolds(file: SourceFile, edits: readonly TextEdit[]): boolean {
    const text = applyEdits(file.text, edits);
    if (isJson(file.text) && !isJson(text)) return false;
    if (file.language === 'markdown' && outdentedLines(text) > outdentedLines(file.text)) return false;
    const before = this.#before.get(file.path) ?? parseFile(file);
    this.#before.set(file.path, before);
    const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
    return parseFile(withText(file, text)).every(({ state, range, duplicateKeys }) => {
      if (!isUnread(state) && duplicateKeys.length === 0) return true;
      const start = offsetBefore(range.start, sorted);
      const end = offsetBefore(range.end, sorted);
      const former = before.filter((one) => one.range.start <= end && start <= one.range.end);
      const wasNothing = former.some((one) => isUnread(one.state) || manifestsOf(one).length === 0);
      if (isUnread(state)) return wasNothing;
      // Of a key that is there twice kubectl takes the last. What was no object may have had some all along.
      return wasNothing || duplicateKeys.length <= former.reduce((sum, one) => sum + one.duplicateKeys.length, 0);
    });
  }
}

function isUnread(state: YamlDocument['state']): boolean {
  return state === 'unreadable' || state === 'template';
}

// kubectl reads what begins with a brace as JSON, and other programs read nothing else in it.
function isJson(text: string): boolean {
  if (!/^\ufeff?\s*\{/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

/** How many lines of fenced blocks stand further left than their fence, so that they end the list that it is in. */
function outdentedLines(text: string): number {
  return fencedBlocks(text).reduce((sum, { start, end, column }) => {
    const lines = text.slice(start, end).split('\n');
    return sum + lines.filter((line) => line.trim() !== '' && /^[ \t]*/.exec(line)![0].length < column).length;
  }, 0);
}

/** Where an offset of the text after edits was before them. The edits are sorted. */
function offsetBefore(offset: number, edits: readonly TextEdit[]): number {
  let grown = 0;
  for (const { range, text } of edits) {
    if (range.start + grown >= offset) break;
    if (range.start + grown + text.length >= offset) return Math.min(range.end, offset - grown);
    grown += text.length - (range.end - range.start);
  }
  return offset - grown;
}

function withText(file: SourceFile, text: string): SourceFile {
  const { path, language, reported, template, isUnmarked } = file;
  return new SourceFile(path, text, { language, reported, template, isUnmarked });
}
