/** How many characters a hash is made of. */
const BLOCK = 100;
const BASE = 37;
/** Stands behind the last character. */
const END = 0xffff;
const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];

/**
 * What GitHub knows the lines of a file by (`primaryLocationLineHash`), from the first line on: a hash of the 100 characters
 * from the beginning of the line, blanks left out, and which one it is of those that are alike. It must be the one that
 * `upload-sarif` makes of the same file: github/codeql-action, src/fingerprints.ts.
 */
export function lineHashes(text: string): string[] {
  // What is behind the end counts as zeros.
  const units = new Uint16Array(text.length + 1 + BLOCK);
  const starts: number[] = [];
  let length = 0;
  let isStart = true;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : END;
    const isSecondHalf = unit === LF && text.charCodeAt(at - 1) === CR;
    if (unit === SPACE || unit === TAB || isSecondHalf) continue;
    if (isStart) starts.push(length);
    isStart = unit === LF || unit === CR;
    units[length++] = unit === CR ? LF : unit;
  }
  const counts = new Map<string, number>();
  return starts.map((start) => {
    const hash = hashOf(units.subarray(start, start + BLOCK));
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** A polynomial in 64 bits, of which numbers hold one half each. */
function hashOf(units: Uint16Array): string {
  let high = 0;
  let low = 0;
  for (const unit of units) {
    const sum = low * BASE + unit;
    low = sum >>> 0;
    high = (high * BASE + Math.floor(sum / 2 ** 32)) >>> 0;
  }
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}
