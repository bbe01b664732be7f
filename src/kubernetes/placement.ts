import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { type Labels, labelsInWords, readSelector, type Selector } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { podIndexOf } from './pod-index.ts';
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

/** The labels that tell what the Pods of a workload have of those that are asked for, else their first. */
export function answerTo(wanted: Labels, labels: Labels): string {
  const known = [...labels.pairs.values()].filter(({ value }) => value !== undefined);
  const asked = known.filter(({ key }) => wanted.pairs.has(key));
  const shown = asked.length > 0 ? asked : known;
  return shown.length === 0
    ? 'none'
    : labelsInWords({ pairs: new Map(shown.slice(0, 3).map((each) => [each.key, each])), open: false });
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
