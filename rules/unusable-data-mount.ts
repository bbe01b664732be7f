import { postgresMount } from '../src/kubernetes/data-directories.ts';
import { type Glanced, itemsIn, saidIn, someContainer } from '../src/kubernetes/glance.ts';
import { containersOf } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, insertFix, renameFix } from '../src/lint/rule.ts';

const OLD = '/var/lib/postgresql/data';

export default defineRule({
  summary: 'PostgreSQL cannot begin with its volume as it is mounted',
  why: `PostgreSQL makes its database in an empty directory only. A new disk is not empty where it is formatted with ext4, as most
disks of clouds are: it has \`lost+found\` in it, and \`initdb\` gives up. A directory of the disk has none: write
\`PGDATA=/var/lib/postgresql/data/pgdata\`, or mount with a \`subPath\`. Since 18 the image keeps its data in
\`/var/lib/postgresql/18/docker\`, and refuses to start where anything is mounted at the old \`/var/lib/postgresql/data\`.`,
  references: [
    'https://github.com/docker-library/docs/blob/master/postgres/content.md',
    'https://github.com/docker-library/postgres/pull/1259',
    'https://github.com/docker-library/postgres/issues/263',
    'https://www.postgresql.org/docs/current/creating-cluster.html#CREATING-CLUSTER-MOUNT-POINTS',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  fixable: true,
  applies: (workload) => someContainer(workload, runsPostgres),
  *check(workload, { bundle }) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const container of containersOf(workload)) {
      const found = postgresMount(container, workload, bundle);
      if (found === undefined) continue;
      const { major, mount, path, lostAndFound } = found;
      if (major === 'latest' || major >= 18) {
        yield {
          at: path as Field,
          message: `${major === 'latest' ? 'the newest PostgreSQL' : `PostgreSQL ${major}`} refuses to start with a volume at ${OLD}, where data was until 17: it keeps its own in ${major === 'latest' ? 'a directory for its version' : `/var/lib/postgresql/${major}/docker`}`,
          help: 'write mountPath: /var/lib/postgresql',
          related: [
            {
              at: container.get('image') as Field,
              message: major === 'latest' ? 'this image is the newest' : 'this is the image',
            },
          ],
          ...renameFix(path as Field, '/var/lib/postgresql', 'unsafe', 'write mountPath: /var/lib/postgresql'),
        };
      } else if (lostAndFound !== 'no') {
        const isSure = lostAndFound === 'yes';
        yield {
          at: path as Field,
          ...(!isSure && { severity: 'info' }),
          message: isSure
            ? `PostgreSQL ${major} does not start with a new disk at ${OLD}: it asks for an empty directory, and the disk has lost+found in it`
            : `PostgreSQL ${major} does not start with a new disk at ${OLD}, if that has ext4: it asks for an empty directory, and ext4 puts lost+found there`,
          help: `add subPath: pgdata to the mount, or PGDATA: ${OLD}/pgdata to env`,
          ...insertFix(mount, { subPath: 'pgdata' }, 'unsafe'),
        };
      }
    }
  },
});

/** Whether a container may run PostgreSQL with its data where the image puts them. */
function runsPostgres(container: Glanced): boolean {
  const image = saidIn(container, 'image');
  if (typeof image !== 'string' || !/postg|pgvector|timescale/.test(image)) return false;
  const isAtOld = (mount: Glanced) => {
    const path = saidIn(mount, 'mountPath');
    return typeof path === 'string' && path.startsWith(OLD);
  };
  return itemsIn(container, 'volumeMounts').some(isAtOld);
}
