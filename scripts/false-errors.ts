/**
 * Lints real manifests whose verdicts by the API server are known, and lists every error on an object that it accepts.
 *
 *     tsx scripts/false-errors.ts FOLDER
 *
 * FOLDER holds `corpus/manifests` and `conformance/corpus-verdicts.jsonl`: a line for each file, with the verdict on each
 * object by document, item of a List, and version. Exits with 1 where there is such an error.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lint } from '../src/index.ts';

interface Verdict {
  readonly versions: string;
  readonly accepted: boolean;
  readonly pods?: unknown;
  readonly claims?: unknown;
}

const [folder = ''] = process.argv.slice(2);
const cwd = resolve(folder, 'corpus/manifests');
const accepted = new Set<string>();
const lines = readFileSync(join(folder, 'conformance/corpus-verdicts.jsonl'), 'utf8').split('\n').filter(Boolean);
for (const line of lines) {
  const { file, docs = [] } = JSON.parse(line);
  for (const { index, item, verdict } of docs) {
    const isFine = (verdict as Verdict[]).some((one) => one.accepted && !one.pods && !one.claims && reaches134(one));
    if (isFine) accepted.add(`${file} ${index} ${item ?? ''}`);
  }
}

// The versions asked for by default begin with 1.34, so what any of them accepts must have no error.
function reaches134({ versions }: Verdict): boolean {
  return Number(versions.split('-').at(-1)?.slice(2)) >= 34;
}

const { diagnostics, statefulSets } = await lint({ cwd, paths: ['.'], config: false });
const errors = diagnostics.filter(({ severity }) => severity === 'error');
const wrong = errors.filter(({ file, document, item }) => accepted.has(`${file.path} ${document} ${item ?? ''}`));
for (const { file, range, rule, message } of wrong) {
  console.log(`${file.path}:${file.positionAt(range.start).line}: ${rule}: ${message}`);
}
const counts = new Map<string, number>();
for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
console.log(
  [...counts]
    .sort()
    .map(([rule, count]) => `${String(count).padStart(5)} ${rule}`)
    .join('\n'),
);
console.log(
  `${statefulSets} StatefulSets, ${errors.length} errors, ${wrong.length} of them on objects that are accepted`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
