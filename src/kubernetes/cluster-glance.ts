import { type Glanced, itemsIn, saidIn, valueIn } from './glance.ts';
import type { StatefulSet } from './statefulset.ts';

// What tells at a glance that nothing is to be said of a StatefulSet's start or of its cluster; asked of every one.

const PROBES = ['startupProbe', 'readinessProbe'] as const;

/** Whether an init container, or a probe that decides when a Pod is ready, may name a Pod or the Service of its own set. */
export function mayAskForPeers({ root, name, traits }: StatefulSet): boolean {
  const podSpec = traits.workload?.podSpec.node;
  const service = saidIn(valueIn(root.node, 'spec'), 'serviceName');
  const names = [name, service].filter((each): each is string => typeof each === 'string' && each !== '');
  const isAsked = (words: Glanced, list: string) =>
    itemsIn(words, list).some((word) => {
      const text = word.kind === 'scalar' ? word.value : undefined;
      return typeof text === 'string' && names.some((each) => text.includes(each));
    });
  return (
    itemsIn(podSpec, 'initContainers').some((each) => isAsked(each, 'command') || isAsked(each, 'args')) ||
    itemsIn(podSpec, 'containers').some((each) =>
      PROBES.some((probe) => isAsked(valueIn(valueIn(each, probe), 'exec'), 'command')),
    )
  );
}

/** Whether a container of cluster software may be asked whether it is ready. */
export function mayAwaitMembers({ traits }: StatefulSet): boolean {
  return itemsIn(traits.workload?.podSpec.node, 'containers').some(
    (container) => isOfCluster(container) && PROBES.some((probe) => valueIn(container, probe) !== undefined),
  );
}

/** Whether a container may be of cluster software whose members vote. */
export function mayVote({ traits }: StatefulSet): boolean {
  return itemsIn(traits.workload?.podSpec.node, 'containers').some(isOfCluster);
}

function isOfCluster(container: Glanced): boolean {
  const image = saidIn(container, 'image');
  return typeof image === 'string' && SOFTWARE.test(image);
}

/** Parts of the names of images of which `clusters.ts` knows a probe or votes; that table is not loaded for every input. */
const SOFTWARE =
  /cockroach|consul|elasticsearch|etcd|galera|keeper|mongo|nats|openbao|opensearch|qdrant|rabbitmq|vault|xtradb/;
