import type { Replacement } from '../text/fix.js';
import type { Range } from '../text/range.js';
import type { Format } from './formats.js';
import type { VersionSpan } from './versions.js';
/** Steps from the root of a manifest: names of fields and indices of items. */
export type Path = readonly (string | number)[];
/**
 * What is wrong in the structure of a manifest, found by the structure check and worded by the rule of its code. An issue
 * holds no nodes: they do not outlive the judging of a subject.
 */
export type StructureIssue = UnknownField | MisplacedField | WrongType | MissingField | FieldNotInVersion | UnknownKind | RemovedVersion | LostIndentation | LostKey | InvalidValue | ConflictingField | DuplicateItem | Contradiction | UnknownName | InvalidResource;
/** A field that the map it stands in has in no version asked for. */
export interface UnknownField {
    readonly code: 'unknown';
    readonly path: Path;
    /** The type of the map that it stands in, as Kubernetes names it: `Container`. */
    readonly owner: string;
    /** Fields of that map which may have been meant, none of them written; `service.name` is in a map below it. */
    readonly near: readonly string[];
    /** What the near field takes, where that is not what stands here, or what is in it is not. */
    readonly misfit?: ValueType | undefined;
    /** Kinds or types, as Kubernetes names them, that have a field of this name: `Deployment` for `strategy`. */
    readonly elsewhere: readonly string[];
    readonly holds: undefined;
}
/** A field that belongs into another map of the same manifest. */
export interface MisplacedField {
    readonly code: 'misplaced';
    readonly path: Path;
    readonly owner: string;
    /** Where it belongs, its own name included; more than one where that cannot be told. Never empty. */
    readonly places: readonly Path[];
    /** True where each of these places is written already. */
    readonly taken: boolean;
    /** Fields beside it that belong to the same place with it. */
    readonly others: readonly Path[];
    readonly holds: undefined;
}
/** A value of a type that its field does not take. */
export interface WrongType {
    readonly code: 'type';
    readonly path: Path;
    /** What the field takes; of a list or a map also what of: `list`, `EnvVar`. */
    readonly expected: ValueType;
    /** What the items of the list or the values of the map are; the name of the type for a map with known fields. */
    readonly of: string | undefined;
    readonly holds: undefined;
}
/** What a field takes, in the words of JSON and of Kubernetes. */
export type ValueType = 'string' | 'int32' | 'int64' | 'number' | 'boolean'
/** A number or a name, as of a port; or a percentage. */
 | 'int-or-string'
/** `1Gi`, `500m`, `2`. */
 | 'quantity'
/** RFC 3339. */
 | 'time'
/** Base64. */
 | 'bytes' | 'map' | 'list';
