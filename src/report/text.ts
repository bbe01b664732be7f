import type { Diagnostic, Fixed, Related, Severity } from '../lint/diagnostic.ts';
import { append } from '../text/multimap.ts';
import type { SourceFile } from '../text/source-file.ts';
import { findingsOf } from './findings.ts';
import { clipped, codeFrame, lineBefore, type Mark, parentLines } from './frame.ts';
import { type MendedLine, MOST as MOST_MENDED, mendedChoices, mendedLines } from './mended.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { Secrets } from './secrets.ts';
import { conclusion, isStale, summarize } from './summary.ts';
import { visible } from './visible.ts';
import { wrap } from './width.ts';

/** How the parts of the text are coloured. What they are given is a part of one line. */
export interface Palette {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  mark(severity: Severity, text: string): string;
  related(text: string): string;
}

const PLAIN: Palette = {
  severity: (_, text) => text,
  strong: (text) => text,
  faint: (text) => text,
  mark: (_, text) => text,
  related: (text) => text,
};

/** The result for people: a code frame for each diagnostic, and what was looked at. */
export const report: Reporter = textReporter(PLAIN);

/** How many findings that differ in numbers alone are shown of one file. */
const SHOWN = 3;
/** How many findings of one rule are shown of one file, whatever they say. */
const MOST = 20;

/** Makes the text format of a palette. */
export function textReporter(palette: Palette): Reporter {
  return (result, options) => {
    const diagnostics = findingsOf(result, options);
    const secrets = new Secrets(result);
    const blocks: string[] = [];
    if (result.fixed !== undefined && !options.quiet) blocks.push(...doneIn(result.fixed, palette, options));
    let fold = new Fold();
    for (const [index, diagnostic] of diagnostics.entries()) {
      if (fold.shows(diagnostic)) blocks.push(blockOf(diagnostic, secrets, palette, options));
      if (diagnostics[index + 1]?.file === diagnostic.file) continue;
      blocks.push(...fold.rest());
      fold = new Fold();
    }
    if (!options.quiet) blocks.push(summarize(result, options));
    // What is not shown is counted all the same: the exit status may be its doing.
    else if (result.diagnostics.length > diagnostics.length || isStale(result)) blocks.push(`${conclusion(result)}\n`);
    return blocks.join('\n');
  };
}

/** How many kinds of fixes are named of one file. */
const NAMED = 5;

