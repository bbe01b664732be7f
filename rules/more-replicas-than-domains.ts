import { valueIn } from '../src/kubernetes/glance.ts';
import { listed } from '../src/kubernetes/issues.ts';
import { matches } from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { domainsOf, selectorIn, termsOf } from '../src/kubernetes/placement.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'more replicas are kept apart than there are places for them',
  why: `A required anti-affinity puts at most one Pod of the workload into each domain of its \`topologyKey\`: one on each node,
in each zone, in each region. Where \`nodeSelector\` or a node affinity leaves fewer of them than there are replicas, the rest
stay Pending for ever, and an OrderedReady StatefulSet stops there. How many zones a cluster has is not in the input; few have
more than three, or more than one region, so what needs more is a hint. \`topologySpreadConstraints\` spread evenly without
such a limit.`,
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  ],
  severity: 'warning',
  category: 'availability',
  subject: ['StatefulSet', 'Deployment'],
  applies({ traits, partial }) {
    const apart = valueIn(valueIn(traits.workload?.podSpec.node, 'affinity'), 'podAntiAffinity');
    return !partial && valueIn(apart, 'requiredDuringSchedulingIgnoredDuringExecution') !== undefined;
  },
  *check(manifest, { bundle }) {
    const { workload } = manifest.traits;
    const replicas = replicasOf(manifest as Manifest, bundle)?.min;
    if (workload === undefined || replicas === undefined) return;
    const labels = podLabels(workload);
    for (const term of termsOf(workload, 'apart')) {
      const key = term.field.child('topologyKey');
      const name = key.string;
      if (!term.required || name === undefined || matches(selectorIn(term, manifest as Manifest), labels) !== 'yes')
        continue;
      const known = domainsOf(workload, name);
      const usual = USUAL.get(name);
      const count = known?.values.length ?? usual?.[0];
      if (count === undefined || replicas <= count) continue;
      const left = replicas - count;
      yield {
        at: key,
        message: `topologyKey: ${replicas} replicas need ${replicas} values of ${name}, ${
          known === undefined
            ? `and few clusters have more than ${count} ${usual![1]}`
            : `and the Pods may run in ${count} only (${listed(known.values.slice(0, SHOWN), 'and')})`
        }, so ${left} of them ${left === 1 ? 'stays' : 'stay'} Pending`,
        help: 'make the anti-affinity preferred, or spread the Pods by topologySpreadConstraints',
        related: known === undefined ? [] : [{ at: known.field, message: 'the Pods run only there' }],
        ...(known === undefined && { severity: 'info' as const }),
      };
    }
  },
});

const SHOWN = 5;

const USUAL: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['topology.kubernetes.io/zone', [3, 'zones']],
  ['failure-domain.beta.kubernetes.io/zone', [3, 'zones']],
  ['topology.kubernetes.io/region', [1, 'region']],
  ['failure-domain.beta.kubernetes.io/region', [1, 'region']],
]);
