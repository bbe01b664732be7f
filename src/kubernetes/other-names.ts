const WORKLOAD: readonly (readonly [name: string, meant: string])[] = [
  ['podTemplate', 'template'],
  ['podTemplateSpec', 'template'],
];
const HANDLER: typeof WORKLOAD = [
  ['http', 'httpGet'],
  ['tcp', 'tcpSocket'],
];
const OF_SECRET: typeof WORKLOAD = [['secretName', 'name']];
const OF_CONFIG_MAP: typeof WORKLOAD = [['configMapName', 'name']];

/**
 * What people write who know other tools, or other types of Kubernetes: by the type and by the name. Behind a dot is a
 * field of the map below; of several the first that takes the value is meant.
 */
const OTHER_NAMES: Readonly<Record<string, ReadonlyMap<string, string | readonly string[]>>> = {
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
  ServicePort: new Map([['containerPort', ['port', 'targetPort']]]),
  ServiceSpec: new Map([
    ['matchLabels', 'selector'],
    ['podSelector', 'selector'],
    ['labelSelector', 'selector'],
  ]),
  IngressBackend: new Map<string, string | readonly string[]>([
    ['serviceName', 'service.name'],
    ['servicePort', ['service.port.number', 'service.port.name']],
  ]),
  EnvVar: new Map([
    ['key', 'name'],
    ['from', 'valueFrom'],
  ]),
  EnvVarSource: new Map([
    ['secretRef', 'secretKeyRef'],
    ['secret', 'secretKeyRef'],
    ['configMapRef', 'configMapKeyRef'],
    ['configMap', 'configMapKeyRef'],
  ]),
  EnvFromSource: new Map([
    ['secret', 'secretRef'],
    ['configMap', 'configMapRef'],
  ]),
  VolumeMount: new Map([
    ['path', 'mountPath'],
    ['volume', 'name'],
  ]),
  Volume: new Map([
    ['secretRef', 'secret'],
    ['configMapRef', 'configMap'],
    ['pvc', 'persistentVolumeClaim'],
    ['volumeClaim', 'persistentVolumeClaim'],
  ]),
  EmptyDirVolumeSource: new Map([['size', 'sizeLimit']]),
  SecretVolumeSource: new Map([['name', 'secretName']]),
  PersistentVolumeClaimVolumeSource: new Map([['name', 'claimName']]),
  SecretKeySelector: new Map(OF_SECRET),
  SecretEnvSource: new Map(OF_SECRET),
  SecretProjection: new Map(OF_SECRET),
  ConfigMapKeySelector: new Map(OF_CONFIG_MAP),
  ConfigMapEnvSource: new Map(OF_CONFIG_MAP),
  ConfigMapProjection: new Map(OF_CONFIG_MAP),
  ConfigMapVolumeSource: new Map(OF_CONFIG_MAP),
  Probe: new Map([
    ...HANDLER,
    ['initialDelay', 'initialDelaySeconds'],
    ['period', 'periodSeconds'],
    ['timeout', 'timeoutSeconds'],
  ]),
  LifecycleHandler: new Map(HANDLER),
  ExecAction: new Map([['cmd', 'command']]),
  PodSpec: new Map([
    ['restart', 'restartPolicy'],
    ['pullSecrets', 'imagePullSecrets'],
    ['terminationGracePeriod', 'terminationGracePeriodSeconds'],
  ]),
  PersistentVolumeClaimSpec: new Map([['storageClass', 'storageClassName']]),
  LabelSelector: new Map([['labels', 'matchLabels']]),
  StatefulSetSpec: new Map([
    ...WORKLOAD,
    ['strategy', 'updateStrategy'],
    ['persistentVolumeClaimTemplates', 'volumeClaimTemplates'],
    ['claimTemplates', 'volumeClaimTemplates'],
  ]),
  DaemonSetSpec: new Map([...WORKLOAD, ['strategy', 'updateStrategy']]),
  DeploymentSpec: new Map([...WORKLOAD, ['updateStrategy', 'strategy']]),
  ReplicaSetSpec: new Map(WORKLOAD),
  JobSpec: new Map(WORKLOAD),
};

/** What a field that a type does not have is called there: none, one, or several of which the first that fits is meant. */
export function otherNames(owner: string, name: string): readonly string[] {
  const other = Object.hasOwn(OTHER_NAMES, owner) ? OTHER_NAMES[owner]!.get(name) : undefined;
  return typeof other === 'string' ? [other] : (other ?? []);
}
