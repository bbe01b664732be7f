import type { Replacement } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { Mistake } from './explain-mistake.ts';

// Characters as the source of a web page writes them, which text that was copied from it keeps: `&quot;` for a quote.

const CHARACTERS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&#160;': ' ',
};
const ENTITY = /&(?:quot|#34|apos|#39|#x27|lt|gt|amp|nbsp|#160);/g;
/** At the beginning of a line or of a value, where YAML would have a name behind `&`. */
const OPENING = /(?:^[ \t]*|[:[{,-][ \t]*)(&(?:quot|#34|apos|#39|#x27|lt|gt|amp|nbsp|#160);)/g;
/** `init.sh: |` */
const BLOCK_TEXT = /[:-][ \t]+[|>][-+\d]*[ \t]*$/m;

/** A document in which the reader stops at such a character: all of it is as a web page writes it. */
export function entityMistake(text: string, range: Range, blamed: Range): Mistake | undefined {
  const lineStart = text.lastIndexOf('\n', blamed.start - 1) + 1;
  // What stands where a key should begin may break the next line only.
  for (const start of [lineStart, text.lastIndexOf('\n', lineStart - 2) + 1]) {
    if (start < range.start) continue;
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline < 0 || newline > range.end ? range.end : newline);
    const [found] = line.matchAll(OPENING);
    if (found === undefined) continue;
    const entity = found[1]!;
    const at = start + found.index + found[0].length - entity.length;
    const character = CHARACTERS[entity]!;
    const characters = decoded(text, range);
    const areBlanks = characters.every((one) => one.text === ' ');
    return {
      code: 'entity',
      range: { start: at, end: at + entity.length },
      message: `\`${entity}\` is ${character === ' ' ? 'a space' : `\`${character}\``} as the source of a web page has it, and none to YAML`,
      help: 'write the characters themselves, or copy what the page shows',
      repair: {
        title: 'write the characters themselves',
        // A text of several lines may be meant as it is written: a page, a setting in XML. Blanks may not.
        safety: areBlanks || !BLOCK_TEXT.test(text.slice(range.start, range.end)) ? 'safe' : 'unsafe',
        variants: [characters],
        wantsWhole: true,
      },
    };
  }
  return undefined;
}

function decoded(text: string, { start, end }: Range): Replacement[] {
  return [...text.slice(start, end).matchAll(ENTITY)].map(({ index, 0: entity }) => ({
    range: { start: start + index, end: start + index + entity.length },
    text: CHARACTERS[entity]!,
  }));
}
