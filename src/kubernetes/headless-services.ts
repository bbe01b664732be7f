import { append } from '../text/multimap.ts';
import { take } from '../text/take.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { readLabels } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { CROWD, podIndexOf } from './pod-index.ts';
import { replicasOf } from './replicas.ts';
import { isHeadless, type Service, type StatefulSet } from './statefulset.ts';

/**
 * The headless Services beside a StatefulSet that it should name, but does not: they certainly select its Pods, and no
 * other StatefulSet there names them. None where it has a `serviceName`, or a single Pod: that is found by the name of the
 * Service.
 */
export function unnamedHeadlessServices(statefulSet: StatefulSet, bundle: Bundle): readonly Service[] {
  if (!lacksServiceName(statefulSet) || (replicasOf(statefulSet as Manifest, bundle)?.max ?? 1) < 2) return [];
  return servicesOfUnnamed(bundle).get(statefulSet as Manifest) ?? [];
}

/** True for a StatefulSet that certainly gives its Pods no Service. A `subdomain` in the template is meant for one. */
export function lacksServiceName({ root, partial }: StatefulSet): boolean {
  const serviceName = root.get('spec').get('serviceName');
  const subdomain = root.get('spec').get('template').child('spec').child('subdomain');
  return !partial && (serviceName.absent || serviceName.string === '') && subdomain.isNull;
}

const servicesOfUnnamed = perBundle((bundle): ReadonlyMap<Manifest, readonly Service[]> => {
  const named = new Set<string>();
  const unnamed = new Set<Manifest>();
  for (const statefulSet of bundle.all('StatefulSet')) {
    const name = statefulSet.root.get('spec').get('serviceName').string;
    if (lacksServiceName(statefulSet)) unnamed.add(statefulSet as Manifest);
    else for (const place of placesOf(statefulSet as Manifest)) named.add(`${place}\0${name}`);
  }
  const found = new Map<Manifest, Service[]>();
  for (const service of bundle.all('Service')) {
    if (service.partial || service.name === undefined || isHeadless(service) !== 'yes') continue;
    if (placesOf(service as Manifest).some((place) => named.has(`${place}\0${service.name}`))) continue;
    const selector = readLabels(service.root.get('spec').get('selector'), service.overlay.selectorLabels);
    const selected = take(podIndexOf(bundle).near(selector, service as Manifest), CROWD + 1);
    // A Service that selects so many workloads is made for none of them.
    if (selected.length > CROWD) continue;
    for (const { workload, match } of selected) {
      const { manifest } = workload;
      // In a directory of variants labels say little: one that selects several workloads may be meant for any.
      const isMeant = selected.length === 1 || manifest.document.file === service.document.file;
      if (match === 'yes' && isMeant && unnamed.has(manifest)) append(found, manifest, service);
    }
  }
  return found;
});
