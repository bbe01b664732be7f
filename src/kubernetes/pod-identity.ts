import type { Field } from '../yaml/field.ts';
import type { ControllerLabel } from './controller-labels.ts';
import { firstPodName, type StatefulSet } from './statefulset.ts';

/** A name that the Pod template gives and no Pod gets. */
export interface ReplacedName {
  readonly field: Field;
  readonly kind: 'name' | 'namespace' | 'hostname' | 'subdomain';
  readonly written: string;
  /** What the Pods get instead, the first of them for names; undefined: nothing. */
  readonly instead: string | undefined;
}

/**
 * The names in a Pod template that the controller replaces (`initIdentity`) or never reads (`GetPodFromTemplate`), where
 * the Pods certainly get another. A template that is called like its StatefulSet or its app is a habit that misleads nobody.
 */
export function replacedNames(statefulSet: StatefulSet): ReplacedName[] {
  const spec = statefulSet.root.get('spec');
  const metadata = spec.get('template').get('metadata');
  const podSpec = spec.get('template').child('spec');
  const pod = firstPodName(statefulSet);
  const { name, namespace } = statefulSet;
  const serviceName = spec.get('serviceName');
  const found: ReplacedName[] = [];
  const look = (field: Field, kind: ReplacedName['kind'], instead: string | undefined, ...harmless: unknown[]) => {
    const written = field.string;
    if (written && written !== instead && !harmless.includes(written)) found.push({ field, kind, written, instead });
  };
  const labels = metadata
    .get('labels')
    .entries()
    .map(([, value]) => value.string);
  if (pod !== undefined) {
    look(metadata.get('name') as Field, 'name', pod, name, ...labels);
    look(metadata.get('generateName') as Field, 'name', pod, name, `${name}-`);
    look(podSpec.child('hostname'), 'hostname', onlyPodName(statefulSet) ?? `${pod} and so on`);
  }
  if (namespace !== undefined) look(metadata.get('namespace') as Field, 'namespace', namespace);
  if (serviceName.absent || serviceName.string !== undefined) {
    look(podSpec.child('subdomain'), 'subdomain', serviceName.string || undefined);
  }
  return found;
}

/** True where a label of the template has the very value that the controller writes, or may have. */
export function isOwnValue(statefulSet: StatefulSet, { key }: ControllerLabel, value: string | undefined): boolean {
  const pod = onlyPodName(statefulSet);
  if (value === undefined) return true;
  if (pod === undefined) return false;
  return key.endsWith('/pod-name') ? value === pod : key.endsWith('/pod-index') && pod.endsWith(`-${value}`);
}

/** The name of the Pod of a StatefulSet that is to have only one; undefined where there are more, or may be. */
function onlyPodName(statefulSet: StatefulSet): string | undefined {
  const replicas = statefulSet.root.get('spec').get('replicas');
  return replicas.absent || replicas.number === 1 ? firstPodName(statefulSet) : undefined;
}
