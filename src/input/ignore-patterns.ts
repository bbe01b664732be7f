import ignore, { type Ignore } from 'ignore';

// As git sets `core.ignorecase` on the file systems that are usual there.
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/** An empty list of patterns of `.gitignore`, to which some can be added. Loaded only where there is such a file. */
export function noPatterns(): Ignore {
  return ignore({ ignorecase });
}
