/** A blank of any kind: a space, a tab, or the end of a line. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || isBreak(code);
}

export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** What follows the `|` or `>` of a block scalar: `+`, `-` or a digit. */
export function isIndicator(code: number): boolean {
  return code === 0x2b || code === 0x2d || (code >= 0x30 && code <= 0x39);
}

/** Characters that look like a blank or like nothing, and are neither to YAML: for a class of a regular expression. */
export const ODD_BLANK = '\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff';
