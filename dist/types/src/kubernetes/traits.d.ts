import type { Manifest } from './manifest.js';
import { type Workload } from './workload.js';
/** What a manifest is by its text alone, as far as it is asked of every one. */
export interface Traits {
    readonly workload: Workload | undefined;
    /** See `hasSubstance`. */
    readonly hasSubstance: boolean | undefined;
    /** See `isStripped`. */
    readonly isStripped: boolean;
}
export declare function traitsOf(manifest: Manifest): Traits;
