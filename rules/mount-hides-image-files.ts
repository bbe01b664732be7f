import { type Glanced, itemsIn, saidIn, someContainer } from '../src/kubernetes/glance.ts';
import { hiddenFiles } from '../src/kubernetes/hidden-files.ts';
import { mayBeNeeded } from '../src/kubernetes/image-directories.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a volume is mounted over a directory that the image needs',
  why: `A volume takes the place of the directory that it is mounted on: what the image has there is not to be seen in the
container. Over \`/usr\` that is nearly every program, over \`/etc\` the users and the certificates, and in the home of a database
the database itself. A ConfigMap cannot be written to, so over \`/etc\` the runtime cannot put \`/etc/hosts\` there, and the container
never starts. Mount a directory of its own, or a single file with \`subPath\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#add-configmap-data-to-a-volume',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  fixable: true,
  applies: (workload) => someContainer(workload, mayHideFiles),
  *check(workload, { bundle }) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { mount, path, lost, isCertain, isReadOnly, meant } of hiddenFiles(workload, bundle)) {
      const isEtc = path === '/etc';
      const outcome =
        isEtc && !isReadOnly ? 'may not work' : `does not start${isCertain ? '' : ' unless the volume has them all'}`;
      yield {
        at: mount.path as Field,
        ...(!isCertain && { severity: 'info' }),
        message: `mountPath: ${path} hides ${lost}${isEtc && isReadOnly ? ', and nothing can be written there' : ''}: the container ${outcome}`,
        help:
          meant !== undefined
            ? `write mountPath: ${meant}`
            : isReadOnly
              ? 'mount single files with subPath, or take a directory that the image does not have'
              : 'mount it on a directory of its own',
        related: [{ at: mount.name, message: `all that is seen there is volume ${mount.name.string}` }],
        ...(meant !== undefined && renameFix(mount.path as Field, meant, 'unsafe', `write mountPath: ${meant}`)),
      };
    }
  },
});

function mayHideFiles(container: Glanced): boolean {
  return itemsIn(container, 'volumeMounts').some((mount) => {
    const path = saidIn(mount, 'mountPath');
    return typeof path === 'string' && mayBeNeeded(path);
  });
}
