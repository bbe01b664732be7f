/**
 * How well is damage mended?
 *
 *     tsx scripts/repair.ts FOLDER [--seed N] [--count N] [--quick] [--only NAME,...] [--kinds KIND,...] [--by operator|kind] [--show WHAT] [--limit N]
 *
 * FOLDER holds manifests of all kinds in `corpus/manifests/`. Each document of them that Kubernetes takes is damaged by the
 * operators of scripts/damage.ts, as many as --count (30,000 without) in all, drawn evenly over kinds, and mended as users
 * mend: by `--fix`, in all its rounds. Of what is broken by that,
 *
 * - best     the likeliest reading, be it only a suggestion, says what was meant
 * - around   that reading is right but for blanks inside of texts, which nobody can restore
 * - claimed  safe fixes alone restore what was meant
 * - wrong    safe fixes alone make something else of it that Kubernetes takes
 * - others   the same, but without a fix of the rules of damage: a misplaced field that goes where it belongs, beside damage
 *            that nobody can see. Is there another cause, it is a bug of that rule
 * - engine   what the search for indentation alone claims, and how much of it is wrong
 *
 * What says the same as before is harmless; what says something else that Kubernetes takes is silent, and not counted. Nor
 * is what safe fixes mend in part, as tabs around a misspelt field: it is none of these until Kubernetes takes all of it.
 * Negatives are what no fix can undo: changed is where safe fixes of damage make something of it that Kubernetes takes, and
 * restored where by chance that is what was meant.
 * The whole documents are linted as well, and given to the search: none may change.
 *
 * --quick  so many, with a fixed seed, that it takes half a minute and says whether something broke
 * --kinds  documents of some kinds only
 * --by     a table by kind beside that by operator
 * --show   prints what is `wrong`, of `others`, `missed` (the best reading is another one, or none), `astray` (so it is around
 *          texts), `shy` (right, but not claimed) or `changed`, of --only some operators, at most --limit of them
 *
 * Exits with 1 where a claim is wrong, a whole document is changed, or a bar of scripts/repair.json is not reached.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { collect } from '../src/input/collect.ts';
import { manifestsOf } from '../src/kubernetes/manifest.ts';
import { append } from '../src/text/multimap.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { DAMAGES, type Damage, type Random, randomOf, seedOf } from './damage.ts';
import { engineReading, findings, isByRepair, isTaken, type Mending, mend, struckBy } from './mending.ts';

interface Whole {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

interface Score {
  drawn: number;
  harmless: number;
  silent: number;
  broken: number;
  best: number;
  around: number;
  claimed: number;
  wrong: number;
  /** Wrong by the fix of another rule than those of damage. */
  others: number;
  engine: number;
  engineWrong: number;
  /** Of negatives: where a safe fix moved something, and that was not what was lost. */
  changed: number;
  /** Of negatives: where a safe fix wrote again what was lost. */
  restored: number;
}

const QUICK = { seed: 1, count: 6000 };
const options = readArguments(process.argv.slice(2));
const faults: string[] = [];
const times: number[] = [];
let shown = 0;

const documents = wholeDocuments();
const scores = await measure(documents);
console.log(table(scores.operators, scores.negatives));
if (options.by === 'kind') console.log(`\n${table(scores.kinds, new Map())}`);
times.sort((a, b) => a - b);
const at = (part: number) => `${times[Math.min(times.length - 1, Math.floor(times.length * part))]?.toFixed(1)} ms`;
console.log(`\nthe search: p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}`);
judgeTotals();
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function readArguments(args: readonly string[]) {
  const read = {
    folder: '',
    seed: 1,
    count: 30_000,
    by: 'operator' as 'operator' | 'kind',
    only: undefined as readonly string[] | undefined,
    kinds: undefined as readonly string[] | undefined,
    show: [] as readonly string[],
    limit: 20,
  };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--seed') read.seed = Number(rest.shift());
    else if (arg === '--count') read.count = Number(rest.shift());
    else if (arg === '--limit') read.limit = Number(rest.shift());
    else if (arg === '--only') read.only = rest.shift()?.split(',');
    else if (arg === '--quick') Object.assign(read, QUICK);
    else if (arg === '--kinds') read.kinds = rest.shift()?.split(',');
    else if (arg === '--by') read.by = rest.shift() === 'kind' ? 'kind' : 'operator';
    else if (arg === '--show') read.show = rest.shift()?.split(',') ?? [];
    else if (arg.startsWith('-') || read.folder !== '') throw new Error(`what is ${arg}?`);
    else read.folder = arg;
  }
  if (read.folder === '') throw new Error('which folder?');
  return read;
}

