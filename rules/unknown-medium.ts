import { nearName } from '../src/kubernetes/names.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

const MEDIA = ['Memory', 'HugePages'];

export default defineRule({
  summary: 'an emptyDir is to be made on a medium that there is not',
  why: `The API server takes any word as the \`medium\` of an emptyDir. The kubelet knows \`Memory\`, \`HugePages\` and
\`HugePages-2Mi\` or the like, letter for letter; with any other the volume is never made, and the Pod hangs in
ContainerCreating. Left out, it is the disk of the node.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/emptydir/empty_dir.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  fixable: true,
  applies: ({ podSpec }) =>
    podSpec
      .get('volumes')
      .items()
      .some((volume) => volume.get('emptyDir').get('medium').exists),
  *check({ builtIn, podSpec }) {
    if (!builtIn) return;
    for (const volume of podSpec.get('volumes').items()) {
      const field = volume.get('emptyDir').get('medium') as Field;
      const medium = field.string;
      if (!medium || medium === 'Memory' || /^HugePages(?:-|$)/.test(medium)) continue;
      const near = nearName(medium, MEDIA)?.name;
      const isSame = near?.toLowerCase() === medium.toLowerCase();
      yield {
        at: field,
        message: `medium: ${medium} is none that the kubelet knows, so the volume is never made and the Pod never starts`,
        help:
          near === undefined
            ? 'write Memory or HugePages, or take medium out for the disk of the node'
            : `write ${near}`,
        ...(near !== undefined && renameFix(field, near, isSame ? 'safe' : 'unsafe', `write medium: ${near}`)),
      };
    }
  },
});
