import { nearName } from './names.ts';

/** The values that each field of a schedule takes, in order, and the names that some have from the least on. */
const FIELDS: readonly (readonly [least: number, most: number, names: string])[] = [
  [0, 59, ''],
  [0, 23, ''],
  [1, 31, ''],
  [1, 12, 'jan feb mar apr may jun jul aug sep oct nov dec'],
  [0, 6, 'sun mon tue wed thu fri sat'],
];

const SHORTHAND = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
const EVERY = /^@every [+-]?(?:0|(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

/**
 * True for what the controller of CronJobs reads: five fields, `@daily` and the like, or `@every 1h` (`ParseStandard` of
 * robfig/cron 3). It is not what crontab of Unix reads: Sunday is no 7, and there is no `@reboot`.
 */
export function isSchedule(text: string): boolean {
  if (text.startsWith('@')) return SHORTHAND.test(text) || EVERY.test(text);
  return wrongScheduleField(text) === undefined;
}

/** The index of the first of the five fields that cannot be read, or -1 where they are not five; undefined where all can. */
export function wrongScheduleField(text: string): number | undefined {
  const fields = text.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== FIELDS.length) return -1;
  const wrong = fields.findIndex(
    (field, index) => !field.split(',').every((part) => part === '' || isPart(part, FIELDS[index]!)),
  );
  return wrong < 0 ? undefined : wrong;
}

/** `*`, `5`, `1-5`, `mon-fri`, and `/2` behind any of them. */
function isPart(part: string, [least, most, names]: readonly [number, number, string]): boolean {
  const [range = '', step, ...more] = part.split('/');
  const [from = '', to = from, ...beyond] = range.split('-');
  if (more.length > 0 || (step !== undefined && !(whole(step) > 0))) return false;
  if (from === '*' || from === '?') return true;
  const number = (text: string) => {
    const index = names.split(' ').indexOf(text.toLowerCase());
    return index >= 0 && text !== '' ? index + least : whole(text);
  };
  const [first, last] = [number(from), number(to)];
  return beyond.length === 0 && first >= least && first <= last && last <= most;
}

function whole(text: string): number {
  return /^\+?[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

/** Those of three letters: what else people write, such as PST, the engine takes and the database has not. */
const SHORT_ZONES: ReadonlySet<string> = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));

/** Those that the database has and the engine has not. */
const UNKNOWN_ZONES: ReadonlySet<string> = new Set(['Factory', 'posixrules']);

const zones = new Map<string, boolean>();

/**
 * True for a name from the time zone database, as far as this program knows it: letter for letter, since it is the name
 * of a file. `Local` is none, it would be that of the controller.
 */
export function isTimeZone(name: string): boolean {
  let known = zones.get(name);
  if (known === undefined) {
    const isName = /^[A-Z]{3}$/.test(name) ? SHORT_ZONES.has(name) : /^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name);
    const zone = isName ? zoneOf(name) : undefined;
    known =
      UNKNOWN_ZONES.has(name) || (zone !== undefined && (zone === name || zone.toLowerCase() !== name.toLowerCase()));
    zones.set(name, known);
  }
  return known;
}

/** The time zone that was meant: of which only the case of letters is another, or which is written nearly so. */
export function nearTimeZone(name: string): string | undefined {
  const same = zoneOf(name);
  if (same?.toLowerCase() === name.toLowerCase()) return same;
  const near = nearName(name, Intl.supportedValuesOf('timeZone'));
  return near?.only ? near.name : undefined;
}

/** The name that the engine has for a time zone. It does not mind the case of letters. */
function zoneOf(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