/** Every document that Kubernetes takes, each text once. */
function wholeDocuments(): Whole[] {
  const cwd = resolve(options.folder, 'corpus/manifests');
  const texts = new Map<string, Whole>();
  for (const file of collect({ cwd, paths: ['.'] }).files) {
    if (file.language !== 'yaml') continue;
    for (const document of parseFile(file)) {
      if (document.state !== 'read') continue;
      const { start, end } = document.range;
      const text = `${file.text
        .slice(start, end)
        .replace(/^\s*\n/, '')
        .trimEnd()}\n`;
      // What has a fix of its own would change anyway.
      if (texts.has(text) || !isTaken(text) || findings(text).some(({ fix }) => fix !== undefined)) continue;
      const kind = manifestsOf(document)[0]?.kind ?? '';
      texts.set(text, { id: `${file.path}#${document.index}`, kind, text });
    }
  }
  return [...texts.values()];
}

async function measure(all: readonly Whole[]) {
  const start = performance.now();
  for (const { id, text } of all) {
    const { mended, time } = engineReading(text);
    times.push(time);
    if (mended !== undefined) faults.push(`${id}: the search changes a whole document`);
    const found = findings(text).find(({ rule }) => rule === 'lost-indentation' || rule === 'yaml-syntax');
    if (found !== undefined) faults.push(`${id}: ${found.message}`);
  }
  console.log(`${all.length} whole documents, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const operators = new Map<string, Score>();
  const negatives = new Map<string, Score>();
  const kinds = new Map<string, Score>();
  const random = randomOf(options.seed);
  const { kinds: asked } = options;
  const pool = drawn(asked === undefined ? all : all.filter(({ kind }) => asked.includes(kind)), random);
  const damages = DAMAGES.filter(({ name }) => options.only === undefined || options.only.includes(name));
  let count = 0;
  for (let round = 0; count < options.count && round < 20; round++) {
    for (const [index, whole] of pool.entries()) {
      if (count >= options.count) break;
      // Each document meets some of the operators each time, and all of them in turn.
      for (let turn = 0; turn < damages.length && count < options.count; turn += 4) {
        const damage = damages[(turn + index + round) % damages.length]!;
        const tables = damage.kind === 'negative' ? [negatives] : [operators, kinds];
        const struck = strike(damage, whole, pool[(index + 7) % pool.length]!, round);
        if (struck === undefined) continue;
        count++;
        const mending = await mend(struck.whole, struck.damaged);
        if (mending.state === 'broken') times.push(mending.time);
        for (const scores of tables) add(scores, scores === kinds ? whole.kind : damage.name, mending);
        const what = remarksOn(damage, mending);
        if (what.includes('wrong')) faults.push(`${damage.name}: ${whole.id}: a wrong claim`);
        if (options.show.some((one) => what.includes(one)) && shown++ < options.limit)
          show(`${what.join(', ')}: ${damage.name}: ${whole.id}`, struck, mending);
      }
    }
  }
  console.log(`${count} damaged documents, ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return { operators, negatives, kinds };
}

function strike(damage: Damage, one: Whole, other: Whole, round: number) {
  const whole = damage.of === 'pair' ? `${one.text}---\n${other.text}` : one.text;
  const damaged = struckBy(damage, whole, seedOf(`${damage.name} ${one.id} ${round}`) + options.seed);
  return damaged === undefined ? undefined : { whole, damaged };
}

/** The documents in an order that begins with one of each kind. */
function drawn(all: readonly Whole[], random: Random): Whole[] {
  const byKind = new Map<string, Whole[]>();
  for (const one of all) append(byKind, one.kind, one);
  return [...byKind.values()]
    .flatMap((same) =>
      same
        .map((one) => ({ one, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }, index) => ({ one, index })),
    )
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one);
}

function add(scores: Map<string, Score>, name: string, mending: Mending): void {
  const score = scores.get(name) ?? emptyScore();
  scores.set(name, score);
  score.drawn++;
  score[mending.state]++;
  const { best, claimed, engine } = mending;
  if (best === 'right') score.best++;
  if (mending.isRightAround) score.around++;
  if (claimed === 'right') score.claimed++;
  if (claimed === 'wrong') score[isByRepair(mending) ? 'wrong' : 'others']++;
  if (engine !== 'none') score.engine++;
  if (engine === 'wrong') score.engineWrong++;
  if (isByRepair(mending)) score[claimed === 'right' ? 'restored' : 'changed']++;
}

