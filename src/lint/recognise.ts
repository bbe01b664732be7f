import { judgeKind, type ServedKinds } from '../kubernetes/api-versions.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { type Manifest, manifestsOf } from '../kubernetes/manifest.ts';
import type { LostIndentation, StructureIssue } from '../kubernetes/structure.ts';
import { coverage, type VersionRange } from '../kubernetes/versions.ts';
import { findLostIndentation, type Reading } from '../repair/lost-indentation.ts';
import { checkStructure, type Fault } from '../schema/check.ts';
import { explainFaults } from '../schema/explain.ts';
import { CUSTOM_RESOURCE, servedKind, servedKinds } from '../schema/table.ts';
import { applyEdits, type Replacement } from '../text/fix.ts';
import { SourceFile } from '../text/source-file.ts';
import { ODD_BLANK } from '../yaml/characters.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Judge } from '../yaml/explain-repair.ts';
import { textOf, type YamlNode } from '../yaml/node.ts';
import { parseFile } from '../yaml/parse.ts';
import { isUnknown } from '../yaml/unknown.ts';

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
    // Of two it may be the other one that says what this is.
    const isSlipped = document.duplicateKeys.length > 0 && manifest.item === undefined;
    const lost = issue !== undefined && isSlipped ? findLost(document, asked) : undefined;
    if (lost !== undefined && lost.edits.length > 0) return [issueOf(lost)];
    if (issue !== undefined) return [issue];
  }
  const type = served?.type ?? CUSTOM_RESOURCE;
  const all = checkStructure(node, type, asked, document.duplicateKeys.length > 0);
  const metadata = root.get('metadata');
  const isEmptied = metadata.exists && metadata.isNull;
  const faults = served !== undefined ? all : all.filter((fault) => isKnownOfAll(fault, isEmptied));
  // A field at the wrong level may as well come to stand beside one of its name; in `metadata` it may be anything.
  const isStray = served === undefined && all.some(({ code, path }) => code === 'unknown' && path[0] === 'metadata');
  const isSuspect = document.duplicateKeys.length > 0 || isStray || (served === undefined && isEmptied);
  if (faults.length === 0 && !isSuspect) return NONE;
  const issues = faults.length === 0 ? NONE : explainFaults(faults, node, type, asked);
  if (manifest.item !== undefined || !(isSuspect || issues.some(mayBeLost))) return issues;
  const lost = findLost(document, asked);
  if (lost === undefined || (faults.length === 0 && !lost.certain)) return issues;
  return [issueOf(lost)];
}

/**
 * The lines at the wrong level of a document that kubectl cannot read, or not to its end, where nothing else keeps it from
 * that; certain where nothing else can have been meant.
 */
export function lostIndentation(document: YamlDocument, asked: VersionRange): LostIndentation | undefined {
  if (document.error?.code !== 'syntax' && document.dropped === undefined) return undefined;
  const reading = findLost(document, asked);
  // What keeps it from being read may be what else is wrong.
  return reading === undefined || (reading.mistaken && reading.edits.length === 0) ? undefined : issueOf(reading);
}

/** What mended texts are held against: the structure of the versions asked for. */
export function judgeFor(asked: VersionRange): Judge {
  return { isWhole: (text) => isWhole(text, asked), restored: (text) => restored(text, asked) };
}

/** True where all of a text are objects, no field stands where its kind has none, and none stands there twice. */
function isWhole(text: string, asked: VersionRange): boolean {
  return parseFile(new SourceFile('mended.yaml', text)).every((document) => {
    const { state, root, range, dropped, duplicateKeys } = document;
    if (state === 'unreadable' || dropped !== undefined || duplicateKeys.length > 0) return false;
    const manifests = manifestsOf(document);
    // What names a kind is to be an object of one.
    const isNamed = root !== null && /\b(?:apiVersion|kind)\b/.test(text.slice(range.start, range.end));
    const isTyped = manifests.every(({ apiVersion, kind }) => apiVersion !== undefined && kind !== undefined);
    if (isNamed && (manifests.length === 0 || !isTyped)) return false;
    if (root !== null && hasOddKey(root)) return false;
    return manifests.every((manifest) => {
      const { apiVersion = '', kind = '' } = manifest;
      // Of a custom resource only the metadata is known.
      const isServed = servedKind(apiVersion, kind) !== undefined;
      return faultsOf(manifest, asked).every(
        ({ code, path }) => code !== 'type' && (code !== 'unknown' || (!isServed && path.length === 1)),
      );
    });
  });
}

