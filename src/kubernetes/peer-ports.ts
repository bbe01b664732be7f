import type { ContainerPort } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { repositoryOf } from './images.ts';
import { mentionsIn, textsOf } from './mentions.ts';
import { protocolOf } from './ports.ts';
import { replicasOf } from './replicas.ts';
import type { Workload } from './workload.ts';

/** A port at which the Pods of one workload talk to each other. */
export interface PeerPort {
  readonly number: number;
  readonly protocol: string;
  readonly field: Field;
}

/** What Pods of a workload need of each other. */
export interface Peers {
  /** The software, where it is known. */
  readonly software: string | undefined;
  /** One port of each group has to be open; of a group with none at all, any port will do. */
  readonly groups: readonly (readonly PeerPort[])[];
}

interface Software {
  readonly name: string;
  /** Ports that the members need of each other, by the documentation of each; of those in one list one is enough. */
  readonly ports: readonly (readonly number[])[];
}

const TABLE: ReadonlyMap<string, Software> = new Map([
  ...software('Cassandra', [[7000, 7001]], ['cassandra', 'bitnami/cassandra', 'bitnamilegacy/cassandra']),
  ...software('ScyllaDB', [[7000, 7001]], ['scylladb/scylla']),
  ...software('Elasticsearch', [[9300]], ['elasticsearch', 'elasticsearch/elasticsearch']),
  ...software('OpenSearch', [[9300]], ['opensearchproject/opensearch']),
  ...software(
    'ZooKeeper',
    [[2888], [3888]],
    [...['zookeeper', 'bitnami/zookeeper', 'bitnamilegacy/zookeeper', 'confluentinc/cp-zookeeper']],
  ),
  ...software('etcd', [[2380]], ['etcd', 'coreos/etcd', 'etcd-development/etcd', 'bitnami/etcd', 'bitnamilegacy/etcd']),
  ...software('CockroachDB', [[26257]], ['cockroachdb/cockroach']),
  ...software('Consul', [[8300], [8301]], ['consul', 'hashicorp/consul']),
  ...software('RabbitMQ', [[4369], [25672]], ['rabbitmq', 'bitnami/rabbitmq', 'bitnamilegacy/rabbitmq']),
  ...software('NATS', [[6222]], ['nats', 'bitnami/nats', 'bitnamilegacy/nats']),
  ...software('Redis Cluster', [[16379]], ['redis', 'bitnami/redis-cluster', 'bitnamilegacy/redis-cluster']),
  ...software('Vault', [[8201]], ['vault', 'hashicorp/vault']),
  ...software(
    'Galera',
    [[4567]],
    [...['bitnami/mariadb-galera', 'bitnamilegacy/mariadb-galera', 'percona/percona-xtradb-cluster']],
  ),
]);

function software(name: string, ports: Software['ports'], images: readonly string[]): [string, Software][] {
  return images.map((image) => [image, { name, ports }]);
}

/** Names of ports at which a Pod waits for others of its kind alone. */
const PEER_NAMES =
  /^(?:peers?|raft|gossip|serf(?:-?lan)?|clustering|cluster|transport|inter-?node|intra-?node|tls-intra-node|inter-?broker|(?:leader-)?election|quorum)$/;

/**
 * What Pods of a workload need of each other, where it certainly has several which form one cluster: it declares a port that
 * is for peers by its name or by its software, or it names Pods of its own. Undefined otherwise.
 */
export function peersOf(workload: Workload, bundle: Bundle): Peers | undefined {
  const { manifest, podSpec } = workload;
  if (!manifest.is('StatefulSet') || (replicasOf(manifest, bundle)?.min ?? 0) < 2) return undefined;
  const ports: PeerPort[] = [];
  let known: Software | undefined;
  const named: PeerPort[] = [];
  for (const container of podSpec.get('containers').items()) {
    known ??= TABLE.get(repositoryOf(container.get('image').string ?? ''));
    for (const field of container.get('ports').items()) {
      const port = readPort(field as Field<ContainerPort>);
      if (port === undefined) continue;
      ports.push(port);
      if (PEER_NAMES.test(field.get('name').string ?? '')) named.push(port);
    }
  }
  const byNumber = known?.ports.map((group) => ports.filter(({ number }) => group.includes(number))) ?? [];
  const groups = byNumber.filter((group) => group.length > 0);
  if (groups.length > 0) return { software: known!.name, groups };
  if (named.length > 0) return { software: known?.name, groups: [named] };
  return namesItself(workload) ? { software: undefined, groups: [ports] } : undefined;
}

function readPort(field: Field<ContainerPort>): PeerPort | undefined {
  const [number, protocol] = [field.get('containerPort').number, protocolOf(field as Field)];
  return number === undefined || protocol === undefined ? undefined : { number, protocol, field: field as Field };
}

/** True where the texts of a StatefulSet name its own Pods as hosts. */
function namesItself({ manifest }: Workload): boolean {
  return textsOf(manifest).some((text) => mentionsIn(text, (name) => name === manifest.name).length > 0);
}