/** What was fixed, in a line or two for each file. */
function doneIn(fixed: Fixed, palette: Palette, { width }: ReportOptions): string[] {
  const byFile = new Map<string, Diagnostic[]>();
  const secrets = new Secrets(fixed);
  for (const diagnostic of fixed.diagnostics) append(byFile, diagnostic.file.path, diagnostic);
  const lines = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, diagnostics]) => {
      const counts = new Map<string, number>();
      for (const diagnostic of diagnostics) {
        const title = secrets.fixOf(diagnostic)?.title;
        const what = title === undefined ? diagnostic.rule : `${title} (${diagnostic.rule})`;
        counts.set(what, (counts.get(what) ?? 0) + 1);
      }
      const kinds = [...counts].map(([what, count]) => (count === 1 ? what : `${count} x ${what}`));
      const more = kinds.length > NAMED ? [`${kinds.length - NAMED} more`] : [];
      const done = [...kinds.slice(0, NAMED), ...more].join(', ');
      const head = `fixed ${diagnostics.length} in ${visible(path)}`;
      const room = Math.max(40, width);
      const [first, ...rest] = wrap(`: ${visible(done)}`, room - 2, Math.max(20, room - head.length));
      return [palette.strong(head) + first!, ...rest.map((line) => `  ${line}`)];
    });
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n`];
}

/** Counts the findings of one file, so that many that say the same are no flood. */
class Fold {
  /** How many there are by rule, and by what they say. */
  readonly #counts = new Map<string, number>();
  readonly #hidden = new Map<string, Diagnostic[]>();

  /** True where a finding is to be shown; else it is taken note of. */
  shows(diagnostic: Diagnostic): boolean {
    const { rule, severity, message } = diagnostic;
    // What differs in place and in numbers alone says the same.
    const isMore = this.#count(`${rule} ${severity} ${message.replace(/\d+/g, '0')}`) > SHOWN;
    const isShown = !isMore && this.#count(rule) <= MOST;
    if (!isShown) append(this.#hidden, rule, diagnostic);
    return isShown;
  }

  #count(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  /** What is not shown, in one line for each rule. */
  rest(): string[] {
    return [...this.#hidden].map(([rule, hidden]) => {
      const lines = [...new Set(hidden.map(({ file, range }) => file.positionAt(range.start).line))];
      const shown = lines.slice(0, 5).join(', ') + (lines.length > 5 ? ', …' : '');
      const where = `line${lines.length === 1 ? '' : 's'} ${shown}`;
      return `… and ${hidden.length} more of ${rule} in this file (${where})\n`;
    });
  }
}

function blockOf(diagnostic: Diagnostic, secrets: Secrets, palette: Palette, options: ReportOptions): string {
  const { severity, rule, message, file, range, related, help, versions } = diagnostic;
  const width = Math.max(40, options.width);
  const beside = related.filter((place) => place.file === file);
  const elsewhere = related.filter((place) => place.file !== file);
  const fix = secrets.fixOf(diagnostic);
  const choices = secrets.choicesOf(diagnostic);
  const view = { secrets: secrets.rangesOf(file), width };
  const mended = (fix && mendedLines(file, fix, view)) ?? [];
  const mendedByChoice = mendedChoices(file, choices, view) ?? [];
  const shownLines = [mended, ...mendedByChoice].flatMap((rows) => shownOf(rows).map(({ line }) => line ?? 0));
  const digits = String(Math.max(...[diagnostic, ...related].map(lastLine), ...shownLines)).length;
  const pad = ' '.repeat(digits);

  const head = `${severity}[${rule}]`;
  const [first, ...rest] = wrap(`: ${visible(message)}`, width - 2, width - head.length);
  const lines = [palette.severity(severity, head) + palette.strong(first!)];
  for (const line of rest) lines.push(`  ${palette.strong(line)}`);

  const paint = {
    gutter: palette.faint,
    mark: (text: string, primary: boolean) => (primary ? palette.mark(severity, text) : palette.related(text)),
  };
  const frame = (of: SourceFile, marks: readonly Mark[], context: readonly number[]) => [
    palette.faint(`${pad} |`),
    ...codeFrame(of, marks, { width, digits, secrets: secrets.rangesOf(of), context, paint }),
  ];
  lines.push(`${pad}${palette.faint('-->')} ${placeOf(diagnostic)}`);
  lines.push(...frame(file, [{ range, label: '', primary: true }, ...beside.map(markOf)], contextOf(diagnostic)));
  for (const place of elsewhere) {
    lines.push(`${pad}${palette.faint(':::')} ${placeOf(place)}`);
    lines.push(...frame(place.file, [markOf(place)], []));
  }

  const note = (title: string, text: string) => {
    const indent = digits + 5 + title.length;
    const [start, ...more] = wrap(visible(text), width - indent);
    lines.push(`${pad} ${palette.faint('=')} ${palette.strong(`${title}:`)} ${start}`);
    for (const line of more) lines.push(' '.repeat(indent) + line);
  };
  const title = fix?.title;
  const isSafe = diagnostic.fix?.safety === 'safe';
  const advice = help ?? (isSafe ? title : undefined);
  if (advice !== undefined || title !== undefined || versions !== undefined) lines.push(palette.faint(`${pad} |`));
  // What is certain is just what is advised; else a person has to know what would be done.
  if (advice !== undefined && (isSafe || advice !== title)) note(isSafe ? 'fix' : 'help', advice);
  if (title !== undefined && !isSafe) note('unsafe fix', title);
  if (mended.length > 0) lines.push(...mendedRows(mended, digits, width, palette));
  for (const [index, choice] of choices.entries()) {
    note(index === 0 ? 'either' : 'or', choice.title);
    const rows = mendedByChoice[index] ?? [];
    if (rows.length > 0) lines.push(...mendedRows(rows, digits, width, palette));
  }
  if (versions !== undefined) note('note', `this holds for Kubernetes ${versions}`);
  return `${lines.join('\n')}\n`;
}

/** One line is shown rather than that there is one more. */
function shownOf(rows: readonly MendedLine[]): readonly MendedLine[] {
  return rows.length === MOST_MENDED + 1 ? rows : rows.slice(0, MOST_MENDED);
}

/** The lines as they will be: `~` before one that is there, `+` before one that is new. */
function mendedRows(mended: readonly MendedLine[], digits: number, width: number, palette: Palette): string[] {
  const shown = shownOf(mended);
  const pad = ' '.repeat(digits);
  const rows = shown.map(({ line, mark, cells }) => {
    const margin = mark === '...' ? mark : `${String(line ?? '').padStart(digits)} ${mark}`;
    return `${palette.faint(margin)} ${clipped(cells, Math.max(20, width - digits - 3))}`.trimEnd();
  });
  const more = mended.slice(shown.length).filter(({ mark }) => mark === '~' || mark === '+').length;
  return [palette.faint(`${pad} |`), ...rows, ...(more === 0 ? [] : [palette.faint(`${pad} … and ${more} more`)])];
}

// The keys above say where a field stands; what is no field is rather explained by the line before.
function contextOf({ file, range, path }: Diagnostic): number[] {
  const { line } = file.positionAt(range.start);
  return path === '' ? lineBefore(file, line) : parentLines(file, line);
}

function markOf({ range, message }: Related): Mark {
  return { range, label: message, primary: false };
}

function placeOf({ file, range }: Pick<Related, 'file' | 'range'>): string {
  const { line, column } = file.positionAt(range.start);
  return `${visible(file.path)}:${line}:${column}`;
}

function lastLine({ file, range }: Pick<Related, 'file' | 'range'>): number {
  return file.positionAt(range.start).line;
}
