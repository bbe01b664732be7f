import type { Path } from '../../kubernetes/structure.ts';
import type { MapNode } from '../../yaml/node.ts';
import { isUnknown } from '../../yaml/unknown.ts';
import type { ComparisonTable, Mismatch } from '../comparisons.ts';
import { is, isEmpty, itemsOf, mapsIn, mapsTo, numberAt, read, said, textAt } from '../given.ts';
import { contradiction, namesIn, numbers, on, unknownName, wants } from './comparison.ts';

/** What a Job says of its indexes, its failures and its success. */
export const JOB: ComparisonTable = {
  JobSpec: [
    on('maxFailedIndexes', numbers('maxFailedIndexes', 'above', 'completions')),
    on('selector', chosenSelector),
    on('podFailurePolicy', failurePolicy),
    on('successPolicy', successes),
  ],
  PodFailurePolicyOnExitCodesRequirement: [on('values', exitCodes)],
};

const NONE: readonly Mismatch[] = [];

/** A Job makes its own selector, and knows better. */
function chosenSelector(map: MapNode, at: Path): readonly Mismatch[] {
  // A CronJob may have none at all: that is a conflict of its own.
  if (isEmpty(read(map, 'selector'), true) || at.includes('jobTemplate')) return NONE;
  const manual = said(read(map, 'manualSelector'));
  if (manual === 'true' || isUnknown(manual)) return NONE;
  return [wants([...at, 'selector'], undefined, [...at, 'manualSelector'], ['true'])];
}

function failurePolicy(map: MapNode, at: Path): readonly Mismatch[] {
  const rules = mapsTo(map, 'podFailurePolicy');
  const spec = mapsTo(map, 'template', 'spec');
  if (rules === undefined || spec === undefined) return NONE;
  const found: Mismatch[] = [];
  if (is(spec, 'restartPolicy', 'OnFailure')) {
    found.push(wants([...at, 'podFailurePolicy'], undefined, [...at, ...RESTART_POLICY], ['Never']));
  }
  const names = namesIn(spec, 'containers', 'initContainers');
  for (const [index, rule] of mapsIn(rules, 'rules')) {
    const path = [...at, 'podFailurePolicy', 'rules', index];
    if (is(rule, 'action', 'FailIndex') && read(map, 'backoffLimitPerIndex') === undefined) {
      found.push(wants([...path, 'action'], 'FailIndex', [...at, 'backoffLimitPerIndex'], []));
    }
    const name = textAt(rule, 'onExitCodes', 'containerName');
    if (name === '' || isUnknown(name) || names === undefined || names.has(name)) continue;
    const lists = ['containers', 'initContainers'].map((list) => [...at, 'template', 'spec', list]);
    found.push(unknownName([...path, 'onExitCodes', 'containerName'], name, lists));
  }
  return found;
}

const RESTART_POLICY = ['template', 'spec', 'restartPolicy'];

/** No more indexes can succeed than there are. */
function successes(map: MapNode, at: Path): readonly Mismatch[] {
  const policy = mapsTo(map, 'successPolicy');
  const completions = numberAt(map, 'completions');
  if (policy === undefined || completions === undefined) return NONE;
  const found: Mismatch[] = [];
  for (const [index, rule] of mapsIn(policy, 'rules')) {
    if ((numberAt(rule, 'succeededCount') ?? 0) <= completions) continue;
    const path = [...at, 'successPolicy', 'rules', index, 'succeededCount'];
    found.push(contradiction(path, 'above', [...at, 'completions'], undefined, { since: 31 }));
  }
  return found;
}

/** Exit codes come in order, each once. Success is no failure. */
function exitCodes(map: MapNode, at: Path): readonly Mismatch[] {
  const codes = itemsOf(map, 'values').map(said);
  const success = is(map, 'operator', 'In') ? codes.indexOf('0') : -1;
  if (success >= 0) return [wants([...at, 'values', success], '0', [...at, 'operator'], ['NotIn'])];
  return codes.flatMap((code, index) => {
    const before = codes[index - 1];
    if (before === undefined || code === '' || before === '' || Number(code) > Number(before)) return [];
    return [contradiction([...at, 'values', index], 'not-above', [...at, 'values', index - 1])];
  });
}
