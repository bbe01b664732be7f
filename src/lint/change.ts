import type { SourceFile } from '../text/source-file.ts';
import { parseFile } from '../yaml/parse.ts';

/** Tells whether an offset of a text stands in a document that was not there before, or not so. */
export type IsTouched = (offset: number) => boolean;

/** The documents of files, to be told again wherever they stand. */
export function documentsIn(files: Iterable<SourceFile>): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const file of files) for (const { text } of piecesOf(file)) texts.add(text);
  return texts;
}

/** What a change touches in a file: its documents that are none of those before. Ends of lines count for nothing. */
export function touchedIn(file: SourceFile, before: ReadonlySet<string>): IsTouched {
  const touched = piecesOf(file).filter(({ text }) => !before.has(text));
  return (offset) => touched.some(({ start, end }) => start <= offset && offset < end);
}

interface Piece {
  /** From here to the next. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function piecesOf(file: SourceFile): Piece[] {
  const documents = parseFile(file);
  return documents.map(({ range }, index) => ({
    start: index === 0 ? 0 : range.start,
    end: documents[index + 1]?.range.start ?? Number.POSITIVE_INFINITY,
    text: file.text.slice(range.start, range.end).replace(/\r\n?/g, '\n').trim(),
  }));
}
