import { describe, expect, test } from 'vitest';
import { coverage, formatSpan, NEWEST, OLDEST, parseVersions, SUPPORTED } from '../src/kubernetes/versions.ts';

describe('parseVersions', () => {
  test.each([
    ['1.34', 34, 34],
    ['v1.34', 34, 34],
    ['1.34.2', 34, 34],
    ['1.32-1.36', 32, 36],
    ['1.32 - v1.36.0', 32, 36],
    [' 1.25 ', 25, 25],
    ['1.34-1.34', 34, 34],
  ])('%s', (text, from, to) => {
    expect(parseVersions(text)).toEqual({ from, to });
  });

  test.each([
    '',
    '1',
    '34',
    '2.0',
    '1.34-',
    '-1.34',
    '1.36-1.32',
    '1.34.x',
    '1.24',
    '1.9',
    `1.${NEWEST + 1}`,
    'latest',
    '1.340',
  ])('%j is none', (text) => {
    expect(parseVersions(text)).toBeUndefined();
  });

  test('what is supported is known', () => {
    expect(parseVersions(`1.${SUPPORTED.from}-1.${SUPPORTED.to}`)).toEqual(SUPPORTED);
    expect(SUPPORTED.from).toBeGreaterThanOrEqual(OLDEST);
  });
});

test.each([
  [{}, 'all'],
  [{ since: 33 }, 'all'],
  [{ since: 34 }, 'all'],
  [{ since: 35 }, 'some'],
  [{ since: 37 }, 'some'],
  [{ since: 38 }, 'none'],
  [{ until: 33 }, 'none'],
  [{ until: 34 }, 'some'],
  [{ until: 36 }, 'some'],
  [{ until: 37 }, 'all'],
  [{ since: 30, until: 33 }, 'none'],
  [{ since: 35, until: 35 }, 'some'],
  [{ since: 34, until: 37 }, 'all'],
] as const)('%o holds for %s of 1.34 to 1.37', (span, expected) => {
  expect(coverage(span, { from: 34, to: 37 })).toBe(expected);
});

test('a span in words', () => {
  expect(formatSpan({ since: 34 })).toBe('since 1.34');
  expect(formatSpan({ until: 33 })).toBe('until 1.33');
  expect(formatSpan({ since: 28, until: 33 })).toBe('1.28 to 1.33');
});
