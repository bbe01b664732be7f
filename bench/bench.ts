import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Input, writeInputs } from './inputs.ts';
import { manifestPaths } from './manifest-paths.ts';
import { medians, peakMemory } from './measure.ts';
import {
  CHANGED,
  EMPTY,
  FIRST_RUN,
  PEER,
  prepareVariants,
  READ_BYTES,
  STSLINT,
  type Variant,
  YAML,
} from './variants.ts';

// npm run bench -- [--quick] [--check] [folder of manifests]
//
// Measures whole processes one after the other, in turn, and prints medians and what they are to one another: times of
// different machines, or of different runs on one, say little. --check ends with status 1 where a target is missed.

interface Target {
  readonly text: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** Inputs by how many runs they get, usually and with --quick. */
const RUNS: readonly (readonly [files: number, runs: number, quick: number])[] = [
  [1, 31, 11],
  [100, 21, 7],
  [1_000, 11, 3],
  [Number.POSITIVE_INFINITY, 7, 3],
];

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const root = join(import.meta.dirname, '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-bench-')));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const inputs = join(folder, 'inputs');
const programs = join(folder, 'programs');
mkdirSync(programs);
const { variants, notes } = await prepareVariants(root, programs);
for (const note of notes) console.log(note);

const all = new Map<string, Map<string, number>>();
for (const input of writeInputs(inputs)) {
  all.set(input.path, measure(input, join(inputs, input.folder ?? '')));
}
for (const path of positionals) measure(realInput(path), dirname(resolve(path)));

console.log();
const missed = targets().filter(({ text, value, limit, unit }) => {
  const verdict = value <= limit ? 'reached' : 'missed';
  console.log(`${text.padEnd(58)} ${value.toFixed(2).padStart(7)}${unit} of ${limit}${unit}  ${verdict}`);
  return value > limit;
});
if (values.check && missed.length > 0) process.exitCode = 1;

/** Measures the variants over one input and prints them. */
function measure(input: Input, cwd: string): Map<string, number> {
  const [, runs, quick] = RUNS.find(([files]) => input.files <= files)!;
  const result = medians(variantsFor(input), input.path, cwd, values.quick ? quick : runs);
  console.log(`\n${input.name}, ${size(input.bytes)}`);
  console.log(
    `${' '.repeat(24)}${[' ms', 'x empty', 'x reading', 'x stslint'].map((head) => head.padStart(12)).join('')}`,
  );
  for (const [name, ms] of result) {
    const ratios = [EMPTY, READ_BYTES, STSLINT].map((base) => (ms / result.get(base)!).toFixed(2));
    console.log(`${name.padEnd(24)}${[ms.toFixed(1), ...ratios].map((cell) => cell.padStart(12)).join('')}`);
  }
  return result;
}

function variantsFor({ files, path }: Input): readonly Variant[] {
  const without = (...names: string[]) => variants.filter(({ name }) => ![CHANGED, ...names].includes(name));
  const alone = (...names: string[]) =>
    variants.filter(({ name }) => [EMPTY, READ_BYTES, STSLINT, ...names].includes(name));
  if (path.startsWith('sets-')) return alone();
  if (path === 'adopted') return alone(CHANGED);
  if (files > 1_000 && values.quick) return without(FIRST_RUN, YAML, PEER);
  return files > 100 ? without(FIRST_RUN) : without();
}

function targets(): Target[] {
  const ratio = (input: string, base: string) => all.get(input)!.get(STSLINT)! / all.get(input)!.get(base)!;
  const stslint = variants.find(({ name }) => name === STSLINT)!;
  const scaling = all.get('sets-5000')!.get(STSLINT)! / all.get('sets-500')!.get(STSLINT)!;
  const memory = peakMemory(stslint, 'ten-thousand', inputs, programs);
  return [
    { text: 'one clean file, to an empty node process', value: ratio('clean', EMPTY), limit: 1.7, unit: ' x' },
    { text: 'one file with findings, to an empty node process', value: ratio('findings', EMPTY), limit: 2, unit: ' x' },
    { text: '100 files, to an empty node process', value: ratio('hundred', EMPTY), limit: 5, unit: ' x' },
    { text: '10,000 files, to reading every byte', value: ratio('ten-thousand', READ_BYTES), limit: 22, unit: ' x' },
    {
      text: '10,000 files, 500 findings, --changed to a plain run',
      value: all.get('adopted')!.get(CHANGED)! / all.get('adopted')!.get(STSLINT)!,
      limit: 1.3,
      unit: ' x',
    },
    { text: '5,000 StatefulSets, to 500', value: scaling, limit: 12, unit: ' x' },
    { text: '10,000 files, peak memory', value: memory, limit: 200, unit: ' MB' },
  ];
}

function realInput(path: string): Input {
  const files = manifestPaths(resolve(path));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { name: `${path}: ${files.length} files`, path: basename(resolve(path)), files: files.length, bytes };
}

function size(bytes: number): string {
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
