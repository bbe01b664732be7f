import type { Range } from '../text/range.js';
import type { SourceFile } from '../text/source-file.js';
import type { YamlDocument } from './document.js';
import { type AliasNode, type Entry, type YamlNode } from './node.js';
type Present<T> = NonNullable<T>;
type Keys<T> = Extract<keyof Present<T>, string>;
type Item<T> = Present<T> extends readonly (infer I)[] ? I : unknown;
type Value<T> = Present<T> extends {
    [key: string]: infer V;
} ? V : unknown;
/** What the fields of one manifest share. */
export interface FieldContext {
    readonly document: YamlDocument;
    /** True for a patch and the like: what is not written may well be given elsewhere. */
    readonly partial: boolean;
    /** True where something outside of the document may give this field another value: a patch of a kustomization. */
    overlaid(field: Pick<Field, 'path'>): boolean;
    /** True where this field may be what is written under another name or at another place. */
    mayBeElsewhere(field: Pick<Field, 'path'>): boolean;
}
/**
 * A value that never travels without its place: a cursor on one field of a manifest, there or not.
 *
 * `T` is the type that Kubernetes gives the field; a misspelt name does not compile. What really stands in the file may
 * be of another type, so values are read through `string`, `number` and `boolean`, which are undefined for anything else.
 */
export declare class Field<T = unknown> {
    #private;
    readonly context: FieldContext;
    readonly parent: Field | undefined;
    /** Name in a map, index in a list, undefined for the root. */
    readonly step: string | number | undefined;
    constructor(context: FieldContext, node: YamlNode | undefined, parent?: Field, step?: string | number, entry?: Entry);
    get file(): SourceFile;
    /** The node, aliases followed. */
    get node(): Exclude<YamlNode, AliasNode> | undefined;
    /** True where the field is written, be it as null. */
    get exists(): boolean;
    /** True where kubectl sees no value: not written, or null. Says nothing about what was meant; see `absent`. */
    get isNull(): boolean;
    /**
     * True where the field is certainly not given. False where it is, and where it might be: another key that may be it,
     * misspelt or at the wrong level; a placeholder in its place or above; a parent of the wrong kind; a patch that may
     * bring it. The one place that concludes absence.
     */
    get absent(): boolean;
    /** True where more may come to what is written here: in a patch, or by one. */
    get open(): boolean;
    /** The scalar's value as kubectl reads it; undefined for maps, lists and what is not written. */
    get value(): string | number | boolean | null | undefined;
    /** True where the value holds a placeholder (`${NAME}`) or comes from elsewhere: it equals anything. */
    get unknown(): boolean;
    /** The value where it is text and known. */
    get string(): string | undefined;
    /** The value where it is text, with its placeholders. */
    get text(): string | undefined;
    get number(): number | undefined;
    get boolean(): boolean | undefined;
    get isMap(): boolean;
    get isList(): boolean;
    /** The field of that name, written or not. */
    get<K extends Keys<T>>(name: K): Field<Present<T>[K]>;
    /** The field of that name in a map whose type is not known. */
    child(name: string): Field;
    /** The item of a list at an index, written or not. */
    item(index: number): Field;
    /** The items of a list; none for anything else. */
    items(): Field<Item<T>>[];
    /** The fields of a map, the last of equal keys only, in the order of their first mention; none for anything else. */
    entries(): [string, Field<Value<T>>][];
    /** The steps from the root. */
    get path(): readonly (string | number)[];
    /** The outermost alias on the way from the root: what lies behind it is written elsewhere. */
    get alias(): AliasNode | undefined;
    /** Where the value stands: at the use, where an alias leads to it. A missing field stands where `key` does. */
    get range(): Range;
    /** Where the key stands; for an item its first key or itself; for a missing field the key of what would hold it. */
    get key(): Range;
    /** Where a reader should look: a scalar's value, else the key. */
    get place(): Range;
    /** The place of characters of a text value, for what stands inside it. */
    inside(from: number, to: number): Range;
}
/** A path as people write it: `spec.ports[0].name`, keys with dots and other signs in brackets. */
export declare function formatPath(path: readonly (string | number)[]): string;
export {};
