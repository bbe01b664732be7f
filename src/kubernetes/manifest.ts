import type { YamlDocument } from '../yaml/document.ts';
import { Field, type FieldContext } from '../yaml/field.ts';
import { type MapNode, resolveAlias, textOf, type YamlNode } from '../yaml/node.ts';
import { groupOf, isKind, type Kind, type Kinds, type KubernetesObject } from './kinds.ts';
import { isKustomizationFile } from './kustomization.ts';
import { NO_OVERLAY, type Overlay } from './overlay.ts';
import { Doubts, type Path, type StructureIssue } from './structure.ts';
import { type Traits, traitsOf } from './traits.ts';

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
  readonly #hasNamespace: boolean;
  #traits: Traits | undefined;
  #doubts: Doubts | undefined;
  /** True for a patch and the like, which is never judged for what it lacks. Decided when manifests are gathered. */
  partial = false;
  /** What is wrong in its structure. Found when it is read. */
  issues: readonly StructureIssue[] = [];
  /** What kustomizations in the input make of it. Decided when manifests are gathered. */
  overlay: Overlay = NO_OVERLAY;

  /** `type` is what the list around it says of an item that has neither apiVersion nor kind. */
  constructor(document: YamlDocument, node: YamlNode, item?: number, type?: TypeMeta) {
    this.document = document;
    this.item = item;
    this.root = new Field<T>(this, node);
    const root = this.root as Field<KubernetesObject>;
    const isTyped = !root.get('apiVersion').isNull || !root.get('kind').isNull;
    this.apiVersion = isTyped ? root.get('apiVersion').string : type?.apiVersion;
    this.kind = isTyped ? root.get('kind').string : type?.kind;
    this.name = root.get('metadata').get('name').string;
    const namespace = root.get('metadata').get('namespace');
    this.#namespace = namespace.string || undefined;
    this.#hasNamespace = !namespace.isNull && namespace.text !== '';
  }

  /** The namespace it is written for, or that a kustomization gives it; undefined where it is not known. */
  get namespace(): string | undefined {
    const { overlay } = this;
    return overlay.namespace ?? (overlay.touches(['metadata', 'namespace']) ? undefined : this.#namespace);
  }

  /** True where a namespace is given that is not known: a placeholder, or by several kustomizations. */
  get namespaceIsUnknown(): boolean {
    return this.namespace === undefined && (this.#hasNamespace || this.overlay.touches(['metadata', 'namespace']));
  }

  /** Group, kind and name: what is the same for one object in any version of its group. The namespace is left out. */
  get identity(): string {
    return `${groupOf(this.apiVersion ?? '')}/${this.kind}/${this.name}`;
  }

  get directory(): string {
    return this.document.file.directory;
  }

  /** True where it may have a name that cannot be read: a placeholder, a patch, a slip in `metadata`. */
  get nameIsUnknown(): boolean {
    const metadata = (this.root as Field<KubernetesObject>).get('metadata');
    return this.name === undefined && (!metadata.get('name').absent || metadata.isNull);
  }

  overlaid(field: Pick<Field, 'path'>): boolean {
    return this.overlay !== NO_OVERLAY && this.overlay.touches(field.path);
  }

  /** The field at the end of a path, written or not. */
  at(path: Path): Field {
    let field = this.root as Field;
    for (const step of path) field = typeof step === 'string' ? field.child(step) : field.item(step);
    return field;
  }

  /** True where a slip in the structure may have put this field, or one that holds it, under another name or elsewhere. */
  mayBeElsewhere(field: Pick<Field, 'path'>): boolean {
    if (this.issues.length === 0) return false;
    this.#doubts ??= new Doubts(this.issues);
    return this.#doubts.about(field.path);
  }

  /** What is asked of every manifest once all are read. */
  get traits(): Traits {
    this.#traits ??= traitsOf(this as Manifest);
    return this.#traits;
  }

  /**
   * Lets go of its nodes until they are asked for again, but finds out its traits before. Fields that were had from it
   * stay as they are.
   */
  fold(): void {
    this.#traits ??= traitsOf(this as Manifest);
    this.#traits.workload?.fold();
    const { node } = this.root;
    if (node?.kind === 'map') node.fold();
  }

  is(kind: Kind): boolean {
    return this.kind === kind && isKind(this.kind, this.apiVersion);
  }

  /** Itself with the fields of a kind, or undefined where it is of another. */
  as<K extends Kind>(kind: K): Manifest<Kinds[K]> | undefined {
    return this.is(kind) ? (this as unknown as Manifest<Kinds[K]>) : undefined;
  }
}

interface TypeMeta {
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
}

/**
 * The objects of a document: itself, or the items of a `List` (or `<Kind>List`), at any depth as kubectl unfolds them.
 * A document that is no map, or has neither kind nor apiVersion, be it in another case, holds none. Items of a typed list
 * may leave out both, as they do in the API server's answers (apimachinery, unstructuredJSONScheme.decodeToList). A file
 * that kustomize knows by its name may do without too; its manifest is no object, see `isKustomization`.
 */
export function manifestsOf(document: YamlDocument): Manifest[] {
  const { root } = document;
  if (root === null || root.kind !== 'map') return [];
  const isTyped = root.get('kind') !== undefined || root.get('apiVersion') !== undefined;
  if (!isTyped && !isMiscased(root) && !isKustomizationFile(document.file.path)) return [];
  const items = listItems(root);
  return items === undefined
    ? [new Manifest(document, root)]
    : items.map(({ node, type }, index) => new Manifest(document, node, index, type));
}

/** True for an object whose author took another case for both: `ApiVersion` and `Kind`. */
function isMiscased({ entries }: MapNode): boolean {
  const names = [...entries.keys()].map((name) => name.toLowerCase());
  return names.includes('kind') && names.includes('apiversion');
}

interface ListItem {
  readonly node: YamlNode;
  readonly type: TypeMeta;
}

function listItems(list: MapNode): ListItem[] | undefined {
  const kind = textOf(list.get('kind')?.value);
  const items = list.get('items')?.value;
  const seq = items === undefined ? undefined : resolveAlias(items);
  if (kind?.endsWith('List') !== true || seq?.kind !== 'seq') return undefined;
  const type =
    kind === 'List'
      ? UNTYPED
      : { apiVersion: textOf(list.get('apiVersion')?.value), kind: kind.slice(0, -'List'.length) };
  return seq.items.flatMap((node) => {
    const target = resolveAlias(node);
    if (target.kind !== 'map') return [];
    return listItems(target) ?? [{ node, type }];
  });
}

const UNTYPED: TypeMeta = { apiVersion: undefined, kind: undefined };
