import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { protocolOf } from './ports.ts';
import { isInDoubt, type Service } from './statefulset.ts';

/** A name by which the ports of a Service are looked up: `_http._tcp.web.shop.svc.cluster.local`. */
export interface SrvName {
  readonly field: Field;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly port: string;
  readonly protocol: string;
  readonly service: string;
  /** Undefined where none is written. */
  readonly namespace: string | undefined;
}

const SRV = /(?<![\w.-])_([a-z0-9-]+)\._(tcp|udp)\.([a-z0-9-]+)((?:\.[a-z0-9-]+)*)(?!\.?[\w${}<(-])/gi;

/** The SRV names of Services of the cluster in the texts of a manifest; those of other domains are left out. */
export function* srvNamesIn(manifest: Manifest, { serviceZone }: Bundle): Generator<SrvName> {
  for (const [key, field] of (manifest.root as Field).entries()) {
    if (key !== 'metadata' && key !== 'status') yield* namesBelow(field, serviceZone);
  }
}

function* namesBelow(field: Field, zone: string): Generator<SrvName> {
  // What an alias leads to is looked at where it is written.
  if (field.alias !== undefined) return;
  const { text } = field;
  if (text !== undefined) yield* namesIn(field, text, zone);
  for (const item of field.items()) yield* namesBelow(item as Field, zone);
  for (const [, child] of field.entries()) yield* namesBelow(child as Field, zone);
}

function* namesIn(field: Field, text: string, zone: string): Generator<SrvName> {
  for (const match of text.matchAll(SRV)) {
    const [name, port = '', protocol = '', service = '', rest = ''] = match;
    const [namespace, ...end] = rest.split('.').slice(1);
    const domain = end.join('.');
    if (domain !== '' && domain !== 'svc' && domain !== zone) continue;
    if (/(?:^|\n)\s*(?:#|\/\/)[^\n]*$/.test(text.slice(Math.max(0, match.index - 200), match.index))) continue;
    const place = { field, from: match.index, to: match.index + name.length, text: name };
    yield { ...place, port: port.toLowerCase(), protocol: protocol.toLowerCase(), service, namespace };
  }
}

interface ServicePort {
  /** Undefined where it has none. */
  readonly name: string | undefined;
  readonly protocol: string | undefined;
}

/** The ports of a Service as DNS knows them; undefined where they are not all known, or others give its endpoints. */
export function servicePorts(service: Service): readonly ServicePort[] | undefined {
  const spec = service.root.get('spec');
  const ports = spec.get('ports') as Field;
  const isOther = spec.get('type').string === 'ExternalName' || spec.get('selector').isNull;
  if (service.partial || isOther || isInDoubt(service, 'ports') || ports.open || !ports.isList) return undefined;
  const result = ports.items().map((port) => ({
    name: port.child('name').string,
    isKnown: port.child('name').absent || port.child('name').string !== undefined,
    protocol: protocolOf(port)?.toLowerCase(),
  }));
  return result.every(({ isKnown, protocol }) => isKnown && protocol !== undefined) ? result : undefined;
}
