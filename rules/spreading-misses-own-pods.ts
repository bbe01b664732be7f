import { valueIn } from '../src/kubernetes/glance.ts';
import { matches, readLabels } from '../src/kubernetes/labels.ts';
import {
  answerTo,
  asLabels,
  findsOthers,
  inWords,
  placeOf,
  selectorIn,
  slipEdits,
  termsOf,
} from '../src/kubernetes/placement.ts';
import { slips } from '../src/kubernetes/pod-index.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'Pods are to be spread, but the selector does not find them',
  why: `A topology spread constraint and an anti-affinity keep apart the Pods that their \`labelSelector\` selects; those of the
workload itself count only where they have these labels. Where they do not, or there is no selector at all, nothing is
counted, and all replicas may be put on one node: its failure takes them all. The API server takes it. A selector that
finds Pods of another workload in the input is left alone.`,
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#consistency',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go',
  ],
  severity: 'warning',
  category: 'availability',
  subject: 'workload',
  fixable: true,
  applies({ podSpec, builtIn, manifest }) {
    if (!builtIn || manifest.partial) return false;
    const { node } = podSpec;
    const affinity = valueIn(node, 'affinity');
    return (
      valueIn(node, 'topologySpreadConstraints') !== undefined || valueIn(affinity, 'podAntiAffinity') !== undefined
    );
  },
  *check(workload, { bundle }) {
    const { manifest, template } = workload;
    const labels = podLabels(workload);
    const named = readLabels(manifest.root.get('metadata').get('labels') as Field, manifest.overlay.labels);
    // Without labels they are refused, or come from elsewhere.
    if (template.get('metadata').get('labels').isNull) return;
    const apart = termsOf(workload, 'apart');
    const isSpread = apart.some((term) => matches(selectorIn(term, manifest), labels) !== 'no');
    for (const term of [...termsOf(workload, 'spread'), ...apart]) {
      const selector = selectorIn(term, manifest);
      const { field } = term;
      const name = term.kind === 'spread' ? 'topologySpreadConstraints' : 'podAntiAffinity';
      if (term.selector.absent && field.isMap) {
        const isRefused = field.child('matchLabelKeys').exists || field.child('mismatchLabelKeys').exists;
        if (isRefused) continue;
        yield {
          at: field,
          message: `${name}: without a labelSelector it counts no Pods, so nothing is kept apart`,
          help: 'add a labelSelector with the labels of the Pods',
        };
        continue;
      }
      if (matches(selector, labels) !== 'no' || field.child('mismatchLabelKeys').exists) continue;
      const wanted = asLabels(selector);
      if (wanted === undefined || findsOthers(selector, workload, bundle)) continue;
      const missed = slips(wanted, labels);
      // To keep away from something else is as usual as to keep apart from one's like.
      const isNamed = matches(selector, named) === 'yes';
      const isDoubtful = term.kind === 'apart' && missed === undefined && !isNamed;
      if (isDoubtful && isSpread) continue;
      const help = `write ${missed === undefined ? `labels that the Pods have${isNamed ? `, not those of ${manifest.kind} ${manifest.name} itself` : ''}` : missed.map(({ found }) => `${found.key}: ${found.value}`).join(' and ')}`;
      const edits = missed === undefined ? [] : slipEdits(missed, wanted, term.selector);
      yield {
        ...placeOf(missed, wanted, term.selector),
        message: `${name}: the selector ${inWords(wanted)} finds none of the Pods of ${manifest.kind} ${manifest.name}, which have ${answerTo(wanted, labels)}, so nothing is kept apart`,
        help,
        related: [{ at: template.get('metadata').get('labels') as Field, message: 'the Pods have these labels' }],
        ...(edits.length > 0 && { fix: { title: help, safety: 'unsafe', edits } }),
        ...(isDoubtful && { severity: 'info' as const }),
      };
    }
  },
});
