import { inert } from '../report/log-commands.ts';
import { UNPRINTABLE } from '../text/unprintable.ts';
import { type LintArguments, UsageError } from './arguments.ts';
import type { Io, Output } from './io.ts';

/**
 * Writes to standard output, or where it stands for it.
 *
 * @throws UsageError where that cannot be done.
 */
export async function print(out: Output, text: string | Uint8Array): Promise<void> {
  try {
    out.write(text);
  } catch (error) {
    const { writeFailureOf } = await import('./write-file.ts');
    throw new UsageError(`standard output cannot be written: ${writeFailureOf(error)}`);
  }
}

/** True where GitHub's runner reads what is printed, and takes some of it for commands. */
export function isWorkflow({ env }: Io): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/** What is printed where nothing else was asked for. */
export function usualFormats(io: Io): LintArguments['formats'] {
  const text = { name: 'text', file: undefined } as const;
  return isWorkflow(io) ? [text, { name: 'github', file: undefined }] : [text];
}

/** One line on standard error. Where that cannot be written, nothing is left to be said. */
export function say(io: Io, message: string): void {
  try {
    io.stderr.write(`stslint: ${inert(message.replace(UNPRINTABLE, escapeOf))}\n`);
  } catch {}
}

function escapeOf(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16)}}`;
}
