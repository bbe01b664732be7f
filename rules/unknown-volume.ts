import { nearName } from '../src/kubernetes/names.ts';
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
    const volumes = volumeNames(workload);
    if (!workload.builtIn || volumes === undefined) return;
    const toAdd = manifest.is('StatefulSet') ? 'add a volume or a claim template' : 'add a volume';
    const mounts = mountsOf(workload);
    const mounted = new Set(mounts.map(({ name }) => name.string));
    for (const { name } of mounts) {
      if (name.string === undefined || name.string === '' || volumes.includes(name.string)) continue;
      const near = nearName(name.string, volumes);
      // Where nothing is like the name and there is no template at all, the template is missing: another rule says so.
      if (near === undefined && lacksClaimTemplates(manifest)) continue;
      yield {
        at: name,
        message: `volume ${name.string} is mounted, but the Pod has no such volume; ${refusal(manifest, kubernetes)}`,
        help: near === undefined ? `${toAdd} named ${name.string}` : `write name: ${near.name}`,
        // A volume that is mounted by its own name may not be the one that is missed.
        ...(near?.only === true ? renameFix(name, near.name, mounted.has(near.name) ? 'unsafe' : 'safe') : {}),
      };
    }
  },
});
