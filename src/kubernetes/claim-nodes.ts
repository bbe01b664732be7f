import type { YamlNode } from '../yaml/node.ts';
import { type Glanced, itemsIn, saidIn, valueIn } from './glance.ts';
import type { Manifest } from './manifest.ts';

/** The claims that are written in a manifest, to be glanced at: itself, or the claim templates of a StatefulSet. */
export function claimNodes({ kind, root }: Pick<Manifest, 'kind' | 'root'>): readonly YamlNode[] {
  const { node } = root;
  if (kind === 'StatefulSet') return itemsIn(valueIn(node, 'spec'), 'volumeClaimTemplates');
  return node === undefined ? [] : [node];
}

/** The annotation that says the class where Kubernetes reads it before the field (component-helpers, pv_helpers.go). */
export const CLASS_ANNOTATION = 'volume.beta.kubernetes.io/storage-class';

/** The storage class that a claim names, in its annotation or its field; undefined where in neither. */
export function saidClass(claim: Glanced): ReturnType<typeof saidIn> {
  const annotation = saidIn(valueIn(valueIn(claim, 'metadata'), 'annotations'), CLASS_ANNOTATION);
  return annotation ?? saidIn(valueIn(claim, 'spec'), 'storageClassName');
}
