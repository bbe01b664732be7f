import { append } from '../text/multimap.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { CROWD, isIn, type PodRange, podRange, splitOrdinal } from './pod-names.ts';
import { claimNames, type StatefulSet } from './statefulset.ts';

/** The name of a claim that a StatefulSet should give, and does not. */
export interface MissingClaim {
  readonly statefulSet: StatefulSet;
  /** What it is called; undefined where only the ordinal is wrong. */
  readonly meant: string | undefined;
  readonly range: PodRange | undefined;
}

/**
 * Why no StatefulSet beside an object gives a claim of this name, though one is meant: its order is another
 * (`<template>-<set>-<ordinal>`, pkg/controller/statefulset, getPersistentVolumeClaimName), a part is left out, or there is
 * no such Pod. Undefined where nothing is certain.
 */
export function missingClaim(name: string, from: Manifest, bundle: Bundle): MissingClaim | undefined {
  const { stem, ordinal } = splitOrdinal(name) ?? {};
  if (stem === undefined || ordinal === undefined) return undefined;
  const given = claimsIn(bundle);
  const owners = given.byStem.get(key(from, stem)) ?? [];
  const slips = given.bySlip.get(key(from, stem)) ?? [];
  // Of so many none is meant, and looking at all would take the square of them.
  if (owners.length > CROWD || slips.length > CROWD) return undefined;
  const isOwn = ({ statefulSet }: Given) => bundle.sameNamespace(statefulSet as Manifest, from);
  if (!owners.every(isOwn) || !slips.every(isOwn) || !bundle.lacks('PersistentVolumeClaim', name, from))
    return undefined;
  if (owners.length > 0) {
    const [range, ...others] = owners.map(({ statefulSet }) => podRange(statefulSet, bundle));
    const isMissing = range !== undefined && others.length === 0 && !isIn(ordinal, range);
    return isMissing ? { statefulSet: owners[0]!.statefulSet, meant: undefined, range } : undefined;
  }
  const [only, ...others] = slips;
  if (only === undefined || others.length > 0 || only.statefulSet === from) return undefined;
  const range = podRange(only.statefulSet, bundle);
  return range !== undefined && isIn(ordinal, range)
    ? { statefulSet: only.statefulSet, meant: `${only.stem}-${ordinal}`, range }
    : undefined;
}

interface Given {
  readonly statefulSet: StatefulSet;
  /** `<template>-<set>` */
  readonly stem: string;
}

interface GivenClaims {
  /** By directory and the name without the ordinal. */
  readonly byStem: ReadonlyMap<string, readonly Given[]>;
  /** By what people write for it: the template or the set alone, or the one behind the other. */
  readonly bySlip: ReadonlyMap<string, readonly Given[]>;
}

function key({ directory }: Pick<Manifest, 'directory'>, stem: string): string {
  return `${directory}\0${stem}`;
}

const claimsIn = perBundle((bundle): GivenClaims => {
  const byStem = new Map<string, Given[]>();
  const bySlip = new Map<string, Given[]>();
  for (const statefulSet of bundle.all('StatefulSet')) {
    const { name } = statefulSet;
    const claims = claimNames(statefulSet);
    if (name === undefined || claims === undefined || statefulSet.partial || statefulSet.overlay.names.length > 0)
      continue;
    for (const claim of claims.keys()) {
      const given = { statefulSet, stem: `${claim}-${name}` };
      append(byStem, key(statefulSet, given.stem), given);
      for (const slip of new Set([claim, name, `${name}-${claim}`])) append(bySlip, key(statefulSet, slip), given);
    }
  }
  return { byStem, bySlip };
});
