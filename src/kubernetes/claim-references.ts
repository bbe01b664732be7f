import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import type { Claim } from './claims.ts';
import type { Manifest } from './manifest.ts';
import { missingClaim } from './missing-claims.ts';
import type { Volume } from './persistent-volumes.ts';
import { isIn, podRange, podsInWords } from './pod-names.ts';
import { claimNamesBeside, setClaims } from './set-claims.ts';
import type { StatefulSet } from './statefulset.ts';
import { meantName } from './storage-names.ts';

/** A claim that a volume is reserved for. */
export interface ReservedFor {
  readonly claim: Claim;
  readonly name: string;
  /** What it is written in. */
  readonly owner: Manifest;
  /** The StatefulSet whose controller makes it, and the number of the Pod. */
  readonly statefulSet?: StatefulSet;
  readonly ordinal?: number;
}

/** The claims beside a volume that its `claimRef` can mean: those that are written, else those that a StatefulSet makes. */
export function claimsOfReference(volume: Volume, bundle: Bundle): ReservedFor[] {
  const reference = volume.root.get('spec').get('claimRef');
  const name = reference.get('name').string;
  const namespace = reference.get('namespace') as Field;
  const claims = name === undefined ? [] : claimsOfName(name, volume as Manifest, bundle);
  const inPlace = claims.filter(({ owner }) => mayBeIn(owner, namespace, bundle));
  return inPlace.some(({ statefulSet }) => statefulSet === undefined)
    ? inPlace.filter(({ statefulSet }) => statefulSet === undefined)
    : inPlace;
}

/** The claims of a name beside an object: those that are written, and those that StatefulSets make. */
function claimsOfName(name: string, from: Manifest, bundle: Bundle): ReservedFor[] {
  const written = bundle.partners('PersistentVolumeClaim', name, from).near;
  return [
    ...written.map((owner) => ({ claim: owner.root, name, owner: owner as Manifest })),
    ...setClaims(name, from, bundle).map(({ template, statefulSet, ordinal }) => {
      return { claim: template, name, owner: statefulSet as Manifest, statefulSet, ordinal };
    }),
  ];
}

function mayBeIn(manifest: Manifest, namespace: Field, bundle: Bundle): boolean {
  const own = bundle.namespaceOf(manifest);
  return own === undefined || namespace.string === undefined || namespace.string === own;
}

/** Why a volume is reserved for a claim that does not exist. */
export type ReferenceFault =
  /** It gives no namespace; where that of the claim is known, it is `meant`. */
  | { readonly is: 'no-namespace'; readonly meant: string | undefined }
  /** A claim of the name is in another namespace. */
  | { readonly is: 'other-namespace'; readonly meant: string; readonly owner: Manifest }
  /** No Pod of the StatefulSet has the number. */
  | { readonly is: 'no-pod'; readonly pods: string; readonly isAbove: boolean; readonly owner: Manifest }
  /** A claim has nearly the name. */
  | { readonly is: 'misnamed'; readonly meant: string };

/** What is wrong with the `claimRef` of a volume; undefined where it may name a claim. */
export function referenceFault(volume: Volume, bundle: Bundle): ReferenceFault | undefined {
  const reference = volume.root.get('spec').get('claimRef');
  const [name, namespace] = [reference.get('name').string, reference.get('namespace')];
  if (!name) return undefined;
  const claims = claimsOfReference(volume, bundle);
  if (namespace.absent) {
    const [space, ...others] = new Set(claims.map(({ owner }) => bundle.namespaceOf(owner)));
    return { is: 'no-namespace', meant: others.length === 0 ? space : undefined };
  }
  if (claims.length > 0) return podFault(claims, bundle);
  const [other, ...more] = claimsOfName(name, volume as Manifest, bundle);
  if (other !== undefined) {
    const meant = more.length === 0 ? bundle.namespaceOf(other.owner) : undefined;
    return meant === undefined ? undefined : { is: 'other-namespace', meant, owner: other.owner };
  }
  if (!bundle.lacks('PersistentVolumeClaim', name, volume as Manifest)) return undefined;
  const near = meantName(name, claimNamesBeside(name, volume as Manifest, bundle));
  // Its parts may be in another order.
  const meant = near ?? missingClaim(name, volume as Manifest, bundle)?.meant;
  return meant === undefined ? undefined : { is: 'misnamed', meant };
}

function podFault([claim]: readonly ReservedFor[], bundle: Bundle): ReferenceFault | undefined {
  const { statefulSet, ordinal, owner } = claim!;
  const range = statefulSet && podRange(statefulSet, bundle);
  if (range === undefined || ordinal === undefined || isIn(ordinal, range)) return undefined;
  return { is: 'no-pod', pods: podsInWords(owner.name, range), isAbove: ordinal >= range.start, owner };
}
