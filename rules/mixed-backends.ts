import type { Bundle } from '../src/kubernetes/bundle.ts';
import { repositoryOf } from '../src/kubernetes/images.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { selectedBeside } from '../src/kubernetes/pod-index.ts';
import { containerPorts } from '../src/kubernetes/ports.ts';
import { rivalOf } from '../src/kubernetes/rivals.ts';
import { isHeadless } from '../src/kubernetes/statefulset.ts';
import { containersOf, type Workload } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, type Subjects } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Service also selects Pods that do not answer at its port',
  why: `A Service leads to all Pods that have the labels of its selector, whoever made them. Where a backup Job, an exporter or
a user interface bears the same labels as the database that it belongs to, its Pods get a share of the connections, and refuse
them: clients fail now and then, and only while those Pods run. A label that the others do not have tells them apart.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#motivation',
  ],
  severity: 'warning',
  category: 'selectors',
  subject: 'Service',
  applies: (service, { bundle }) => (selectedBeside(service, bundle)?.length ?? 0) > 1,
  *check(service, { bundle }) {
    const numbers = service.partial ? [] : numbersOf(service);
    const selected = numbers.length === 0 ? undefined : selectedBeside(service, bundle);
    if (selected === undefined || selected.length < 2) return;
    // Files that only stand side by side may be variants of one another.
    const workloads = selected
      .map(({ workload }) => workload)
      .filter(({ manifest }) => bundle.areTogether(manifest, service as Manifest) === 'yes');
    for (const number of numbers) {
      const serving = workloads.filter((workload) => containerPorts(workload).has(number));
      const stranger = workloads.find((each) => isStranger(each, serving, number, bundle));
      const [first] = serving;
      if (first === undefined || stranger === undefined) continue;
      const { kind, name, root } = stranger.manifest;
      const headless = isHeadless(service) !== 'no';
      yield {
        at: service.root.get('spec').get('selector') as Field,
        message: headless
          ? `selector: the name ${service.name} also resolves to the Pods of ${kind} ${name}, which have no port ${number} as those of ${nameOf(first)} do`
          : `selector: Service ${service.name} also leads to the Pods of ${kind} ${name}, which have no port ${number} as those of ${nameOf(first)} do, so some connections are refused`,
        help: `add a label to the selector that the Pods of ${nameOf(first)} have and the others have not`,
        related: [
          { at: root.get('metadata').get('name') as Field, message: 'its Pods have these labels too' },
          { at: first.manifest.root.get('metadata').get('name') as Field, message: 'these Pods are meant' },
        ],
        // Who uses the names of single Pods alone does not meet the others.
        ...(headless && { severity: 'info' as const }),
      };
      return;
    }
  },
});

function nameOf({ manifest: { kind, name } }: Workload): string {
  return `${kind} ${name}`;
}

/** The ports of Pods that a Service leads to by number. By a name it finds no Pods that have none such. */
function numbersOf({ root }: Subjects['Service']): number[] {
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
  const images = new Set(imagesOf(workload));
  return serving.every((other) => {
    // What selects each other's Pods is told where it does.
    const isTold = rivalOf(manifest, bundle) === other.manifest || rivalOf(other.manifest, bundle) === manifest;
    return !isTold && (isTask || !imagesOf(other).some((image) => images.has(image)));
  });
}

function imagesOf(workload: Workload): string[] {
  return containersOf(workload).flatMap((container) => {
    const image = container.get('image').text;
    return image === undefined ? [] : [repositoryOf(image)];
  });
}
