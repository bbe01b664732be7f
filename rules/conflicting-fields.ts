import { fate } from '../src/kubernetes/invalid-values.ts';
import { briefPath, groupedBy, hasIssue, issuesOf, listed, nearPath, versionsOf } from '../src/kubernetes/issues.ts';
import type { ConflictingField } from '../src/kubernetes/structure.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a field is written that another one excludes',
  why: `Some fields are alternatives: a volume has one source, a probe one way to ask, an environment variable a \`value\` or a
\`valueFrom\`, a PodDisruptionBudget \`minAvailable\` or \`maxUnavailable\`. Others go with one word of their neighbour:
\`rollingUpdate\` is nothing for \`type: OnDelete\`, a headless Service cannot be a \`NodePort\`, and a container that runs
first has no probes. A few are known to the schema, but never taken: \`activeDeadlineSeconds\` in the template of a StatefulSet.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/tree/master/pkg/apis',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  applies: hasIssue('conflict'),
  *check(manifest, { kubernetes }) {
    for (const [issue, ...more] of groupedBy(issuesOf(manifest, 'conflict'), causeOf)) {
      if (issue === undefined) continue;
      const { path, beside, wanted, holds } = issue;
      const field = manifest.at(path);
      const other = manifest.at(beside);
      // What is missed may stand where a patch goes to.
      if (wanted && !other.exists && !other.absent) continue;
      const isNever = isAbove(issue) || beside[0] === 'kind';
      const outcome = path.at(-1) === 'activeDeadlineSeconds' ? `the API server refuses the ${manifest.kind}` : '';
      yield {
        at: field,
        range: field.key,
        message: `${subject(issue, more)} ${reason(issue, more.length > 0, manifest.kind)}; ${outcome || fate(manifest, path, versionsOf(issue, kubernetes))}`,
        help: help(issue, more.length > 0),
        related: [
          ...(other.exists && !isNever ? [{ at: other, message: 'because of this' }] : []),
          ...more.map((also) => ({ at: manifest.at(also.path), message: 'this too' })),
        ],
        ...(holds !== undefined && { holds }),
      };
    }
  },
});

/** The fields that one and the same thing excludes are one mistake. */
function causeOf(issue: ConflictingField): string {
  const { path, says, beside, words, wanted, holds } = issue;
  const isOne = says === undefined && !isAbove(issue) && beside[0] !== 'kind';
  return JSON.stringify([isOne ? [] : path, beside, words, wanted, holds]);
}

/** `spec.clusterIP and clusterIPs`. */
function subject({ path, says }: ConflictingField, more: readonly ConflictingField[]): string {
  const others = more.slice(0, MANY).map((also) => nearPath(also.path, path));
  if (more.length > MANY) others.push(`${more.length - MANY} more`);
  return `${listed([briefPath(path), ...others], 'and')}${says === undefined ? '' : `: ${says}`}`;
}

const MANY = 4;

function isAbove({ path, beside }: ConflictingField): boolean {
  return beside.every((step, index) => path[index] === step);
}

function reason(issue: ConflictingField, isMany: boolean, kind = ''): string {
  const { path, beside, words, wanted } = issue;
  const be = isMany ? 'are' : 'is';
  if (beside[0] === 'kind') return `${be} never taken in a ${kind}`;
  if (isAbove(issue)) return `${be} never taken in ${article(String(beside.at(-1)))}`;
  const name = nearPath(beside, path);
  if (wanted)
    return `${be} taken only ${words.length === 0 ? `beside ${name}` : `where ${name} is ${listed(words, 'or')}`}`;
  if (words.length === 0) return `${isMany ? 'exclude' : 'excludes'} ${name}, which is written as well`;
  return `${be} taken only where ${name} is not ${listed(words, 'or')}`;
}

/** `a readinessProbe`, `containers`. */
function article(name: string): string {
  return name.endsWith('s') ? name : `a ${name}`;
}

function help(issue: ConflictingField, isMany: boolean): string {
  const { path, says, beside, words, wanted } = issue;
  const own = isMany ? 'take these out' : `${says === undefined ? 'take out' : 'change'} ${path.findLast(isName)}`;
  if (beside[0] === 'kind' || isAbove(issue)) return own;
  const name = nearPath(beside, path);
  if (!wanted && words.length > 0) return `${own}, or change ${name}`;
  if (!wanted) return `${own}${isMany ? ',' : ''} or ${name}`;
  return `${own}, or write ${words.length === 0 ? name : `${name}: ${listed(words, 'or')}`}`;
}

function isName(step: string | number): boolean {
  return typeof step === 'string';
}
