import { judgeKind, type ServedKinds } from '../kubernetes/api-versions.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { type Manifest, manifestsOf } from '../kubernetes/manifest.ts';
import type { LostIndentation, StructureIssue } from '../kubernetes/structure.ts';
import { coverage, type VersionRange } from '../kubernetes/versions.ts';
import { findLostIndentation } from '../repair/lost-indentation.ts';
import { checkStructure } from '../schema/check.ts';
import { explainFaults } from '../schema/explain.ts';
import { CUSTOM_RESOURCE, servedKind, servedKinds } from '../schema/table.ts';
import { SourceFile } from '../text/source-file.ts';
import { parseFile } from '../yaml/parse.ts';

const NONE: readonly StructureIssue[] = [];

/**
 * What is wrong in the structure of a manifest, for the versions asked for. A kind that is not served hides all else:
 * kubectl comes no further. Lost indentation does too: all else comes from it. Of custom resources only `metadata` is
 * known, as kubectl itself reads it.
 */
export function structureIssues(manifest: Manifest, asked: VersionRange): readonly StructureIssue[] {
  const { apiVersion, kind, root, document } = manifest;
  const { node } = root;
  if (apiVersion === undefined || kind === undefined || node?.kind !== 'map') return NONE;
  const served = servedKind(apiVersion, kind);
  if (served === undefined || (served.span !== undefined && coverage(served.span, asked) !== 'all')) {
    const issue = judgeKind(apiVersion, kind, SERVED, asked);
    if (issue !== undefined) return [issue];
  }
  const type = served?.type ?? CUSTOM_RESOURCE;
  const faults = checkStructure(node, type, asked, document.duplicateKeys.length > 0).filter(
    ({ code }) => served !== undefined || code === 'type',
  );
  if (faults.length === 0) return NONE;
  const issues = explainFaults(faults, node, type, asked);
  const lost = manifest.item === undefined && issues.some(mayBeLost) ? lostIndentation(manifest, asked) : undefined;
  return lost === undefined ? issues : [lost];
}

const SERVED: ServedKinds = {
  find: servedKind,
  hasGroup: (group) => servedKinds().some(({ apiVersion }) => groupOf(apiVersion) === group),
  all: servedKinds,
};

/** True for what lines at the wrong level bring about. */
function mayBeLost(issue: StructureIssue): boolean {
  return issue.code === 'misplaced' || issue.code === 'type' || (issue.code === 'unknown' && issue.near.length === 0);
}

function lostIndentation({ document }: Manifest, asked: VersionRange): LostIndentation | undefined {
  const { file, range } = document;
  const isWhole = (mended: string): boolean => {
    const [manifest, ...others] = parseFile(new SourceFile(file.path, mended)).flatMap(manifestsOf);
    return manifest !== undefined && others.length === 0 && isSound(manifest, asked);
  };
  const reading = findLostIndentation(file.text, range, isWhole);
  return reading && { code: 'indentation', path: [], range: reading.range, keys: reading.keys, holds: undefined };
}

function isSound({ apiVersion = '', kind = '', root }: Manifest, asked: VersionRange): boolean {
  const type = servedKind(apiVersion, kind)?.type ?? CUSTOM_RESOURCE;
  return (
    root.node !== undefined &&
    checkStructure(root.node, type, asked).every(({ code }) => code === 'value' || code === 'conflict')
  );
}
