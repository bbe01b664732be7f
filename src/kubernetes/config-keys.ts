import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import { type Glanced, itemsIn, saidIn, valueIn } from './glance.ts';
import { isFilledOrCopied, mayBeMade } from './made-objects.ts';
import type { Manifest } from './manifest.ts';
import { type Reference, referencesIn } from './references.ts';
import { haveCommonParent } from './statefulset.ts';
import { mountsOf } from './volumes.ts';
import { containersOf, type Workload } from './workload.ts';

/** A key that a Pod asks of a ConfigMap or a Secret which certainly does not have it. */
export interface MissingKey {
  /** Where the key stands. */
  readonly field: Field;
  readonly key: string;
  readonly object: Manifest;
  readonly keys: readonly string[];
  readonly way: 'variable' | 'item' | 'subPath';
}

/** The keys that the containers and volumes of a Pod ask for, of objects beside it that have others only. */
export function* missingKeys(workload: Workload, bundle: Bundle): Generator<MissingKey> {
  const { manifest, podSpec } = workload;
  const references = referencesIn(workload);
  for (const reference of references) {
    if (reference.optional || reference.keys === undefined || reference.keys.length === 0) continue;
    const given = keysOf(reference, manifest, bundle);
    if (given === undefined) continue;
    for (const { key, path } of reference.keys) {
      const field = manifest.at([...podSpec.path, ...path]);
      const way = reference.need === 'variable' ? 'variable' : 'item';
      if (field.string === key && !given.keys.has(key)) yield { field, key, way, ...listed(given) };
    }
  }
  for (const { field, first, volume } of subPathsOf(workload)) {
    const reference = references.find(({ path }) => path[0] === 'volumes' && path[1] === volume && path.length === 4);
    const given = reference === undefined || reference.optional ? undefined : keysOf(reference, manifest, bundle);
    if (reference === undefined || given === undefined) continue;
    const files = filesOf(podSpec.node, reference, given);
    if (files === undefined) continue;
    // A key has no slash; the path of an item may have.
    if (files.some((file) => file.split('/')[0] === first)) continue;
    yield { field, key: field.string!, way: 'subPath', object: given.object, keys: files };
  }
}

interface Given {
  readonly object: Manifest;
  readonly keys: ReadonlySet<string>;
}

function listed({ object, keys }: Given): Pick<MissingKey, 'object' | 'keys'> {
  return { object, keys: [...keys] };
}

/**
 * The keys of the object that is meant; undefined where it is not in the input, or more may come to them. Of several
 * objects of one name beside the Pod (variants) all keys count.
 */
export function keysOf({ kind, name }: Reference, from: Manifest, bundle: Bundle): Given | undefined {
  if (kind !== 'ConfigMap' && kind !== 'Secret') return undefined;
  const { near, far } = bundle.partners(kind, name, from);
  const isMeant = far.length === 1 && haveCommonParent(far[0]!.directory, from.directory);
  const objects = near.length > 0 ? near : isMeant ? far : [];
  const keys = new Set<string>();
  const known = keysByObject(bundle);
  for (const object of objects as readonly Manifest[]) {
    let own = known.get(object);
    if (own === undefined) {
      own = ownKeys(object) ?? null;
      known.set(object, own);
    }
    if (own === null) return undefined;
    for (const key of own) keys.add(key);
  }
  // A generator may merge more into it, a Certificate or an ExternalSecret may write into it.
  return objects.length === 0 || mayBeMade({ name }, bundle) ? undefined : { object: objects[0] as Manifest, keys };
}

/** The keys of objects that were asked for; null where they are not known. */
const keysByObject = perBundle(() => new Map<Manifest, readonly string[] | null>());

const LISTS = ['data', 'binaryData', 'stringData'];

/** The keys of a ConfigMap or a Secret; undefined where it has none, or something fills it. */
function ownKeys(object: Manifest): string[] | undefined {
  if (isFilledOrCopied(object) || object.issues.length > 0) return undefined;
  const lists = LISTS.map((name) => (object.root as Field).child(name)).filter(({ exists }) => exists);
  if (lists.some((list) => !list.isMap || list.open)) return undefined;
  const keys = lists.flatMap((list) => list.entries().map(([key]) => key));
  // A placeholder for a key may become any.
  return keys.length === 0 || keys.some((key) => !/^[-._A-Za-z0-9]+$/.test(key)) ? undefined : keys;
}

/** The files of a volume: a file for each of its items, else for each key. Undefined where they are not known. */
function filesOf(spec: Glanced, { path }: Reference, { keys }: Given): readonly string[] | undefined {
  const source = valueIn(itemsIn(spec, 'volumes')[path[1] as number], path[2] as string);
  const items = itemsIn(source, 'items');
  if (items.length === 0) return [...keys];
  const paths = items.map((item) => saidIn(item, 'path'));
  return paths.every((each) => typeof each === 'string') ? paths : undefined;
}

/** A volume of files that is mounted as a directory, at the path that one of the files should have. */
export interface WholeVolume {
  readonly mount: Field;
  readonly path: Field<string>;
  readonly file: string;
  readonly object: Manifest;
}

/** The volumes of ConfigMaps and Secrets that are mounted whole in the place of one of their files. */
export function* wholeVolumes(workload: Workload, bundle: Bundle): Generator<WholeVolume> {
  const { manifest, podSpec } = workload;
  const names = podSpec
    .get('volumes')
    .items()
    .map((volume) => volume.get('name').string);
  const references = referencesIn(workload);
  for (const { mount, path, name, container } of mountsOf(workload)) {
    const file = fileAt(path?.string, mount.child('subPath').text ?? mount.child('subPathExpr').text);
    const volume = names.lastIndexOf(name.string);
    if (path === undefined || file === undefined || volume < 0) continue;
    const reference = references.find((each) => each.path[0] === 'volumes' && each.path[1] === volume);
    const given = reference?.path.length === 4 ? keysOf(reference, manifest, bundle) : undefined;
    if (reference === undefined || given === undefined) continue;
    const { start, end } = container.range;
    // Whoever asks for the file in the directory knows of it.
    const isKnown = manifest.document.file.text.slice(start, end).includes(`/${file}/${file}`);
    if (isKnown || filesOf(podSpec.node, reference, given)?.includes(file) !== true) continue;
    yield { mount, path, file, object: given.object };
  }
}

/** The name of the file that a path without a `subPath` seems to be of: `my.cnf`, but not `conf.d`. */
export function fileAt(path: string | undefined, subPath: string | undefined): string | undefined {
  const name = path?.replace(/\/+$/, '').replace(/^.*\//, '');
  return subPath === undefined && name !== undefined && /\w\.(?!d$)[a-z0-9]+$/i.test(name) ? name : undefined;
}

interface SubPath {
  readonly field: Field;
  /** Its first part. */
  readonly first: string;
  /** The index of the volume in the list of the Pod. */
  readonly volume: number;
}

function* subPathsOf(workload: Workload): Generator<SubPath> {
  const names = workload.podSpec
    .get('volumes')
    .items()
    .map((volume) => volume.get('name').string);
  for (const container of containersOf(workload)) {
    for (const mount of container.get('volumeMounts').items()) {
      const field = mount.get('subPath') as Field;
      const first = field.string?.replace(/^(?:\.?\/)+/, '').split('/')[0];
      const volume = names.lastIndexOf(mount.get('name').string);
      if (first !== undefined && first !== '' && first !== '.' && volume >= 0) yield { field, first, volume };
    }
  }
}
