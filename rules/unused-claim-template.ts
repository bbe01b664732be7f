import { claimNames } from '../src/kubernetes/statefulset.ts';
import { unkeptData } from '../src/kubernetes/unkept-data.ts';
import { mountedNames, volumeNames } from '../src/kubernetes/volumes.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'no container mounts a claim template',
  why: `A claim template gives each Pod a disk, but a container sees it only where \`volumeMounts\` or \`volumeDevices\`
names it. The claims are made, bound and paid for, and what the software writes goes into the container's own file system,
which is gone with the next restart.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
    'https://kubernetes.io/docs/concepts/storage/volumes/',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    const templates = claimNames(statefulSet);
    if (workload === undefined || templates === undefined || templates.size === 0) return;
    const [mounted, volumes] = [mountedNames(workload), volumeNames(workload)];
    if (mounted === undefined || volumes === undefined) return;
    // A mount of a volume that is not there may mean it: another rule says so.
    if ([...mounted].some((name) => !volumes.includes(name))) return;
    const { template, podSpec } = workload;
    const annotations = template.get('metadata').get('annotations');
    for (const [name, field] of templates) {
      // What injects a sidecar is told in an annotation what to mount.
      if (mounted.has(name) || annotations.entries().some(([, { text }]) => text?.includes(name))) continue;
      const containers = podSpec.get('containers').items();
      const data = containers.flatMap((container) => unkeptData(container, workload) ?? [])[0];
      const lost = data && `while ${data.software.name} writes to ${data.path}, which is lost with the container`;
      yield {
        at: field,
        message: `claim template ${name} is mounted by no container: each Pod gets its disk, ${lost ?? 'and nothing is ever written to it'}`,
        help: `add a mount with name: ${name} to the volumeMounts of the container that is to write there`,
      };
    }
  },
});
