import type { Diagnostic } from '../lint/diagnostic.ts';
import { applyEdits, type TextEdit } from '../text/fix.ts';
import type { Position } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { bytePositionAt } from './byte-position.ts';
import type { Secrets } from './secrets.ts';

/** What may be put in place of a stretch of a file. Without columns it is whole lines. */
export interface Suggestion {
  readonly range: Readonly<Record<'start' | 'end', Position | Pick<Position, 'line'>>>;
  readonly text: string;
}

/**
 * The fix of a diagnostic as one suggestion, for those who apply suggestions one by one. There is none where it changes
 * another file, would show a secret, or stands on a line whose bytes are not known.
 */
export function suggestionOf(diagnostic: Diagnostic, secrets: Secrets): Suggestion | undefined {
  const { file } = diagnostic;
  const fix = secrets.fixOf(diagnostic);
  if (fix === undefined || fix.edits.some((edit) => edit.file !== file.path)) return undefined;
  const edit = joined(file, fix.edits);
  // With what stands between its edits it shows more than the fix does.
  if (secrets.fixOf({ ...diagnostic, fix: { ...fix, edits: [edit] } }) === undefined) return undefined;
  const { line } = file.positionAt(edit.range.start);
  // Stands for bytes that were none of UTF-8, however many.
  if (file.text.slice(file.lineStarts[line - 1], edit.range.end).includes('\ufffd')) return undefined;
  return placed(file, edit);
}

/** All edits of a file as one, with what stands between them. */
function joined(file: SourceFile, edits: readonly TextEdit[]): TextEdit {
  const start = Math.min(...edits.map(({ range }) => range.start));
  const end = Math.max(...edits.map(({ range }) => range.end));
  return { file: file.path, range: { start, end }, text: applyEdits(file.text, edits, { start, end }) };
}

/** Reviews replace lines that there are, without the line end of the last. */
function placed(file: SourceFile, { range: { start, end }, text }: TextEdit): Suggestion {
  const before = lineEndOf(file.text.slice(start, end));
  const isLineStart = file.positionAt(start).column === 1;
  if (before !== '' && isLineStart && text === '') {
    const line = file.positionAt(end - 1).line;
    return { range: { start: { line: file.positionAt(start).line }, end: { line } }, text };
  }
  const after = lineEndOf(text);
  if (before !== '' && after !== '') return replaced(file, start, end - before.length, text.slice(0, -after.length));
  const last = lineEndOf(file.text);
  if (last !== '' && start === file.text.length) {
    // Behind the last line there is none.
    const at = start - last.length;
    return replaced(file, at, at, last + text.slice(0, text.length - after.length));
  }
  return replaced(file, start, end, text);
}

function replaced(file: SourceFile, start: number, end: number, text: string): Suggestion {
  return { range: { start: bytePositionAt(file, start), end: bytePositionAt(file, end) }, text };
}

function lineEndOf(text: string): string {
  return text.endsWith('\r\n') ? '\r\n' : text.endsWith('\n') ? '\n' : '';
}
