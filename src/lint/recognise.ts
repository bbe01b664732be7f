import { judgeKind, type ServedKinds } from '../kubernetes/api-versions.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { type Manifest, manifestsOf } from '../kubernetes/manifest.ts';
import type { LostIndentation, StructureIssue } from '../kubernetes/structure.ts';
import { coverage, type VersionRange } from '../kubernetes/versions.ts';
import { findLostIndentation, type Reading } from '../repair/lost-indentation.ts';
import { checkStructure, type Fault } from '../schema/check.ts';
import { explainFaults } from '../schema/explain.ts';
import { CUSTOM_RESOURCE, servedKind, servedKinds } from '../schema/table.ts';
import { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { parseFile } from '../yaml/parse.ts';

const NONE: readonly StructureIssue[] = [];

/**
 * What is wrong in the structure of a manifest, for the versions asked for. A kind that is not served hides all else:
 * kubectl comes no further. Lost indentation does too: all else comes from it. Of custom resources only `metadata` is
 * known, as kubectl itself reads it. `isDefined` says that a definition makes a custom resource of its kind.
 */
export function structureIssues(manifest: Manifest, asked: VersionRange, isDefined = false): readonly StructureIssue[] {
  const { apiVersion, kind, root, document } = manifest;
  const { node } = root;
  if (apiVersion === undefined || kind === undefined || node?.kind !== 'map') return NONE;
  const served = isDefined ? undefined : servedKind(apiVersion, kind);
  if (!isDefined && (served === undefined || (served.span !== undefined && coverage(served.span, asked) !== 'all'))) {
    const issue = judgeKind(apiVersion, kind, SERVED, asked);
    if (issue !== undefined) return [issue];
  }
  const type = served?.type ?? CUSTOM_RESOURCE;
  const faults = checkStructure(node, type, asked, document.duplicateKeys.length > 0).filter(
    ({ code }) => served !== undefined || code === 'type',
  );
  // A field at the wrong level may as well come to stand beside one of its name.
  const isDouble = document.duplicateKeys.length > 0;
  if (faults.length === 0 && !isDouble) return NONE;
  const issues = faults.length === 0 ? NONE : explainFaults(faults, node, type, asked);
  if (manifest.item !== undefined || !(isDouble || issues.some(mayBeLost))) return issues;
  const lost = findLost(document, asked);
  if (lost === undefined || (faults.length === 0 && lost.margin < CERTAIN)) return issues;
  return [issueOf(lost)];
}

/**
 * The lines at the wrong level of a document that kubectl cannot read, where nothing else keeps it from that and nothing
 * else can have been meant.
 */
export function lostIndentation(document: YamlDocument, asked: VersionRange): LostIndentation | undefined {
  if (document.error?.code !== 'syntax') return undefined;
  const reading = findLost(document, asked);
  return reading && reading.margin >= CERTAIN ? issueOf(reading) : undefined;
}

/** True where no field of a text stands where its kind has none, and none stands there twice. */
export function isWhole(text: string, asked: VersionRange): boolean {
  return parseFile(new SourceFile('mended.yaml', text)).every((document) => {
    const faults = manifestsOf(document).flatMap((manifest) => faultsOf(manifest, asked));
    return document.duplicateKeys.length === 0 && faults.every(({ code }) => code !== 'unknown' && code !== 'type');
  });
}

const SERVED: ServedKinds = {
  find: servedKind,
  hasGroup: (group) => servedKinds().some(({ apiVersion }) => groupOf(apiVersion) === group),
  all: servedKinds,
};

/** True for what lines at the wrong level bring about. */
function mayBeLost(issue: StructureIssue): boolean {
  const { code } = issue;
  return ['misplaced', 'type', 'lost-key'].includes(code) || (code === 'unknown' && issue.near.length === 0);
}

/** `Reading.margin` from which on a reading is the only one. */
const CERTAIN = 1;

function findLost({ file, range }: YamlDocument, asked: VersionRange): Reading | undefined {
  return findLostIndentation(file.text, range, (mended) => {
    const [manifest, ...others] = parseFile(new SourceFile(file.path, mended)).flatMap(manifestsOf);
    if (manifest === undefined || others.length > 0 || manifest.document.duplicateKeys.length > 0) return false;
    return isSound(manifest, asked);
  });
}

/** What is wrong with values, wherever they stand. */
const VALUES: ReadonlySet<string> = new Set(['value', 'conflict', 'duplicate', 'contradiction']);

function issueOf({ range, keys, edits, margin }: Reading): LostIndentation {
  const [{ text: blanks }] = edits as [(typeof edits)[number]];
  const column = keys.length === 1 && /^ *$/.test(blanks) ? blanks.length + 1 : undefined;
  return { code: 'indentation', path: [], range, keys, column, edits, certain: margin >= CERTAIN, holds: undefined };
}

function isSound(manifest: Manifest, asked: VersionRange): boolean {
  const { node } = manifest.root;
  return node !== undefined && faultsOf(manifest, asked).every(({ code }) => VALUES.has(code));
}

function faultsOf({ apiVersion = '', kind = '', root }: Manifest, asked: VersionRange): Fault[] {
  const type = servedKind(apiVersion, kind)?.type ?? CUSTOM_RESOURCE;
  return root.node === undefined ? [] : checkStructure(root.node, type, asked);
}
