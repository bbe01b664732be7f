import { GATED_FIELDS } from '../src/kubernetes/gated-fields.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { coverage } from '../src/kubernetes/versions.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a field of a StatefulSet that the API server drops, since its feature gate is off',
  why: `A new field comes with a feature gate that is off at first. Until it is on by default, the API server takes the field and
drops it without a word: the StatefulSet is created, \`kubectl get\` does not show the field, and nothing of it happens.
\`maxUnavailable\` is such a field until 1.36 (1.35 had it on up to 1.35.3, and took it back), \`ordinals\` and
\`persistentVolumeClaimRetentionPolicy\` were until 1.26. Who has switched the gate on can switch this rule off.`,
  references: [
    'https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#maximum-unavailable-pods',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/apps/statefulset/strategy.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'StatefulSet',
  versions: 'some',
  applies: ({ root }, { kubernetes }) => {
    const spec = valueIn(root.node, 'spec');
    const isWritten = (path: readonly string[]) => path.reduce(valueIn, spec) !== undefined;
    return GATED_FIELDS.some(({ path, dropped }) => coverage(dropped, kubernetes) !== 'none' && isWritten(path));
  },
  *check(statefulSet, { bundle }) {
    const { root, apiVersion, partial } = statefulSet;
    if (partial || apiVersion !== 'apps/v1') return;
    for (const { path, gate, dropped, outcome, asksForMore } of GATED_FIELDS) {
      const field = path.reduce<Field>((map, step) => map.child(step), root.get('spec') as Field);
      if (!asksForMore(field, replicasOf(statefulSet as Manifest, bundle)?.max ?? MANY)) continue;
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

/** Of as many Pods a percentage is more than one. */
const MANY = 100;
