import { explainNumber } from '../src/kubernetes/invalid-numbers.ts';
import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { valueFinding } from '../src/kubernetes/refused.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a number, or a percentage in place of one, is too small or too large for its field',
  why: `Ports are 1 to 65535, counts and seconds are not negative, a percentage has its sign right behind whole digits. A file mode is
octal for people and a plain number for Kubernetes: \`0644\` is 420, while \`644\` is \`01204\` and refused. JSON has no octal
numbers, 420 has to be written there.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('value'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'value')) {
      if (issue.bounds === undefined && !issue.format?.startsWith('percentage')) continue;
      yield valueFinding(manifest, issue, explainNumber(issue, manifest.at(issue.path)), kubernetes);
    }
  },
});
