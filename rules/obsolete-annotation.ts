import { CLASS_ANNOTATION, claimNodes } from '../src/kubernetes/claim-nodes.ts';
import { claimsIn } from '../src/kubernetes/claims.ts';
import { type Glanced, valueIn } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import {
  CLAIM_ANNOTATIONS,
  type ObsoleteAnnotation,
  POD_ANNOTATIONS,
  SERVICE_ANNOTATIONS,
  UNREADY_ANNOTATION,
} from '../src/kubernetes/obsolete-annotations.ts';
import { wholeEntry } from '../src/kubernetes/written-place.ts';
import { defineRule, type Field, type Finding, insertFix, removalFix } from '../src/lint/rule.ts';

/** Annotations that were to become fields. */
const OLD = /\.(?:alpha|beta)\.kubernetes\.io\//;

export default defineRule({
  summary: 'an annotation stands where a field is needed now',
  why: `Before they became fields, storage classes, init containers, affinity and more were written as annotations. Kubernetes
takes any annotation and says nothing of one that it does not read: what it asked for does not happen. The one for the storage
class of a claim is still read, before \`storageClassName\`, but is deprecated. Claim templates cannot be changed in a
StatefulSet that exists: it has to be deleted with \`--cascade=orphan\` and applied again.`,
  references: [
    'https://kubernetes.io/docs/reference/labels-annotations-taints/#volume-beta-kubernetes-io-storage-class-deprecated',
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1',
    'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/',
    'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec',
  ],
  severity: 'warning',
  category: 'objects',
  subject: ['StatefulSet', 'PersistentVolumeClaim', 'Service'],
  fixable: true,
  applies: (manifest) => {
    const objects: Glanced[] =
      manifest.kind === 'Service' ? [manifest.root.node] : [...claimNodes(manifest as Manifest)];
    if (manifest.kind === 'StatefulSet') objects.push(valueIn(valueIn(manifest.root.node, 'spec'), 'template'));
    return objects.some((object) => {
      const annotations = valueIn(valueIn(object, 'metadata'), 'annotations');
      return annotations?.kind === 'map' && [...annotations.entries.keys()].some((key) => OLD.test(key));
    });
  },
  *check(subject) {
    const manifest = subject as Manifest;
    if (manifest.partial) return;
    for (const { claim } of claimsIn(manifest)) yield* findings(claim as Field, CLAIM_ANNOTATIONS);
    const { workload } = manifest.traits;
    if (workload !== undefined) yield* findings(workload.template as Field, POD_ANNOTATIONS);
    if (manifest.kind === 'Service') yield* findings(manifest.root as Field, SERVICE_ANNOTATIONS);
  },
});

function* findings(object: Field, table: readonly ObsoleteAnnotation[]): Iterable<Finding> {
  const [annotations, spec] = [object.child('metadata').child('annotations'), object.child('spec')];
  for (const { key, field: name, outcome } of table) {
    const annotation = annotations.child(key);
    if (!annotation.exists || (key === UNREADY_ANNOTATION && annotation.string !== 'true')) continue;
    const field = name?.split('.').reduce((map: Field, step) => map.child(step), spec);
    // Beside the field it is left from days when both were needed.
    const isLeft = field?.exists && (key !== CLASS_ANNOTATION || field.value === annotation.value);
    if (isLeft || (field !== undefined && !field.exists && !field.absent)) continue;
    const isOther = field?.exists === true;
    if (isOther && (field.string === undefined || annotation.string === undefined)) continue;
    yield {
      at: annotation,
      range: annotation.key,
      message: isOther
        ? `annotation ${key}: it is read before ${name}, so the class is ${annotation.string || 'none'}, not ${field.string || 'none'}`
        : `annotation ${key}: ${outcome}`,
      help: name === undefined ? 'take it out' : isOther ? 'take one of the two out' : `write ${name} in the spec`,
      ...(isOther ? { related: [{ at: field, message: 'this is not read' }] } : fixOf(annotation, spec, key, name)),
    };
  }
}

function fixOf(annotation: Field, spec: Field, key: string, name: string | undefined): Pick<Finding, 'fix'> {
  if (name === undefined) return removalFix(wholeEntry(annotation), 'the annotation', 'safe');
  // What else stood in annotations was JSON.
  const value = key === CLASS_ANNOTATION ? annotation.string : key === UNREADY_ANNOTATION ? true : undefined;
  if (value === undefined) return {};
  const { fix: removal } = removalFix(wholeEntry(annotation), 'the annotation', 'unsafe');
  const { fix: insertion } = insertFix(spec, { [name]: value }, 'unsafe');
  if (removal === undefined || insertion === undefined) return {};
  const title = `write ${name}: ${value === '' ? "''" : value} in place of the annotation`;
  return { fix: { title, safety: 'unsafe', edits: [...removal.edits, ...insertion.edits] } };
}
