import { isDeepStrictEqual } from 'node:util';
import { rules } from '../rules/index.ts';
import { manifestsOf } from '../src/kubernetes/manifest.ts';
import { SUPPORTED } from '../src/kubernetes/versions.ts';
import type { LintResult } from '../src/lint/diagnostic.ts';
import { fixFiles } from '../src/lint/fix-files.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { findLostIndentation } from '../src/repair/lost-indentation.ts';
import { checkStructure } from '../src/schema/check.ts';
import { CUSTOM_RESOURCE, servedKind } from '../src/schema/table.ts';
import { applyEdits } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { explain } from '../src/yaml/explain.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { type Damage, randomOf } from './damage.ts';

/** What became of one damaged text. */
export interface Mending {
  /**
   * `harmless` where it says what it said; `silent` where it says something else that Kubernetes takes as well, so that
   * nothing but its looks can tell; else `broken`. Only what is broken is mended.
   */
  readonly state: 'harmless' | 'silent' | 'broken';
  /** The best reading: by the engine, or by all fixes, safe or not. */
  readonly best: Reading;
  /** True where the best reading is right but for blanks inside of texts, which nobody can restore. */
  readonly isRightAround: boolean;
  /** What safe fixes alone lead to. */
  readonly claimed: Reading;
  /** The rules whose safe fixes were applied. */
  readonly rules: readonly string[];
  /** What the engine alone is certain of, and the milliseconds that it took. */
  readonly engine: Reading;
  readonly time: number;
  /** Why the engine is not certain; none too where it has no reading. */
  readonly objection: string | undefined;
  readonly mended: string;
}

/** True where what safe fixes made of it is, in part at least, the work of the rules of damage. */
export function isByRepair({ claimed, rules }: Mending): boolean {
  return claimed !== 'none' && (rules.includes('lost-indentation') || rules.includes('yaml-syntax'));
}

/** `none`: nothing was found that Kubernetes would take, be it that a part was mended. */
export type Reading = 'right' | 'wrong' | 'none';

/** What is not about structure would change values that are not damaged. */
const own = Object.entries(rules).filter(([, { category }]) => category === 'structure' || category === 'syntax');
const settings = resolveSettings({ only: new Set(own.map(([id]) => id)) }, rules);

function lint(files: Iterable<SourceFile>): LintResult {
  return lintFiles(files, { settings, rules, explain });
}

/** What is found in a text. */
export function findings(text: string): LintResult['diagnostics'] {
  return lint([fileOf(text)]).diagnostics;
}

function fileOf(text: string): SourceFile {
  return new SourceFile('manifests/damaged.yaml', text);
}

/** What the documents of a text say, undefined for one that cannot be read. */
export function valuesOf(text: string): unknown[] {
  return documentsOf(text).map(({ state, root }) => (state === 'read' && root !== null ? toJson(root) : undefined));
}

function documentsOf(text: string) {
  return parseFile(fileOf(text)).filter(({ state }) => state !== 'empty');
}

/** True where kubectl reads a text and the API server knows all its fields. */
export function isTaken(text: string): boolean {
  const documents = documentsOf(text);
  return (
    documents.length > 0 &&
    documents.every((document) => {
      const manifests = manifestsOf(document);
      const { state, duplicateKeys, dropped } = document;
      if (state !== 'read' || duplicateKeys.length > 0 || dropped !== undefined || manifests.length === 0) return false;
      return manifests.every(({ apiVersion, kind, root }) => {
        if (apiVersion === undefined || kind === undefined || root.node === undefined) return false;
        const type = servedKind(apiVersion, kind)?.type ?? CUSTOM_RESOURCE;
        const faults = checkStructure(root.node, type, SUPPORTED);
        return faults.every(({ code }) => code === 'value' || code === 'conflict');
      });
    })
  );
}

/** What the engine makes of a text without separators, be it certain or not; and in how many milliseconds. */
export function engineReading(text: string) {
  const start = performance.now();
  const range = { start: 0, end: text.length };
  const reading = findLostIndentation(text, range, isTaken);
  const time = performance.now() - start;
  return { mended: reading && applyEdits(text, reading.edits), isCertain: reading?.certain === true, reading, time };
}

/** Mends a damaged text by all means, and holds what comes of it against what was meant. */
export async function mend(whole: string, damaged: string): Promise<Mending> {
  const meant = valuesOf(whole);
  const judge = (text: string | undefined): Reading => {
    if (text === undefined) return 'none';
    return isDeepStrictEqual(valuesOf(text), meant) ? 'right' : isTaken(text) ? 'wrong' : 'none';
  };
  const unfixed = {
    rules: [],
    engine: 'none',
    time: 0,
    objection: undefined,
    mended: damaged,
    best: 'none',
    isRightAround: false,
    claimed: 'none',
  } as const;
  if (isDeepStrictEqual(valuesOf(damaged), meant)) return { state: 'harmless', ...unfixed };
  if (isTaken(damaged)) return { state: 'silent', ...unfixed };
  const engine = engineReading(damaged);
  const safe = await fixed(damaged, false);
  const claimed = safe.rules.length === 0 ? 'none' : judge(safe.text);
  let best = claimed === 'none' ? judge(engine.mended) : claimed;
  let likeliest = claimed === 'none' ? (engine.mended ?? damaged) : safe.text;
  if (best !== 'right') {
    const all = await fixed(damaged, true);
    if (all.rules.length > 0 && (best === 'none' || judge(all.text) === 'right')) {
      best = judge(all.text);
      likeliest = all.text;
    }
  }
  return {
    state: 'broken',
    best,
    isRightAround: best === 'right' || isDeepStrictEqual(withoutBlanks(valuesOf(likeliest)), withoutBlanks(meant)),
    claimed,
    rules: safe.rules,
    engine: engine.isCertain ? judge(engine.mended) : 'none',
    time: engine.time,
    objection: engine.reading?.objection,
    mended: safe.rules.length > 0 ? safe.text : (engine.mended ?? damaged),
  };
}

/** The same with lines of text that begin and end with no blank. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withoutBlanks(own)]));
}

/** The text after fixes, and the rules that asked for them. */
export async function fixed(text: string, unsafe: boolean): Promise<{ text: string; rules: string[] }> {
  const file = fileOf(text);
  const { changed, result } = await fixFiles([file], { lint, unsafe });
  const done = result.fixed?.diagnostics ?? [];
  return { text: changed.get(file.path)?.text ?? text, rules: [...new Set(done.map(({ rule }) => rule))] };
}

/**
 * A text damaged by an operator; undefined where it strikes nothing, or where one of several strikes alone is such that nobody
 * can tell.
 */
export function struckBy({ strikes }: Damage, whole: string, seed: number): string | undefined {
  let text: string | undefined = whole;
  for (const [time, strike] of strikes.entries()) {
    const alone = strikes.length === 1 ? undefined : strike(whole, randomOf(seed + time));
    if (strikes.length > 1 && (alone === undefined || isTaken(alone))) return undefined;
    text = strike(text, randomOf(seed + time));
    if (text === undefined) return undefined;
  }
  return text === whole ? undefined : text;
}
