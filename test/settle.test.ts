import { describe, expect, test } from 'vitest';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { lintFiles } from '../src/lint/lint.ts';
import type { Finding, RuleTable } from '../src/lint/rule.ts';
import { defineRule, renameFix } from '../src/lint/rule.ts';
import { type LintOptions, resolveSettings } from '../src/lint/settings.ts';
import { SourceFile, type SourceFileOptions } from '../src/text/source-file.ts';
import type { Field } from '../src/yaml/field.ts';
import { at } from './manifests.ts';

type Check = (root: Field, manifest: Manifest) => Iterable<Finding>;

function table(checks: Readonly<Record<string, Check>>): RuleTable {
  return Object.fromEntries(
    Object.entries(checks).map(([id, check]) => [
      id,
      defineRule({
        summary: 'a made-up defect',
        why: 'It is made up.',
        references: [],
        severity: 'error',
        category: 'objects',
        subject: 'manifest',
        check: (manifest) => check(manifest.root as Field, manifest),
      }),
    ]),
  );
}

const WEB = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  replicas: 3
`;

function lint(
  checks: Readonly<Record<string, Check>>,
  options: LintOptions = {},
  text = WEB,
  file: SourceFileOptions = {},
) {
  const rules = table(checks);
  const files = [new SourceFile('k8s/web.yaml', text, file)];
  return lintFiles(files, {
    rules,
    settings: resolveSettings(options, rules),
    urlOf: (id) => `https://example.com/${id}`,
  });
}

const replicas: Check = (root) => [{ at: at(root, 'spec', 'replicas'), message: 'too many' }];
const holding =
  (holds: Finding['holds']): Check =>
  (root) => [{ at: at(root, 'spec', 'replicas'), message: 'too many', ...(holds && { holds }) }];

test('a finding becomes a diagnostic with severity, place, path and resource', () => {
  const { diagnostics } = lint({
    'many-replicas': (root) => [
      {
        at: at(root, 'spec', 'replicas'),
        message: 'too many',
        help: 'write 1',
        related: [{ at: at(root, 'metadata', 'name'), message: 'of this set' }],
        ...renameFix(at(root, 'spec', 'replicas'), '1', 'safe'),
      },
    ],
  });
  expect(diagnostics).toHaveLength(1);
  const { file, range, related, ...rest } = diagnostics[0]!;
  expect(file.text.slice(range.start, range.end)).toBe('3');
  expect(related.map(({ range: { start, end }, message }) => [file.text.slice(start, end), message])).toEqual([
    ['web', 'of this set'],
  ]);
  expect(rest).toEqual({
    rule: 'many-replicas',
    severity: 'error',
    message: 'too many',
    help: 'write 1',
    path: 'spec.replicas',
    document: 0,
    item: undefined,
    resource: { apiVersion: 'apps/v1', kind: 'StatefulSet', namespace: undefined, name: 'web' },
    fix: { title: 'rename to 1', safety: 'safe', edits: [{ file: 'k8s/web.yaml', range, text: '1' }] },
    choices: [],
    versions: undefined,
    url: 'https://example.com/many-replicas',
    suppressed: undefined,
  });
});

describe('severity', () => {
  const severity = (check: Check, options: LintOptions = {}) => {
    const [first] = lint({ 'many-replicas': check }, { kubernetes: { from: 34, to: 37 }, ...options }).diagnostics;
    return first && [first.severity, first.versions];
  };
  const level = (value: 'warning' | 'error' | 'info' | 'off') => ({ levels: new Map([['many-replicas', value]]) });

  test.each<[string, Finding['holds'], unknown]>([
    ['all versions', undefined, ['error', undefined]],
    ['all that are asked for', { since: 30 }, ['error', undefined]],
    ['some of them', { since: 36 }, ['warning', 'since 1.36']],
    ['some older ones', { until: 34 }, ['warning', 'until 1.34']],
    ['none of them', { until: 33 }, undefined],
  ])('of what holds for %s', (_, holds, expected) => {
    expect(severity(holding(holds))).toEqual(expected);
  });

  test('of a finding that is less than its rule', () => {
    const lesser: Check = (root) => [{ at: root, message: 'not so bad', severity: 'warning' }];
    expect(severity(lesser)).toEqual(['warning', undefined]);
    expect(severity(lesser, level('info'))).toEqual(['info', undefined]);
  });

  test('of a hint is told under strict, or where its rule is asked for', () => {
    const hint: Check = (root) => [{ at: root, message: 'perhaps', severity: 'info' }];
    expect(severity(hint)).toBeUndefined();
    expect(severity(hint, level('warning'))).toBeUndefined();
    expect(severity(hint, { strict: true })).toEqual(['info', undefined]);
    expect(severity(hint, { only: new Set(['many-replicas']) })).toEqual(['info', undefined]);
    expect(severity(hint, { ...level('warning'), strict: true })).toEqual(['warning', undefined]);
  });

  test('as the user asks for it', () => {
    expect(severity(replicas, level('info'))).toEqual(['info', undefined]);
    expect(severity(holding({ since: 36 }), level('info'))).toEqual(['info', 'since 1.36']);
    expect(severity(replicas, level('off'))).toBeUndefined();
  });
});

test('a file that was read for partners alone is not reported', () => {
  expect(lint({ 'many-replicas': replicas }, {}, WEB, { reported: false }).diagnostics).toEqual([]);
});

