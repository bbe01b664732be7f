import { fate } from '../src/kubernetes/invalid-values.ts';
import { briefPath, hasIssue, issuesOf, versionsOf } from '../src/kubernetes/issues.ts';
import type { ContradictionKind } from '../src/kubernetes/structure.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a container asks for more than its limit, or for something that needs a limit',
  why: `A container is promised what it requests and may use what its limit says: nobody is promised more than he may use. What
is counted in pieces cannot be promised to two: of devices (\`nvidia.com/gpu\`) and huge pages the request has to be the limit,
and huge pages are given to those alone that say how much cpu or memory they need. Claims may ask for more than their limit.`,
  references: [
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    'https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#consuming-extended-resources',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  applies: hasIssue('contradiction'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'contradiction')) {
      const { about, path, beside, holds } = issue;
      const request = manifest.at(path);
      const limit = manifest.at(beside);
      const words = wordsOf(about, request, limit);
      // What is missed may come by a patch.
      const isMissed = about === 'request-without-limit' ? limit.absent : !limit.open;
      if (words === undefined || !(isMissed || limit.value !== undefined) || limit.unknown) continue;
      yield {
        at: request,
        message: `${briefPath(path)}${words.what}; ${fate(manifest, path, versionsOf(issue, kubernetes))}`,
        help: words.help,
        ...(limit.value !== undefined && { related: [{ at: limit, message: 'the limit' }] }),
        ...(holds !== undefined && { holds }),
      };
    }
  },
});

function wordsOf(about: ContradictionKind, { step, value }: Field, limit: Field): Words | undefined {
  switch (about) {
    case 'request-above-limit':
      return {
        what: `: ${value} is more than the limit of ${limit.value ?? 0}`,
        help: `ask for ${limit.value} at most, or raise the limit to ${value}`,
      };
    case 'request-is-not-limit':
      return {
        what: `: ${value} is not the limit, ${limit.value}, and what is counted in pieces is not shared`,
        help: `write the same amount in requests and limits, or leave ${step} out of the requests`,
      };
    case 'request-without-limit':
      return {
        what: `: ${value} has no limit, and what is counted in pieces is not shared`,
        help: `write ${step}: ${value} in limits`,
      };
    case 'hugepages-alone':
      return {
        what: ` is asked for without cpu and memory`,
        help: 'add cpu or memory to the requests or the limits',
      };
  }
  return undefined;
}

interface Words {
  readonly what: string;
  readonly help: string;
}
