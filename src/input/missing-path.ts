import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nearNames } from '../text/distance.ts';
import { failureOf } from './read.ts';
import { statusOf } from './walk.ts';

/** Why a named path cannot be found, with the near name of the first part of it that does not exist. */
export function whyMissing(absolute: string, path: string, error: unknown): string {
  const failure = failureOf(error);
  if (failure !== 'no such file or directory') return failure;
  if (statusOf(absolute, lstatSync)?.isSymbolicLink()) return 'a symbolic link that leads nowhere';
  // Written on Windows, run elsewhere.
  const slashed = path.replaceAll('\\', '/');
  if (slashed !== path && statusOf(absolute.replaceAll('\\', '/')) !== undefined)
    return `${failure}: ${path}; did you mean ${slashed}?`;
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
    return `no such file or directory: ${path}${near === undefined ? '' : `; did you mean ${near}?`}`;
  }
  return `no such file or directory: ${path}`;
}
