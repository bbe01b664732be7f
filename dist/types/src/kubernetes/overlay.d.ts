import type { Kustomization } from './kustomization.js';
import type { Manifest } from './manifest.js';
import { type PatchBody, type Target } from './patch.js';
/** What the kustomizations in the input make of a manifest, as far as it bears on what rules ask. */
export interface Overlay {
    /** The kustomizations that build it, by their directories: what shares one is applied together. */
    readonly units: readonly string[];
    /** The namespace that they set, where all agree. Where they do not, `touches` says so of `metadata.namespace`. */
    readonly namespace: string | undefined;
    /**
     * The names under which it is applied, with prefix and suffix, other than the one that is written. Within a unit written
     * names are compared, for kustomize renames references along with what they name. Not followed: a reference out of a
     * unit to an object that another unit renames, the hash behind generated names, and two bases with one name and
     * different prefixes in one unit; each finds more partners than there are, never fewer.
     */
    readonly names: readonly string[];
    /** False where a kustomization that builds it brings objects that the input does not hold. */
    readonly complete: boolean;
    /**
     * Labels that all of them add to the object, its Pod template, and its own selector. What only some add, or a patch
     * may change again, is not among them; `touches` says so of its place.
     */
    readonly labels: ReadonlyMap<string, string>;
    readonly templateLabels: ReadonlyMap<string, string>;
    readonly selectorLabels: ReadonlyMap<string, string>;
    /**
     * True where a kustomization may change what stands at a path: give it another value, or bring keys or items to it.
     * What is changed inside of what stands there is not meant: a patch of an image leaves the list of containers as it is.
     */
    touches(path: readonly (string | number)[]): boolean;
}
export declare const NO_OVERLAY: Overlay;
/** Labels by key; undefined where not every build adds that value. */
export type LabelValues = ReadonlyMap<string, string | undefined>;
/** A patch with what it writes. */
export interface LoadedPatch {
    readonly target: Target;
    /** Undefined where it could not be read. */
    readonly body: PatchBody | undefined;
}
/** What is done to everything that one kustomization names as a resource, by itself and by all that build on it. */
export interface Effect {
    readonly units: readonly string[];
    /** Null: none sets one. Undefined: they differ. */
    readonly namespace: string | null | undefined;
    /** Prefix and suffix, a pair for each build. */
    readonly affixes: ReadonlyMap<string, readonly [prefix: string, suffix: string]>;
    readonly metadataLabels: LabelValues;
    readonly templateLabels: LabelValues;
    readonly selectorLabels: LabelValues;
    /** Every kustomization that may change it, components among them. */
    readonly kustomizations: readonly Kustomization[];
    readonly complete: boolean;
    /** Read when asked for. */
    patches(): readonly LoadedPatch[];
}
/** The overlay of a manifest; what rules seldom ask for is found out when they do. */
export declare function overlayOf(manifest: Manifest, effect: Effect): Overlay;
