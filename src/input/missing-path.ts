import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nearNames } from '../text/distance.ts';
import { failureOf } from './read.ts';
import { statusOf } from './walk.ts';

/**
 * Why a named path cannot be found, with the near name of the first part of it that does not exist. The path itself is
 * not in it.
 */
export function whyMissing(absolute: string, path: string, error: unknown): string {
  const failure = failureOf(error);
  if (failure !== 'no such file or directory') return failure;
  if (statusOf(absolute, lstatSync)?.isSymbolicLink()) return 'a symbolic link that leads nowhere';
  // Written on Windows, run elsewhere.
  const slashed = path.replaceAll('\\', '/');
  if (slashed !== path && statusOf(absolute.replaceAll('\\', '/')) !== undefined) {
    return `${failure}; did you mean ${slashed}?`;
  }
  let missing = absolute;
  for (let parent = dirname(missing); parent !== missing; parent = dirname(parent)) {
    let names: string[];
    try {
      names = readdirSync(parent);
    } catch {
      missing = parent;
      continue;
    }
    const [near] = nearNames(basename(missing), names);
    return near === undefined ? failure : `${failure}; did you mean ${near}?`;
  }
  return failure;
}
