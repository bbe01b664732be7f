import { fate } from '../src/kubernetes/invalid-values.ts';
import { briefPath, hasIssue, issuesOf, listed } from '../src/kubernetes/issues.ts';
import type { ConflictingField } from '../src/kubernetes/structure.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'two fields are written that exclude each other',
  why: `Some fields are alternatives: a volume has one source, a probe one way to ask, an environment variable a \`value\` or a
\`valueFrom\`, a PodDisruptionBudget \`minAvailable\` or \`maxUnavailable\`. Others go with one word of their neighbour:
\`rollingUpdate\` is nothing for \`type: OnDelete\`, and a headless Service cannot be a \`NodePort\`.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/tree/master/pkg/apis',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  applies: hasIssue('conflict'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'conflict')) {
      const { path, says, beside, holds } = issue;
      const field = manifest.at(path);
      const other = manifest.at([...path.slice(0, -1), beside]);
      yield {
        at: field,
        range: field.key,
        message: `${briefPath(path)}${says === undefined ? '' : `: ${says}`} ${reason(issue)}; ${fate(manifest, path, kubernetes)}`,
        help: `${says === undefined ? 'take out' : 'change'} ${path.at(-1)}${issue.words.length === 0 ? ` or ${beside}` : `, or change ${beside}`}`,
        ...(other.exists && { related: [{ at: other, message: 'because of this' }] }),
        ...(holds !== undefined && { holds }),
      };
    }
  },
});

function reason({ beside, words, wanted }: ConflictingField): string {
  if (words.length === 0) return `excludes ${beside}, which is written as well`;
  return `is taken only where ${beside} is ${wanted ? listed(words, 'or') : `not ${listed(words, 'or')}`}`;
}
