import type { Field } from '../yaml/field.ts';
import { fixed, type Refused, shortened } from './refused.ts';
import { nearTimeZone, wrongScheduleField } from './schedules.ts';

const SCHEDULE = 'write minute, hour, day of the month, month and day of the week, such as 0 3 * * *';
const SCHEDULE_FIELDS = [
  ['minute', 'a number from 0 to 59', ['0', '59']],
  ['hour', 'a number from 0 to 23', ['0', '23']],
  ['day of the month', 'a number from 1 to 31', ['1', '31']],
  ['month', 'a number from 1 to 12, or jan to dec', ['1', '12'], ['jan', 'dec']],
  ['day of the week', 'a number from 0, which is Sunday, to 6, or sun to sat', ['0', '6'], ['sun', 'sat']],
] as const;

/** Says why a text is no schedule of a CronJob. */
export function explainSchedule(field: Field): Refused {
  const text = field.text ?? '';
  const written = shortened(text);
  const [, zone] = /^(?:CRON_)?TZ=(\S+)/.exec(text) ?? [];
  if (zone !== undefined) {
    const what = `${written} names a time zone`;
    return field.parent?.child('timeZone').exists === true
      ? { what, help: 'take the time zone out here, timeZone says it already' }
      : { what, help: `write timeZone: ${zone} beside it, and take it out here` };
  }
  const [, interval] = /^@every\b\s*(.*)/.exec(text) ?? [];
  if (interval !== undefined) {
    return { what: `${shortened(interval)} in ${written} is no length of time`, help: 'write it as @every 1h30m' };
  }
  if (text.startsWith('@')) {
    const shorthands = '@yearly, @monthly, @weekly, @daily or @hourly';
    return { what: `${written} is no schedule that CronJobs know`, help: `write ${shorthands}, or five fields` };
  }
  const fields = text.trim().split(/\s+/);
  const wrong = wrongScheduleField(text) ?? -1;
  const known = SCHEDULE_FIELDS[wrong];
  if (known === undefined) {
    return {
      what: `${written} has ${fields.length === 1 ? 'one field' : `${fields.length} fields`}, not five`,
      help: SCHEDULE,
    };
  }
  const [name, range] = known;
  return (
    explainPart(fields[wrong]!, wrong, written) ?? {
      what: `${shortened(fields[wrong]!)} in ${written} is no ${name}`,
      help: `write ${range}`,
    }
  );
}

/** Says what is wrong between the numbers of a field, each of which would do alone: a step of 0, a range that goes back. */
function explainPart(field: string, index: number, written: string): Refused | undefined {
  const isField = (text: string) =>
    wrongScheduleField(FIVE.map((any, at) => (at === index ? text : any)).join(' ')) === undefined;
  const part = field.split(',').find((each) => !isField(each)) ?? '';
  const [, range = '', step] = /^([^/]*)(?:\/(.*))?$/.exec(part) ?? [];
  if (step !== undefined && /^0+$/.test(step) && isField(range)) {
    return { what: `${shortened(part)} in ${written} has a step of 0`, help: `write ${range}, or a step of 1 or more` };
  }
  const [, from = '', to = ''] = /^([^-]+)-([^-]+)$/.exec(range) ?? [];
  if (from === '' || to === '' || !isField(from) || !isField(to)) return undefined;
  const [, , numbers, names = numbers] = SCHEDULE_FIELDS[index]!;
  const [least, most] = /^\d/.test(from) ? numbers : names;
  const every = step === undefined ? '' : `/${step}`;
  return {
    what: `${shortened(part)} in ${written} ends before it begins`,
    help: `write ${from}-${most}${every},${least}-${to}${every}, or the smaller one first`,
  };
}

const FIVE = ['*', '*', '*', '*', '*'];

/** Says why a text is no time zone. */
export function explainTimeZone(field: Field): Refused {
  const text = field.string ?? '';
  const near = nearTimeZone(text);
  const what = `${shortened(text)} is no time zone`;
  if (near === undefined)
    return { what, help: 'write a name from the time zone database, such as Europe/Berlin or UTC' };
  const isSame = near.toLowerCase() === text.toLowerCase();
  return { what, help: `write ${near}`, ...fixed(field, near, isSame ? 'safe' : 'unsafe') };
}
