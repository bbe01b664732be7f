import type { Manifest } from './manifest.js';
import { type Target } from './patch.js';
/** The names under which kustomize looks for one in a directory, in its order. */
export declare const KUSTOMIZATION_NAMES: readonly string[];
/** Labels that a kustomization adds, and how far they reach: each scope includes those before it. */
export interface AddedLabels {
    readonly pairs: ReadonlyMap<string, string>;
    readonly scope: 'metadata' | 'template' | 'selector';
}
/** A patch that a kustomization names, by the path of its file or as it is written there. */
export interface PatchReference {
    readonly path: string | undefined;
    readonly text: string | undefined;
    /** Undefined: what the patch itself is called after. */
    readonly target: Target | undefined;
}
/** Fields that a kustomization writes by their paths: a replacement, or labels in more places. */
export interface Write {
    readonly target: Target;
    readonly paths: readonly (readonly string[])[];
}
/** What a kustomization says. Paths are those of the input: relative to the working directory. */
export interface Kustomization {
    readonly manifest: Manifest;
    readonly directory: string;
    /** A component is no build of its own: it changes what those that name it bring. */
    readonly isComponent: boolean;
    /** Files and directories, those of `bases` among them. */
    readonly resources: readonly string[];
    readonly components: readonly string[];
    readonly patches: readonly PatchReference[];
    readonly writes: readonly Write[];
    readonly namespace: string | undefined;
    readonly prefix: string;
    readonly suffix: string;
    readonly labels: readonly AddedLabels[];
    readonly annotations: readonly string[];
    /** Names of the workloads whose replicas it sets. */
    readonly replicas: readonly string[];
    /** Names of the images that it replaces. */
    readonly images: readonly string[];
    /** True where it brings objects that are not in the input: from the network, a chart, a generator. */
    readonly bringsUnknown: boolean;
    /** True where a transformer of its own, or a replacement in another file, may change anything. */
    readonly changesAnything: boolean;
}
/** True for the path of a file that kustomize reads as a kustomization, whatever stands in it. */
export declare function isKustomizationFile(path: string): boolean;
/** True for a Kustomization or a Component of kustomize, which is no object of a cluster. */
export declare function isKustomization({ kind, apiVersion, document: { file } }: Manifest): boolean;
/** Reads a kustomization; a key counts in any case of its letters, as kustomize's JSON reader takes it. */
export declare function readKustomization(manifest: Manifest): Kustomization;
/** All local files and directories that a kustomization names. */
export declare function referencesOf({ resources, components, patches }: Kustomization): readonly string[];
/** A path from a directory, both with `/` and relative to the working directory, in its shortest form. */
export declare function joinPath(directory: string, path: string): string;
