import { expect, test } from 'vitest';
import { asLabels } from '../src/kubernetes/labels.ts';
import { domainsOf, findsOthers, selectorIn, termsOf } from '../src/kubernetes/placement.ts';
import { bundleOf } from './manifests.ts';

const deployment = (spec: string, name = 'web', labels = '{app: web}') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {template: {metadata: {labels: ${labels}}, spec: ${spec}}}\n`;

function workloadOf(spec: string) {
  return bundleOf({ 'k8s/web.yaml': deployment(spec) }).workloads[0]!;
}

const ZONE = 'topology.kubernetes.io/zone';
const zones = (...values: readonly string[]) =>
  `{matchExpressions: [{key: ${ZONE}, operator: In, values: [${values}]}]}`;
const onNodes = (...terms: readonly string[]) =>
  `{containers: [], affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [${terms}]}}}}`;
const domains = (spec: string) => domainsOf(workloadOf(spec), ZONE)?.values;

test('the domains that a Pod may run in', () => {
  expect(domains(`{containers: [], nodeSelector: {${ZONE}: eu-1a}}`)).toEqual(['eu-1a']);
  expect(domains(onNodes(zones('eu-1a', 'eu-1b'), zones('eu-1b', 'eu-1c')))).toEqual(['eu-1a', 'eu-1b', 'eu-1c']);
  // A node of any zone will do, if it is large.
  expect(domains(onNodes(zones('eu-1a'), '{matchExpressions: [{key: size, operator: Exists}]}'))).toBeUndefined();
  expect(domains('{containers: []}')).toBeUndefined();
});

const apart = (term: string) =>
  `{containers: [], affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [${term}]}}}`;

test('terms that look into other namespaces are left out', () => {
  const count = (more: string) =>
    termsOf(workloadOf(apart(`{labelSelector: {matchLabels: {app: web}}, topologyKey: ${ZONE}${more}}`)), 'apart')
      .length;
  expect(count('')).toBe(1);
  expect(count(', namespaces: [batch]')).toBe(0);
  expect(count(', namespaceSelector: {}')).toBe(0);
});

test('a selector by expressions of one value asks for labels', () => {
  const labels = (selector: string) => {
    const workload = workloadOf(apart(`{labelSelector: ${selector}, topologyKey: ${ZONE}}`));
    const wanted = asLabels(selectorIn(termsOf(workload, 'apart')[0]!, workload.manifest));
    return wanted && [...wanted.pairs.values()].map(({ key, value }) => `${key}=${value}`);
  };
  expect(labels('{matchLabels: {app: web}}')).toEqual(['app=web']);
  expect(labels('{matchExpressions: [{key: app, operator: In, values: [web]}]}')).toEqual(['app=web']);
  expect(labels('{matchExpressions: [{key: app, operator: In, values: [web, api]}]}')).toBeUndefined();
  expect(labels('{matchExpressions: [{key: app, operator: Exists}]}')).toBeUndefined();
});

test('Pods of another workload are found, its own are not', () => {
  const finds = (app: string) => {
    const spec = apart(`{labelSelector: {matchLabels: {app: ${app}}}, topologyKey: ${ZONE}}`);
    const bundle = bundleOf({
      'k8s/web.yaml': `${deployment(spec)}---\n${deployment('{containers: []}', 'api', '{app: api}')}`,
    });
    const [web] = bundle.workloads;
    return findsOthers(selectorIn(termsOf(web!, 'apart')[0]!, web!.manifest), web!, bundle);
  };
  expect(finds('api')).toBe(true);
  expect(finds('web')).toBe(false);
  expect(finds('batch')).toBe(false);
});
