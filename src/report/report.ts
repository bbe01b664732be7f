import type { LintResult } from '../lint/diagnostic.ts';
import type { RuleTable } from '../lint/rule.ts';

/** How a result is to be shown. */
export interface ReportOptions {
  /** Version of this program. */
  readonly version: string;
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Errors only, and nothing about a clean run. */
  readonly quiet: boolean;
  /** What was read and skipped, and how long each station took. */
  readonly verbose: boolean;
  /** The rules that could have run, with their prose. */
  readonly rules: RuleTable;
  /**
   * The way from the root of the repository to the working directory, `infra/k8s/`, where a service shows findings beside
   * the files of a repository; empty where they are one, or no such service runs.
   */
  readonly prefix: string;
  /** True where the text report goes to the same place: then nothing need be said twice. */
  readonly besideText: boolean;
}

/** Makes text of a result. Pure: it neither reads nor writes, and ends with a line end. */
export type Reporter = (result: LintResult, options: ReportOptions) => string;
