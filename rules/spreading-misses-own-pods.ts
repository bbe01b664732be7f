import { valueIn } from '../src/kubernetes/glance.ts';
import { asLabels, labelsInWords, matches, readLabels } from '../src/kubernetes/labels.ts';
import { answerTo, findsOthers, selectorIn, termsOf } from '../src/kubernetes/placement.ts';
import { correctionOf, slips } from '../src/kubernetes/slips.ts';
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
      const name = term.kind === 'spread' ? 'topologySpreadConstraints' : 'podAntiAffinity';
      if (term.selector.absent && term.field.isMap) {
        const isRefused = ['matchLabelKeys', 'mismatchLabelKeys'].some((keys) => term.field.child(keys).exists);
        if (isRefused) continue;
        yield {
          at: term.field,
          message: `${name}: without a labelSelector it counts no Pods, so nothing is kept apart`,
          help: 'add a labelSelector with the labels of the Pods',
        };
        continue;
      }
      if (matches(selector, labels) !== 'no' || term.field.child('mismatchLabelKeys').exists) continue;
      const wanted = asLabels(selector);
      if (wanted === undefined || findsOthers(selector, workload, bundle)) continue;
      const missed = slips(wanted, labels);
      // To keep away from something else is as usual as to keep apart from one's like.
      const isNamed = matches(selector, named) === 'yes';
      const isDoubtful = term.kind === 'apart' && missed === undefined && !isNamed;
      if (isDoubtful && isSpread) continue;
      const other = isNamed ? `, not those of ${manifest.kind} ${manifest.name} itself` : '';
      const field = term.selector as Field;
      yield {
        ...(missed === undefined
          ? { at: field, help: `write labels that the Pods have${other}` }
          : correctionOf(missed, wanted, field)),
        message: `${name}: the selector ${labelsInWords(wanted)} finds none of the Pods of ${manifest.kind} ${manifest.name}, which have ${answerTo(wanted, labels)}, so ${isSpread && term.kind === 'apart' ? 'this term keeps nothing apart' : 'nothing is kept apart'}`,
        related: [{ at: template.get('metadata').get('labels') as Field, message: 'the Pods have these labels' }],
        ...(isDoubtful && { severity: 'info' as const }),
      };
    }
  },
});
