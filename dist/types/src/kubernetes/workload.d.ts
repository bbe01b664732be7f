import type { PodSpec, PodTemplateSpec } from '../../kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.js';
import { type Kind } from './kinds.js';
import { type Labels } from './labels.js';
import type { Manifest } from './manifest.js';
/** An object with a Pod template: a built-in workload, or a custom resource of that shape. */
export declare class Workload {
    #private;
    readonly manifest: Manifest;
    /** True for the kinds of Kubernetes, whose rules are known. */
    readonly builtIn: boolean;
    constructor(manifest: Manifest);
    /** The template, or the Pod itself. */
    get template(): Field<PodTemplateSpec>;
    get podSpec(): Field<PodSpec>;
    /** Lets go of its nodes: a workload is kept for the run, they are not. */
    fold(): void;
}
/** Where the kinds of Kubernetes that are workloads have their Pod template; a Pod is its own. */
export declare const TEMPLATE_PATHS: ReadonlyMap<Kind, readonly string[]>;
/** The workload that a manifest is, or undefined. Custom resources count where `spec.template` holds containers. */
export declare function workloadOf(manifest: Manifest): Workload | undefined;
/**
 * The labels that the Pods of a workload bear: those of the template, what kustomizations add, and what the StatefulSet
 * controller writes: the latter are there, with values of their own.
 */
export declare function podLabels({ manifest, template }: Workload): Labels;
/** All containers of a Pod: `initContainers` first, as they run. */
export declare function containersOf({ podSpec }: Workload): Field<import("../../kubernetes-types/core/v1.js").Container>[];
/** True for Pods that have the network of their node, or may have it. */
export declare function mayHaveHostNetwork({ podSpec }: Workload): boolean;
/** True where all Pods of a workload may have been bound to one node: by its name, or by their affinity to each other. */
export declare function isOnOneNode({ podSpec }: Workload): boolean;
