import { nearNames } from '../text/distance.ts';
import { append } from '../text/multimap.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { isNearKey } from '../yaml/near-key.ts';
import { groupOf, isKind, type Kind, type Kinds } from './kinds.ts';
import type { Match } from './labels.ts';
import type { Manifest } from './manifest.ts';
import type { Workload } from './workload.ts';

/** True for what says of itself what it is, and has a name. */
export function isNamedObject({ kind, apiVersion, name }: Manifest): boolean {
  return kind !== undefined && apiVersion !== undefined && name !== undefined;
}

/** An object that exists elsewhere: `Service/nginx`, `Service/shop/*`. `*` stands for any characters. */
export interface Assumption {
  readonly kind: string;
  /** Undefined: in any namespace. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** Objects that an object may mean by a kind and a name. */
export interface Partners<K extends Kind> {
  /** What stands in the same file, the same directory, or is built by the same kustomization; that of the file first. */
  readonly near: readonly Manifest<Kinds[K]>[];
  /** What stands elsewhere in the input; looked for only where nothing is near. */
  readonly far: readonly Manifest<Kinds[K]>[];
}

export interface BundleOptions {
  /** The namespace of what names none; undefined: not known, so it may be any. */
  readonly namespace?: string | undefined;
  /** The DNS zone of the cluster; by default `cluster.local`. */
  readonly clusterDomain?: string | undefined;
  readonly assume?: readonly Assumption[];
  /** Documents that could not be read, or are templates: what they hold is not known. */
  readonly unread?: readonly YamlDocument[];
  /** True where a file could not be read at all: it may hold anything, so nothing is certain to be missing. */
  readonly incomplete?: boolean;
}

/** Everything that was read, and what can be asked of it: the whole input, looked at from one object. */
export class Bundle {
  readonly manifests: readonly Manifest[];
  /** Documents that were not read, and kept something from being called missing. */
  readonly doubts = new Set<YamlDocument>();
  readonly #options: BundleOptions;
  #objectFiles: ReadonlySet<SourceFile> | undefined;
  #fillsPlaceholders: boolean | undefined;
  readonly #byKind = new Map<Kind, Manifest[]>();
  /** Made for the kinds that are asked for. */
  readonly #indexes = new Map<Kind, KindIndex>();
  /** By kind, whatever it is, and name. */
  readonly #written = new Map<string | undefined, Map<string, Manifest[]>>();
  #identities: Map<string, Manifest[]> | undefined;
  #byFile: Map<SourceFile, Manifest[]> | undefined;
  readonly #sharing = new Map<SourceFile, Map<SourceFile, boolean>>();
  /** By name: what is of no kind that is known, but may be meant for one. */
  readonly #mistyped = new Map<string, Manifest[]>();

