import { valueIn } from '../src/kubernetes/glance.ts';
import { matches, readLabels, readSelector } from '../src/kubernetes/labels.ts';
import { podsBeside } from '../src/kubernetes/pod-index.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { selectorOf } from '../src/kubernetes/rivals.ts';
import { defineRule, type Field, type Finding, type RuleContext, type Subjects } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Pod of its own that a controller takes for its own, or that stands in its way',
  why: `A StatefulSet looks for its Pods by name and labels. One that has both and no owner is adopted: it stands for a replica,
whatever runs in it, or is deleted where its ordinal is too high. One that has the name alone keeps the set from creating its
own, and the set waits. A ReplicaSet adopts whatever has its labels, and deletes what is more than its replicas.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/controller_ref_manager.go',
  ],
  severity: 'warning',
  category: 'identity',
  subject: ['Pod', 'ReplicaSet'],
  applies: (manifest, { bundle }) =>
    manifest.is('ReplicaSet')
      ? bundle.all('Pod').length > 0
      : setName(manifest.name) !== undefined && bundle.named('StatefulSet', setName(manifest.name)!).length > 0,
  *check(manifest, context) {
    if (manifest.partial || isCopied(manifest.root as Field)) return;
    if (manifest.is('ReplicaSet')) yield* adoptedBy(manifest, context);
    else yield* inTheWay(manifest, context);
  },
});

/** True for what was read from a cluster, where it has its owner already. */
function isCopied({ node }: Field): boolean {
  const metadata = valueIn(node, 'metadata');
  return ['ownerReferences', 'uid', 'selfLink'].some((name) => valueIn(metadata, name) !== undefined);
}

type Subject = Subjects['Pod'] | Subjects['ReplicaSet'];

/** The name of the StatefulSet that a Pod is called after. */
function setName(name = ''): string | undefined {
  return /^(.+)-(?:0|[1-9]\d*)$/.exec(name)?.[1];
}

function* inTheWay(pod: Subject, { bundle }: RuleContext): Generator<Finding> {
  const name = pod.name!;
  const set = bundle
    .partners('StatefulSet', setName(name)!, pod)
    .near.find((each) => bundle.areTogether(each, pod) !== 'no');
  if (set === undefined) return;
  const ordinal = Number(name.slice(name.lastIndexOf('-') + 1));
  const start = set.root.get('spec').child('ordinals').child('start').number ?? 0;
  const { max } = replicasOf(set, bundle) ?? { max: 1 };
  const isOne = ordinal >= start && ordinal < start + max;
  const labels = readLabels(pod.root.get('metadata').get('labels') as Field, pod.overlay.templateLabels);
  const match = matches(readSelector(selectorOf(set), set.overlay.selectorLabels), labels);
  if (match === 'unknown' || (match === 'no' && !isOne)) return;
  const outcome =
    match === 'no'
      ? `has the name of a Pod of StatefulSet ${set.name}, which cannot create its own and waits`
      : isOne
        ? `has the name and the labels of a Pod of StatefulSet ${set.name}, which adopts it as it is`
        : `has the labels of StatefulSet ${set.name} and a name like its Pods, which adopts it and deletes it`;
  yield {
    at: pod.root.get('metadata').get('name'),
    message: `Pod ${name} ${outcome}`,
    help: 'give the Pod another name',
    related: [{ at: set.root.get('metadata').get('name'), message: 'this makes Pods of such names' }],
  };
}

function* adoptedBy(replicaSet: Subject, { bundle }: RuleContext): Generator<Finding> {
  const selector = readSelector(selectorOf(replicaSet), replicaSet.overlay.selectorLabels);
  for (const { workload, match } of podsBeside(selector, replicaSet, bundle) ?? []) {
    const pod = workload.manifest;
    if (
      !pod.is('Pod') ||
      match !== 'yes' ||
      isCopied(pod.root as Field) ||
      bundle.areTogether(pod, replicaSet) === 'no'
    )
      continue;
    yield {
      at: pod.root.get('metadata').get('labels') as Field,
      message: `Pod ${pod.name} has the labels that ReplicaSet ${replicaSet.name} selects, which adopts it, and deletes what is more than its replicas`,
      help: 'give the Pod other labels',
      related: [{ at: selectorOf(replicaSet), message: 'this selects it' }],
    };
  }
}
