import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import type { Fault, WrongAddress } from './pod-addresses.ts';
import { containersOf, mayHaveHostNetwork, type Workload } from './workload.ts';

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
  const home = bundle.namespaceOf(from);
  // With the node's network the host's name is the node's.
  const isPlain =
    !mayHaveHostNetwork(workload) &&
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
      if (isPath || !isOwnName(own, names)) continue;
      const fault = service === meant ? namespaceFault(rest, home) : serviceFault(service, meant, rest, from, bundle);
      if (fault === undefined) continue;
      const part = service === meant ? rest.split('.')[1]! : service;
      const at = match.index + own.length + 1 + (service === meant ? service.length + 1 : 0);
      const known = found.get(address);
      if (known !== undefined) known.places.push([at, at + part.length]);
      else found.set(address, { field, address, statefulSet, fault, places: [[at, at + part.length]] });
    }
    yield* found.values();
  }
}

function serviceFault(service: string, meant: string, rest: string, from: Manifest, bundle: Bundle): Fault | undefined {
  if (!isAddress(service, rest, from, bundle)) return undefined;
  return { kind: 'service-wrong', part: [1, 2], meant, isCertain: false };
}

/** The fault of an own name in a namespace that is written, and is another than that of the Pods. */
function namespaceFault(rest: string, home: string | undefined): Fault | undefined {
  const [, namespace, svc] = rest.split('.');
  if (home === undefined || svc !== 'svc' || !/^[a-z]/.test(namespace!) || namespace === home) return undefined;
  return { kind: 'namespace-wrong', part: [2, 3], meant: home };
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
