import type { LintResult, Problem } from '../lint/diagnostic.ts';

/** What could not be read and what could not be fixed. */
export function problemsOf({ problems, fixed }: Pick<LintResult, 'problems' | 'fixed'>): readonly Problem[] {
  return [...problems, ...(fixed?.problems ?? [])];
}

/** A problem where nothing else says which file it is of. The message never does; no file, no name. */
export function problemText({ file, message }: Problem): string {
  return file === '' ? message : `${file}: ${message}`;
}
