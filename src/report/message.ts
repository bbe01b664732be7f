import type { Diagnostic } from '../lint/diagnostic.ts';

/** What is wrong, what happens, what to write, and in which versions, in one line. */
export function messageOf({ message, help, versions }: Pick<Diagnostic, 'message' | 'help' | 'versions'>): string {
  const holds = versions === undefined ? '' : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === undefined ? '' : `; ${help}`}${holds}`;
}
