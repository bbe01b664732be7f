import { nearNames } from '../text/distance.ts';

/**
 * `unknown rule x; did you mean y?`. Without a near name a short list of names is given whole: near is also what one
 * begins with, as `warn` and `warning`.
 */
export function unknownName(what: string, name: string, names: readonly string[]): string {
  const near = nearName(name, names);
  const shown = /^[\w.=/-]{1,60}$/.test(name) ? name : JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name);
  if (near !== undefined) return `unknown ${what} ${shown}; did you mean ${near}?`;
  return `unknown ${what} ${shown}${names.length <= 5 ? `; known are ${names.join(', ')}` : ''}`;
}

/** The name that was most likely meant. */
export function nearName(name: string, names: readonly string[]): string | undefined {
  const beginning = name.length < 3 ? undefined : names.find((candidate) => candidate.startsWith(name));
  return nearNames(name, names)[0] ?? beginning;
}
