import { nearNames } from '../text/distance.ts';

/** More names are not listed in one line. */
const FEW = 5;

/**
 * `unknown rule x; did you mean y?`. Without a near name few names are given all. Near is also what one begins with, as
 * `warn` and `warning`.
 *
 * @param otherwise what to say where no name is near and there are many.
 */
export function unknownName(what: string, name: string, names: readonly string[], otherwise?: string): string {
  const near = nearName(name, names);
  const shown = /^[\w.=/-]{1,60}$/.test(name)
    ? name
    : JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name);
  const hint = names.length <= FEW ? `known ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}` : otherwise;
  if (near !== undefined) return `unknown ${what} ${shown}; did you mean ${near}?`;
  return `unknown ${what} ${shown}${hint === undefined ? '' : `; ${hint}`}`;
}

function nearName(name: string, names: readonly string[]): string | undefined {
  // Every option of one letter is near to every other.
  if (name.length < 3) return undefined;
  return nearNames(name, names)[0] ?? names.find((candidate) => candidate.startsWith(name));
}
