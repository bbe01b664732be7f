import type { PersistentVolume, PersistentVolumeClaim } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { CLASS_ANNOTATION } from './claim-nodes.ts';
import type { Kinds } from './kinds.ts';
import type { Manifest } from './manifest.ts';
import { CROWD } from './pod-index.ts';

type StorageClass = Manifest<Kinds['StorageClass']>;

/** Where a claim or a volume says its storage class: in the annotation where there is one, else in the field. */
export function classField(object: Field<PersistentVolumeClaim | PersistentVolume>): Field {
  const annotation = object.get('metadata').get('annotations').child(CLASS_ANNOTATION);
  return annotation.exists ? annotation : (object as Field).child('spec').child('storageClassName');
}

/** What claims get that name none, where nothing else makes volumes: kubernetes.io, storage classes, local. */
export function isStatic(storageClass: StorageClass): boolean {
  return storageClass.root.get('provisioner').string === 'kubernetes.io/no-provisioner';
}

/** The storage class of a name that is written beside an object. Classes have no namespace. */
export function classBeside(name: string, from: Manifest, bundle: Bundle): StorageClass | undefined {
  for (const place of placesOf(from)) {
    const storageClass = classesByPlace(bundle).get(place)?.get(name);
    if (storageClass !== undefined) return storageClass;
  }
  return undefined;
}

/** The names of the storage classes that are written beside an object; of more than anybody would look at none. */
export function classNamesBeside(from: Manifest, bundle: Bundle): readonly string[] {
  const classes = placesOf(from).flatMap((place) => classesByPlace(bundle).get(place) ?? []);
  return classes.some(({ size }) => size > CROWD) ? [] : classes.flatMap((byName) => [...byName.keys()]);
}

/** True where a storage class stands beside an object that claims get which name none. */
export function hasDefaultClass(from: Manifest, bundle: Bundle): boolean {
  return placesOf(from).some((place) => defaultPlaces(bundle).has(place));
}

const DEFAULT_ANNOTATIONS = [
  'storageclass.kubernetes.io/is-default-class',
  'storageclass.beta.kubernetes.io/is-default-class',
];

const defaultPlaces = perBundle((bundle): ReadonlySet<string> => {
  const defaults = bundle.all('StorageClass').filter(({ root }) => {
    const annotations = root.get('metadata').get('annotations');
    return DEFAULT_ANNOTATIONS.some((key) => annotations.child(key).text === 'true');
  });
  return new Set(defaults.flatMap((storageClass) => placesOf(storageClass as Manifest)));
});

const classesByPlace = perBundle((bundle): ReadonlyMap<string, ReadonlyMap<string, StorageClass>> => {
  const index = new Map<string, Map<string, StorageClass>>();
  for (const storageClass of bundle.all('StorageClass')) {
    if (storageClass.partial || storageClass.name === undefined) continue;
    for (const place of placesOf(storageClass as Manifest)) {
      const byName = index.get(place) ?? new Map<string, StorageClass>();
      index.set(place, byName.set(storageClass.name, storageClass));
    }
  }
  return index;
});

/** Classes that clusters come with, of cloud providers, small clusters and common drivers: each makes volumes. */
const USUAL_CLASSES: ReadonlySet<string> = new Set([
  ...['default', 'standard', 'standard-rwo', 'standard-rwx', 'premium-rwo', 'premium-rwx', 'gp2', 'gp3', 'gp3-csi'],
  ...['ebs-sc', 'efs-sc', 'managed', 'managed-csi', 'managed-csi-premium', 'managed-premium', 'azurefile'],
  ...['azurefile-csi', 'azurefile-premium', 'azurefile-csi-premium', 'azuredisk', 'do-block-storage', 'local-path'],
  ...['hostpath', 'microk8s-hostpath', 'csi-hostpath-sc', 'longhorn', 'nfs-client', 'nfs-csi', 'rook-ceph-block'],
  ...[
    'rook-cephfs',
    'ceph-rbd',
    'csi-cephfs-sc',
    'csi-rbd-sc',
    'openebs-hostpath',
    'openebs-lvmpv',
    'linode-block-storage',
  ],
  ...['linode-block-storage-retain', 'hcloud-volumes', 'oci-bv', 'vultr-block-storage', 'scw-bssd', 'thin', 'thin-csi'],
  ...['cinder', 'csi-cinder-sc-delete', 'csi-cinder-sc-retain', 'vsphere-csi', 'nfs', 'hyperdisk-balanced'],
  ...['hyperdisk-balanced-rwo', 'auto-ebs-sc', 'ocs-storagecluster-ceph-rbd', 'ocs-storagecluster-cephfs'],
]);

/** True for the name of a class that a cluster comes with: no slip of the pen for another. */
export function isUsualClass(name: string): boolean {
  return USUAL_CLASSES.has(name);
}
