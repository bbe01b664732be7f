import type { Range } from '../text/range.ts';
import type { SyntaxProblem, YamlDocument, YamlError } from './document.ts';
import { onlyOddBlanks, untabbed } from './explain-blanks.ts';
import { curlyMistakes } from './explain-curly.ts';
import { entityMistake } from './explain-entities.ts';
import { behindJson, flowMistake } from './explain-flow.ts';
import { foreignMistake, isForeign, lessonMistake } from './explain-foreign.ts';
import { lexicalMistakes } from './explain-lexical.ts';
import { type Line, readLines } from './explain-lines.ts';
import type { Mistake, Mistakes } from './explain-mistake.ts';
import { prefixMistake } from './explain-prefix.ts';
import { refusalMistake } from './explain-refusal.ts';
import { type Judge, settleMistakes } from './explain-repair.ts';
import { lostSeparators } from './explain-separator.ts';
import { structureMistakes } from './explain-structure.ts';
import { wordMistake } from './explain-words.ts';

/** How wide a tab may be meant: as an editor shows it, and where there are several in a row as one step each. */
const TAB_WIDTHS = [4, 2, 8];
const STEP_WIDTHS = [2, 4, 8];

const OF_OTHER_RULES: ReadonlySet<YamlError['code']> = new Set(['separator', 'directive', 'character']);

/**
 * Says what is wrong in a document that kubectl cannot read: where the person made the mistake, which is seldom where
 * the reader stopped, and with a repair where reading the repaired text shows that it is one. Of a document that kubectl
 * reads it says what kubectl takes for something else than was meant, where mending that makes it what Kubernetes wants. One
 * or two problems; none for a document that is as it should be, or whose error says all and has a rule of its own. Throws
 * nothing.
 *
 * @param judge what a mended text is held against; nothing is moved to where its fields do not belong.
 */
export function explain(document: YamlDocument, judge?: Judge): SyntaxProblem[] {
  return explainTo(document, judge, 0);
}

/** `depth`: how often it was mended before. */
function explainTo(document: YamlDocument, judge: Judge | undefined, depth: number): SyntaxProblem[] {
  const { error } = document;
  const onward = (one: YamlDocument): SyntaxProblem[] => (depth < 2 ? explainTo(one, judge, depth + 1) : []);
  if (document.state === 'skipped')
    return settleMistakes(document, { said: foreignDocument(document), unsaid: NONE }, undefined, onward);
  if (error === undefined) {
    const found = settleMistakes(document, damages(document), judge, onward);
    if (found.length > 0 || document.root === null) return found;
    return settleMistakes(
      document,
      { said: curlyMistakes(document.file.text, document.root), unsaid: NONE },
      undefined,
      onward,
    );
  }
  if (OF_OTHER_RULES.has(error.code)) return [];
  const { said, unsaid } = findMistakes(document, error);
  const mistakes = said.length > 0 ? said : [refusalMistake(document, error)];
  return settleMistakes(document, { said: mistakes, unsaid }, judge, onward);
}

const NONE: readonly Mistake[] = [];

/** Lines around a manifest that `---` makes a document of their own. */
function foreignDocument({ file: { text }, range }: YamlDocument): Mistake[] {
  const lines = readLines(text, range.start, range.end, 2).filter(({ kind }) => kind !== 'comment');
  const found = lines.flatMap((line) => foreignMistake(text, line) ?? []);
  return found.length === lines.length ? found : [];
}

/** What makes something else of a document than was meant, and yet one that can be read. */
function damages({ file: { text }, range }: YamlDocument): Mistakes {
  const whole = prefixMistake(text, range) ?? onlyOddBlanks(text, range);
  if (whole !== undefined) return { said: [whole], unsaid: NONE };
  const lines = readLines(text, range.start, range.end, 2);
  const lexical = [...lexicalMistakes(text, lines, STEP_WIDTHS).values()].flat();
  // At the end of a value a line may be a part of it, but not one of these.
  const last = lines.findLast(({ kind }) => kind === 'content');
  const foreign = last === undefined || last.start === lines[0]!.start ? undefined : foreignMistake(text, last);
  if (foreign !== undefined) return { said: lexical.filter(isForeign), unsaid: NONE };
  return { said: NONE, unsaid: [...lexical, ...wordsWithoutBlank(text, lines)] };
}

function findMistakes(document: YamlDocument, error: YamlError): Mistakes {
  const { text } = document.file;
  const { range } = document;
  const only = (...said: Mistake[]): Mistakes => ({ said, unsaid: NONE });
  if (error.code !== 'syntax' && error.code !== 'json') return only(refusalMistake(document, error));
  const strange =
    dotsMistake(error) ??
    pageMistake(text, range) ??
    entityMistake(text, range, error.range) ??
    prefixMistake(text, range) ??
    onlyOddBlanks(text, range);
  if (strange !== undefined) return only(strange);
  const first = firstVisible(text, range);
  if (text[first] === '{') {
    const mistake = flowMistake(text, range);
    if (mistake !== undefined) return only(mistake);
  }
  if (error.code === 'json') return text[first] === '{' ? only() : only(behindJson(text, first, range.end));
  return blockMistakes(text, range, error);
}

