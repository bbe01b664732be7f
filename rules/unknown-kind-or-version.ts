import { isPlainGroup } from '../src/kubernetes/api-versions.ts';
import { hasIssue } from '../src/kubernetes/issues.ts';
import { groupOf } from '../src/kubernetes/kinds.ts';
import { defineRule, renameFix, type Subjects } from '../src/lint/rule.ts';

type Manifest = Subjects['manifest'];
type Issue = Extract<Manifest['issues'][number], { code: 'unknown-kind' }>;

export default defineRule({
  summary: 'the apiVersion has no such kind',
  why: `kubectl asks the cluster for the kind by its apiVersion and by its name, letter for letter: \`statefulset\`, \`Services\`
and a StatefulSet of \`v1\` are found nowhere. Nothing of the document is applied, while those before and after it are.
A custom resource has a group with a dot in it, of which nothing is known here.`,
  references: [
    'https://kubernetes.io/docs/reference/using-api/#api-groups',
    'https://kubernetes.io/docs/reference/kubernetes-api/',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  fixable: true,
  versions: 'some',
  applies: hasIssue('unknown-kind'),
  *check(manifest) {
    for (const issue of manifest.issues) {
      if (issue.code !== 'unknown-kind') continue;
      // The kind of a patch may be any word where its target is named beside it.
      if (manifest.partial && issue.meant === undefined) continue;
      yield {
        at: manifest.at(issue.path),
        message: `${wrong(manifest, issue)}; ${fateOf(manifest, issue)}`,
        help: helpFor(manifest, issue),
        ...(mayBeAdded(manifest, issue) && { severity: 'warning' }),
        ...(issue.holds && { holds: issue.holds }),
        ...fixOf(manifest, issue),
      };
    }
  },
});

function wrong(manifest: Manifest, { path: [field], holds }: Issue): string {
  const { apiVersion = '', kind } = manifest;
  if (field === 'kind') return `kind: ${kind} is no kind of ${apiVersion}`;
  if (holds?.until !== undefined) return `apiVersion: ${apiVersion} has no ${kind} before 1.${holds.until + 1}`;
  if (!isForeign(manifest)) return `apiVersion: ${apiVersion} has no ${kind}`;
  return `apiVersion: ${groupOf(apiVersion)} is no group of Kubernetes, and groups of custom resources have a dot`;
}

function fateOf(manifest: Manifest, issue: Issue): string {
  const isDefinable = mayBeAdded(manifest, issue) && !isForeign(manifest);
  const unless = isDefinable ? ' unless a definition in the cluster adds it' : '';
  return `kubectl finds no such kind and applies nothing of it${unless}`;
}

/** True for what the cluster may have from an API server of one's own, or from a definition in a group with a dot. */
function mayBeAdded(manifest: Manifest, { meant, holds }: Issue): boolean {
  const isDotted = groupOf(manifest.apiVersion ?? '').includes('.');
  return isForeign(manifest) || (isDotted && meant === undefined && holds === undefined);
}

function isForeign({ apiVersion = '' }: Manifest): boolean {
  const group = groupOf(apiVersion);
  return !group.includes('.') && !isPlainGroup(group);
}

function helpFor(manifest: Manifest, issue: Issue): string {
  if (issue.holds?.until !== undefined) return `apply it to Kubernetes 1.${issue.holds.until + 1} or later`;
  const given = differing(manifest, issue);
  if (given.length === 0) {
    const definition = mayBeAdded(manifest, issue) ? ', or keep its CustomResourceDefinition beside it' : '';
    return `write one of the kinds that \`kubectl api-resources\` lists, with its apiVersion${definition}`;
  }
  return `write ${given.map(([name, value]) => `${name}: ${value}`).join(' and ')}`;
}

/** The fields that have to be written anew, with their values. */
function differing({ apiVersion, kind }: Manifest, { meant }: Issue): ['apiVersion' | 'kind', string][] {
  const fields: ['apiVersion' | 'kind', string][] = [];
  if (meant !== undefined && meant.apiVersion !== apiVersion) fields.push(['apiVersion', meant.apiVersion]);
  if (meant !== undefined && meant.kind !== kind) fields.push(['kind', meant.kind]);
  return fields;
}

function fixOf(manifest: Manifest, issue: Issue) {
  const given = differing(manifest, issue);
  const [first] = given;
  if (first === undefined) return {};
  // Of the autoscaler there are two stable versions with other fields, and a patch has to be like what it patches.
  const isCertain = given.length === 1 && !manifest.partial && !isForeign(manifest);
  const hasOther = first[0] === 'apiVersion' && issue.meant?.kind === 'HorizontalPodAutoscaler';
  const safety = isCertain && !hasOther ? 'safe' : 'unsafe';
  const fixes = given.flatMap(([name, value]) => renameFix(manifest.at([name]), value, safety).fix ?? []);
  if (fixes.length < given.length) return {};
  const title = helpFor(manifest, issue);
  return { fix: { title, safety, edits: fixes.flatMap(({ edits }) => edits) } as const };
}
