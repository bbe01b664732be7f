import { type MapNode, type SeqNode, type YamlNode } from '../yaml/node.js';
import type { Changes } from './changes.js';
/** What a patch is written as: a strategic merge patch is a map, an RFC 6902 patch a list of operations. */
export type PatchBody = MapNode | SeqNode;
/** The objects that a patch asks for; what is left out asks for nothing. All but the selectors are anchored patterns. */
export interface Target {
    readonly group: RegExp | undefined;
    readonly version: RegExp | undefined;
    readonly kind: RegExp | undefined;
    readonly name: RegExp | undefined;
    readonly namespace: RegExp | undefined;
    readonly labels: string | undefined;
}
/** What a target is compared with: an object under every name, namespace and label that it may have at that point. */
export interface Candidate {
    readonly group: string;
    readonly version: string;
    readonly kind: string | undefined;
    readonly names: readonly string[];
    readonly namespaces: readonly string[];
    /** The value of a label; undefined where the object may or may not have it, null where it certainly has none. */
    label(key: string): string | null | undefined;
}
export declare const ANY_TARGET: Target;
/** Reads `target` of a patch, or `select` of a replacement. Patterns are anchored as kustomize does it. */
export declare function readTarget(node: MapNode): Target;
/** The target of a strategic patch that is given none: the object of its own kind and name. */
export declare function targetOf(patch: PatchBody): Target;
/** False where a target certainly does not select an object. */
export declare function selects(target: Target, candidate: Candidate): boolean;
/** The patches of a text: one, or several strategic ones. Undefined where it cannot be read. */
export declare function readPatches(text: string): readonly PatchBody[] | undefined;
export declare function isPatchBody(node: YamlNode | null): node is PatchBody;
/** Lays what a patch writes over the changes of an object. */
export declare function applyPatch(patch: PatchBody, object: YamlNode, builtIn: boolean, changes: Changes): void;
/** Marks what is written at a path; where the object ends before the path does, all from there on. */
export declare function write(steps: readonly string[], object: YamlNode, adds: boolean, changes: Changes): void;
