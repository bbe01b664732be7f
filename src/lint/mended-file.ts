import { applyEdits, type Replacement } from '../text/fix.ts';
import { SourceFile } from '../text/source-file.ts';

/** What a file says after edits, for rules to judge; what they find is told at its place in the file as it is. */
export function mendedFile(file: SourceFile, edits: readonly Replacement[]): SourceFile {
  const { path, text, language, reported, template, isUnmarked } = file;
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  // Where each edit begins in the new text.
  const starts: number[] = [];
  let grown = 0;
  for (const { range, text: written } of sorted) {
    starts.push(range.start + grown);
    grown += written.length - (range.end - range.start);
  }
  const offsetOf = (offset: number): number => {
    const index = lastAtMost(starts, offset);
    if (index < 0) return offset;
    const { range, text: written } = sorted[index]!;
    const inside = offset - starts[index]!;
    return inside < written.length ? Math.min(range.start + inside, range.end) : range.end + inside - written.length;
  };
  return new SourceFile(path, applyEdits(text, sorted), {
    language,
    reported,
    template,
    isUnmarked,
    original: { file, offsetOf },
  });
}

/** The index of the last of some rising numbers that is not above a limit; -1 where all are. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
