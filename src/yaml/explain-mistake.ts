import type { Replacement } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import type { Line } from './explain-lines.ts';

/** One cause of a document that cannot be read, before it is known whether its repair is right. */
export interface Mistake {
  readonly code: string;
  readonly range: Range;
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
  readonly repair?: Repair;
  /** True where the line begins with a dash. */
  readonly isItem?: boolean;
}

/** What is wrong with a document. */
export interface Mistakes {
  readonly said: readonly Mistake[];
  /** What is a mistake only if others are. */
  readonly unsaid: readonly Mistake[];
}

/** What may mend it. Where there are several ways, the one that loses least is taken. */
export interface Repair {
  readonly title: string;
  /** `safe` only where no other reading of the text is thinkable. */
  readonly safety: 'safe' | 'unsafe';
  readonly variants: readonly (readonly Replacement[])[];
  /** True where it says anew what belongs to what, so that it may be read and yet not be what was meant. */
  readonly moves?: boolean;
  /** Ways that are no better than others by themselves: one is taken where no other is read and whole. */
  readonly others?: readonly (readonly Replacement[])[];
  /** True where it makes several documents of one, each of which may have mistakes of its own. */
  readonly splits?: boolean;
  /** True where it is only certain if all fields are where they belong then. */
  readonly wantsWhole?: boolean;
  /** Another way to mend it: taken where this one is not right. */
  readonly rival?: Repair & { /** Taken where both are right. */ readonly isLikelier: boolean };
  /** This one with other words. Where they are as right, any would be, and if the rival is right too neither is certain. */
  readonly probe?: readonly Replacement[];
}

/** A key or a word for a sentence. */
export function named(name: string): string {
  const flat = name.replace(/\s+/g, ' ');
  return `\`${flat.length > 40 ? `${flat.slice(0, 39)}…` : flat}\``;
}

/** What to call a line by: its key, for its text may be a secret. */
export function lineName(line: Line): string {
  if (line.key !== undefined) return named(line.key.name);
  return line.dashes.length > 0 ? 'this list item' : 'this text';
}

/** The characters of a line that say what it is: key, dash, or text. */
export function lineRange(line: Line): Range {
  if (line.key !== undefined) return line.key.range;
  const [dash] = line.dashes;
  return dash === undefined ? line.value : { start: dash.at, end: dash.at + 1 };
}

/** `line 3`, counted in the file. */
export function lineNumber(text: string, offset: number): number {
  let number = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) number++;
  return number;
}
