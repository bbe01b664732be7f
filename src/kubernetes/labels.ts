import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import type { Field } from '../yaml/field.ts';
import { isUnknown } from '../yaml/unknown.ts';

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
export function readLabels(field: Field, ...more: ReadonlyMap<string, string | undefined>[]): Labels {
  const pairs = new Map<string, Label>();
  let open = field.isNull ? !field.absent : !field.isMap || field.open;
  for (const [key, value] of field.entries()) {
    // A map or list is no label, but what was meant stands somewhere in it: `matchLabels` in a Service's selector.
    if (isUnknown(key) || value.isMap || value.isList) open = true;
    if (value.isMap || value.isList) continue;
    // A null label is the empty string to the API server, and a number or boolean is refused.
    pairs.set(key, { key, value: value.value === null ? '' : value.string, field: value as Field });
  }
  for (const labels of more) {
    for (const [key, value] of labels) pairs.set(key, { key, value, field: pairs.get(key)?.field });
  }
  return { pairs, open };
}

/** `app: web, tier: db`, as people write labels; `…` stands for a value that is not known. */
export function labelsInWords({ pairs }: Labels): string {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value ?? '…'}`).join(', ');
}

/** One label that an equality selector asks for and a Pod does not have so. */
export interface Difference {
  readonly key: string;
  readonly wanted: Label;
  /** Undefined where the Pod has no such label at all. */
  readonly found: Label | undefined;
}

/** True for labels that software gives its own Pods while it runs, by the part that each plays: Patroni, CloudNativePG, Vault. */
export function isRoleLabel(key: string): boolean {
  return /(?:^|[-_/.])(?:role|leader|master|primary|active)$/i.test(key);
}

/** What keeps an equality selector from matching: the certain differences, none where it matches or may match. */
export function differences(selector: Labels, labels: Labels): Difference[] {
  const result: Difference[] = [];
  for (const wanted of selector.pairs.values()) {
    if (isUnknown(wanted.key)) continue;
    const found = labels.pairs.get(wanted.key);
    if (found === undefined) {
      if (!labels.open) result.push({ key: wanted.key, wanted, found });
    } else if (wanted.value !== undefined && found.value !== undefined && wanted.value !== found.value) {
      result.push({ key: wanted.key, wanted, found });
    }
  }
  return result;
}

/** Whether an equality selector selects labels. An empty one selects nothing (Service.spec.selector). */
export function matchesEquality(selector: Labels, labels: Labels): Match {
  if (differences(selector, labels).length > 0) return 'no';
  if (selector.pairs.size === 0) return selector.open ? 'unknown' : 'no';
  if (selector.open) return 'unknown';
  for (const { key, value } of selector.pairs.values()) {
    if (value === undefined || labels.pairs.get(key)?.value === undefined) return 'unknown';
  }
  return 'yes';
}

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

export function readSelector(field: Field<LabelSelector>, ...more: ReadonlyMap<string, string>[]): Selector {
  const labels = readLabels(field.get('matchLabels') as Field, ...more);
  const list = field.get('matchExpressions');
  const expressions = list.items().map((expression) => ({
    key: expression.get('key').string,
    operator: expression.get('operator').string,
    values: expression
      .get('values')
      .items()
      .map((value) => value.string),
    field: expression as Field,
  }));
  const open = list.isNull ? !list.absent : !list.isList || list.open;
  return { labels, expressions, open, missing: field.absent && labels.pairs.size === 0 };
}

/** The labels that a selector asks for, where each is asked for with one value: `In` with a single one is the same. */
export function asLabels({ labels, expressions, open }: Selector): Labels | undefined {
  const pairs = new Map(labels.pairs);
  for (const { key, operator, values, field } of expressions) {
    const [value] = values;
    if (operator !== 'In' || values.length !== 1 || key === undefined || value === undefined) return undefined;
    pairs.set(key, { key, value, field: field.child('values').item(0) });
  }
  return open || labels.open ? undefined : { pairs, open: false };
}

/**
 * Whether one expression holds for labels, as apimachinery's `labels.Requirement.Matches` decides:
 * `NotIn` and `DoesNotExist` hold where the key is absent.
 */
export function matchesExpression({ key, operator, values }: Expression, labels: Labels): Match {
  const needsValues = operator === 'In' || operator === 'NotIn';
  // Without values it is refused before it is compared with anything.
  if (key === undefined || (needsValues && values.length === 0)) return 'unknown';
  const found = labels.pairs.get(key);
  if (found === undefined && labels.open) return 'unknown';
  switch (operator) {
    case 'Exists':
      return found === undefined ? 'no' : 'yes';
    case 'DoesNotExist':
      return found === undefined ? 'yes' : 'no';
    case 'In':
    case 'NotIn': {
      if (found === undefined) return operator === 'In' ? 'no' : 'yes';
      if (found.value === undefined) return 'unknown';
      if (values.includes(found.value)) return operator === 'In' ? 'yes' : 'no';
      if (values.includes(undefined)) return 'unknown';
      return operator === 'In' ? 'no' : 'yes';
    }
    default:
      return 'unknown';
  }
}

/** Whether a LabelSelector selects labels. */
export function matches(selector: Selector, labels: Labels): Match {
  if (selector.missing || differences(selector.labels, labels).length > 0) return 'no';
  const results = selector.expressions.map((expression) => matchesExpression(expression, labels));
  if (results.includes('no')) return 'no';
  if (results.includes('unknown') || selector.open) return 'unknown';
  return selector.labels.pairs.size === 0 && !selector.labels.open ? 'yes' : matchesEquality(selector.labels, labels);
}
