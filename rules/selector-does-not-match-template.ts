import type { PodTemplateSpec } from 'kubernetes-types/core/v1.js';
import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import {
  type Difference,
  differences,
  type Expression,
  matchesExpression,
  readLabels,
  readSelector,
} from '../src/kubernetes/labels.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'spec.selector does not select the Pods of the template',
  why: `A workload finds its Pods by its selector, so the API server refuses one whose own template would make Pods that
the selector does not find. The template may have more labels than the selector asks for, but never fewer or others. The
selector of a StatefulSet cannot be changed later: it has to be deleted and recreated.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go',
  ],
  severity: 'error',
  category: 'selectors',
  subject: ['StatefulSet', 'Deployment', 'DaemonSet', 'ReplicaSet'],
  *check(workload) {
    const spec = workload.root.child('spec');
    const selector = readSelector(spec.child('selector') as Field<LabelSelector>, workload.overlay.selectorLabels);
    const written = (spec.child('template') as Field<PodTemplateSpec>).get('metadata').get('labels');
    const labels = readLabels(written, workload.overlay.templateLabels);
    // Where there are none at all, they are missing: another rule says so.
    if (written.absent || (written.isMap && !written.open && written.entries().length === 0)) return;
    const [difference] = differences(selector.labels, labels);
    const expression = selector.expressions.find((candidate) => matchesExpression(candidate, labels) === 'no');
    if (difference !== undefined) {
      yield {
        at: unset(difference) ?? difference.wanted.field ?? spec.child('selector'),
        message: `selector asks for ${difference.key}: ${difference.wanted.value ?? '…'}, but ${theTemplateHas(difference)}; ${REFUSED}`,
        help: 'give selector.matchLabels and template.metadata.labels the same value',
        related: [
          unset(difference) !== undefined
            ? { at: difference.wanted.field ?? spec.child('selector'), message: 'the selector asks for it' }
            : {
                at: difference.found?.field ?? written,
                message: difference.found ? 'the Pods get this' : 'the labels of the Pods belong here',
              },
        ],
      };
    } else if (expression !== undefined) {
      yield {
        at: expression.field,
        message: `selector asks for ${inWords(expression)}, which the labels of the Pod template do not meet; ${REFUSED}`,
        help: 'change the expression or the labels in template.metadata.labels',
        related: [{ at: written, message: 'the Pods get these labels' }],
      };
    }
  },
});

const REFUSED = 'the API server refuses it';

function theTemplateHas({ key, found }: Difference): string {
  if (found === undefined) return `the Pod template has no label ${key}`;
  return `the Pod template has ${key}${found.value === '' ? ' without a value' : `: ${found.value}`}`;
}

/** The label, where it was written and given no value. */
function unset({ found }: Difference): Field | undefined {
  return found?.field?.exists && found.field.isNull ? found.field : undefined;
}

function inWords({ key, operator, values }: Expression): string {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} (${values.join(', ')})`;
}
