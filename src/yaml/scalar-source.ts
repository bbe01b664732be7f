import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { ScalarNode } from './node.ts';

/** placeholder */
export function sourceRange(_file: SourceFile, scalar: ScalarNode, _from: number, _to: number): Range {
  return { start: scalar.start, end: scalar.end };
}