/** True where a key begins with what only looks like a blank. */
function hasOddKey(root: YamlNode): boolean {
  const rest: YamlNode[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'seq') rest.push(...node.items);
    if (node.kind !== 'map') continue;
    if (node.pairs.some(({ name }) => ODD_START.test(name))) return true;
    rest.push(...node.pairs.map(({ value }) => value));
  }
  return false;
}

const ODD_START = new RegExp(`^[${ODD_BLANK}]`);

/** A text with its lost indentation restored, where that is certain. */
function restored(text: string, asked: VersionRange): string | undefined {
  const file = new SourceFile('mended.yaml', text);
  const edits: Replacement[] = [];
  for (const document of parseFile(file)) {
    const { start, end } = document.range;
    if (document.state === 'empty' || isWhole(text.slice(start, end), asked)) continue;
    const [manifest] = manifestsOf(document);
    const issues = manifest === undefined ? [] : structureIssues(manifest, asked);
    const issue =
      document.state === 'unreadable'
        ? lostIndentation(document, asked)
        : issues.find((one): one is LostIndentation => one.code === 'indentation');
    if (issue?.certain !== true) return undefined;
    edits.push(...issue.edits);
  }
  return applyEdits(text, edits);
}

/** True for what is wrong in an object of any kind. Of custom resources no more is known than `metadata`. */
function isKnownOfAll({ code, path }: Fault, isEmptied: boolean): boolean {
  return code === 'type' || (code === 'missing' && isEmptied && path[0] === 'metadata');
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

function findLost({ file, range }: YamlDocument, asked: VersionRange): Reading | undefined {
  return findLostIndentation(file.text, range, (mended) => {
    const [manifest, ...others] = parseFile(new SourceFile(file.path, mended)).flatMap(manifestsOf);
    if (manifest === undefined || others.length > 0 || manifest.document.duplicateKeys.length > 0) return false;
    return isSound(manifest, asked);
  });
}

/** What lines at the wrong level bring about; all else is wrong with values, wherever they stand. */
const OF_PLACE: ReadonlySet<Fault['code']> = new Set(['unknown', 'version', 'type', 'missing']);

function issueOf({ range, keys, edits, certain, others, differences, mistaken }: Reading): LostIndentation {
  const blanks = edits[0]?.text;
  const column = keys.length === 1 && blanks !== undefined && /^ *$/.test(blanks) ? blanks.length + 1 : undefined;
  return {
    code: 'indentation',
    path: [],
    range,
    keys,
    column,
    edits,
    certain,
    others,
    differences,
    mistaken,
    holds: undefined,
  };
}

function isSound(manifest: Manifest, asked: VersionRange): boolean {
  const { node } = manifest.root;
  const isServed = servedKind(manifest.apiVersion ?? '', manifest.kind ?? '') !== undefined;
  const faults = faultsOf(manifest, asked).filter(({ code, path }) => {
    if (code === 'type' && isPlaceholder(manifest.at(path).node)) return false;
    return OF_PLACE.has(code) && (isServed || code !== 'unknown' || path.length > 1);
  });
  return node !== undefined && faults.length === 0;
}

/** A placeholder that stands for a number may be anything. */
function isPlaceholder(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && isUnknown(textOf(node) ?? '');
}

function faultsOf({ apiVersion = '', kind = '', root }: Manifest, asked: VersionRange): Fault[] {
  const type = servedKind(apiVersion, kind)?.type ?? CUSTOM_RESOURCE;
  return root.node === undefined ? [] : checkStructure(root.node, type, asked);
}
