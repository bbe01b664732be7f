import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import { repositoryOf } from './images.ts';
import type { StatefulSet } from './statefulset.ts';
import type { Workload } from './workload.ts';

/** Software whose Pods make one cluster. */
export interface Cluster {
  readonly name: string;
  /** The ports that members need of each other; of those in one list one is enough. Empty: they have no usual ones. */
  readonly ports: readonly (readonly number[])[];
  /** What of its settings says that they do; undefined: nothing has to. */
  readonly settings: RegExp | undefined;
  /** Says that a Pod is ready only when it has found its peers: a probe that asks for it; undefined: none is known to. */
  readonly probe: RegExp | undefined;
  /** What of its settings says that the first start needs several members at once, and is not over before. */
  readonly together: RegExp | undefined;
  /** True where a majority of the members decides, so that one more than an odd number is of no use. */
  readonly votes: boolean;
}

// `serializable=true` is answered without a leader, as is `etcdctl endpoint status`.
const ETCD_PROBE = /\/health\b(?!\S*serializable=true)|\/readyz|etcdctl\b.*\b(?:cluster-health|get|health|member)\b/;
const ETCD_MEMBERS = /initial-cluster[=\s][^\n,]+,|^ETCD_INITIAL_CLUSTER=[^\n,]+,/m;
const JETSTREAM = /\bjetstream\b|(?:^|\s)-js(?:\s|$)/im;
const CLUSTER_HEALTH = /_cluster\/health(?!\S*local=true)/;
const MASTERS = /initial_(?:master|cluster_manager)_nodes["']?\s*[=:][^\n,]+,/;
const RAFT = /\braft\b/i;
// With these codes one that waits to be set up, or to be unsealed, is ready as well.
const UNSEALED = /(?:vault|bao) status|sys\/health(?!\S*(?:sealed|uninit)code=2)/;

/**
 * Cluster software by the repositories of its images. From the documentation of each: its page on clusters for the number of
 * members and their ports, its chart or manifests for Kubernetes for what a Pod needs to become ready. ZooKeeper answers
 * `ruok` alone, Cassandra begins with the first Pod, Elasticsearch takes one of an even number out of its votes, and
 * CockroachDB counts copies of ranges, not nodes.
 */
export const CLUSTERS: ReadonlyMap<string, Cluster> = new Map([
  ...cluster({ name: 'Cassandra', ports: [[7000, 7001]] }, ['cassandra', 'bitnami/cassandra']),
  ...cluster({ name: 'ScyllaDB', ports: [[7000, 7001]] }, ['scylladb/scylla']),
  ...cluster({ name: 'Redis Cluster', ports: [[16379]] }, ['redis', 'bitnami/redis-cluster']),
  ...cluster({ name: 'CockroachDB', ports: [[26257]], probe: /ready=1/ }, ['cockroachdb/cockroach']),
  ...cluster({ name: 'etcd', ports: [[2380]], probe: ETCD_PROBE, together: ETCD_MEMBERS, votes: true }, [
    ...['etcd', 'coreos/etcd', 'etcd-development/etcd', 'bitnami/etcd'],
  ]),
  ...cluster(
    {
      name: 'NATS JetStream',
      ports: [[6222]],
      probe: /\/healthz(?!\S*js-enabled)/,
      settings: JETSTREAM,
      together: /\broutes\b/,
      votes: true,
    },
    [...['nats', 'synadia/nats-server', 'bitnami/nats']],
  ),
  ...cluster(
    {
      name: 'RabbitMQ',
      ports: [[4369], [25672]],
      // A node answers `ping` before it has booted.
      probe: /^(?!.*\bping\b)./m,
      settings: /cluster_formation|peer_discovery/,
      votes: true,
    },
    [...['rabbitmq', 'bitnami/rabbitmq']],
  ),
  ...cluster({ name: 'Qdrant', probe: /\/readyz/, settings: /--bootstrap|QDRANT__CLUSTER__ENABLED=true/ }, [
    'qdrant/qdrant',
  ]),
  ...cluster(
    { name: 'Elasticsearch', ports: [[9300]], probe: CLUSTER_HEALTH, settings: /seed_hosts/, together: MASTERS },
    [...['elasticsearch', 'elasticsearch/elasticsearch']],
  ),
  ...cluster(
    { name: 'OpenSearch', ports: [[9300]], probe: CLUSTER_HEALTH, settings: /seed_hosts/, together: MASTERS },
    ['opensearchproject/opensearch'],
  ),
  ...cluster(
    {
      name: 'Consul',
      ports: [[8300], [8301]],
      // Without a leader the answer is empty, and a success: only a command can tell.
      probe: /(?:\btest\b|\[)[\s\S]*status\/leader|status\/leader[\s\S]*grep/,
      settings: /^-server\b|"server"\s*:\s*true/m,
      together: /bootstrap[-_]expect["']?[=:\s]\s*[2-9]/,
      votes: true,
    },
    [...['consul', 'hashicorp/consul']],
  ),
  ...cluster({ name: 'Vault', ports: [[8201]], probe: UNSEALED, settings: RAFT, votes: true }, [
    ...['vault', 'hashicorp/vault'],
  ]),
  ...cluster({ name: 'OpenBao', ports: [[8201]], probe: UNSEALED, settings: RAFT, votes: true }, ['openbao/openbao']),
  ...cluster({ name: 'ZooKeeper', ports: [[2888], [3888]], votes: true }, [
    ...['zookeeper', 'bitnami/zookeeper', 'confluentinc/cp-zookeeper'],
  ]),
  ...cluster({ name: 'ClickHouse Keeper', ports: [[9234]], votes: true }, ['clickhouse/clickhouse-keeper']),
  ...cluster({ name: 'MongoDB', settings: /--replSet|replSetName/, votes: true }, [
    ...['mongo', 'mongodb/mongodb-community-server', 'percona/percona-server-mongodb'],
  ]),
  ...cluster({ name: 'Galera', ports: [[4567]], votes: true }, [
    ...['bitnami/mariadb-galera', 'percona/percona-xtradb-cluster'],
  ]),
]);

function cluster(
  { name, ports = [], settings, probe, together, votes = false }: Partial<Cluster> & Pick<Cluster, 'name'>,
  images: readonly string[],
): [image: string, Cluster][] {
  return images.map((image) => [image, { name, ports, settings, probe, together, votes }]);
}

/** The cluster software of an image; undefined where none is known. Whether it is one of several members is not said by it. */
export function clusterOf(image: string | undefined): Cluster | undefined {
  return image === undefined ? undefined : CLUSTERS.get(repositoryOf(image));
}

/** A container of a StatefulSet that is a member of a cluster. */
export interface Member {
  readonly cluster: Cluster;
  readonly container: Field;
  /** True where its first start needs several members at once. */
  readonly startsTogether: boolean;
}

/** The member of a cluster that each Pod of a StatefulSet is; undefined where none is known, or its settings do not say so. */
export function memberOf(statefulSet: StatefulSet, bundle: Bundle): Member | undefined {
  const { workload } = statefulSet.traits;
  for (const container of (workload?.podSpec.get('containers').items() ?? []) as Field[]) {
    const found = clusterOf(container.child('image').string);
    if (found === undefined) continue;
    const settings = settingsOf(container, workload!, bundle);
    if (found.settings?.test(settings) === false) return undefined;
    return { cluster: found, container, startsTogether: found.together?.test(settings) === true };
  }
  return undefined;
}

/** The member that each Pod of a StatefulSet is, where it is ready only when it has found others; undefined otherwise. */
export function awaitingMember(statefulSet: StatefulSet, bundle: Bundle): Member | undefined {
  const member = memberOf(statefulSet, bundle);
  return member?.cluster.probe?.test(readinessOf(member.container)) ? member : undefined;
}

/** True where other StatefulSets beside it run the same software: together they may be one cluster. */
export function hasSiblings({ cluster: { name } }: Member, { directory }: StatefulSet, bundle: Bundle): boolean {
  return (crowds(bundle).get(`${directory}\0${name}`) ?? 0) > 1;
}

const crowds = perBundle((bundle): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { traits, directory } of bundle.all('StatefulSet')) {
    for (const container of traits.workload?.podSpec.get('containers').items() ?? []) {
      const found = clusterOf(container.get('image').string);
      const key = `${directory}\0${found?.name}`;
      if (found !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
});

/** What a container is told: its command line, its environment, and the ConfigMaps in its Pod's volumes. */
function settingsOf(container: Field, { manifest, podSpec }: Workload, bundle: Bundle): string {
  const lines: (string | undefined)[] = [];
  for (const list of ['command', 'args'])
    lines.push(
      ...container
        .child(list)
        .items()
        .map(({ text }) => text),
    );
  for (const variable of container.child('env').items()) {
    lines.push(`${variable.child('name').text}=${variable.child('value').text ?? ''}`);
  }
  for (const volume of podSpec.get('volumes').items()) {
    const name = volume.get('configMap').get('name').string;
    const [config] = name === undefined ? [] : bundle.partners('ConfigMap', name, manifest).near;
    for (const [, value] of config?.root.get('data').entries() ?? []) lines.push(value.text);
  }
  return lines.join('\n');
}

/** Where a container is asked whether it is ready. */
export function readinessProbeOf(container: Field): Field {
  const probe = container.child('readinessProbe');
  return probe.exists ? probe : container.child('startupProbe');
}

/** What asks whether a container is ready, in one line each. */
function readinessOf(container: Field): string {
  const probes = ['readinessProbe', 'startupProbe'].map((name) => container.child(name));
  const questions = probes.flatMap((probe) => [
    probe.child('httpGet').child('path').text,
    probe
      .child('exec')
      .child('command')
      .items()
      .map(({ text }) => text)
      .join(' '),
    probe.child('tcpSocket').child('port').exists ? 'port' : undefined,
  ]);
  return questions.filter(Boolean).join('\n');
}
