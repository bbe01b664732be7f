import { defaultPriorities } from '../src/kubernetes/priorities.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'two PriorityClasses are the default',
  why: `\`globalDefault: true\` gives a PriorityClass to all Pods that name none, and only one class can have it. The API server
refuses the second one when it is created.`,
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/admission.go',
  ],
  severity: 'error',
  category: 'objects',
  subject: 'PriorityClass',
  applies: ({ root, partial }) => !partial && root.get('globalDefault').value === true,
  *check(priority, { bundle }) {
    const isBeside = (each: typeof priority) =>
      each.name !== priority.name && bundle.areTogether(each, priority) !== 'no';
    const other = defaultPriorities(bundle)
      .slice(0, MANY)
      .find((each) => each === priority || isBeside(each));
    // Said of the later one.
    if (other === undefined || other === priority) return;
    yield {
      at: priority.root.get('globalDefault'),
      message: `globalDefault: PriorityClass ${other.name} is the default already, so the API server refuses ${priority.name}`,
      help: 'write globalDefault: true in one of the two only',
      related: [{ at: other.root.get('globalDefault'), message: 'this one is the default' }],
      // Files side by side may be meant for two clusters.
      ...(bundle.areTogether(other, priority) === 'unknown' && { severity: 'warning' as const }),
    };
  },
});

/** No cluster has more. */
const MANY = 20;
