import type { Diagnostic, LintResult } from '../lint/diagnostic.ts';
import { append } from '../text/multimap.ts';
import type { SourceFile } from '../text/source-file.ts';
import { excerpt } from './excerpt.ts';
import { bySeverity, findingsOf, SEVERITIES } from './findings.ts';
import { logText } from './log-text.ts';
import { markdownText } from './markdown-text.ts';
import { messageOf } from './message.ts';
import { problemsOf, problemText } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { count, summarize } from './summary.ts';

/** Findings of a file that are shown without being asked for. */
const UNFOLDED = 20;
/** Problems that are listed. */
const LISTED = 20;
/** UTF-16 code units of one message. */
const LONGEST = 4096;
/**
 * UTF-8 bytes of the whole. GitHub refuses a job summary of more than 1 MiB, and others may have written into it:
 * `AttachmentSizeLimit` in `src/Runner.Worker/FileCommandManager.cs` of https://github.com/actions/runner
 */
const ROOM = 900 * 1024;
/** What is kept of it for the line that says what there was no room for. */
const LAST_LINE = 200;

/**
 * The job summary of GitHub, and a comment for elsewhere: what was looked at, and a table for each file, the one with the most
 * severe finding first; long ones are folded. What there is no room for is counted.
 */
export function report(result: LintResult, options: ReportOptions): string {
  const findings = findingsOf(result, options);
  const lines = headOf(result, options);
  let room = ROOM - LAST_LINE - bytesOf(lines);
  let left = findings.length;
  for (const [file, own] of byFile(findings)) {
    const head = [
      `<details${own.length > UNFOLDED ? '' : ' open'}><summary>${pathOf(file, options)}: ${countsOf(own)}</summary>`,
      '',
      '| Severity | Line | Rule | Message |',
      '| --- | ---: | --- | --- |',
    ];
    const end = ['', '</details>', ''];
    const rows: string[] = [];
    room -= bytesOf([...head, ...end]);
    for (const diagnostic of own) {
      const row = rowOf(diagnostic);
      room -= bytesOf([row]);
      if (room < 0) break;
      rows.push(row);
    }
    if (rows.length > 0) lines.push(...head, ...rows, ...end);
    left -= rows.length;
    if (room < 0) break;
  }
  if (left > 0) lines.push(`… and ${left} more, for which there is no room here: see the log of this step`);
  return logText(lines);
}

function headOf(result: LintResult, options: ReportOptions): string[] {
  const problems = problemsOf(result);
  const isClean = result.diagnostics.length === 0 && problems.length === 0;
  if (isClean && options.quiet) return [];
  const notes = summarize(result, { verbose: false }).trimEnd().split('\n');
  const counts = notes.pop() || 'nothing was checked';
  const listed = problems.slice(0, LISTED).map((problem) => `problem: ${excerpt(problemText(problem), LONGEST)}`);
  if (problems.length > LISTED) listed.push(`and ${problems.length - LISTED} more problems`);
  const list = [...notes, ...listed].map((note) => `- ${markdownText(note)}`);
  const title = markdownText(`stslint: ${counts}`);
  const lines = [isClean ? title : `## ${title}`, ''];
  if (list.length > 0) lines.push(...list, '');
  return lines;
}

/** The findings of each file, the most severe first; so are the files. */
function byFile(findings: readonly Diagnostic[]): Map<SourceFile, Diagnostic[]> {
  const files = new Map<SourceFile, Diagnostic[]>();
  for (const diagnostic of bySeverity(findings)) append(files, diagnostic.file, diagnostic);
  return files;
}

function rowOf(diagnostic: Diagnostic): string {
  const { severity, rule, url, file, range } = diagnostic;
  const first = file.positionAt(range.start).line;
  const last = file.positionAt(range.end).line;
  const line = first === last ? first : `${first}-${last}`;
  const name = markdownText(rule);
  const link = url === undefined ? name : `[${name}](${url})`;
  const message = markdownText(excerpt(messageOf(diagnostic), LONGEST));
  return `| ${severity} | ${line} | ${link} | ${message} |`;
}

function pathOf({ path }: SourceFile, options: ReportOptions): string {
  return `<code>${markdownText(repositoryPath(path, options))}</code>`;
}

function countsOf(findings: readonly Diagnostic[]): string {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((diagnostic) => diagnostic.severity === severity);
    return own.length === 0 ? [] : [count(own.length, severity)];
  }).join(', ');
}

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
}
