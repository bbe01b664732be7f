import { valueIn } from '../src/kubernetes/glance.ts';
import { volumeTitle } from '../src/kubernetes/persistent-volumes.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a directory of a node is offered as a volume for many nodes',
  why: `Kubernetes takes a volume's access modes at their word. A \`hostPath\` is the directory of that path on whatever node a Pod
runs: with \`ReadWriteMany\` Pods on two nodes think that they share files, and each node has its own. On a cluster of one node
it works, and comes to light with the second.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  severity: 'info',
  category: 'storage',
  subject: 'PersistentVolume',
  applies: ({ root }) => valueIn(valueIn(root.node, 'spec'), 'hostPath') !== undefined,
  *check(volume) {
    const spec = volume.root.get('spec');
    const modes = spec.get('accessModes').items() as Field[];
    const mode = modes.find(({ string }) => string === 'ReadWriteMany' || string === 'ReadOnlyMany');
    // Held to some nodes, it is as good as they are.
    if (volume.partial || mode === undefined || !spec.get('nodeAffinity').absent) return;
    yield {
      at: mode,
      message: `${volumeTitle(volume)} is ${mode.string}, but hostPath is another directory on each node: Pods on different nodes do not see each other's files`,
      help: 'use a network file system, or hold the volume to a node with nodeAffinity',
      related: [{ at: spec.get('hostPath') as Field, message: 'this path, on every node' }],
    };
  },
});
