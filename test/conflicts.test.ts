import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverage } from '../src/kubernetes/versions.ts';
import { checkStructure } from '../src/schema/check.ts';
import { servedKind } from '../src/schema/table.ts';
import { formatPath } from '../src/yaml/field.ts';
import { documentsOf } from './manifests.ts';

/** What API servers of some minors said about an object. */
interface Verdict {
  readonly object: { readonly apiVersion: string; readonly kind: string };
  readonly versions: string;
  readonly refused: string;
}

const verdicts = readFileSync('test/values/conflicts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line, index) => ({ ...(JSON.parse(line) as Verdict), line: index + 1 }));

function conflicts({ object }: Verdict, minor: number): string[] {
  const asked = { from: minor, to: minor };
  const root = documentsOf(JSON.stringify(object), 'object.json')[0]!.root!;
  return checkStructure(root, servedKind(object.apiVersion, object.kind)!.type, asked).flatMap((fault) => {
    if (fault.code === 'missing') return fault.holds && coverage(fault.holds, asked) === 'none' ? [] : ['missing'];
    if (fault.code !== 'conflict' || (fault.holds && coverage(fault.holds, asked) === 'none')) return [];
    return [`${formatPath(fault.path)} ${formatPath(fault.beside)}`];
  });
}

test.each(verdicts)('the API servers agree about object $line', (verdict) => {
  const minors = verdict.versions.split(' ').map(Number);
  const found = minors.filter((minor) => conflicts(verdict, minor).length > 0);
  expect(found.join(' '), JSON.stringify(verdict.object)).toBe(verdict.refused);
});

describe('conflicts', () => {
  const conflictsOf = (spec: object) =>
    conflicts(
      { object: { apiVersion: 'v1', kind: 'Service', spec } as Verdict['object'], versions: '', refused: '' },
      36,
    );

  test('are told with what they are beside', () => {
    const spec = {
      type: 'NodePort',
      clusterIP: 'None',
      loadBalancerClass: 'example.com/internal',
      ports: [{ port: 5432 }],
    };
    expect(conflictsOf(spec)).toContain('spec.clusterIP spec.type');
    expect(conflictsOf(spec)).toContain('spec.loadBalancerClass spec.type');
  });

  test('are none where a placeholder stands', () => {
    const spec = { type: '$(TYPE)', clusterIP: 'None', loadBalancerClass: 'example.com/internal' };
    expect(conflictsOf(spec).filter((conflict) => conflict !== 'missing')).toEqual([]);
  });
});