describe('causes before consequences', () => {
  const whole = (root: Field) => root.range;
  const messages = (checks: Readonly<Record<string, Check>>, options: LintOptions = {}) =>
    lint(checks, options).diagnostics.map(({ rule }) => rule);
  const cause: Check = (root) => [{ at: at(root, 'kind'), message: 'the cause', covers: whole(root) }];

  test('what a finding covers is silenced', () => {
    expect(messages({ cause, consequence: replicas })).toEqual(['cause']);
    expect(messages({ consequence: replicas })).toEqual(['consequence']);
  });

  test('what it does not cover is told', () => {
    const metadata: Check = (root) => [{ at: at(root, 'kind'), message: 'x', covers: at(root, 'metadata').range }];
    const name: Check = (root) => [{ at: at(root, 'metadata', 'name'), message: 'y' }];
    expect(messages({ metadata, name, replicas })).toEqual(['metadata', 'replicas']);
  });

  test('of causes that cover each other the widest is told, of equals the first', () => {
    const spec: Check = (root) => [{ at: at(root, 'spec', 'replicas'), message: 'x', covers: at(root, 'spec').range }];
    const equal: Check = (root) => [{ at: at(root, 'metadata'), message: 'z', covers: whole(root) }];
    expect(messages({ spec, cause, equal, replicas })).toEqual(['cause']);
    const { start, end } = new SourceFile('web.yaml', WEB).lineRange(2);
    const kindOnly: Check = (root) => [{ at: at(root, 'spec'), message: 'x', covers: { start, end } }];
    const specOnly: Check = (root) => [{ at: at(root, 'kind'), message: 'y', covers: { start: end, end: WEB.length } }];
    expect(messages({ kindOnly, specOnly })).toEqual(['specOnly']);
  });

  test('a cause that is not told silences nothing', () => {
    const other = [{ files: ['k8s/**'], levels: new Map([['cause', 'off'] as const]) }];
    expect(messages({ cause, consequence: replicas }, { overrides: other })).toEqual(['consequence']);
    const past: Check = (root) => [{ at: root, message: 'x', covers: whole(root), holds: { until: 30 } }];
    expect(messages({ past, consequence: replicas })).toEqual(['consequence']);
  });

  test('in other documents nothing is silenced', () => {
    const first: Check = (root, { name }) => (name === 'web' ? cause(root, undefined as never) : []);
    const text = `${WEB}---\n${WEB.replace('name: web', 'name: db')}`;
    const { diagnostics } = lint({ first, consequence: replicas }, {}, text);
    expect(diagnostics.map(({ rule, document }) => [rule, document])).toEqual([
      ['first', 0],
      ['consequence', 1],
    ]);
  });
});

describe('through aliases', () => {
  const text = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: web, labels: &labels {app: web, tier: web}}
spec:
  selector: *labels
  template:
    labels: {<<: *labels}
`;
  const values: Check = (root) =>
    [...at(root, 'spec', 'selector').entries(), ...at(root, 'spec', 'template', 'labels').entries()].map(
      ([, field]) => ({
        at: field as Field,
        message: 'a label',
        fix: { title: 'x', safety: 'safe' as const, edits: [] },
      }),
    );

  test('what stands at one place is told once, with what is written at the anchor, and without a fix', () => {
    const { diagnostics } = lint({ labels: values }, {}, text);
    const shown = diagnostics.map(({ file, range, related, fix }) => {
      const [anchor] = related;
      return [file.positionAt(range.start).line, file.text.slice(range.start, range.end), anchor?.message, fix];
    });
    expect(shown).toEqual([
      [5, '*labels', '&labels is written here', undefined],
      [7, '*labels', '&labels is written here', undefined],
    ]);
    const { range, file } = diagnostics[0]!.related[0]!;
    expect(file.text.slice(range.start, range.end)).toBe('{app: web, tier: web}');
  });
});

test('diagnostics are sorted by file, offset and rule', () => {
  const rules = table({
    b: (root) => [
      { at: at(root, 'spec'), message: '1' },
      { at: at(root, 'kind'), message: '2' },
    ],
    a: (root) => [
      { at: at(root, 'spec'), message: '2' },
      { at: at(root, 'spec'), message: '1' },
    ],
  });
  const files = ['k8s/web.yaml', 'k8s/Z.yaml', 'a.yaml'].map((path) => new SourceFile(path, WEB));
  const { diagnostics } = lintFiles(files, { rules, settings: resolveSettings({}, rules) });
  const shown = diagnostics.map(({ file, path, rule, message }) => `${file.path} ${path} ${rule} ${message}`);
  const ofOne = ['kind b 2', 'spec a 1', 'spec a 2', 'spec b 1'];
  expect(shown).toEqual(
    ['a.yaml', 'k8s/Z.yaml', 'k8s/web.yaml'].flatMap((path) => ofOne.map((one) => `${path} ${one}`)),
  );
});

test('a finding at characters has no path, and the resource that it names', () => {
  const { diagnostics } = lint({
    'many-replicas': (_, manifest) => [
      { at: { document: manifest.document, range: { start: 0, end: 10 } }, message: 'x' },
      { at: { document: manifest.document, range: { start: 0, end: 11 }, manifest }, message: 'x' },
    ],
  });
  expect(diagnostics.map(({ path, resource, range }) => [path, resource?.name, range.end])).toEqual([
    ['', undefined, 10],
    ['', 'web', 11],
  ]);
});
