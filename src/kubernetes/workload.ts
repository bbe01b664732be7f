import type { PodSpec, PodTemplateSpec } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { CONTROLLER_LABELS } from './controller-labels.ts';
import { isBuiltIn, isKind, type Kind } from './kinds.ts';
import { type Labels, readLabels } from './labels.ts';
import type { Manifest } from './manifest.ts';

/** An object with a Pod template: a built-in workload, or a custom resource of that shape. */
export class Workload {
  readonly manifest: Manifest;
  /** True for the kinds of Kubernetes, whose rules are known. */
  readonly builtIn: boolean;
  #podSpec: Field<PodSpec> | undefined;

  constructor(manifest: Manifest) {
    this.manifest = manifest;
    this.builtIn = isBuiltIn(manifest.kind, manifest.apiVersion);
  }

  /** The template, or the Pod itself. */
  get template(): Field<PodTemplateSpec> {
    const { kind, root } = this.manifest;
    const path = (this.builtIn && TEMPLATE_PATHS.get(kind as Kind)) || USUAL_PATH;
    let template = root as Field;
    for (const step of path) template = template.child(step);
    return template as Field<PodTemplateSpec>;
  }

  get podSpec(): Field<PodSpec> {
    // Most rules ask for it, one after the other.
    this.#podSpec ??= this.template.get('spec') as Field<PodSpec>;
    return this.#podSpec;
  }

  /** Lets go of its nodes: a workload is kept for the run, they are not. */
  fold(): void {
    this.#podSpec = undefined;
  }
}

const USUAL_PATH = ['spec', 'template'];

/** Where the kinds of Kubernetes that are workloads have their Pod template; a Pod is its own. */
export const TEMPLATE_PATHS: ReadonlyMap<Kind, readonly string[]> = new Map<Kind, readonly string[]>([
  ['StatefulSet', USUAL_PATH],
  ['Deployment', USUAL_PATH],
  ['DaemonSet', USUAL_PATH],
  ['ReplicaSet', USUAL_PATH],
  ['ReplicationController', USUAL_PATH],
  ['Job', USUAL_PATH],
  ['CronJob', ['spec', 'jobTemplate', ...USUAL_PATH]],
  ['Pod', []],
]);

/** The workload that a manifest is, or undefined. Custom resources count where `spec.template` holds containers. */
export function workloadOf(manifest: Manifest): Workload | undefined {
  const { kind, apiVersion } = manifest;
  if (isKind(kind, apiVersion) && !TEMPLATE_PATHS.has(kind)) return undefined;
  const workload = new Workload(manifest);
  const hasContainers = workload.podSpec.get('containers').exists;
  const hasTemplate = () => manifest.root.child('spec').child('template').exists;
  return hasContainers || (workload.builtIn && hasTemplate()) ? workload : undefined;
}

/**
 * The labels that the Pods of a workload bear: those of the template, what kustomizations add, and what the StatefulSet
 * controller writes: the latter are there, with values of their own.
 */
export function podLabels({ manifest, template }: Workload): Labels {
  const written = template.get('metadata').get('labels') as Field;
  const added = manifest.overlay.templateLabels;
  return manifest.is('StatefulSet') ? readLabels(written, added, WRITTEN_LABELS) : readLabels(written, added);
}

const WRITTEN_LABELS: ReadonlyMap<string, undefined> = new Map(CONTROLLER_LABELS.map(({ key }) => [key, undefined]));

/** All containers of a Pod: `initContainers` first, as they run. */
export function containersOf({ podSpec }: Workload) {
  return [...podSpec.get('initContainers').items(), ...podSpec.get('containers').items()];
}

/** True for Pods that have the network of their node, or may have it. */
export function mayHaveHostNetwork({ podSpec }: Workload): boolean {
  const field = podSpec.get('hostNetwork');
  return !field.absent && field.boolean !== false;
}

/** True where all Pods of a workload may have been bound to one node: by its name, or by their affinity to each other. */
export function isOnOneNode({ podSpec }: Workload): boolean {
  const selector = podSpec.get('nodeSelector') as Field;
  return (
    !podSpec.get('nodeName').absent ||
    !selector.child('kubernetes.io/hostname').absent ||
    !podSpec.get('affinity').get('podAffinity').absent ||
    !podSpec.get('affinity').get('nodeAffinity').absent
  );
}
