import { valueIn } from '../src/kubernetes/glance.ts';
import { matches } from '../src/kubernetes/labels.ts';
import { missedPods } from '../src/kubernetes/missed-pods.ts';
import { selectorIn, termsOf } from '../src/kubernetes/placement.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a required affinity to Pods that do not exist',
  why: `A Pod whose \`podAffinity\` is required goes only to a node, or a zone, where a Pod runs that the selector selects. Where there is
none, no node fits, and the Pod stays Pending. The Pods of the workload itself count only if they have these labels. A selector
that misses Pods beside it by a slip is a warning; what may be made elsewhere is a hint.`,
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/scheduler/framework/plugins/interpodaffinity/filtering.go',
  ],
  severity: 'warning',
  category: 'references',
  subject: 'workload',
  fixable: true,
  applies: ({ podSpec, builtIn, manifest }) =>
    builtIn &&
    !manifest.partial &&
    valueIn(
      valueIn(valueIn(podSpec.node, 'affinity'), 'podAffinity'),
      'requiredDuringSchedulingIgnoredDuringExecution',
    ) !== undefined,
  *check(workload, { bundle }) {
    const { manifest } = workload;
    const own = podLabels(workload);
    for (const term of termsOf(workload, 'together')) {
      const selector = selectorIn(term, manifest);
      // The first of Pods that are near to their like has nobody to be near to, and is let through.
      if (!term.required || matches(selector, own) !== 'no') continue;
      const missed = missedPods(selector, term.selector as Field, manifest, bundle);
      if (missed === undefined) continue;
      const { what, meant, finding } = missed;
      yield {
        ...finding,
        message: `podAffinity: ${what}, so the Pods of ${manifest.kind} ${manifest.name} stay Pending${meant}`,
      };
    }
  },
});
