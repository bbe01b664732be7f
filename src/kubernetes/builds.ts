import { append } from '../text/multimap.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Effect, LabelValues, LoadedPatch } from './effect.ts';
import {
  isKustomization,
  isKustomizationFile,
  KUSTOMIZATION_NAMES,
  type Kustomization,
  readKustomization,
} from './kustomization.ts';
import type { Manifest } from './manifest.ts';
import { ANY_TARGET, isPatchBody, type PatchBody, readPatches, targetOf } from './patch.ts';

/**
 * All kustomizations of the input. `files` holds the manifests by the path of their file; `documents` those documents that
 * are none, for patches that are lists of operations.
 */
export function buildsOf(files: ReadonlyMap<string, readonly Manifest[]>, documents: Iterable<YamlDocument>): Builds {
  return new Builds(files, documents);
}

/** What is set on the way from a resource to what is applied. */
type Settings = Pick<Effect, 'namespace' | 'affixes' | 'metadataLabels' | 'templateLabels' | 'selectorLabels'>;

const NOT_AFFIXED: Effect['affixes'] = new Map([['', ['', '']]]);

/**
 * All kustomizations of the input, and how they build on each other.
 *
 * What an overlay sets goes for all that its bases bring, be it through many. One that others build on may be applied by
 * itself too, so only what is the same in every build counts as known. Of components, the order in which kustomize runs
 * them is not followed: what they set is not known, what they patch is.
 */
class Builds {
  readonly #files: ReadonlyMap<string, readonly Manifest[]>;
  readonly #lists = new Map<string, PatchBody[]>();
  readonly #byDirectory = new Map<string, Kustomization>();
  /** Those that name a kustomization as resource, base or component. */
  readonly #users = new Map<Kustomization, Kustomization[]>();
  readonly #components = new Map<Kustomization, Kustomization[]>();
  readonly #incomplete = new Set<Kustomization>();
  /** Those that name a file as a resource. */
  readonly #owners = new Map<string, Kustomization[]>();
  readonly #patchFiles = new Set<string>();
  readonly #patches = new Map<Kustomization, readonly LoadedPatch[]>();
  readonly #effects = new Map<Kustomization, Effect | undefined>();

