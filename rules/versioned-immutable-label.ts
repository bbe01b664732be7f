import { claimNodes } from '../src/kubernetes/claim-nodes.ts';
import { type Glanced, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { versionedLabels } from '../src/kubernetes/versioned-labels.ts';
import { wholeEntry } from '../src/kubernetes/written-place.ts';
import { defineRule, removalFix } from '../src/lint/rule.ts';

/** Labels that are there to change with each release (helm.sh, labels and annotations; kubernetes.io, recommended labels). */
const VERSIONED_LABELS = ['helm.sh/chart', 'app.kubernetes.io/version', 'chart'];

export default defineRule({
  summary: 'a label with a version in it stands where a StatefulSet cannot be changed',
  why: `The selector and the claim templates of a StatefulSet cannot be changed once it is there. A label that holds the version of
the software or of its chart changes with the next release, and the API server then refuses the whole update (\`updates to
statefulset spec ... are forbidden\`): the StatefulSet has to be deleted with \`--cascade=orphan\` and made again. On the
StatefulSet itself and in the Pod template such a label is in its place.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/',
    'https://helm.sh/docs/chart_best_practices/labels/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'StatefulSet',
  fixable: true,
  applies: (statefulSet) => {
    const { root, overlay } = statefulSet;
    const hasOne = (labels: Glanced) => VERSIONED_LABELS.some((key) => valueIn(labels, key) !== undefined);
    return (
      VERSIONED_LABELS.some((key) => overlay.selectorLabels.has(key)) ||
      hasOne(valueIn(valueIn(valueIn(root.node, 'spec'), 'selector'), 'matchLabels')) ||
      claimNodes(statefulSet as Manifest).some((claim) => hasOne(valueIn(valueIn(claim, 'metadata'), 'labels')))
    );
  },
  *check(statefulSet) {
    if (statefulSet.partial) return;
    for (const { key, value, title, label, isAdded, isOnly } of versionedLabels(statefulSet, VERSIONED_LABELS)) {
      const release = key === 'app.kubernetes.io/version' ? 'version of the software' : 'version of the chart';
      const written = isAdded ? `a kustomization adds ${key}: ${value}, which` : key;
      const isSelector = title === 'selector';
      yield {
        at: label,
        message: `${title}: ${written} changes with each ${release}, and then the API server refuses the update: this part of a StatefulSet cannot be changed`,
        help: isAdded
          ? 'in the kustomization, write it under labels with includeSelectors: false, not under commonLabels'
          : `take it out${isSelector ? ', and select by labels that stay: name and instance' : ' of the claim template'}`,
        ...(!isAdded && !isOnly && removalFix(wholeEntry(label), `the label ${key}`, 'unsafe')),
      };
    }
  },
});
