import { backendsOf } from './backends.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';

/** The Services that Ingresses and routes of one directory lead to, by directory and name, with the object that does. */
export const exposedServices = perBundle((bundle: Bundle): ReadonlyMap<string, string> => {
  const exposed = new Map<string, string>();
  for (const kind of ['Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute'] as const) {
    for (const object of bundle.all(kind) as unknown as Manifest[]) {
      for (const { service } of backendsOf(object)) {
        if (service.string !== undefined)
          exposed.set(`${object.directory}\0${service.string}`, `${kind} ${object.name}`);
      }
    }
  }
  return exposed;
});
