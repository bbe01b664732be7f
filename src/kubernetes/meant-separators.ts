import type { Range } from '../text/range.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pair } from '../yaml/node.ts';

// Dashes alone on a line, be they indented, two, or the long ones that a text program makes of them; not a list item. Or
// what a Markdown formatter writes for them: asterisks, and a backslash before them.
const DASHES = /^([ \t]*)(\\?-{2,}|[-–—−]*[–—−][-–—−]*|\*{3,})[ \t]*$/;
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
  // All of a text may be indented, and its separators with it.
  let column: number | undefined;
  for (let at = range.start; at < range.end; ) {
    let next = text.indexOf('\n', at) + 1;
    if (next === 0 || next > range.end) next = range.end;
    const line = text.slice(at, next).trimEnd();
    if (DASHES.test(line)) {
      dashes = { start: at, end: at + line.length };
    } else if (line !== '' && !/^ *#/.test(line)) {
      const indentation = line.search(/[^ ]/);
      column ??= indentation;
      const isRoot = indentation === column || indentation === 0;
      const isHead =
        isRoot && HEAD.test(line.slice(indentation)) && (error !== undefined || wanted.has(at + indentation));
      if (isHead && dashes !== undefined) found.push(dashes);
      dashes = undefined;
    }
    at = next;
  }
  return found;
}
