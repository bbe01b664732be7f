import { fileAt, wholeVolumes } from '../src/kubernetes/config-keys.ts';
import { type Glanced, itemsIn, saidIn, someContainer } from '../src/kubernetes/glance.ts';
import { isKnownDirectory } from '../src/kubernetes/image-directories.ts';
import { cleanPath, holdsFiles, mountsOf, volumeOf } from '../src/kubernetes/volumes.ts';
import { defineRule, type Field, insertFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a single file is mounted where a directory is meant, or a directory in the place of a file',
  why: `With \`subPath\` one file of a ConfigMap or a Secret is mounted, and \`mountPath\` is the path of that file, with its name. Where
the image has a directory of that path, the runtime cannot put a file in its place, and the container does not start (\`not a
directory\`). Where it has none, the file gets the name that the directory should have, and the program does not find it. Without
\`subPath\` the whole volume is mounted, as a directory, even where \`mountPath\` is the path of one of its files.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#add-configmap-data-to-a-specific-path-in-the-volume',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  fixable: true,
  applies: (workload) => someContainer(workload, mountsFileOnDirectory),
  *check(workload, { bundle }) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { mount, path, file, object } of wholeVolumes(workload, bundle)) {
      yield {
        at: path as Field,
        message: `mountPath: ${path.string} becomes a directory, with all files of ${object.kind} ${object.name} in it: the container does not start, or reads a directory in place of the file`,
        help: `add subPath: ${file}`,
        related: [{ at: object.root.get('metadata').get('name') as Field, message: 'this has the file' }],
        ...insertFix(mount, { subPath: file }, 'unsafe'),
      };
    }
    for (const { name, path, mount } of mountsOf(workload)) {
      const [directory, file] = [path?.string, mount.child('subPath').string];
      if (path === undefined || directory === undefined || file === undefined || !isMistaken(directory, file)) continue;
      const volume = volumeOf(workload, name.string ?? '');
      if (volume === undefined || !holdsFiles(volume)) continue;
      const meant = `${cleanPath(directory)}/${file.replace(/^.*\//, '')}`;
      yield {
        at: path as Field,
        message: `mountPath: ${directory} is the path of a directory, and the file ${file} is mounted in its place: the container does not start, or does not find it`,
        help: `write mountPath: ${meant}`,
        related: [{ at: mount.child('subPath'), message: 'this is a file' }],
        ...renameFix(path as Field, meant, 'unsafe', `write mountPath: ${meant}`),
      };
    }
  },
});

/** Whether a path is one of a directory, while what is mounted there has the name of a file. */
function isMistaken(path: string, file: string): boolean {
  const name = file.replace(/^.*\//, '');
  // `conf.d` is a directory.
  if (!/\w\.(?!d$)[a-z0-9]+$/i.test(name) || cleanPath(path).endsWith(`/${name}`)) return false;
  return path.endsWith('/') || isKnownDirectory(path);
}

function mountsFileOnDirectory(container: Glanced): boolean {
  return itemsIn(container, 'volumeMounts').some((mount) => {
    const [path, file] = [saidIn(mount, 'mountPath'), saidIn(mount, 'subPath')];
    if (typeof path !== 'string') return false;
    if (typeof file === 'string') return isMistaken(path, file);
    return file === undefined && fileAt(path, undefined) !== undefined;
  });
}
