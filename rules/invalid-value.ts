import { explainSource, explainWord } from '../src/kubernetes/invalid-values.ts';
import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { valueFinding } from '../src/kubernetes/refused.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a field takes some texts only, and this is none of them',
  why: `Kubernetes compares such words letter for letter: \`clusterip\` is no type of Service, and \`RWO\`, which kubectl prints,
is no access mode. Which words are taken changes with the versions. Until 1.33 the Pod template and the claim templates of
a StatefulSet are not looked into: \`kubectl apply\` says "created", and no Pod ever appears. Schedules, time zones, times and
paths have a form of their own; blanks around an image keep its Pods from being created.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/tree/master/pkg/apis',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('value'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'value')) {
      const field = manifest.at(issue.path);
      const refused =
        issue.allowed === undefined ? explainSource(issue, field, manifest) : explainWord(issue, field, kubernetes);
      if (refused !== undefined) yield valueFinding(manifest, issue, refused, kubernetes);
    }
  },
});
