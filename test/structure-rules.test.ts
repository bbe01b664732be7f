import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fieldNotInVersion from '../rules/field-not-in-version.ts';
import lostIndentation from '../rules/lost-indentation.ts';
import misplacedField from '../rules/misplaced-field.ts';
import unknownField from '../rules/unknown-field.ts';
import wrongType from '../rules/wrong-type.ts';
import type { Path, StructureIssue, ValueType } from '../src/kubernetes/structure.ts';
import { lintFiles } from '../src/lint/lint.ts';
import type { Finding, Rule, RuleContext } from '../src/lint/rule.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { report as json } from '../src/report/json.ts';
import { applyEdits } from '../src/text/fix.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { manifestOf } from './manifests.ts';

const rules = {
  'field-not-in-version': fieldNotInVersion,
  'lost-indentation': lostIndentation,
  'misplaced-field': misplacedField,
  'unknown-field': unknownField,
  'wrong-type': wrongType,
};
const context = { kubernetes: { from: 34, to: 37 }, bundle: { fillsPlaceholders: false } } as unknown as RuleContext;

function findings(text: string, issues: readonly StructureIssue[]): Finding[] {
  const manifest = manifestOf(text);
  manifest.issues = issues;
  return Object.values<Rule>(rules).flatMap((rule) => [...rule.check(manifest as never, context)]);
}

function fixed(text: string, issue: StructureIssue): string | undefined {
  const [finding] = findings(text, [issue]);
  return finding?.fix && applyEdits(text, finding.fix.edits);
}

const type = (path: Path, expected: ValueType, of?: string): StructureIssue => {
  return { code: 'type', path, expected, of, holds: undefined };
};

describe('a value of the wrong type', () => {
  const head = 'apiVersion: v1\nkind: Pod\nspec:\n';
  test.each([
    ['0644', 'string', '"0644"'],
    ['1.10', 'string', '"1.10"'],
    ['Yes', 'string', '"Yes"'],
    ["'5432'", 'int32', '5432'],
    ['"0x10"', 'int32', undefined],
    ['"5432000000000"', 'int32', undefined],
    ['"false"', 'boolean', 'false'],
    ['"FALSE"', 'boolean', 'false'],
    ['redis', 'boolean', undefined],
    ['!!int 5', 'string', undefined],
    ['&port 5', 'string', undefined],
    ['&a [5]', 'map', undefined],
    ['8080.5', 'int-or-string', undefined],
    ['on', 'int-or-string', '"on"'],
    ['2024', 'time', undefined],
  ] as const)('%s where %s is taken becomes %s', (written, expected, after) => {
    const text = `${head}  hostname: ${written} # why\n`;
    const mended = after === undefined ? undefined : `${head}  hostname: ${after} # why\n`;
    expect(fixed(text, type(['spec', 'hostname'], expected))).toBe(mended);
  });

  test('becomes an item with all that is below it', () => {
    const text = `${head}  containers:\n    name: redis\n    args:\n    - |\n      one\n\n      two\n  volumes: {name: data}\n`;
    expect(fixed(text, type(['spec', 'containers'], 'list', 'Container'))).toBe(
      `${head}  containers:\n    - name: redis\n      args:\n      - |\n        one\n\n        two\n  volumes: {name: data}\n`,
    );
    expect(fixed(text, type(['spec', 'volumes'], 'list', 'Volume'))).toContain('volumes: [{name: data}]\n');
  });

  test('loses its dashes only where no field is there twice', () => {
    const labels = ['spec', 'nodeSelector'];
    const text = `${head}  nodeSelector:\n  - disk: ssd\n  - zone: a\n`;
    expect(fixed(text, type(labels, 'map', 'string'))).toBe(`${head}  nodeSelector:\n    disk: ssd\n    zone: a\n`);
    expect(fixed(text.replace('zone', 'disk'), type(labels, 'map', 'string'))).toBeUndefined();
  });

  test('is not said where it is secret', () => {
    const text =
      'apiVersion: v1\nkind: Secret\nstringData: {pin: 8712}\nenv:\n- {name: API_TOKEN, value: 8712}\nargs: run --password=8712\n';
    const found = findings(text, [
      type(['stringData', 'pin'], 'string'),
      type(['env', 0, 'value'], 'string'),
      type(['args'], 'list', 'string'),
    ]);
    expect(found).toHaveLength(3);
    for (const { message, help } of found) expect(`${message} ${help}`).not.toContain('8712');
  });
});

