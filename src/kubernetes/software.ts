import { repositoryOf } from './images.ts';

/** Software that keeps data on disk unless it is told otherwise, and where. */
export interface Software {
  readonly name: string;
  /** The path that its image keeps data under, as the image's documentation gives it. */
  readonly dataPath: string;
  /** Environment variables that move the data elsewhere, or let it keep none: by name, or as `NAME=value`. */
  readonly movedBy: readonly (string | RegExp)[];
  /** What may stand on its command line without harm; undefined: nothing is known of that. */
  readonly commandLine: CommandLine | undefined;
}

interface CommandLine {
  readonly program: string;
  /** What in a word says that the data may be elsewhere: options for the path, for a file of settings, for another role. */
  readonly moving: readonly string[];
}

const POSTGRES: CommandLine = { program: 'postgres', moving: ['-D', 'data_directory', 'config_file'] };
const MYSQL: CommandLine = { program: 'mysqld', moving: ['datadir', '-h', 'defaults', 'no-defaults'] };
const MARIADB: CommandLine = { ...MYSQL, program: 'mariadbd' };
const MONGODB: CommandLine = { program: 'mongod', moving: ['dbpath', 'config', '-f', 'inMemory'] };
// A path on Redis's command line is a file of settings or `--dir`; `--save ""` says that nothing is kept.
const REDIS: CommandLine = { program: 'redis-server', moving: ['/', '.conf', 'save', 'dir', 'sentinel'] };
const VALKEY: CommandLine = { ...REDIS, program: 'valkey-server' };
// A node of a cluster that routes, or votes, and holds no data of its own.
const NO_DATA_NODE = /^node\.(?:roles=(?!.*data)|data=(?!true))/;
// It votes in a replica set, and holds none of its data.
const ARBITER = /^MONGODB_REPLICA_SET_MODE=arbiter$/;
const PROMETHEUS: CommandLine = { program: 'prometheus', moving: ['storage', 'agent'] };

