import type { Path } from '../../kubernetes/structure.ts';
import type { VersionSpan } from '../../kubernetes/versions.ts';
import type { MapNode } from '../../yaml/node.ts';
import type { Compare, ComparisonTable, Mismatch } from '../comparisons.ts';
import { is, keysOf, mapsIn, mapsTo, read, said, textsOf } from '../given.ts';
import { contradiction, on } from './comparison.ts';

/** Where Pods go. */
export const SCHEDULING: ComparisonTable = {
  CronJob: [on('spec', selectedKeys(['spec', 'jobTemplate', 'spec', 'template'], false), 'matchLabelKeys')],
  DaemonSet: [on('spec', selectedKeys(['spec', 'template'], false), 'matchLabelKeys')],
  Deployment: [on('spec', selectedKeys(['spec', 'template'], false), 'matchLabelKeys')],
  Job: [on('spec', selectedKeys(['spec', 'template'], false), 'matchLabelKeys')],
  NodeSelectorRequirement: [on('values', oneComparand)],
  NodeSelectorTerm: [on('matchFields', matchedFields)],
  Pod: [on('spec', selectedKeys([], true), 'matchLabelKeys')],
  PodAffinityTerm: [on('mismatchLabelKeys', matchedAndMismatched)],
  PodTemplate: [on('template', selectedKeys(['template'], false), 'matchLabelKeys')],
  ReplicaSet: [on('spec', selectedKeys(['spec', 'template'], false), 'matchLabelKeys')],
  ReplicationController: [on('spec', selectedKeys(['spec', 'template'], false), 'matchLabelKeys')],
  StatefulSet: [on('spec', selectedKeys(['spec', 'template'], true), 'matchLabelKeys')],
};

const NONE: readonly Mismatch[] = [];

// A selector may not name the keys beside it. With the labels of a Pod they become part of it when the Pod is made: those of
// affinity since 1.31 (KEP 3633), those of constraints since 1.34 (KEP 3243), which were refused in all templates before.
const MERGED_AFFINITY: VersionSpan = { since: 31 };
const UNMERGED: VersionSpan = { until: 33 };

/** @param isMade whether its Pods are looked at: those of other kinds than StatefulSets are not. */
function selectedKeys(steps: readonly string[], isMade: boolean): Compare {
  return (root, at) => {
    const template = mapsTo(root, ...steps);
    const spec = template && mapsTo(template, 'spec');
    if (template === undefined || spec === undefined) return NONE;
    const labels = mapsTo(template, 'metadata', 'labels');
    const isMerged = (key: string) => isMade && labels?.get(key) !== undefined;
    const path = [...at, ...steps, 'spec'];
    const found: Mismatch[] = [];
    for (const [index, constraint] of mapsIn(spec, 'topologySpreadConstraints')) {
      const place = [...path, 'topologySpreadConstraints', index];
      found.push(...selectedTwice(constraint, place, (key) => (isMerged(key) ? ALL : UNMERGED)));
    }
    const isTwice = (key: string) => (isMerged(key) ? MERGED_AFFINITY : undefined);
    for (const kind of ['podAffinity', 'podAntiAffinity']) {
      const affinity = mapsTo(spec, 'affinity', kind);
      if (affinity === undefined) continue;
      for (const [index, term] of mapsIn(affinity, REQUIRED)) {
        found.push(...selectedTwice(term, [...path, 'affinity', kind, REQUIRED, index], isTwice));
      }
      for (const [index, preference] of mapsIn(affinity, PREFERRED)) {
        const term = mapsTo(preference, 'podAffinityTerm');
        const place = [...path, 'affinity', kind, PREFERRED, index, 'podAffinityTerm'];
        if (term !== undefined) found.push(...selectedTwice(term, place, isTwice));
      }
    }
    return found;
  };
}

const ALL: VersionSpan = {};
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** @param holds tells for a key in which versions it is refused; undefined in none. */
function selectedTwice(map: MapNode, at: Path, holds: (key: string) => VersionSpan | undefined): readonly Mismatch[] {
  const keys = textsOf(map, 'matchLabelKeys');
  const selector = keys.length === 0 ? undefined : mapsTo(map, 'labelSelector');
  if (selector === undefined) return NONE;
  const selected = new Map<string, Path>();
  for (const [index, expression] of mapsIn(selector, 'matchExpressions')) {
    selected.set(said(read(expression, 'key')), ['matchExpressions', index, 'key']);
  }
  for (const key of keysOf(selector, 'matchLabels')) selected.set(key, ['matchLabels', key]);
  return keys.flatMap(([index, key]) => {
    const [place, span] = [selected.get(key), holds(key)];
    if (place === undefined || span === undefined) return [];
    const beside = [...at, 'labelSelector', ...place];
    return [
      contradiction([...at, 'matchLabelKeys', index], 'twice', beside, undefined, span === ALL ? undefined : span),
    ];
  });
}

function matchedAndMismatched(map: MapNode, at: Path): readonly Mismatch[] {
  const matched = new Map(textsOf(map, 'matchLabelKeys').map(([index, key]) => [key, index]));
  return textsOf(map, 'mismatchLabelKeys').flatMap(([index, key]) => {
    const other = matched.get(key);
    if (other === undefined) return [];
    const beside = [...at, 'matchLabelKeys', other];
    return [contradiction([...at, 'mismatchLabelKeys', index], 'twice', beside, undefined, { since: 31 })];
  });
}

/** One number is compared with, and one field of a node is known by one value. */
function oneComparand(map: MapNode, at: Path): readonly Mismatch[] {
  if (!is(map, 'operator', 'Gt', 'Lt')) return NONE;
  return several(map, at);
}

function matchedFields(map: MapNode, at: Path): readonly Mismatch[] {
  let found: readonly Mismatch[] = NONE;
  for (const [index, field] of mapsIn(map, 'matchFields')) {
    const more = several(field, [...at, 'matchFields', index]);
    if (more.length > 0) found = [...found, ...more];
  }
  return found;
}

function several(map: MapNode, at: Path): readonly Mismatch[] {
  const values = read(map, 'values');
  if (values?.kind !== 'seq' || values.items.length < 2) return NONE;
  return [contradiction([...at, 'values', 1], 'one-too-many', [...at, 'values', 0])];
}
