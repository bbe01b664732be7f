import { Chalk } from 'chalk';
import type { Severity } from '../lint/diagnostic.ts';
import type { Reporter } from './report.ts';
import { textReporter } from './text.ts';

// The sixteen colours that every terminal has, and its user has chosen.
const chalk = new Chalk({ level: 1 });
const SEVERITY = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan } satisfies Record<Severity, unknown>;

/** The text format in colour. */
export const report: Reporter = textReporter({
  severity: (severity, text) => SEVERITY[severity].bold(text),
  strong: (text) => chalk.bold(text),
  faint: (text) => chalk.blue(text),
  mark: (severity, text) => SEVERITY[severity](text),
  related: (text) => chalk.cyan(text),
});
