import { UNPRINTABLE } from '../text/unprintable.ts';

/** What no XML 1.0 document may hold, not even as a reference: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const MARKUP = /[&<>"]/g;

/**
 * A text as content, or as an attribute in double quotes. Readers make blanks of tabs and line ends in attributes, terminals
 * act on invisible characters, and the logs of services on `##[error]` and on `::error::` at the start of a line: those are
 * references. What XML forbids becomes U+FFFD.
 */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(MARKUP, referenceOf)
    .replace(UNPRINTABLE, referenceOf)
    .replaceAll('##', '#&#35;')
    .replace(/^(\s*):(?=:)/, '$1&#58;');
}

function referenceOf(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** An element with its attributes as plain text, and around content that is XML already. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const head = name + named.join('');
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** Elements, one a line, as the content of another. */
export function xmlLines(elements: readonly string[]): string {
  return elements.length === 0 ? '' : `\n${elements.join('\n')}\n`;
}

/** A root element as a document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
