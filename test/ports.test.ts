import { expect, test } from 'vitest';
import { namedPorts } from '../src/kubernetes/ports.ts';
import { manifestsIn } from './manifests.ts';

const pod = (spec: string, metadata = '{name: catalog}', kind = 'Pod', apiVersion = 'v1') =>
  namedPorts(
    manifestsIn(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\nspec: ${spec}\n`)[0]!.traits
      .workload!,
  )?.map(({ name, protocol, number }) => `${name} ${number}/${protocol}`);

const HTTP = '{name: http, containerPort: 8080}';
const container = (ports: string, more = '') => `{name: main, image: shop/catalog:3, ports: ${ports}${more}}`;

test('the ports that a Service can name', () => {
  expect(pod(`{containers: [${container(`[${HTTP}, {containerPort: 9102}]`)}]}`)).toEqual(['http 8080/TCP']);
  const dns = '[{name: dns, containerPort: 53, protocol: UDP}]';
  expect(pod(`{containers: [${container(dns)}, {name: b, image: b}]}`)).toEqual(['dns 53/UDP']);
});

test('init containers count where they run on', () => {
  const init = (more: string) =>
    `{containers: [{name: a, image: a}], initContainers: [${container(`[${HTTP}]`, more)}]}`;
  expect(pod(init(''))).toEqual([]);
  expect(pod(init(', restartPolicy: Always'))).toEqual(['http 8080/TCP']);
});

test('what may be more than is written is not known', () => {
  expect(pod(`{containers: [${container('[{name: "${PORT}", containerPort: 80}]')}]}`)).toBeUndefined();
  expect(pod(`{containers: [${container('"${PORTS}"')}]}`)).toBeUndefined();
  const spec = `{containers: [${container(`[${HTTP}]`)}]}`;
  expect(pod(spec, '{name: catalog, annotations: {linkerd.io/inject: enabled}}')).toBeUndefined();
  const template = `{template: {metadata: {labels: {app: catalog}}, spec: ${spec}}}`;
  expect(pod(template, '{name: catalog}', 'Rollout', 'argoproj.io/v1alpha1')).toBeUndefined();
});

test('an injector may be asked above the template, too', () => {
  const spec = `{selector: {matchLabels: {app: catalog}}, template: {metadata: {labels: {app: catalog}}, spec: {containers: [${container(`[${HTTP}]`)}]}}}`;
  expect(pod(spec, '{name: catalog}', 'Deployment', 'apps/v1')).toEqual(['http 8080/TCP']);
  const metadata = '{name: catalog, labels: {sidecar.istio.io/inject: "true"}}';
  expect(pod(spec, metadata, 'Deployment', 'apps/v1')).toBeUndefined();
});

test('a protocol that there is not is not known', () => {
  expect(pod(`{containers: [${container('[{name: dns, containerPort: 53, protocol: udp}]')}]}`)).toEqual([
    'dns 53/undefined',
  ]);
});
