import type { Range } from '../text/range.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pair } from '../yaml/node.ts';

// Dashes alone on a line, be they indented, two, or the long ones that a text program makes of them; not a list item.
const DASHES = /^([ \t]*)(-{2,}|[-–—−]*[–—−][-–—−]*)[ \t]*$/;
const HEAD = /^["']?(?:apiVersion|kind)["']?[ \t]*:/;

/**
 * Lines that were meant for separators, and are none to kubectl: dashes right above the first key of an object, where
 * the document cannot be read, or where several objects are one. `starts` are the first keys of all but the first.
 */
export function meantSeparators(document: YamlDocument, starts: readonly Pair[]): Range[] {
  const { file, range, error } = document;
  if (error !== undefined && error.code !== 'syntax') return [];
  if (error === undefined && starts.length === 0) return [];
  const { text } = file;
  const wanted = new Set(starts.map(({ key }) => key.start));
  const found: Range[] = [];
  let dashes: Range | undefined;
  for (let at = range.start; at < range.end; ) {
    let next = text.indexOf('\n', at) + 1;
    if (next === 0 || next > range.end) next = range.end;
    const line = text.slice(at, next).trimEnd();
    if (DASHES.test(line)) {
      dashes = { start: at, end: at + line.length };
    } else if (line !== '' && !line.startsWith('#')) {
      const isHead = HEAD.test(line) && (error !== undefined || wanted.has(at));
      if (isHead && dashes !== undefined) found.push(dashes);
      dashes = undefined;
    }
    at = next;
  }
  return found;
}
