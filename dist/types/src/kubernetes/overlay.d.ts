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
