import { CONTROLLER_LABELS } from '../src/kubernetes/controller-labels.ts';
import { isOwnValue, type ReplacedName, replacedNames } from '../src/kubernetes/pod-identity.ts';
import { firstPodName, type StatefulSet } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a name or label of the Pod template that the StatefulSet controller replaces',
  why: `The controller names each Pod and its host after the StatefulSet and its ordinal, sets \`subdomain\` to
\`spec.serviceName\`, and writes three labels of its own. What the template says of these is dropped. A selector that asks
for a fixed value of one of these labels fits the template, but not the Pods: the controller lets go of each Pod that does
not fit, and never gets further. A Service that selects one Pod by \`statefulset.kubernetes.io/pod-name\` is fine.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-identity',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-name-label',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'StatefulSet',
  versions: 'some',
  applies({ root }) {
    const template = root.get('spec').get('template') as Field;
    const holds = (part: string, names: readonly string[]) =>
      names.some((name) => template.child(part).child(name).exists);
    const labels = template.child('metadata').child('labels').entries();
    return (
      holds('spec', ['hostname', 'subdomain']) ||
      holds('metadata', ['name', 'generateName', 'namespace']) ||
      labels.some(([key]) => CONTROLLER_LABELS.some((label) => label.key === key))
    );
  },
  *check(statefulSet) {
    for (const name of replacedNames(statefulSet)) yield { at: name.field, ...wordsFor(name, statefulSet) };
    yield* replacedLabels(statefulSet);
  },
});

function wordsFor({ kind, written, instead, field }: ReplacedName, statefulSet: StatefulSet) {
  switch (kind) {
    case 'name':
      return {
        message: `template.metadata.${field.step}: Pods are called ${instead} and so on, never ${written}`,
        help: 'delete it',
      };
    case 'namespace':
      return {
        message: `template.metadata.namespace: Pods are created in ${instead}, the namespace of the StatefulSet, never in ${written}`,
        help: 'delete it; the namespace of the StatefulSet is that of its Pods',
      };
    case 'hostname':
      return {
        message: `hostname: the controller names each host after its Pod (${instead}) and drops ${written}`,
        help: 'delete it',
      };
    case 'subdomain':
      return instead === undefined
        ? {
            message: `subdomain: the controller replaces it with serviceName, which is missing, so ${firstPodName(statefulSet) ?? '…'}.${written} does not resolve`,
            help: `write serviceName: ${written} in the spec of the StatefulSet instead`,
          }
        : {
            message: `subdomain: the controller replaces it with serviceName (${instead}), so ${written} is never used`,
            help: 'delete it, or name that Service in serviceName',
          };
  }
}

function* replacedLabels(statefulSet: StatefulSet): Iterable<Finding> {
  const spec = statefulSet.root.get('spec');
  const labels = spec.get('template').get('metadata').get('labels');
  const asks = spec.get('selector').get('matchLabels');
  for (const label of CONTROLLER_LABELS) {
    const { key, holds, since } = label;
    const written = labels.child(key);
    const asked = asks.child(key);
    const value = written.string;
    if (isOwnValue(statefulSet, label, value)) continue;
    const span = since === undefined ? {} : { holds: { since } };
    // Where selector and template differ, the API server refuses them: another rule says so.
    if (asked.string === value) {
      yield {
        ...span,
        at: asked,
        message: `selector asks for ${key}: ${value}, but the controller writes ${holds} there: it lets go of each Pod that has another, and never gets further`,
        help: 'take this label out of selector.matchLabels and of the template',
        related: [{ at: written, message: 'this is replaced in each Pod' }],
      };
    } else if (asked.isNull) {
      yield {
        ...span,
        at: written,
        message: `label ${key}: the controller writes ${holds} there and drops ${value}`,
        help: 'delete it',
      };
    }
  }
}
