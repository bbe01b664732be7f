import type { Field } from '../yaml/field.ts';
import { fixed, type Refused, shortened } from './refused.ts';
import { nearTimeZone, wrongScheduleField } from './schedules.ts';

const SCHEDULE = 'write minute, hour, day of the month, month and day of the week, such as 0 3 * * *';
const SCHEDULE_FIELDS = [
  ['minute', 'a number from 0 to 59'],
  ['hour', 'a number from 0 to 23'],
  ['day of the month', 'a number from 1 to 31'],
  ['month', 'a number from 1 to 12, or jan to dec'],
  ['day of the week', 'a number from 0, which is Sunday, to 6, or sun to sat'],
] as const;

/** Says why a text is no schedule of a CronJob. */
export function explainSchedule(text: string): Refused {
  const written = shortened(text);
  const [, zone] = /^(?:CRON_)?TZ=(\S+)/.exec(text) ?? [];
  if (zone !== undefined) {
    return { what: `${written} names a time zone`, help: `write timeZone: ${zone} beside it, and take it out here` };
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
  return { what: `${shortened(fields[wrong]!)} in ${written} is no ${name}`, help: `write ${range}` };
}

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
