import { describe, expect, test } from 'vitest';
import { keepsDataPath, movesData, softwareOf } from '../src/kubernetes/software.ts';

describe('softwareOf', () => {
  test.each([
    ['postgres', 'PostgreSQL'],
    ['postgres:17.2', 'PostgreSQL'],
    ['postgres@sha256:0123abcd', 'PostgreSQL'],
    ['postgres:17.2@sha256:0123abcd', 'PostgreSQL'],
    ['library/postgres:17', 'PostgreSQL'],
    ['docker.io/postgres', 'PostgreSQL'],
    ['docker.io/library/postgres:17', 'PostgreSQL'],
    ['public.ecr.aws/docker/library/postgres:17', 'PostgreSQL'],
    ['registry.example.com:5000/library/postgres:17', 'PostgreSQL'],
    ['registry.example.com:5000/postgres', 'PostgreSQL'],
    ['localhost/postgres', 'PostgreSQL'],
    ['localhost:5000/postgres:17', 'PostgreSQL'],
    ['bitnami/postgresql:17', 'PostgreSQL'],
    ['docker.io/bitnamilegacy/postgresql-repmgr:17', 'PostgreSQL'],
    ['docker.elastic.co/elasticsearch/elasticsearch:8.17.0', 'Elasticsearch'],
    ['mcr.microsoft.com/mssql/server:2022-latest', 'SQL Server'],
    ['quay.io/prometheus/prometheus:v3.1.0', 'Prometheus'],
    ['redis:7.4-alpine', 'Redis'],
    ['postgrest/postgrest', undefined],
    ['shop/postgres', undefined],
    ['prometheuscommunity/postgres-exporter', undefined],
    ['memcached', undefined],
    ['nats:2.10', undefined],
    ['', undefined],
    [':17', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['bitnami/mongodb-exporter', undefined],
  ])('%s: %s', (image, name) => {
    expect(softwareOf(image)?.name).toBe(name);
  });

  test('the path is that of the image', () => {
    expect(softwareOf('postgres')?.dataPath).toBe('/var/lib/postgresql');
    expect(softwareOf('bitnami/postgresql')?.dataPath).toBe('/bitnami/postgresql');
    expect(softwareOf('confluentinc/cp-kafka')?.dataPath).toBe('/var/lib/kafka');
    expect(softwareOf('bitnami/kafka')?.dataPath).toBe('/bitnami/kafka');
  });
});

test.each([
  ['postgres', 'PGDATA', '/pgdata', true],
  ['postgres', 'POSTGRES_PASSWORD', 'secret', false],
  ['mysql', 'PGDATA', '/pgdata', false],
  ['bitnami/kafka', 'KAFKA_CFG_LOG_DIRS', undefined, true],
  ['elasticsearch', 'path.data', '/data', true],
  ['elasticsearch', 'node.roles', 'master,data,ingest', false],
  ['elasticsearch', 'node.roles', 'data_hot', false],
  ['elasticsearch', 'node.roles', '', true],
  ['elasticsearch', 'node.roles', 'ingest', true],
  ['elasticsearch', 'node.roles', undefined, true],
  ['elasticsearch', 'node.data', 'true', false],
  ['elasticsearch', 'node.data', 'false', true],
])('of %s, %s=%s moves the data: %s', (image, name, value, moves) => {
  expect(movesData(softwareOf(image)!, name, value)).toBe(moves);
});

test.each<[image: string, command: (string | undefined)[], args: (string | undefined)[], boolean]>([
  ['postgres', [], [], true],
  ['postgres', [], ['-c', 'max_connections=200'], true],
  ['postgres', [], ['postgres', '-c', 'max_connections=200'], true],
  ['postgres', [], ['-c', 'data_directory=/pgdata'], false],
  ['postgres', [], ['-c', 'config_file=/etc/postgresql.conf'], false],
  ['postgres', [], ['-D', '/pgdata'], false],
  ['postgres', [], ['-c', undefined], false],
  ['postgres', ['sleep', 'infinity'], [], false],
  ['postgres', ['sh', '-c'], ['postgres'], false],
  ['postgres', ['-c'], [], false],
  ['postgres', [], ['pg_dump'], false],
  ['mysql', [], ['--character-set-server=utf8mb4'], true],
  ['mysql', [], ['--datadir=/srv'], false],
  ['mysql', ['mysqld'], ['--defaults-file=/etc/my.cnf'], false],
  ['mongo', ['mongod'], ['--replSet', 'rs0'], true],
  ['mongo', ['mongod', '--replSet', 'rs0', '--bind_ip_all'], [], true],
  ['mongo', ['mongod', '--dbpath=/srv'], [], false],
  ['mongo', ['mongod', '--config', '/etc/mongod.conf'], [], false],
  ['mongo', ['mongod', '--configsvr'], [], false],
  ['mongo', ['mongos', '--configdb', 'a'], [], false],
  ['redis', [], ['--appendonly', 'yes'], true],
  ['redis', ['redis-server', '--appendonly', 'yes'], [], true],
  ['redis', ['redis-server', '/conf/redis.conf'], [], false],
  ['redis', [], ['--save', ''], false],
  ['redis', ['redis-sentinel', '/conf/sentinel.conf'], [], false],
  ['prom/prometheus', [], ['--config.file=/etc/prometheus/prometheus.yml'], true],
  ['prom/prometheus', [], ['--storage.tsdb.path=/srv'], false],
  ['cassandra', [], [], true],
  ['cassandra', [], ['-f'], false],
])('%s with %j %j keeps its data where its image does: %s', (image, command, args, keeps) => {
  expect(keepsDataPath(softwareOf(image)!, command, args)).toBe(keeps);
});
