import { missingKeys } from '../src/kubernetes/config-keys.ts';
import { type Glanced, itemsIn, someContainer, valueIn } from '../src/kubernetes/glance.ts';
import { holdsFiles, mountsOf, volumeOf } from '../src/kubernetes/volumes.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a change of a ConfigMap or a Secret never reaches a file that is mounted with subPath',
  why: `The kubelet brings what changes in a ConfigMap or a Secret to the Pods that run, but not to files that are mounted with
\`subPath\`: those stay as they were when the container started. Programs that read their settings once do not care. For those that
read them again, such as certificates, mount the whole volume in a directory of its own, or have the Pods replaced at each
change: by a checksum in the annotations of the template, or a name that changes with the content.`,
  references: [
    'https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically',
    'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
  ],
  severity: 'info',
  category: 'storage',
  subject: 'StatefulSet',
  applies: ({ traits }) => traits.workload !== undefined && someContainer(traits.workload, mountsPart),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    if (workload === undefined || statefulSet.partial) return;
    const annotations = [statefulSet.root.get('metadata'), workload.template.get('metadata')].flatMap((metadata) =>
      metadata.get('annotations').entries(),
    );
    // What replaces the Pods when the content changes: Helm's usual checksum, and Reloader.
    if (annotations.some(([key]) => /checksum|hash|reload/i.test(key))) return;
    // Another rule says of these that there is no such file.
    const missing = new Set([...missingKeys(workload, bundle)].map(({ field }) => field.range.start));
    for (const { container, name, mount } of mountsOf(workload)) {
      const part = mount.child('subPath');
      const volume = volumeOf(workload, name.string ?? '');
      if (part.isNull || volume === undefined || !holdsFiles(volume) || missing.has(part.range.start)) continue;
      // What runs once reads the file once.
      if (container.path.includes('initContainers')) continue;
      const [kind, source] = volume.get('configMap').exists
        ? (['ConfigMap', volume.get('configMap').get('name').string] as const)
        : (['Secret', volume.get('secret').get('secretName').string] as const);
      // One that cannot change is none, and of a generated one each version has another name.
      if (source === undefined) continue;
      const { near } = bundle.partners(kind, source, statefulSet);
      if (near.some(({ root }) => root.child('immutable').value === true)) continue;
      yield {
        at: part,
        message: `subPath: ${part.text}: a change of ${kind} ${source} never reaches this file in a Pod that runs`,
        help: 'mount the whole volume in a directory of its own, or add a checksum of the content to the annotations of the template',
        related: [{ at: volume.get('name'), message: `it comes from ${kind} ${source}` }],
      };
    }
  },
});

function mountsPart(container: Glanced): boolean {
  return itemsIn(container, 'volumeMounts').some((mount) => valueIn(mount, 'subPath') !== undefined);
}
