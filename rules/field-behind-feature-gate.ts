import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import type { VersionSpan } from '../src/kubernetes/versions.ts';
import { coverage } from '../src/kubernetes/versions.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

interface GatedField {
  readonly path: readonly string[];
  readonly gate: string;
  /** The minors that know the field and drop it. */
  readonly dropped: VersionSpan;
  /** What happens without it. */
  readonly outcome: string;
}

// pkg/features/kube_features.go; pkg/registry/apps/statefulset/strategy.go, dropStatefulSetDisabledFields.
const FIELDS: readonly GatedField[] = [
  {
    path: ['updateStrategy', 'rollingUpdate', 'maxUnavailable'],
    gate: 'MaxUnavailableStatefulSet',
    dropped: { until: 36 },
    outcome: 'Pods are updated one after the other',
  },
  {
    path: ['ordinals'],
    gate: 'StatefulSetStartOrdinal',
    dropped: { until: 26 },
    outcome: 'Pods are numbered from 0 on',
  },
];

export default defineRule({
  summary: 'a field of a StatefulSet that the API server drops, since its feature gate is off',
  why: `A new field comes with a feature gate that is off at first. Until it is on by default, the API server takes the field and
drops it without a word: the StatefulSet is created, \`kubectl get\` does not show the field, and nothing of it happens.
\`maxUnavailable\` is such a field until 1.36 (1.35 had it on up to 1.35.3, and took it back), \`ordinals\` was one in 1.26. Who
has switched the gate on can switch this rule off.`,
  references: [
    'https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#maximum-unavailable-pods',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/apps/statefulset/strategy.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ root }, { kubernetes }) => {
    const spec = valueIn(root.node, 'spec');
    const isWritten = (path: readonly string[]) => path.reduce(valueIn, spec) !== undefined;
    return FIELDS.some(({ path, dropped }) => coverage(dropped, kubernetes) !== 'none' && isWritten(path));
  },
  *check(statefulSet, { bundle }) {
    const { root, apiVersion, partial } = statefulSet;
    if (partial || apiVersion !== 'apps/v1') return;
    for (const { path, gate, dropped, outcome } of FIELDS) {
      const field = path.reduce<Field>((map, step) => map.child(step), root.get('spec') as Field);
      // One at a time is what happens without it.
      if (!field.isMap && !isMoreThanOne(field, replicasOf(statefulSet as Manifest, bundle)?.max)) continue;
      const name = path.at(-1);
      yield {
        at: field,
        range: field.key,
        message: `${name} is dropped by the API server while the feature gate ${gate} is off, as it is by default until 1.${dropped.until}: ${outcome}`,
        help: 'take it out, or switch the gate on in the API server and the controller manager',
        holds: dropped,
      };
    }
  },
});

/** True for a number of Pods, or a percentage of them, rounded down, that is more than one. */
function isMoreThanOne(field: Field, pods = 100): boolean {
  const percentage = /^(\d+)%$/.exec(field.string ?? '')?.[1];
  const count = percentage === undefined ? field.number : Math.floor((Number(percentage) * pods) / 100);
  return count !== undefined && count > 1;
}
