import { autoscalersOf, boundsInWords } from '../src/kubernetes/autoscalers.ts';
import { isCache, isRetained, keptSoftware } from '../src/kubernetes/claim-retention.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'claims, and with them the data, are deleted when a StatefulSet is scaled down or deleted',
  why: `With \`whenScaled: Delete\` the controller deletes the claims of each Pod that it takes away; a class that deletes its
volumes, as most do, takes the data with them. An autoscaler scales down without asking anybody, so each quiet hour loses the
data of some Pods. With \`whenDeleted: Delete\` the same happens when the StatefulSet is deleted. For caches that is
right; for a database the default, \`Retain\`, is.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention',
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  versions: { since: 27 },
  applies: ({ root }) => valueIn(valueIn(root.node, 'spec'), 'persistentVolumeClaimRetentionPolicy') !== undefined,
  *check(statefulSet, { bundle }) {
    const manifest = statefulSet as Manifest;
    const policy = statefulSet.root.get('spec').child('persistentVolumeClaimRetentionPolicy');
    const [whenScaled, whenDeleted] = [policy.child('whenScaled'), policy.child('whenDeleted')];
    const claims = claimsIn(manifest);
    if (statefulSet.partial || claims.length === 0 || claims.every(({ claim }) => isCache(claim))) return;
    const isKept = claims.every(({ claim }) => isRetained(claim, manifest, bundle));
    const name = statefulSet.name ?? 'the StatefulSet';
    const first =
      claims
        .find(({ claim }) => !isCache(claim))!
        .claim.get('metadata')
        .get('name').string ?? '…';
    const software = keptSoftware(manifest);
    const lost = isKept
      ? '; their volumes are kept, but no new claim finds them'
      : `, and with them ${software === undefined ? 'their data' : `the data of ${software}`}`;
    // Before that the API server drops the policy (StatefulSetAutoDeletePVC).
    const holds = { since: 27 };
    if (whenScaled.string === 'Delete') {
      const [scaler] = autoscalersOf(manifest, bundle);
      const bounds = scaler && boundsInWords(scaler);
      yield {
        at: whenScaled,
        holds,
        // What nobody knows to keep data may be a worker, whose disk is for work alone.
        ...((scaler === undefined || isKept || software === undefined) && { severity: 'info' }),
        message:
          scaler === undefined
            ? `whenScaled: Delete: lowering replicas deletes the claims of the Pods that go (${first}-${name}-…)${lost}`
            : `whenScaled: Delete: ${scaler.kind} ${scaler.name} scales ${name}${bounds ? ` from ${bounds}` : ''}, and each time that it scales down, the claims of the Pods that go are deleted${lost}`,
        help: 'write whenScaled: Retain, unless what they hold can be had again',
        ...(scaler && {
          related: [{ at: (scaler as Manifest).root.get('metadata').get('name'), message: 'the autoscaler' }],
        }),
      };
    }
    if (whenDeleted.string === 'Delete') {
      yield {
        at: whenDeleted,
        holds,
        severity: 'info',
        message: `whenDeleted: Delete: deleting ${name} deletes its claims (${first}-${name}-0 and so on)${lost}`,
        help: 'write whenDeleted: Retain, unless what they hold can be had again',
      };
    }
  },
});
