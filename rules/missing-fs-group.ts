import { valueIn } from '../src/kubernetes/glance.ts';
import { unwritableVolume } from '../src/kubernetes/volume-owners.ts';
import { defineRule, type Field, insertFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a container that is not root gets a new volume that belongs to root',
  why: `The topmost directory of a new disk belongs to root, and nobody else can write to it. A container with \`runAsUser\` or
\`runAsNonRoot\` then ends with "permission denied" at its first start. With \`fsGroup\` in the securityContext of the Pod, the kubelet
gives the volume to that group and adds the container to it. Some drivers give new volumes to everybody, or leave them as they are.`,
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods',
  ],
  severity: 'info',
  category: 'storage',
  subject: 'StatefulSet',
  fixable: true,
  applies: ({ root, traits }) =>
    valueIn(valueIn(root.node, 'spec'), 'volumeClaimTemplates') !== undefined &&
    traits.workload !== undefined &&
    valueIn(valueIn(traits.workload.podSpec.node, 'securityContext'), 'fsGroup') === undefined,
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    if (workload === undefined || statefulSet.partial) return;
    const found = unwritableVolume(workload);
    if (found === undefined) return;
    const { container, mount, field, group } = found;
    yield {
      at: field,
      message: `${field.step}: ${field.value} without fsGroup: a new volume belongs to root, and container ${container.get('name').text ?? ''} may not be able to write to it`,
      help: `write fsGroup${group === undefined ? '' : `: ${group}`} in the securityContext of the Pod`,
      related: [{ at: mount.name as Field, message: 'here the new volume is mounted' }],
      ...(group !== undefined &&
        group > 0 &&
        insertFix(workload.podSpec.get('securityContext') as Field, { fsGroup: group }, 'unsafe')),
    };
  },
});
