import type { Field } from '../yaml/field.ts';
import type { Bundle } from './bundle.ts';
import { POD_INDEX_LABEL, POD_NAME_LABEL } from './controller-labels.ts';
import { readLabels } from './labels.ts';
import { objectsBeside } from './made-objects.ts';
import type { Manifest } from './manifest.ts';
import { nearName } from './names.ts';
import { CROWD, podIndexOf, type Selected } from './pod-index.ts';
import { isIn, type PodRange, podRange, setsMeant, splitOrdinal } from './pod-names.ts';
import type { Service, StatefulSet } from './statefulset.ts';

/** A Pod of a StatefulSet that a Service selects, and that there is not. */
export interface MissingPod {
  /** The label of the selector. */
  readonly field: Field;
  readonly statefulSet: StatefulSet;
  /** The Pods that there are; undefined where the name is a slip of the pen. */
  readonly range: PodRange | undefined;
  /** The name of the Pod that is meant; undefined where there is no such ordinal. */
  readonly meant: string | undefined;
}

/** The Pod that a Service selects by its name, or by its index and other labels, and that there certainly is not. */
export function missingPod(service: Service, bundle: Bundle): MissingPod | undefined {
  const selector = service.root.get('spec').get('selector') as Field;
  return byName(selector.child(POD_NAME_LABEL), service, bundle) ?? byIndex(selector, service, bundle);
}

function byName(field: Field, service: Service, bundle: Bundle): MissingPod | undefined {
  const { stem, ordinal } = (field.string === undefined ? undefined : splitOrdinal(field.string)) ?? {};
  if (stem === undefined || ordinal === undefined) return undefined;
  const { candidates } = setsMeant(stem, service, bundle);
  const [statefulSet] = candidates;
  if (statefulSet !== undefined) {
    const ranges = candidates.map((each) => podRange(each, bundle));
    const isMissing = ranges.every((range) => range !== undefined && !isIn(ordinal, range));
    return isMissing ? { field, statefulSet, range: ranges[0], meant: undefined } : undefined;
  }
  const beside = bundle.lacks('StatefulSet', stem, service)
    ? objectsBeside('StatefulSet', service as Manifest, bundle)
    : [];
  const sets = beside.filter((each) => bundle.sameNamespace(each, service as Manifest));
  const near = nearName(
    stem,
    sets.flatMap(({ name }) => name ?? []),
  );
  const meant = near && sets.find(({ name }) => name === near.name)?.as('StatefulSet');
  return meant && { field, statefulSet: meant, range: undefined, meant: `${meant.name}-${ordinal}` };
}

function byIndex(selector: Field, service: Service, bundle: Bundle): MissingPod | undefined {
  const field = selector.child(POD_INDEX_LABEL);
  const labels = readLabels(selector, service.overlay.selectorLabels);
  const pairs = new Map([...labels.pairs].filter(([key]) => key !== POD_INDEX_LABEL));
  if (field.string === undefined || pairs.size === 0) return undefined;
  const selected: Selected[] = [];
  for (const each of podIndexOf(bundle).near({ ...labels, pairs }, service)) {
    if (selected.push(each) > CROWD) return undefined;
  }
  const sets = selected.map(({ match, workload }) =>
    match === 'yes' ? workload.manifest.as('StatefulSet') : undefined,
  );
  const ranges = sets.map((each) => each && podRange(each, bundle));
  const isMissing = ranges.every((range) => range !== undefined && !isIn(Number(field.string), range));
  const [statefulSet] = sets;
  return statefulSet && isMissing ? { field, statefulSet, range: ranges[0], meant: undefined } : undefined;
}
