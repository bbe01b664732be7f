import { expect, test } from 'vitest';
import { compareQuantities } from '../src/kubernetes/quantities.ts';

test.each([
  ['1Gi', '1024Mi'],
  ['0.5', '500m'],
  ['1.5Gi', '1536Mi'],
  ['1e3', '1k'],
  ['1E3', '1000'],
  ['1E', '1000P'],
  ['.5', '500000u'],
  ['-1', '-1000m'],
  ['+2', '2'],
  // More cannot be counted in a binary unit.
  ['9Ei', '8Ei'],
  // Less than a billionth counts as one.
  ['0.0000000001', '1n'],
])('%s is as much as %s', (one, other) => {
  expect(compareQuantities(one, other)).toBe(0);
});

test.each([
  ['1Gi', '1G'],
  ['2', '1999m'],
  ['129M', '123Mi'],
  ['0', '-1'],
  ['1Ei', '1E'],
  ['10E', '10Ei'],
  ['8Ei', '7.9Ei'],
])('%s is more than %s', (one, other) => {
  expect(compareQuantities(one, other)).toBe(1);
  expect(compareQuantities(other, one)).toBe(-1);
});

test.each(['', '1GB', '1 Gi', 'one', '1ki', '1e999999999', '9'.repeat(100)])('%s is not compared', (text) => {
  expect(compareQuantities(text, '1')).toBeUndefined();
});
