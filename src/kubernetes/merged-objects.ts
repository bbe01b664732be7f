import type { Fix } from '../text/fix.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pair } from '../yaml/node.ts';

/**
 * The first keys of all objects but the first, where several stand in one document because a `---` is missing: `kind` and
 * `apiVersion` repeat at the root, and each part has a `metadata` or `items` of its own.
 */
export function mergedObjects({ root, duplicateKeys }: YamlDocument): Pair[] {
  if (root?.kind !== 'map') return [];
  const names = new Set(duplicateKeys.filter(({ first }) => root.pairs.includes(first)).map(({ first }) => first.name));
  if (!names.has('apiVersion') || !names.has('kind')) return [];
  const starts = startsAt(root.pairs, () => true);
  if (starts.length > 0 && starts.every(({ name }) => ROOT.has(name))) return starts;
  // Where the indentation is lost as well, other names are there twice within one object.
  const heads = startsAt(root.pairs, (_, index) => isHeadOfThree(root.pairs, index));
  return heads.length > 0 ? heads : starts;
}

/** What an object begins with. */
const ROOT = new Set(['apiVersion', 'kind', 'metadata']);

function isHeadOfThree(pairs: readonly Pair[], at: number): boolean {
  return (
    pairs[at + 2]?.name === 'metadata' &&
    new Set(pairs.slice(at, at + 3).map(({ name }) => name)).size === 3 &&
    isHead(pairs[at]!) &&
    isHead(pairs[at + 1]!)
  );
}

/** The pairs of some names that are there for the second time, counted anew behind each. */
function startsAt(pairs: readonly Pair[], mayStart: (pair: Pair, index: number) => boolean): Pair[] {
  const starts: Pair[] = [];
  let seen = new Set<string>();
  for (const [index, pair] of pairs.entries()) {
    if (seen.has(pair.name) && mayStart(pair, index)) {
      // The same two lines twice are no object.
      if (!seen.has('metadata') && !seen.has('items')) return [];
      starts.push(pair);
      seen = new Set();
    }
    seen.add(pair.name);
  }
  return starts;
}

function isHead({ name }: Pair): boolean {
  return name === 'apiVersion' || name === 'kind';
}

/** The fix that writes the separators, where each part is an object of its own and begins as one. */
export function separatorFix({ root, file }: YamlDocument, starts: readonly Pair[]): { fix?: Fix } {
  if (root?.kind !== 'map' || root.style === 'flow') return {};
  const bounds = [0, ...starts.map((start) => root.pairs.indexOf(start)), root.pairs.length];
  for (let i = 1; i < bounds.length; i++) {
    const names = root.pairs.slice(bounds[i - 1], bounds[i]).map(({ name }) => name);
    const begins = isHead(root.pairs[bounds[i - 1]!]!);
    if (!begins || !names.includes('apiVersion') || !names.includes('kind')) return {};
  }
  const edits = starts.map(({ key }) => {
    let { line } = file.positionAt(key.start);
    // Comments right above an object belong to it.
    while (line > 1 && /^#/.test(file.text.slice(file.lineRange(line - 1).start))) line--;
    const { start } = file.lineRange(line);
    return { file: file.path, range: { start, end: start }, text: file.text.includes('\r\n') ? '---\r\n' : '---\n' };
  });
  // A separator counts at the first column only.
  if (starts.some(({ key }) => file.positionAt(key.start).column !== 1)) return {};
  return { fix: { title: 'insert `---`', safety: 'safe' as const, edits } };
}
