import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { sourceOf, volumeTitle } from '../src/kubernetes/persistent-volumes.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a volume is to be deleted or recycled, which nothing can do with it',
  why: `What becomes of a volume when its claim is deleted is said by \`persistentVolumeReclaimPolicy\`. \`Delete\` is for what a
provisioner made. Kubernetes has nothing that deletes a local volume, an NFS export or a directory of a node (but under
\`/tmp\`): the volume ends up as Failed, with its data, and is bound to no claim again. \`Recycle\`, which is deprecated, empties
NFS exports and directories of nodes, and fails with all others.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaim-policy',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/volume/persistentvolume/pv_controller.go',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/hostpath/host_path.go',
  ],
  severity: 'info',
  category: 'storage',
  subject: 'PersistentVolume',
  applies: ({ root }) => {
    const policy = saidIn(valueIn(root.node, 'spec'), 'persistentVolumeReclaimPolicy');
    return policy === 'Delete' || policy === 'Recycle';
  },
  *check(volume) {
    const policy = volume.root.get('spec').get('persistentVolumeReclaimPolicy') as Field;
    const source = sourceOf(volume);
    const annotations = volume.root.get('metadata').get('annotations');
    // What a provisioner made, it deletes.
    if (volume.partial || source === undefined || !annotations.child('pv.kubernetes.io/provisioned-by').absent) return;
    const path = source.child('path').string ?? '';
    const deletes = source.step === 'csi' || (source.step === 'hostPath' && /\/tmp\/./.test(path));
    const recycles = source.step === 'nfs' || source.step === 'hostPath';
    const word = policy.string === 'Delete' ? 'deletes' : policy.string === 'Recycle' ? 'empties' : undefined;
    if (word === undefined || (word === 'deletes' ? deletes : recycles)) return;
    yield {
      at: policy,
      message: `persistentVolumeReclaimPolicy: ${policy.string}: nothing ${word} a volume of type ${source.step}, so ${volumeTitle(volume)} is Failed once its claim is gone`,
      help: 'write Retain',
      related: [{ at: source, message: 'this is what it is made from' }],
    };
  },
});
