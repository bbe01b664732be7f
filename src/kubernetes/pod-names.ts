import { append } from '../text/multimap.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { CROWD } from './pod-index.ts';
import { type Replicas, replicasOf } from './replicas.ts';
import { haveCommonParent, type StatefulSet } from './statefulset.ts';

/** The Pods of a StatefulSet by their ordinals: so many as there may be, from the first on. */
export interface PodRange {
  readonly start: number;
  readonly replicas: Replicas;
}

/**
 * The ordinals of a StatefulSet's Pods; undefined where they are not known, may be changed by a patch beside it, or where
 * it has no Pods at all: that is switched off, and on again by hand.
 */
export function podRange(statefulSet: StatefulSet, bundle: Bundle): PodRange | undefined {
  const replicas = replicasOf(statefulSet as Manifest, bundle);
  const field = statefulSet.root.get('spec').child('ordinals').child('start');
  const start = field.absent ? 0 : field.number;
  if (replicas === undefined || start === undefined || replicas.max < 1 || isPatched(statefulSet, bundle)) return;
  return { start, replicas };
}

/** True for the ordinal of a Pod that there may be. */
export function isIn(ordinal: number, { start, replicas }: PodRange): boolean {
  return ordinal >= start && ordinal < start + replicas.max;
}

/** What Pods there are, in words: `3 Pods, web-0 to web-2`. */
export function podsInWords(name: string | undefined, { start, replicas }: PodRange): string {
  const last = start + replicas.max - 1;
  const most = replicas.min < replicas.max ? 'at most ' : '';
  return last === start
    ? `${most}1 Pod, ${name}-${start}`
    : `${most}${replicas.max} Pods, ${name}-${start} to ${name}-${last}`;
}

/** A name that ends as those of Pods do: what it has before the dash, and the ordinal. */
export function splitOrdinal(name: string): { readonly stem: string; readonly ordinal: number } | undefined {
  const match = /^(.+)-(0|[1-9]\d{0,4})$/.exec(name);
  return match === null ? undefined : { stem: match[1]!, ordinal: Number(match[2]) };
}

/** The StatefulSets of the input by name, and by place and name; patches among them. */
type Sets = ReadonlyMap<string, readonly StatefulSet[]>;

export const setsOf = perBundle((bundle): Sets => {
  const sets = new Map<string, StatefulSet[]>();
  for (const set of bundle.all('StatefulSet')) {
    if (set.name === undefined) continue;
    for (const name of [set.name, ...set.overlay.names]) {
      append(sets, name, set);
      for (const place of placesOf(set as Manifest)) append(sets, `${place}\0${name}`, set);
    }
  }
  return sets;
});

/** The StatefulSets of a name beside a manifest, patches among them; undefined where there is a crowd of them. */
function setsBeside(name: string, from: Manifest, bundle: Bundle): readonly StatefulSet[] | undefined {
  const sets = setsOf(bundle);
  const lists = placesOf(from).map((place) => sets.get(`${place}\0${name}`) ?? []);
  return lists.some(({ length }) => length > CROWD) ? undefined : [...new Set(lists.flat())];
}

/** The StatefulSets that a name can mean: those of its file, else those beside it, else the only one around. */
export function setsMeant(name: string, from: Manifest, bundle: Bundle) {
  const beside = setsBeside(name, from, bundle);
  const near = beside?.filter(isWhole) ?? [];
  const own = near.filter(({ document }) => document.file === from.document.file);
  if (beside?.length !== 0) return { candidates: own.length > 0 ? own : near, isNear: true };
  const around = setsOf(bundle).get(name) ?? [];
  const [only] = around;
  const isMeant = around.length === 1 && isWhole(only!) && haveCommonParent(only!.directory, from.directory);
  return { candidates: isMeant ? around : [], isNear: false };
}

/** False for a patch, and for what must be one though the input does not hold what it is for. */
function isWhole({ partial, traits }: StatefulSet): boolean {
  return !partial && traits.hasSubstance === true;
}

/** True where a patch beside a StatefulSet may give it other replicas, whoever applies it. */
function isPatched(statefulSet: StatefulSet, bundle: Bundle): boolean {
  return setsBeside(statefulSet.name ?? '', statefulSet as Manifest, bundle)?.every(isWhole) !== true;
}
