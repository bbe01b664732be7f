import type { PersistentVolumeClaim, Volume } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import type { Workload } from './workload.ts';

export type Claim = Field<PersistentVolumeClaim>;

/** A claim that is written: an object of its own, or a template for one claim a Pod. */
export interface WrittenClaim {
  readonly claim: Claim;
  /** What it is called in a message: `claim template data`, `claim data-web-0`. */
  readonly title: string;
}

/** The claims that are written in a manifest: itself, or the claim templates of a StatefulSet. */
export function claimsIn(manifest: Manifest): WrittenClaim[] {
  const templates = manifest.as('StatefulSet')?.root.get('spec').get('volumeClaimTemplates').items();
  const claims = templates ?? manifest.as('PersistentVolumeClaim')?.root;
  const noun = templates === undefined ? 'claim' : 'claim template';
  return [claims ?? []].flat().map((claim) => {
    const name = claim.get('metadata').get('name').string;
    return { claim, title: name === undefined ? noun : `${noun} ${name}` };
  });
}

/** The size that a claim asks for. */
export function requestOf(claim: Claim): Field {
  return claim.get('spec').get('resources').get('requests').child('storage');
}

/** A quantity as it is written, be it as a number. */
export function quantityOf(field: Field): string | undefined {
  return field.string ?? (field.number === undefined ? undefined : String(field.number));
}

/** The claim templates of a StatefulSet by name, as its controller takes them: the last of one name. */
export function claimTemplates({ manifest }: Workload): ReadonlyMap<string, Claim> {
  const templates = manifest.as('StatefulSet')?.root.get('spec').get('volumeClaimTemplates').items() ?? [];
  return new Map(
    templates.flatMap((template): [string, Claim][] => {
      const name = template.get('metadata').get('name').string;
      return name === undefined ? [] : [[name, template]];
    }),
  );
}

/**
 * The claims in the input that a volume of a Pod can mean: those beside it, else the only one elsewhere. One that it
 * makes for itself, as an ephemeral volume, is its own.
 */
export function claimsOf(volume: Field<Volume>, { manifest }: Workload, bundle: Bundle): readonly Claim[] {
  const own = volume.get('ephemeral').get('volumeClaimTemplate');
  if (own.isMap) return [own as Field as Claim];
  const name = volume.get('persistentVolumeClaim').get('claimName').string;
  if (name === undefined) return [];
  const { near, far } = bundle.partners('PersistentVolumeClaim', name, manifest);
  return (near.length > 0 ? near : far.length === 1 ? far : []).map(({ root }) => root);
}

/** How the volume of a claim is given to containers; undefined where that is not known. */
export function volumeMode(claim: Claim): string | undefined {
  const mode = claim.get('spec').get('volumeMode');
  // What an empty spec lacks may be elsewhere.
  return mode.absent && claim.get('spec').isMap ? 'Filesystem' : mode.string;
}

/** What keeps a claim from being used by several Pods at a time. */
export type Exclusive = 'ReadWriteOnce' | 'ReadWriteOncePod';

/**
 * Whether a claim is certainly for one Pod or for Pods on one node only; undefined where more may use it. What its access
 * modes say of nodes holds for disks that are attached to a node; it is not asked of directories and network file systems.
 */
export function exclusiveMode(claim: Claim, bundle: Bundle): Exclusive | undefined {
  const spec = claim.get('spec');
  const list = spec.get('accessModes');
  const modes = list.items().map(({ string }) => string);
  if (list.open || modes.length === 0) return undefined;
  if (modes.every((mode) => mode === 'ReadWriteOncePod')) return 'ReadWriteOncePod';
  if (!modes.every((mode) => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod')) return undefined;
  const storageClass = spec.get('storageClassName');
  if (storageClass.unknown || NOT_ATTACHED.test(storageClass.string ?? '')) return undefined;
  return unattachedClasses(bundle).has(storageClass.string ?? '') ? undefined : 'ReadWriteOnce';
}

/** Names of storage classes that tell of a network file system, or of directories on a node. */
const NOT_ATTACHED = /nfs|efs|cephfs|gluster|smb|file|local|host/i;

/** The storage classes of which the input has volumes that are not attached to a node: directories, network file systems. */
const unattachedClasses = perBundle((bundle): ReadonlySet<string> => {
  const volumes = bundle.all('PersistentVolume').map(({ root }) => root.get('spec'));
  const unattached = volumes.filter((spec) => {
    return (['hostPath', 'local', 'nfs', 'cephfs', 'glusterfs', 'azureFile', 'csi'] as const).some(
      (key) => spec.get(key).exists,
    );
  });
  return new Set(unattached.map((spec) => spec.get('storageClassName').text ?? ''));
});
