import type { YamlDocument, YamlError } from './document.ts';
import { type Mistake, named } from './explain-mistake.ts';

/** Sentences for what kubectl refuses in a text whose grammar is right, and for separators. */
export function refusalMistake(document: YamlDocument, error: YamlError): Mistake {
  const { text } = document.file;
  const { range, detail = '' } = error;
  const written = text.slice(range.start, range.end);
  const plain = (message: string, help: string): Mistake => ({ code: error.code, range, message, help });
  switch (error.code) {
    case 'separator':
      return separatorMistake(error, written);
    case 'directive':
      return {
        ...plain('a directive of YAML stands here, and kubectl takes none', 'delete the line'),
      };
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

function separatorMistake({ range, detail = '' }: YamlError, written: string): Mistake {
  const line = detail || written;
  const rest = line.slice(3).trim();
  const at = range.start + line.length - line.slice(3).trimStart().length;
  const mistake = {
    code: 'separator',
    range: { start: range.start, end: range.start + line.length },
  };
  if (/^-+$/.test(line) || /^[-\s]+$/.test(line)) {
    return {
      ...mistake,
      message: `documents are separated by three dashes, and here are ${line.replace(/\s/g, '').length}`,
      help: 'write `---`',
      repair: { title: 'write `---`', safety: 'safe', variants: [[{ range: mistake.range, text: '---' }]] },
    };
  }
  const isKey = /^["']?[A-Za-z][\w./-]*["']?:(?:\s|$)/.test(rest);
  const edit = isKey
    ? { range: { start: range.start + 3, end: at }, text: '\n' }
    : { range: { start: range.start + 3, end: at }, text: ' # ' };
  return {
    ...mistake,
    range: { start: at, end: range.start + line.length },
    message: 'text stands after the `---` of a separator',
    help: isKey ? 'begin a new line after `---`' : 'begin a new line after `---`, or write `# ` before a remark',
    repair: {
      title: isKey ? 'begin a new line after `---`' : 'make the text a comment',
      safety: isKey ? 'safe' : 'unsafe',
      variants: [[edit]],
    },
  };
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
