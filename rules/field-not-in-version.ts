import { briefPath, hasIssue, issuesOf } from '../src/kubernetes/issues.ts';
import { defineRule, type Subjects } from '../src/lint/rule.ts';

type Issue = Extract<Subjects['manifest']['issues'][number], { code: 'version' }>;

export default defineRule({
  summary: 'a field that not all versions of Kubernetes know which are asked for',
  why: `Fields come with a minor version, and now and then one goes. An API server that does not know a field, yet or any
more, refuses the object, and nothing of it is applied. Which versions count is said by \`--kubernetes-version\` or
\`kubernetesVersion\` in \`.stslint.yaml\`.`,
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-policy/', 'https://kubernetes.io/releases/'],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  versions: 'some',
  applies: hasIssue('version'),
  *check(manifest, { kubernetes: { from, to } }) {
    for (const issue of issuesOf(manifest, 'version')) {
      const field = manifest.at(issue.path);
      const { since = 0, until = Number.POSITIVE_INFINITY } = issue.known;
      const [first, last] = [Math.max(from, since), Math.min(to, until)];
      const lowest = since > to ? since : first;
      const highest = until < from ? until : last;
      const range = lowest < highest ? `1.${lowest}-1.${highest}` : `1.${since > to ? since : highest}`;
      yield {
        at: field,
        range: field.key,
        message: `${briefPath(issue.path)} ${known(issue, manifest.kind)}`,
        help: `take it out, or say that no other cluster is meant: --kubernetes-version ${range}, or kubernetesVersion in .stslint.yaml`,
        holds: issue.holds,
      };
    }
  },
});

function known({ known: { since, until } }: Issue, kind: string | undefined): string {
  if (until === undefined)
    return `is known since 1.${since}; an API server of 1.${since! - 1} or before refuses the ${kind}`;
  const gone = `an API server of 1.${until + 1} or later refuses the ${kind}`;
  return since === undefined
    ? `is known until 1.${until}; ${gone}`
    : `is known in 1.${since} to 1.${until} only; all others refuse the ${kind}`;
}
