import { describe, expect, test } from 'vitest';
import { isSchedule, isTimeZone, nearTimeZone, wrongScheduleField } from '../src/kubernetes/schedules.ts';

describe('a schedule', () => {
  test.each([
    ['0 3 * * *', undefined],
    ['  */15 0-6/2 ? jan-Mar SUN,5 ', undefined],
    // Empty parts of a list are left out, and a star goes before what stands behind its dash.
    [', *-5 1, * *', undefined],
    ['60 3 * * *', 0],
    ['0 24 * * *', 1],
    ['0 3 0 * *', 2],
    ['0 3 * 13 *', 3],
    ['0 3 * * 7', 4],
    ['0 3 * * fri-mon', 4],
    ['0 3 * * monday', 4],
    ['*/0 3 * * *', 0],
    ['1-2-3 3 * * *', 0],
    ['*/5/5 3 * * *', 0],
    ['-1 3 * * *', 0],
    ['0 3 * *', -1],
    ['0 0 3 * * *', -1],
    ['', -1],
  ])('%s cannot be read at field %s', (text, field) => {
    expect(wrongScheduleField(text)).toBe(field);
    expect(isSchedule(text)).toBe(field === undefined);
  });

  test('may have a name, or be an interval', () => {
    const taken = ['@daily', '@midnight', '@every 1h30m', '@every 1.5h', '@every 100ms'];
    const refused = ['@Daily', '@reboot', '@every', '@every 1d', '@every 5'];
    expect(taken.filter((text) => !isSchedule(text))).toEqual([]);
    expect(refused.filter(isSchedule)).toEqual([]);
  });
});

describe('a time zone', () => {
  test('is named letter for letter', () => {
    const taken = [
      'UTC',
      'Europe/Berlin',
      'Asia/Kolkata',
      'Asia/Calcutta',
      'America/Port-au-Prince',
      'Etc/GMT+1',
      'PST8PDT',
    ];
    const refused = ['utc', 'europe/berlin', 'Local', 'PST', 'IST', '+01:00', '', ' UTC', 'Europe/', '../UTC'];
    expect(taken.filter((name) => !isTimeZone(name))).toEqual([]);
    expect(refused.filter(isTimeZone)).toEqual([]);
  });

  test('is found where its name is written nearly so', () => {
    expect(nearTimeZone('europe/berlin')).toBe('Europe/Berlin');
    expect(nearTimeZone('America/New York')).toBe('America/New_York');
    expect(nearTimeZone('utc')).toBe('UTC');
    expect(nearTimeZone('Local')).toBeUndefined();
  });
});

test('a long interval is read in no time', () => {
  const start = performance.now();
  for (const text of ['1', '1m', '1.1s', '.']) expect(isSchedule(`@every ${text.repeat(50_000)}x`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
