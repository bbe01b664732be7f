import { editDistance, nearNames } from '../text/distance.ts';

/**
 * The one name among some that is meant by another, where one word of the two differs by one slip of the pen. Names of storage
 * are made of short words, each of which tells them apart: `fast-hdd` is no slip for `fast-ssd`, nor `data-api` for `data-app`.
 */
export function meantName(name: string, names: Iterable<string>): string | undefined {
  const [only, ...others] = nearNames(name, names).filter((candidate) => isSlip(name, candidate));
  return others.length === 0 ? only : undefined;
}

function isSlip(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.join('') === second.join('')) return true;
  const different = first.flatMap((word, index) => (word === second[index] ? [] : [[word, second[index] ?? '']]));
  const [pair, ...others] = different as [string, string][];
  return first.length === second.length && pair !== undefined && others.length === 0 && isWordSlip(...pair);
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[-_.]/);
}

// A letter for another makes a word of a short one more often than not.
function isWordSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= (a.length === b.length ? 5 : 4) && editDistance(a, b) === 1;
}
