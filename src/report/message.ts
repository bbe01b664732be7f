import { isAbsolute, join } from 'node:path/posix';
import type { Diagnostic } from '../lint/diagnostic.ts';
import type { ReportOptions } from './report.ts';

/** What is wrong, what happens, what to write, and in which versions, in one line. */
export function messageOf({ message, help, versions }: Pick<Diagnostic, 'message' | 'help' | 'versions'>): string {
  const holds = versions === undefined ? '' : ` (this holds for Kubernetes ${versions})`;
  return `${message}${help === undefined ? '' : `; ${help}`}${holds}`;
}

/** The path of a file from the root of its repository. What lies outside of it keeps its `../`, and standard input has none. */
export function repositoryPath(path: string, { prefix }: Pick<ReportOptions, 'prefix'>): string {
  return prefix === '' || isAbsolute(path) || path === '<stdin>' ? path : join(prefix, path);
}
