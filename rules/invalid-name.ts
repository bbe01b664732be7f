import { explainName } from '../src/kubernetes/invalid-values.ts';
import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { valueFinding } from '../src/kubernetes/refused.ts';
import { defineRule } from '../src/lint/rule.ts';

const FORMATS: ReadonlySet<string> = new Set([
  'config-key',
  'container-resource',
  'cron-job-name',
  'dns-1035-label',
  'dns-1035-label-prefix',
  'dns-domain',
  'dns-label',
  'dns-label-prefix',
  'dns-subdomain',
  'driver-name',
  'env-name',
  'header-name',
  'name-prefix',
  'path-segment',
  'port-name',
  'quota-resource',
  'relaxed-env-name',
  'resource',
  'resource-name',
  'search-domain',
  'served-host',
  'webhook-name',
]);

export default defineRule({
  summary: 'a name holds what the API server does not take in it',
  why: `Most names become a part of a DNS name: small letters, digits and dashes, 63 at most. A Service has to begin with a
letter until 1.35. The name of a container's port has 15 characters at most, and one of them is a letter. What refers to
the name has to be changed with it.`,
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    'https://kubernetes.io/docs/concepts/services-networking/service/',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('value'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'value')) {
      if (issue.format === undefined || !FORMATS.has(issue.format)) continue;
      yield valueFinding(manifest, issue, explainName(issue, manifest.at(issue.path)), kubernetes);
    }
  },
});
