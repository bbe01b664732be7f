import { claimNodes } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { wholeEntry } from '../src/kubernetes/written-place.ts';
import { defineRule, type Field, removalFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'metadata of a claim template that the StatefulSet controller replaces',
  why: `The controller makes the claims in the namespace of the StatefulSet, whatever namespace their template gives, and lays the
labels of \`selector.matchLabels\` over those of the template. A claim that is expected in another namespace, or with a
label of its own value, is not found there.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'StatefulSet',
  fixable: true,
  applies: (statefulSet) => {
    const selected = valueIn(valueIn(valueIn(statefulSet.root.node, 'spec'), 'selector'), 'matchLabels');
    return claimNodes(statefulSet as Manifest).some((claim) => {
      const metadata = valueIn(claim, 'metadata');
      const labels = valueIn(metadata, 'labels');
      const isOther = (key: string) => (saidIn(selected, key) ?? saidIn(labels, key)) !== saidIn(labels, key);
      const hasOther = labels?.kind === 'map' && [...labels.entries.keys()].some(isOther);
      return hasOther || valueIn(metadata, 'namespace') !== undefined;
    });
  },
  *check(statefulSet, { bundle }) {
    if (statefulSet.partial) return;
    const labels = statefulSet.root.get('spec').get('selector').get('matchLabels') as Field;
    const own = bundle.namespaceOf(statefulSet as Manifest);
    const isWritten = statefulSet.root.get('metadata').get('namespace').exists;
    for (const { claim, title } of claimsIn(statefulSet as Manifest)) {
      const namespace = claim.get('metadata').get('namespace') as Field;
      // Where the StatefulSet names none, it may well be applied to that one.
      if (namespace.string && own !== undefined && namespace.string !== own) {
        yield {
          at: namespace,
          message: `namespace: the claims of ${title} are made in ${own}, the namespace of the StatefulSet, never in ${namespace.string}`,
          help: 'delete it',
          related: isWritten ? [{ at: statefulSet.root.get('metadata').get('namespace'), message: 'here' }] : [],
          ...removalFix(wholeEntry(namespace), 'the namespace', 'unsafe'),
        };
      }
      for (const [key, label] of claim.get('metadata').get('labels').entries()) {
        const over = labels.child(key);
        if (label.string === undefined || over.string === undefined || label.string === over.string) continue;
        yield {
          at: label,
          severity: 'info',
          message: `label ${key}: the claims of ${title} get ${over.string} from selector.matchLabels, not ${label.string}`,
          help: `write ${over.string}, or take the label out`,
          related: [{ at: over, message: 'this is laid over it' }],
        };
      }
    }
  },
});
