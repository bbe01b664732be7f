import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverage } from '../src/kubernetes/versions.ts';
import { checkStructure } from '../src/schema/check.ts';
import { servedKind } from '../src/schema/table.ts';
import { documentsOf } from './manifests.ts';

// test/comparisons/verdicts.jsonl holds objects of which some have fields that do not go together, and the minors of
// Kubernetes whose API server refuses them, or the Pods or claims that are made of them.

interface Verdict {
  readonly object: { readonly apiVersion: string; readonly kind: string };
  /** The minors that were asked. */
  readonly versions: string;
  readonly refused: string;
}

const verdicts = readFileSync('test/comparisons/verdicts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line, index) => ({ ...(JSON.parse(line) as Verdict), line: index + 1 }));

function isRefused({ object }: Verdict, minor: number): boolean {
  const asked = { from: minor, to: minor };
  const root = documentsOf(JSON.stringify(object), 'object.json')[0]!.root!;
  const faults = checkStructure(root, servedKind(object.apiVersion, object.kind)!.type, asked);
  return faults.some((fault) => !('holds' in fault && fault.holds && coverage(fault.holds, asked) === 'none'));
}

test.each(verdicts)('the API servers agree about object $line', (verdict) => {
  const found = verdict.versions.split(' ').filter((minor) => isRefused(verdict, Number(minor)));
  expect(found.join(' '), JSON.stringify(verdict.object)).toBe(verdict.refused);
});
