import type { Manifest } from '../src/kubernetes/manifest.ts';
import { selectedBeside } from '../src/kubernetes/pod-index.ts';
import { mixedPods } from '../src/kubernetes/pod-services.ts';
import { isHeadless } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

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
    const mixed = service.partial ? undefined : mixedPods(service, bundle);
    if (mixed === undefined) return;
    const { number, serving, stranger } = mixed;
    const [meant, other] = [titleOf(serving.manifest), titleOf(stranger.manifest)];
    const isByName = isHeadless(service) !== 'no';
    const reason = `the Pods of ${other}, which have no port ${number} as those of ${meant} do`;
    yield {
      at: service.root.get('spec').get('selector') as Field,
      message: isByName
        ? `selector: the name ${service.name} also resolves to ${reason}`
        : `selector: Service ${service.name} also leads to ${reason}, so some connections are refused`,
      help: `add a label to the selector that the Pods of ${meant} have and the others have not`,
      related: [
        { at: nameOf(stranger.manifest), message: 'its Pods have these labels too' },
        { at: nameOf(serving.manifest), message: 'these Pods are meant' },
      ],
      // Who uses the names of single Pods alone does not meet the others.
      ...(isByName && { severity: 'info' as const }),
    };
  },
});

function titleOf({ kind, name }: Manifest): string {
  return `${kind} ${name}`;
}

function nameOf({ root }: Manifest): Field {
  return root.get('metadata').get('name') as Field;
}
