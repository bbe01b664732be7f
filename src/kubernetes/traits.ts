import type { Manifest } from './manifest.ts';
import { hasSubstance, isStripped } from './partial.ts';
import { type Workload, workloadOf } from './workload.ts';

/** What a manifest is by its text alone, as far as it is asked of every one. */
export interface Traits {
  readonly workload: Workload | undefined;
  /** See `hasSubstance`. */
  readonly hasSubstance: boolean | undefined;
  /** See `isStripped`. */
  readonly isStripped: boolean;
}

const NONE: Traits = { workload: undefined, hasSubstance: undefined, isStripped: false };

export function traitsOf(manifest: Manifest): Traits {
  const traits = {
    workload: workloadOf(manifest),
    hasSubstance: hasSubstance(manifest),
    isStripped: isStripped(manifest),
  };
  // Most have none.
  return traits.workload === undefined && traits.hasSubstance === undefined && !traits.isStripped ? NONE : traits;
}
