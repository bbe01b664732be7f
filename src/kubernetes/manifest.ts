import type { YamlDocument } from '../yaml/document.ts';
import { Field, type FieldContext } from '../yaml/field.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { isKind, type Kind, type Kinds, type KubernetesObject } from './kinds.ts';
import { NO_OVERLAY, type Overlay } from './overlay.ts';

/** One Kubernetes object as it is written: a document, or an item of a List. */
export class Manifest<T = KubernetesObject> implements FieldContext {
  readonly document: YamlDocument;
  /** 0-based among the items of a List; undefined for an object that is a document of its own. */
  readonly item: number | undefined;
  readonly root: Field<T>;
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  /** As written; undefined where it is not, or not known. */
  readonly name: string | undefined;
  readonly #namespace: string | undefined;
  /** True for a patch and the like, which is never judged for what it lacks. Decided when manifests are gathered. */
  partial = false;
  /** What kustomizations in the input make of it. Decided when manifests are gathered. */
  overlay: Overlay = NO_OVERLAY;

  constructor(document: YamlDocument, node: YamlNode, item?: number) {
    this.document = document;
    this.item = item;
    this.root = new Field<T>(this, node);
    const root = this.root as Field<KubernetesObject>;
    this.apiVersion = root.get('apiVersion').string;
    this.kind = root.get('kind').string;
    this.name = root.get('metadata').get('name').string;
    this.#namespace = root.get('metadata').get('namespace').string;
  }

  /** The namespace it is written for, or that a kustomization gives it; undefined where it is not known. */
  get namespace(): string | undefined {
    return this.overlay.namespace ?? this.#namespace;
  }

  get directory(): string {
    return this.document.file.directory;
  }

  /** True where it may have a name that cannot be read: a placeholder, a patch, a slip in `metadata`. */
  get nameIsUnknown(): boolean {
    const metadata = (this.root as Field<KubernetesObject>).get('metadata');
    return this.name === undefined && (!metadata.get('name').absent || metadata.isNull);
  }

  overlaid(path: readonly (string | number)[]): boolean {
    return this.overlay.touches(path);
  }

  is(kind: Kind): boolean {
    return this.kind === kind && isKind(this.kind, this.apiVersion);
  }

  /** Itself with the fields of a kind, or undefined where it is of another. */
  as<K extends Kind>(kind: K): Manifest<Kinds[K]> | undefined {
    return this.is(kind) ? (this as unknown as Manifest<Kinds[K]>) : undefined;
  }
}

/**
 * The objects of a document: itself, or the items of a `List` (or `<Kind>List`), at any depth as kubectl unfolds them.
 * A document that is no map, or has neither kind nor apiVersion, holds none.
 */
export function manifestsOf(document: YamlDocument): Manifest[] {
  const { root } = document;
  if (root === null || root.kind !== 'map') return [];
  const kind = text(root, 'kind');
  if (kind === undefined && root.get('apiVersion') === undefined) return [];
  const items = root.get('items')?.value;
  if (kind?.endsWith('List') === true && items?.kind === 'seq') {
    return items.items.map((item, index) => new Manifest(document, item, index));
  }
  return [new Manifest(document, root)];
}

function text(map: MapNode, name: string): string | undefined {
  const node = map.get(name)?.value;
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
