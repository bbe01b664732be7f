import { describe, expect, test } from 'vitest';
import { rules as builtIn } from '../rules/index.ts';
import { EQUIVALENTS } from '../src/lint/foreign-marks.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { defineRule, type RuleDefinition, type RuleTable } from '../src/lint/rule.ts';
import { resolveSettings, TOOLS, type Tool } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';

const made: Omit<RuleDefinition<'manifest'>, 'applies' | 'check' | 'subject'> = {
  summary: 'a stand-in',
  why: 'It finds its kind, whatever is in it.',
  references: [],
  severity: 'warning',
  category: 'objects',
};

const finds = (kind: string) =>
  defineRule({
    ...made,
    subject: 'manifest',
    *check(manifest) {
      if (manifest.kind === kind) yield { at: manifest.root.get('metadata').get('name'), message: 'there is one' };
    },
  });

const rules: RuleTable = {
  ...builtIn,
  'budget-allows-no-eviction': finds('PodDisruptionBudget'),
  'missing-readiness-probe': finds('Job'),
};

function lint(text: string, honor: readonly Tool[] = TOOLS, language: 'yaml' | 'json' = 'yaml') {
  const file = new SourceFile(`kafka.${language}`, text, { language });
  const settings = resolveSettings({ honor }, rules);
  const { diagnostics, suppressed, problems } = lintFiles([file], { rules, settings });
  expect(problems).toEqual([]);
  return {
    told: diagnostics.map(({ rule }) => rule),
    suppressed: suppressed.map(({ rule, suppressed: by }) => `${rule}: ${by!.reason} (${by!.by})`),
  };
}

/** A StatefulSet whose Service is missing. */
const set = (annotations: string, inTemplate = '', name = 'kafka') => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ${name}
  annotations:
    team: streams
${annotations.replace(/^(?=.)/gm, '    ')}
spec:
  serviceName: ${name}-brokers
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata:
      labels: { app: ${name} }
      annotations:
        team: streams
${inTemplate.replace(/^(?=.)/gm, '        ')}
    spec:
      containers: [{ name: kafka, image: 'apache/kafka:4.0.0' }]
`;

/** A Service that misses its Pods by a letter. */
const service = (annotations: string) => `---
apiVersion: v1
kind: Service
metadata:
  name: kafka-client
  annotations:
${annotations.replace(/^(?=.)/gm, '    ')}
spec:
  selector: { app: kafkas }
  ports: [{ port: 9092 }]
`;

const MISSING = 'missing-headless-service';

test('nothing is honored unless it is asked for', () => {
  const text = set('kube-score/ignore: statefulset-has-servicename');
  expect(lint(text, [])).toEqual({ told: [MISSING], suppressed: [] });
  expect(lint(text, ['kube-linter'])).toEqual({ told: [MISSING], suppressed: [] });
  expect(lint(text, ['kube-score'])).toEqual({ told: [], suppressed: [`${MISSING}: undefined (annotation)`] });
});

describe('kube-score', () => {
  test.each([
    ['among others', 'kube-score/ignore: pod-networkpolicy, statefulset-has-servicename'],
    ['all', 'kube-score/ignore: "*"'],
    ['all', 'kube-score/skip: "true"'],
  ])('%s: %s', (_, annotation) => {
    expect(lint(set(annotation)).told).toEqual([]);
    expect(lint(set('', annotation)).told).toEqual([]);
  });

  test.each([
    'kube-score/ignore: statefulset-has-poddisruptionbudget',
    'kube-score/ignore: statefulset-has-servicenames',
    'kube-score/ignore: constructor',
    'kube-score/ignore: ""',
    'kube-score/skip: "false"',
    'kube-score/enable: statefulset-has-servicename',
  ])('%s is about something else', (annotation) => {
    expect(lint(set(annotation))).toEqual({ told: [MISSING], suppressed: [] });
  });
});

describe('kube-linter', () => {
  test('a check, with its reason', () => {
    const text = set('stslint.dev/ignore.missing-headless-service: made by the operator');
    const marked = text + service('ignore-check.kube-linter.io/dangling-service: " its Pods come with the demo "');
    expect(lint(marked)).toEqual({
      told: [],
      suppressed: [
        'missing-headless-service: made by the operator (annotation)',
        'service-selects-nothing: its Pods come with the demo (annotation)',
      ],
    });
  });

  test('all checks, but only those that find the same', () => {
    const text = set('kube-linter.io/ignore-all: legacy') + service('kube-linter.io/ignore-all: legacy');
    expect(lint(text)).toEqual({ told: [MISSING], suppressed: ['service-selects-nothing: legacy (annotation)'] });
  });

  test('the template of the Pods is not read, as kube-linter does not', () => {
    const broken = set('', 'kube-linter.io/ignore-all: legacy').replace(
      'labels: { app: kafka }',
      'labels: { app: kfk }',
    );
    expect(lint(broken).told).toContain('selector-does-not-match-template');
    const marked = set('ignore-check.kube-linter.io/mismatching-selector: ""').replace(
      '{ app: kafka } }',
      '{ app: x } }',
    );
    expect(lint(marked).told).not.toContain('selector-does-not-match-template');
  });
});

describe('polaris', () => {
  const zero = (annotation: string) => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: kafka
  annotations: { ${annotation} }
spec:
  maxUnavailable: 0
  selector: { matchLabels: { app: kafka } }
---
${set('kube-score/ignore: "*"')}`;

  test.each([
    ['polaris.fairwinds.com/pdbDisruptionsIsZero-exempt: "true"', true],
    ['polaris.fairwinds.com/exempt: "True"', true],
    ['polaris.fairwinds.com/exempt: "false"', false],
    ['polaris.fairwinds.com/pdbDisruptionsIsZero: "true"', false],
    ['polaris.fairwinds.com/hostPathSet-exempt: "true"', false],
  ])('%s: %s', (annotation, isExempt) => {
    expect(lint(zero(annotation)).told).toEqual(isExempt ? [] : ['budget-allows-no-eviction']);
  });
});

