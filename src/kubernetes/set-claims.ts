import { append } from '../text/multimap.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { type Claim, claimTemplates } from './claims.ts';
import type { Manifest } from './manifest.ts';
import { CROWD } from './pod-index.ts';
import { splitOrdinal } from './pod-names.ts';
import { claimNames, type StatefulSet } from './statefulset.ts';

/** What the claims of a StatefulSet's claim template are called, but for the ordinal: `data-web`. */
export interface ClaimStem {
  readonly stem: string;
  readonly template: string;
  readonly statefulSet: StatefulSet;
}

/**
 * What the controllers of all StatefulSets call claims. Sets that a kustomization renames are left out, for it does not
 * rename what follows from them; so are those of which not all claim templates are known.
 */
export const claimStems = perBundle((bundle): readonly ClaimStem[] =>
  bundle.all('StatefulSet').flatMap((statefulSet) => {
    const { name, partial, overlay } = statefulSet;
    if (name === undefined || partial || overlay.names.length > 0) return [];
    const templates = [...(claimNames(statefulSet)?.keys() ?? [])];
    return templates.map((template) => ({ stem: `${template}-${name}`, template, statefulSet }));
  }),
);

/** By place, and by place and stem. */
const stemsByPlace = perBundle((bundle): ReadonlyMap<string, readonly ClaimStem[]> => {
  const index = new Map<string, ClaimStem[]>();
  for (const each of claimStems(bundle)) {
    for (const place of placesOf(each.statefulSet as Manifest)) {
      append(index, place, each);
      append(index, `${place}\0${each.stem}`, each);
    }
  }
  return index;
});

/** A claim that the controller of a StatefulSet makes, by its name: `data-web-0`. */
export interface SetClaim {
  readonly statefulSet: StatefulSet;
  readonly template: Claim;
  readonly ordinal: number;
}

/** The claims of StatefulSets beside an object that have a name; several where it can be cut in several ways. */
export function setClaims(name: string, from: Manifest, bundle: Bundle): SetClaim[] {
  const { stem, ordinal } = splitOrdinal(name) ?? {};
  if (ordinal === undefined) return [];
  const stems = new Set(placesOf(from).flatMap((place) => stemsByPlace(bundle).get(`${place}\0${stem}`) ?? []));
  return [...stems].flatMap(({ statefulSet, template }) => {
    const { workload } = statefulSet.traits;
    const claim = workload && claimTemplates(workload).get(template);
    const isMeant = claim !== undefined && bundle.sameNamespace(statefulSet as Manifest, from);
    return isMeant ? [{ statefulSet, template: claim, ordinal }] : [];
  });
}

/** The names of claims beside an object: those that are written, and those that StatefulSets make with the number in a name. */
export function claimNamesBeside(name: string, from: Manifest, bundle: Bundle): readonly string[] {
  const ordinal = /-\d+$/.exec(name)?.[0] ?? '';
  const stems = placesOf(from).flatMap((place) => few(stemsByPlace(bundle).get(place)));
  const written = placesOf(from).flatMap((place) => few(namesByPlace(bundle).get(place)));
  return [...stems.map(({ stem }) => `${stem}${ordinal}`), ...written];
}

/** Among more than anybody would look at nothing stands out. */
function few<T>(all: readonly T[] = []): readonly T[] {
  return all.length > CROWD ? [] : all;
}

/** The names of claims that are written, by place. */
const namesByPlace = perBundle((bundle): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const claim of bundle.all('PersistentVolumeClaim')) {
    if (claim.partial || claim.name === undefined) continue;
    for (const place of placesOf(claim as Manifest)) append(names, place, claim.name);
  }
  return names;
});
