import type { ContainerPort } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { type Cluster, clusterOf } from './clusters.ts';
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
  let known: Cluster | undefined;
  const named: PeerPort[] = [];
  for (const container of podSpec.get('containers').items()) {
    known ??= clusterOf(container.get('image').string);
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
