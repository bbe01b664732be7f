import type { BaselineEntry } from '../lint/baseline.ts';
import type { LintResult, Skipped, SkipReason } from '../lint/diagnostic.ts';
import type { Safety } from '../text/fix.ts';
import { UNPRINTABLE } from '../text/unprintable.ts';
import type { ReportOptions } from './report.ts';

/** What is skipped, in the order in which it is named: one of it, many, and what to do. */
const SKIPPED: readonly { reason: SkipReason; one: string; many: string; byFile: boolean }[] = [
  { reason: 'not-kubernetes', one: 'document without kind', many: 'documents without kind', byFile: false },
  { reason: 'definition', one: 'CustomResourceDefinition', many: 'CustomResourceDefinitions', byFile: false },
  { reason: 'not-in-tree', one: 'file not in the tree', many: 'files not in the tree', byFile: true },
  { reason: 'binary', one: 'binary file', many: 'binary files', byFile: true },
  { reason: 'link', one: 'broken link', many: 'broken links', byFile: true },
  { reason: 'not-a-file', one: 'pipe, socket or device', many: 'pipes, sockets or devices', byFile: true },
];

/**
 * What was looked at and found, as the last lines of text output. The last line has what other programs match: `2 errors,
 * 1 warning in …`; a clean run is one line alone.
 */
