import { repositoryOf } from './images.ts';
import { cleanPath } from './volumes.ts';

// What every image has there that is more than one static program.
const PROGRAMS = 'the programs and libraries of the image';
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['/', 'all files of the image'],
  ['/etc', 'the users, certificates and settings of the image'],
  ...['/bin', '/lib', '/usr', '/usr/bin', '/usr/lib'].map((path): [string, string] => [path, PROGRAMS]),
]);

// Directories of the programs of images, and of settings of which a single file is not enough, by the images' Dockerfiles.
const HOMES: readonly [software: string, images: RegExp, paths: readonly string[]][] = [
  ['Elasticsearch', /^(?:elasticsearch\/)?elasticsearch(?:-oss)?$/, below('/usr/share/elasticsearch')],
  ['OpenSearch', /^opensearchproject\/opensearch$/, below('/usr/share/opensearch')],
  ['Cassandra', /^cassandra$/, ['/etc/cassandra', '/opt/cassandra', '/opt/cassandra/bin']],
  ['CouchDB', /^(?:apache\/)?couchdb$/, ['/opt/couchdb', '/opt/couchdb/bin', '/opt/couchdb/etc']],
  ['Couchbase', /^couchbase(?:\/server)?$/, ['/opt/couchbase', '/opt/couchbase/bin', '/opt/couchbase/etc']],
  ['Neo4j', /^neo4j$/, ['/var/lib/neo4j', '/var/lib/neo4j/bin']],
  ['Solr', /^solr$/, ['/opt/solr', '/opt/solr/bin', '/opt/solr/server']],
  ['RabbitMQ', /^rabbitmq$/, ['/opt/rabbitmq', '/opt/rabbitmq/sbin']],
  ['Qdrant', /^qdrant\/qdrant$/, ['/qdrant']],
  ['Kafka', /^apache\/kafka$/, ['/opt/kafka', '/opt/kafka/bin', '/opt/kafka/libs']],
  ["Bitnami's image", /^bitnami(?:legacy)?\//, ['/opt/bitnami', '/opt/bitnami/scripts']],
];

function below(home: string): string[] {
  return ['', '/bin', '/config', '/lib', '/modules'].map((path) => home + path);
}

const NEEDED: ReadonlySet<string> = new Set([...SYSTEM.keys(), ...HOMES.flatMap(([, , paths]) => paths)]);

/** True for a path that is a directory of every image, or of some image. */
export function mayBeNeeded(path: string): boolean {
  return NEEDED.has(cleanPath(path));
}

/** What a container lacks where something is mounted over a directory of its image; undefined where nothing is known of it. */
export function hiddenBy(path: string, image: string | undefined): string | undefined {
  const clean = cleanPath(path);
  const system = SYSTEM.get(clean);
  if (system !== undefined || image === undefined) return system;
  const repository = repositoryOf(image);
  const [software] = HOMES.find(([, images, paths]) => images.test(repository) && paths.includes(clean)) ?? [];
  if (software === undefined) return undefined;
  return `the ${/\/(?:config|etc)$|^\/etc\//.test(clean) ? 'other settings' : 'programs'} of ${software}`;
}

/** True for directories that images have, and in which people put single files. */
export function isKnownDirectory(path: string): boolean {
  return DIRECTORIES.has(cleanPath(path)) || SYSTEM.has(cleanPath(path));
}

const DIRECTORIES: ReadonlySet<string> = new Set([
  ...['/etc/nginx', '/etc/nginx/conf.d', '/usr/share/nginx/html', '/var/www/html', '/docker-entrypoint-initdb.d'],
  ...[
    '/etc/mysql',
    '/etc/mysql/conf.d',
    '/etc/mysql/mysql.conf.d',
    '/etc/postgresql',
    '/etc/rabbitmq',
    '/etc/rabbitmq/conf.d',
  ],
  ...['/usr/share/elasticsearch/config', '/usr/share/opensearch/config', '/etc/cassandra', '/etc/clickhouse-server'],
  ...[
    '/etc/clickhouse-server/config.d',
    '/etc/clickhouse-server/users.d',
    '/usr/local/etc',
    '/usr/local/bin',
    '/etc/ssl/certs',
  ],
  ...[
    '/etc/grafana',
    '/etc/prometheus',
    '/usr/local/etc/redis',
    '/etc/haproxy',
    '/usr/local/etc/haproxy',
    '/tmp',
    '/opt',
    '/data',
  ],
]);
