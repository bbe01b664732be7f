import { applyEdits, type Fix } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import { SourceFile } from '../text/source-file.ts';
import type { SyntaxProblem, YamlDocument, YamlError } from './document.ts';
import { behindJson, flowMistake } from './explain-flow.ts';
import { isJunk, lexicalMistakes, untabbed } from './explain-lexical.ts';
import { type Line, readLines } from './explain-lines.ts';
import type { Mistake, Repair, Replacement } from './explain-mistake.ts';
import { refusalMistake } from './explain-refusal.ts';
import { structureMistakes } from './explain-structure.ts';
import { toJson } from './node.ts';
import { parseFile } from './parse.ts';

/** A repair is only tried where reading the text again takes no time to speak of. */
const MAX_REPAIRED = 512 * 1024;

/** How wide a tab may be meant: as an editor shows it, and where there are several in a row as one step each. */
const TAB_WIDTHS = [4, 2, 8];
const STEP_WIDTHS = [2, 4, 8];

const MAX_PROBLEMS = 2;

type IsWhole = (text: string) => boolean;

interface Repaired {
  readonly edits: readonly Replacement[];
  readonly json: string;
  readonly nulls: number;
}

const OF_OTHER_RULES: ReadonlySet<YamlError['code']> = new Set(['separator', 'directive', 'character']);

/**
 * Says what is wrong in a document that kubectl cannot read: where the person made the mistake, which is seldom where
 * the reader stopped, and with a repair where reading the repaired text shows that it is one. One or two problems; none
 * for a document that can be read, or whose error says all and has a rule of its own. Throws nothing.
 *
 * @param isWhole whether all fields of a text are where they belong; nothing is moved to where that is not so.
 */
export function explain(document: YamlDocument, isWhole?: IsWhole): SyntaxProblem[] {
  const { error } = document;
  if (error === undefined || OF_OTHER_RULES.has(error.code)) return [];
  const mistakes = findMistakes(document, error);
  return settleMistakes(document, mistakes.length > 0 ? mistakes : [refusalMistake(document, error)], isWhole);
}

function findMistakes(document: YamlDocument, error: YamlError): Mistake[] {
  const { text } = document.file;
  const { range } = document;
  if (error.code !== 'syntax' && error.code !== 'json') return [refusalMistake(document, error)];
  const strange = dotsMistake(error) ?? pageMistake(text, range);
  if (strange !== undefined) return [strange];
  const gutter = gutterMistake(text, range);
  if (gutter !== undefined) return [gutter];
  const first = firstVisible(text, range);
  if (text[first] === '{') {
    const mistake = flowMistake(text, range);
    if (mistake !== undefined) return [mistake];
  }
  if (error.code === 'json') return text[first] === '{' ? [] : [behindJson(text, first, range.end)];
  return blockMistakes(text, range, error);
}

/** Mistakes of the lines and of the structure that is left without them. */
function blockMistakes(text: string, range: Range, error: YamlError): Mistake[] {
  const body = text.slice(range.start, range.end);
  const tabs = body.includes('\t');
  const widths = /^\t\t/m.test(body) ? STEP_WIDTHS : TAB_WIDTHS;
  let lines = readLines(text, range.start, range.end, tabs ? bestTabWidth(text, range, widths) : 2);
  const lexical = lexicalMistakes(text, lines, widths);
  if (tabs) addTabsOfComments(text, lines, lexical, error, widths);
  lines = lines.filter((line) => {
    const mistake = lexical.get(line);
    return line.kind === 'content' && (mistake === undefined || !isJunk(mistake));
  });
  const joined = [...lexical.values()].find(({ code }) => code === 'second-colon' || code === 'list-behind-key');
  // Where lines were joined the structure is broken, and it is no use to say how.
  const structural = structureMistakes(text, lines).filter(
    ({ range }) => joined === undefined || range.start < joined.range.start,
  );
  const mistakes = [...lexical.values(), ...structural];
  // What one line says by itself comes before what it does to the structure.
  return mistakes.sort((a, b) => a.range.start - b.range.start);
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
function addTabsOfComments(
  text: string,
  lines: readonly Line[],
  lexical: Map<Line, Mistake>,
  error: YamlError,
  widths: readonly number[],
): void {
  const known = [...lexical.values()].some(({ code }) => code === 'tab-indentation');
  const blamed = (line: Line): boolean => line.start <= error.range.start && error.range.start <= line.end;
  const tabbed = lines.filter((line) => line.kind === 'comment' && text.slice(line.start, line.text).includes('\t'));
  if (!known && !tabbed.some(blamed)) return;
  for (const line of tabbed) {
    const start = text.indexOf('\t', line.start);
    lexical.set(line, {
      code: 'tab-indentation',
      range: { start, end: start + 1 },
      message: 'a tab stands at the beginning of this line, where YAML allows only spaces',
      help: 'write spaces, or nothing at all on an empty line',
      repair: {
        title: 'write spaces for the tabs',
        safety: 'safe',
        variants: widths.map((width) => [untabbed(text, line, width)]),
      },
    });
  }
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

/** Line numbers that were copied with the text. */
function gutterMistake(text: string, range: Range): Mistake | undefined {
  const edits: Replacement[] = [];
  let at = range.start;
  let last: number | undefined;
  while (at < range.end) {
    let end = text.indexOf('\n', at);
    if (end < 0 || end > range.end) end = range.end;
    const line = text.slice(at, Math.min(end, at + 40));
    const number = /^([ \t]*(\d{1,6})(?:[ \t]*[|:│┃>.)](?= |$)|(?=[ \t\r]|$))) ?/.exec(line);
    if (number === null) {
      if (line.trim() !== '') return undefined;
    } else {
      const value = Number(number[2]);
      if (last !== undefined && value !== last + 1) return undefined;
      last = value;
      edits.push({ range: { start: at, end: at + number[0].length }, text: '' });
    }
    at = end + 1;
  }
  if (edits.length < 3) return undefined;
  const { start } = edits[0]!.range;
  const digits = text.slice(start).search(/\d/);
  const number = /^\d+/.exec(text.slice(start + digits, start + digits + 6))![0];
  return {
    code: 'line-numbers',
    range: { start: start + digits, end: start + digits + number.length },
    message: 'line numbers were copied with the text',
    help: 'delete the numbers at the beginning of the lines',
    repair: { title: 'delete the line numbers', safety: 'safe', variants: [edits] },
  };
}

/** One problem for each kind of mistake, with what repairs it, if that is all that was wrong. */
function settleMistakes(
  document: YamlDocument,
  mistakes: readonly Mistake[],
  isWhole: IsWhole | undefined,
): SyntaxProblem[] {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const group = groups.get(mistake.code);
    if (group === undefined) groups.set(mistake.code, [mistake]);
    // A line and the structure may say the same.
    else if (group.at(-1)!.range.start !== mistake.range.start) group.push(mistake);
  }
  const all = [...groups.values()];
  for (const group of all.slice(0, 4)) {
    // What looks like more of the same may be nothing once the first is mended.
    for (const part of group.length > 1 ? [group.slice(0, 1), group] : [group]) {
      const fix = repairOf(document, part, isWhole);
      if (fix !== undefined) return [problemOf(document, part, fix)];
    }
  }
  const together = all.length > 1 ? repairOf(document, [...groups.values()].flat(), isWhole) : undefined;
  return all.slice(0, MAX_PROBLEMS).map((group, i) => problemOf(document, group, i === 0 ? together : undefined));
}