export function summarize(result: LintResult, { verbose }: Pick<ReportOptions, 'verbose'>): string {
  const { diagnostics, problems, unread } = result;
  // The problem says all that there is to say.
  if (result.files === 0 && problems.length > 0) return '';
  const clean = diagnostics.length === 0 && problems.length === 0 && unread.length === 0 && !isStale(result);
  const lines = verbose ? details(result) : [];
  if (clean && !verbose) {
    const aside = asides(result);
    const parenthesis = aside.length === 0 ? '' : ` (${aside.join('; ')})`;
    lines.push(...repairLines(result), `${conclusion(result)}${parenthesis}`);
  } else {
    lines.push(
      ...(verbose ? [] : asides(result)),
      ...staleLines(result),
      ...doubts(result),
      ...repairLines(result),
      conclusion(result),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The last line of text output: what was found, in how much. */
export function conclusion(result: LintResult): string {
  const { diagnostics, problems, files, documents, statefulSets } = result;
  const unfixed = result.fixed?.problems.length ?? 0;
  const sets = statefulSets === 0 ? 'no StatefulSet' : count(statefulSets, 'StatefulSet');
  const looked = `${count(files, 'file')}, ${count(documents, 'document')}, ${sets}`;
  if (diagnostics.length === 0 && problems.length === 0 && unfixed === 0 && !isStale(result)) {
    const isKnown = (result.baseline?.known.length ?? 0) + (result.change?.older ?? 0) > 0;
    if (documents > 0) return `${isKnown ? 'nothing new' : 'no problems'}: ${looked}`;
    return `nothing to lint: no Kubernetes manifests found${files === 0 ? '' : ` in ${count(files, 'file')}`}`;
  }
  const of = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const found = [count(of('error'), 'error'), count(of('warning'), 'warning')];
  if (of('info') > 0) found.push(count(of('info'), 'info'));
  if (isStale(result)) found.push(count(result.baseline!.stale.length, 'stale entry', 'stale entries'));
  return `${found.join(', ')} in ${looked}`;
}

/** True where a baseline holds what nobody finds any more. */
export function isStale({ baseline }: LintResult): boolean {
  return baseline !== undefined && baseline.stale.length > 0;
}

/** What `--fix` did and left, or would do: `3 fixed, 2 left; 1 more with --unsafe-fixes`. */
export function repairs({ diagnostics, fixed }: LintResult, verb = 'fixed'): string {
  const fixable = (safety: Safety) => diagnostics.filter(({ fix }) => fix?.safety === safety).length;
  const unsafe = fixed?.unsafe === true ? 0 : fixable('unsafe');
  if (fixed !== undefined) {
    const done = fixed.diagnostics.length === 0 ? 'nothing' : fixed.diagnostics.length;
    const left = diagnostics.length === 0 ? 'nothing' : diagnostics.length;
    return `${done} ${verb}, ${left} left${unsafe === 0 ? '' : `; ${unsafe} more with --unsafe-fixes`}`;
  }
  const safe = fixable('safe');
  const said = safe === 0 ? [] : [`${safe} fixable with --fix`];
  if (unsafe > 0) said.push(`${unsafe} ${safe === 0 ? 'fixable' : 'more'} with --fix --unsafe-fixes`);
  return said.join(', ');
}

function repairLines(result: LintResult): string[] {
  const { diagnostics, fixed } = result;
  if (diagnostics.length === 0 && (fixed === undefined || fixed.diagnostics.length === 0)) return [];
  return [repairs(result)].filter((line) => line !== '');
}

/** What was left out on purpose. */
function asides({ suppressed, skipped, diagnostics, baseline, change }: LintResult): string[] {
  const said: string[] = [];
  if (baseline !== undefined && baseline.known.length > 0) {
    said.push(`${count(baseline.known.length, 'finding')} known by ${plain(baseline.file)}`);
  }
  if (change !== undefined && change.older > 0) {
    said.push(`${count(change.older, 'finding')} older than the change since ${plain(change.since)}`);
  }
  if (suppressed.length > 0) said.push(`${count(suppressed.length, 'finding')} suppressed`);
  const others = SKIPPED.flatMap(({ reason, one, many, byFile }) => {
    const number = numberOf(skipped, reason, byFile);
    return number === 0 ? [] : [count(number, one, many)];
  });
  if (others.length > 0) said.push(`${others.join(', ')} skipped`);
  const templates = numberOf(skipped, 'template', true);
  if (templates > 0) {
    const how = diagnostics.length > 0 ? ' (helm template … | stslint -)' : '';
    said.push(`${count(templates, 'template')} skipped: render ${templates === 1 ? 'it' : 'them'} first${how}`);
  }
  return said;
}

/** What a baseline holds and nobody finds any more. */
function staleLines({ baseline }: LintResult): string[] {
  if (baseline === undefined || baseline.stale.length === 0) return [];
  const { file, stale } = baseline;
  const named = stale.slice(0, STALE_NAMED).map((entry) => `no longer found: ${staleText(entry)}`);
  const more = stale.length > STALE_NAMED ? [`no longer found: ${stale.length - STALE_NAMED} more`] : [];
  const them = stale.length === 1 ? 'it' : 'them';
  return [
    ...named,
    ...more,
    `${count(stale.length, 'entry', 'entries')} of ${plain(file)} can go: --prune-baseline takes ${them} out`,
  ];
}

/** `unknown-volume of StatefulSet/shop/postgres in k8s/postgres.yaml`. */
export function staleText({ rule, resource, file, count: gone }: BaselineEntry): string {
  const what = resource === undefined ? '' : ` of ${plain(resource)}`;
  return `${plain(rule)}${what} in ${plain(file)}${gone > 1 ? ` (${gone} times)` : ''}`;
}

const STALE_NAMED = 5;

/** What could not be looked at, and what follows from it. */
function doubts({ problems, unread }: LintResult): string[] {
  const said: string[] = [];
  if (unread.length > 0) {
    const shown = unread.slice(0, 3).map(plain).join(', ');
    const more = unread.length > 3 ? ` and ${unread.length - 3} more` : '';
    const it = unread.length === 1 ? 'it' : 'they';
    said.push(`${shown}${more} could not be read, so nothing ${it} may hold is reported missing`);
  }
  if (problems.length > 0)
    said.push(`not everything was checked: ${count(problems.length, 'problem')}, so nothing is reported missing`);
  return said;
}

function details({ skipped, suppressed, timings }: LintResult): string[] {
  const lines: string[] = [];
  for (const { file, reason } of skipped) lines.push(`skipped ${plain(file)}: ${WHY[reason]}`);
  for (const { file, range, rule, suppressed: by } of suppressed) {
    const { line } = file.positionAt(range.start);
    const reason = by?.reason === undefined ? 'no reason given' : plain(by.reason);
    lines.push(`suppressed ${plain(file.path)}:${line} ${rule}: ${reason}`);
  }
  const took = [...timings].map(([station, milliseconds]) => `${station} ${milliseconds.toFixed(1)} ms`);
  if (took.length > 0) lines.push(`took ${took.join(', ')}`);
  return [...new Set(lines)];
}

const WHY: Record<SkipReason, string> = {
  'not-kubernetes': 'a document without kind and apiVersion',
  definition: 'a CustomResourceDefinition',
  'not-in-tree': 'not in the tree that is linted, or left out of it',
  template: 'a template; render it first (helm template … | stslint -)',
  'not-a-file': 'neither file nor directory',
  link: 'a link that leads nowhere or back',
  binary: 'binary data',
};

function numberOf(skipped: readonly Skipped[], reason: SkipReason, byFile: boolean): number {
  const own = skipped.filter((one) => one.reason === reason);
  return byFile ? new Set(own.map(({ file }) => file)).size : own.length;
}

/** `1 file`, `2 files`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

// Names come from the input. What a terminal would act on is not worth more than a mark here.
function plain(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
