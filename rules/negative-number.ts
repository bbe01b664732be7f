import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import type { Workload } from '../src/kubernetes/workload.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a negative number that does not mean what it seems to',
  why: `Of most numbers the API server asks that they are not negative. It takes a negative \`terminationGracePeriodSeconds\`, and
the Pod has one second to stop, where people expect it to have as long as it needs. A StatefulSet with a negative
\`revisionHistoryLimit\` keeps all its revisions, which grow with each update; until 1.32 it may make the controller manager crash.
The API server warns of both.`,
  references: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/apps/statefulset/strategy.go',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'workload',
  applies: (workload) =>
    isNegative(saidIn(workload.podSpec.node, 'terminationGracePeriodSeconds')) ||
    isNegative(saidIn(valueIn(workload.manifest.root.node, 'spec'), 'revisionHistoryLimit')),
  *check(workload) {
    const { manifest, builtIn } = workload;
    if (manifest.partial || !builtIn) return;
    for (const { field, outcome, help } of numbersOf(workload)) {
      if (!isNegative(field.number)) continue;
      yield { at: field, message: `${field.step}: ${field.number} ${outcome}`, help };
    }
  },
});

function isNegative(value: unknown): boolean {
  return typeof value === 'number' && value < 0;
}

interface Countable {
  readonly field: Field;
  readonly outcome: string;
  readonly help: string;
}

function numbersOf({ podSpec, manifest }: Workload): Countable[] {
  const grace: Countable = {
    field: podSpec.get('terminationGracePeriodSeconds') as Field,
    outcome: 'counts as 1: containers are killed a second after they are asked to stop',
    help: 'take it out, which gives 30 seconds, or write as many as a clean shutdown takes',
  };
  const limit = (manifest.root as Field).child('spec').child('revisionHistoryLimit');
  const outcome = 'keeps all revisions, one more with each update';
  // All other kinds are refused.
  return manifest.is('StatefulSet')
    ? [grace, { field: limit, outcome, help: 'take it out, which keeps ten' }]
    : [grace];
}
