import { causeOf, conflictsOf, explainConflict, isNever } from '../src/kubernetes/conflicts.ts';
import { contradictionsOf, explainContradiction } from '../src/kubernetes/contradictions.ts';
import { groupedBy, hasIssue } from '../src/kubernetes/issues.ts';
import { refusedFinding } from '../src/kubernetes/refused.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'fields exclude or contradict each other',
  why: `Some fields are alternatives: a volume has one source, a probe one way to ask, an environment variable a \`value\` or a
\`valueFrom\`, a PodDisruptionBudget \`minAvailable\` or \`maxUnavailable\`. Others go with one word of their neighbour:
\`rollingUpdate\` is nothing for \`type: OnDelete\`, a headless Service cannot be a \`NodePort\`, and a container that runs
first has no probes. A few are known to the schema, but never taken: \`activeDeadlineSeconds\` in the template of a
StatefulSet. Numbers contradict each other: a HorizontalPodAutoscaler that may not go as high as it has to, a range of ports
that ends before it begins, a hook that sleeps longer than the Pod has time to stop.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/tree/master/pkg/apis',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  versions: 'some',
  applies: hasIssue('conflict', 'contradiction'),
  *check(manifest, { kubernetes }) {
    for (const conflicts of groupedBy(conflictsOf(manifest), causeOf)) {
      const [issue, ...more] = conflicts as [(typeof conflicts)[number], ...typeof conflicts];
      const other = manifest.at(issue.beside);
      yield {
        ...refusedFinding(manifest, issue, explainConflict(conflicts, manifest), kubernetes),
        range: manifest.at(issue.path).key,
        related: [
          ...(other.exists && !isNever(issue) ? [{ at: other, message: 'because of this' }] : []),
          ...more.map(({ path }) => ({ at: manifest.at(path), message: 'this too' })),
        ],
      };
    }
    for (const issue of contradictionsOf(manifest)) {
      const [own, other] = [manifest.at(issue.path), manifest.at(issue.beside)];
      yield {
        ...refusedFinding(manifest, issue, explainContradiction(issue, own, other), kubernetes),
        at: own.exists ? own : other,
        ...(issue.about === 'twice' && { range: own.key }),
        ...(own.exists && other.exists && { related: [{ at: other, message: 'the other one' }] }),
      };
    }
  },
});
