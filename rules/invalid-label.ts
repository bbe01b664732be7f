import { explainName } from '../src/kubernetes/invalid-values.ts';
import { hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { valueFinding } from '../src/kubernetes/refused.ts';
import { defineRule } from '../src/lint/rule.ts';

const FORMATS: ReadonlySet<string> = new Set(['annotation-key', 'label-key', 'label-value']);

export default defineRule({
  summary: 'a label or the key of an annotation holds what the API server does not take in it',
  why: `The value of a label is empty or up to 63 letters, digits, dashes, underscores and dots, with a letter or a digit at
both ends: no blank, no slash, no \`@\`, no version like \`1.0+build\`. Keys are of the same kind, perhaps behind a domain and a
slash. The values of annotations are free. This holds for selectors and \`nodeSelector\` as well.`,
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  applies: hasIssue('value'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'value')) {
      if (issue.format === undefined || !FORMATS.has(issue.format)) continue;
      yield valueFinding(manifest, issue, explainName(issue, manifest.at(issue.path)), kubernetes);
    }
  },
});
