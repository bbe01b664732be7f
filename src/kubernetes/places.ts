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

/** What to do with a field that is written where it belongs as well. */
export function keepHelp(field: Field, written: Field): string {
  const isSame = field.value !== undefined && field.value === written.value;
  return isSame ? 'take it out' : 'keep one of them there, or put into one what both say';
}

/** What to do with fields of one map that belong in another; undefined where it may be one of several. */
export function moveHelp(fields: readonly Field[], home: Path | undefined): string {
  if (home === undefined) return 'move it to the one that is meant';
  const [field] = fields as [Field];
  const manifest = field.context as Manifest;
  const around = field.path.slice(0, -1);
  const isAbove = home.every((step, index) => step === around[index]);
  const isLeftEmpty = field.parent?.entries().length === fields.length;
  if (isAbove && isLeftEmpty && home.length === around.length - 1)
    return `take ${around.at(-1)}: away, and indent what is below it less`;
  if (!manifest.at(home).exists) {
    const written = home.findLastIndex((_, index) => manifest.at(home.slice(0, index)).exists);
    const keys = listed(
      home.slice(written).map((name) => `${name}:`),
      'and',
    );
    const isBelow = around.every((step, index) => step === home[index]);
    return isBelow
      ? `write ${keys} above it, and indent it below`
      : `write ${keys} ${whereOf([home.slice(0, written)])}, and move it below`;
  }
  const beside = isAbove ? around[home.length] : manifest.at(home).entries()[0]?.[0];
  return `move it to ${nameOf(home)}${beside === undefined ? '' : `, beside ${beside}`}`;
}

function nameOf(map: Path): string {
  if (map.length === 0) return 'the root';
  return `${briefPath(map)}${takesAmounts(map) ? ' or limits' : ''}`;
}

/** True for the requests of a container: an amount of it may be meant as a limit as well, that of a claim may not. */
function takesAmounts(map: Path): boolean {
  return map.at(-1) === 'requests' && typeof map.at(-3) === 'number';
}

/** True where a field may be meant for another place than the only one that it can be moved to. */
export function isDoubtful(field: Field, home: Path): boolean {
  const name = field.step;
  const manifest = field.context as Manifest;
  // A Pod takes resources too, but beside what slipped out of its container they may have slipped along.
  const hasResources = (map: Path): boolean => manifest.at([...map, 'resources']).exists;
  if (home.at(-2) === 'containers' && !hasResources(home) && hasResources(field.path.slice(0, -1))) return true;
  switch (home.at(-1)) {
    case 'requests':
      return takesAmounts(home);
    case 'hostPath':
      return true;
    case 'exec':
      // A probe does one thing only.
      return manifest
        .at(home.slice(0, -1))
        .entries()
        .some(([action]) => ACTIONS.has(action));
    case 'spec':
      // The resources of a Pod are not those of its container.
      return name === 'resources';
    case 'metadata':
      // Labels in a spec may be those of the Pods, or a selector.
      return home.length === 1 && field.path.length > 1 && (name === 'labels' || name === 'annotations');
    default:
      // The arguments of a container are not those of a probe.
      return (name === 'command' || name === 'args') && home.length < field.path.length - 1;
  }
}

const ACTIONS: ReadonlySet<string> = new Set(['httpGet', 'tcpSocket', 'grpc', 'sleep']);
