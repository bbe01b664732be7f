/**
 * How well do errors agree with the API server's verdicts?
 *
 *     tsx scripts/conformance.ts FOLDER [VERSION...] [--by operator|kind] [--misses [NAME]] [--write] [--findings FILE]
 *     tsx scripts/conformance.ts FOLDER [VERSION...] --id CASE
 *
 * FOLDER holds
 *   conformance/create.jsonl.gz        manifests with one known change each: `{id, operator, group, document, at, yaml,
 *                                      verdict}`; each is linted as one file
 *   conformance/corpus-verdicts.jsonl  a verdict on each object of the files in corpus/manifests, linted as one tree
 *
 * VERSION is a minor, `1.30` to `1.36`, a range of them, or `default`: the versions that stslint asks for where none are.
 * Without one, every minor and `default`. A range rejects what all of its versions reject, and accepts what one of them
 * stores and runs.
 *
 * --by        tables by operator or kind, not by group
 * --misses    lists what is missed or caught elsewhere, and false errors; of one group, operator or kind, if it is named
 * --write     raises the figures in scripts/conformance.json to those that were reached
 * --findings  writes the errors on each case, `{id, errors: [{document, path}]}`; for one version
 * --id        shows one case, what stslint says and what the server says
 *
 * Exits with 1 where an error is false, the linter crashes, or fewer are caught than scripts/conformance.json says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { rules } from '../rules/index.ts';
import { collect } from '../src/input/collect.ts';
import { parseVersions, SUPPORTED, type VersionRange } from '../src/kubernetes/versions.ts';
import type { Diagnostic, LintResult } from '../src/lint/diagnostic.ts';
import { LintRun } from '../src/lint/lint.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { report } from '../src/report/text.ts';
import { append } from '../src/text/multimap.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { explain } from '../src/yaml/explain.ts';
import {
  count,
  emptyScore,
  firstRefusal,
  judge,
  type ObjectVerdict,
  type Outcome,
  type Reached,
  type Score,
  setbacks,
  type Verdict,
  verdictsIn,
} from './verdict.ts';

/** One manifest with one change. */
interface Case {
  readonly id: string;
  readonly operator: string;
  readonly group: string;
  /** The document that was changed, and its field. */
  readonly document: number;
  readonly at: string;
  readonly yaml: string;
  readonly verdict: readonly Verdict[];
}

/** What is said of one file of the corpus. */
interface CorpusFile {
  readonly file: string;
  readonly parse?: string;
  readonly docs: readonly {
    readonly index: number;
    readonly item?: number;
    readonly kind?: string;
    readonly name?: string;
    readonly verdict: readonly (Omit<ObjectVerdict, 'index'> &
      Pick<Verdict, 'versions' | 'accepted'> & {
        /** The API server alone does not know the kind. */
        readonly unknown?: boolean;
      })[];
  }[];
}

/** A case or an object of the corpus, what was said of it, and what is to be thought of that. */
interface Sample {
  readonly id: string;
  readonly group: string;
  readonly operator: string;
  readonly kind: string;
  readonly at: string;
  readonly verdicts: readonly Verdict[];
  readonly errors: readonly Diagnostic[];
  readonly outcome: Outcome;
}

/** Versions under the name by which they are asked for. */
interface Asked {
  readonly name: string;
  readonly kubernetes: VersionRange;
}

type Ratchet = Record<string, Record<string, Reached>>;

/** The minors of which there are verdicts. */
const JUDGED: VersionRange = { from: 30, to: 36 };
const RATCHET = join(import.meta.dirname, 'conformance.json');
/** The objects of the corpus that have to be right in themselves, in the ratchet. */
const CORPUS = 'corpus';
/** Groups of what is never judged for what it lacks: no error is expected there. */
const PATCH = 'patch';
const NO_MANIFEST = 'no manifest';

const options = readArguments(process.argv.slice(2));
/** For what the script fails. */
const faults: string[] = [];
const cases = readLines<Case>('conformance/create.jsonl.gz');

