import { applyEdits, type Fix, type Replacement } from '../text/fix.ts';
import { SourceFile } from '../text/source-file.ts';
import type { SyntaxProblem, YamlDocument } from './document.ts';
import { isCopiedAlong } from './explain-foreign.ts';
import type { Mistake, Mistakes, Repair } from './explain-mistake.ts';
import { toJson } from './node.ts';
import { parseFile } from './parse.ts';

// Which of the repairs that mistakes have is right: that is seen by making it, and reading what comes of it.

/** A repair is only tried where reading the text again takes no time to speak of. */
const MAX_REPAIRED = 512 * 1024;
/** No more characters are searched for lost indentation behind repairs, all searches together. */
const MAX_RESTORED = 96 * 1024;
/** No longer text is explained once more behind a repair. */
const MAX_LED_ON = 32 * 1024;
/** So many lines that may be read in two ways are looked at one by one. */
const MAX_RIVALS = 40;
const MAX_GROUPS = 4;
const MAX_PROBLEMS = 2;

/** What a mended text is held against. */
export interface Judge {
  /** Whether all fields of a text are where they belong. */
  isWhole(text: string): boolean;
  /** The text once its lost indentation is restored, where there is but one way. */
  restored(text: string): string | undefined;
}

/** What is left of a document once some mistakes are mended, from the best on. */
const OUTCOMES = ['whole', 'restored', 'read', 'onward'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Mended {
  readonly outcome: Outcome;
  readonly mistakes: readonly Mistake[];
  readonly fix: Fix;
}

/** The problems that a document with mistakes has in it, and what is wrong in a document that comes of a repair. */
type Onward = (document: YamlDocument) => readonly SyntaxProblem[];

/**
 * One problem for each kind of mistake, with what repairs it, if that is all that was wrong. Of a document that can be read
 * only what makes it whole is told.
 */
export function settleMistakes(
  document: YamlDocument,
  { said, unsaid }: Mistakes,
  judge: Judge | undefined,
  onward: Onward,
): SyntaxProblem[] {
  const all = groupsOf(said);
  const attempt = new Attempt(document, judge, onward);
  if (said.length === 0) {
    if (unsaid.length === 0 || judge?.isWhole(textOf(document, [])) !== false) return [];
    const groups = groupsOf(unsaid);
    const mended = attempt.best(groups.length === 1 ? partsOf(groups, []) : [...partsOf(groups, []), inOrder(unsaid)]);
    const isRight = mended !== undefined && mended.outcome !== 'read' && mended.fix.safety === 'safe';
    return isRight ? [problemOf(document, mended.mistakes, mended.fix)] : [];
  }
  const mended = attempt.best(partsOf(all, unsaid));
  if (mended !== undefined) return [problemOf(document, mended.mistakes, mended.fix)];
  const together = all.length > 1 ? attempt.best([[...all.flat(), ...unsaid], all.flat()].map(inOrder)) : undefined;
  return all.slice(0, MAX_PROBLEMS).map((group, i) => problemOf(document, group, i === 0 ? together?.fix : undefined));
}

function groupsOf(mistakes: readonly Mistake[]): Mistake[][] {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const { code } = mistake;
    const name = isCopiedAlong(mistake) ? 'copied along' : code === 'list-behind-key' ? 'second-colon' : code;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [mistake]);
    // A line and the structure may say the same.
    else if (group.at(-1)!.range.start !== mistake.range.start) group.push(mistake);
  }
  return [...groups.values()];
}

/** Mistakes that are some wherever they stand. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['odd-blank', 'bullet', 'curly-quotes', 'curly-text']);

/** What is tried to be all that is wrong: the first of a kind, all of a kind, and what only others of its kind make one. */
function partsOf(groups: readonly (readonly Mistake[])[], unsaid: readonly Mistake[]): Mistake[][] {
  return groups.slice(0, MAX_GROUPS).flatMap((group) => {
    const [{ code }] = group as [Mistake];
    // What the first breaks may look like more of the same.
    const parts = group.length > 1 && !OF_THEIR_OWN.has(code) ? [group.slice(0, 1), [...group]] : [[...group]];
    const more = unsaid.filter(
      (other) => other.code === code && group.every(({ range }) => range.start !== other.range.start),
    );
    if (more.length === 0) return parts;
    // An item of a list may well be a text.
    const keys = more.filter(({ isItem }) => isItem !== true);
    const all = inOrder([...group, ...more]);
    return keys.length === 0 ? [...parts, all] : [inOrder([...group, ...keys]), ...parts, all];
  });
}

