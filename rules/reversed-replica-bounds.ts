import { boundFields, boundsOf } from '../src/kubernetes/autoscalers.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the numbers of replicas of a ScaledObject are in the wrong order',
  why: `KEDA goes down to \`idleReplicaCount\` while there is nothing to do, and moves between \`minReplicaCount\` (0 unless it is
written) and \`maxReplicaCount\` (100) otherwise. Where the idle number is not below the least, or the least is above the most, its webhook refuses the ScaledObject; without the
webhook its operator makes no autoscaler of it, and the number of Pods stays as it is.`,
  references: [
    'https://keda.sh/docs/latest/reference/scaledobject-spec/',
    'https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaledobject_types.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'ScaledObject',
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    return ['idleReplicaCount', 'minReplicaCount', 'maxReplicaCount'].some((name) => valueIn(spec, name) !== undefined);
  },
  *check(scaler) {
    if (scaler.partial) return;
    const { min, max } = boundsOf(scaler);
    const [least, most] = boundFields(scaler);
    const idle = (scaler.root as Field).child('spec').child('idleReplicaCount');
    // KEDA compares with 1 where 0 is written, and with 0 where nothing is (CheckReplicaCountBoundsAreValid).
    const floor = least.number === 0 ? 1 : min;
    if (min !== undefined && max !== undefined && min > max) {
      yield {
        at: least,
        message: `minReplicaCount: ${min} is above maxReplicaCount, ${max}${most.exists ? '' : ' by default'}, so KEDA scales nothing`,
        help: `write at most ${max}, or raise maxReplicaCount`,
        related: most.exists ? [{ at: most, message: 'the most is here' }] : [],
      };
    } else if (idle.number !== undefined && floor !== undefined && idle.number >= floor) {
      yield {
        at: idle,
        message: `idleReplicaCount: ${idle.number} is not below minReplicaCount, ${min}${least.exists ? '' : ' by default'}, so KEDA scales nothing`,
        help: least.exists
          ? 'write idleReplicaCount: 0, or raise minReplicaCount'
          : 'take it out, or write minReplicaCount',
        related: least.exists ? [{ at: least, message: 'the least is here' }] : [],
      };
    }
  },
});
