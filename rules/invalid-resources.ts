import { briefPath, hasIssue, issuesOf, nearPath } from '../src/kubernetes/issues.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { type Refused, refusedFinding } from '../src/kubernetes/refused.ts';
import type { InvalidResource } from '../src/kubernetes/structure.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a container asks for more than it may have, or for something that needs a limit',
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
  versions: 'some',
  applies: hasIssue('resource'),
  *check(manifest, { kubernetes }) {
    const told = new Set<string>();
    for (const issue of issuesOf(manifest, 'resource')) {
      const limit = manifest.at(issue.beside);
      // What is missed may come by a patch.
      const isKnown = issue.about === 'without-limit' ? limit.absent : limit.exists && !limit.open;
      if (!isKnown || limit.unknown || told.has(String(issue.path))) continue;
      told.add(String(issue.path));
      yield {
        ...refusedFinding(manifest, issue, explain(issue, manifest), kubernetes),
        ...(limit.value !== undefined && { related: [{ at: limit, message: 'the limit' }] }),
      };
    }
  },
});

function explain({ about, path, beside }: InvalidResource, manifest: Manifest): Refused {
  const name = briefPath(path);
  const resource = path.at(-1);
  const amount = manifest.at(path).value ?? 0;
  const limit = manifest.at(beside).value ?? 0;
  switch (about) {
    case 'above-limit':
      return {
        what: `${name}: ${amount} is more than the limit of ${limit}`,
        help: `ask for ${limit} at most, or raise the limit to ${amount}`,
      };
    case 'not-limit':
      return {
        what: `${name}: ${amount} is not the limit, ${limit}, and what is counted in pieces is not shared`,
        help: `write the same amount in requests and limits, or leave ${resource} out of the requests`,
      };
    case 'without-limit':
      return {
        what: `${name}: ${amount} has no limit, and what is counted in pieces is not shared`,
        help: amount === 0 ? `take ${resource} out of requests` : `write ${resource}: ${amount} in limits`,
      };
    case 'above-pod': {
      const shared = nearPath(beside, path);
      return {
        what: `${name}: ${amount} is more than ${shared}: ${limit}, which all containers share`,
        help: `write ${limit} at most, or raise ${shared}`,
      };
    }
    case 'hugepages-alone':
      return {
        what: `${name} is asked for without cpu and memory`,
        help: 'add cpu or memory to the requests or the limits',
      };
  }
}