/** All of them once, as they stand in the text. */
function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  const sorted = mistakes.toSorted((a, b) => a.range.start - b.range.start);
  return sorted.filter(({ code, range }, index) => {
    const before = sorted[index - 1];
    return before?.range.start !== range.start || before.code !== code;
  });
}

class Attempt {
  readonly #document: YamlDocument;
  readonly #judge: Judge | undefined;
  readonly #onward: Onward;
  #searched = 0;

  constructor(document: YamlDocument, judge: Judge | undefined, onward: Onward) {
    this.#document = document;
    this.#judge = judge;
    this.#onward = onward;
  }

  /** The best that comes of mending one of several sets of mistakes: a safe repair rather than a better one. */
  best(parts: readonly (readonly Mistake[])[]): Mended | undefined {
    let best: Mended | undefined;
    for (const part of parts) {
      const mended = this.#mend(part);
      if (mended !== undefined && (best === undefined || rank(mended) < rank(best))) best = mended;
      if (best?.outcome === 'whole' && best.fix.safety === 'safe') break;
    }
    return best;
  }

  /** What all repairs of some mistakes make together, if kubectl reads the text then, or would with no more than blanks. */
  #mend(mistakes: readonly Mistake[]): Mended | undefined {
    const { range } = this.#document;
    const repairs = mistakes.flatMap(({ repair }) => (repair === undefined ? [] : [repair]));
    if (repairs.length === 0 || range.end - range.start > MAX_REPAIRED) return undefined;
    const own = this.#reading(repairs, isWrapping(mistakes));
    const rival = repairs.some((repair) => repair.rival !== undefined)
      ? this.#reading(
          repairs.map((repair) => repair.rival ?? repair),
          false,
        )
      : undefined;
    const found = rival === undefined ? own : likelier(own, rival);
    if (found === undefined) return undefined;
    const titles = [...new Set(found.repairs.map(({ title }) => title))];
    if (found.indents) titles.push('restore the indentation');
    const isSound = this.#judge !== undefined && (found.outcome === 'whole' || found.outcome === 'restored');
    const certain =
      found.isOnly &&
      !this.#swallowsItem(mistakes, found.edits) &&
      found.repairs.every(({ safety, wantsWhole }) => safety === 'safe' && (isSound || !wantsWhole));
    return {
      outcome: found.outcome,
      mistakes,
      fix: {
        title: titles.join(', '),
        safety: certain ? 'safe' : 'unsafe',
        edits: found.edits.map((edit) => ({ file: this.#document.file.path, range: edit.range, text: edit.text })),
      },
    };
  }

  /** True where dashes were mended, and a text that is left begins as an item would and holds the next ones: `-c - ls`. */
  #swallowsItem(mistakes: readonly Mistake[], edits: readonly Replacement[]): boolean {
    if (mistakes.every(({ code }) => code !== 'blank-behind-dash')) return false;
    const json = jsonOf(this.#document.file.path, textOf(this.#document, edits)) ?? '';
    return /"-[A-Za-z](?:[^"\\]|\\.)* - /.test(json);
  }

  #reading(repairs: readonly Repair[], mayLeadOn: boolean): Chosen | undefined {
    const moves = repairs.some((repair) => repair.moves);
    const own = variantsOf(repairs);
    const readings = own.flatMap((edits) => this.#read(edits));
    const sound = moves ? readings.filter(({ isWhole }) => isWhole) : readings;
    // By their columns alone lines may stand anywhere.
    const others =
      moves && repairs.length === 1 && this.#judge !== undefined
        ? (repairs[0]!.others ?? []).flatMap((edits) => this.#read(edits)).filter(({ isWhole }) => isWhole)
        : [];
    const chosen = choose(sound, others);
    if (chosen !== undefined) {
      const isOnly = chosen.isOnly && !this.#hasRival(repairs);
      if (chosen.reading.isWhole) return { repairs, edits: chosen.reading.edits, isOnly, outcome: 'whole' };
      const isRestored = this.#restored(chosen.reading.edits) !== undefined;
      return { repairs, edits: chosen.reading.edits, isOnly, outcome: isRestored ? 'restored' : 'read' };
    }
    if (!repairs.every(({ safety }) => safety === 'safe')) return undefined;
    const restored = choose(
      own.flatMap((edits) => this.#restored(edits) ?? []),
      [],
    );
    if (restored !== undefined) {
      const isOnly = restored.isOnly && !this.#hasRival(repairs);
      const { edits } = restored.reading;
      return { repairs, edits, isOnly, outcome: 'restored', indents: !own.includes(edits) };
    }
    const [only, ...more] = own;
    const splits = repairs.every((repair) => repair.splits);
    if ((!mayLeadOn && !splits) || only === undefined || more.length > 0 || !this.#leadsOn(only, splits))
      return undefined;
    return { repairs, edits: only, isOnly: true, outcome: 'onward' };
  }

  /** True where one of the mistakes may as well be mended in another way. */
  #hasRival(repairs: readonly Repair[]): boolean {
    const rivals = repairs.filter(({ rival, probe }) => rival !== undefined || probe !== undefined);
    if (rivals.length > MAX_RIVALS || this.#searched > MAX_RESTORED / 2) return true;
    return rivals.some((one) => {
      const sound = (other: Repair): boolean =>
        variantsOf(repairs.map((repair) => (repair === one ? other : repair))).some(
          (edits) => this.#read(edits)[0]?.isWhole === true || this.#restored(edits) !== undefined,
        );
      const { rival, probe } = one;
      return (probe === undefined || sound({ ...one, variants: [probe] })) && (rival === undefined || sound(rival));
    });
  }

  /** What kubectl makes of the document with some edits. Nothing if it still cannot read it. */
  #read(edits: readonly Replacement[]): Reading[] {
    const text = textOf(this.#document, edits);
    const json = jsonOf(this.#document.file.path, text);
    return json === undefined ? [] : [{ edits, json, isWhole: this.#judge?.isWhole(text) ?? true }];
  }

  /** What it will be with the indentation restored as well. */
  #restored(edits: readonly Replacement[]): Reading | undefined {
    const restored = this.#search(textOf(this.#document, edits));
    if (restored === undefined || this.#judge?.isWhole(restored) !== true) return undefined;
    const json = jsonOf(this.#document.file.path, restored);
    return json === undefined ? undefined : { edits: this.#atOnce(edits, restored), json, isWhole: true };
  }

  #search(text: string): string | undefined {
    this.#searched += text.length;
    return this.#searched > MAX_RESTORED ? undefined : this.#judge?.restored(text);
  }

  /** What can be read is not made unreadable, not even until the next repair. */
  #atOnce(edits: readonly Replacement[], restored: string): readonly Replacement[] {
    if (this.#document.error !== undefined) return edits;
    return changedLines(this.#document, restored) ?? edits;
  }

  /** True where what is still wrong then has a safe repair as well; `isEnough` where that goes for one document of several. */
  #leadsOn(edits: readonly Replacement[], isEnough: boolean): boolean {
    const text = textOf(this.#document, edits);
    if (text.length > MAX_LED_ON) return false;
    const documents = parseFile(new SourceFile(this.#document.file.path, text)).filter(
      ({ state }) => state !== 'empty',
    );
    const isMendable = (document: YamlDocument): boolean => {
      const { state, range } = document;
      if (state !== 'read' && state !== 'unreadable') return false;
      const own = text.slice(range.start, range.end);
      if (state === 'read' && this.#judge?.isWhole(own) !== false) return true;
      return this.#search(own) !== undefined || this.#onward(document)[0]?.fix?.safety === 'safe';
    };
    return isEnough ? documents.some(isMendable) : documents.every(isMendable);
  }
}

interface Chosen {
  /** True where the edits restore the indentation as well. */
  readonly indents?: boolean;
  readonly repairs: readonly Repair[];
  readonly edits: readonly Replacement[];
  readonly isOnly: boolean;
  readonly outcome: Outcome;
}

interface Reading {
  readonly edits: readonly Replacement[];
  readonly json: string;
  readonly isWhole: boolean;
}

/** The likeliest of what variants lead to, by the shortest edits; `isOnly` where all lead to the same. */
function choose(own: readonly Reading[], others: readonly Reading[]) {
  const all = [...own, ...others];
  const isOnly = all.every(({ json }) => json === all[0]!.json);
  const candidates = isOnly ? all : own;
  const [likeliest] = candidates.toSorted((a, b) => nullsOf(a) - nullsOf(b));
  const [reading] = candidates
    .filter(({ json }) => json === likeliest!.json)
    .sort((a, b) => lengthOf(a.edits) - lengthOf(b.edits));
  return reading === undefined ? undefined : { reading, isOnly };
}

/** Of two ways to mend mistakes the better one, if one is; where both are as good, the likelier one, if one is. */
function likelier(own: Chosen | undefined, rival: Chosen): Chosen | undefined {
  if (own === undefined) return rival;
  const distance = OUTCOMES.indexOf(rival.outcome) - OUTCOMES.indexOf(own.outcome);
  if (distance !== 0 || own.isOnly) return distance < 0 ? rival : own;
  return own.repairs.some((repair) => repair.rival?.isLikelier === true) ? rival : undefined;
}

/** True for what stands around the lines of a manifest, behind which all else may be wrong as well. */
function isWrapping(mistakes: readonly Mistake[]): boolean {
  const codes = ['line-numbers', 'quotation', 'backtick', 'lesson', 'odd-blank'];
  return mistakes.every((mistake) => codes.includes(mistake.code) || isCopiedAlong(mistake));
}

function nullsOf({ json }: Reading): number {
  return json.split(':null').length;
}

function rank({ outcome, fix }: Mended): number {
  return OUTCOMES.indexOf(outcome) + (fix.safety === 'safe' ? 0 : OUTCOMES.length);
}

/** The edits of all repairs together, once for each of their variants. */
function variantsOf(repairs: readonly Repair[]): (readonly Replacement[])[] {
  const count = Math.max(...repairs.map(({ variants }) => variants.length));
  return Array.from({ length: count }, (_, i) =>
    merged(repairs.flatMap(({ variants }) => variants[Math.min(i, variants.length - 1)]!)),
  ).filter((edits) => edits !== undefined);
}

function lengthOf(edits: readonly Replacement[]): number {
  return edits.reduce((sum, { text }) => sum + text.length, 0);
}

/** Replacements in order, those that touch made one; undefined where two overlap. */
function merged(edits: readonly Replacement[]): Replacement[] | undefined {
  const result: Replacement[] = [];
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    const last = result.at(-1);
    if (last === undefined || last.range.end < edit.range.start) {
      result.push(edit);
    } else if (last.range.end === edit.range.start) {
      result[result.length - 1] = {
        range: { start: last.range.start, end: edit.range.end },
        text: last.text + edit.text,
      };
    } else {
      return undefined;
    }
  }
  return result;
}

/** The text of a document with some edits. */
function textOf({ file, range }: YamlDocument, edits: readonly Replacement[]): string {
  return applyEdits(file.text, edits, range);
}

/** The edits that make another text of a document, of as many lines; undefined where it has others. */
function changedLines(document: YamlDocument, text: string): Replacement[] | undefined {
  const before = textOf(document, []).split('\n');
  const after = text.split('\n');
  if (before.length !== after.length) return undefined;
  let at = document.range.start;
  return before.flatMap((line, index) => {
    const start = at;
    const other = after[index]!;
    at += line.length + 1;
    if (line === other) return [];
    let same = 0;
    while (same < Math.min(line.length, other.length) && line.at(-1 - same) === other.at(-1 - same)) same++;
    return [{ range: { start, end: start + line.length - same }, text: other.slice(0, other.length - same) }];
  });
}

/** What kubectl makes of a text, as JSON; undefined if it cannot read it. */
function jsonOf(path: string, text: string): string | undefined {
  try {
    const documents = parseFile(new SourceFile(path, text)).filter(({ state }) => state !== 'empty');
    if (documents.some((one) => one.state !== 'read' || one.dropped !== undefined)) return undefined;
    return JSON.stringify(documents.map(({ root }) => (root === null ? null : toJson(root))));
  } catch (error) {
    // Nested too deep to be written as JSON.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function problemOf({ file }: YamlDocument, group: readonly Mistake[], fix: Fix | undefined): SyntaxProblem {
  const [{ code, range, message, help, related = [], repair }, ...others] = group as [Mistake, ...Mistake[]];
  // It is certain which of two ways it is.
  const advice = repair?.rival !== undefined && fix?.safety === 'safe' ? fix.title : help;
  const lines = [...new Set(others.map((other) => file.positionAt(other.range.start).line))];
  const more = lines.length === 0 ? '' : ` (and in ${lines.length === 1 ? 'line' : 'lines'} ${enumerate(lines)})`;
  return {
    code,
    range,
    message: `${message}${more}`,
    ...(advice !== undefined && { help: advice }),
    ...(related.length > 0 && { related }),
    ...(fix !== undefined && { fix }),
  };
}

function enumerate(lines: readonly number[]): string {
  if (lines.length > 4) return `${lines.slice(0, 3).join(', ')} and ${lines.length - 3} more`;
  return lines.length === 1 ? String(lines[0]) : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