test.each([
  ['checkov.io/skip1: CKV_K8S_9=the sidecar asks = answers', 'the sidecar asks = answers'],
  ['checkov.io/skip: " CKV_K8S_9"', 'undefined'],
  ['bridgecrew.io/skip7: CKV_K8S_9=old', 'old'],
  ['checkov.io/skip1: CKV_K8S_99=other', undefined],
  ['checkov.io/skip1: CKV_K8S_14=the tag moves', undefined],
])('checkov: %s', (annotation, reason) => {
  const { told, suppressed } = lint(`apiVersion: batch/v1
kind: Job
metadata:
  name: backup
  annotations: { ${annotation.replace(/: (?!")(.*)/, ': "$1"')} }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: backup, image: 'postgres:17' }]
`);
  const rule = 'missing-readiness-probe';
  expect(told).toEqual(reason === undefined ? [rule] : []);
  expect(suppressed).toEqual(reason === undefined ? [] : [`${rule}: ${reason} (annotation)`]);
});

test('an own suppression comes first, so that it is not called unused', () => {
  const text = set('kube-score/ignore: "*"').replace(
    '  serviceName',
    '  # stslint-ignore missing-headless-service -- ours\n  serviceName',
  );
  expect(lint(text)).toEqual({ told: [], suppressed: [`${MISSING}: ours (comment)`] });
});

test('one of no use is not told, nor one without a reason', () => {
  const text = set(
    'kube-score/ignore: "*"\nignore-check.kube-linter.io/no-such-check: ""\npolaris.fairwinds.com/exempt: "true"',
  );
  expect(lint(text.replace(/ {2}serviceName.*\n/, '')).told).toEqual([]);
});

test('each object of a file for itself, and JSON too', () => {
  const text = `${set('kube-score/ignore: "*"')}---\n${set('', '', 'nats')}`;
  expect(lint(text)).toEqual({ told: [MISSING], suppressed: [`${MISSING}: undefined (annotation)`] });
  const json = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'nats', annotations: { 'kube-linter.io/ignore-all': 'x' } },
    spec: { clusterIP: 'None', selector: { app: 'nat' }, ports: [{ port: 4222 }] },
  });
  expect(lint(json, TOOLS, 'json').told).toEqual([]);
});

test('every rule that stands for a check exists', () => {
  const ids = EQUIVALENTS.flatMap((equivalent) => equivalent.rules);
  expect(ids.filter((id) => !Object.hasOwn(builtIn, id))).toEqual([]);
});
