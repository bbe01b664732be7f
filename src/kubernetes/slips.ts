import { nearNames } from '../text/distance.ts';
import type { Fix } from '../text/fix.ts';
import type { Range } from '../text/range.ts';
import { renameKey, replaceText } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import { isNearKey } from '../yaml/near-key.ts';
import { differences, type Label, type Labels } from './labels.ts';

/** A label of a selector that the Pods have by another key, or with another value. */
export interface Slip {
  readonly key: string;
  readonly value: string;
  /** What the Pods have. */
  readonly found: { readonly key: string; readonly value: string };
}

/** The slips of the pen that keep a selector from selecting labels; undefined where something else does. */
export function slips(selector: Labels, labels: Labels): readonly [Slip, ...Slip[]] | undefined {
  const result: Slip[] = [];
  for (const { key, wanted, found } of differences(selector, labels)) {
    const { value } = wanted;
    if (value === undefined) return undefined;
    const isMeant = (label: Label) =>
      label.value === value && isNearLabel(label.key, key) && !selector.pairs.has(label.key);
    const other = found ?? [...labels.pairs.values()].find(isMeant);
    if (other?.value === undefined || (other.value !== value && nearNames(value, [other.value]).length === 0)) {
      return undefined;
    }
    result.push({ key, value, found: { key: other.key, value: other.value } });
  }
  const [first, ...more] = result;
  return first && [first, ...more];
}

/** True for keys of labels of which one may be meant by the other: alike, or used for the same. */
export function isNearLabel(a: string, b: string): boolean {
  return isNearKey(a, b) || (NAME_KEYS.has(a) && NAME_KEYS.has(b));
}

/** Keys that are used for one and the same: what it is that runs. */
const NAME_KEYS: ReadonlySet<string> = new Set(['app', 'k8s-app', 'name', 'run', 'app.kubernetes.io/name']);

/** Where a selector is wrong, and what to write there: to be spread into a finding. */
export interface Correction {
  readonly at: Field;
  /** The key, where that is wrong. */
  readonly range?: Range;
  readonly help: string;
  readonly fix?: Fix;
}

/** What was meant by a selector that has slips of the pen: at the first of them, with a fix where all can be written. */
export function correctionOf(all: readonly [Slip, ...Slip[]], { pairs }: Labels, selector: Field): Correction {
  const help = `write ${all.map(({ found }) => `${found.key}: ${found.value}`).join(' and ')}`;
  const edits = selector.alias === undefined ? all.map((slip) => editOf(slip, pairs.get(slip.key)?.field)) : [];
  const isWhole = edits.length > 0 && !edits.includes(undefined);
  return {
    ...placeOf(all[0], pairs.get(all[0].key)?.field, selector),
    help,
    ...(isWhole && { fix: { title: help, safety: 'unsafe', edits: edits.flatMap((edit) => edit ?? []) } }),
  };
}

function placeOf({ key, found }: Slip, label: Field | undefined, selector: Field): Pick<Correction, 'at' | 'range'> {
  if (label === undefined) return { at: selector };
  if (key === found.key) return { at: label };
  const expression = expressionOf(label);
  return expression === undefined ? { at: label, range: label.key } : { at: expression.child('key') };
}

function editOf({ key, value, found }: Slip, label: Field | undefined) {
  if (label === undefined || (key !== found.key && value !== found.value)) return undefined;
  if (key === found.key) return replaceText(label, found.value);
  const expression = expressionOf(label);
  return expression === undefined ? renameKey(label, found.key) : replaceText(expression.child('key'), found.key);
}

/** The entry of `matchExpressions` that a label stands in. */
function expressionOf({ parent }: Field): Field | undefined {
  return parent?.step === 'values' ? parent.parent : undefined;
}
