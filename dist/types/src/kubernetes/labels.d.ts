import type { LabelSelector } from '../../kubernetes-types/meta/v1.js';
import type { Field } from '../yaml/field.js';
/** A label's value, with its place where it is written; undefined where the value is not known. */
export interface Label {
    readonly key: string;
    readonly value: string | undefined;
    readonly field: Field | undefined;
}
/** The labels of an object or a Pod, or the pairs of an equality selector. */
export interface Labels {
    readonly pairs: ReadonlyMap<string, Label>;
    /** True where more may be there than is written: a placeholder key, a patch, labels that could not be read. */
    readonly open: boolean;
}
/** `no` and `yes` are certain; `unknown` is where a placeholder or a patch may decide it. */
export type Match = 'yes' | 'no' | 'unknown';
/** Reads a map of labels, with labels that come from elsewhere (a kustomization, the controller) laid over it. */
export declare function readLabels(field: Field, ...more: ReadonlyMap<string, string | undefined>[]): Labels;
/** `app: web, tier: db`, as people write labels; `…` stands for a value that is not known. */
export declare function labelsInWords({ pairs }: Labels): string;
/** One label that an equality selector asks for and a Pod does not have so. */
export interface Difference {
    readonly key: string;
    readonly wanted: Label;
    /** Undefined where the Pod has no such label at all. */
    readonly found: Label | undefined;
}
/** True for labels that software gives its own Pods while it runs, by the part that each plays: Patroni, CloudNativePG, Vault. */
export declare function isRoleLabel(key: string): boolean;
/** What keeps an equality selector from matching: the certain differences, none where it matches or may match. */
export declare function differences(selector: Labels, labels: Labels): Difference[];
/** Whether an equality selector selects labels. An empty one selects nothing (Service.spec.selector). */
export declare function matchesEquality(selector: Labels, labels: Labels): Match;
/** A LabelSelector that was read: `matchLabels` and `matchExpressions`, all of which must hold. */
export interface Selector {
    readonly labels: Labels;
    readonly expressions: readonly Expression[];
    /** True where more expressions may be there than could be read. */
    readonly open: boolean;
    /** True where there is none at all, which selects nothing. One that asks for nothing, `{}`, selects everything. */
    readonly missing: boolean;
}
export interface Expression {
    readonly key: string | undefined;
    readonly operator: string | undefined;
    readonly values: readonly (string | undefined)[];
    readonly field: Field;
}
export declare function readSelector(field: Field<LabelSelector>, ...more: ReadonlyMap<string, string>[]): Selector;
/** The labels that a selector asks for, where each is asked for with one value: `In` with a single one is the same. */
export declare function asLabels({ labels, expressions, open }: Selector): Labels | undefined;
/**
 * Whether one expression holds for labels, as apimachinery's `labels.Requirement.Matches` decides:
 * `NotIn` and `DoesNotExist` hold where the key is absent.
 */
export declare function matchesExpression({ key, operator, values }: Expression, labels: Labels): Match;
/** Whether a LabelSelector selects labels. */
export declare function matches(selector: Selector, labels: Labels): Match;
