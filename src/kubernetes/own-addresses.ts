import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import type { WrongAddress } from './pod-addresses.ts';
import { containersOf, type Workload } from './workload.ts';

/** A Pod's own name by a variable or a command, with the Service behind it: `${HOSTNAME}.web`, `$(POD_NAME).web.shop.svc`. */
const OWN =
  /(\$(?:\{HOSTNAME\}|HOSTNAME|\(hostname(?: -s)?\)|\(\w+\)|\{\w+\})|`hostname(?: -s)?`)\.([a-z][a-z0-9-]*)((?:\.(?:[a-z0-9-]+|\$[({]?\w+[)}]?))*)(?![\w-])/g;

/**
 * The addresses by which the containers of a StatefulSet mean their own Pod, and that are under another Service than the
 * one that gives it a name.
 */
export function* wrongOwnAddresses(from: Manifest, bundle: Bundle): Generator<WrongAddress> {
  const statefulSet = from.as('StatefulSet');
  const { workload } = from.traits;
  const meant = statefulSet?.root.get('spec').get('serviceName').string;
  if (statefulSet === undefined || workload === undefined || !meant || from.overlay.names.length > 0) return;
  const { podSpec } = workload;
  // With the node's network the host's name is the node's.
  const isPlain =
    podSpec.get('hostNetwork').absent &&
    podSpec.get('hostAliases').absent &&
    podSpec.get('dnsConfig').absent &&
    podSpec.get('setHostnameAsFQDN').absent;
  if (!isPlain) return;
  for (const { field, names } of textsWithNames(workload)) {
    const text = field.text ?? '';
    const found = new Map<string, WrongAddress & { places: [number, number][] }>();
    for (const match of text.matchAll(OWN)) {
      const [address, own = '', service = '', rest = ''] = match;
      const isPath = text[match.index - 1] === '/' && text[match.index - 2] !== '/';
      if (service === meant || isPath || !isOwnName(own, names) || !isAddress(service, rest, from, bundle)) continue;
      const at = match.index + own.length + 1;
      const known = found.get(address);
      if (known !== undefined) known.places.push([at, at + service.length]);
      else {
        const fault = { kind: 'service-wrong', part: [1, 2], meant, isCertain: false } as const;
        found.set(address, { field, address, statefulSet, fault, places: [[at, at + service.length]] });
      }
    }
    yield* found.values();
  }
}

/** The texts of containers, each with the variables that hold the name of the Pod. */
function* textsWithNames(workload: Workload) {
  for (const container of containersOf(workload) as Field[]) {
    const variables = container.child('env').items();
    const names = new Set(
      variables.flatMap((variable) => {
        const path = variable.child('valueFrom').child('fieldRef').child('fieldPath').string;
        return path === 'metadata.name' ? (variable.child('name').string ?? []) : [];
      }),
    );
    const texts = [
      ...container.child('command').items(),
      ...container.child('args').items(),
      ...variables.map((variable) => variable.child('value')),
    ];
    for (const field of texts) if (field.text?.includes('.') === true) yield { field, names };
  }
}

function isOwnName(own: string, names: ReadonlySet<string>): boolean {
  if (/^`|^\$\(hostname/.test(own)) return true;
  const name = /\w+/.exec(own)![0];
  return names.has(name) || (name === 'HOSTNAME' && !own.startsWith('$('));
}

/** True for what ends as addresses in the cluster do, and for the name of a Service alone. */
function isAddress(service: string, rest: string, from: Manifest, bundle: Bundle): boolean {
  const [, namespace, svc, ...domain] = rest.split('.');
  if (namespace !== undefined) return svc === 'svc' && /^(?:|cluster\.local)$/.test(domain.join('.'));
  return bundle.partners('Service', service, from).near.length > 0;
}
