import { isDnsLabel, nearName } from '../src/kubernetes/names.ts';
import { lacksClaimTemplates, refusal } from '../src/kubernetes/statefulset.ts';
import { mountsOf, volumeNames } from '../src/kubernetes/volumes.ts';
import { defineRule, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a container mounts a volume that the Pod does not have',
  why: `Each name in \`volumeMounts\` and \`volumeDevices\` must be that of a volume of the Pod or, in a StatefulSet, of a claim
template. Until 1.33 the API server stores a StatefulSet without looking: \`kubectl apply\` says "created", and no Pod ever
appears; only the events of the StatefulSet tell why.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/volumes/',
    'https://github.com/kubernetes/kubernetes/pull/131790',
  ],
  severity: 'error',
  category: 'storage',
  subject: 'workload',
  fixable: true,
  *check(workload, { kubernetes }) {
    const { manifest } = workload;
    const mounts = workload.builtIn ? mountsOf(workload) : [];
    const volumes = mounts.length === 0 ? undefined : volumeNames(workload);
    if (volumes === undefined) return;
    const isMounted = (volume: string) => mounts.some(({ name }) => name.string === volume);
    for (const { name: field } of mounts) {
      const name = field.string;
      if (name === undefined || name === '' || volumes.includes(name)) continue;
      const near = nearName(name, volumes);
      // Where nothing is like the name and there is no template at all, the template is missing: another rule says so.
      if (near === undefined && lacksClaimTemplates(manifest)) continue;
      // A volume that cannot be called so is to be renamed, not what mounts it: another rule says so.
      if (near !== undefined && isDnsLabel(name) && !isDnsLabel(near.name)) continue;
      const toAdd = manifest.is('StatefulSet') ? 'add a volume or a claim template' : 'add a volume';
      yield {
        at: field,
        message: `volume ${name} is mounted, but the Pod has no such volume; ${refusal(manifest, kubernetes)}`,
        help: near === undefined ? `${toAdd} named ${name}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...(near && renameFix(field, near.name, near.only && !isMounted(near.name) ? 'safe' : 'unsafe')),
      };
    }
  },
});
