import { JOB } from './between/job.ts';
import { METADATA } from './between/metadata.ts';
import { NETWORK } from './between/network.ts';
import { POD } from './between/pod.ts';
import { RESOURCES } from './between/resources.ts';
import { ROLLOUT } from './between/rollout.ts';
import { SCHEDULING } from './between/scheduling.ts';
import { SERVICE } from './between/service.ts';
import { VOLUMES } from './between/volumes.ts';
import type { Comparison, ComparisonTable } from './comparisons.ts';

// What the validation of the API server compares (pkg/apis/*/validation) and the tables of words cannot say.
export const CONTRADICTIONS: readonly ComparisonTable[] = [
  JOB,
  METADATA,
  NETWORK,
  POD,
  RESOURCES,
  ROLLOUT,
  SCHEDULING,
  SERVICE,
  VOLUMES,
];

/** What the fields of a type may say against each other. */
export function contradictions(type: string): readonly Comparison[] {
  return CONTRADICTIONS.flatMap((table) => (Object.hasOwn(table, type) ? table[type]! : []));
}