// From the images' own pages on Docker Hub, Quay and the projects' sites. What keeps nothing by default (memcached, NATS
// without JetStream, Hazelcast, Consul and Vault in their development mode), is commonly run without (MQTT brokers), or
// has no fixed path (MinIO, etcd, InfluxDB, whose path has its version in it) is left out.
const TABLE: ReadonlyMap<string, Software> = new Map([
  ...keeps('PostgreSQL', '/var/lib/postgresql', ['PGDATA'], POSTGRES, [
    ...['postgres', 'postgis/postgis', 'timescale/timescaledb', 'pgvector/pgvector', 'citusdata/citus'],
  ]),
  ...keeps('PostgreSQL', '/home/postgres/pgdata', ['PGDATA'], POSTGRES, ['timescale/timescaledb-ha']),
  ...bitnami(
    'PostgreSQL',
    '/bitnami/postgresql',
    ['POSTGRESQL_DATA_DIR', 'POSTGRESQL_VOLUME_DIR', 'PGDATA'],
    [...['postgresql', 'postgresql-repmgr']],
  ),
  ...keeps('MySQL', '/var/lib/mysql', [], MYSQL, [
    ...['mysql', 'mysql/mysql-server', 'mysql/community-server', 'percona', 'percona/percona-server'],
    'percona/percona-xtradb-cluster',
  ]),
  ...bitnami('MySQL', '/bitnami/mysql', ['MYSQL_DATA_DIR'], ['mysql']),
  ...keeps('MariaDB', '/var/lib/mysql', [], MARIADB, ['mariadb']),
  ...bitnami('MariaDB', '/bitnami/mariadb', ['MARIADB_DATA_DIR'], ['mariadb', 'mariadb-galera']),
  ...keeps('SQL Server', '/var/opt/mssql', ['MSSQL_DATA_DIR', 'MSSQL_MASTER_DATA_FILE'], undefined, ['mssql/server']),
  ...keeps('Oracle Database', '/opt/oracle/oradata', [], undefined, ['gvenzl/oracle-xe', 'gvenzl/oracle-free']),
  ...keeps('MongoDB', '/data/db', [], MONGODB, [
    ...['mongo', 'mongodb/mongodb-community-server', 'mongodb/mongodb-enterprise-server'],
    'percona/percona-server-mongodb',
  ]),
  ...bitnami('MongoDB', '/bitnami/mongodb', ['MONGODB_DATA_DIR', ARBITER], ['mongodb']),
  ...keeps('Redis', '/data', [], REDIS, ['redis', 'redis/redis-stack', 'redis/redis-stack-server']),
  ...bitnami('Redis', '/bitnami/redis', ['REDIS_DATA_DIR'], ['redis', 'redis-cluster']),
  ...keeps('Valkey', '/data', [], VALKEY, ['valkey/valkey', 'valkey/valkey-bundle']),
  ...bitnami('Valkey', '/bitnami/valkey', ['VALKEY_DATA_DIR'], ['valkey', 'valkey-cluster']),
  ...keeps('KeyDB', '/data', [], { ...REDIS, program: 'keydb-server' }, ['eqalpha/keydb']),
  ...keeps('Cassandra', '/var/lib/cassandra', [], undefined, ['cassandra', 'datastax/dse-server']),
  ...bitnami('Cassandra', '/bitnami/cassandra', ['CASSANDRA_DATA_DIR'], ['cassandra']),
  ...keeps('ScyllaDB', '/var/lib/scylla', [], undefined, ['scylladb/scylla']),
  ...keeps('CouchDB', '/opt/couchdb/data', [], undefined, ['couchdb', 'apache/couchdb']),
  ...keeps('Couchbase', '/opt/couchbase/var', [], undefined, ['couchbase', 'couchbase/server']),
  ...keeps('ArangoDB', '/var/lib/arangodb3', [], undefined, ['arangodb', 'arangodb/arangodb']),
  ...keeps('RethinkDB', '/data', [], undefined, ['rethinkdb']),
  ...keeps('Neo4j', '/data', ['NEO4J_server_directories_data', 'NEO4J_dbms_directories_data'], undefined, ['neo4j']),
  ...keeps('ClickHouse', '/var/lib/clickhouse', [], undefined, [
    ...['clickhouse', 'clickhouse/clickhouse-server', 'yandex/clickhouse-server', 'altinity/clickhouse-server'],
  ]),
  ...keeps('Prometheus', '/prometheus', [], PROMETHEUS, ['prom/prometheus', 'prometheus/prometheus']),
  ...keeps('Elasticsearch', '/usr/share/elasticsearch/data', ['path.data', NO_DATA_NODE], undefined, [
    ...['elasticsearch', 'elasticsearch/elasticsearch', 'elasticsearch/elasticsearch-oss'],
  ]),
  ...keeps('OpenSearch', '/usr/share/opensearch/data', ['path.data', NO_DATA_NODE], undefined, [
    'opensearchproject/opensearch',
  ]),
  ...keeps('Solr', '/var/solr', ['SOLR_HOME'], undefined, ['solr']),
  ...keeps('Meilisearch', '/meili_data', ['MEILI_DB_PATH'], undefined, ['getmeili/meilisearch']),
  ...keeps('Qdrant', '/qdrant/storage', ['QDRANT__STORAGE__STORAGE_PATH'], undefined, ['qdrant/qdrant']),
  ...keeps('RabbitMQ', '/var/lib/rabbitmq', ['RABBITMQ_MNESIA_BASE', 'RABBITMQ_MNESIA_DIR'], undefined, ['rabbitmq']),
  ...keeps('Kafka', '/var/lib/kafka', ['KAFKA_LOG_DIRS', 'KAFKA_LOG_DIR'], undefined, [
    ...['confluentinc/cp-kafka', 'confluentinc/cp-server'],
  ]),
  ...keeps('Kafka', '/kafka', ['KAFKA_LOG_DIRS'], undefined, ['wurstmeister/kafka']),
  ...bitnami('Kafka', '/bitnami/kafka', ['KAFKA_CFG_LOG_DIRS', 'KAFKA_CFG_LOG_DIR'], ['kafka']),
  ...keeps('ZooKeeper', '/data', ['ZOO_DATA_DIR'], undefined, ['zookeeper']),
  ...keeps('ZooKeeper', '/var/lib/zookeeper', ['ZOOKEEPER_DATA_DIR'], undefined, ['confluentinc/cp-zookeeper']),
  ...bitnami('ZooKeeper', '/bitnami/zookeeper', ['ZOO_DATA_DIR'], ['zookeeper']),
  ...bitnami('etcd', '/bitnami/etcd', ['ETCD_DATA_DIR'], ['etcd']),
  ...keeps('Jenkins', '/var/jenkins_home', ['JENKINS_HOME'], undefined, ['jenkins/jenkins']),
]);

