import { describe, expect, test } from 'vitest';
import { lintText } from '../src/index.ts';
import { mayMention } from '../src/kubernetes/ordinals.ts';
import { wrongAddresses } from '../src/kubernetes/pod-addresses.ts';
import { bundleOf } from './manifests.ts';

const service = (name: string, namespace?: string) =>
  `{apiVersion: v1, kind: Service, metadata: {name: ${name}${namespace ? `, namespace: ${namespace}` : ''}}, spec: {clusterIP: None, selector: {app: ${name}}}}\n`;
const set = (name: string, spec = `serviceName: ${name}, replicas: 3`, namespace?: string) =>
  `{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: ${name}${namespace ? `, namespace: ${namespace}` : ''}}, spec: {${spec}, ` +
  `selector: {matchLabels: {app: ${name}}}, template: {spec: {containers: [{name: ${name}, image: "${name}:1.0"}]}}}}\n`;
const config = (text: string, namespace?: string) =>
  `{apiVersion: v1, kind: ConfigMap, metadata: {name: settings${namespace ? `, namespace: ${namespace}` : ''}}, data: {text: ${JSON.stringify(text)}}}\n`;

/** What is wrong with the addresses in a text, each as its kind and the part that is wrong. */
function faults(text: string, files: Record<string, string>, path = 'k8s/settings.yaml'): string[] {
  const bundle = bundleOf({ ...files, [path]: config(text) });
  const from = bundle.manifests.find(({ kind }) => kind === 'ConfigMap')!;
  return [...wrongAddresses(from, bundle)].map(
    ({ fault, places }) => `${fault.kind} ${places.map((place) => text.slice(...place)).join(' ')}`,
  );
}

const REDIS = { 'k8s/redis.yaml': `${service('redis')}---\n${set('redis')}` };

test.each([
  ['redis-0.redis redis-2.redis.default redis-1.redis.default.svc.cluster.local', []],
  ['redis-3.redis', ['ordinal redis-3']],
  ['redis-3.redis and redis-3.redis again', ['ordinal redis-3 redis-3']],
  ['redis-0.redsi', ['service-wrong redsi']],
  ['redis-0.cache.default.svc', ['service-wrong cache']],
  ['redis-0.cache.prod.svc redis-0.conf redis-0.example.com redis-9.redis.example.com', []],
  ['redis-9.redis.prod.svc.lab.example.com', []],
  ['redis-0.redis.svc', ['namespace-missing redis']],
  ['redis-0.redis.prod.svc.cluster.locl', ['domain-wrong svc.cluster.locl']],
  ['redis-0.redis.prod.svc.cluster2.local', []],
  ['redis-0 is at redis-0:6379', ['service-missing redis-0']],
])('%s', (text, expected) => {
  expect(faults(text, REDIS)).toEqual(expected);
});

test('a Service that exists is not the one that is named, unless that one does not', () => {
  const files = (name: string) => ({
    'k8s/redis.yaml': `${service('redis-headless')}---\n${service('redis')}---\n${set('redis', `serviceName: ${name}`)}`,
  });
  expect(faults('redis-0.redis', files('redis-headless'))).toEqual(['service-wrong redis']);
  expect(faults('redis-0.redis', files('redis-peers'))).toEqual([]);
});

test('replicas that nobody knows', () => {
  for (const spec of [
    'serviceName: redis',
    'serviceName: redis, replicas: ${REPLICAS}',
    'serviceName: redis, replicas: 0',
  ]) {
    expect(faults('redis-7.redis', { 'k8s/redis.yaml': set('redis', spec) })).toEqual([]);
  }
  const patch = '{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: redis}, spec: {replicas: 9}}';
  expect(faults('redis-7.redis', { ...REDIS, 'k8s/scale.yaml': patch })).toEqual([]);
});

test('a StatefulSet elsewhere counts where it is the only one around', () => {
  const far = 'settings/shop.yaml';
  expect(faults('redis-3.redis', REDIS, far)).toEqual(['ordinal redis-3']);
  expect(faults('redis-3.redis', REDIS, 'apps/shop/settings.yaml')).toEqual([]);
  expect(faults('redis-3.redis', { ...REDIS, 'lab/redis.yaml': set('redis') }, far)).toEqual([]);
});

test('a patch whose object is not in the input says nothing of Services', () => {
  const patch = `{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: redis}, spec: {template: {spec: {containers: [{name: redis, args: [redis-0.redis.default.svc]}]}}}}`;
  const bundle = bundleOf({ 'k8s/patch.yaml': patch });
  expect([...wrongAddresses(bundle.manifests[0]!, bundle)]).toEqual([]);
});

test('namespaces', () => {
  const files = { 'k8s/redis.yaml': `${service('redis', 'data')}---\n${set('redis', 'serviceName: redis', 'data')}` };
  expect(faults('redis-0.redis.shop.svc', files)).toEqual(['namespace-wrong shop']);
  expect(faults('redis-0.redis.shop.svc redis-0.redis.data.svc', files)).toEqual([]);
  expect(faults('redis-0.redis', files)).toEqual([]);
  const twin = { ...files, 'shop/redis.yaml': set('redis', 'serviceName: redis', 'shop') };
  expect(faults('redis-0.redis.shop.svc', twin)).toEqual([]);
});

test('a namespace that is written, where that of the StatefulSet is not', () => {
  expect(faults('redis-9.redis.prod.svc.cluster.local redis-9.redis.prod', REDIS)).toEqual([]);
  expect(faults('redis-9.redis.default.svc.cluster.local', REDIS)).toEqual(['ordinal redis-9']);
});