if (options.id === undefined) measure();
else show(options.id);

function readArguments(args: readonly string[]) {
  const read = {
    folder: '',
    versions: [] as Asked[],
    by: 'group' as 'group' | 'operator' | 'kind',
    misses: false as boolean | string,
    write: false,
    findings: undefined as string | undefined,
    id: undefined as string | undefined,
  };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--write') read.write = true;
    else if (arg === '--misses') read.misses = rest[0] === undefined || isOther(rest[0]) ? true : rest.shift()!;
    else if (arg === '--id') read.id = rest.shift();
    else if (arg === '--findings') read.findings = rest.shift();
    else if (arg === '--by') read.by = rest.shift() === 'kind' ? 'kind' : 'operator';
    else if (versionsNamed(arg) !== undefined) read.versions.push(versionsNamed(arg)!);
    else if (arg.startsWith('-') || read.folder !== '') throw new Error(`what is ${arg}?`);
    else read.folder = arg;
  }
  if (read.folder === '') throw new Error('which folder?');
  const names = ['default'];
  if (read.id === undefined) for (let minor = JUDGED.from; minor <= JUDGED.to; minor++) names.push(`1.${minor}`);
  if (read.versions.length === 0) read.versions = names.map((name) => versionsNamed(name)!);
  if (read.findings !== undefined && read.versions.length > 1) throw new Error('--findings is for one version');
  return read;
}

function isOther(arg: string): boolean {
  return arg.startsWith('-') || versionsNamed(arg) !== undefined;
}

function versionsNamed(name: string): Asked | undefined {
  const kubernetes = name === 'default' ? SUPPORTED : parseVersions(name);
  const hasVerdicts = kubernetes !== undefined && verdictRange(kubernetes).from <= verdictRange(kubernetes).to;
  return hasVerdicts ? { name, kubernetes } : undefined;
}

/** What of a range there are verdicts of. */
function verdictRange({ from, to }: VersionRange): VersionRange {
  return { from: Math.max(from, JUDGED.from), to: Math.min(to, JUDGED.to) };
}

