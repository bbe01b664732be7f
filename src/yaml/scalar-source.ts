import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { isBreak } from './characters.ts';
import type { ScalarNode } from './node.ts';

/**
 * Where the characters `from` to `to` (UTF-16 offsets) of a text value stand in the file: behind escapes, folded lines
 * and indentation. A folded line end is where the first line ends. The whole scalar where the value is no text, or was
 * decoded (`!!binary`).
 */
export function sourceRange(file: SourceFile, scalar: ScalarNode, from: number, to: number): Range {
  const { start, end, value } = scalar;
  const whole = { start, end };
  if (typeof value !== 'string' || from > to || from < 0 || to > value.length) return whole;
  const { text } = file;
  if (scalar.style === 'plain' && end - start === value.length) return { start: start + from, end: start + to };
  const places = placesOf(text, scalar);
  // What was read in another way than told here has no places to be sure of.
  if (places.length !== value.length + 1) return whole;
  const first = places[from]!;
  if (from === to) return { start: first.start, end: first.start };
  return { start: first.start, end: Math.max(first.start, places[to - 1]!.end) };
}

/** One for each UTF-16 unit of the value, and one for its end. */
function placesOf(text: string, { start, end, style }: ScalarNode): Range[] {
  switch (style) {
    case 'single':
    case 'double':
      return flowPlaces(text, start + 1, end - 1, style);
    case 'plain':
      return flowPlaces(text, start, end, style);
    case 'literal':
    case 'folded':
      return blockPlaces(text, start, end, style === 'folded');
    case 'empty':
      return [{ start, end }];
  }
}

function flowPlaces(text: string, start: number, end: number, style: 'plain' | 'single' | 'double'): Range[] {
  const places: Range[] = [];
  let at = start;
  /** Blanks at the end of a line do not count; those before an escape or a word do. */
  let solid = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      places.length = solid;
      at = fold(text, at, end, places);
      solid = places.length;
    } else if (style === 'double' && code === 0x5c) {
      if (isBreak(text.charCodeAt(at + 1))) {
        // An escaped line end is nothing; the blanks before it stay.
        at = skipBlanks(text, nextLine(text, at + 1), end);
        while (at < end && isBreak(text.charCodeAt(at))) {
          const next = nextLine(text, at);
          places.push({ start: at, end: next });
          at = skipBlanks(text, next, end);
        }
      } else {
        const length = escapeLength(text.charCodeAt(at + 1));
        const place = { start: at, end: at + length };
        places.push(place);
        // Beyond the first plane a character takes two units.
        if (length === 10 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff) places.push(place);
        at += length;
      }
      solid = places.length;
    } else if (style === 'single' && code === 0x27) {
      places.push({ start: at, end: at + 2 });
      solid = places.length;
      at += 2;
    } else {
      places.push({ start: at, end: at + 1 });
      at++;
      if (!isBlank(code)) solid = places.length;
    }
  }
  places.push({ start: end, end });
  return places;
}

/** One line end becomes a blank, more become one fewer. Returns where the next line's text begins. */
function fold(text: string, from: number, end: number, places: Range[]): number {
  let at = nextLine(text, from);
  const first = { start: from, end: at };
  let breaks = 0;
  for (at = skipBlanks(text, at, end); at < end && isBreak(text.charCodeAt(at)); at = skipBlanks(text, at, end)) {
    const next = nextLine(text, at);
    places.push({ start: at, end: next });
    at = next;
    breaks++;
  }
  if (breaks === 0) places.push(first);
  return at;
}

interface Line extends Range {
  /** Where the next line begins. */
  readonly next: number;
}

function blockPlaces(text: string, start: number, end: number, folded: boolean): Range[] {
  const header = lineAt(text, start);
  const indicators = /^[|>]([-+]?)([1-9]?)([-+]?)/.exec(text.slice(start, header.end))!;
  const chomping = indicators[1] || indicators[3];
  const lines: Line[] = [];
  let at = header.next;
  while (at < end) {
    const line = lineAt(text, at);
    lines.push(line);
    at = line.next;
  }
  // A scalar of nothing but empty lines, and all that is kept behind the last line by `+`.
  const tail: Line[] = [];
  while (at < text.length && chomping === '+') {
    const line = lineAt(text, at);
    if (text.slice(line.start, line.end).trim() !== '') break;
    tail.push(line);
    at = line.next;
  }
  const indent = indicators[2] === '' ? indentOf(text, lines) : undefined;
  const column = indent ?? parentIndent(text, start) + Number(indicators[2]);
  const places: Range[] = [];
  let pending: Range[] = [];
  let moreIndented = false;
  let any = false;
  for (const line of lines) {
    const content = Math.min(line.start + column, line.end);
    const lineEnd = { start: line.end, end: line.next };
    if (content >= line.end || (text.slice(line.start, line.end).trim() === '' && line.end - line.start < column)) {
      pending.push(lineEnd);
      continue;
    }
    const blank = isBlank(text.charCodeAt(content));
    if (!any) places.push(...pending);
    else if (!folded || blank || moreIndented) places.push(...pending);
    // The first of the line ends becomes a blank if it is alone, else it goes.
    else if (pending.length === 1) places.push(pending[0]!);
    else places.push(...pending.slice(1));
    for (let i = content; i < line.end; i++) places.push({ start: i, end: i + 1 });
    pending = [lineEnd];
    moreIndented = blank;
    any = true;
  }
  if (chomping !== '-' && any) places.push(pending[0]!);
  if (chomping === '+')
    for (const line of [...pending.slice(any ? 1 : 0), ...tail.map(({ end, next }) => ({ start: end, end: next }))])
      places.push(line);
  places.push({ start: end, end });
  return places;
}

function indentOf(text: string, lines: readonly Line[]): number {
  for (const { start, end } of lines) {
    let at = start;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    if (at < end) return at - start;
  }
  return 0;
}

/** The indentation that a told one is counted from: that of the key or dash before the scalar. */
function parentIndent(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  const lead = /^ *(?:- +)*/.exec(before)![0];
  // Behind nothing but dashes the last of them counts.
  if (/^(?:[!&]\S+\s+)*$/.test(before.slice(lead.length))) return Math.max(0, lead.trimEnd().length - 1);
  return lead.length;
}

function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return { start, end, next: nextLine(text, end) };
}

function nextLine(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function escapeLength(code: number): number {
  return code === 0x78 ? 4 : code === 0x75 ? 6 : code === 0x55 ? 10 : 2;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
