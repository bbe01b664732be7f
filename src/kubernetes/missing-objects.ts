import type { Field } from '../yaml/field.ts';
import { type Bundle, isNear } from './bundle.ts';
import { isAlwaysThere, isFilledOrCopied, isMadeClaim, mayBeMade, mayBeOfOperator, meantBy } from './made-objects.ts';
import type { Manifest } from './manifest.ts';
import { type Reference, referencesIn } from './references.ts';
import type { Workload } from './workload.ts';

/** An object that a Pod names, and that is not in the input, nor made by what is. */
export interface MissingObject {
  readonly reference: Reference;
  /** Where it is named first. */
  readonly field: Field;
  /** The object that is meant, where the name misses it by a slip. */
  readonly near: Manifest | undefined;
  /** One of that name in another namespace. */
  readonly apart: Manifest | undefined;
  /** False where it may well be made elsewhere. */
  readonly isCertain: boolean;
}

/** The objects that a Pod names and does not find, each once. */
export function* missingObjects(workload: Workload, bundle: Bundle): Generator<MissingObject> {
  const { manifest, podSpec } = workload;
  const references = referencesIn(workload);
  const given = new Set(references.map(({ kind, name }) => `${kind}/${name}`));
  const seen = new Set<string>();
  for (const reference of references) {
    const { kind, name, need, path } = reference;
    const identity = `${kind}/${name}`;
    if (reference.optional || seen.has(identity)) continue;
    seen.add(identity);
    if (isAlwaysThere(reference) || (kind === 'PersistentVolumeClaim' && isMadeClaim(name, bundle))) continue;
    // A kustomization may give what it patches another name.
    const field = manifest.at([...podSpec.path, ...path]);
    if (field.string === undefined || !bundle.lacks(kind, name, manifest) || mayBeMade(reference, bundle)) continue;
    const others = bundle.named(kind, name) as readonly Manifest[];
    // What is copied into other namespaces is there; a PriorityClass is in none.
    if (others.some(isFilledOrCopied) || (kind === 'PriorityClass' && others.length > 0)) continue;
    const near = meantBy(reference, manifest, given, bundle);
    const apart = others.find((other) => isNear(other, manifest)) ?? others[0];
    // Nobody may make a class of a name that begins so.
    const isReserved = kind === 'PriorityClass' && name.startsWith('system-');
    const isCertain = isReserved || near !== undefined || (apart !== undefined && isNear(apart, manifest));
    // Pulling is tried without what is missing, and such Secrets are made by hand.
    if (isCertain || (need !== 'pull' && !mayBeOfOperator(name, bundle)))
      yield { reference, field, near, apart, isCertain };
  }
}
