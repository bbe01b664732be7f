import { append } from '../text/multimap.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { type Claim, claimTemplates } from './claims.ts';
import type { Manifest } from './manifest.ts';
import { CROWD } from './pod-index.ts';
import type { StatefulSet } from './statefulset.ts';

/** A claim that the controller of a StatefulSet makes, by its name: `data-web-0`. */
export interface SetClaim {
  readonly statefulSet: StatefulSet;
  readonly template: Claim;
  readonly ordinal: number;
}

/**
 * The claims of StatefulSets beside an object that have a name; several where it can be cut in several ways. Sets that a
 * kustomization renames are left out, for it does not rename what follows from them.
 */
export function setClaims(name: string, from: Manifest, bundle: Bundle): SetClaim[] {
  const [, stem, digits] = /^(.+)-(0|[1-9]\d{0,4})$/.exec(name) ?? [];
  if (stem === undefined || stem.length > LONGEST) return [];
  const found: SetClaim[] = [];
  for (let hyphen = stem.indexOf('-'); hyphen > 0; hyphen = stem.indexOf('-', hyphen + 1)) {
    const [templateName, setName] = [stem.slice(0, hyphen), stem.slice(hyphen + 1)];
    for (const statefulSet of bundle.partners('StatefulSet', setName, from).near) {
      const { workload } = statefulSet.traits;
      if (workload === undefined || statefulSet.overlay.names.length > 0) continue;
      const template = claimTemplates(workload).get(templateName);
      if (template !== undefined) found.push({ statefulSet, template, ordinal: Number(digits) });
    }
  }
  return found;
}

/** No name of an object is longer. */
const LONGEST = 253;

/** The names of claims beside an object: those that are written, and those that StatefulSets make with the number in a name. */
export function claimNamesBeside(name: string, from: Manifest, bundle: Bundle): readonly string[] {
  const ordinal = /-\d+$/.exec(name)?.[0] ?? '';
  const { stems, written } = namesByPlace(bundle);
  // Among more than anybody would look at nothing stands out.
  const at = (index: Names) => placesOf(from).flatMap((place) => few(index.get(place)));
  return [...at(stems).map((stem) => `${stem}${ordinal}`), ...at(written)];
}

function few(names: readonly string[] = []): readonly string[] {
  return names.length > CROWD ? [] : names;
}

type Names = ReadonlyMap<string, readonly string[]>;

/** By place: what the claims of StatefulSets begin with (`data-web`), and the names of those that are written. */
const namesByPlace = perBundle((bundle): { readonly stems: Names; readonly written: Names } => {
  const stems = new Map<string, string[]>();
  const written = new Map<string, string[]>();
  for (const statefulSet of bundle.all('StatefulSet')) {
    const { workload } = statefulSet.traits;
    if (workload === undefined || statefulSet.partial || statefulSet.overlay.names.length > 0) continue;
    for (const name of claimTemplates(workload).keys()) {
      for (const place of placesOf(statefulSet as Manifest)) append(stems, place, `${name}-${statefulSet.name}`);
    }
  }
  for (const claim of bundle.all('PersistentVolumeClaim')) {
    if (claim.partial || claim.name === undefined) continue;
    for (const place of placesOf(claim as Manifest)) append(written, place, claim.name);
  }
  return { stems, written };
});
