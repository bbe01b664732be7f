import { cellsOf, PLAIN } from './visible.ts';

/** Columns that a visible text takes. */
export function displayWidth(text: string): number {
  return PLAIN.test(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** Breaks a text at its blanks into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wordWidth = displayWidth(word);
    const room = lines.length === 0 ? firstWidth : width;
    if (line !== '' && used + 1 + wordWidth > room) {
      lines.push(line);
      line = word;
      used = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += wordWidth + (used === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines;
}
