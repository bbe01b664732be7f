import { explainAddress } from '../src/kubernetes/invalid-values.ts';
import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { valueFinding } from '../src/kubernetes/refused.ts';
import { defineRule } from '../src/lint/rule.ts';

const ADDRESS = /^(?:strict-)?(?:address(?:-range)?|source-range|outer-address|ipv[46]-address|cluster-ip)$/;

export default defineRule({
  summary: 'text that is no IP address, or no range of them, stands where one has to stand',
  why: `A Service is headless with \`clusterIP: None\`, letter for letter: \`none\` is taken for an address and refused. Names of hosts
are no addresses either, and a range has a slash. Since 1.36 zeros before a number (\`010.0.0.1\`) and ranges with bits
behind their length (\`10.0.0.5/8\`) are refused as well.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('value'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'value')) {
      if (!ADDRESS.test(issue.format ?? '')) continue;
      yield valueFinding(manifest, issue, explainAddress(issue, manifest.at(issue.path)), kubernetes);
    }
  },
});
