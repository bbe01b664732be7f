import type { Bundle } from './bundle.ts';
import type { Claim } from './claims.ts';
import type { Manifest } from './manifest.ts';
import { softwareOf } from './software.ts';
import { classBeside, classField } from './storage-classes.ts';
import { containersOf } from './workload.ts';

/** True for a claim that is called after what can be had again: a cache, room to work in. */
export function isCache(claim: Claim): boolean {
  const name = claim.get('metadata').get('name').string;
  return name !== undefined && /(?:^|-)(?:cache|tmp|temp|scratch|spool|buffer|work|workspace)(?:-|$)/.test(name);
}

/** True for a claim whose storage class, which is written beside it, keeps the volumes of claims that are deleted. */
export function isRetained(claim: Claim, manifest: Manifest, bundle: Bundle): boolean {
  const name = classField(claim).string;
  const storageClass = name ? classBeside(name, manifest, bundle) : undefined;
  return storageClass?.root.get('reclaimPolicy').string === 'Retain';
}

/** The name of the software of a workload that is known to keep data. */
export function keptSoftware({ traits: { workload } }: Manifest): string | undefined {
  const images = workload === undefined ? [] : containersOf(workload).map((container) => container.get('image').string);
  return images.flatMap((image) => (image === undefined ? [] : (softwareOf(image)?.name ?? [])))[0];
}
