import { itemsIn, saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { gracePeriodOf, secondsAskedBy } from '../src/kubernetes/shutdown.ts';
import { softwareOf } from '../src/kubernetes/software.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'software that keeps data is given little time to stop',
  why: `When the time of \`terminationGracePeriodSeconds\` is over, a container is killed, whatever it is doing. A database that has not
written its memory to disk by then has to read back its journal at the next start, which takes longer than the time that was saved,
and the other members of a cluster count on it until they notice. Without the field a Pod has 30 seconds.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination',
    'https://kubernetes.io/docs/tutorials/stateful-application/cassandra/',
    'https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/elasticsearch/nodespec/defaults.go',
  ],
  severity: 'info',
  category: 'rollout',
  subject: 'StatefulSet',
  applies: ({ root, traits }) =>
    valueIn(valueIn(root.node, 'spec'), 'volumeClaimTemplates') !== undefined &&
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
      // Somebody who wrote more than the default has thought of it.
      if (grace.seconds >= asked || grace.seconds > 30) continue;
      const given = grace.field.exists
        ? `terminationGracePeriodSeconds: ${software.name} has ${grace.seconds} seconds to stop`
        : `${software.name} has the default ${grace.seconds} seconds to stop`;
      const usual = asked === 30 ? 'that every Pod has by default' : 'that its guide for Kubernetes gives it';
      yield {
        at: grace.field.exists ? grace.field : (image as Field),
        message: `${given}, less than the ${asked} ${usual}`,
        help:
          grace.field.exists && asked === 30
            ? 'take it out, or write more'
            : `write terminationGracePeriodSeconds: ${asked}`,
      };
      return;
    }
  },
});
