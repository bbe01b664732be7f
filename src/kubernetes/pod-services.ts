import { append } from '../text/multimap.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { selectedBeside } from './pod-index.ts';
import type { Service } from './statefulset.ts';

/** The Services that certainly select the Pods of a workload. */
export function servicesOfPods(workload: Manifest, bundle: Bundle): readonly Service[] {
  return servicesByPods(bundle).get(workload) ?? [];
}

const servicesByPods = perBundle((bundle): ReadonlyMap<Manifest, readonly Service[]> => {
  const services = new Map<Manifest, Service[]>();
  for (const service of bundle.all('Service')) {
    if (service.partial || service.root.get('spec').get('type').string === 'ExternalName') continue;
    for (const { workload } of selectedBeside(service, bundle) ?? []) append(services, workload.manifest, service);
  }
  return services;
});
