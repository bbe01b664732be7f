import type { Range } from '../text/range.ts';

/** The lines between the fences of one code block. */
export interface FencedBlock extends Range {
  /** How far its fence is indented: so many blanks before a line do not belong to it. */
  readonly column: number;
}

const FENCE = /^([ \t]*)(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)/;

/** All fenced code blocks of a Markdown text, whatever their language tag. One that is never closed ends with the text. */
export function fencedBlocks(text: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { fence: string; start: number; column: number } | undefined;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const match = FENCE.exec(text.slice(at, newline < 0 ? next : newline));
    if (match !== null) {
      const fence = match[2]!;
      const rest = match[3]!.trim();
      if (open === undefined) {
        // The tag of a backtick fence holds no backtick: that would be code within a line.
        if (fence.charCodeAt(0) === 0x7e || !rest.includes('`')) {
          open = { fence, start: next, column: match[0].length - fence.length - match[3]!.length };
        }
      } else if (rest === '' && fence.startsWith(open.fence)) {
        blocks.push({ start: open.start, end: at, column: open.column });
        open = undefined;
      }
    }
    at = next;
  }
  if (open !== undefined) blocks.push({ start: open.start, end: text.length, column: open.column });
  return blocks;
}
