import { POD_INDEX_LABEL, POD_NAME_LABEL } from '../src/kubernetes/controller-labels.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { podsInWords } from '../src/kubernetes/pod-names.ts';
import { missingPod } from '../src/kubernetes/single-pod-services.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Service selects one Pod of a StatefulSet, and there is no such Pod',
  why: `The StatefulSet controller gives each Pod the labels \`statefulset.kubernetes.io/pod-name\` and, since 1.28,
\`apps.kubernetes.io/pod-index\`, so that a Service can lead to one Pod alone. Where the StatefulSet has another name, or fewer
Pods, such a Service has no endpoints: connections are refused, and nothing says why.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-index-label',
  ],
  severity: 'warning',
  category: 'network',
  subject: 'Service',
  fixable: true,
  applies: ({ root }) => {
    const selector = valueIn(valueIn(root.node, 'spec'), 'selector');
    return valueIn(selector, POD_NAME_LABEL) !== undefined || valueIn(selector, POD_INDEX_LABEL) !== undefined;
  },
  *check(service, { bundle }) {
    const missing = service.partial ? undefined : missingPod(service, bundle);
    if (missing === undefined) return;
    const { field, statefulSet, range, meant } = missing;
    const { name, root } = statefulSet;
    const replicas = root.get('spec').get('replicas') as Field;
    const pod = field.step === POD_INDEX_LABEL ? `Pod with index ${field.string}` : `Pod ${field.string}`;
    const reason =
      range === undefined ? `the StatefulSet is called ${name}` : `StatefulSet ${name} has ${podsInWords(name, range)}`;
    yield {
      at: field,
      message: `selector: there is no ${pod}, so Service ${service.name} leads nowhere: ${reason}`,
      help: meant === undefined ? 'select a Pod that there is, or raise replicas' : `write ${meant}`,
      related: [
        range !== undefined && replicas.exists
          ? { at: replicas, message: 'so many Pods there are' }
          : { at: root.get('metadata').get('name') as Field, message: 'its Pods are named after this' },
      ],
      ...(meant !== undefined && renameFix(field, meant, 'unsafe', `write ${meant}`)),
    };
  },
});
