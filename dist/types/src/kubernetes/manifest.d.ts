import type { YamlDocument } from '../yaml/document.js';
import { Field, type FieldContext } from '../yaml/field.js';
import { type YamlNode } from '../yaml/node.js';
import { type Kind, type Kinds, type KubernetesObject } from './kinds.js';
import { type Overlay } from './overlay.js';
import { type Path, type StructureIssue } from './structure.js';
import { type Traits } from './traits.js';
/** One Kubernetes object as it is written: a document, or an item of a List. */
export declare class Manifest<T = KubernetesObject> implements FieldContext {
    #private;
    readonly document: YamlDocument;
    /** 0-based among the items of a List; undefined for an object that is a document of its own. */
    readonly item: number | undefined;
    readonly root: Field<T>;
    readonly apiVersion: string | undefined;
    readonly kind: string | undefined;
    /** As written; undefined where it is not, or not known. */
    readonly name: string | undefined;
    /** True for a patch and the like, which is never judged for what it lacks. Decided when manifests are gathered. */
    partial: boolean;
    /** What is wrong in its structure. Found when it is read. */
    issues: readonly StructureIssue[];
    /** What kustomizations in the input make of it. Decided when manifests are gathered. */
    overlay: Overlay;
    /** `type` is what the list around it says of an item that has neither apiVersion nor kind. */
    constructor(document: YamlDocument, node: YamlNode, item?: number, type?: TypeMeta);
    /** The namespace it is written for, or that a kustomization gives it; undefined where it is not known. */
    get namespace(): string | undefined;
    /** True where a namespace is given that is not known: a placeholder, or by several kustomizations. */
    get namespaceIsUnknown(): boolean;
    /** Group, kind and name: what is the same for one object in any version of its group. The namespace is left out. */
    get identity(): string;
    get directory(): string;
    /** True where it may have a name that cannot be read: a placeholder, a patch, a slip in `metadata`. */
    get nameIsUnknown(): boolean;
    overlaid(field: Pick<Field, 'path'>): boolean;
    /** The field at the end of a path, written or not. */
    at(path: Path): Field;
    /** True where a slip in the structure may have put this field, or one that holds it, under another name or elsewhere. */
    mayBeElsewhere(field: Pick<Field, 'path'>): boolean;
    /** What is asked of every manifest once all are read. */
    get traits(): Traits;
    /**
     * Lets go of its nodes until they are asked for again, but finds out its traits before. Fields that were had from it
     * stay as they are.
     */
    fold(): void;
    is(kind: Kind): boolean;
    /** Itself with the fields of a kind, or undefined where it is of another. */
    as<K extends Kind>(kind: K): Manifest<Kinds[K]> | undefined;
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
export declare function manifestsOf(document: YamlDocument): Manifest[];
export {};
