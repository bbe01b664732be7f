import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { containersOf, type Workload } from './workload.ts';

/** A name that only the DNS of the cluster knows, and the text that uses it. */
export interface ClusterName {
  readonly name: string;
  readonly field: Field;
}

/**
 * The first name of a Service or a Pod of the cluster that the containers of a workload are told by their command lines or
 * their environment: one that ends as such names do, or that of a Service beside it where a host stands. Probes are left
 * out: the kubelet asks them.
 */
export function clusterNameIn(workload: Workload, bundle: Bundle): ClusterName | undefined {
  const isService = (name: string) => bundle.partners('Service', name, workload.manifest).near.length > 0;
  for (const container of containersOf(workload) as Field[]) {
    const texts = [...container.child('command').items(), ...container.child('args').items()];
    for (const variable of container.child('env').items()) {
      const field = variable.child('value');
      const isHost = HOST_VARIABLE.test(variable.child('name').text ?? '');
      if (isHost && field.text && isService(field.text)) return { name: field.text, field };
      texts.push(field);
    }
    for (const field of texts) {
      const name = nameIn(field.text ?? '', isService);
      if (name !== undefined) return { name, field };
    }
  }
  return undefined;
}

/** Environment variables that hold a host. */
const HOST_VARIABLE = /(?:HOST|HOSTNAME|ADDR|ADDRESS|ADDRESSES|ENDPOINTS?|SERVERS?|BROKERS?|SEEDS|PEERS|CONNECT)$/i;
/** `web.shop.svc`, with or without the cluster's domain. */
const FULL = /(?<![\w.$}-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+){1,2}\.svc(?:\.cluster\.local)?(?![\w.-])/i;
/** A host behind a scheme or a user, or before a port. */
const HOST = /(?:\/\/(?:[^\s/@]*@)?)([a-z][a-z0-9.-]*)|(?:^|[\s=,"'])([a-z][a-z0-9.-]*):[1-9]\d{1,4}(?![\w.-])/gi;

function nameIn(text: string, isService: (name: string) => boolean): string | undefined {
  const [full] = FULL.exec(text) ?? [];
  if (full !== undefined) return full;
  for (const [, first, second] of text.matchAll(HOST)) {
    const host = (first ?? second)!;
    const labels = host.toLowerCase().split('.');
    // `web`, `web.shop` and `web-0.web`.
    if (labels.length <= 3 && labels.slice(0, 2).some(isService)) return host;
  }
  return undefined;
}
