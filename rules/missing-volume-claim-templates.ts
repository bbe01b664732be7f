import { nearName } from '../src/kubernetes/names.ts';
import { lacksClaimTemplates, refusal } from '../src/kubernetes/statefulset.ts';
import { unkeptData } from '../src/kubernetes/unkept-data.ts';
import { lacksSource, type Mount, mountsOf, volumeNames, volumeOf } from '../src/kubernetes/volumes.ts';
import type { Workload } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, type Finding } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a StatefulSet that keeps data has no volumeClaimTemplates',
  why: `A StatefulSet gives each Pod a disk of its own through \`volumeClaimTemplates\`. Without them, what a database
writes lies in the container's own file system or in an emptyDir, and is gone when the Pod is deleted, moved to another
node or, in the container's file system, merely restarted. A mount whose volume was meant to come from a template that is
not there is refused outright.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
    'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  *check(statefulSet, { kubernetes }) {
    const { workload } = statefulSet.traits;
    if (workload === undefined || !lacksClaimTemplates(statefulSet)) return;
    const dangling = danglingMounts(workload);
    for (const { name } of dangling) yield danglingMount(name, refusal(statefulSet, kubernetes));
    if (dangling.length > 0) return;
    for (const container of workload.podSpec.get('containers').items()) {
      const data = unkeptData(container, workload);
      if (data === undefined) continue;
      const { software, path, mount } = data;
      const volume = mount && volumeOf(workload, mount.name.string ?? '');
      // What makes an emptyDir of it is another rule's.
      if (volume !== undefined && lacksSource(volume, statefulSet)) continue;
      yield {
        at: mount?.name ?? container.get('image'),
        message:
          mount === undefined
            ? `${software.name} keeps its data in ${path}, where no volume is mounted: it is lost when the container restarts`
            : `${software.name} keeps its data in ${path}, which is on an emptyDir: it is lost when the Pod is deleted or moved`,
        help: 'add volumeClaimTemplates to the spec, beside template, and mount its claim there',
      };
    }
  },
});

function danglingMounts(workload: Workload): Mount[] {
  const volumes = volumeNames(workload);
  if (volumes === undefined) return [];
  return mountsOf(workload).filter(({ name: { string: name } }) => {
    return name !== undefined && name !== '' && !volumes.includes(name) && nearName(name, volumes) === undefined;
  });
}

function danglingMount(at: Field, refused: string): Finding {
  const name = at.string;
  return {
    at,
    severity: 'error',
    message: `volume ${name} is mounted, but there are no volumeClaimTemplates to make it and no volume of that name; ${refused}`,
    help: `add volumeClaimTemplates with one named ${name} to the spec, beside template`,
  };
}
