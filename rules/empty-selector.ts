import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { defineRule, type Field, insertFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'spec.selector of a workload asks for no label',
  why: `A selector that asks for nothing selects every Pod of the namespace. The API server refuses it for workloads: the
controller would take the Pods of all others for its own. The selector of a StatefulSet or Deployment cannot be changed
later, so it should name what stays: the application and its part, not its version.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go',
  ],
  severity: 'error',
  category: 'selectors',
  subject: ['StatefulSet', 'Deployment', 'DaemonSet', 'ReplicaSet'],
  fixable: true,
  applies: hasIssue('missing'),
  *check(workload) {
    const spec = workload.root.child('spec');
    const selector = spec.child('selector');
    const isEmpty = issuesOf(workload, 'missing').some(({ path }) => path.join('.') === 'spec.selector');
    if (!isEmpty || !selector.isMap || selector.open || workload.partial) return;
    const labels = lasting(spec.child('template').child('metadata').child('labels'));
    const [first] = Object.entries(labels);
    yield {
      at: selector,
      message: `selector asks for no label, which would select every Pod of the namespace; the API server refuses it`,
      help:
        first === undefined
          ? 'give the Pod template labels, and ask for them in selector.matchLabels'
          : `ask for labels of the Pod template: \`matchLabels: { ${first.join(': ')} }\``,
      ...(first === undefined ? {} : insertFix(selector.child('matchLabels'), labels, 'unsafe')),
    };
  },
});

/** The labels of a template that stay what they are from one release to the next. */
function lasting(labels: Field): Record<string, string> {
  const known = labels.entries().flatMap(([key, { string }]) => (string === undefined ? [] : [[key, string] as const]));
  return Object.fromEntries(known.filter(([key]) => !PASSING.test(key)));
}

const PASSING = /(?:^|[/.-])(?:version|chart|managed-by|release|hash|revision|date|build|commit|track)$/i;