test('an unknown field is marked at its key, and its path is in JSON', () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: redis\nspec:\n  containers:\n    - name: redis\n      imagePullpolicy: Always\n';
  const settings = resolveSettings({}, rules);
  const result = lintFiles([new SourceFile('redis.yaml', text)], { settings, rules });
  const [diagnostic] = JSON.parse(json(result)).diagnostics;
  expect(diagnostic.path).toBe('spec.containers[0].imagePullpolicy');
  expect(text.slice(diagnostic.range.start.offset, diagnostic.range.end.offset)).toBe('imagePullpolicy');
  expect(diagnostic.fix.edits).toEqual([
    {
      file: 'redis.yaml',
      start: diagnostic.range.start.offset,
      end: diagnostic.range.end.offset,
      text: 'imagePullPolicy',
    },
  ]);
});

test('a key keeps its quotes, and what an alias leads to is left alone', () => {
  const issue = (...path: string[]): StructureIssue => {
    return { code: 'unknown', path, owner: 'PodSpec', near: ['volumes'], elsewhere: [], holds: undefined };
  };
  expect(fixed('kind: Pod\nspec: {"volume": []}\n', issue('spec', 'volume'))).toBe(
    'kind: Pod\nspec: {"volumes": []}\n',
  );
  expect(fixed('kind: Pod\na: &a\n  volume: []\nspec: *a\n', issue('spec', 'volume'))).toBeUndefined();
  expect(fixed('kind: Pod\na: &a\n  volume: []\nspec:\n  <<: *a\n', issue('spec', 'volume'))).toBeUndefined();
  expect(fixed('kind: &k volume\nspec:\n  *k : []\n', issue('spec', 'volume'))).toBe(
    'kind: &k volume\nspec:\n  volumes : []\n',
  );
});

const value = fc.constantFrom(
  '',
  '5',
  '3.5',
  'true',
  'redis',
  '"5"',
  '[]',
  '{}',
  '[a, {b: 1}]',
  '{a: [1]}',
  '~',
  '&a x',
  '|\n    one\n',
  '!!str 5',
  '1e999',
  '"${X}"',
);
const name = fc.constantFrom(
  'spec',
  'metadata',
  'selector',
  'matchLabels',
  'env',
  'ports',
  'name',
  'command',
  'replicas',
);
const expected = fc.constantFrom<ValueType>(
  'string',
  'int32',
  'int64',
  'number',
  'boolean',
  'int-or-string',
  'quantity',
  'time',
  'bytes',
  'map',
  'list',
);

test('no value at any place makes a rule crash', () => {
  const path = fc.array(fc.oneof(name, fc.nat(2)), { minLength: 1, maxLength: 3 });
  const of = fc.constantFrom(undefined, 'string', 'EnvVar', 'ContainerPort', 'LocalObjectReference', 'any');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name, value), { maxLength: 6 }),
      path,
      path,
      expected,
      of,
      (pairs, one, other, wanted, inner) => {
        const text = `kind: Service\n${pairs.map(([key, below, written]) => `${key}:\n  ${below}: ${written}\n`).join('')}`;
        const last = [...one, 'volumes'];
        const issues: StructureIssue[] = [
          type(one, wanted, inner),
          { code: 'unknown', path: last, owner: 'Container', near: [], elsewhere: ['Pod'], holds: undefined },
          {
            code: 'misplaced',
            path: last,
            owner: 'PodSpec',
            places: [[...other, 'volumes']],
            taken: false,
            others: [],
            holds: undefined,
          },
          { code: 'version', path: one, known: { since: 40 }, holds: { until: 39 } },
          {
            code: 'lost-key',
            path: [...one, 'ports'],
            key: [...one.slice(0, -1), 'spec'],
            rest: [[...one, 'ports']],
            holds: undefined,
          },
          {
            code: 'indentation',
            path: [],
            range: { start: 3, end: text.length },
            keys: [],
            column: undefined,
            edits: [],
            certain: true,
            others: [],
            differences: [],
            mistaken: false,
            holds: undefined,
          },
        ];
        for (const { fix, message } of findings(text, issues)) {
          expect(message).not.toContain('undefined');
          for (const { range } of fix?.edits ?? []) {
            expect(range.start).toBeLessThanOrEqual(range.end);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});
