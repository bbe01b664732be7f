import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { inert } from '../report/log-commands.ts';
import type { Io } from './io.ts';
import { isWorkflow, say } from './output.ts';
import { writeFailureOf } from './write-file.ts';

/** Text for people of which no service takes a line for a command; manifests are written by anybody. */
export function readable(io: Io, text: string): string {
  return isWorkflow(io) ? guarded(text) : inert(text);
}

/** Text of which GitHub's runner takes no line for a command. None of it is changed. */
export function guarded(text: string): string {
  if (text === '') return '';
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}

/** The most that the runner takes as the summary of a step (actions/runner, FileCommandManager.cs). */
const MAX_SUMMARY = 1024 * 1024;

/** Adds to the summary of the step, in a workflow that has one. A run does not fail for it. */
export function appendSummary(io: Io, markdown: string): void {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (!path || markdown === '') return;
  try {
    // What others wrote need not end its last line.
    const present = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = present === 0 ? markdown : `\n${markdown}`;
    if (present + Buffer.byteLength(text) > MAX_SUMMARY) say(io, 'the job summary is full: it takes 1 MiB a step');
    else appendFileSync(path, text);
  } catch (error) {
    say(io, `the job summary cannot be written: ${writeFailureOf(error)}`);
  }
}