  constructor(manifests: readonly Manifest[], options: BundleOptions = {}) {
    this.manifests = manifests;
    this.#options = options;
    for (const manifest of manifests) {
      const { kind, apiVersion, name } = manifest;
      if (name !== undefined) {
        const ofKind = this.#written.get(kind) ?? new Map<string, Manifest[]>();
        this.#written.set(kind, ofKind);
        append(ofKind, name, manifest);
      }
      if (isKind(kind, apiVersion)) append(this.#byKind, kind, manifest);
      else if (name !== undefined && isOfNoGroup(manifest)) append(this.#mistyped, name, manifest);
    }
  }

  /** What the full names of Services and Pods end with, behind their namespace: `svc.cluster.local`. */
  get serviceZone(): string {
    return `svc.${this.#options.clusterDomain ?? 'cluster.local'}`;
  }

  /** The files that hold an object with apiVersion, kind and name. */
  get objectFiles(): ReadonlySet<SourceFile> {
    this.#objectFiles ??= new Set(this.manifests.filter(isNamedObject).map(({ document }) => document.file));
    return this.#objectFiles;
  }

  /** True where placeholders such as `${NAME}` are filled in before anything is applied: there is more than one. */
  get fillsPlaceholders(): boolean {
    this.#fillsPlaceholders ??= hasSeveralPlaceholders(new Set(this.manifests.map(({ document }) => document.file)));
    return this.#fillsPlaceholders;
  }

  get workloads(): readonly Workload[] {
    return this.manifests.flatMap((manifest) => manifest.traits.workload ?? []);
  }

  all<K extends Kind>(kind: K): readonly Manifest<Kinds[K]>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as Manifest<Kinds[K]>[];
  }

  /** The objects of a kind that are written under a name, be it in another namespace; patches left out. */
  named<K extends Kind>(kind: K, name: string): Manifest<Kinds[K]>[] {
    return (this.#written.get(kind)?.get(name) ?? []).flatMap((manifest) =>
      manifest.partial ? [] : (manifest.as(kind) ?? []),
    );
  }

  /** True where an object of a kind and name is written that another can mean, be it far away. Asked of many. */
  holds(kind: Kind, name: string, from: Manifest): boolean {
    const written = this.#written.get(kind)?.get(name);
    if (written === undefined) return false;
    for (const manifest of written) {
      if (!manifest.partial && manifest.is(kind) && this.sameNamespace(manifest, from)) return true;
    }
    return false;
  }

  /** The namespace of an object; undefined where it is not known and may be any. */
  namespaceOf(manifest: Manifest): string | undefined {
    return manifest.namespace ?? (manifest.namespaceIsUnknown ? undefined : this.#options.namespace);
  }

  /** True unless both are known to be in different namespaces. */
  sameNamespace(a: Manifest, b: Manifest): boolean {
    const first = this.namespaceOf(a);
    const second = this.namespaceOf(b);
    return first === undefined || second === undefined || first === second;
  }

  /** The objects of a kind and name that an object can mean, nearest first. A patch is none. */
  partners<K extends Kind>(kind: K, name: string, from: Manifest): Partners<K> {
    const index = this.#indexOf(kind);
    const canBeMeant = (candidate: Manifest) => !candidate.partial && this.sameNamespace(candidate, from);
    const beside = placesOf(from).flatMap((place) => index.byPlaceAndName.get(`${place}\0${name}`) ?? []);
    const near = [...new Set(beside)].filter(canBeMeant);
    near.sort((a, b) => fileDistance(a, from) - fileDistance(b, from));
    const partners = {
      near,
      // Looked for when it is asked for: a name such as `web` may be everywhere.
      get far() {
        return near.length > 0 ? [] : (index.byName.get(name) ?? []).filter(canBeMeant);
      },
    };
    return partners as unknown as Partners<K>;
  }

  /**
   * True where it is certain that the input, and what is assumed to exist, holds no object of that kind and name which
   * an object can mean: nothing of the name, not with a slip in its kind or apiVersion either, nothing near whose name
   * is not known, nothing unread that speaks of it.
   */
  lacks(kind: Kind, name: string, from: Manifest): boolean {
    // A test expects objects that something else makes.
    if (from.partial) return false;
    const { near, far } = this.partners(kind, name, from);
    if (near.length + far.length > 0 || this.#isAssumed(kind, name, from)) return false;
    if (this.#mistyped.get(name)?.some((candidate) => isNearKey(candidate.kind ?? kind, kind))) return false;
    if (this.#indexOf(kind).nameless.some((candidate) => isAround(candidate, from))) return false;
    if (!this.#isWhole(from)) return false;
    const holder = this.#options.unread?.find((document) => mayHold(document, name, from));
    if (holder !== undefined) this.doubts.add(holder);
    return holder === undefined;
  }

  /**
   * True where it is certain that nothing has a label value which an object means but what was read: no document around
   * it that was not read speaks of it, and nothing is brought from outside. Words of labels are too common for documents
   * elsewhere to count.
   */
  knowsAll(value: string, from: Manifest): boolean {
    const mayBeThere = (document: YamlDocument) =>
      isNested(document.file.directory, from.directory) && mayHold(document, value, from);
    return this.#isWhole(from) && !this.#options.unread?.some(mayBeThere);
  }

  // What a chart or a remote base brings is not known.
  #isWhole(from: Manifest): boolean {
    return this.#options.incomplete !== true && from.overlay.complete;
  }

  /** The objects of a kind that stand beside an object and can be meant by it; patches left out. */
  near<K extends Kind>(kind: K, from: Manifest): Manifest<Kinds[K]>[] {
    const found = new Set<Manifest>();
    const index = this.#indexOf(kind).byPlace;
    for (const place of placesOf(from)) {
      for (const candidate of index.get(place) ?? []) {
        if (!candidate.partial && this.sameNamespace(candidate, from)) found.add(candidate);
      }
    }
    return [...found] as unknown as Manifest<Kinds[K]>[];
  }

  /** The objects beside it that a person may have meant by a name, the likeliest first. */
  nearNames<K extends Kind>(kind: K, name: string, from: Manifest): Manifest<Kinds[K]>[] {
    const candidates = this.near(kind, from);
    const names = candidates.flatMap((candidate) => candidate.name ?? []);
    return nearNames(name, names).map((near) => candidates.find((candidate) => candidate.name === near)!);
  }

  /**
   * The first object before it in the input that is the same object to the API server and is applied together with it:
   * in one file, or in files of one directory. Files to choose one from are left out: more than two with the object,
   * two that share several objects, steps of a test, what no kustomization builds together, and files that are named
   * alike (`web.yaml` and `web-minimal.yaml`); see `isConflict` for what counts all the same.
   */
  namesake(manifest: Manifest, isConflict: (a: Manifest, b: Manifest) => boolean): Manifest | undefined {
    if (manifest.partial) return undefined;
    const beside = this.#beside(manifest);
    const { file } = manifest.document;
    const files = new Set<SourceFile>();
    let other: Manifest | undefined;
    for (const candidate of beside) {
      if (candidate === manifest) break;
      if (candidate.partial || !this.haveOneNamespace(candidate, manifest)) continue;
      if (candidate.document.file !== file) other ??= candidate;
      // A lesson shows an object again and again as it grows.
      else if (file.language !== 'markdown' || isConflict(candidate, manifest)) return candidate;
    }
    if (other === undefined) return undefined;
    for (const candidate of beside) {
      files.add(candidate.document.file);
      if (files.size > 2) return undefined;
    }
    if (!this.#areAppliedTogether(other, manifest)) return undefined;
    const isOne = isConflict(other, manifest) || !areNamedAlike(other.document.file.path, file.path);
    return isOne ? other : undefined;
  }

  /** The objects of one identity in one directory, in the order of the input. */
  #beside(manifest: Manifest): readonly Manifest[] {
    if (this.#identities === undefined) {
      this.#identities = new Map();
      for (const each of this.manifests) {
        if (each.name !== undefined) append(this.#identities, `${each.directory}\0${each.identity}`, each);
      }
    }
    return this.#identities.get(`${manifest.directory}\0${manifest.identity}`) ?? [];
  }

  /** Unlike `sameNamespace`: one that is not known is the same only where it is written the same. */
  haveOneNamespace(a: Manifest, b: Manifest): boolean {
    const [first, second] = [a, b].map(
      (each) => this.namespaceOf(each) ?? each.root.get('metadata').get('namespace').text,
    );
    return (first || undefined) === (second || undefined);
  }

  /**
   * Whether two objects are applied together: yes in one file or one kustomization. In one directory they may be; not so
   * steps of a test, files that share several objects or differ by a number, and blocks of a lesson.
   */
  areTogether(a: Manifest, b: Manifest): Match {
    const [first, second] = [a.document, b.document];
    if (first.file === second.file) return first === second || first.file.language !== 'markdown' ? 'yes' : 'no';
    if (shareUnit(a, b)) return 'yes';
    const areApart = a.directory !== b.directory || !this.#areAppliedTogether(a, b);
    return areApart || areNumbered(first.file.path, second.file.path) ? 'no' : 'unknown';
  }

  #areAppliedTogether(a: Manifest, b: Manifest): boolean {
    if (a.overlay.units.length + b.overlay.units.length > 0) return shareUnit(a, b);
    return !(isStep(a) && isStep(b)) && !this.#shareSeveral(a.document.file, b.document.file);
  }

  /** Whether two files hold more than one object in common. Asked again and again of files with many objects. */
  #shareSeveral(a: SourceFile, b: SourceFile): boolean {
    let known = this.#sharing.get(a);
    if (known === undefined) {
      known = new Map();
      this.#sharing.set(a, known);
    }
    let answer = known.get(b);
    if (answer === undefined) {
      const second = this.#identitiesIn(b);
      answer = [...this.#identitiesIn(a)].filter((identity) => second.has(identity)).length > 1;
      known.set(b, answer);
    }
    return answer;
  }

  #identitiesIn(file: SourceFile): ReadonlySet<string> {
    if (this.#byFile === undefined) {
      this.#byFile = new Map();
      for (const manifest of this.manifests) append(this.#byFile, manifest.document.file, manifest);
    }
    return new Set(this.#byFile.get(file)?.map(({ identity }) => identity));
  }

  #indexOf(kind: Kind): KindIndex {
    let index = this.#indexes.get(kind);
    if (index === undefined) {
      index = indexOf(this.#byKind.get(kind) ?? []);
      this.#indexes.set(kind, index);
    }
    return index;
  }

  #isAssumed(kind: string, name: string, from: Manifest): boolean {
    const namespace = this.namespaceOf(from);
    return (this.#options.assume ?? []).some(
      (assumed) =>
        assumed.kind === kind &&
        (assumed.namespace === undefined || namespace === undefined || isLike(assumed.namespace, namespace)) &&
        isLike(assumed.name, name),
    );
  }
}

/** A function that makes something of a bundle when it is asked for first, and keeps it as long as the bundle lives. */
export function perBundle<T extends object>(make: (bundle: Bundle) => T): (bundle: Bundle) => T {
  const made = new WeakMap<Bundle, T>();
  return (bundle) => {
    let result = made.get(bundle);
    if (result === undefined) {
      result = make(bundle);
      made.set(bundle, result);
    }
    return result;
  };
}

/** Reads `Kind/name` or `Kind/namespace/name`, where `*` stands for any characters of name or namespace. */
export function parseAssumption(text: string): Assumption | undefined {
  const match = /^([A-Z][A-Za-z0-9]*)\/(?:([a-z0-9*-]+)\/)?([a-z0-9.*-]+)$/.exec(text.trim());
  return match === null ? undefined : { kind: match[1]!, namespace: match[2], name: match[3]! };
}

/** The objects of one kind. */
interface KindIndex {
  /** By the names under which they are applied. */
  readonly byName: ReadonlyMap<string, readonly Manifest[]>;
  /** By each place that makes two objects near: the directory, and the kustomizations that build it. */
  readonly byPlace: ReadonlyMap<string, readonly Manifest[]>;
  readonly byPlaceAndName: ReadonlyMap<string, readonly Manifest[]>;
  /** Those that may have a name that cannot be read. */
  readonly nameless: readonly Manifest[];
}

function indexOf(manifests: readonly Manifest[]): KindIndex {
  const byName = new Map<string, Manifest[]>();
  const byPlace = new Map<string, Manifest[]>();
  const byPlaceAndName = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    const { name, overlay } = manifest;
    const names = name === undefined ? overlay.names : [name, ...overlay.names];
    for (const each of names) append(byName, each, manifest);
    for (const place of placesOf(manifest)) {
      append(byPlace, place, manifest);
      for (const each of names) append(byPlaceAndName, `${place}\0${each}`, manifest);
    }
  }
  const nameless = manifests.filter((manifest) => manifest.name === undefined && manifest.nameIsUnknown);
  return { byName, byPlace, byPlaceAndName, nameless };
}

/** What makes two objects near where they share it: the directory, and the kustomizations that build them. */
export function placesOf({ directory, overlay }: Manifest): readonly string[] {
  return overlay.units.length === 0 ? [directory] : [...new Set([directory, ...overlay.units])];
}

/** True where two objects are applied together: one file, one directory, or one kustomization. */
export function isNear(a: Manifest, b: Manifest): boolean {
  return a.directory === b.directory || shareUnit(a, b);
}

function shareUnit(a: Manifest, b: Manifest): boolean {
  const [first, second] = [a.overlay.units, b.overlay.units];
  return (first === second && first.length > 0) || first.some((unit) => second.includes(unit));
}

// `01-web.yaml` and `02-web-changed.yaml`: numbered files are applied one after the other, by a lesson or a test.
function isStep({ document }: Manifest): boolean {
  return /(?:^|\/)\d+[-_.][^/]*$/.test(document.file.path);
}

// `pod-passed4.yaml` and `pod-passed6.yaml`: cases of one test.
function areNumbered(a: string, b: string): boolean {
  return a.replace(/\d/g, '') === b.replace(/\d/g, '');
}

// `web.yaml` and `web-minimal.yaml`: a word in common, and at most two that make the difference.
function areNamedAlike(a: string, b: string): boolean {
  const [first, second] = [a, b].map(
    (path) => new Set(/([^/]*?)(?:\.[a-z]+)?$/i.exec(path)![1]!.toLowerCase().split(/[-_.]/)),
  );
  const common = [...first!].filter((word) => second!.has(word)).length;
  return common > 0 && first!.size + second!.size - 2 * common <= 2;
}

/** True where one directory is the other, holds it, or stands beside it. */
function isAround(a: Manifest, b: Manifest): boolean {
  return isNear(a, b) || isNested(a.directory, b.directory);
}

function isNested(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(directory: string, outer: string): boolean {
  return outer === '.' || directory === outer || directory.startsWith(`${outer}/`);
}

function fileDistance(candidate: Manifest, from: Manifest): number {
  return candidate.document.file === from.document.file ? 0 : 1;
}

// A broken document that names the object is taken to hold it. A template may make it where it gives such a name, or
// where its chart lies around the object.
function mayHold(document: YamlDocument, name: string, from: Manifest): boolean {
  const text = document.file.text.slice(document.range.start, document.range.end);
  if (text.includes(name)) return true;
  if (document.state !== 'template') return false;
  return isWithin(from.directory, parentOf(document.file.directory)) || makesName(text, name);
}

// `name: {{ .Release.Name }}-headless` may become any name with that end; one without any text of its own says nothing.
function makesName(template: string, name: string): boolean {
  for (const line of template.split('\n')) {
    const at = line.indexOf('name:');
    if (at < 0 || !line.includes('{{') || line.slice(0, at).trim() !== '') continue;
    const value = line
      .slice(at + 5)
      .trim()
      .replace(/^["']|["']$/g, '');
    const parts = value.split(/\{\{.*?\}\}/);
    if (parts.join('').length < 2) continue;
    const pattern = parts.map((part) => part.replace(/[^\w-]/g, '\\$&')).join('.*');
    if (new RegExp(`^${pattern}$`).test(name)) return true;
  }
  return false;
}

function parentOf(directory: string): string {
  const slash = directory.lastIndexOf('/');
  return slash < 0 ? '.' : directory.slice(0, slash);
}

function isLike(pattern: string, name: string): boolean {
  return new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`).test(name);
}

// Groups of custom resources have a dot: what has none is meant for a kind of Kubernetes.
function isOfNoGroup({ apiVersion }: Manifest): boolean {
  return !groupOf(apiVersion ?? '').includes('.');
}

function hasSeveralPlaceholders(files: Iterable<SourceFile>): boolean {
  let found = 0;
  for (const { text } of files) {
    for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at + 2)) if (++found > 1) return true;
  }
  return false;
}
