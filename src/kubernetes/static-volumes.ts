import type { Bundle } from './bundle.ts';
import { claimsOfReference } from './claim-references.ts';
import { type Claim, claimsIn, type WrittenClaim } from './claims.ts';
import type { Manifest } from './manifest.ts';
import {
  type Binding,
  isReserved,
  type Misfit,
  misfits,
  type Volume,
  volumesBeside,
  volumesOfClass,
} from './persistent-volumes.ts';
import { classBeside, classField, isStatic, isUsualClass } from './storage-classes.ts';

/** A claim, the volume that is meant for it, and what keeps them apart. */
export interface Mismatch {
  /** What the claim is called: `claim template data`. */
  readonly title: string;
  readonly volume: Volume;
  readonly binding: Binding;
  readonly misfit: Misfit;
  /** Other volumes of its class, which do not fit either. */
  readonly others: readonly Volume[];
}

/** The claims and volumes that do not fit, of those that a manifest is or has: a volume, a claim, claim templates. */
export function* mismatches(manifest: Manifest, bundle: Bundle): Iterable<Mismatch> {
  const volume = manifest.as('PersistentVolume');
  if (volume !== undefined) {
    const claims = claimsOfReference(volume, bundle);
    const [only] = claims;
    // Where each names the other nothing is compared.
    if (only === undefined || claims.length > 1 || only.claim.get('spec').get('volumeName').exists) return;
    const [misfit] = misfits(only.claim, volume, 'reserved');
    if (misfit !== undefined) yield { title: `claim ${only.name}`, volume, binding: 'reserved', misfit, others: [] };
    return;
  }
  for (const written of claimsIn(manifest)) {
    const found = ofNamed(written, manifest, bundle) ?? ofFree(written, manifest, bundle);
    if (found !== undefined) yield { title: written.title, ...found };
  }
}

type Found = Omit<Mismatch, 'title'>;

function ofNamed({ claim }: WrittenClaim, manifest: Manifest, bundle: Bundle): Found | undefined {
  const name = claim.get('spec').get('volumeName').string;
  const volumes = name ? bundle.partners('PersistentVolume', name, manifest).near : [];
  const [volume] = volumes;
  if (volume === undefined || volumes.length > 1 || isReserved(volume)) return undefined;
  const [misfit] = misfits(claim, volume, 'named');
  return misfit && { volume, binding: 'named', misfit, others: [] };
}

function ofFree(written: WrittenClaim, manifest: Manifest, bundle: Bundle): Found | undefined {
  const choice = choiceOf(written, manifest, bundle);
  if (choice === undefined || choice.fitting.length > 0) return undefined;
  // Of volumes of other classes one counts that fits but for its class.
  const others = choice.ofClass.length > 0 ? [] : volumesBeside(manifest, bundle).filter((each) => !isReserved(each));
  const meant = others.filter((each) => misfits(written.claim, each, 'free').every(({ by }) => by === 'class'));
  return (
    nearest(
      written.claim,
      choice.ofClass.filter((each) => !isReserved(each)),
    ) ?? nearest(written.claim, meant)
  );
}

function nearest(claim: Claim, volumes: readonly Volume[]): Found | undefined {
  const all = volumes.map((volume) => ({ volume, found: misfits(claim, volume, 'free') }));
  const [first, ...others] = all.sort((a, b) => a.found.length - b.found.length);
  const misfit = first?.found[0];
  return misfit && { volume: first!.volume, binding: 'free', misfit, others: others.map(({ volume }) => volume) };
}

/** What a claim can be bound to for which nothing makes a volume. */
export interface Choice {
  /** The volumes of its class, and those among them that may be bound to it. */
  readonly ofClass: readonly Volume[];
  readonly fitting: readonly Volume[];
}

/**
 * What a claim can be bound to that names a class for which nothing makes volumes. Undefined where something may make them,
 * where it names its volume, or one is reserved for it.
 */
export function choiceOf({ claim }: WrittenClaim, manifest: Manifest, bundle: Bundle): Choice | undefined {
  const name = classField(claim).string;
  const volumes = name === undefined ? undefined : volumesOfClass(name, manifest, bundle);
  if (name === undefined || volumes === undefined || claim.get('spec').get('volumeName').exists) return undefined;
  const storageClass = name === '' ? undefined : classBeside(name, manifest, bundle);
  const isMadeByHand = name === '' || (storageClass !== undefined && isStatic(storageClass));
  // A class that is not written here may make volumes besides those that are.
  const isSeen = volumes.length > 0 && storageClass === undefined && !isUsualClass(name);
  if (!isMadeByHand && !(isSeen && bundle.lacks('StorageClass', name, manifest))) return undefined;
  if (volumes.some((volume) => mayBeReservedFor(volume, claim, manifest))) return undefined;
  const fitting = volumes.filter((volume) => !isReserved(volume) && misfits(claim, volume, 'free').length === 0);
  return { ofClass: volumes, fitting };
}

/** True for a volume whose `claimRef` is, or may be, a claim, or one that is made from a claim template. */
function mayBeReservedFor(volume: Volume, claim: Claim, { kind, name }: Manifest): boolean {
  if (!isReserved(volume)) return false;
  const reserved = volume.root.get('spec').get('claimRef').get('name').string;
  const own = claim.get('metadata').get('name').string;
  if (reserved === undefined || own === undefined || name === undefined) return true;
  return kind === 'StatefulSet' ? reserved.startsWith(`${own}-${name}-`) : reserved === own;
}
