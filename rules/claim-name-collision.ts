import type { Bundle } from '../src/kubernetes/bundle.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { claimNames, type StatefulSet } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'the claims of two StatefulSets have the same names',
  why: `A Pod's claim is named after the claim template, the StatefulSet and the Pod's number, with nothing but hyphens between
them: template \`data\` of \`cache-shop\` and template \`data-cache\` of \`shop\` both make \`data-cache-shop-0\`. The
controller takes a claim that exists as its own, so both Pods write to one disk.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  applies: ({ name, root }) => name?.includes('-') === true && root.get('spec').get('volumeClaimTemplates').exists,
  *check(statefulSet, { bundle }) {
    const { name = '', overlay } = statefulSet;
    const own = claimNames(statefulSet);
    // What a kustomization puts before the names comes between the two parts.
    if (own === undefined || own.size === 0 || overlay.names.length > 0) return;
    for (let hyphen = name.indexOf('-'); hyphen >= 0; hyphen = name.indexOf('-', hyphen + 1)) {
      const [extra, rest] = [name.slice(0, hyphen), name.slice(hyphen + 1)];
      for (const other of bundle.partners('StatefulSet', rest, statefulSet).near) {
        if (!bundle.haveOneNamespace(other, statefulSet)) continue;
        const theirs = other.overlay.names.length > 0 ? undefined : claimNames(other);
        for (const [claim, field] of own) {
          const same = theirs?.get(`${claim}-${extra}`);
          const ordinal = same && sharedOrdinal(statefulSet, other, bundle);
          if (same === undefined || ordinal === undefined) continue;
          const [earlier, later] = isBefore(field, same) ? [field, same] : [same, field];
          yield {
            at: later,
            message: `claim template ${claim} of ${name} makes claims of the same names as ${claim}-${extra} of ${rest}: both sets write to ${claim}-${name}-${ordinal}`,
            help: 'rename one of the claim templates',
            related: [{ at: earlier, message: 'this one makes the same names' }],
          };
        }
      }
    }
  },
});

function isBefore(a: Field, b: Field): boolean {
  return a.file === b.file ? a.range.start < b.range.start : a.file.path < b.file.path;
}

/** A number that certainly both give to a Pod. */
function sharedOrdinal(a: StatefulSet, b: StatefulSet, bundle: Bundle): number | undefined {
  const ranges = [a, b].map((set) => {
    const spec = set.root.get('spec');
    const start = spec.child('ordinals').child('start');
    const first = start.absent ? 0 : start.number;
    // Where nobody writes how many there are, the API server begins with one.
    const least = replicasOf(set, bundle)?.min ?? (spec.get('replicas').absent ? 1 : 0);
    return first === undefined ? undefined : { first, end: first + least };
  });
  const [one, other] = ranges;
  if (one === undefined || other === undefined) return undefined;
  const first = Math.max(one.first, other.first);
  return first < Math.min(one.end, other.end) ? first : undefined;
}
