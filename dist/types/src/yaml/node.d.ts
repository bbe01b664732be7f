import type { Range } from '../text/range.js';
/** A value of JSON, which is what kubectl makes of every YAML document. */
export type JsonScalar = string | number | boolean | null;
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';
/** A scalar as kubectl's YAML 1.1 reader understands it: `yes` is true, `0644` is 420, `"5"` a string. */
export declare class ScalarNode {
    readonly kind = "scalar";
    /** Begins at the first character (a quote, the `|` of a block scalar), behind tag and anchor. Empty scalars have an empty range. */
    readonly start: number;
    /** Behind the last character; a block scalar ends behind its last line's content. */
    readonly end: number;
    readonly style: ScalarStyle;
    readonly value: JsonScalar;
    readonly tag: string | undefined;
    readonly anchor: string | undefined;
    constructor(start: number, end: number, style: ScalarStyle, value: JsonScalar, tag: string | undefined, anchor: string | undefined);
}
/** One `key: value` as it is written. */
export declare class Pair {
    /** The key as JSON has it: `1:` is `"1"`, `yes:` is `"true"`. `<<` is kept, with its alias as value. */
    readonly name: string;
    readonly key: ScalarNode;
    readonly value: YamlNode;
    /** True for a merge key `<<` (plain, not quoted). */
    readonly merge: boolean;
    constructor(name: string, key: ScalarNode, value: YamlNode, merge: boolean);
    /** What is written in a map comes from no other; see `Entry`. */
    get through(): undefined;
}
/** What a key of a map means after duplicates and merges are resolved as kubectl does. */
export interface Entry {
    readonly name: string;
    readonly key: ScalarNode;
    readonly value: YamlNode;
    /** Where the entry came from another map: the alias in this map's `<<`. */
    readonly through: AliasNode | undefined;
}
export declare class MapNode {
    #private;
    readonly kind = "map";
    /** Block maps begin at their first key and end behind their last value; flow maps include their braces. */
    readonly start: number;
    readonly end: number;
    readonly style: 'block' | 'flow';
    readonly tag: string | undefined;
    readonly anchor: string | undefined;
    constructor(start: number, end: number, style: 'block' | 'flow', pairs: readonly Pair[] | Source, tag: string | undefined, anchor: string | undefined, at?: number);
    /** As written, with duplicates and merge keys. */
    get pairs(): readonly Pair[];
    /** Lets go of what is below where it can be made again; by other nodes than before. */
    fold(): void;
    /**
     * The map as kubectl sees it. The last of several equal keys wins; a merge is applied in document order, so a key
     * written before `<<` loses to the merged map and one written after it wins; among several merged maps the first wins.
     */
    get entries(): ReadonlyMap<string, Entry>;
    get(name: string): Entry | undefined;
}
export declare class SeqNode {
    #private;
    readonly kind = "seq";
    /** Block sequences begin at their first dash; flow sequences include their brackets. */
    readonly start: number;
    readonly end: number;
    readonly style: 'block' | 'flow';
    readonly tag: string | undefined;
    readonly anchor: string | undefined;
    constructor(start: number, end: number, style: 'block' | 'flow', items: readonly YamlNode[] | Source, dashes: readonly number[] | Source, tag: string | undefined, anchor: string | undefined, at?: number);
    get items(): readonly YamlNode[];
    /** Offset of each item's `-` in block style, of the item itself in flow style. */
    get dashes(): readonly number[];
}
/** `*name`: the place of use. What it means is `target`. */
export declare class AliasNode {
    readonly kind = "alias";
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly target: ScalarNode | MapNode | SeqNode;
    constructor(start: number, end: number, name: string, target: ScalarNode | MapNode | SeqNode);
}
/** Makes what a map or a list holds when it is asked for first. One makes them for many, and is told where they stand. */
export interface Source {
    pairs(at: number): readonly Pair[];
    items(at: number): readonly YamlNode[];
    dashes(at: number): readonly number[];
}
export type YamlNode = ScalarNode | MapNode | SeqNode | AliasNode;
/** The node that an alias stands for; any other node is itself. */
export declare function resolveAlias(node: YamlNode): ScalarNode | MapNode | SeqNode;
/** The string that a node is, through an alias too; undefined for anything else. */
export declare function textOf(node: YamlNode | undefined): string | undefined;
/** The plain value of a node, as kubectl would send it. Objects have no prototype, so that no key is special. */
export declare function toJson(node: YamlNode): unknown;
export declare function rangeOf(node: Range): Range;
