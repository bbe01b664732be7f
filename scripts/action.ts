import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLog, runStep, tree, writeTree } from '../test/runner.ts';
import { otherNode } from './other-node.ts';

// Runs the action on the Node that the runner brings along, over fifty files, and says how long a step takes: the first one
// of a fresh machine, and one where the code is kept. usage: action.ts [major]

const [major = '24'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'stslint-action-'));
const workspace = join(folder, 'workspace');
const main = join(import.meta.dirname, '../dist/action.cjs');
const RUNS = 9;

try {
  writeTree(workspace, tree);
  const step = (node: string) => runStep(node, main, workspace, { paths: 'k8s', 'fail-on': 'error' });
  const node = major === process.versions.node.split('.')[0] ? process.execPath : otherNode(major);

  process.env.HOME = join(folder, 'home');
  const fresh = Array.from({ length: RUNS }, () => {
    rmSync(process.env.HOME!, { recursive: true, force: true });
    mkdirSync(process.env.HOME!);
    return step(node);
  });
  const kept = Array.from({ length: RUNS }, () => step(node));
  const here = step(process.execPath);
  for (const { status, stdout, stderr, outputs, summary } of [...fresh, ...kept]) {
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    assert.deepEqual(outputs, here.outputs);
    assert.equal(summary, here.summary);
    assert.deepEqual(readLog(stdout).commands, readLog(here.stdout).commands);
  }
  const median = (steps: typeof kept) =>
    steps.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[RUNS >> 1]!;
  console.log(`Node ${major}: ${Object.keys(tree).length} files, ${here.outputs.get('errors')} errors`);
  console.log(
    `a fresh machine ${median(fresh).toFixed(0)} ms, code kept ${median(kept).toFixed(0)} ms (median of ${RUNS})`,
  );
  // What else the machine does only makes it slower.
  const fastest = Math.min(...fresh.map(({ milliseconds }) => milliseconds));
  assert.ok(fastest < 1000, `a step takes less than a second, not ${fastest.toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true });
}
