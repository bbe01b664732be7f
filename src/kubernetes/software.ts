/** Software that keeps data on disk unless it is told otherwise, and where. */
export interface Software {
  readonly name: string;
  /** The path that its image keeps data under, as the image's documentation gives it. */
  readonly dataPath: string;
  /** Environment variables that move the data elsewhere. */
  readonly movedBy: readonly string[];
}

interface Entry extends Software {
  /** Repositories of images without registry; the last part of others is compared where `anywhere` is set. */
  readonly images: readonly string[];
}

// From the images' own pages on Docker Hub, Quay and the projects' sites. What keeps nothing by default (memcached, NATS
// without JetStream, Hazelcast) or has no fixed path (MinIO, etcd) is left out.
const TABLE: readonly Entry[] = [
  entry('PostgreSQL', '/var/lib/postgresql', ['PGDATA'], ['postgres', 'postgis/postgis', 'timescale/timescaledb', 'pgvector/pgvector']),
  entry('PostgreSQL', '/bitnami/postgresql', ['POSTGRESQL_DATA_DIR', 'PGDATA'], ['bitnami/postgresql', 'bitnamilegacy/postgresql']),
  entry('MySQL', '/var/lib/mysql', [], ['mysql', 'mysql/mysql-server', 'percona', 'percona/percona-server']),
  entry('MySQL', '/bitnami/mysql', ['MYSQL_DATA_DIR'], ['bitnami/mysql', 'bitnamilegacy/mysql']),
  entry('MariaDB', '/var/lib/mysql', [], ['mariadb']),
  entry('MariaDB', '/bitnami/mariadb', ['MARIADB_DATA_DIR'], ['bitnami/mariadb', 'bitnamilegacy/mariadb']),
  entry('MongoDB', '/data/db', [], ['mongo', 'mongodb/mongodb-community-server', 'percona/percona-server-mongodb']),
  entry('MongoDB', '/bitnami/mongodb', ['MONGODB_DATA_DIR'], ['bitnami/mongodb', 'bitnamilegacy/mongodb']),
  entry('Redis', '/data', [], ['redis', 'redis/redis-stack-server']),
  entry('Redis', '/bitnami/redis', ['REDIS_DATA_DIR'], ['bitnami/redis', 'bitnamilegacy/redis']),
  entry('Valkey', '/data', [], ['valkey/valkey']),
  entry('Cassandra', '/var/lib/cassandra', [], ['cassandra']),
  entry('ScyllaDB', '/var/lib/scylla', [], ['scylladb/scylla']),
  entry('Elasticsearch', '/usr/share/elasticsearch/data', ['path.data'], ['elasticsearch', 'elasticsearch/elasticsearch']),
  entry('OpenSearch', '/usr/share/opensearch/data', ['path.data'], ['opensearchproject/opensearch']),
  entry('RabbitMQ', '/var/lib/rabbitmq', ['RABBITMQ_MNESIA_BASE', 'RABBITMQ_MNESIA_DIR'], ['rabbitmq']),
  entry('Kafka', '/var/lib/kafka', ['KAFKA_LOG_DIRS', 'KAFKA_LOG_DIR'], ['confluentinc/cp-kafka']),
  entry('Kafka', '/bitnami/kafka', ['KAFKA_CFG_LOG_DIRS'], ['bitnami/kafka', 'bitnamilegacy/kafka']),
  entry('ZooKeeper', '/data', ['ZOO_DATA_DIR'], ['zookeeper']),
  entry('ZooKeeper', '/bitnami/zookeeper', ['ZOO_DATA_DIR'], ['bitnami/zookeeper', 'bitnamilegacy/zookeeper']),
  entry('InfluxDB', '/var/lib/influxdb', ['INFLUXD_BOLT_PATH', 'INFLUXDB_DATA_DIR'], ['influxdb']),
  entry('CouchDB', '/opt/couchdb/data', [], ['couchdb']),
  entry('Neo4j', '/data', [], ['neo4j']),
  entry('ClickHouse', '/var/lib/clickhouse', [], ['clickhouse/clickhouse-server', 'yandex/clickhouse-server']),
  entry('CockroachDB', '/cockroach/cockroach-data', [], ['cockroachdb/cockroach']),
  entry('Prometheus', '/prometheus', [], ['prom/prometheus', 'prometheus/prometheus']),
  entry('Jenkins', '/var/jenkins_home', ['JENKINS_HOME'], ['jenkins/jenkins']),
];

function entry(name: string, dataPath: string, movedBy: readonly string[], images: readonly string[]): Entry {
  return { name, dataPath, movedBy, images };
}

const BY_IMAGE: ReadonlyMap<string, Software> = new Map(
  TABLE.flatMap((software) => software.images.map((image) => [image, software] as const)),
);

/** The software of an image such as `docker.io/library/postgres:17@sha256:…`, or undefined where it is not known. */
export function softwareOf(image: string): Software | undefined {
  return BY_IMAGE.get(repositoryOf(image));
}

/** The repository of an image without registry, tag and digest; `library/` is understood. */
function repositoryOf(image: string): string {
  const path = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '').split('/');
  // A first part with a dot or a port, or `localhost`, is a registry (distribution/reference, splitDockerDomain).
  if (path.length > 1 && /[.:]|^localhost$/.test(path[0]!)) path.shift();
  if (path[0] === 'library') path.shift();
  return path.join('/');
}
