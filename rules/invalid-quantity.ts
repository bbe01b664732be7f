import { explainQuantity } from '../src/kubernetes/invalid-values.ts';
import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { valueFinding } from '../src/kubernetes/refused.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an amount of memory, storage or processors is written in a way that Kubernetes does not read',
  why: `A quantity is a number with \`m\`, \`k\`, \`M\`, \`G\`, \`T\`, \`Ki\`, \`Mi\`, \`Gi\` or \`Ti\` right behind it: no \`B\`, no blank, no small
\`g\`, no capital \`K\`. The API server cannot even read an object with another one, and says nothing about the rest of it.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  applies: hasIssue('value'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'value')) {
      if (!issue.format?.startsWith('quantity')) continue;
      yield valueFinding(manifest, issue, explainQuantity(issue, manifest.at(issue.path)), kubernetes);
    }
  },
});
