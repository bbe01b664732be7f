/** What the kustomizations in the input make of a manifest, as far as it bears on what rules ask. */
export interface Overlay {
  /** The directories of the kustomizations that build it: what shares one is applied together. */
  readonly units: readonly string[];
  /** The namespace that they set, where all agree. */
  readonly namespace: string | undefined;
  /** Labels that they add to the object, its Pod template, and its selectors. */
  readonly labels: ReadonlyMap<string, string>;
  readonly templateLabels: ReadonlyMap<string, string>;
  readonly selectorLabels: ReadonlyMap<string, string>;
  /** True where a patch may write this path, or something on the way to it. */
  touches(path: readonly (string | number)[]): boolean;
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

export const NO_OVERLAY: Overlay = {
  units: [],
  namespace: undefined,
  labels: NO_LABELS,
  templateLabels: NO_LABELS,
  selectorLabels: NO_LABELS,
  touches: () => false,
};