/** A field that has to be given and is not. */
export interface MissingField {
    readonly code: 'missing';
    readonly path: Path;
    /** Fields beside it that would do as well. */
    readonly or: readonly string[];
    /** The field that asks for it; undefined where it is always asked for. */
    readonly because: Path | undefined;
    readonly holds: VersionSpan | undefined;
}
/** A field that only some versions know, or none of those asked for. */
export interface FieldNotInVersion {
    readonly code: 'version';
    readonly path: Path;
    /** The versions that know it. */
    readonly known: VersionSpan;
    /** The versions that do not, as far as they are one span beside those asked for. */
    readonly holds: VersionSpan;
}
/** A kind that its apiVersion does not have. */
export interface UnknownKind {
    readonly code: 'unknown-kind';
    readonly path: readonly ['kind'] | readonly ['apiVersion'];
    readonly meant: {
        readonly apiVersion: string;
        readonly kind: string;
    } | undefined;
    readonly holds: VersionSpan | undefined;
}
/** An apiVersion that is no longer served for its kind. */
export interface RemovedVersion {
    readonly code: 'removed-version';
    readonly path: readonly ['apiVersion'];
    /** Since the minor that it is gone in. */
    readonly holds: VersionSpan;
}
/** Lines whose indentation is lost: moved to where they belong, they would make the manifest whole. */
export interface LostIndentation {
    readonly code: 'indentation';
    /** The root. */
    readonly path: readonly [];
    /** From the first character of the first wrong line, without its blanks, to the end of the last. */
    readonly range: Range;
    /** The fields on those lines that stand at the wrong level, in order, each once. */
    readonly keys: readonly string[];
    /** Where the field has to stand, if it is only one; the first column is 1. */
    readonly column: number | undefined;
    /**
     * What brings the lines to where they belong: other blanks. None where it was not found out: for something else is wrong
     * too (`mistaken`), or else the document is too large.
     */
    readonly edits: readonly Replacement[];
    /** False where something else may have been meant. */
    readonly certain: boolean;
    /** Edits that may have been meant in place of these, where only the author can tell; none where these are certain. */
    readonly others: readonly LostIndentation['edits'][];
    /** What differs between all these readings: fields, and the maps or lists that they belong to in each. */
    readonly differences: readonly {
        readonly keys: readonly string[];
        readonly homes: readonly Path[];
    }[];
    /** True where something is wrong that no blanks can mend. There may be no edits then. */
    readonly mistaken: boolean;
    readonly holds: undefined;
}
/** A line with no more than a key that is missing, so that what stood below it is read as more of the field above. */
export interface LostKey {
    readonly code: 'lost-key';
    /** The first of what stood below it. */
    readonly path: Path;
    /** The key, at its place. */
    readonly key: Path;
    /** All that stood below it, the first included: fields of one map or items of one list, up to its end. */
    readonly rest: readonly Path[];
    readonly holds: undefined;
}
/** Text or a number that its field does not take. */
export interface InvalidValue {
    readonly code: 'value';
    readonly path: Path;
    /** True where it is the name of the field, which the author chose. */
    readonly key: boolean;
    /** The words that it may be, in the versions asked for; undefined where it has to have a format or be within bounds. */
    readonly allowed: readonly string[] | undefined;
    readonly format: Format | undefined;
    readonly bounds: Bounds | undefined;
    /** The word that was meant; undefined where none or several come near. */
    readonly near: string | undefined;
    readonly holds: VersionSpan | undefined;
}
/** What a number may be, both ends included; without an end where it is undefined. */
export interface Bounds {
    readonly least: number | undefined;
    readonly most: number | undefined;
    /** Zero is as good as nothing. */
    readonly orZero: boolean;
}
/** A field that may not stand where it does because of another one. */
export interface ConflictingField {
    readonly code: 'conflict';
    readonly path: Path;
    /** What it says, where other words would do. */
    readonly says: string | undefined;
    /** The other field; it need not be written. Where it is above this one, this one may never stand there. */
    readonly beside: Path;
    /** What that field says, or has to say where `wanted` is true; empty where it is enough that it is written. */
    readonly words: readonly string[];
    readonly wanted: boolean;
    readonly holds: VersionSpan | undefined;
}
/** An item of a list that says the same as an earlier one, where each has to say something else. */
export interface DuplicateItem {
    readonly code: 'duplicate';
    /** What is said twice: a field of the later item, or the item itself. */
    readonly path: Path;
    /** Where it is said first. */
    readonly first: Path;
    /** The fields that have to differ, one of them at least; none where the items are texts. */
    readonly key: readonly string[];
    readonly holds: VersionSpan | undefined;
}
/** Two values that are fine by themselves and cannot both be meant. */
export interface Contradiction {
    readonly code: 'contradiction';
    readonly path: Path;
    /** The field that it contradicts; it need not be written. */
    readonly beside: Path;
    readonly about: ContradictionKind;
    /** What that field is taken to be where it is not written. */
    readonly otherwise?: number | undefined;
    readonly holds: VersionSpan | undefined;
}
export type ContradictionKind = 
/** It may be as much as the other, and is more. */
'above'
/** It may be as little as the other, and is less. */
 | 'below'
/** It has to be more than the other. */
 | 'not-above'
/** It has to be the same as the other. */
 | 'unequal'
/** It counts on from the other, which is a name. */
 | 'not-number'
/** One of both has to be more than nothing. */
 | 'both-zero'
/** One of both has to be nothing. */
 | 'neither-zero'
/** A range of addresses that is not a part of the other. */
 | 'outside'
/** It does not go with what the other says. */
 | 'unfit'
/** A volume that is used as a device and is no claim. */
 | 'not-device'
/** A volume that is used as a device and as a directory. */
 | 'also-mounted'
/** An item that may not stand in a list with others. */
 | 'not-alone'
/** An item behind the only one that is taken, or behind as many as are. */
 | 'one-too-many'
/** An address of the family that the other has. */
 | 'same-family'
/** An owner that controls as the other does. */
 | 'two-controllers'
/** A key that stands in another list or map too. */
 | 'twice';
/** A name of what is not there. */
export interface UnknownName {
    readonly code: 'unknown-name';
    readonly path: Path;
    readonly name: string;
    /** True where it is a part of the name of the field. */
    readonly key: boolean;
    /** The lists in which nothing has this name. */
    readonly lists: readonly Path[];
    readonly holds: VersionSpan | undefined;
}
/** An amount of a resource that a container does not get. */
export interface InvalidResource {
    readonly code: 'resource';
    readonly path: Path;
    /** The amount that it does not go with; it need not be written. */
    readonly beside: Path;
    readonly about: 'above-limit'
    /** A request for something that is counted, whose limit is another one. */
     | 'not-limit'
    /** A request for something that is counted and has no limit. */
     | 'without-limit'
    /** More than all containers together may have. */
     | 'above-pod'
    /** Huge pages without cpu and memory. */
     | 'hugepages-alone';
    readonly holds: VersionSpan | undefined;
}
/** The fields that may be written after all, under another name or at another place, because of issues. */
export declare class Doubts {
    #private;
    constructor(issues: readonly StructureIssue[]);
    /** True where a field that is not found at its path may be what one of the issues is about. */
    about(path: Path): boolean;
}
/** A path as text that no other path has. */
export declare function pathKey(path: Path): string;
