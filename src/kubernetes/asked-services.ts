import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { containersOf, type Workload } from './workload.ts';

/** A text of a container that asks for a Service by its DNS name. */
export interface AskedService {
  readonly field: Field;
  readonly host: string;
}

/** Environment variables that hold a host, or an address with one. */
const HOST_VARIABLE =
  /(?:HOST|HOSTNAME|URL|URI|ADDR|ADDRESS|ADDRESSES|ENDPOINTS?|SERVERS?|BROKERS?|SEEDS|PEERS|CONNECT)$/i;
const CLUSTER_NAME = /[a-z0-9][a-z0-9.-]*\.svc(?:\.cluster\.local)?(?![\w.-])/i;
const WITH_PLACE = /(?:(?:\/\/|@)([a-z][a-z0-9-]*)|(?<![\w./-])([a-z][a-z0-9-]*)(?=:[1-9]\d{1,4}(?!\d)))/g;
/** No setting of a host is longer, and scripts say little. */
const LONG = 500;

/** The first text of a workload's containers that names a Service as a host; undefined where none does. */
export function askedService(workload: Workload, bundle: Bundle): AskedService | undefined {
  const isService = (name: string) => bundle.partners('Service', name, workload.manifest).near.length > 0;
  for (const container of containersOf(workload)) {
    for (const variable of container.get('env').items()) {
      const field = variable.get('value') as Field;
      const host = hostIn(field, HOST_VARIABLE.test(variable.get('name').text ?? ''));
      if (host !== undefined) return { field, host };
    }
    for (const field of [...container.get('args').items(), ...container.get('command').items()]) {
      const host = hostIn(field as Field, false);
      if (host !== undefined) return { field: field as Field, host };
    }
  }
  return undefined;

  function hostIn({ text = '' }: Field, isHost: boolean): string | undefined {
    if (text.length > LONG) return undefined;
    const full = CLUSTER_NAME.exec(text);
    if (full !== null) return full[0];
    if (isHost && isService(text)) return text;
    for (const [, first, second] of text.matchAll(WITH_PLACE)) {
      const name = (first ?? second)!;
      if (isService(name)) return name;
    }
    return undefined;
  }
}
