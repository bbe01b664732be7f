import { type Glanced, itemsIn, saidIn, valueIn } from './glance.ts';
import type { StatefulSet } from './statefulset.ts';

const PROBES = ['startupProbe', 'readinessProbe'] as const;

/**
 * False for a StatefulSet of which no init container and no probe that decides when a Pod is ready names a Pod or the
 * Service of its own; asked of every one.
 */
export function asksForPeers({ root, name, traits }: StatefulSet): boolean {
  const podSpec = traits.workload?.podSpec.node;
  const service = root.get('spec').get('serviceName').text;
  const isAsked = (words: Glanced, list: string) =>
    itemsIn(words, list).some((word) => {
      const text = word.kind === 'scalar' ? word.value : undefined;
      return typeof text === 'string' && ((name && text.includes(name)) || (service && text.includes(service)));
    });
  return (
    itemsIn(podSpec, 'initContainers').some((each) => isAsked(each, 'command') || isAsked(each, 'args')) ||
    itemsIn(podSpec, 'containers').some((each) =>
      PROBES.some((probe) => isAsked(valueIn(valueIn(each, probe), 'exec'), 'command')),
    )
  );
}

/** False for a StatefulSet without a container of such software that is asked whether it is ready; asked of every one. */
export function mayAwaitMembers({ traits }: StatefulSet): boolean {
  return itemsIn(traits.workload?.podSpec.node, 'containers').some(
    (container) => isOfCluster(container) && PROBES.some((probe) => valueIn(container, probe) !== undefined),
  );
}

/** False for a StatefulSet without a container of software that `clusters.ts` knows; asked of every one. */
export function mayRunCluster({ traits }: StatefulSet): boolean {
  return itemsIn(traits.workload?.podSpec.node, 'containers').some(isOfCluster);
}

function isOfCluster(container: Glanced): boolean {
  const image = saidIn(container, 'image');
  return typeof image === 'string' && CLUSTERS.test(image);
}

const CLUSTERS =
  /cockroach|consul|elasticsearch|etcd|galera|keeper|mongo|nats|openbao|opensearch|qdrant|rabbitmq|vault|xtradb/;
