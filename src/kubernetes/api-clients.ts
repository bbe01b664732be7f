import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { repositoryOf } from './images.ts';
import { referencesIn } from './references.ts';
import { containersOf, type Workload } from './workload.ts';

/** What asks the Kubernetes API, and what shows that it is set up to do so. */
interface ApiClient {
  readonly name: string;
  /** What it asks the API for, as its documentation says. */
  readonly asks: string;
  /** In its command, its arguments, or its variables as `NAME=value`. */
  readonly says?: RegExp;
  /** In a ConfigMap that the Pod uses, where the image is one of these. */
  readonly configured?: RegExp;
  readonly images?: readonly string[];
}

// From the documentation of each: Patroni (Kubernetes, "ENVIRONMENT"), Spilo, Hazelcast ("Kubernetes API mode"), RabbitMQ's
// peer discovery (which has done without since 4.1), Prometheus's kubernetes_sd_configs, JGroups' KUBE_PING, Consul's
// `retry_join`, mongo-k8s-sidecar, and kubectl itself.
const CLIENTS: readonly ApiClient[] = [
  {
    name: 'Patroni',
    asks: 'its leader and members',
    says: /^(?:PATRONI_KUBERNETES_\w+=|DCS_ENABLE_KUBERNETES_API=true)/,
  },
  { name: 'Hazelcast', asks: 'its members', says: /^HZ_NETWORK_JOIN_KUBERNETES_ENABLED=true/ },
  {
    name: 'KUBE_PING of JGroups',
    asks: 'its members',
    says: /^(?:OPENSHIFT_KUBE_PING_NAMESPACE=|\w+=kubernetes\.KUBE_PING)/,
  },
  { name: 'Consul', asks: 'its members', says: /\bprovider=k8s\b/ },
  { name: 'the MongoDB sidecar', asks: 'its members', images: ['cvallance/mongo-k8s-sidecar'] },
  {
    name: 'RabbitMQ',
    asks: 'its peers',
    configured: /peer_discovery_backend\s*=\s*(?:rabbit_peer_discovery_k8s|k8s|kubernetes)\b/,
    images: ['rabbitmq', 'bitnami/rabbitmq'],
  },
  {
    name: 'Prometheus',
    asks: 'its targets',
    configured: /\bkubernetes_sd_configs:/,
    images: ['prom/prometheus', 'prometheus/prometheus'],
  },
];

/** A container that asks the API, by what of its manifest can be seen. */
export interface ApiUse {
  readonly name: string;
  readonly asks: string;
  readonly at: Field;
}

const KUBECTL =
  /(?:^|[\s;&|(`/"'])kubectl\s+(?:annotate|apply|cordon|create|delete|exec|get|label|patch|rollout|scale|wait)\b/;

/** The first of the containers of a Pod that is set up to ask the API. */
export function apiUseOf(workload: Workload, bundle: Bundle): ApiUse | undefined {
  const configs = configTextsOf(workload, bundle);
  for (const container of containersOf(workload)) {
    const image = container.get('image');
    const repository = repositoryOf(image.string ?? '');
    const words = ['command', 'args'].flatMap((list) => (container as Field).child(list).items() as Field[]);
    const script = words.find((word) => KUBECTL.test(word.text ?? ''));
    const isKubectl = words[0]?.string === 'kubectl';
    if (script !== undefined || isKubectl)
      return { name: 'kubectl', asks: 'whatever it is told to', at: script ?? words[0]! };
    const settings = container
      .get('env')
      .items()
      .map((item): [Field, string] => [
        item as Field,
        `${item.get('name').text ?? ''}=${item.get('value').text ?? ''}`,
      ]);
    // By DNS it needs no API.
    if (settings.some(([, text]) => /^HZ_NETWORK_JOIN_KUBERNETES_SERVICEDNS=/.test(text))) continue;
    for (const { name, asks, says, configured, images } of CLIENTS) {
      const isImage = images?.includes(repository) === true;
      if (says !== undefined) {
        const at = settings.find(([, text]) => says.test(text))?.[0] ?? words.find(({ text }) => says.test(text ?? ''));
        if (at !== undefined) return { name, asks, at };
      } else if (isImage && (configured === undefined || configs().some((text) => configured.test(text)))) {
        if (name === 'RabbitMQ' && doesWithout(image.string!)) continue;
        return { name, asks, at: image as Field };
      }
    }
  }
  return undefined;
}

/** RabbitMQ since 4.1 finds its peers by the name of the first. */
function doesWithout(image: string): boolean {
  const [, major, minor] = /:v?(\d+)(?:\.(\d+))?/.exec(image) ?? [];
  return major === undefined || Number(major) > 4 || (Number(major) === 4 && Number(minor ?? 1) >= 1);
}

/** The texts of the ConfigMaps beside a Pod that it uses. */
function configTextsOf(workload: Workload, bundle: Bundle): () => readonly string[] {
  let texts: readonly string[] | undefined;
  return () => {
    texts ??= referencesIn(workload).flatMap(({ kind, name }) =>
      kind !== 'ConfigMap'
        ? []
        : bundle.partners('ConfigMap', name, workload.manifest).near.flatMap(({ root }) =>
            root
              .get('data')
              .entries()
              .map(([, field]) => field.text ?? ''),
          ),
    );
    return texts;
  };
}
