import { append } from '../text/multimap.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { CROWD } from './pod-index.ts';
import { isIn, type PodRange, podRange, splitOrdinal } from './pod-names.ts';
import { type ClaimStem, claimStems } from './set-claims.ts';
import type { StatefulSet } from './statefulset.ts';

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
  const stems = stemsOf(bundle);
  const owners = stems.exact.get(key(from, stem)) ?? [];
  const slips = stems.slips.get(key(from, stem)) ?? [];
  // Of so many none is meant, and looking at all would take the square of them.
  if (owners.length > CROWD || slips.length > CROWD) return undefined;
  const isOwn = ({ statefulSet }: ClaimStem) => bundle.sameNamespace(statefulSet as Manifest, from);
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

interface Stems {
  /** By directory and stem. */
  readonly exact: ReadonlyMap<string, readonly ClaimStem[]>;
  /** By what people write for it: the template or the set alone, or the one behind the other. */
  readonly slips: ReadonlyMap<string, readonly ClaimStem[]>;
}

function key({ directory }: Pick<Manifest, 'directory'>, stem: string): string {
  return `${directory}\0${stem}`;
}

const stemsOf = perBundle((bundle): Stems => {
  const exact = new Map<string, ClaimStem[]>();
  const slips = new Map<string, ClaimStem[]>();
  for (const each of claimStems(bundle)) {
    const { stem, template, statefulSet } = each;
    append(exact, key(statefulSet, stem), each);
    const { name = '' } = statefulSet;
    for (const slip of new Set([template, name, `${name}-${template}`])) append(slips, key(statefulSet, slip), each);
  }
  return { exact, slips };
});
