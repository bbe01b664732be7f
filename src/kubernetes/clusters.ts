import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import { repositoryOf } from './images.ts';
import type { StatefulSet } from './statefulset.ts';
import type { Workload } from './workload.ts';

/** Software whose Pods make one cluster. */
export interface Cluster {
  readonly name: string;
  /** What of its settings says that they do; undefined: nothing has to. */
  readonly settings: RegExp | undefined;
  /** Says that a Pod is ready only when it has found its peers: a probe that asks for it; undefined: none is known to. */
  readonly probe: RegExp | undefined;
  /** What of its settings says that the first start needs several members at once, and is not over before. */
  readonly together: RegExp | undefined;
  /** True where a majority of the members decides, so that one more than an odd number is of no use. */
  readonly votes: boolean;
}

const JETSTREAM = /\bjetstream\b|(?:^|\s)-js(?:\s|$)/im;
const ETCD_PROBE = /\/health\b|\/readyz|etcdctl\b.*\b(?:cluster-health|get|health|member|status)\b/;
const ETCD_MEMBERS = /initial-cluster[=\s][^\n,]+,|^ETCD_INITIAL_CLUSTER=[^\n,]+,/m;
const EXPECT = /bootstrap[-_]expect["']?[=:\s]\s*[2-9]/;
const MASTERS = /initial_(?:master|cluster_manager)_nodes["']?\s*[=:][^\n,]+,/;
const RAFT = /\braft\b/i;

// From the documentation of each: its page on clusters for the number of members, its chart or manifests for Kubernetes
// for what a Pod needs to become ready. ZooKeeper answers `ruok` alone, Cassandra begins with the first Pod, Elasticsearch
// takes one of an even number out of its votes, and CockroachDB counts copies of ranges, not nodes.
const TABLE: ReadonlyMap<string, Cluster> = new Map([
  ...cluster({ name: 'CockroachDB', probe: /ready=1/ }, ['cockroachdb/cockroach']),
  ...cluster({ name: 'etcd', probe: ETCD_PROBE, together: ETCD_MEMBERS, votes: true }, [
    ...['etcd', 'coreos/etcd', 'etcd-development/etcd', 'bitnami/etcd', 'bitnamilegacy/etcd'],
  ]),
  ...cluster(
    {
      name: 'NATS JetStream',
      probe: /\/healthz(?!\S*js-enabled)/,
      settings: JETSTREAM,
      together: /\broutes\b/,
      votes: true,
    },
    [...['nats', 'synadia/nats-server', 'bitnami/nats', 'bitnamilegacy/nats']],
  ),
  ...cluster({ name: 'RabbitMQ', probe: /./, settings: /cluster_formation|peer_discovery/, votes: true }, ['rabbitmq']),
  ...cluster({ name: 'Qdrant', probe: /\/readyz/, settings: /--bootstrap|QDRANT__CLUSTER__ENABLED=true/ }, [
    'qdrant/qdrant',
  ]),
  ...cluster(
    { name: 'Elasticsearch', probe: /_cluster\/health(?!\S*local=true)/, settings: /seed_hosts/, together: MASTERS },
    [...['elasticsearch', 'elasticsearch/elasticsearch']],
  ),
  ...cluster(
    { name: 'OpenSearch', probe: /_cluster\/health(?!\S*local=true)/, settings: /seed_hosts/, together: MASTERS },
    ['opensearchproject/opensearch'],
  ),
  ...cluster(
    {
      name: 'Consul',
      probe: /status\/leader/,
      settings: /^-server\b|"server"\s*:\s*true/m,
      together: EXPECT,
      votes: true,
    },
    [...['consul', 'hashicorp/consul']],
  ),
  ...cluster({ name: 'Vault', probe: /vault status|sys\/health/, settings: RAFT, votes: true }, [
    ...['vault', 'hashicorp/vault'],
  ]),
  ...cluster({ name: 'OpenBao', probe: /bao status|sys\/health/, settings: RAFT, votes: true }, ['openbao/openbao']),
  ...cluster({ name: 'ZooKeeper', votes: true }, [
    ...['zookeeper', 'bitnami/zookeeper', 'bitnamilegacy/zookeeper', 'confluentinc/cp-zookeeper'],
  ]),
  ...cluster({ name: 'ClickHouse Keeper', votes: true }, ['clickhouse/clickhouse-keeper']),
  ...cluster({ name: 'MongoDB', settings: /--replSet|replSetName/, votes: true }, [
    ...['mongo', 'mongodb/mongodb-community-server', 'percona/percona-server-mongodb'],
  ]),
  ...cluster({ name: 'Galera', votes: true }, [
    ...['bitnami/mariadb-galera', 'bitnamilegacy/mariadb-galera', 'percona/percona-xtradb-cluster'],
  ]),
]);

function cluster(
  { name, settings, probe, together, votes = false }: Partial<Cluster> & Pick<Cluster, 'name'>,
  images: readonly string[],
): [image: string, Cluster][] {
  return images.map((image) => [image, { name, settings, probe, together, votes }]);
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
    const image = container.child('image').string;
    const found = image === undefined ? undefined : TABLE.get(repositoryOf(image));
    if (found === undefined) continue;
    const settings = settingsOf(container, workload!, bundle);
    if (found.settings?.test(settings) === false) return undefined;
    return { cluster: found, container, startsTogether: found.together?.test(settings) === true };
  }
  return undefined;
}

/** True where other StatefulSets beside it run the same software: together they may be one cluster. */
export function hasSiblings({ cluster: { name } }: Member, { directory }: StatefulSet, bundle: Bundle): boolean {
  return (crowds(bundle).get(`${directory}\0${name}`) ?? 0) > 1;
}

const crowds = perBundle((bundle): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { traits, directory } of bundle.all('StatefulSet')) {
    for (const container of traits.workload?.podSpec.get('containers').items() ?? []) {
      const found = TABLE.get(repositoryOf(container.get('image').string ?? ''));
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
export function readinessOf(container: Field): string {
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
