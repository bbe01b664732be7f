import { autoscalersOf, rivalOf, targetsOf } from '../src/kubernetes/autoscalers.ts';
import type { Bundle } from '../src/kubernetes/bundle.ts';
import { saidIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { setsRequests, utilizationsOf } from '../src/kubernetes/resource-metrics.ts';
import { scaleTargetOf, type VerticalAutoscaler } from '../src/kubernetes/scale-targets.ts';
import { defineRule, type Finding } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'two autoscalers of one workload work against each other',
  why: `Where two HorizontalPodAutoscalers have one target, Kubernetes lets neither of them scale: both report
\`AmbiguousSelector\`. A ScaledObject makes such an autoscaler too, and KEDA refuses it beside another. A
VerticalPodAutoscaler changes what the containers request, and a horizontal one that goes by the use as a share of that sees the
load change each time: the two push each other. Let one of them go by CPU and the other by memory, or by a metric of the
application. What stands in separate files may be there to choose from, so that is a hint.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/horizontal.go',
    'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: ['HorizontalPodAutoscaler', 'ScaledObject', 'VerticalPodAutoscaler'],
  applies: ({ root }, { bundle }) =>
    saidIn(root.node, 'kind') === 'VerticalPodAutoscaler' ||
    bundle.all('HorizontalPodAutoscaler').length + bundle.all('ScaledObject').length > 1,
  *check(scaler, { bundle }) {
    if (scaler.kind === 'VerticalPodAutoscaler') {
      yield* againstRequests(scaler, bundle);
      return;
    }
    const rivalry = rivalOf(scaler, bundle);
    if (rivalry === undefined) return;
    const { other, isCertain } = rivalry;
    const { field, kind, name } = scaleTargetOf(scaler);
    const isKeda = [scaler, other].some((each) => each.kind === 'ScaledObject');
    yield {
      at: field.child('name'),
      message: `scaleTargetRef: ${other.kind} ${other.name} scales ${kind} ${name} too, so ${isKeda ? 'KEDA refuses the ScaledObject, or the two undo each other' : 'neither of the two scales anything'}`,
      help: 'write the metrics of both into one of them, and delete the other',
      related: [{ at: scaleTargetOf(other).field.child('name'), message: `${other.kind} ${other.name} is here` }],
      ...(!isCertain && { severity: 'info' }),
    };
  },
});

function* againstRequests(scaler: VerticalAutoscaler, bundle: Bundle): Iterable<Finding> {
  const [workload] = targetsOf(scaler, bundle);
  if (workload === undefined) return;
  for (const other of autoscalersOf(workload, bundle)) {
    const together = bundle.areTogether(other as Manifest, scaler as Manifest);
    const metric = utilizationsOf(other).find(({ resource }) => setsRequests(scaler, resource));
    if (together === 'no' || metric === undefined) continue;
    const { resource, field } = metric;
    yield {
      at: scaleTargetOf(scaler).field.child('name'),
      message: `targetRef: ${other.kind} ${other.name} scales ${workload.kind} ${workload.name} by the share of ${resource} that is used of the requests, which this changes, so the two push each other`,
      help: `write controlledResources without ${resource}, or updateMode: "Off", or scale by another metric`,
      related: [{ at: field, message: `by ${resource} here` }],
      ...(together !== 'yes' && { severity: 'info' }),
    };
    return;
  }
}
