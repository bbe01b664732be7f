import { briefPath, issuesOf, listed, nearPath } from './issues.ts';
import type { Manifest } from './manifest.ts';
import type { Refused } from './refused.ts';
import { type ConflictingField, type Path, pathKey } from './structure.ts';

/** The fields of a manifest that certainly exclude each other, without what is told in other words already. */
export function conflictsOf(manifest: Manifest): ConflictingField[] {
  const conflicts = issuesOf(manifest, 'conflict');
  const missing = new Set(issuesOf(manifest, 'missing').map(({ path }) => pathKey(path)));
  const misplaced = new Set(conflicts.filter(isNever).map(({ path }) => pathKey(path)));
  return conflicts.filter((conflict) => {
    const { path, beside, wanted } = conflict;
    if (!isNever(conflict) && [path, beside].some((side) => misplaced.has(pathKey(side)))) return false;
    if (!wanted) return true;
    const other = manifest.at(beside);
    // What is missed may stand where a patch goes to.
    if (other.unknown || (!other.exists && !other.absent)) return false;
    // `type: Resource` beside `pods` lacks `resource`.
    const meant = other.string?.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    return meant === undefined || !missing.has(pathKey([...path.slice(0, -1), meant]));
  });
}

/** True for a field that has no place where it stands, whatever stands beside it. */
export function isNever({ path, beside }: ConflictingField): boolean {
  return beside[0] === 'kind' || beside.every((step, index) => path[index] === step);
}

/** The fields that one and the same thing excludes are one mistake. */
export function causeOf(conflict: ConflictingField): string {
  const { path, says, beside, words, wanted, holds } = conflict;
  const isOne = says === undefined && !isNever(conflict);
  return JSON.stringify([isOne ? [] : path, beside, words, wanted, holds]);
}

/** Says why fields, which have one cause, may not stand where they do. */
export function explainConflict(conflicts: readonly ConflictingField[], manifest: Manifest): Refused {
  const [conflict, ...more] = conflicts as [ConflictingField, ...ConflictingField[]];
  const { path, says } = conflict;
  const others = more.slice(0, MANY).map((also) => nearPath(also.path, path));
  if (more.length > MANY) others.push(`${more.length - MANY} more`);
  const written = says === undefined ? undefined : String(manifest.at(path).value);
  const subject = `${listed([briefPath(path), ...others], 'and')}${written === undefined ? '' : `: ${written}`}`;
  const isHeadlessType = path.at(-1) === 'clusterIP' && written === 'None';
  return {
    what: isHeadlessType
      ? `${subject} makes the Service headless, and a headless Service cannot be of type ${manifest.at(conflict.beside).text}`
      : `${subject} ${reason(conflict, more.length > 0, manifest.kind)}`,
    help: help(conflict, written, more.length > 0, manifest),
  };
}

const MANY = 4;

function reason(conflict: ConflictingField, isMany: boolean, kind = ''): string {
  const { path, beside, words, wanted } = conflict;
  const be = isMany ? 'are' : 'is';
  if (isNever(conflict)) {
    const owner = beside[0] === 'kind' ? `a ${kind}` : article(String(beside.at(-1)));
    return `${isMany ? 'have' : 'has'} no place in ${owner}`;
  }
  const name = nearPath(beside, path);
  if (wanted)
    return `${be} taken only ${words.length === 0 ? `beside ${name}` : `where ${name} is ${listed(words, 'or')}`}`;
  if (words.length === 0) return `${isMany ? 'exclude' : 'excludes'} ${name}, which is written as well`;
  return `${be} taken only where ${name} is not ${listed(words, 'or')}`;
}

/** `a readinessProbe`, `containers`, `metadata`. */
function article(name: string): string {
  return name.endsWith('s') || name === 'metadata' ? name : `a ${name}`;
}

function help(conflict: ConflictingField, written: string | undefined, isMany: boolean, manifest: Manifest): string {
  const own = ownHelp(conflict, written, isMany);
  const isChoice = !conflict.wanted && conflict.words.length === 0 && !isNever(conflict);
  if (isChoice && own.startsWith('take out')) return `${own} or ${nearPath(conflict.beside, conflict.path)}`;
  return [own, ...otherHelp(conflict, manifest)].join(', or ');
}

/** What to do with the field itself. */
function ownHelp(conflict: ConflictingField, written: string | undefined, isMany: boolean): string {
  const { path, beside } = conflict;
  if (isMany) return 'take these out';
  const last = path.at(-1)!;
  if (typeof last === 'number') return `take ${written ?? 'it'} out of ${nearPath(path.slice(0, -1), beside)}`;
  const name = last === beside.at(-1) ? nearPath(path, beside) : last;
  if (written === undefined || isNever(conflict)) return `take out ${name}`;
  // An item goes by its name.
  if (last === 'name' && typeof path.at(-2) === 'number') return `take ${written} out of ${path.at(-3)}`;
  if (OPPOSITES.has(written)) return `write ${name}: ${OPPOSITES.get(written)}`;
  return `${NEEDED.has(last) ? 'change' : 'take out'} ${name}`;
}

/** What to do with the other field, where that would help. */
function otherHelp(conflict: ConflictingField, manifest: Manifest): string[] {
  const { path, beside, words, wanted } = conflict;
  if (isNever(conflict) || (wanted && isHeadless(manifest, beside))) return [];
  const name = nearPath(beside, path);
  const [word, ...others] = words;
  if (word === undefined) return [wanted ? `write ${name}` : `take out ${name}`];
  if (wanted) return [`write ${name}: ${word}${others.length > 0 ? ` (or ${listed(others, 'or')})` : ''}`];
  return [OPPOSITES.has(word) ? `write ${name}: ${OPPOSITES.get(word)}` : `change ${name}`];
}

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['true', 'false'],
  ['false', 'true'],
]);

/** Fields that have to be written. */
const NEEDED: ReadonlySet<string> = new Set(['action', 'effect', 'restartPolicy']);

/** A headless Service has one type only. */
function isHeadless(manifest: Manifest, path: Path): boolean {
  return path.at(-1) === 'type' && manifest.as('Service')?.root.get('spec').get('clusterIP').string === 'None';
}
