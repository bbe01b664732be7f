import { backendsOf } from './backends.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import type { Service } from './statefulset.ts';

/** The Ingress or route of its directory that leads to a Service, as `Ingress shop`; undefined where none does. */
export function exposerOf({ directory, name }: Service, bundle: Bundle): string | undefined {
  return exposers(bundle).get(`${directory}\0${name}`);
}

const exposers = perBundle((bundle): ReadonlyMap<string, string> => {
  const exposed = new Map<string, string>();
  for (const kind of ['Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'] as const) {
    for (const object of bundle.all(kind) as unknown as Manifest[]) {
      for (const { service } of backendsOf(object)) {
        const { string: name } = service;
        if (name !== undefined) exposed.set(`${object.directory}\0${name}`, `${kind} ${object.name}`);
      }
    }
  }
  return exposed;
});