function problemOf({ file }: YamlDocument, group: readonly Mistake[], fix: Fix | undefined): SyntaxProblem {
  const [{ code, range, message, help, related = [] }, ...others] = group as [Mistake, ...Mistake[]];
  const lines = [...new Set(others.map((other) => file.positionAt(other.range.start).line))];
  const more = lines.length === 0 ? '' : ` (and in ${lines.length === 1 ? 'line' : 'lines'} ${enumerate(lines)})`;
  return {
    code,
    range,
    message: `${message}${more}`,
    ...(help !== undefined && { help }),
    ...(related.length > 0 && { related }),
    ...(fix !== undefined && { fix }),
  };
}

function enumerate(lines: readonly number[]): string {
  if (lines.length > 4) return `${lines.slice(0, 3).join(', ')} and ${lines.length - 3} more`;
  return lines.length === 1 ? String(lines[0]) : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}

/** The fix that all repairs of a group make together, if kubectl reads the text then. */
function repairOf(document: YamlDocument, group: readonly Mistake[], isWhole: IsWhole | undefined): Fix | undefined {
  const { range, file } = document;
  const repairs = group.flatMap(({ repair }) => (repair === undefined ? [] : [repair]));
  if (repairs.length === 0 || range.end - range.start > MAX_REPAIRED) return undefined;
  const check = repairs.some(({ moves }) => moves) ? isWhole : undefined;
  const read = (edits: readonly Replacement[] | undefined): Repaired[] => {
    const json = edits && readRepaired(document, edits, check);
    return edits === undefined || json === undefined ? [] : [{ edits, json, nulls: json.split(':null').length }];
  };
  const count = Math.max(...repairs.map(({ variants }) => variants.length));
  const own = Array.from({ length: count }, (_, i) =>
    merged(repairs.flatMap(({ variants }) => variants[Math.min(i, variants.length - 1)]!)),
  ).flatMap(read);
  // By their columns alone lines may stand anywhere.
  const others = check === undefined || repairs.length > 1 ? [] : (repairs[0]!.others ?? []).flatMap(read);
  const all = [...own, ...others];
  const isOnly = all.every(({ json }) => json === all[0]!.json);
  const candidates = isOnly ? all : own;
  const [likeliest] = candidates.toSorted((a, b) => a.nulls - b.nulls);
  if (likeliest === undefined) return undefined;
  const [best] = candidates
    .filter(({ json }) => json === likeliest.json)
    .sort((a, b) => lengthOf(a.edits) - lengthOf(b.edits));
  if (best === undefined) return undefined;
  const certain = repairs.every(({ safety }) => safety === 'safe') && isOnly;
  const titles = [...new Set(repairs.map(({ title }: Repair) => title))];
  return {
    title: titles.join(', '),
    safety: certain ? 'safe' : 'unsafe',
    edits: best.edits.map((edit) => ({ file: file.path, range: edit.range, text: edit.text })),
  };
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

/** What kubectl makes of the document with some edits, as JSON; undefined if it still cannot read it, or it is not whole. */
function readRepaired(
  { file, range }: YamlDocument,
  edits: readonly Replacement[],
  isWhole: IsWhole | undefined,
): string | undefined {
  const { path } = file;
  const own = edits.map((edit) => ({
    file: path,
    range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
    text: edit.text,
  }));
  const text = applyEdits(file.text.slice(range.start, range.end), own);
  try {
    const documents = parseFile(new SourceFile(path, text)).filter(({ state }) => state !== 'empty');
    if (documents.length === 0 || documents.some((one) => one.state !== 'read' || one.dropped !== undefined))
      return undefined;
    if (isWhole?.(text) === false) return undefined;
    return JSON.stringify(documents.map(({ root }) => (root === null ? null : toJson(root))));
  } catch (error) {
    // Nested too deep to be written as JSON.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function firstVisible(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && /[\s\ufeff]/.test(text[at]!)) at++;
  return at;
}
