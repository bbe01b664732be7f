import type { Field } from '../yaml/field.ts';
import { isPartOf, networkOf } from './ip-addresses.ts';
import { briefPath, issuesOf, nearPath } from './issues.ts';
import type { Manifest } from './manifest.ts';
import { type Refused, shortened } from './refused.ts';
import { claimNames } from './statefulset.ts';
import { type Contradiction, pathKey } from './structure.ts';

/** The values of a manifest that certainly contradict others, one at a place. */
export function contradictionsOf(manifest: Manifest): Iterable<Contradiction> {
  const found = new Map<string, Contradiction>();
  const issues = issuesOf(manifest, 'contradiction');
  const set = issues.some(({ about }) => about === 'not-device') ? manifest.as('StatefulSet') : undefined;
  const claims = set && (claimNames(set) ?? 'unknown');
  for (const issue of issues) {
    if (!isCertain(issue, manifest)) continue;
    // A claim takes the place of all volumes of its name.
    const isOfVolume = issue.about === 'not-device' && claims !== undefined;
    if (isOfVolume && (claims === 'unknown' || claims.has(manifest.at(issue.path).string ?? ''))) continue;
    const place = pathKey(issue.path);
    const before = found.get(place);
    if (before === undefined) found.set(place, issue);
    else if (adjoin(before, issue)) found.set(place, { ...before, holds: undefined });
  }
  return found.values();
}

/** What is not written may come by a patch. */
function isCertain({ path, beside }: Contradiction, manifest: Manifest): boolean {
  return [path, beside].map((side) => manifest.at(side)).every((side) => (side.exists || side.absent) && !side.unknown);
}

/** True where one of two holds in all versions before the other. */
function adjoin({ holds: one }: Contradiction, { holds: other }: Contradiction): boolean {
  const [until, since] = one?.until === undefined ? [other?.until, one?.since] : [one.until, other?.since];
  return until !== undefined && since !== undefined && until + 1 >= since;
}

/** Says what is wrong with two values beside each other. */
export function explainContradiction(issue: Contradiction, own: Field, other: Field): Refused {
  const { path, beside, about } = issue;
  const [name, otherName] = [briefPath(path), nearPath(beside, path)];
  const one = told(name, own, issue);
  const second = told(otherName, other, issue);
  const help = `change ${nearPath(path, beside)} or ${otherName}`;
  switch (about) {
    case 'above':
      return { what: `${one} is more than ${second}`, help };
    case 'below':
      return { what: `${one} is less than ${second}`, help };
    case 'not-above':
      return { what: `${one} is not more than ${second}`, help };
    case 'unequal':
      if (path.at(-1) === 'hostPort') {
        return {
          what: `${one} is not the same as ${second}, and hostNetwork is true`,
          help: 'write the same number, or take hostPort out',
        };
      }
      if (!other.exists) {
        return { what: `${one} has to stand in ${otherName} too`, help: `write ${otherName}: ${own.value}` };
      }
      return { what: `${one} is not the same as ${second}`, help };
    case 'not-number':
      return { what: `${one} ends a range that ${second} cannot begin, being a name`, help };
    case 'both-zero':
      return { what: `${one} and ${second} leave no way to replace a Pod`, help };
    case 'neither-zero':
      return { what: `${one} is not taken together with ${second}`, help: 'write 0 for one of them' };
    case 'outside':
      return {
        what: `${one} ${outside(own, other)} ${second}`,
        help: `write a part of ${other.string}, or take it out`,
      };
    case 'unfit':
      return { what: `${one} does not go with ${second}`, help };
    case 'not-device':
      return {
        what: `${one} is used as a device, and ${second} is no claim`,
        help: 'mount it by volumeMounts, or make the volume a claim',
      };
    case 'also-mounted':
      return {
        what: `${one} is used as a device, and ${second} mounts it as a directory`,
        help: 'take one of them out',
      };
    case 'not-alone':
      return { what: `${one} is taken alone only, not with ${second}`, help: 'take one of them out' };
    case 'one-too-many':
      return { what: `${one} is one too many, ${manyOf(path.at(-1))} taken here`, help: 'take one of them out' };
    case 'same-family':
      return {
        what: `${one} is of the same family as ${second}, and a Service has one address of each`,
        help: 'take one of them out, or write an address of the other family',
      };
    case 'two-controllers':
      return {
        what: `${one} is one controller too many, beside ${second}`,
        help: 'write controller: false for one of them',
      };
    case 'twice': {
      const place = nearPath(beside.slice(0, -1), path);
      return { what: `${one} stands in ${place} too`, help: 'take one of them out' };
    }
  }
}

/** As many as stand before the first that is too many. */
function manyOf(index: string | number | undefined): string {
  return index === 1 ? 'a single value is' : `${index} at most are`;
}

/** `minReplicas: 3`. The keys of data say enough. */
function told(name: string, { value, parent }: Field, { about, otherwise }: Contradiction): string {
  if (about === 'twice' && parent?.isMap === true) return name;
  if (value !== undefined && value !== null) return `${name}: ${typeof value === 'string' ? shortened(value) : value}`;
  return otherwise === undefined ? name : `${name} (${otherwise} by default)`;
}

function outside({ string: part = '' }: Field, { string: whole = '' }: Field): string {
  const isAll = isPartOf(whole, part) === true || networkOf(whole) === networkOf(part);
  return isAll ? 'leaves nothing of' : 'is no part of';
}
