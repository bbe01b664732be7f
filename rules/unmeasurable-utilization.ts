import { targetsOf } from '../src/kubernetes/autoscalers.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { nearName } from '../src/kubernetes/names.ts';
import {
  measuredContainers,
  requestsNone,
  type Utilization,
  utilizationsOf,
} from '../src/kubernetes/resource-metrics.ts';
import { namesOf } from '../src/kubernetes/statefulset.ts';
import { containersOf } from '../src/kubernetes/workload.ts';
import { defineRule, type Field, type Finding, renameFix, type Subjects } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an autoscaler scales by the utilization of a resource that a container does not request',
  why: `Utilization is a share: what the containers of a Pod use, of what they request. Where one container that counts, a
sidecar too, requests none of the resource, nothing can be computed for any Pod: the autoscaler reports
\`FailedGetResourceMetric\`, \`missing request for cpu\`, and does not scale. A LimitRange of the namespace may give requests to
containers that have none. A metric of one container needs a container of that name.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/replica_calculator.go',
    'https://keda.sh/docs/latest/scalers/cpu/',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: ['HorizontalPodAutoscaler', 'ScaledObject'],
  fixable: true,
  applies: ({ root }) => valueIn(valueIn(root.node, 'spec'), 'scaleTargetRef') !== undefined,
  *check(scaler, { bundle }) {
    const [found, ...more] = targetsOf(scaler, bundle);
    const workload = found?.traits.workload;
    // Of variants nobody knows which is meant.
    if (workload === undefined || more.length > 0) return;
    const who = `${scaler.kind} ${scaler.name}`;
    for (const utilization of utilizationsOf(scaler)) {
      const { resource, field, container: only } = utilization;
      const unknown = only && unknownContainer(only, workload);
      if (unknown !== undefined) yield unknown;
      const lacking = measuredContainers(workload).filter(
        (container) =>
          (only === undefined || only.string === container.get('name').string) &&
          requestsNone(container, resource, workload, bundle),
      );
      const [first] = lacking;
      if (first === undefined) continue;
      const names = lacking.map((container) => container.get('name').text).join(', ');
      const isOne = lacking.length === 1;
      yield {
        at: first.get('resources').get('requests') as Field,
        message: `resources: ${isOne ? 'container' : 'containers'} ${names} ${isOne ? 'requests' : 'request'} no ${resource}, so ${who} cannot compute how much of it is used, and does not scale by it`,
        help: `write resources.requests.${resource}`,
        related: [{ at: field, message: asked(utilization) }],
      };
    }
  },
});

function asked({ field, resource }: Utilization): string {
  return field.exists ? 'this asks for it' : `without metrics, this goes by 80 % of the ${resource}`;
}

function unknownContainer(only: Field, workload: Subjects['workload']): Finding | undefined {
  const name = only.string;
  const { podSpec, manifest } = workload;
  const isKnown = ['initContainers', 'containers'].every(
    (list) => namesOf((podSpec as Field).child(list)) !== undefined,
  );
  const names = containersOf(workload).flatMap((container) => container.get('name').string ?? []);
  if (name === undefined || !isKnown || names.includes(name)) return undefined;
  const near = nearName(name, names);
  return {
    at: only,
    message: `container: the Pods of ${manifest.kind} ${manifest.name} have no container ${name}, so nothing is measured`,
    help: near === undefined ? `write the name of one of these: ${names.join(', ')}` : `write ${near.name}`,
    related: [{ at: podSpec.get('containers') as Field, message: 'they have these' }],
    ...(near && renameFix(only, near.name, near.only ? 'safe' : 'unsafe')),
  };
}
