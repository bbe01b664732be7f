import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import { describe, expect, test } from 'vitest';
import {
  differences,
  type Match,
  matches,
  matchesEquality,
  readLabels,
  readSelector,
} from '../src/kubernetes/labels.ts';
import { podLabels, workloadOf } from '../src/kubernetes/workload.ts';
import type { Field } from '../src/yaml/field.ts';
import { at, manifestOf } from './manifests.ts';

const fieldOf = (text: string): Field =>
  at(manifestOf(`apiVersion: v1\nkind: ConfigMap\nfield: ${text}\n`).root as Field, 'field');
const labelsOf = (text: string) => readLabels(fieldOf(text));
const selectorOf = (text: string) => readSelector(fieldOf(text) as Field<LabelSelector>);

// What Kubernetes does is in apimachinery, pkg/labels/selector.go and pkg/apis/meta/v1/helpers.go.
describe('a LabelSelector', () => {
  test.each<[selector: string, labels: string, Match]>([
    ['{matchLabels: {app: web}}', '{app: web}', 'yes'],
    ['{matchLabels: {app: web}}', '{app: web, tier: front}', 'yes'],
    ['{matchLabels: {app: web, tier: front}}', '{app: web}', 'no'],
    ['{matchLabels: {app: web}}', '{app: Web}', 'no'],
    ['{matchLabels: {app: web}}', '{}', 'no'],
    ['{matchLabels: {app: web}}', '', 'no'],
    ['{matchLabels: {app: ""}}', '{app: ""}', 'yes'],
    ['{matchLabels: {app: }}', '{app: ""}', 'yes'],
    ['{matchLabels: {app: ""}}', '{}', 'no'],
    ['{}', '{app: web}', 'yes'],
    ['{}', '', 'yes'],
    ['{matchLabels: {}, matchExpressions: []}', '{}', 'yes'],
    ['', '{app: web}', 'no'],
    ['{matchExpressions: [{key: app, operator: In, values: [web, db]}]}', '{app: db}', 'yes'],
    ['{matchExpressions: [{key: app, operator: In, values: [web, db]}]}', '{app: mq}', 'no'],
    ['{matchExpressions: [{key: app, operator: In, values: [web]}]}', '{}', 'no'],
    ['{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}', '{app: db}', 'yes'],
    ['{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}', '{app: web}', 'no'],
    ['{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}', '{}', 'yes'],
    ['{matchExpressions: [{key: app, operator: Exists}]}', '{app: ""}', 'yes'],
    ['{matchExpressions: [{key: app, operator: Exists}]}', '{}', 'no'],
    ['{matchExpressions: [{key: app, operator: DoesNotExist}]}', '{tier: front}', 'yes'],
    ['{matchExpressions: [{key: app, operator: DoesNotExist}]}', '{app: web}', 'no'],
    ['{matchLabels: {app: web}, matchExpressions: [{key: tier, operator: Exists}]}', '{app: web}', 'no'],
    ['{matchLabels: {app: web}, matchExpressions: [{key: tier, operator: Exists}]}', '{app: web, tier: a}', 'yes'],
    ['{matchLabels: {toString: web}}', '{}', 'no'],
    ['{matchExpressions: [{key: constructor, operator: Exists}]}', '{}', 'no'],
  ])('%s on %s: %s', (selector, labels, expected) => {
    expect(matches(selectorOf(selector), labelsOf(labels))).toBe(expected);
  });

  test.each<[why: string, selector: string, labels: string, Match]>([
    ['a value', '{matchLabels: {app: "${APP}"}}', '{app: web}', 'unknown'],
    ['the value of the label', '{matchLabels: {app: web}}', '{app: "${APP}"}', 'unknown'],
    ['a value, beside one that differs', '{matchLabels: {app: "${APP}", tier: a}}', '{app: web, tier: b}', 'no'],
    ['a key of the labels', '{matchLabels: {app: web}}', '{"${KEY}": web}', 'unknown'],
    ['a key of the selector', '{matchLabels: {"${KEY}": web}}', '{app: web}', 'unknown'],
    ['all labels', '{matchLabels: {app: web}}', '${LABELS}', 'unknown'],
    ['all of the selector', '${SELECTOR}', '{app: web}', 'unknown'],
    ['all labels of the selector', '{matchLabels: "${LABELS}"}', '{app: web}', 'unknown'],
    ['all expressions', '{matchExpressions: "${EXPRESSIONS}"}', '{app: web}', 'unknown'],
    ['the key of an expression', '{matchExpressions: [{key: "${KEY}", operator: Exists}]}', '{}', 'unknown'],
    [
      'a value of an expression',
      '{matchExpressions: [{key: app, operator: In, values: ["${A}"]}]}',
      '{app: b}',
      'unknown',
    ],
    [
      'a value beside the one',
      '{matchExpressions: [{key: app, operator: In, values: ["${A}", b]}]}',
      '{app: b}',
      'yes',
    ],
    ['the values', '{matchExpressions: [{key: app, operator: In, values: "${A}"}]}', '{app: b}', 'unknown'],
    [
      'whether a label is there',
      '{matchExpressions: [{key: app, operator: DoesNotExist}]}',
      '{"${KEY}": web}',
      'unknown',
    ],
  ])('a placeholder for %s', (_, selector, labels, expected) => {
    expect(matches(selectorOf(selector), labelsOf(labels))).toBe(expected);
  });

  test.each([
    ['an operator that there is not', '{matchExpressions: [{key: app, operator: in, values: [web]}]}'],
    ['no values', '{matchExpressions: [{key: app, operator: In}]}'],
    ['a number', '{matchLabels: {app: 5}}'],
  ])('that is refused for %s is no certain mismatch', (_, selector) => {
    expect(matches(selectorOf(selector), labelsOf('{app: db}'))).toBe('unknown');
  });
});

