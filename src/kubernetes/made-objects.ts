import { append } from '../text/multimap.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle, placesOf } from './bundle.ts';
import { isKind, type Kind } from './kinds.ts';
import { isKustomization } from './kustomization.ts';
import type { Manifest } from './manifest.ts';
import { nearName } from './names.ts';
import { CROWD } from './pod-index.ts';
import type { Reference } from './references.ts';
import { SCALABLE_KINDS } from './scale-targets.ts';

/** True for objects that are there in every cluster, or that the API server makes of the name alone. */
export function isAlwaysThere({ kind, name }: Pick<Reference, 'kind' | 'name'>): boolean {
  if (kind === 'ServiceAccount') return name === 'default';
  if (kind === 'PriorityClass') return /^system-(?:cluster|node)-critical$/.test(name);
  // Until 1.23 each account had a Secret with its token, under a name that was made up.
  if (kind === 'Secret') return /-token-[a-z0-9]{5}$/.test(name);
  return kind === 'ConfigMap' && /^(?:kube-root-ca|openshift-service-ca)\.crt$/.test(name);
}

/**
 * True where something in the input may make the object: a generator of a kustomization, a custom resource or an annotation
 * that gives the name (ExternalSecret, SealedSecret, Certificate), a script that creates it.
 */
export function mayBeMade({ name }: Pick<Reference, 'name'>, bundle: Bundle): boolean {
  return madeNames(bundle).has(name);
}

/** Each word in what may make objects. Made when something is missed. */
const madeNames = perBundle((bundle): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const manifest of bundle.manifests) {
    const { kind, apiVersion, root, document, traits } = manifest;
    const { start, end } = root.range;
    const text = document.file.text.slice(start, end);
    if (isKustomization(manifest)) {
      for (const list of ['configMapGenerator', 'secretGenerator']) {
        for (const item of (root as Field).child(list).items()) names.add((item as Field).child('name').text ?? '');
      }
    } else if (!isOfKubernetes(kind, apiVersion) && traits.workload === undefined) {
      for (const [word] of text.matchAll(WORDS)) names.add(word);
    } else {
      for (const [, name] of text.matchAll(CREATED)) names.add(name!);
      for (const [key, field] of root.get('metadata').get('annotations').entries()) {
        // It repeats the object itself.
        if (key === 'kubectl.kubernetes.io/last-applied-configuration') continue;
        for (const [word] of (field.text ?? '').matchAll(WORDS)) names.add(word);
      }
      for (const tls of manifest.as('Ingress')?.root.get('spec').get('tls').items() ?? []) {
        names.add(tls.get('secretName').text ?? '');
      }
    }
  }
  return names;
});

/**
 * True where a custom resource in the input may be behind a name: an operator names what it makes after it (`orders-rw` for a
 * Cluster orders), and its name stands in the labels of the Pods.
 */
export function mayBeOfOperator(name: string, bundle: Bundle): boolean {
  const owners = customNames(bundle);
  for (let end = name.length; end > 0; end = name.lastIndexOf('-', end - 1)) {
    if (owners.has(name.slice(0, end))) return true;
  }
  return false;
}

const customNames = perBundle((bundle): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const manifest of bundle.manifests) {
    const { kind, apiVersion, name, traits } = manifest;
    if (name === undefined || isKustomization(manifest) || isOfKubernetes(kind, apiVersion)) continue;
    if (traits.workload === undefined) names.add(name);
  }
  return names;
});

const WORDS = /[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?/g;
const CREATED =
  /\bcreate\s+(?:secret\s+(?:generic|tls|docker-registry)|configmap|cm|serviceaccount|sa)\s+["']?([a-z0-9][-.a-z0-9]*)/g;

// What else Kubernetes has makes no objects of such kinds; a Job or a Pod does so by a script.
function isOfKubernetes(kind: string | undefined, apiVersion = ''): boolean {
  return isKind(kind, apiVersion) || /^(?:[a-z0-9]+\/)?v\d\w*$|\.k8s\.io\//.test(apiVersion);
}

/**
 * The objects of a kind beside one, in any namespace; none where there are more than anybody would look at, for comparing
 * with all would take the square of them.
 */
export function objectsBeside(kind: Kind, from: Manifest, bundle: Bundle): readonly Manifest[] {
  const lists = placesOf(from).map((place) => objectsAt(bundle).get(`${kind}\0${place}`) ?? []);
  return lists.some(({ length }) => length > CROWD) ? [] : lists.flat();
}

/**
 * The object beside a workload that is meant by a name which is none: the only one that is near, and not given as well
 * (`Secret/redis`).
 */
export function meantBy(
  { kind, name }: Pick<Reference, 'kind' | 'name'>,
  from: Manifest,
  given: ReadonlySet<string>,
  bundle: Bundle,
): Manifest | undefined {
  const candidates = objectsBeside(kind, from, bundle);
  const names = candidates.flatMap(({ name: other }) =>
    other === undefined || given.has(`${kind}/${other}`) ? [] : other,
  );
  const near = nearName(name, names);
  if (near === undefined || !near.only || isOtherWord(name, near.name)) return undefined;
  return candidates.find((candidate) => candidate.name === near.name && bundle.sameNamespace(candidate, from));
}

/** True for names that differ in a short part of their own: `db-rw` and `db-ro`, `web` and `wep-a`. */
function isOtherWord(a: string, b: string): boolean {
  const [first, second] = [a.split(/[-.]/), b.split(/[-.]/)];
  if (first.length !== second.length) return false;
  return first.some((word, index) => {
    const other = second[index]!;
    return word !== other && word.length <= 3 && other.length <= 3;
  });
}

const NAMED_KINDS: readonly Kind[] = [
  ...(['ConfigMap', 'Secret', 'ServiceAccount', 'PriorityClass', 'PersistentVolumeClaim'] as const),
  ...(['Role', 'ClusterRole'] as const),
  ...SCALABLE_KINDS,
];

const objectsAt = perBundle((bundle): ReadonlyMap<string, readonly Manifest[]> => {
  const index = new Map<string, Manifest[]>();
  for (const kind of NAMED_KINDS) {
    for (const manifest of bundle.all(kind) as readonly Manifest[]) {
      if (manifest.partial || manifest.name === undefined) continue;
      for (const place of placesOf(manifest)) append(index, `${kind}\0${place}`, manifest);
    }
  }
  return index;
});

/** True for an object that something fills, or copies into other namespaces: a controller does so by a label or an annotation. */
export function isFilledOrCopied({ root }: Manifest): boolean {
  const metadata = root.get('metadata') as Field;
  return ['labels', 'annotations'].some((list) =>
    metadata
      .child(list)
      .entries()
      .some(([key]) => /inject|reflect|replicat|sync|service-account\.name/i.test(key)),
  );
}

/** True for a claim that a StatefulSet in the input makes of one of its templates: `data-postgres-0`. */
export function isMadeClaim(name: string, bundle: Bundle): boolean {
  const [, base] = /^(.+)-\d+$/.exec(name) ?? [];
  if (base === undefined) return false;
  for (let dash = base.indexOf('-'); dash > 0; dash = base.indexOf('-', dash + 1)) {
    const sets = bundle.named('StatefulSet', base.slice(dash + 1));
    const template = base.slice(0, dash);
    const makes = sets.some(({ root }) =>
      root
        .get('spec')
        .get('volumeClaimTemplates')
        .items()
        .some((claim) => claim.get('metadata').get('name').string === template),
    );
    if (makes) return true;
  }
  return false;
}
