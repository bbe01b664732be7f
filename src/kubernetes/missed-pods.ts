import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { asLabels, isRoleLabel, labelsInWords, type Selector } from './labels.ts';
import { mayBeOfOperator } from './made-objects.ts';
import type { Manifest } from './manifest.ts';
import { podIndexOf } from './pod-index.ts';
import { type Correction, correctionOf, slips } from './slips.ts';
import { podLabels } from './workload.ts';

/** A selector that selects no Pods of the input: what to say of it, to be made a finding of. */
export interface MissedPods {
  /** `no Pods have app: kafak` */
  readonly what: string;
  /** `; those of StatefulSet kafka have app: kafka`, where these may be meant; else empty. */
  readonly meant: string;
  /** Where it is wrong, and what to write; Pods that nothing in the input resembles may be made elsewhere. */
  readonly finding: Correction & {
    readonly severity?: 'info';
    readonly related?: readonly { readonly at: Field; readonly message: string }[];
  };
}

/**
 * Says of a selector that no Pods of the input have its labels; undefined where some have, or that is not known: another
 * tool gives labels of roles while the Pods run, or an operator makes the Pods.
 */
export function missedPods(selector: Selector, field: Field, from: Manifest, bundle: Bundle): MissedPods | undefined {
  const labels = asLabels(selector);
  const values = [...(labels?.pairs.values() ?? [])].flatMap(({ value }) => value ?? []);
  if (labels === undefined || values.length === 0) return undefined;
  const index = podIndexOf(bundle);
  for (const _ of index.selected(selector, from)) return undefined;
  for (const _ of index.selectedAnywhere(selector, from)) return undefined;
  if (!values.every((value) => bundle.knowsAll(value, from))) return undefined;
  const near = index.nearMiss(labels, from);
  const all = near && slips(labels, near.labels);
  if (near === undefined || all === undefined) {
    if ([...labels.pairs.keys()].some(isRoleLabel)) return undefined;
    if (areOfOperator(selector, bundle)) return undefined;
    const apart = index.apart(selector, from)?.workload.manifest;
    const [there, here] = [apart, from].map((each) => each && bundle.namespaceOf(each));
    if (apart !== undefined && there !== undefined) {
      return {
        what: `the Pods of ${apart.kind} ${apart.name}, which have ${labelsInWords(labels)}, are in namespace ${there}${here === undefined ? '' : `, not in ${here}`}`,
        meant: '',
        finding: {
          at: field,
          help: 'put both into one namespace, if these Pods are meant',
          severity: 'info',
          related: [{ at: apart.root.get('metadata').get('namespace') as Field, message: 'the Pods are here' }],
        },
      };
    }
    return {
      what: `nothing in the input makes Pods with ${labelsInWords(labels)}`,
      meant: '',
      finding: {
        at: field,
        help: 'change the selector or the labels, if the Pods are not made elsewhere',
        severity: 'info',
      },
    };
  }
  const { manifest, template } = near.workload;
  const [{ key, value, found }] = all;
  // Where the workload itself asks for the same, its template is at fault: another rule says so.
  const own = (manifest.root as Field).child('spec').child('selector').child('matchLabels').child(key);
  if (own.string === value) return undefined;
  const label = podLabels(near.workload).pairs.get(found.key)?.field;
  return {
    what: `no Pods have ${key}: ${value}`,
    meant: `; those of ${manifest.kind} ${manifest.name} have ${found.key}: ${found.value}`,
    finding: {
      ...correctionOf(all, labels, field),
      related: [{ at: label ?? (template.get('metadata').get('labels') as Field), message: 'the Pods have this' }],
    },
  };
}

/** True for a selector of Pods that an operator may make: it asks for the name of a custom resource in the input. */
export function areOfOperator(selector: Selector, bundle: Bundle): boolean {
  return [...(asLabels(selector)?.pairs.values() ?? [])].some(({ value }) => value && mayBeOfOperator(value, bundle));
}