test('a name that another Pod bears', () => {
  const pod = (subdomain: string) =>
    `{apiVersion: v1, kind: Pod, metadata: {name: spare}, spec: {hostname: redis-3, subdomain: ${subdomain}, containers: [{name: redis, image: "redis:8.2"}]}}\n`;
  expect(faults('redis-3.redis redis-4.redis', { ...REDIS, 'k8s/pod.yaml': pod('redis') })).toEqual([
    'ordinal redis-4',
  ]);
  expect(faults('redis-3.redis', { ...REDIS, 'k8s/pod.yaml': pod('cache') })).toEqual(['ordinal redis-3']);
});

describe('names that the Pods know themselves', () => {
  const wrong = (spec: string, texts: string, file = 'k8s/redis.yaml') => {
    const pod = `{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {${spec}, containers: [{name: shop, image: "shop:1.0", args: [${texts}]}]}}\n`;
    const files: Record<string, string> = { 'k8s/redis.yaml': REDIS['k8s/redis.yaml'] };
    files[file] = `${files[file] === undefined ? '' : `${files[file]}---\n`}${pod}`;
    const bundle = bundleOf(files);
    return [...wrongAddresses(bundle.manifests.find(({ kind }) => kind === 'Pod')!, bundle)];
  };
  const addresses = (spec: string, texts: string) => wrong(spec, texts).map(({ address }) => address);

  test('by their /etc/hosts', () => {
    const texts = 'redis-0.redsi, redis-5.redis, redis-6.redis';
    const aliases = (names: string) => `hostAliases: [{ip: 10.0.0.1, hostnames: [${names}]}]`;
    expect(addresses(aliases('redis-0.redsi, redis-5.redis'), texts)).toEqual(['redis-6.redis']);
    expect(addresses(aliases('"${NAME}"'), texts)).toEqual([]);
  });

  test('by domains that they search', () => {
    const texts = 'redis-5.redis, redis-5.redis.default.svc';
    expect(addresses('dnsConfig: {searches: [shop.svc.cluster.local]}', texts)).toEqual(['redis-5.redis.default.svc']);
    expect(addresses('dnsConfig: {options: []}', texts)).toHaveLength(2);
  });

  test('certain is what stands in a container beside the StatefulSet', () => {
    const isCertain = (file?: string) => wrong('nodeName: a', 'redis-0.redsi', file)[0]?.fault;
    expect(isCertain()).toMatchObject({ kind: 'service-wrong', isCertain: true });
    expect(isCertain('k8s/shop.yaml')).toMatchObject({ kind: 'service-wrong', isCertain: false });
    const files = { 'k8s/all.yaml': `${REDIS['k8s/redis.yaml']}---\n${config('redis-0.redsi')}` };
    const bundle = bundleOf(files);
    const [found] = wrongAddresses(bundle.manifests.find(({ kind }) => kind === 'ConfigMap')!, bundle);
    expect(found?.fault).toMatchObject({ kind: 'service-wrong', isCertain: false });
  });
});

test('many sets of one name in many namespaces of one file', () => {
  let text = '';
  for (let i = 0; i < 5000; i++) {
    text += `${set('redis', 'serviceName: redis, replicas: 3', `n${i}`)}---\n${config('redis-3.redis.other.svc', `n${i}`)}---\n`;
  }
  const bundle = bundleOf({ 'k8s/redis.yaml': text });
  const mentioning = bundle.manifests.filter((manifest) => mayMention(manifest, bundle));
  expect(mentioning.flatMap((manifest) => [...wrongAddresses(manifest, bundle)])).toEqual([]);
});

test('many sets of many names, and of one, with many texts', () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 3000; i++) {
    files[`k8s/${i}.yaml`] = `${set(`redis-${i}`)}---\n${config(`redis-${i}-0.redis-${i} redis-${i}-3.redis-${i}`)}`;
    files[`k8s/${i}/kafka.yaml`] = `${set('kafka')}---\n${config('kafka-3.kafka')}`;
    files[`lab/same/${i}.yaml`] = `${set('kafka')}---\n${config('kafka-3.kafka')}`;
  }
  const bundle = bundleOf(files);
  const found = bundle.manifests.flatMap((manifest) => [...wrongAddresses(manifest, bundle)]);
  expect(found.length).toBe(6000);
});

test('a long text', () => {
  const text = `${'redis-0.redis:6379,'.repeat(20_000)}${'-0'.repeat(50_000)}${'a.'.repeat(50_000)} redis-3.redis`;
  expect(faults(text, REDIS)).toEqual(['ordinal redis-3']);
});

test('the zone of the cluster is what the settings say', async () => {
  const addressed = async (address: string) => {
    const job = `apiVersion: batch/v1\nkind: Job\nmetadata: {name: load, namespace: prod}\nspec: {template: {spec: {restartPolicy: Never, containers: [{name: load, image: redis, env: [{name: HOST, value: ${address}}]}]}}}\n`;
    const text = `${service('redis')}---\n${set('redis')}---\n${job}`;
    const { diagnostics } = await lintText(text, { clusterDomain: 'corp.example', only: ['unresolvable-pod-address'] });
    return diagnostics.map(({ help }) => help);
  };
  expect(await addressed('redis-0.redis.prod.svc.corp.example')).toEqual([]);
  expect(await addressed('redis-0.redis.prod.svc.cluster.local')).toEqual([]);
  expect(await addressed('redis-0.redis.prod.svc.corp.other')).toEqual([]);
  expect(await addressed('redis-0.redis.prod.svc.corp.exampl')).not.toEqual([]);
});
