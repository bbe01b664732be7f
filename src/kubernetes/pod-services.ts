import { append } from '../text/multimap.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import { repositoryOf } from './images.ts';
import type { Manifest } from './manifest.ts';
import { type Selected, selectedBeside } from './pod-index.ts';
import { containerPorts, namedPorts } from './ports.ts';
import { rivalOf } from './rivals.ts';
import type { Service } from './statefulset.ts';
import { containersOf, type Workload } from './workload.ts';

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

/** The port of a Service that was taken for one of its Pods. */
export interface MistakenPort {
  readonly service: Service;
  /** Where the Service says which port of the Pods it leads to, and that port. */
  readonly field: Field;
  readonly target: number;
}

/** The port of a Service that a number is, where none of its Pods has it, and the Service leads to another that they have. */
export function mistakenPort(number: number, pods: readonly Selected[], bundle: Bundle): MistakenPort | undefined {
  let found: MistakenPort | undefined;
  for (const { workload } of pods) {
    const listening = containerPorts(workload);
    if (listening.size === 0 || listening.has(number) || listening.has(undefined)) return undefined;
    for (const service of servicesOfPods(workload.manifest, bundle)) {
      for (const port of service.root.get('spec').get('ports').items()) {
        const field = port.get('targetPort') as Field;
        if (port.get('port').number !== number || field.isNull) continue;
        const target = field.number ?? namedPorts(workload)?.find((each) => each.name === field.string)?.number;
        if (target !== undefined && listening.has(target)) found ??= { service, field, target };
      }
    }
  }
  return found;
}

/** Pods of two workloads that a Service selects, of which one serves its port and the other does not. */
export interface MixedPods {
  /** The port of the Pods. */
  readonly number: number;
  readonly serving: Workload;
  readonly stranger: Workload;
}

/** The Pods of other software that a Service selects besides those that serve its port; undefined where none are certain. */
export function mixedPods(service: Service, bundle: Bundle): MixedPods | undefined {
  const numbers = targetNumbers(service);
  const selected = numbers.length === 0 ? [] : (selectedBeside(service, bundle) ?? []);
  if (selected.length < 2) return undefined;
  // Files that only stand side by side may be variants of one another.
  const workloads = selected
    .map(({ workload }) => workload)
    .filter(({ manifest }) => bundle.areTogether(manifest, service as Manifest) === 'yes');
  for (const number of numbers) {
    const serving = workloads.filter((workload) => containerPorts(workload).has(number));
    const stranger = workloads.find((each) => isStranger(each, serving, number, bundle));
    const [first] = serving;
    if (first !== undefined && stranger !== undefined) return { number, serving: first, stranger };
  }
  return undefined;
}

/** The ports of Pods that a Service leads to by number. By a name it finds no Pods that have none such. */
function targetNumbers({ root }: Service): number[] {
  const ports = root.get('spec').get('ports').items();
  return ports.flatMap((port) => {
    const target = port.get('targetPort');
    return (target.absent ? port.get('port').number : target.number) ?? [];
  });
}

/** True for Pods of other software that certainly say at which ports they listen, and not at this, or run to an end. */
function isStranger(workload: Workload, serving: readonly Workload[], number: number, bundle: Bundle): boolean {
  const ports = containerPorts(workload);
  const { manifest, builtIn } = workload;
  const isTask = manifest.is('Job') || manifest.is('CronJob');
  if (!builtIn || serving.includes(workload) || ports.has(number) || ports.has(undefined)) return false;
  if (ports.size === 0 && !isTask) return false;
  const images = new Set(repositoriesOf(workload));
  return serving.every((other) => {
    // What selects each other's Pods is told where it does.
    const isTold = rivalOf(manifest, bundle) === other.manifest || rivalOf(other.manifest, bundle) === manifest;
    return !isTold && (isTask || !repositoriesOf(other).some((image) => images.has(image)));
  });
}

function repositoriesOf(workload: Workload): string[] {
  const images = containersOf(workload).flatMap((container) => container.get('image').text ?? []);
  return images.map(repositoryOf);
}
