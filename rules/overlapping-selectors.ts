import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import type { Bundle } from '../src/kubernetes/bundle.ts';
import { type Labels, matches, readSelector } from '../src/kubernetes/labels.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { podIndexOf } from '../src/kubernetes/pod-index.ts';
import { podLabels, type Workload } from '../src/kubernetes/workload.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: "two workloads of one namespace select each other's Pods",
  why: `Controllers find their Pods by labels, and keep apart what is alike by the owner that stands in each Pod. What has no
owner, after \`kubectl delete --cascade=orphan\` or a restore, is adopted by whichever comes first. Services, disruption
budgets, autoscalers and \`kubectl logs\` tell such Pods apart by labels alone, and mix them up. The selector cannot be
changed later: the workload has to be deleted and recreated.`,
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector',
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  ],
  severity: 'warning',
  category: 'selectors',
  subject: ['StatefulSet', 'Deployment', 'ReplicaSet'],
  *check(manifest, { bundle }) {
    const other = rivalOf(manifest as Manifest, bundle);
    if (other === undefined) return;
    const { kind, name } = other;
    yield {
      at: selectorOf(manifest as Manifest),
      message: `selector: ${manifest.kind} ${manifest.name} and ${kind} ${name} select each other's Pods, so Services, disruption budgets and autoscalers cannot tell them apart`,
      help: 'add a label to the selector and the Pod template that tells them apart',
      related: [{ at: selectorOf(other), message: `the selector of ${kind} ${name}` }],
    };
  },
});

/**
 * The first workload before it in the input that is applied with it, and selects its Pods as it selects those. Of files
 * that only stand side by side, more than two are there to choose from, and so are two that run one image as two kinds.
 */
function rivalOf(manifest: Manifest, bundle: Bundle): Manifest | undefined {
  const { workload } = manifest.traits;
  if (workload === undefined || manifest.partial) return undefined;
  const selector = readSelector(selectorOf(manifest), manifest.overlay.selectorLabels);
  const labels = podLabels(workload);
  const selected = firstOf(podIndexOf(bundle).near(selector.labels, manifest), MANY);
  const own = selected.find((pods) => pods.workload === workload)?.order ?? Number.POSITIVE_INFINITY;
  let perhaps: Workload | undefined;
  let rivals = 0;
  for (const { workload: other, labels: otherLabels, order } of selected) {
    // Who is one of many may still have a rival in its own file.
    if (rivals > 1 && other.manifest.document.file !== manifest.document.file) continue;
    const together = areRivals(other, otherLabels) ? bundle.areTogether(other.manifest, manifest) : 'no';
    if (together === 'yes' && order < own) return other.manifest;
    if (together === 'no') continue;
    rivals++;
    if (order < own) perhaps = other;
  }
  if (perhaps === undefined || rivals > 1 || !shareWord(perhaps.manifest.name, manifest.name)) return undefined;
  return perhaps.manifest.kind === manifest.kind || !shareImage(perhaps, workload) ? perhaps.manifest : undefined;

  function areRivals(other: Workload, otherLabels: Labels): boolean {
    const { kind, identity, overlay } = other.manifest;
    if (other.manifest === manifest || !other.builtIn || !CONTROLLERS.has(kind!)) return false;
    if (identity === manifest.identity || !bundle.haveOneNamespace(other.manifest, manifest)) return false;
    return (
      matches(selector, otherLabels) === 'yes' &&
      matches(readSelector(selectorOf(other.manifest), overlay.selectorLabels), labels) === 'yes'
    );
  }
}

function firstOf<T>(all: Iterable<T>, limit: number): T[] {
  const result: T[] = [];
  for (const one of all) if (result.push(one) === limit) break;
  return result;
}

/** More have no label of their own anyway. */
const MANY = 100;

function shareWord(a = '', b = ''): boolean {
  const own = new Set(b.split('-'));
  return a.split('-').some((word) => own.has(word) && !/^(?:deployment|statefulset)$/.test(word));
}

function shareImage(a: Workload, b: Workload): boolean {
  const images = (workload: Workload) =>
    workload.podSpec
      .get('containers')
      .items()
      .map((each) => each.get('image').text);
  const own = new Set(images(b));
  return images(a).some((image) => own.has(image));
}

// A DaemonSet with the labels of a Deployment or StatefulSet is usual: the two halves of a storage driver.
const CONTROLLERS: ReadonlySet<string> = new Set(['StatefulSet', 'Deployment', 'ReplicaSet']);

function selectorOf({ root }: Manifest): Field<LabelSelector> {
  return (root as Field).child('spec').child('selector') as Field<LabelSelector>;
}
