import { fate } from '../src/kubernetes/invalid-values.ts';
import { briefPath, hasIssue, issuesOf, nearPath, versionsOf } from '../src/kubernetes/issues.ts';
import { claimNames } from '../src/kubernetes/statefulset.ts';
import type { Contradiction } from '../src/kubernetes/structure.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'two values contradict each other',
  why: `Each of them is fine by itself: a HorizontalPodAutoscaler that may not go as high as it has to go, a range of ports that
ends before it begins, a Deployment that may neither add a Pod nor take one away while it is updated. On the network of its
host a container listens on the port that it says, and no other.`,
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/tree/master/pkg/apis',
  ],
  severity: 'error',
  category: 'structure',
  subject: 'manifest',
  applies: hasIssue('contradiction'),
  *check(manifest, { kubernetes }) {
    for (const issue of issuesOf(manifest, 'contradiction')) {
      const words = wordsOf(issue);
      if (words === undefined) continue;
      const { path, beside, holds } = issue;
      const sides = [manifest.at(path), manifest.at(beside)] as const;
      // What is not written may come by a patch.
      if (sides.some((side) => (!side.exists && !side.absent) || side.unknown)) continue;
      if (issue.about === 'unknown-name' && sides[1].open) continue;
      // A claim takes the place of all volumes of its name.
      const claims = issue.about === 'not-device' ? manifest.as('StatefulSet') : undefined;
      if (claims !== undefined && claimNames(claims)?.has(sides[0].string ?? '') !== false) continue;
      const [written, other] = sides[0].exists ? sides : [sides[1], sides[0]];
      const [name, second] = [briefPath(path), nearPath(beside, path)];
      yield {
        at: written,
        message: `${words.what(told(name, sides[0], issue), told(second, sides[1], issue))}; ${fate(manifest, path, versionsOf(issue, kubernetes))}`,
        help: words.help ?? `change ${nearPath(path, beside)} or ${second}`,
        ...(other.exists && { related: [{ at: other, message: 'the other one' }] }),
        ...(holds !== undefined && { holds }),
      };
    }
  },
});

/** `minReplicas: 3`. */
function told(name: string, { value }: Field, { otherwise }: Contradiction): string {
  if (value !== undefined && value !== null) return `${name}: ${value}`;
  return otherwise === undefined ? name : `${name} (${otherwise} by default)`;
}

interface Words {
  what(one: string, other: string): string;
  readonly help?: string;
}

function wordsOf({ about, path }: Contradiction): Words | undefined {
  switch (about) {
    case 'above':
      return { what: (one, other) => `${one} is more than ${other}` };
    case 'below':
      return { what: (one, other) => `${one} is less than ${other}` };
    case 'not-above':
      return { what: (one, other) => `${one} is not more than ${other}` };
    case 'unequal':
      if (path.at(-1) === 'hostPort') {
        return {
          what: (one, other) => `${one} is not the same as ${other}, and hostNetwork is true`,
          help: 'write the same number, or take hostPort out',
        };
      }
      return { what: (one, other) => `${one} is not the same as ${other}` };
    case 'not-number':
      return { what: (one, other) => `${one} ends a range that ${other} cannot begin, being a name` };
    case 'both-zero':
      return { what: (one, other) => `${one} and ${other} leave no way to replace a Pod` };
    case 'neither-zero':
      return { what: (one, other) => `${one} is not taken together with ${other}`, help: 'write 0 for one of them' };
    case 'outside':
      return { what: (one, other) => `${one} is no part of ${other}` };
    case 'unfit':
      return { what: (one, other) => `${one} does not go with ${other}` };
    case 'not-device':
      return {
        what: (one, other) => `${one} is used as a device, and ${other} is no claim`,
        help: 'mount it by volumeMounts, or make the volume a claim',
      };
    case 'unknown-name':
      return { what: (one, other) => `${one} names nothing in ${other}`, help: 'write the name of one that is there' };
    case 'not-alone':
      return { what: (one, other) => `${one} is taken alone only, not with ${other}`, help: 'take one of them out' };
  }
  return undefined;
}
