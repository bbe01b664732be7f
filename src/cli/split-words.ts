import { UsageError } from './arguments.ts';

const PART = /(\s+)|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\(["'\\\s])|([^"'])|(["'])/g;

/**
 * The words of a command line as a shell takes them apart, without expanding anything: blanks and line ends part words,
 * quotes hold them together. A backslash takes the meaning from a quote, a blank or another backslash, and else is one,
 * for it parts the names of Windows paths.
 *
 * @throws UsageError where a quote is not closed.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const [, blank, double, single, escaped, char, open] of text.matchAll(PART)) {
    if (open !== undefined) throw new UsageError(`a ${open} is not closed`);
    if (blank === undefined) word = (word ?? '') + (double?.replace(/\\(["\\])/g, '$1') ?? single ?? escaped ?? char);
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}
