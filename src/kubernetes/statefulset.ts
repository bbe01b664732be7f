import type { Field } from '../yaml/field.ts';
import { type Bundle, isNear } from './bundle.ts';
import type { Kinds } from './kinds.ts';
import type { Manifest } from './manifest.ts';
import type { VersionRange } from './versions.ts';

export type StatefulSet = Manifest<Kinds['StatefulSet']>;
export type Service = Manifest<Kinds['Service']>;

/** The Services that a StatefulSet can mean by `spec.serviceName`: those beside it, else the only one elsewhere. */
export function governingServices(statefulSet: StatefulSet, bundle: Bundle): readonly Service[] {
  const name = statefulSet.root.get('spec').get('serviceName').string;
  if (name === undefined || name === '') return [];
  const { near, far } = bundle.partners('Service', name, statefulSet);
  if (near.length > 0) return near;
  // Of several elsewhere none is known to be the one; a single one may belong to another lesson or cluster as well, so it
  // counts only where the two directories have a parent in common, and no two kustomizations keep them apart.
  const [only] = far;
  if (only === undefined || far.length > 1) return [];
  const areApart = only.overlay.units.length > 0 && statefulSet.overlay.units.length > 0;
  return !areApart && haveCommonParent(only.directory, statefulSet.directory) ? far : [];
}

/**
 * The Service beside a StatefulSet that bears the name it gives, but is certainly in another namespace, where there is none
 * of the name in its own.
 */
export function serviceInOtherNamespace(statefulSet: StatefulSet, bundle: Bundle): Service | undefined {
  const name = statefulSet.root.get('spec').get('serviceName').string;
  if (name === undefined || name === '' || !bundle.lacks('Service', name, statefulSet)) return undefined;
  return bundle.named('Service', name).find((service) => isNear(service, statefulSet));
}

/** The name of the first Pod, `web-0`; undefined where the name is not known. */
export function firstPodName(statefulSet: StatefulSet): string | undefined {
  const { name } = statefulSet;
  if (name === undefined) return undefined;
  const start = statefulSet.root.get('spec').child('ordinals').child('start').number ?? 0;
  return `${name}-${start}`;
}

/** True where something that is wrong in the spec of a Service, or no field of it, may stand for one of these fields. */
export function isInDoubt(
  { issues }: Service,
  ...names: readonly (keyof NonNullable<Kinds['Service']['spec']>)[]
): boolean {
  return issues.some(({ path: [top, name, ...rest], ...issue }) => {
    if (top !== 'spec') return false;
    const isStrange = issue.code === 'unknown' && issue.near.length === 0 && rest.length === 0;
    return isStrange || names.some((each) => each === name);
  });
}

/** Whether a Service is headless; `unknown` where a placeholder or a patch decides it. */
export function isHeadless(service: Service): 'yes' | 'no' | 'unknown' {
  const spec = service.root.get('spec');
  const clusterIP = spec.get('clusterIP');
  if (clusterIP.unknown || spec.get('type').unknown) return 'unknown';
  if (clusterIP.string === 'None') return 'yes';
  if (clusterIP.isNull) return clusterIP.absent && spec.get('clusterIPs').isNull ? 'no' : 'unknown';
  return clusterIP.string === undefined ? 'unknown' : 'no';
}

/** The names of a set's claim templates, each with its place; undefined where not all of them are known. */
export function claimNames(statefulSet: StatefulSet): ReadonlyMap<string, Field> | undefined {
  return namesOf(statefulSet.root.get('spec').get('volumeClaimTemplates') as Field, (item) =>
    item.child('metadata').child('name'),
  );
}

/** True for a StatefulSet that certainly has no claim templates. */
export function lacksClaimTemplates(manifest: Manifest): boolean {
  const templates = manifest.as('StatefulSet')?.root.get('spec').get('volumeClaimTemplates');
  if (templates === undefined) return false;
  return templates.absent || (templates.isList && !templates.open && templates.items().length === 0);
}

/**
 * What becomes of a workload with a fault in its Pod template. Until 1.33 the API server does not look into that of a
 * StatefulSet (kubernetes/kubernetes#131790); all other kinds are refused in every version.
 */
export function refusal(manifest: Manifest, { from }: VersionRange): string {
  return manifest.is('StatefulSet') && from < 34
    ? 'until 1.33 the API server takes it and no Pod is ever created, since 1.34 it refuses it'
    : 'the API server refuses it';
}

/** The names in a list of named things; undefined where more may come or a name is not known. */
export function namesOf(
  list: Field,
  nameOf: (item: Field) => Field = (item) => item.child('name'),
): ReadonlyMap<string, Field> | undefined {
  if (!list.absent && !list.isList) return undefined;
  if (list.open) return undefined;
  const names = new Map<string, Field>();
  for (const item of list.items()) {
    const name = nameOf(item as Field);
    if (name.string === undefined) return undefined;
    names.set(name.string, name);
  }
  return names;
}

/** True where two directories stand side by side, or one in the other. */
export function haveCommonParent(a: string, b: string): boolean {
  const parent = (path: string) => path.split('/').slice(0, -1).join('/');
  return parent(a) === parent(b) || parent(a) === b || parent(b) === a;
}
