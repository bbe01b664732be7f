import { POD_INDEX_LABEL, POD_NAME_LABEL } from '../src/kubernetes/controller-labels.ts';
import { exposerOf } from '../src/kubernetes/exposed-services.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { repositoryOf } from '../src/kubernetes/images.ts';
import { podIndexOf, selectedBeside } from '../src/kubernetes/pod-index.ts';
import { isHeadless, type Service } from '../src/kubernetes/statefulset.ts';
import type { Workload } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Service for clients publishes Pods that are not ready',
  why: `\`publishNotReadyAddresses: true\` is for the headless Service by which Pods find each other before they are ready. A
Service for clients with it sends requests to Pods that are starting, that are broken, or that are about to stop, as if
they had no readiness probe. Keep it on the headless Service, and let clients use another one without.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec',
    'https://github.com/hashicorp/vault/issues/8162',
  ],
  severity: 'warning',
  category: 'network',
  subject: 'Service',
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    return saidIn(spec, 'publishNotReadyAddresses') === true && saidIn(spec, 'clusterIP') !== 'None';
  },
  *check(service, { bundle }) {
    const spec = service.root.get('spec');
    const publishes = spec.get('publishNotReadyAddresses') as Field;
    if (service.partial || publishes.open || isHeadless(service) !== 'no' || isForPeers(service)) return;
    // The set that is governed by it needs a headless one: another rule says so.
    if (podIndexOf(bundle).governs(service)) return;
    const probed = (selectedBeside(service, bundle) ?? []).map(({ workload }) => workload);
    const probe = probed.map(readinessProbe).find((each) => each !== undefined);
    if (probe === undefined || probed.some(isUsedBeforeReady)) return;
    const type = spec.get('type').string ?? 'ClusterIP';
    const isOpen = type === 'LoadBalancer' || type === 'NodePort';
    const opener = isOpen ? undefined : exposerOf(service, bundle);
    yield {
      at: publishes,
      message: `publishNotReadyAddresses: ${opener === undefined ? `Service ${service.name}, of type ${type},` : `Service ${service.name}, to which ${opener} leads,`} sends clients to Pods that are not ready`,
      help: 'take it out here, and set it on the headless Service by which the Pods find each other',
      related: [{ at: probe, message: 'this probe is without effect there' }],
      ...renameFix(publishes, 'false', 'unsafe', 'write publishNotReadyAddresses: false'),
      ...(!isOpen && opener === undefined && { severity: 'info' as const }),
    };
  },
});

/** True for what is certainly not for clients: a Service for one Pod, or one whose name says so. */
function isForPeers({ root, name }: Service): boolean {
  const isOfOnePod = root
    .get('spec')
    .get('selector')
    .entries()
    .some(([key]) => key === POD_NAME_LABEL || key === POD_INDEX_LABEL);
  return isOfOnePod || PEERS.test(name ?? '');
}

const PEERS =
  /announce|bootstrap|cluster|discover|gossip|headless|internal|join|member|node|not-?ready|peer|raft|repl|ring|seed|unready/i;

function readinessProbe({ podSpec }: Workload): Field | undefined {
  const probes = podSpec
    .get('containers')
    .items()
    .map((container) => container.get('readinessProbe') as Field);
  return probes.find(({ isMap }) => isMap);
}

/** Software that clients have to reach before it is ready: to unseal it, or to set it up. */
function isUsedBeforeReady({ podSpec }: Workload): boolean {
  const images = podSpec
    .get('containers')
    .items()
    .map((container) => repositoryOf(container.get('image').text ?? ''));
  return images.some((image) => /(?:^|\/)(?:vault|openbao|consul)(?:$|-)/.test(image));
}
