import { type Bundle, perBundle } from './bundle.ts';
import type { Kinds } from './kinds.ts';
import type { Manifest } from './manifest.ts';

/** The PriorityClasses of the input that say to be the default, in their order. */
export const defaultPriorities: (bundle: Bundle) => readonly Manifest<Kinds['PriorityClass']>[] = perBundle((bundle) =>
  bundle.all('PriorityClass').filter(({ root, partial }) => !partial && root.get('globalDefault').boolean === true),
);