/** The images of some software, by repository without its registry. */
function keeps(
  name: string,
  dataPath: string,
  movedBy: readonly (string | RegExp)[],
  commandLine: CommandLine | undefined,
  images: readonly string[],
): [image: string, Software][] {
  const software = { name, dataPath, movedBy, commandLine };
  return images.map((image) => [image, software]);
}

function bitnami(name: string, dataPath: string, movedBy: readonly (string | RegExp)[], images: readonly string[]) {
  return keeps(
    name,
    dataPath,
    movedBy,
    undefined,
    // What is kept of the versions until 2025 is in `bitnamilegacy`.
    images.flatMap((image) => [`bitnami/${image}`, `bitnamilegacy/${image}`]),
  );
}

/** The software of an image such as `docker.io/library/postgres:17@sha256:…`, or undefined where it is not known. */
export function softwareOf(image: string): Software | undefined {
  return TABLE.get(repositoryOf(image));
}

/** True for software that may read a file of settings which its command line does not name. */
export function readsFiles({ commandLine }: Software): boolean {
  return commandLine === undefined || commandLine.moving.includes('defaults');
}

// What makes a database, or reads back a journal, before it answers; by the images' own pages and guides.
const SLOW: ReadonlySet<string> = new Set([
  ...[
    'Cassandra',
    'Elasticsearch',
    'OpenSearch',
    'Oracle Database',
    'SQL Server',
    'Jenkins',
    'MySQL',
    'MariaDB',
    'Couchbase',
  ],
  ...['Neo4j', 'ScyllaDB', 'MongoDB', 'PostgreSQL'],
]);

/** True for software that may take more than a minute to answer, at its first start or after a crash. */
export function startsSlowly({ name }: Software): boolean {
  return SLOW.has(name);
}

/** True where an environment variable moves the data elsewhere, or may. `value` is undefined where it is not known. */
export function movesData({ movedBy }: Software, name: string, value: string | undefined): boolean {
  return movedBy.some((moving) =>
    typeof moving === 'string' ? moving === name : moving.test(`${name}=${value ?? ''}`),
  );
}

/**
 * True where a command line runs the software with its data where its image keeps it: no word says otherwise, or may.
 * `command` and `args` are the container's; a word that is not known is undefined.
 */
export function keepsDataPath(
  { commandLine }: Software,
  command: readonly (string | undefined)[],
  args: readonly (string | undefined)[],
): boolean {
  const words = [...command, ...args];
  const [first] = words;
  if (words.length === 0) return true;
  if (commandLine === undefined || first === undefined) return false;
  // The entry points of images put their program before an option.
  if (first !== commandLine.program && (command.length > 0 || !first.startsWith('-'))) return false;
  return words.every((word) => word !== undefined && !commandLine.moving.some((moving) => word.includes(moving)));
}
