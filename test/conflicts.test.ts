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

  test('are none where a placeholder may become nothing, or a patch takes the field away', () => {
    const told = (kind: string, spec: object, apiVersion = 'v1') =>
      conflicts(
        {
          object: { apiVersion, kind, metadata: { name: 'kafka' }, spec } as Verdict['object'],
          versions: '',
          refused: '',
        },
        36,
      );
    const budget = (least: unknown, most: unknown) =>
      told('PodDisruptionBudget', { minAvailable: least, maxUnavailable: most }, 'policy/v1');
    expect(budget('${MIN}', '${MAX}')).toEqual([]);
    expect(budget(1, '{{ .Values.max }}')).toEqual([]);
    expect(budget(1, '${MAX}%')).toEqual(['spec.maxUnavailable spec.minAvailable']);
    const volume = (emptyDir: object) =>
      told('Pod', {
        containers: [{ name: 'kafka', image: 'apache/kafka:4.1.0' }],
        volumes: [{ name: 'data', emptyDir, persistentVolumeClaim: { claimName: 'data' } }],
      });
    expect(volume({ $patch: 'delete' })).toEqual([]);
    expect(volume({})).toEqual(['spec.volumes[0].persistentVolumeClaim spec.volumes[0].emptyDir']);
  });

  test('are none with a field that no version knows, or that may not stand there at all', () => {
    const hook = { exec: { command: ['sh'] }, sleep: { seconds: 40 } };
    const pod = { containers: [{ name: 'kafka', image: 'apache/kafka:4.1.0', lifecycle: { preStop: hook } }] };
    const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'kafka' }, spec: pod };
    expect(conflicts({ object, versions: '', refused: '' }, 26)).toEqual([]);
    expect(conflicts({ object, versions: '', refused: '' }, 30)).toHaveLength(1);
    const rules = [{ verbs: ['get'], nonResourceURLs: ['/healthz'], resources: ['pods'], apiGroups: [''] }];
    const role = (kind: string) => ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind,
      metadata: { name: 'kafka' },
      rules,
    });
    expect(conflicts({ object: role('Role'), versions: '', refused: '' }, 36)).toEqual([
      'rules[0].nonResourceURLs kind',
    ]);
    expect(conflicts({ object: role('ClusterRole'), versions: '', refused: '' }, 36)).toHaveLength(2);
  });
});
