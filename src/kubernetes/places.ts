import type { Field } from '../yaml/field.ts';
import { briefPath, listed } from './issues.ts';
import type { Manifest } from './manifest.ts';
import type { Path } from './structure.ts';

/** How many fields or places are named. */
const NAMED = 3;

/** The names of fields that belong together: `app and tier`. */
export function namesOf(paths: readonly Path[]): string {
  const names = paths.map((path) => String(path.at(-1)));
  return listed(
    names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names,
    'and',
  );
}

/** Where fields stand or belong: `in spec or containers[0]`, `at the root`. */
export function whereOf(maps: readonly Path[]): string {
  return listed(
    maps.slice(0, NAMED).map((map) => `${map.length === 0 ? 'at' : 'in'} ${nameOf(map)}`),
    'or',
  );
}

/** What to do with a field that belongs in another map; undefined where it may be one of several. */
export function moveHelp(field: Field, home: Path | undefined): string {
  if (home === undefined) return 'move it to the one that is meant';
  const manifest = field.context as Manifest;
  const around = field.path.slice(0, -1);
  const isBelow = home.length > around.length && around.every((step, index) => step === home[index]);
  if (isBelow && !manifest.at(home).exists) {
    const keys = home.slice(around.length).map((name) => `${name}:`);
    return `write ${listed(keys, 'and')} above it, and indent it below`;
  }
  const isAbove = home.every((step, index) => step === around[index]);
  const beside = isAbove ? around[home.length] : manifest.at(home).entries()[0]?.[0];
  return `move it to ${nameOf(home)}${beside === undefined ? '' : `, beside ${beside}`}`;
}

function nameOf(map: Path): string {
  if (map.length === 0) return 'the root';
  return `${briefPath(map)}${takesAmounts(map) ? ' or limits' : ''}`;
}

/** True for the requests of a container: an amount of it may be meant as a limit as well, that of a claim may not. */
export function takesAmounts(map: Path): boolean {
  return map.at(-1) === 'requests' && typeof map.at(-3) === 'number';
}
