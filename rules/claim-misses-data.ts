import { missedData } from '../src/kubernetes/data-directories.ts';
import { type Glanced, itemsIn, saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { softwareOf } from '../src/kubernetes/software.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim is mounted where the software does not keep its data',
  why: `An image keeps its data where its makers say, whatever is mounted elsewhere: the disk of the claim stays empty, and the data is
in the container's own file system, gone with its next restart. Images of the same software by different makers differ in this, as
Bitnami's do. Some images also declare the very directory of their data as a volume: the runtime puts an empty one there when a claim
is mounted on a directory above, such as \`/var/lib/postgresql\` with PostgreSQL 17 and older.`,
  references: [
    'https://github.com/docker-library/docs/blob/master/postgres/content.md',
    'https://docs.docker.com/reference/dockerfile/#volume',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  fixable: true,
  applies: ({ root, traits }) =>
    valueIn(valueIn(root.node, 'spec'), 'volumeClaimTemplates') !== undefined &&
    itemsIn(traits.workload?.podSpec.node, 'containers').some(mayMissData),
  *check(statefulSet, { bundle }) {
    const { workload } = statefulSet.traits;
    if (workload === undefined || statefulSet.partial) return;
    for (const container of workload.podSpec.get('containers').items()) {
      const missed = missedData(container, workload, bundle);
      if (missed === undefined) continue;
      const { software, path, claim, scratch, how, only } = missed;
      const data = `${software.name} keeps its data in ${path}`;
      const image = { at: container.get('image') as Field, message: `${software.name} is run from this image` };
      if (scratch !== undefined) {
        yield {
          at: scratch.name as Field,
          message: `${data}, which is on an emptyDir: it is lost when the Pod is deleted or moved`,
          help: `mount a claim at ${path}`,
          related: [{ at: claim.path as Field, message: `claim ${claim.name.string} is mounted here` }],
        };
        continue;
      }
      const outcome =
        how === 'elsewhere'
          ? 'what it writes is lost when the container restarts'
          : `the image has a volume of its own at ${path}, which is made anew for each container`;
      yield {
        at: claim.path as Field,
        message: `${data}, and claim ${claim.name.string} is mounted at ${claim.path.string}: ${outcome}`,
        help: only
          ? `write mountPath: ${path}, or set the data directory of ${software.name} to one in ${claim.path.string}`
          : `mount a claim at ${path}`,
        related: [image],
        ...(only && renameFix(claim.path as Field, path, 'unsafe', `write mountPath: ${path}`)),
      };
    }
  },
});

/** Whether a container runs software that is known to keep data, and no mount is where it keeps them. */
function mayMissData(container: Glanced): boolean {
  const image = saidIn(container, 'image');
  const software = typeof image === 'string' ? softwareOf(image) : undefined;
  if (software === undefined) return false;
  const { dataPath } = software;
  // What is mounted at the whole of the path may be hidden by a volume of the image in it.
  return !itemsIn(container, 'volumeMounts').some((mount) => {
    const path = saidIn(mount, 'mountPath');
    return typeof path === 'string' && path.startsWith(`${dataPath}/`) && path.length > dataPath.length + 1;
  });
}