function readLines<T>(path: string): T[] {
  const bytes = readFileSync(join(options.folder, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

function measure(): void {
  const cwd = resolve(options.folder, 'corpus/manifests');
  const tree = [...collect({ cwd, paths: ['.'] }).files];
  const verdicts = readLines<CorpusFile>('conformance/corpus-verdicts.jsonl');
  const ratchet = readRatchet();
  for (const asked of options.versions) {
    const { name } = asked;
    const mutants = cases.map((one) => lintCase(one, asked));
    const corpus = lintCorpus(tree, verdicts, asked);
    console.log(`\n${name}\n\n${table(mutants)}\n\nreal manifests\n\n${table(corpus)}\n\n${ruleCounts(corpus)}`);
    const { misses } = options;
    if (misses !== false) for (const sample of [...mutants, ...corpus.filter(isJudged)]) list(sample, misses);
    if (options.findings !== undefined) writeFileSync(options.findings, mutants.map(findingsLine).join(''));

    const scores = scoresBy('group', mutants);
    const whole = corpus.filter(isJudged).map((sample) => ({ ...sample, group: CORPUS }));
    for (const [group, score] of [...scores, ...scoresBy('group', whole)]) {
      ratchet[name] ??= {};
      const reached = ratchet[name];
      const worse = reached[group] === undefined ? [] : setbacks(score, reached[group]);
      faults.push(...worse.map((words) => `${name}, ${group}: ${words}`));
      if (worse.length === 0) reached[group] = score;
    }
    const falseErrors = [...mutants, ...corpus].filter(({ outcome }) => outcome === 'false error');
    faults.push(...falseErrors.map(({ id, errors }) => `${name}, false error: ${id}: ${inLine(errors[0]!)}`));
  }
  if (options.write) writeFileSync(RATCHET, formatRatchet(ratchet));
  console.log(`\n${faults.length === 0 ? 'no false error, and nothing worse than before' : faults.join('\n')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function show(id: string): void {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case is called ${id}`);
  console.log(found.yaml);
  console.log(`${found.operator} (${found.group}), document ${found.document}, ${found.at}`);
  for (const asked of options.versions) {
    const { verdicts, outcome } = lintCase(found, asked);
    const { result } = lintFiles([new SourceFile(`${id}/manifests.yaml`, found.yaml)], asked);
    console.log(`\n=== ${asked.name}: ${outcome}\n`);
    console.log(
      report(result, {
        version: '',
        color: false,
        width: 120,
        quiet: false,
        verbose: false,
        rules: {},
        prefix: '',
        besideText: false,
      }),
    );
    for (const { versions, accepted, parse, docs } of verdicts) {
      console.log(`${versions}: ${accepted ? 'accepted' : 'rejected'} ${parse ?? ''} ${JSON.stringify(docs, null, 2)}`);
    }
  }
  for (const fault of new Set(faults)) console.log(fault);
}

function lintFiles(files: readonly SourceFile[], { kubernetes }: Asked): { run: LintRun; result: LintResult } {
  const run = new LintRun({ settings: resolveSettings({ kubernetes }, rules), rules });
  for (const file of files) {
    try {
      run.read(file, { folded: files.length > 1 });
    } catch (error) {
      const trace = error instanceof Error ? error.stack?.split('\n').slice(0, 2).join('') : error;
      faults.push(`${file.path}: crashed: ${trace}`);
    }
  }
  const result = run.finish(explain);
  faults.push(...result.problems.map(({ file, message }) => `${file}: ${message}`));
  return { run, result };
}

function lintCase({ id, group, operator, document, at, yaml, verdict }: Case, asked: Asked): Sample {
  const { run, result } = lintFiles([new SourceFile(`${id}/manifests.yaml`, yaml)], asked);
  const errors = errorsOf(result);
  const kind = run.manifests.find((manifest) => manifest.document.index === document)?.kind ?? '(none)';
  const verdicts = verdictsIn(verdict, verdictRange(asked.kubernetes));
  return { id, group, operator, kind, at, verdicts, errors, outcome: judge(verdicts, errors, at) };
}

function lintCorpus(files: readonly SourceFile[], corpus: readonly CorpusFile[], asked: Asked): Sample[] {
  const { run, result } = lintFiles(files, asked);
  const byFile = new Map<string, Diagnostic[]>();
  const byObject = new Map<string, Diagnostic[]>();
  for (const error of errorsOf(result)) {
    append(byFile, error.file.path, error);
    append(byObject, key(error.file.path, error.document, error.item), error);
  }
  const manifests = new Map(
    run.manifests.map((manifest) => [
      key(manifest.document.file.path, manifest.document.index, manifest.item),
      manifest,
    ]),
  );
  const samples: Sample[] = [];
  for (const { file, parse, docs } of corpus) {
    if (parse !== undefined) {
      const verdicts = [{ versions: '1.30-1.36', accepted: false, parse, docs: [] }];
      const errors = byFile.get(file) ?? [];
      const outcome = judge(verdicts, errors);
      samples.push({ id: file, group: 'parse', operator: 'parse', kind: '(none)', at: '', verdicts, errors, outcome });
    }
    for (const { index, item, kind = '(none)', name, verdict } of docs) {
      // Nobody was asked about it, and what has no name kubectl refuses, whatever it is.
      if (name === undefined && verdict.every(({ unknown }) => unknown)) continue;
      const all = verdict.map((one) => ({ ...one, docs: [{ index, ...one }] }));
      const verdicts = verdictsIn(all, verdictRange(asked.kubernetes));
      const id = key(file, index, item);
      const errors = byObject.get(id) ?? [];
      const outcome = judge(verdicts, errors);
      const stage = outcome === 'accepted' || outcome === 'false error' ? 'accepted' : stageOf(verdicts[0]!.docs[0]!);
      const manifest = manifests.get(id);
      const isManifest = (manifest?.kind ?? manifest?.apiVersion) !== undefined;
      const leftOut = !isManifest ? NO_MANIFEST : manifest?.partial ? PATCH : undefined;
      const group = stage === 'accepted' ? stage : (leftOut ?? stage);
      samples.push({ id, group, operator: stage, kind, at: '', verdicts, errors, outcome });
    }
  }
  return samples;
}

function errorsOf({ diagnostics }: LintResult): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** Names an object of the corpus. */
function key(file: string, document: number, item: number | undefined): string {
  return `${file}#${document}${item === undefined ? '' : `.${item}`}`;
}

/** Where an object of the corpus comes to its end. */
function stageOf({ client, decode, errors }: ObjectVerdict): string {
  if (client !== undefined) return 'client';
  if (decode !== undefined) return 'decode';
  if (errors !== undefined) return 'errors';
  return 'pods';
}

function scoresBy(property: 'group' | 'operator' | 'kind', samples: readonly Sample[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const sample of samples) {
    const score = scores.get(sample[property]) ?? emptyScore();
    scores.set(sample[property], score);
    count(score, sample.outcome);
  }
  return new Map([...scores].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function table(samples: readonly Sample[]): string {
  const all = scoresBy(
    'group',
    samples.map((sample) => ({ ...sample, group: 'all' })),
  );
  const header = [options.by, 'rejected', 'caught', 'elsewhere', 'missed', 'recall', 'never run', 'caught', 'accepted'];
  const rows = [...scoresBy(options.by, samples), ...all].map(([name, score]) => [
    name,
    score.rejected,
    score.caught,
    score.elsewhere,
    score.missed,
    score.rejected === 0 ? '' : `${((100 * score.caught) / score.rejected).toFixed(1)} %`,
    score.neverRuns,
    score.neverRunsCaught,
    score.accepted,
    score.falseErrors,
  ]);
  const lines = [[...header, 'false errors'], ...rows].map((row) => row.map(String));
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
    )
    .join('\n');
}

/** How many errors each rule has on real manifests. */
function ruleCounts(samples: readonly Sample[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of samples.flatMap(({ errors }) => errors)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const lines = [...counts].sort().map(([rule, number]) => `${String(number).padStart(5)} ${rule}`);
  return `errors by rule\n\n${lines.join('\n')}`;
}

/** False for what is never judged for what it lacks. */
function isJudged({ group }: Sample): boolean {
  return group !== PATCH && group !== NO_MANIFEST;
}

function list({ id, group, operator, kind, at, verdicts, errors, outcome }: Sample, wanted: string | true): void {
  if (outcome === 'caught' || outcome === 'accepted' || outcome === 'never runs, caught') return;
  if (wanted !== true && ![group, operator, kind].includes(wanted)) return;
  console.log(`\n${outcome}: ${id} (${group}: ${operator}) ${kind} ${at}`);
  for (const verdict of verdicts) console.log(`  ${verdict.versions}: ${firstRefusal(verdict)}`);
  for (const error of errors) console.log(`  stslint: ${inLine(error)}`);
}

function inLine({ rule, document, path, message }: Diagnostic): string {
  return `${rule}, document ${document}, ${path || 'the whole'}: ${message}`;
}

function findingsLine({ id, errors }: Sample): string {
  return `${JSON.stringify({ id, errors: errors.map(({ document, path }) => ({ document, path })) })}\n`;
}

function readRatchet(): Ratchet {
  return JSON.parse(readFileSync(RATCHET, 'utf8')) as Ratchet;
}

/** A line for each figure, so that a change of one is seen as such. */
function formatRatchet(ratchet: Ratchet): string {
  const versions = Object.entries(ratchet).map(([name, groups]) => {
    const lines = Object.entries(groups).map(
      ([group, { rejected, caught, elsewhere, neverRuns, neverRunsCaught }]) =>
        `    "${group}": { "rejected": ${rejected}, "caught": ${caught}, "elsewhere": ${elsewhere}, ` +
        `"neverRuns": ${neverRuns}, "neverRunsCaught": ${neverRunsCaught} }`,
    );
    return `  "${name}": {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${versions.join(',\n')}\n}\n`;
}
