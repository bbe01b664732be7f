import { saidIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { sourceOf, volumesOfClass } from '../src/kubernetes/persistent-volumes.ts';
import { isStatic } from '../src/kubernetes/storage-classes.ts';
import { defineRule, type Field, insertFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'claims are bound to local volumes before their Pod has a node',
  why: `A local volume can be used on its own node alone. With \`Immediate\` binding, which is the default, a claim takes any
volume as soon as it is made, and its Pod has to go where that is: if the node has no room, is tainted, or holds the volume
of one claim only of a Pod that has two, the Pod stays Pending for good. With \`WaitForFirstConsumer\` the scheduler chooses
node and volume together.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode',
    'https://kubernetes.io/docs/concepts/storage/storage-classes/#local',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StorageClass',
  fixable: true,
  applies: ({ root }) =>
    saidIn(root.node, 'provisioner') === 'kubernetes.io/no-provisioner' &&
    saidIn(root.node, 'volumeBindingMode') !== 'WaitForFirstConsumer',
  *check(storageClass, { bundle }) {
    const { root, name, partial } = storageClass;
    const mode = root.get('volumeBindingMode') as Field;
    if (partial || name === undefined || !isStatic(storageClass)) return;
    if (!mode.absent && mode.string !== 'Immediate') return;
    const volumes = volumesOfClass(name, storageClass as Manifest, bundle) ?? [];
    const local = volumes.map(sourceOf).find((source) => source?.step === 'local');
    // Volumes on the network are to be had from any node. Where none is written here, they may be either.
    if (volumes.length > 0 && local === undefined) return;
    yield {
      at: mode.exists ? mode : root.get('provisioner'),
      message: `storage class ${name} binds claims to ${local ? '' : 'what may be '}local volumes before their Pod has a node, so the Pod can end up Pending for good`,
      help: 'write volumeBindingMode: WaitForFirstConsumer',
      ...(local ? { related: [{ at: local, message: 'this volume is local to a node' }] } : { severity: 'info' }),
      ...(mode.exists
        ? renameFix(mode, 'WaitForFirstConsumer', 'unsafe', 'write WaitForFirstConsumer')
        : insertFix(root as Field, { volumeBindingMode: 'WaitForFirstConsumer' }, 'unsafe')),
    };
  },
});
