import { describe, expect, test } from 'vitest';
import { type Mention, mayMention, mentionsIn, textsOf } from '../src/kubernetes/mentions.ts';
import { manifestOf } from './manifests.ts';

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

test('texts of any kind, but not what is for a person, and nothing of a Secret', () => {
  const data = 'data: {redis.conf: redis-0.redis, README.md: redis-1.redis, 1: redis-2.redis}';
  const config = manifestOf(`{apiVersion: v1, kind: ConfigMap, metadata: {name: redis-3}, ${data}}`);
  expect(textsOf(config).map(({ name }) => name)).toEqual(['redis.conf', '1']);
  const secret = manifestOf(
    `{apiVersion: v1, kind: Secret, metadata: {name: redis}, stringData: {url: redis-0.redis}}`,
  );
  expect(textsOf(secret)).toEqual([]);
  const topic = manifestOf(
    '{apiVersion: kafka.example.com/v1, kind: Topic, metadata: {name: a}, spec: {brokers: [kafka-0.kafka], image: kafka-0}}',
  );
  expect(textsOf(topic).map(({ value }) => value)).toEqual(['kafka-0.kafka']);
});

test('most manifests are known to mention nothing without being read again', () => {
  const manifest = (value: string) =>
    manifestOf(`{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {url: "${value}"}}`);
  expect(mayMention(manifest('redis-0.redis'), (name) => name === 'redis')).toBe(true);
  expect(mayMention(manifest('redis-0.redis'), (name) => name === 'kafka')).toBe(false);
  expect(mayMention(manifest('redis.shop:6379'), () => true)).toBe(false);
});

test('what an alias leads to counts once, where it is written', () => {
  const manifest = manifestOf(
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop}\ndata:\n  first: &url redis-0.redis\n  second: *url\n',
  );
  expect(textsOf(manifest).map(({ name }) => name)).toEqual(['first']);
});
