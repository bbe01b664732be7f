import { append } from '../text/multimap.ts';
import { formatPath } from '../yaml/field.ts';
import type { Manifest } from './manifest.ts';
import { type Path, pathKey, type StructureIssue } from './structure.ts';
import type { VersionRange } from './versions.ts';

/** The issues of one code that a manifest has. */
export function issuesOf<C extends StructureIssue['code']>(
  { issues }: Manifest,
  code: C,
): Extract<StructureIssue, { code: C }>[] {
  return issues.filter((issue): issue is Extract<StructureIssue, { code: C }> => issue.code === code);
}

/** Whether a manifest has an issue of one of some codes: for what a rule applies to. */
export function hasIssue(...codes: readonly StructureIssue['code'][]): (manifest: Pick<Manifest, 'issues'>) => boolean {
  return ({ issues }) => issues.some(({ code }) => codes.includes(code));
}

/** Whether something is wrong with the field at the end of a path. */
export function hasIssueAt({ issues }: Pick<Manifest, 'issues'>, path: Path): boolean {
  return issues.some((issue) => pathKey(issue.path) === pathKey(path));
}

/** A path as it is said: from the innermost list on, which the lines above it show: `containers[0].image`. */
export function briefPath(path: Path): string {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return formatPath(path.slice(Math.max(0, index - 1)));
}

/** `a, b or c`. */
export function listed(names: readonly string[], word: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** A path as it is said beside another one: without what both have in common, but for the name of their list. */
export function nearPath(path: Path, beside: Path): string {
  const index = path.findIndex((step, at) => step !== beside[at]);
  return formatPath(path.slice(Math.max(0, typeof path[index] === 'number' ? index - 1 : index)));
}

/** The versions asked for in which something is wrong. */
export function versionsOf({ holds }: Pick<StructureIssue, 'holds'>, { from, to }: VersionRange): VersionRange {
  return { from: Math.max(from, holds?.since ?? from), to: Math.min(to, holds?.until ?? to) };
}

/** Issues of one cause each, in the order of their first. None of the lists is empty. */
export function groupedBy<T extends StructureIssue>(
  issues: readonly T[],
  causeOf: (issue: T) => string,
): Iterable<T[]> {
  const groups = new Map<string, T[]>();
  for (const issue of issues) append(groups, causeOf(issue), issue);
  return groups.values();
}
