import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearName } from '../src/kubernetes/names.ts';
import { editDistance, nearNames } from '../src/text/distance.ts';

describe('editDistance', () => {
  test.each([
    ['postgres', 'postgres', 0],
    ['postgres', 'postgre', 1],
    ['postgre', 'postgres', 1],
    ['postgres', 'postgras', 1],
    ['postgres', 'psotgres', 1],
    ['kafka', 'redis', 5],
    ['', 'data', 4],
  ])('%s to %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, zero for equal names alone, and no longer than the longer name', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), maxLength: 8 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearNames', () => {
  test.each([
    ['a letter too few', 'postgre', ['postgres', 'redis'], ['postgres']],
    ['two letters swapped', 'psotgres', ['postgres'], ['postgres']],
    ['another case', 'APP', ['app'], ['app']],
    [
      'other separators',
      'postgres_headless',
      ['postgres-headless', 'postgresheadless'],
      ['postgres-headless', 'postgresheadless'],
    ],
    ['the nearest only', 'postgrs', ['postgres', 'pstgrs', 'postg'], ['postgres', 'pstgrs']],
    ['equal but for case before a slip', 'Data', ['date', 'data'], ['data']],
    ['two letters in a long name', 'elasticsaerhc', ['elasticsearch'], ['elasticsearch']],
    ['two letters in a short name', 'kafk', ['kafkas', 'kafka'], ['kafka']],
    ['not the name itself', 'data', ['data'], []],
    ['nothing like it', 'data', ['logs', 'config'], []],
    ['not a name of which nothing is left', 'db', ['a', ''], []],
    ['each but once', 'postgre', ['postgres', 'postgres'], ['postgres']],
    ['names of Object.prototype', 'constructo', ['constructor', '__proto__'], ['constructor']],
  ])('%s', (_, name, candidates, near) => {
    expect(nearNames(name, candidates)).toEqual(near);
  });

  test('names that differ in digits are different on purpose', () => {
    expect(nearNames('data-2', ['data-1', 'data'])).toEqual([]);
    expect(nearNames('kafka10', ['kafka-10', 'kafka-01'])).toEqual(['kafka-10']);
  });
});

test('a near name says whether it is the only one', () => {
  expect(nearName('dta', ['data', 'logs'])).toEqual({ name: 'data', only: true });
  expect(nearName('dat', ['data', 'date'])).toEqual({ name: 'data', only: false });
  expect(nearName('dat', ['logs'])).toBeUndefined();
});
