import { claimsOf, claimTemplates, volumeMode } from '../src/kubernetes/claims.ts';
import { mountsOf } from '../src/kubernetes/volumes.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a claim is mounted in another way than its volumeMode says',
  why: `A claim of \`volumeMode: Block\` is a raw device, which containers get by \`volumeDevices\`; any other is a file
system, for \`volumeMounts\`. Nothing compares the two before the kubelet does, on the node: the Pod stays in
ContainerCreating.`,
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support'],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  applies: (workload) => {
    const volumes = workload.podSpec.get('volumes').items();
    return (
      volumes.some((volume) => volume.get('persistentVolumeClaim').exists || volume.get('ephemeral').exists) ||
      [...claimTemplates(workload).values()].some((claim) => claim.get('spec').get('volumeMode').exists) ||
      mountsOf(workload).some(({ path }) => path === undefined)
    );
  },
  *check(workload, { bundle }) {
    if (!workload.builtIn) return;
    const templates = claimTemplates(workload);
    const volumes = new Map(
      workload.podSpec
        .get('volumes')
        .items()
        .map((volume) => [volume.get('name').string, volume]),
    );
    for (const { name: field, path } of mountsOf(workload)) {
      const name = field.string;
      if (name === undefined) continue;
      const [template, volume] = [templates.get(name), volumes.get(name)];
      const claims = template ? [template] : volume ? claimsOf(volume, workload, bundle) : [];
      const wanted = path === undefined ? 'Block' : 'Filesystem';
      const [list, other] = wanted === 'Block' ? ['volumeDevices', 'volumeMounts'] : ['volumeMounts', 'volumeDevices'];
      const modes = new Set(claims.map(volumeMode));
      const [mode] = modes;
      if (claims.length === 0 || modes.size > 1 || mode === wanted || !isMode(mode)) continue;
      const place = claims[0]!.get('spec').get('volumeMode');
      yield {
        at: field,
        message: `volume ${name} stands in ${list}, but its claim has volumeMode ${mode}: no container of the Pod starts`,
        help: `mount it in ${other}, or ${wanted === 'Block' ? 'write volumeMode: Block in' : 'leave volumeMode out of'} its claim`,
        related: [{ at: place, message: place.exists ? 'here' : 'Filesystem where it is left out' }],
      };
    }
  },
});

function isMode(mode: string | undefined): boolean {
  return mode === 'Block' || mode === 'Filesystem';
}
