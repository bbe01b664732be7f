import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variant } from './variants.ts';

/** Runs a program over an input and tells how long the whole process took, in ms. @throws where it did not do its work. */
function time({ name, command, statuses, env }: Variant, path: string, cwd: string): number {
  const [program, ...args] = command;
  const start = process.hrtime.bigint();
  const { error, status, stderr } = spawnSync(program!, [...args, path], {
    cwd,
    env: { ...environment(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const end = process.hrtime.bigint();
  if (error !== undefined || !statuses.includes(status ?? -1)) {
    throw new Error(`${name} failed on ${path}: ${error?.message ?? `status ${status}, ${stderr.slice(0, 500)}`}`);
  }
  return Number(end - start) / 1e6;
}

/** The medians of some variants, run in turn so that what else the machine does falls on all of them. */
export function medians(variants: readonly Variant[], path: string, cwd: string, runs: number): Map<string, number> {
  const times = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  // The first round fills the caches of the file system.
  for (let run = -1; run < runs; run++) {
    for (const variant of variants) {
      const taken = time(variant, path, cwd);
      if (run >= 0) times.get(variant.name)!.push(taken);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** The most memory that a Node program holds over an input, in MB (of 1,000,000 bytes): the median of three runs. */
export function peakMemory({ name, command, statuses }: Variant, path: string, cwd: string, folder: string): number {
  const [node, ...program] = command;
  const file = join(folder, 'peak-memory.txt');
  const peaks = [1, 2, 3].map(() => {
    const { status } = spawnSync(node!, ['--require', join(folder, 'peak-memory.cjs'), ...program, path], {
      cwd,
      env: { ...environment(), PEAK_MEMORY_FILE: file },
      stdio: 'ignore',
    });
    if (!statuses.includes(status ?? -1)) throw new Error(`${name} failed on ${path}: status ${status}`);
    return (Number(readFileSync(file, 'utf8')) * 1024) / 1e6;
  });
  return median(peaks);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const caches = mkdtempSync(join(tmpdir(), 'stslint-bench-caches-'));
process.on('exit', () => rmSync(caches, { recursive: true, force: true }));

// Certificates and options that the environment has for Node are loaded by every process, and hide what is measured.
function environment(): NodeJS.ProcessEnv {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NODE_V8_COVERAGE, ...rest } = process.env;
  return { ...rest, XDG_CACHE_HOME: caches };
}
