import { type MeantTarget, meantTarget } from '../src/kubernetes/autoscalers.ts';
import { valueIn } from '../src/kubernetes/glance.ts';
import { mayBeOfOperator } from '../src/kubernetes/made-objects.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { mistypedTarget, type ScaleTarget, scalableKind, scaleTargetOf } from '../src/kubernetes/scale-targets.ts';
import { defineRule, type Field, type Finding, insertFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an autoscaler names a workload that does not exist',
  why: `A HorizontalPodAutoscaler finds what it scales by kind, API group and name, in its own namespace. Where one of them is
wrong, it says \`FailedGetScale\` in its events and does nothing: the number of Pods stays as it is, under any load. A
ScaledObject of KEDA means a Deployment where it names no kind, so that one for a StatefulSet has to say so. A workload that is
not in the input at all may be made elsewhere, so that is a hint.`,
  references: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    'https://keda.sh/docs/latest/reference/scaledobject-spec/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/horizontal.go',
  ],
  severity: 'warning',
  category: 'rollout',
  subject: ['HorizontalPodAutoscaler', 'ScaledObject', 'VerticalPodAutoscaler'],
  fixable: true,
  applies: ({ root }) => {
    const spec = valueIn(root.node, 'spec');
    return valueIn(spec, 'scaleTargetRef') !== undefined || valueIn(spec, 'targetRef') !== undefined;
  },
  *check(scaler, { bundle }) {
    if (scaler.partial) return;
    const target = scaleTargetOf(scaler);
    const { field, name } = target;
    const isVertical = scaler.kind === 'VerticalPodAutoscaler';
    const outcome = `so ${scaler.kind} ${scaler.name} ${isVertical ? 'does' : 'scales'} nothing`;
    const mistyped = isVertical ? undefined : mistypedTarget(target);
    if (mistyped !== undefined) {
      const { field: at, what, meant } = mistyped;
      const help = meant === undefined ? 'name a StatefulSet or a Deployment' : `write ${at.step}: ${meant}`;
      const fix = meant === undefined ? {} : renameFix(at, meant, 'safe', help);
      yield { at, message: `${field.step}: ${what}, ${outcome}`, help, ...fix };
    }
    const kind = scalableKind(target);
    if (kind === undefined || !name || !bundle.lacks(kind, name, scaler as Manifest)) return;
    const meant = meantTarget(scaler, kind, name, bundle);
    if (meant === undefined && mayBeOfOperator(name, bundle)) return;
    const worded = meant && inWords(meant, target, bundle.namespaceOf(scaler as Manifest));
    const { what, ...more } = worded ?? { what: `no ${kind} ${name} is in the input`, severity: 'info' as const };
    yield {
      at: field.child('name'),
      message: `${field.step}: ${what}, ${outcome}`,
      help: `name a workload that exists, if ${name} is not made elsewhere`,
      ...more,
    };
  },
});

type Words = { readonly what: string } & Pick<Finding, 'help' | 'related' | 'fix'> & { readonly at?: Field };

/** What is wrong with a target, beside the workload that it may mean, and what to write. */
function inWords({ workload, apart }: MeantTarget, target: ScaleTarget, own: string | undefined): Words {
  const { field, kind, name } = target;
  const at = (workload.root as Field).child('metadata').child('name');
  const related = [{ at, message: 'this may be meant' }];
  if (apart === 'namespace') {
    const there = workload.namespace;
    const what = `${kind} ${name} is in namespace ${there}, but is looked for in ${own}`;
    return { what, help: `put the autoscaler into namespace ${there}`, related };
  }
  const written = field.child(apart);
  const meant = apart === 'kind' ? workload.kind! : workload.name!;
  const help = `write ${apart}: ${meant}`;
  if (apart === 'name') {
    const fix = renameFix(written, meant, 'unsafe', help);
    return { what: `no ${kind} ${name} is in the input, but ${meant} is`, help, related, ...fix };
  }
  const asked = written.exists ? 'this means' : 'where no kind is written this means';
  const fix = written.exists ? renameFix(written, meant, 'safe', help) : insertFix(field, { kind: meant }, 'safe');
  const isOneGroup = ![kind, meant].includes('ReplicationController');
  return {
    ...(written.exists && { at: written }),
    what: `${name} is a ${meant}, and ${asked} a ${kind}`,
    help,
    related,
    ...(isOneGroup && fix),
  };
}
