import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import type { Range } from '../text/range.ts';
import { renameKey, replaceText } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { type Label, type Labels, readSelector, type Selector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { podIndexOf, type Slip } from './pod-index.ts';
import type { Workload } from './workload.ts';

/** What says which Pods a Pod is to be near to or apart from: a spread constraint, or a term of an affinity. */
export interface Term {
  readonly kind: 'spread' | 'apart' | 'together';
  readonly required: boolean;
  readonly field: Field;
  readonly selector: Field<LabelSelector>;
}

/** The terms of a Pod that look at its own namespace: the spread constraints, and those of one affinity. */
export function termsOf({ podSpec }: Workload, kind: Term['kind']): Term[] {
  if (kind === 'spread') {
    const constraints = podSpec.get('topologySpreadConstraints').items() as Field[];
    return constraints.map((field) =>
      termOf(field, kind, field.child('whenUnsatisfiable').string !== 'ScheduleAnyway'),
    );
  }
  const affinity = podSpec.get('affinity').child(kind === 'apart' ? 'podAntiAffinity' : 'podAffinity');
  const required = affinity.child('requiredDuringSchedulingIgnoredDuringExecution').items();
  const preferred = affinity.child('preferredDuringSchedulingIgnoredDuringExecution').items() as Field[];
  const terms = [
    ...required.map((field) => termOf(field as Field, kind, true)),
    ...preferred.map((field) => termOf(field.child('podAffinityTerm'), kind, false)),
  ];
  return terms.filter(({ field }) => field.child('namespaces').absent && field.child('namespaceSelector').absent);
}

function termOf(field: Field, kind: Term['kind'], required: boolean): Term {
  return { kind, required, field, selector: field.child('labelSelector') as Field<LabelSelector> };
}

/** The selector of a term, with the labels that kustomizations put into it. */
export function selectorIn({ selector }: Term, { overlay }: Manifest): Selector {
  return readSelector(selector, ...(selector.get('matchLabels').exists ? [overlay.selectorLabels] : []));
}

/** True where a selector finds Pods in the input, or may: those of a workload itself do not count. */
export function findsOthers(selector: Selector, { manifest }: Workload, bundle: Bundle): boolean {
  const index = podIndexOf(bundle);
  for (const found of [index.selected(selector, manifest), index.selectedAnywhere(selector, manifest)]) {
    for (const { workload } of found) if (workload.manifest !== manifest) return true;
  }
  return false;
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

/** `app: web, tier: db`, as people write labels. */
export function inWords({ pairs }: Labels): string {
  return [...pairs.values()].map(({ key, value }) => `${key}: ${value ?? '…'}`).join(', ');
}

/** The labels that tell what the Pods of a workload have of those that are asked for, else their first. */
export function answerTo(wanted: Labels, labels: Labels): string {
  const known = [...labels.pairs.values()].filter(({ value }) => value !== undefined);
  const asked = known.filter(({ key }) => wanted.pairs.has(key));
  const shown = asked.length > 0 ? asked : known;
  return shown.length === 0
    ? 'none'
    : inWords({ pairs: new Map(shown.slice(0, 3).map((each) => [each.key, each])), open: false });
}

/** Where a selector is wrong: at the label that is missed, where one alone is. */
export function placeOf(
  slips: readonly Slip[] | undefined,
  wanted: Labels,
  selector: Field<LabelSelector>,
): { at: Field; range?: Range } {
  const [slip, ...others] = slips ?? [];
  const field = slip && wanted.pairs.get(slip.key)?.field;
  if (slip === undefined || others.length > 0 || field === undefined) return { at: selector as Field };
  if (slip.key === slip.found.key) return { at: field };
  return field.parent?.step === 'values' ? { at: field.parent.parent!.child('key') } : { at: field, range: field.key };
}

/** The places that Pods are kept apart by, where they are counted: the values of a label of nodes. */
export interface Domains {
  readonly values: readonly string[];
  /** What says that there are no others. */
  readonly field: Field;
}

/** The values of a label that the nodes of a Pod may have, where the Pod itself says which: one, or a list. */
export function domainsOf({ podSpec }: Workload, key: string): Domains | undefined {
  const selected = (podSpec.get('nodeSelector') as Field).child(key);
  if (selected.string !== undefined) return { values: [selected.string], field: selected };
  const required = podSpec.get('affinity').get('nodeAffinity').child('requiredDuringSchedulingIgnoredDuringExecution');
  const terms = required.child('nodeSelectorTerms').items() as Field[];
  const values = new Set<string>();
  for (const term of terms) {
    const asked = (term.child('matchExpressions').items() as Field[]).find(
      (each) => each.child('key').string === key && each.child('operator').string === 'In',
    );
    // One of the terms is enough, so each has to say it.
    if (asked === undefined) return undefined;
    for (const value of asked.child('values').items()) {
      if (value.string === undefined) return undefined;
      values.add(value.string);
    }
  }
  return values.size === 0 || required.open ? undefined : { values: [...values], field: required };
}

/** The edits that write what was meant into a selector; none where one of them cannot be done. */
export function slipEdits(slips: readonly Slip[], wanted: Labels, selector: Field<LabelSelector>) {
  const edits = slips.map(({ key, value, found }) => {
    const label = wanted.pairs.get(key) as Label;
    const isExpression = label.field?.parent?.step === 'values';
    if (label.field === undefined || (key !== found.key && value !== found.value)) return undefined;
    if (key === found.key) return replaceText(label.field, found.value);
    return isExpression
      ? replaceText(label.field.parent!.parent!.child('key'), found.key)
      : renameKey(label.field, found.key);
  });
  return edits.includes(undefined) || selector.alias !== undefined ? [] : edits.flatMap((edit) => edit ?? []);
}
