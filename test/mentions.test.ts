import { describe, expect, test } from 'vitest';
import { type Mention, mentionsIn, textsOf } from '../src/kubernetes/mentions.ts';
import { mayMention } from '../src/kubernetes/ordinals.ts';
import { bundleOf, manifestOf } from './manifests.ts';

const SETS = new Set(['redis', 'kafka', 'pg16']);

/** The mentions in a setting of a container. */
function mentions(value: string, name = 'SETTING'): Mention[] {
  const manifest = manifestOf(`
apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  containers:
    - name: shop
      env:
        - {name: ${name}, value: ${JSON.stringify(value)}}
`);
  return textsOf(manifest).flatMap((text) => mentionsIn(text, (set) => SETS.has(set)));
}

const texts = (value: string) => mentions(value).map(({ text }) => text);

test('names of Pods with what follows, and their places', () => {
  const value = 'redis://redis-0.redis:6379,KAFKA-12.kafka.shop.svc.cluster.local.';
  const [first, second] = mentions(value);
  expect(first).toMatchObject({ text: 'redis-0.redis', set: 'redis', ordinal: 0, labels: ['redis'] });
  expect(second).toMatchObject({ set: 'kafka', ordinal: 12, labels: ['kafka', 'shop', 'svc', 'cluster', 'local'] });
  for (const { text, from, to } of [first!, second!]) expect(value.slice(from, to)).toBe(text);
});

test.each([
  'postgres-0.postgres',
  'redis-00.redis',
  'my-redis-0.redis',
  'cache.redis-0.redis',
  'redis-0-redis',
  'redis-0_redis',
  '$redis-0.redis',
  '${PREFIX}redis-0.redis',
  'redis-0.$(NAMESPACE)',
  'redis-0.redis.{{ .Namespace }}',
  'redis-%d.redis redis-0.redis%s',
  '*.redis-0.redis',
  'redis-0\\.redis',
  'redis-[0-2].redis',
  '/var/lib/redis-0.redis',
  '# redis-0.redis',
  'sleep 1 # until redis-0.redis is there',
  '  // redis-0.redis',
  '; redis-0.redis',
  'up{instance="redis-0:6379"}',
  'DNS.1 = redis-0.redis',
  'subjectAltName=DNS:redis-0.redis',
])('%s mentions none', (value) => {
  expect(mentions(value)).toEqual([]);
});

test.each([
  ['(redis-0.redis)', 'redis-0.redis'],
  ['["redis-0.redis"]', 'redis-0.redis'],
  ['--join=redis-0.redis', 'redis-0.redis'],
  ['user@redis-0.redis', 'redis-0.redis'],
  ['http://x#y redis-0.redis', 'redis-0.redis'],
  ['Ask redis-0.redis.', 'redis-0.redis'],
  ['pg16-0.pg16', 'pg16-0.pg16'],
])('%s mentions %s', (value, text) => {
  expect(texts(value)).toEqual([text]);
});

describe('what shows that a name alone is a host', () => {
  test.each([
    'redis-0:6379',
    'http://redis-0',
    'redis://:secret@redis-0/0',
    'mongodb://redis-0,redis-1/shop',
    'server.1=redis-0:2888:3888',
    'tcp(redis-0:3306)/shop',
    "MASTER_HOST='redis-0'",
    'mysql --host=redis-0',
    'redis-cli -h redis-0 ping',
    'discovery.seed_hosts: ["redis-0", "redis-1"]',
    '- seeds: "redis-0,redis-1"',
  ])('%s', (value) => {
    expect(texts(value)).toContain('redis-0');
  });

  test.each([
    'redis-0',
    '--name=redis-0',
    'redis-0=http://cache:80',
    's3://redis-0/backup',
    'redis-0:1',
    'repository:redis-0:7777',
    'cluster.initial_master_nodes: redis-0',
    'du -h redis-0',
  ])('not %s', (value) => {
    expect(mentions(value)).toEqual([]);
  });

  test('the name of the variable, where hosts are all that it holds', () => {
    expect(mentions('redis-0, redis-1', 'CASSANDRA_SEEDS')).toHaveLength(2);
    expect(mentions('redis-0', 'DB_HOST')).toHaveLength(1);
    expect(mentions('the host is redis-0 (see below)', 'DB_HOST')).toEqual([]);
    expect(mentions('redis-0', 'HOSTNAME')).toEqual([]);
  });
});

