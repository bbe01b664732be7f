import { valueIn } from '../src/kubernetes/glance.ts';
import { matches } from '../src/kubernetes/labels.ts';
import {
  asLabels,
  findsOthers,
  inWords,
  placeOf,
  selectorIn,
  slipEdits,
  termsOf,
} from '../src/kubernetes/placement.ts';
import { podIndexOf, slips } from '../src/kubernetes/pod-index.ts';
import { podLabels } from '../src/kubernetes/workload.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a required affinity to Pods that do not exist',
  why: `A Pod whose \`podAffinity\` is required goes only where a Pod runs that the selector selects, and its own count only
where they have those labels. Where there is none, no node fits, and the Pod stays Pending. A selector that misses Pods
beside it by a slip is a warning; Pods that may be made elsewhere make it a hint.`,
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
      const wanted = term.required ? asLabels(selector) : undefined;
      if (wanted === undefined || matches(selector, own) !== 'no' || findsOthers(selector, workload, bundle)) continue;
      const values = [...wanted.pairs.values()].flatMap(({ value }) => value ?? []);
      if (values.length === 0 || !values.every((value) => bundle.knowsAll(value, manifest))) continue;
      const near = podIndexOf(bundle).nearMiss(wanted, manifest);
      const missed = near && slips(wanted, near.labels);
      const help = `write ${(missed ?? []).map(({ found }) => `${found.key}: ${found.value}`).join(' and ')}`;
      const edits = missed === undefined ? [] : slipEdits(missed, wanted, term.selector);
      yield {
        ...placeOf(missed, wanted, term.selector),
        message: `podAffinity: nothing in the input makes Pods with ${inWords(wanted)}, so those of ${manifest.kind} ${manifest.name} stay Pending`,
        help: near === undefined ? 'change the selector, if the Pods are not made elsewhere' : help,
        related:
          near === undefined
            ? []
            : [
                {
                  at: near.workload.template.get('metadata').get('labels'),
                  message: `these are the labels of ${near.workload.manifest.kind} ${near.workload.manifest.name}`,
                },
              ],
        ...(edits.length > 0 && { fix: { title: help, safety: 'unsafe', edits } }),
        ...(near === undefined && { severity: 'info' as const }),
      };
    }
  },
});
