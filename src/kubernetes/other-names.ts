import type { Field } from '../yaml/field.ts';

/** What people write who know other tools, or other types of Kubernetes: by the type and by the name. */
const OTHER_NAMES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  Container: new Map([
    ['environment', 'env'],
    ['entrypoint', 'command'],
    ['cmd', 'args'],
    ['pullPolicy', 'imagePullPolicy'],
    ['mounts', 'volumeMounts'],
    ['workdir', 'workingDir'],
  ]),
  ContainerPort: new Map([
    ['port', 'containerPort'],
    ['targetPort', 'containerPort'],
  ]),
  ServicePort: new Map([['containerPort', 'targetPort']]),
  EnvVar: new Map([
    ['key', 'name'],
    ['from', 'valueFrom'],
  ]),
  VolumeMount: new Map([
    ['path', 'mountPath'],
    ['volume', 'name'],
  ]),
  PodSpec: new Map([
    ['restart', 'restartPolicy'],
    ['pullSecrets', 'imagePullSecrets'],
  ]),
  PersistentVolumeClaimSpec: new Map([['storageClass', 'storageClassName']]),
};

/** The field of a map that is called otherwise elsewhere, where the map does not have it yet: none or one. */
export function otherName(owner: string, name: string, map: Field): string[] {
  const other = Object.hasOwn(OTHER_NAMES, owner) ? OTHER_NAMES[owner]!.get(name) : undefined;
  return other === undefined || map.child(other).exists ? [] : [other];
}