function emptyScore(): Score {
  const none = {
    drawn: 0,
    harmless: 0,
    silent: 0,
    broken: 0,
    best: 0,
    around: 0,
    claimed: 0,
    wrong: 0,
    others: 0,
    changed: 0,
    restored: 0,
  };
  return { ...none, engine: 0, engineWrong: 0 };
}

/** In the words of --show. */
function remarksOn({ kind }: Damage, mending: Mending): string[] {
  const { state, best, claimed, engine } = mending;
  if (state !== 'broken') return [];
  if (kind === 'negative') return isByRepair(mending) && claimed === 'wrong' ? ['changed'] : [];
  const what: string[] = [];
  if ((claimed === 'wrong' && isByRepair(mending)) || engine === 'wrong') what.push('wrong');
  else if (claimed === 'wrong') what.push('others');
  if (best !== 'right') what.push('missed');
  if (!mending.isRightAround) what.push('astray');
  if (best === 'right' && claimed === 'none') what.push('shy');
  return what;
}

function show(title: string, { whole, damaged }: { whole: string; damaged: string }, mending: Mending): void {
  const { best, claimed, engine, objection = 'none', rules } = mending;
  console.log(
    `== ${title} (best ${best}, claimed ${claimed}, engine ${engine}, objection ${objection}; ${rules.join()})`,
  );
  console.log(
    findings(damaged)
      .slice(0, 2)
      .map(({ rule, range, message }) => `${range.start} ${rule}: ${message}`)
      .join('\n'),
  );
  const columns = [whole, damaged, mending.mended].map((text) => text.replaceAll('\r', '').split('\n'));
  const length = Math.max(...columns.map((lines) => lines.length));
  const differs = (line: number) => columns.some((lines) => lines[line] !== columns[0]![line]);
  for (let line = 0; line < length; line++) {
    if (![-2, -1, 0, 1, 2].some((by) => differs(line + by))) continue;
    console.log(
      `${String(line + 1).padStart(4)} ${columns.map((lines) => (lines[line] ?? '').slice(0, 52).padEnd(52)).join(' | ')}`,
    );
  }
}

function table(scores: ReadonlyMap<string, Score>, negatives: ReadonlyMap<string, Score>): string {
  const head = [
    '',
    'drawn',
    'harmless',
    'silent',
    'broken',
    'best',
    'around',
    'claimed',
    'wrong',
    'others',
    'engine',
    'wrong',
  ];
  const row = (name: string, one: Score) => {
    const part = (count: number) => (one.broken === 0 ? '-' : `${((100 * count) / one.broken).toFixed(1)} %`);
    const { drawn, harmless, silent, broken } = one;
    return [
      name,
      drawn,
      harmless,
      silent,
      broken,
      part(one.best),
      part(one.around),
      part(one.claimed),
      one.wrong,
      one.others,
      part(one.engine),
      one.engineWrong,
    ];
  };
  const rows = [head, ...[...scores].sort(([a], [b]) => order(a) - order(b)).map(([name, one]) => row(name, one))];
  rows.push(row('all', total(scores)));
  if (negatives.size > 0)
    rows.push([], ['', 'drawn', 'harmless', 'silent', 'broken', 'changed', 'restored', '', '', '']);
  for (const [name, one] of [...negatives, ...(negatives.size > 0 ? [['all', total(negatives)] as const] : [])]) {
    rows.push([name, one.drawn, one.harmless, one.silent, one.broken, one.changed, one.restored]);
  }
  return rows
    .map((cells) => cells.map((cell, at) => (at === 0 ? String(cell).padEnd(28) : String(cell).padStart(9))).join(''))
    .join('\n');
}

function order(name: string): number {
  return DAMAGES.findIndex((one) => one.name === name);
}

function total(scores: ReadonlyMap<string, Score>): Score {
  const sum = emptyScore();
  for (const score of scores.values()) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  return sum;
}

/** Holds the totals against the bars. */
function judgeTotals(): void {
  if (options.only !== undefined || options.kinds !== undefined) return;
  const bars = JSON.parse(readFileSync(join(import.meta.dirname, 'repair.json'), 'utf8')) as Record<string, number>;
  const all = total(scores.operators);
  const negative = total(scores.negatives);
  const reached = {
    best: (100 * all.best) / all.broken,
    claimed: (100 * all.claimed) / all.broken,
  };
  for (const [name, value] of Object.entries(reached)) {
    if (value < bars[name]!) faults.push(`${name}: ${value.toFixed(2)} %, not ${bars[name]} %`);
  }
  const changed = (100 * negative.changed) / Math.max(1, negative.broken);
  if (changed > bars.changed!) faults.push(`changed: ${changed.toFixed(2)} % of what cannot be mended`);
}
