import { versionsOf } from './issues.ts';
import type { Manifest } from './manifest.ts';
import { refusal } from './statefulset.ts';
import type { Path, StructureIssue } from './structure.ts';
import type { VersionRange } from './versions.ts';

/** What becomes of an object because of an issue, in the versions in which it is one. */
export function fate(manifest: Manifest, issue: StructureIssue, kubernetes: VersionRange): string {
  const { path, holds } = issue;
  const range = versionsOf(issue, kubernetes);
  const refused = `the API server refuses the ${manifest.kind}`;
  // What cannot be read is refused before anything is looked at.
  if (issue.code === 'value' && issue.format === 'quantity') return refused;
  if (isTemplate(path) && isSeenInPods(manifest, issue)) {
    return 'the API server takes it and refuses the Pods, so that none is ever created';
  }
  if (!manifest.is('StatefulSet') || path[0] !== 'spec') return refused;
  // What is inside a StatefulSet is not looked at before 1.34 (kubernetes/kubernetes#131790).
  const untilLooked =
    range.from >= 34 ? refused : holds?.until !== undefined && holds.until < 34 ? UNSEEN : refusal(manifest, range);
  switch (path[1]) {
    case 'template':
      return path[2] === 'spec' && !SEEN.has(path[3]!) ? untilLooked : refused;
    case 'volumeClaimTemplates':
      return path[4] === 'labels' || path[4] === 'annotations'
        ? 'the API server takes it and refuses the claims, so that no Pod is ever created'
        : untilLooked;
    case 'serviceName':
      return range.from < 33
        ? 'until 1.32 the API server takes it and no Pod is ever created, since 1.33 it refuses it'
        : refused;
  }
  return refused;
}

const UNSEEN = 'the API server takes it and no Pod is ever created';

/** The fields of a Pod that are looked at in a StatefulSet of any version: apps' `validateStatefulSetSpec`. */
const SEEN: ReadonlySet<string | number> = new Set(['restartPolicy', 'activeDeadlineSeconds']);

/** True for what stands in the template of Pods. */
export function isTemplate(path: Path): boolean {
  return path.includes('template');
}

/** True for what is looked at in Pods alone, not in the template of Pods. */
function isSeenInPods(manifest: Manifest, issue: StructureIssue): boolean {
  const [list, step] = issue.path.slice(-2);
  switch (issue.code) {
    case 'value':
      return issue.format === 'trimmed';
    case 'conflict':
      return step === 'nodeName';
    case 'duplicate':
      // On the network of the host they become ports of the host when a Pod is created.
      return step === 'containerPort';
    case 'contradiction':
      // Keys become a part of the selector when a Pod is created (KEP 3243).
      return list === 'matchLabelKeys' && manifest.is('StatefulSet');
  }
  return false;
}