describe('an equality selector', () => {
  test.each<[selector: string, labels: string, Match]>([
    ['{app: web}', '{app: web, tier: front}', 'yes'],
    ['{app: web}', '{app: db}', 'no'],
    ['{app: web}', '{}', 'no'],
    ['{}', '{app: web}', 'no'],
    ['', '{app: web}', 'no'],
    ['${SELECTOR}', '{app: web}', 'unknown'],
    ['{app: "${APP}"}', '{app: web}', 'unknown'],
    ['{app: "${APP}"}', '{}', 'no'],
  ])('%s on %s: %s', (selector, labels, expected) => {
    expect(matchesEquality(labelsOf(selector), labelsOf(labels))).toBe(expected);
  });

  test('differences name what differs, with both places', () => {
    const [first, second] = differences(labelsOf('{app: web, tier: front, zone: a}'), labelsOf('{app: Web, zone: a}'));
    expect([first?.key, first?.wanted.value, first?.found?.value]).toEqual(['app', 'web', 'Web']);
    expect([second?.key, second?.found]).toEqual(['tier', undefined]);
    expect(first?.found?.field?.string).toBe('Web');
  });
});

test('labels that come from elsewhere lie over those that are written', () => {
  const labels = readLabels(
    fieldOf('{app: web, env: dev}'),
    new Map([['env', 'live']]),
    new Map([['team', undefined]]),
  );
  expect([...labels.pairs.values()].map(({ key, value }) => [key, value])).toEqual([
    ['app', 'web'],
    ['env', 'live'],
    ['team', undefined],
  ]);
  expect(matchesEquality(labelsOf('{env: live}'), labels)).toBe('yes');
  expect(matchesEquality(labelsOf('{team: shop}'), labels)).toBe('unknown');
});

describe('the labels of Pods', () => {
  const template = (kind: string) => `apiVersion: apps/v1
kind: ${kind}
metadata: {name: web}
spec:
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: nginx}]}
`;
  const labels = (text: string) => podLabels(workloadOf(manifestOf(text))!);
  const onePod = labelsOf('{app: web, statefulset.kubernetes.io/pod-name: web-0}');

  test('of a StatefulSet have what its controller writes', () => {
    expect(matchesEquality(onePod, labels(template('StatefulSet')))).toBe('unknown');
    expect(matchesEquality(onePod, labels(template('Deployment')))).toBe('no');
  });

  test('of a Pod are its own', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {labels: {app: web}}\nspec: {containers: []}\n';
    expect(matchesEquality(labelsOf('{app: web}'), labels(pod))).toBe('yes');
  });

  test('of a custom resource with a Pod template count', () => {
    const kruise = template('StatefulSet').replace('apps/v1', 'apps.kruise.io/v1beta1');
    expect(matchesEquality(labelsOf('{app: web}'), labels(kruise))).toBe('yes');
    expect(workloadOf(manifestOf(kruise))?.builtIn).toBe(false);
  });

  test('of a CronJob stand deeper', () => {
    const job = `apiVersion: batch/v1
kind: CronJob
spec: {jobTemplate: {spec: {template: {metadata: {labels: {app: backup}}, spec: {containers: [{name: a}]}}}}}
`;
    expect(matchesEquality(labelsOf('{app: backup}'), labels(job))).toBe('yes');
  });

  test('are none where there is no template', () => {
    expect(workloadOf(manifestOf('apiVersion: v1\nkind: Service\nspec: {selector: {app: web}}\n'))).toBeUndefined();
  });
});
