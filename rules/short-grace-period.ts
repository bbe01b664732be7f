import { itemsIn, saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { gracePeriodOf, secondsAskedBy } from '../src/kubernetes/shutdown.ts';
import { softwareOf } from '../src/kubernetes/software.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'software that keeps data is given little time to stop',
  why: `When the time of \`terminationGracePeriodSeconds\` is over, a container is killed, whatever it is doing. A database that has not
written its memory to disk by then has to read back its journal at the next start, which takes longer than the time that was saved,
and members of a cluster are missed until others find out. Without the field a Pod has 30 seconds.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination',
    'https://kubernetes.io/docs/tutorials/stateful-application/cassandra/',
    'https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/elasticsearch/nodespec/defaults.go',
  ],
  severity: 'info',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ root, traits }) =>
    root.get('spec').get('volumeClaimTemplates').isList &&
    itemsIn(traits.workload?.podSpec.node, 'containers').some((container) => {
      const image = saidIn(container, 'image');
      return (
        typeof image === 'string' && valueIn(container, 'volumeMounts') !== undefined && softwareOf(image) !== undefined
      );
    }),
  *check(statefulSet) {
    const { workload } = statefulSet.traits;
    const grace = workload && gracePeriodOf(workload.podSpec);
    // None at all is another matter.
    if (workload === undefined || grace === undefined || grace.seconds < 1 || statefulSet.partial) return;
    for (const container of workload.podSpec.get('containers').items()) {
      const image = container.get('image');
      const software = softwareOf(image.string ?? '');
      if (software === undefined || container.get('volumeMounts').isNull) continue;
      const asked = secondsAskedBy(software.name);
      if (grace.seconds >= asked) continue;
      const given = grace.field.exists ? `${grace.seconds} seconds` : `the usual ${grace.seconds} seconds`;
      yield {
        at: grace.field.exists ? grace.field : (image as Field),
        message: `${software.name} has ${given} to stop, ${asked === 30 ? 'less than the 30 that every Pod has by default' : `where its guide for Kubernetes gives it ${asked}`}`,
        help:
          grace.field.exists && asked === 30
            ? 'take it out, or write more'
            : `write terminationGracePeriodSeconds: ${asked}`,
      };
      return;
    }
  },
});