  constructor(files: ReadonlyMap<string, readonly Manifest[]>, documents: Iterable<YamlDocument>) {
    this.#files = files;
    const kustomizations: Kustomization[] = [];
    for (const manifests of files.values()) {
      for (const manifest of manifests) if (isKustomization(manifest)) kustomizations.push(readKustomization(manifest));
    }
    for (const { root, file } of documents) if (root?.kind === 'seq') append(this.#lists, file.path, root);
    for (const kustomization of kustomizations) this.#addDirectory(kustomization);
    for (const kustomization of kustomizations) this.#link(kustomization);
  }

  /** True for a file that kustomizations name as a patch, and none as a resource. */
  isPatchFile(path: string): boolean {
    return this.#patchFiles.has(path) && !this.#owners.has(path);
  }

  /** What is done to the objects of a file; undefined where no kustomization brings them. */
  effectOn(path: string): Effect | undefined {
    const owners = this.#owners.get(path);
    if (owners === undefined) return undefined;
    if (owners.length === 1) return this.#effectOf(owners[0]!);
    const effects = owners.flatMap((owner) => this.#effectOf(owner) ?? []);
    return this.#combine(effects, effects);
  }

  #addDirectory(kustomization: Kustomization): void {
    const { directory, manifest } = kustomization;
    const { path } = manifest.document.file;
    if (!isKustomizationFile(path)) return;
    const known = this.#byDirectory.get(directory);
    if (known === undefined || rank(path) < rank(known.manifest.document.file.path))
      this.#byDirectory.set(directory, kustomization);
  }

  #link(kustomization: Kustomization): void {
    const { resources, components, patches, bringsUnknown } = kustomization;
    if (bringsUnknown) this.#incomplete.add(kustomization);
    for (const path of [...resources, ...components]) {
      const base = this.#byDirectory.get(path);
      if (base !== undefined) append(this.#users, base, kustomization);
      else if (this.#files.has(path)) append(this.#owners, path, kustomization);
      // A file of which nothing was read has no objects, or is known to be unread; a directory may hold any.
      else if (!/\.(?:ya?ml|json)$/.test(path)) this.#incomplete.add(kustomization);
    }
    for (const path of components) {
      const component = this.#byDirectory.get(path);
      if (component !== undefined) append(this.#components, kustomization, component);
    }
    for (const { path } of patches) if (path !== undefined) this.#patchFiles.add(path);
  }

  #effectOf(kustomization: Kustomization): Effect | undefined {
    // While it is being made it is undefined: a cycle ends here.
    if (this.#effects.has(kustomization)) return this.#effects.get(kustomization);
    this.#effects.set(kustomization, undefined);
    const components = this.#componentsOf(kustomization);
    const own = stack([...components.map(settingsOf), settingsOf(kustomization)]);
    const users = (this.#users.get(kustomization) ?? []).flatMap((user) => this.#effectOf(user) ?? []);
    const all = [kustomization, ...components];
    const alone: Effect = {
      ...own,
      units: [unitOf(kustomization)],
      kustomizations: all,
      complete: !all.some((each) => this.#incomplete.has(each)),
      patches: () => all.flatMap((each) => this.#patchesOf(each)),
    };
    const builds = users.map((user) => stack([own, user]));
    if (builds.length === 0 || !kustomization.isComponent) builds.push(own);
    const effect = users.length === 0 ? alone : this.#combine(builds, [alone, ...users]);
    this.#effects.set(kustomization, effect);
    return effect;
  }

  /** What holds in each of several builds, with everything that any of their parts may change. */
  #combine(builds: readonly Settings[], parts: readonly Effect[]): Effect {
    const kustomizations = [...new Set(parts.flatMap((part) => part.kustomizations))];
    const [first, ...others] = builds as [Settings, ...Settings[]];
    return {
      namespace: others.every(({ namespace }) => namespace === first.namespace) ? first.namespace : undefined,
      affixes: new Map(builds.flatMap(({ affixes }) => [...affixes])),
      metadataLabels: common(builds.map(({ metadataLabels }) => metadataLabels)),
      templateLabels: common(builds.map(({ templateLabels }) => templateLabels)),
      selectorLabels: common(builds.map(({ selectorLabels }) => selectorLabels)),
      units: [...new Set(parts.flatMap(({ units }) => units))],
      kustomizations,
      complete: parts.every(({ complete }) => complete),
      patches: () => kustomizations.flatMap((each) => this.#patchesOf(each)),
    };
  }

  /** The components that run on what a kustomization brings, those of components among them. */
  #componentsOf(kustomization: Kustomization): Kustomization[] {
    const found = new Set<Kustomization>();
    const rest = [kustomization];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      for (const component of this.#components.get(next) ?? []) {
        if (component === kustomization || found.has(component)) continue;
        found.add(component);
        rest.push(component);
      }
    }
    return [...found];
  }

  #patchesOf(kustomization: Kustomization): readonly LoadedPatch[] {
    let patches = this.#patches.get(kustomization);
    if (patches === undefined) {
      patches = kustomization.patches.flatMap(({ path, text, target }): LoadedPatch[] => {
        const bodies = text === undefined ? this.#bodiesIn(path) : readPatches(text);
        if (bodies === undefined) return [{ target: target ?? ANY_TARGET, body: undefined }];
        return bodies.map((body) => ({ target: target ?? targetOf(body), body }));
      });
      this.#patches.set(kustomization, patches);
    }
    return patches;
  }

  #bodiesIn(path: string | undefined): readonly PatchBody[] | undefined {
    if (path === undefined) return undefined;
    const lists = this.#lists.get(path);
    if (lists !== undefined) return lists;
    const nodes = this.#files.get(path)?.map(({ root }) => root.node ?? null);
    return nodes?.every(isPatchBody) ? nodes : undefined;
  }
}

// A file of another name is switched in for the one that kustomize reads, so it is a build of its own.
function unitOf({ directory, manifest }: Kustomization): string {
  const { path } = manifest.document.file;
  return isKustomizationFile(path) ? directory : path;
}

function rank(path: string): number {
  return KUSTOMIZATION_NAMES.indexOf(path.slice(path.lastIndexOf('/') + 1));
}

function settingsOf({ isComponent, namespace, prefix, suffix, labels }: Kustomization): Settings {
  const scoped = (...scopes: string[]): LabelValues => {
    const result = new Map<string, string | undefined>();
    for (const { pairs, scope } of labels) {
      if (scopes.includes(scope)) for (const [key, value] of pairs) result.set(key, isComponent ? undefined : value);
    }
    return result;
  };
  return {
    namespace: namespace === undefined ? null : isComponent ? undefined : namespace,
    affixes: prefix === '' && suffix === '' ? NOT_AFFIXED : new Map([[`${prefix}\0${suffix}`, [prefix, suffix]]]),
    metadataLabels: scoped('metadata', 'template', 'selector'),
    templateLabels: scoped('template', 'selector'),
    selectorLabels: scoped('selector'),
  };
}

/** Settings of which each goes over those before it. */
function stack(layers: readonly Settings[]): Settings {
  return layers.reduce((inner, outer) => ({
    namespace: outer.namespace === null ? inner.namespace : outer.namespace,
    affixes: affixBoth(inner.affixes, outer.affixes),
    metadataLabels: new Map([...inner.metadataLabels, ...outer.metadataLabels]),
    templateLabels: new Map([...inner.templateLabels, ...outer.templateLabels]),
    selectorLabels: new Map([...inner.selectorLabels, ...outer.selectorLabels]),
  }));
}

function affixBoth(inner: Effect['affixes'], outer: Effect['affixes']): Effect['affixes'] {
  if (outer === NOT_AFFIXED) return inner;
  const result = new Map<string, readonly [string, string]>();
  for (const [prefix, suffix] of inner.values()) {
    for (const [before, after] of outer.values()) {
      const affix = [before + prefix, suffix + after] as const;
      result.set(affix.join('\0'), affix);
    }
  }
  return result;
}

/** What is the same in several builds. */
function common(builds: readonly LabelValues[]): LabelValues {
  const result = new Map<string, string | undefined>();
  for (const key of new Set(builds.flatMap((labels) => [...labels.keys()]))) {
    const value = builds[0]!.get(key);
    result.set(key, builds.every((labels) => labels.get(key) === value) ? value : undefined);
  }
  return result;
}
