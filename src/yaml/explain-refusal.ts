import type { YamlDocument, YamlError } from './document.ts';
import { type Mistake, named } from './explain-mistake.ts';

/**
 * Sentences for what kubectl refuses in a text whose grammar is right. Separators, directives and characters are left
 * to rules of their own.
 */
export function refusalMistake(document: YamlDocument, error: YamlError): Mistake {
  const { text } = document.file;
  const { range, detail = '' } = error;
  const written = text.slice(range.start, range.end);
  const plain = (message: string, help: string): Mistake => ({ code: error.code, range, message, help });
  switch (error.code) {
    case 'unknown-anchor':
      return plain(
        'this alias names no anchor above it in this document',
        'write an anchor of that name, with `&`, at what is meant, or put the value in quotes if it is a text',
      );
    case 'invalid-key':
      return plain(
        `a key of a map is ${/^[[{]/.test(written) ? 'a list or a map' : 'null, a list or a map'}, where JSON has only text`,
        /^\{/.test(written)
          ? 'put the value in quotes if it is a placeholder or a text'
          : 'write a text as the key, in quotes if need be',
      );
    case 'invalid-merge':
      return plain(
        '`<<` merges something that is no map',
        'write the alias of a map after `<<:`, or a list of such aliases',
      );
    case 'invalid-tag':
      return plain(
        `the value does not fit its tag ${named(detail.replace('tag:yaml.org,2002:', '!!'))}`,
        'delete the tag, or write a value of that type',
      );
    case 'not-json':
      return plain(
        `${named(written)} is a number that JSON does not have`,
        'put it in quotes, or write another number',
      );
    case 'excessive-aliases':
      return plain(
        'the aliases unfold to more than kubectl is willing to read',
        'write out what the aliases stand for',
      );
    case 'too-deep':
      return { ...plain('the document is nested too deep to be read', 'nest less'), range: firstLine(document) };
    case 'too-large':
      return {
        ...plain('the document is larger than 5 MB', 'split it, or keep the data elsewhere'),
        range: firstLine(document),
      };
    default:
      return {
        ...plain(
          `YAML allows nothing of this kind here`,
          'compare the indentation, quotes and brackets of this line and the one above',
        ),
        range: { start: range.start, end: Math.max(range.end, endOfWord(text, range.start)) },
      };
  }
}

/** The document's first line with content. */
function firstLine({ file, range }: YamlDocument) {
  const blank = /\s*/y;
  blank.lastIndex = range.start;
  blank.test(file.text);
  const start = Math.min(blank.lastIndex, range.end);
  return { start, end: Math.max(start, Math.min(range.end, endOfWord(file.text, start))) };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 60 && !/[\s:,]/.test(text[at]!)) at++;
  return at;
}