test('texts of any kind, but not what is for a person or gives names, and nothing of a Secret', () => {
  const data = 'data: {redis.conf: redis-0.redis, README.md: redis-1.redis, 1: redis-2.redis}';
  const config = manifestOf(`{apiVersion: v1, kind: ConfigMap, metadata: {name: redis-3}, ${data}}`);
  expect(textsOf(config).map(({ name }) => name)).toEqual(['redis.conf', '1']);
  const secret = manifestOf(
    `{apiVersion: v1, kind: Secret, metadata: {name: redis}, stringData: {url: redis-0.redis}}`,
  );
  expect(textsOf(secret)).toEqual([]);
  const rules = '{rules: [{host: redis-0.redis}], tls: [{hosts: [redis-0.redis]}]}';
  const ingress = `{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: redis}, spec: ${rules}}`;
  expect(textsOf(manifestOf(ingress))).toEqual([]);
  const aliases = '{hostAliases: [{ip: 10.0.0.7, hostnames: [redis-0.redis]}]}';
  expect(textsOf(manifestOf(`{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: ${aliases}}`))).toEqual([]);
  const topic = manifestOf(
    '{apiVersion: kafka.example.com/v1, kind: Topic, metadata: {name: a}, spec: {brokers: [kafka-0.kafka], image: kafka-0}}',
  );
  expect(textsOf(topic).map(({ value }) => value)).toEqual(['kafka-0.kafka']);
});

test('most manifests are known to mention nothing without being read again', () => {
  const set = 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: redis}\n';
  const may = (text: string, kind = 'ConfigMap', beside = set) => {
    const manifest = `{apiVersion: v1, kind: ${kind}, metadata: {name: shop}, data: {url: "${text}"}}\n`;
    const bundle = bundleOf({ 'k8s/redis.yaml': beside, 'k8s/shop.yaml': manifest });
    return mayMention(bundle.manifests.find(({ name }) => name === 'shop')!, bundle);
  };
  expect(may('redis-0.redis')).toBe(true);
  expect(may('kafka-0.kafka')).toBe(false);
  expect(may('redis.shop:6379')).toBe(false);
  expect(may('redis-0.redis', 'Service')).toBe(false);
  expect(may('redis-0.redis', 'ConfigMap', set.replace('StatefulSet', 'Deployment'))).toBe(false);
  const kustomization = 'kind: Kustomization\nnamePrefix: my-\nresources: [redis.yaml]\n';
  const bundle = bundleOf({ 'k8s/redis.yaml': set, 'k8s/kustomization.yaml': kustomization });
  const config = manifestOf('{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {url: my-redis-0.redis}}');
  expect(mayMention(config, bundle)).toBe(true);
});

test('lines that give names ask for none', () => {
  expect(mentions('10.0.0.7 redis-0.redis redis-1.redis\n2001:db8::7\tredis-2.redis')).toEqual([]);
  expect(mentions('rewrite name redis-0.redis redis-1.redis.shop.svc.cluster.local')).toEqual([]);
  expect(texts('10.0.0.7:6379 redis-0.redis:6379 redis-1.redis:6379')).toEqual(['redis-0.redis', 'redis-1.redis']);
});

test('what may be a file is a host by its port, scheme or setting', () => {
  const found = (value: string, name?: string) => {
    const manifest = manifestOf(
      `{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {${name ?? 'text'}: ${JSON.stringify(value)}}}`,
    );
    return textsOf(manifest).flatMap((text) => mentionsIn(text, (set) => set === 'db').map((mention) => mention.text));
  };
  expect(found('DB_FILE=db-1.db --snapshot=db-5.db db-3.conf sqlite://db-3.db')).toEqual([]);
  expect(found('db-3.db', 'FILE')).toEqual([]);
  expect(found('DB_HOST=db-1.db http://db-2.db/x db-3.db:5432')).toEqual(['db-1.db', 'db-2.db', 'db-3.db']);
  expect(found('db-3.db', 'DB_HOST')).toEqual(['db-3.db']);
  expect(found('db-3.database db-3.db.shop.svc')).toEqual(['db-3.database', 'db-3.db.shop.svc']);
});

test('what an alias leads to counts once, where it is written', () => {
  const manifest = manifestOf(
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop}\ndata:\n  first: &url redis-0.redis\n  second: *url\n',
  );
  expect(textsOf(manifest).map(({ name }) => name)).toEqual(['first']);
});
