import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import { take } from '../text/take.ts';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { type Labels, matches, readSelector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { CROWD, podIndexOf } from './pod-index.ts';
import { podLabels, type Workload } from './workload.ts';

/**
 * The first workload before it in the input that is applied with it, and selects its Pods as it selects those. Of files
 * that only stand side by side, more than two are there to choose from, and so are two that run one image as two kinds.
 */
export function rivalOf(manifest: Manifest, bundle: Bundle): Manifest | undefined {
  const { workload } = manifest.traits;
  if (workload === undefined || manifest.partial) return undefined;
  const selector = readSelector(selectorOf(manifest), manifest.overlay.selectorLabels);
  const selected = take(podIndexOf(bundle).near(selector.labels, manifest), CROWD);
  const itself = selected.find((pods) => pods.workload === workload);
  if (selected.length === 0 || (selected.length === 1 && itself !== undefined)) return undefined;
  const labels = itself?.labels ?? podLabels(workload);
  const own = itself?.order ?? Number.POSITIVE_INFINITY;
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

/** The selector by which a workload finds its Pods. */
export function selectorOf({ root }: Manifest): Field<LabelSelector> {
  return (root as Field).child('spec').child('selector') as Field<LabelSelector>;
}
