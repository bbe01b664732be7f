import { isAbsolute, join } from 'node:path/posix';
import type { ReportOptions } from './report.ts';

/** A path on another drive of Windows. */
const DRIVE = /^[a-z]:\//i;

/** The path of a file from the root of its repository. What lies outside of it keeps its `../`, and standard input has none. */
export function repositoryPath(path: string, { prefix }: Pick<ReportOptions, 'prefix'>): string {
  const isWhole = isAbsolute(path) || DRIVE.test(path) || path === '<stdin>';
  return prefix === '' || isWhole ? path : join(prefix, path);
}
