import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { scalableKind, scaleTargetOf } from '../src/kubernetes/scale-targets.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a VerticalPodAutoscaler is to evict the only Pod of its workload',
  why: `In the modes \`Auto\` and \`Recreate\` new requests come to a Pod by its eviction. Pods of a workload with fewer than two
replicas are left alone, unless the updater runs with another \`--min-replicas\`: the recommendation waits until something else
restarts the Pod. With \`updatePolicy.minReplicas: 1\` the only Pod is evicted, and what it serves is away meanwhile. Mode
\`Initial\` says the first plainly, and \`InPlaceOrRecreate\` changes Pods while they run where it can.`,
  references: [
    'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/flags.md',
    'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
  ],
  severity: 'info',
  category: 'rollout',
  subject: 'VerticalPodAutoscaler',
  applies: ({ root }) => valueIn(valueIn(root.node, 'spec'), 'targetRef') !== undefined,
  *check(scaler, { bundle }) {
    const target = scaleTargetOf(scaler);
    const kind = scalableKind(target);
    const policy = (scaler.root as Field).child('spec').child('updatePolicy');
    const [mode, least] = [policy.child('updateMode'), policy.child('minReplicas')];
    const isEvicting = mode.absent || mode.string === 'Auto' || mode.string === 'Recreate';
    if (scaler.partial || kind === undefined || target.name === undefined || !isEvicting) return;
    const [workload] = bundle.partners(kind, target.name, scaler as Manifest).near as unknown as Manifest[];
    if (workload === undefined || replicasOf(workload, bundle)?.max !== 1) return;
    const outcome =
      least.number === 1
        ? 'it is evicted for each change, and nothing takes its place meanwhile'
        : 'which the updater leaves alone, since it asks for two by default';
    if (!least.absent && least.number !== 1) return;
    yield {
      at: mode.exists ? mode : target.field,
      message: `${mode.exists ? `updateMode: ${mode.string}` : 'updateMode is Auto where none is written, and'} is for Pods that can be evicted, but ${kind} ${target.name} has only one${least.number === 1 ? ': ' : ', '}${outcome}`,
      help: 'write updateMode: Initial, or InPlaceOrRecreate',
      related: [{ at: (workload.root as Field).child('spec').child('replicas'), message: 'there is one Pod' }],
    };
  },
});