/** Mistakes of the lines and of the structure that is left without them. */
function blockMistakes(text: string, range: Range, error: YamlError): Mistakes {
  const body = text.slice(range.start, range.end);
  const tabs = body.includes('\t');
  const widths = /^\t\t/m.test(body) ? STEP_WIDTHS : TAB_WIDTHS;
  let lines = readLines(text, range.start, range.end, tabs ? bestTabWidth(text, range, widths) : 2);
  const lesson = lessonMistake(text, lines);
  if (lesson !== undefined) return { said: [lesson], unsaid: NONE };
  const lexical = lexicalMistakes(text, lines, widths);
  const tabbed = tabs ? tabsOfComments(text, lines, [...lexical.values()].flat(), error, widths) : [];
  lines = lines.filter((line) => line.kind === 'content' && lexical.get(line)?.some(isForeign) !== true);
  const own = [...[...lexical.values()].flat(), ...tabbed, ...lostSeparators(text, lines)];
  const joined = own.find(({ code }) => code === 'second-colon' || code === 'list-behind-key');
  // Where lines were joined the structure is broken, and it is no use to say how.
  const structural = structureMistakes(text, lines).filter(
    ({ range }) => joined === undefined || range.start < joined.range.start,
  );
  // What one line says by itself comes before what it does to the structure.
  const said = [...own, ...structural].sort((a, b) => a.range.start - b.range.start);
  return { said, unsaid: wordsWithoutBlank(text, lines) };
}

/** Lines of text that may as well be keys; but for those that are in a quote which one of them opens. */
function wordsWithoutBlank(text: string, lines: readonly Line[]): Mistake[] {
  let quote: string | undefined;
  return lines.flatMap((line) => {
    if (line.kind !== 'content') return [];
    if (quote !== undefined) {
      if (text.slice(line.text, line.end).includes(quote)) quote = undefined;
      return [];
    }
    const mistake = wordMistake(text, line);
    if (mistake?.code !== 'blank-behind-colon') return [];
    const value = text.slice(mistake.range.end, line.end);
    if (/^["']/.test(value) && !value.includes(value[0]!, 1)) quote = value[0];
    return [{ ...mistake, isItem: line.dashes.length > 0 }];
  });
}

/** The width with which the structure breaks last. */
function bestTabWidth(text: string, range: Range, widths: readonly number[]): number {
  let best = widths[0]!;
  let furthest = -1;
  for (const width of widths) {
    const lines = readLines(text, range.start, range.end, width).filter(({ kind }) => kind === 'content');
    const broken = structureMistakes(text, lines).at(-1)?.range.start ?? Number.POSITIVE_INFINITY;
    if (broken <= furthest) continue;
    furthest = broken;
    best = width;
  }
  return best;
}

/** Tabs before a comment, or on a line of their own, are a mistake only where the reader says so. */
function tabsOfComments(
  text: string,
  lines: readonly Line[],
  lexical: readonly Mistake[],
  error: YamlError,
  widths: readonly number[],
): Mistake[] {
  const known = lexical.some(({ code }) => code === 'tab-indentation');
  const blamed = (line: Line): boolean => line.start <= error.range.start && error.range.start <= line.end;
  const tabbed = lines.filter((line) => line.kind === 'comment' && text.slice(line.start, line.text).includes('\t'));
  if (!known && !tabbed.some(blamed)) return [];
  return tabbed.map((line) => {
    const start = text.indexOf('\t', line.start);
    return {
      code: 'tab-indentation',
      range: { start, end: start + 1 },
      message: 'a tab stands at the beginning of this line, where YAML allows only spaces',
      help: 'write spaces, or nothing at all on an empty line',
      repair: {
        title: 'write spaces for the tabs',
        safety: 'safe',
        variants: widths.map((width) => [untabbed(text, line, width)]),
      },
    };
  });
}

function dotsMistake({ detail, range }: YamlError): Mistake | undefined {
  if (detail !== 'nothing before ...') return undefined;
  return {
    code: 'document-end',
    range,
    message: '`...` ends the document before it has begun',
    help: 'delete the line',
  };
}

function pageMistake(text: string, range: Range): Mistake | undefined {
  const start = firstVisible(text, range);
  const tag = /^<(?:!doctype|html|head|body|\?xml)\b[^>\n]*>?/i.exec(
    text.slice(start, Math.min(range.end, start + 200)),
  );
  if (tag === null) return undefined;
  return {
    code: 'web-page',
    range: { start, end: start + tag[0].length },
    message: 'this is a web page, not a manifest',
    help: 'download the file itself, such as the raw view of a repository shows it',
  };
}

function firstVisible(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && /[\s\ufeff]/.test(text[at]!)) at++;
  return at;
}
