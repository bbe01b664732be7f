import { keepsDataPath, softwareOf } from '../src/kubernetes/software.ts';
import { defineRule, type Field, type Subjects } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a StatefulSet that keeps data gives its Pods no time to end',
  why: `With \`terminationGracePeriodSeconds: 0\` every deletion is a forced one. The API server forgets the Pod at once, without
waiting for the kubelet: its processes are killed in the middle of a write, no preStop hook runs, and where the node does
not answer they run on while a second Pod of the same name starts. The promise of a StatefulSet, at most one Pod of each
name, no longer holds.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees',
    'https://kubernetes.io/docs/tasks/run-application/force-delete-stateful-set-pod/',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ traits }) => traits.workload?.podSpec.get('terminationGracePeriodSeconds').number === 0,
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    const seconds = workload?.podSpec.get('terminationGracePeriodSeconds');
    if (seconds?.number !== 0 || statefulSet.partial) return;
    const data = keptData(statefulSet);
    if (data === undefined) return;
    yield {
      at: seconds as Field,
      message: `terminationGracePeriodSeconds: 0 kills ${data} at once, and a second Pod of a name may start while the first still runs`,
      help: 'take it out, which gives 30 seconds, or write as many as a clean shutdown takes',
    };
  },
});

/** What a set has to lose; undefined where that is not known to be anything. */
function keptData(statefulSet: Subjects['StatefulSet']): string | undefined {
  const { workload } = statefulSet.traits;
  const containers = workload?.podSpec.get('containers').items() ?? [];
  const volumes = workload?.podSpec.get('volumes').items() ?? [];
  const templates = statefulSet.root.get('spec').get('volumeClaimTemplates');
  const hasClaims = templates.items().length > 0 || volumes.some((volume) => volume.get('persistentVolumeClaim').isMap);
  for (const container of containers) {
    const software = softwareOf(container.get('image').string ?? '');
    const [command, args] = [container.get('command'), container.get('args')].map((list) =>
      list.items().map((word) => word.string),
    );
    // Redis may be told to keep nothing.
    if (software !== undefined && (hasClaims || keepsDataPath(software, command!, args!))) return software.name;
  }
  return hasClaims ? 'Pods that keep data' : undefined;
}
