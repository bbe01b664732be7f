import type { Position } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';

/**
 * Line and column of an offset, both from 1, the column in bytes of UTF-8 as the line stands in the file: a byte order mark
 * takes three.
 */
export function bytePositionAt(file: SourceFile, offset: number): Position {
  const { line } = file.positionAt(offset);
  return { line, column: Buffer.byteLength(file.text.slice(file.lineStarts[line - 1], offset)) + 1 };
}
