import type { LintResult } from '../lint/diagnostic.js';
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
}
/** Makes text of a result. Pure: it neither reads nor writes, and ends with a line end. */
export type Reporter = (result: LintResult, options: ReportOptions) => string;
