/** How many single letters have to be put in, taken out, changed or swapped with their neighbour to make b of a. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

/**
 * The candidates that a person may have meant by a name: equal but for case and separators, else at most two letters
 * away (one for names under five letters). The nearest only, in their given order, without the name itself. Names that
 * differ in their digits are different on purpose: `data-2` is no slip for `data-1`.
 */
export function nearNames(name: string, candidates: Iterable<string>): string[] {
  // No name in Kubernetes is longer, and comparing costs the product of the lengths.
  if (name.length > 253) return [];
  let best: string[] = [];
  let least = name.length < 5 ? 1 : 2;
  const folded = fold(name);
  for (const candidate of new Set(candidates)) {
    if (candidate === name || candidate === '') continue;
    const same = fold(candidate) === folded;
    if (!same && Math.abs(candidate.length - name.length) > least) continue;
    const distance = same ? 0 : editDistance(name, candidate);
    if (distance > least || (distance >= candidate.length && distance > 0)) continue;
    if (digits(candidate) !== digits(name)) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(candidate);
  }
  return best;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, '');
}

function digits(name: string): string {
  return name.replace(/\D/g, '');
}
