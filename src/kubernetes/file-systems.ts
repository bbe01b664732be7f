import type { PersistentVolumeClaim } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';

// Drivers of disks that are formatted with ext4 unless a class says otherwise, by the drivers' own documentation.
const DISKS: ReadonlySet<string> = new Set([
  ...[
    'ebs.csi.aws.com',
    'kubernetes.io/aws-ebs',
    'pd.csi.storage.gke.io',
    'kubernetes.io/gce-pd',
    'disk.csi.azure.com',
  ],
  ...['kubernetes.io/azure-disk', 'dobs.csi.digitalocean.com', 'linodebs.csi.linode.com', 'csi.hetzner.cloud'],
  ...[
    'driver.longhorn.io',
    'rbd.csi.ceph.com',
    'rook-ceph.rbd.csi.ceph.com',
    'cinder.csi.openstack.org',
    'kubernetes.io/cinder',
  ],
  ...[
    'csi.vsphere.vmware.com',
    'kubernetes.io/vsphere-volume',
    'block.csi.vultr.com',
    'blockvolume.csi.oraclecloud.com',
  ],
]);
// The names that such classes have where their cloud or their chart makes them. `standard` is one of directories in kind and minikube.
const DISK_CLASSES =
  /^(?:gp[23](?:-csi)?|ebs-(?:sc|gp3)|standard-rwo|premium-rwo|managed(?:-csi)?(?:-premium)?|do-block-storage(?:-retain)?|linode-block-storage(?:-retain)?|hcloud-volumes|longhorn|rook-ceph-block|vultr-block-storage(?:-hdd)?|oci-bv)$/;
const NO_DISKS = /nfs|efs|cephfs|gluster|smb|file|local|host|xfs|btrfs|zfs/i;

/**
 * Whether the directory of a new volume has `lost+found` in it, as that of a disk with ext4 has: `yes` for a claim on a class
 * of such disks, `no` for directories and other file systems, else `unknown`.
 */
export function hasLostAndFound(
  claim: Field<PersistentVolumeClaim>,
  from: Manifest,
  bundle: Bundle,
): 'yes' | 'no' | 'unknown' {
  const spec = claim.get('spec');
  const name = spec.get('storageClassName').string;
  const modes = spec.get('accessModes').items();
  // What several nodes write to is a network file system.
  if (modes.some(({ string }) => string === 'ReadWriteMany') || spec.get('volumeMode').string === 'Block') return 'no';
  if (name === undefined) return 'unknown';
  const { near, far } = bundle.partners('StorageClass', name, from);
  const [storageClass] = [...near, ...far];
  const provisioner = storageClass?.root.get('provisioner').string;
  if (storageClass === undefined || provisioner === undefined) {
    return NO_DISKS.test(name) ? 'no' : DISK_CLASSES.test(name) ? 'yes' : 'unknown';
  }
  const parameters = storageClass.root.get('parameters').entries();
  const type = parameters.find(([key]) => /(?:^|\/)fstype$/i.test(key))?.[1] as Field | undefined;
  if (type !== undefined) return type.string === undefined ? 'unknown' : /^ext/.test(type.string) ? 'yes' : 'no';
  return DISKS.has(provisioner) ? 'yes' : NO_DISKS.test(provisioner) ? 'no' : 'unknown';
}
