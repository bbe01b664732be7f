import type { Container } from 'kubernetes-types/core/v1.js';
import { nearName } from '../src/kubernetes/names.ts';
import { keepsDataPath, movesData, type Software, softwareOf } from '../src/kubernetes/software.ts';
import { lacksClaimTemplates, refusal } from '../src/kubernetes/statefulset.ts';
import { isEphemeral, type Mount, mountsOf, volumeNames, volumeOf } from '../src/kubernetes/volumes.ts';
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
    const mounts = mountsOf(workload);
    const dangling = danglingMounts(workload, mounts);
    const misplaced = [workload.podSpec, workload.template]
      .map((field) => (field as Field).child('volumeClaimTemplates'))
      .find((field) => field.exists);
    for (const { name } of dangling) yield danglingMount(name, refusal(statefulSet, kubernetes), misplaced);
    if (dangling.length > 0) return;
    for (const container of workload.podSpec.get('containers').items()) {
      yield* unkeptData(container, workload, mounts);
    }
  },
});

function danglingMounts(workload: Workload, mounts: readonly Mount[]): Mount[] {
  const volumes = volumeNames(workload);
  if (volumes === undefined) return [];
  return mounts.filter(({ name: { string: name } }) => {
    return name !== undefined && name !== '' && !volumes.includes(name) && nearName(name, volumes) === undefined;
  });
}

function danglingMount(name: Field, refused: string, misplaced: Field | undefined): Finding {
  if (misplaced !== undefined) {
    return {
      at: name,
      severity: 'error',
      message: `volume ${name.string} is mounted, but volumeClaimTemplates stands inside template, where it makes nothing; ${refused}`,
      help: 'move volumeClaimTemplates to the spec of the StatefulSet, beside template',
      related: [{ at: misplaced, message: 'it stands here' }],
    };
  }
  return {
    at: name,
    severity: 'error',
    message: `volume ${name.string} is mounted, but there are no volumeClaimTemplates to make it and no volume of that name; ${refused}`,
    help: `add volumeClaimTemplates with one named ${name.string} to the spec, beside template`,
  };
}

function* unkeptData(container: Field<Container>, workload: Workload, mounts: readonly Mount[]): Generator<Finding> {
  const image = container.get('image');
  const software = image.string === undefined ? undefined : softwareOf(image.string);
  if (software === undefined || mayKeepDataElsewhere(container, workload, software)) return;
  const own = mounts.filter((mount) => mount.container.node === container.node && !isFile(workload, mount.name));
  const atData = own.filter(({ path }) => path?.string === undefined || overlaps(path.string, software.dataPath));
  // A volume that lasts may hold the data by way of a setting that is not seen here.
  if ((atData.length > 0 ? atData : own).some(({ name }) => !isLostWithPod(workload, name))) return;
  const [mount] = atData;
  yield {
    at: mount?.name ?? image,
    message:
      mount === undefined
        ? `${software.name} keeps its data in ${software.dataPath}, where no volume is mounted: it is lost when the container restarts`
        : `${software.name} keeps its data in ${lower(software.dataPath, mount.path?.string)}, which is on an emptyDir: it is lost when the Pod is deleted or moved`,
    help: 'add volumeClaimTemplates to the spec, beside template, and mount its claim there',
  };
}

// True where settings move the data, or may: what a file of settings says is not read.
function mayKeepDataElsewhere(container: Field<Container>, { podSpec }: Workload, software: Software): boolean {
  const [env, command, args] = [container.get('env'), container.get('command'), container.get('args')];
  const lists = [env, command, args, container.get('volumeMounts'), podSpec.get('volumes')] as readonly Field[];
  return (
    lists.some((list) => list.open || !(list.isList || list.absent)) ||
    env
      .items()
      .some((variable) => movesData(software, variable.get('name').string ?? '', variable.get('value').string)) ||
    !keepsDataPath(software, words(command), words(args))
  );
}

function words(list: Field<string[] | undefined>): (string | undefined)[] {
  return list.items().map((word) => word.string);
}

function isLostWithPod(workload: Workload, name: Field): boolean {
  const volume = name.string === undefined ? undefined : volumeOf(workload, name.string);
  return volume !== undefined && isEphemeral(volume);
}

// ConfigMaps and Secrets bring settings, not disks.
function isFile(workload: Workload, name: Field): boolean {
  const volume = name.string === undefined ? undefined : volumeOf(workload, name.string);
  return (
    volume !== undefined && ['configMap', 'secret', 'downwardAPI', 'projected'].some((key) => volume.child(key).exists)
  );
}

// The part of the data's path that is mounted, where that is less than all of it.
function lower(dataPath: string, mountPath = ''): string {
  return mountPath.startsWith(`${dataPath}/`) ? mountPath : dataPath;
}

function overlaps(mountPath: string, dataPath: string): boolean {
  const mount = mountPath.replace(/\/+$/, '');
  return mount === dataPath || dataPath.startsWith(`${mount}/`) || mount.startsWith(`${dataPath}/`);
}
