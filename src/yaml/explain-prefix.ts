import type { Replacement } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { Mistake } from './explain-mistake.ts';

// What stands before every line of a text that was copied together with it: line numbers, and the marks of a quotation.

/** What is said of marks, by the mark. */
const MARKS: Readonly<Record<string, string>> = {
  '>': 'each line begins with `>`, as in a quotation',
  '|': 'each line begins with `|`, as in a frame',
  '│': 'each line begins with `│`, as in a frame',
  '+': 'each line begins with `+`, as in a diff',
};

/** A number, and a mark behind it or at least a blank. */
const NUMBER = /^[ \t]*(\d{1,6})(?:[ \t]*([|:│┃>.)])|(?=[ \t]|$))/;
/** What a diff of a new file begins with. */
const DIFF_HEAD = /^(?:diff --git |new file mode \d|index [\da-f]+\.\.|\+\+\+ \S|@@ -)/;
/** Fewer lines say nothing. */
const FEWEST = 3;

/** One line, and where what stands before its text ends. */
interface Prefixed {
  readonly start: number;
  readonly end: number;
  /** Where its text ends, without the line end. */
  readonly lineEnd: number;
}

/** What stands before every line of a document. Undefined where it does not before all of them. */
export function prefixMistake(text: string, range: Range): Mistake | undefined {
  return numberMistake(text, range) ?? markMistake(text, range) ?? backtickMistake(text, range);
}

/** A text in the backticks of Markdown. */
function backtickMistake(text: string, { start, end }: Range): Mistake | undefined {
  const first = /^\s{0,80}`(?=(?:apiVersion|kind):)/.exec(text.slice(start, start + 100));
  if (first === null) return undefined;
  const at = start + first[0].length - 1;
  const last = start + text.slice(start, end).trimEnd().length - 1;
  const edits = [at, ...(text[last] === '`' ? [last] : [])].map((place) => ({
    range: { start: place, end: place + 1 },
    text: '',
  }));
  return {
    code: 'backtick',
    range: { start: at, end: at + 1 },
    message: 'a backtick of Markdown stands before the key',
    help: 'delete the backtick',
    repair: {
      title: edits.length === 1 ? 'delete the backtick' : 'delete the backticks',
      safety: 'safe',
      variants: [edits],
    },
  };
}

function numberMistake(text: string, range: Range): Mistake | undefined {
  const prefixes: Prefixed[] = [];
  let last: number | undefined;
  let mark: string | undefined;
  for (const { start, end } of linesOf(text, range)) {
    const number = NUMBER.exec(text.slice(start, Math.min(end, start + 40)));
    if (number === null) {
      if (text.slice(start, end).trim() !== '') return undefined;
      continue;
    }
    const value = Number(number[1]);
    if (last !== undefined && (value !== last + 1 || number[2] !== mark)) return undefined;
    last = value;
    mark = number[2];
    prefixes.push({ start, end: start + number[0].length, lineEnd: end });
  }
  if (prefixes.length < FEWEST) return undefined;
  const edits = deletions(text, prefixes, mark === undefined);
  if (edits === undefined) return undefined;
  const [{ start, end }] = prefixes as [Prefixed];
  const at = start + text.slice(start, end).search(/\d/);
  return {
    code: 'line-numbers',
    range: { start: at, end: at + /^\d+/.exec(text.slice(at, end))![0].length },
    message: 'line numbers were copied with the text',
    help: 'delete the numbers at the beginning of the lines',
    repair: { title: 'delete the line numbers', safety: 'safe', variants: [edits] },
  };
}

/** Marks on all lines; where the text was marked by hand the first is left out now and then. */
function markMistake(text: string, range: Range): Mistake | undefined {
  const lines = [...linesOf(text, range)].filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const heads = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex(({ start, end }) => !DIFF_HEAD.test(text.slice(start, end))),
    ),
  );
  const body = lines.slice(heads.length);
  const marked = heads.length === 0 && isHead(text, body[0]) ? body.slice(1) : body;
  const first = marked[0];
  if (first === undefined || marked.length < FEWEST) return undefined;
  const mark = /^ ?([>|│+])/.exec(text.slice(first.start, first.end))?.[1];
  if (mark === undefined) return undefined;
  let prefixes: Prefixed[] = marked.map(({ start, end }) => ({ start, end: start, lineEnd: end }));
  for (let depth = 0; ; depth++) {
    const deeper = prefixes.flatMap((line) => {
      const at = text[line.end] === ' ' ? line.end + 1 : line.end;
      return at < line.lineEnd && text[at] === mark ? [{ ...line, end: at + 1 }] : [];
    });
    if (deeper.length < prefixes.length || (depth > 0 && mark === '+')) {
      if (depth === 0) return undefined;
      break;
    }
    prefixes = deeper;
  }
  if (heads.length > 0 && mark !== '+') return undefined;
  const edits = deletions(text, prefixes, false, mark === '+' ? 0 : 1)!;
  const dropped = heads.map(({ start }) => ({ range: { start, end: text.indexOf('\n', start) + 1 }, text: '' }));
  return {
    code: 'quotation',
    range: { start: prefixes[0]!.start, end: prefixes[0]!.end },
    message: MARKS[mark]!,
    help: `delete the \`${mark}\` at the beginning of the lines`,
    repair: { title: `delete the \`${mark}\` of each line`, safety: 'safe', variants: [[...dropped, ...edits]] },
  };
}

function isHead(text: string, line: Range | undefined): boolean {
  return line !== undefined && /^(?:apiVersion|kind):|^#/.test(text.slice(line.start, line.end));
}

/**
 * The edits that take away what stands before the lines, and the blanks that stand behind it in all of them: a tab, or as
 * many spaces as may belong to it. Undefined where there must be some, and there are none.
 */
function deletions(
  text: string,
  prefixes: readonly Prefixed[],
  needsBlank: boolean,
  most = Number.POSITIVE_INFINITY,
): Replacement[] | undefined {
  const rests = prefixes.flatMap(({ end, lineEnd }) => {
    const rest = text.slice(end, lineEnd);
    return rest.trim() === '' ? [] : [rest];
  });
  const hasTab = rests.every((rest) => rest.startsWith('\t'));
  const blanks = hasTab ? 1 : Math.min(most, ...rests.map((rest) => rest.search(/[^ ]/)));
  if (needsBlank && blanks === 0) return undefined;
  return prefixes.map(({ start, end, lineEnd }) => {
    const rest = text.slice(end, lineEnd);
    // Blanks of a line that is empty may be text.
    return { range: { start, end: end + Math.min(rest.length, blanks) }, text: '' };
  });
}

function* linesOf(text: string, range: Range): Generator<Range> {
  for (let start = range.start; start < range.end; ) {
    let next = text.indexOf('\n', start);
    next = next < 0 || next >= range.end ? range.end : next + 1;
    let end = next;
    if (end > start && text[end - 1] === '\n') end--;
    if (end > start && text[end - 1] === '\r') end--;
    yield { start, end };
    start = next;
  }
}
