import type { SourceFile } from '../text/source-file.js';
import type { YamlDocument } from '../yaml/document.js';
import { type Kind, type Kinds } from './kinds.js';
import type { Match } from './labels.js';
import type { Manifest } from './manifest.js';
import type { Workload } from './workload.js';
/** True for what says of itself what it is, and has a name. */
export declare function isNamedObject({ kind, apiVersion, name }: Manifest): boolean;
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
export declare class Bundle {
    #private;
    readonly manifests: readonly Manifest[];
    /** Documents that were not read, and kept something from being called missing. */
    readonly doubts: Set<YamlDocument>;
    constructor(manifests: readonly Manifest[], options?: BundleOptions);
    /** What the full names of Services and Pods end with, behind their namespace: `svc.cluster.local`. */
    get serviceZone(): string;
    /** The files that hold an object with apiVersion, kind and name. */
    get objectFiles(): ReadonlySet<SourceFile>;
    /** True where placeholders such as `${NAME}` are filled in before anything is applied: there is more than one. */
    get fillsPlaceholders(): boolean;
    get workloads(): readonly Workload[];
    all<K extends Kind>(kind: K): readonly Manifest<Kinds[K]>[];
    /** The objects of a kind that are written under a name, be it in another namespace; patches left out. */
    named<K extends Kind>(kind: K, name: string): Manifest<Kinds[K]>[];
    /** True where an object of a kind and name is written that another can mean, be it far away. Asked of many. */
    holds(kind: Kind, name: string, from: Manifest): boolean;
    /** The namespace of an object; undefined where it is not known and may be any. */
    namespaceOf(manifest: Manifest): string | undefined;
    /** True unless both are known to be in different namespaces. */
    sameNamespace(a: Manifest, b: Manifest): boolean;
    /** The objects of a kind and name that an object can mean, nearest first. A patch is none. */
    partners<K extends Kind>(kind: K, name: string, from: Manifest): Partners<K>;
    /**
     * True where it is certain that the input, and what is assumed to exist, holds no object of that kind and name which
     * an object can mean: nothing of the name, not with a slip in its kind or apiVersion either, nothing near whose name
     * is not known, nothing unread that speaks of it.
     */
    lacks(kind: Kind, name: string, from: Manifest): boolean;
    /**
     * True where it is certain that nothing has a label value which an object means but what was read: no document around
     * it that was not read speaks of it, and nothing is brought from outside. Words of labels are too common for documents
     * elsewhere to count.
     */
    knowsAll(value: string, from: Manifest): boolean;
    /** The objects of a kind that stand beside an object and can be meant by it; patches left out. */
    near<K extends Kind>(kind: K, from: Manifest): Manifest<Kinds[K]>[];
    /** The objects beside it that a person may have meant by a name, the likeliest first. */
    nearNames<K extends Kind>(kind: K, name: string, from: Manifest): Manifest<Kinds[K]>[];
    /**
     * The first object before it in the input that is the same object to the API server and is applied together with it:
     * in one file, or in files of one directory. Files to choose one from are left out: more than two with the object,
     * two that share several objects, steps of a test, what no kustomization builds together, and files that are named
     * alike (`web.yaml` and `web-minimal.yaml`); see `isConflict` for what counts all the same.
     */
    namesake(manifest: Manifest, isConflict: (a: Manifest, b: Manifest) => boolean): Manifest | undefined;
    /** Unlike `sameNamespace`: one that is not known is the same only where it is written the same. */
    haveOneNamespace(a: Manifest, b: Manifest): boolean;
    /**
     * Whether two objects are applied together: yes in one file or one kustomization. In one directory they may be; not so
     * steps of a test, files that share several objects or differ by a number, and blocks of a lesson.
     */
    areTogether(a: Manifest, b: Manifest): Match;
}
/** A function that makes something of a bundle when it is asked for first, and keeps it as long as the bundle lives. */
export declare function perBundle<T extends object>(make: (bundle: Bundle) => T): (bundle: Bundle) => T;
/** Reads `Kind/name` or `Kind/namespace/name`, where `*` stands for any characters of name or namespace. */
export declare function parseAssumption(text: string): Assumption | undefined;
/** What makes two objects near where they share it: the directory, and the kustomizations that build them. */
export declare function placesOf({ directory, overlay }: Manifest): readonly string[];
/** True where two objects are applied together: one file, one directory, or one kustomization. */
export declare function isNear(a: Manifest, b: Manifest): boolean;
