import { expect, test } from 'vitest';
import { meantName } from '../src/kubernetes/storage-names.ts';

test.each([
  ['fast-retian', 'fast-retain'],
  ['archieve', 'archive'],
  ['localstorage', 'local-storage'],
  ['data-postgers-0', 'data-postgres-0'],
  ['Premium', 'premium'],
])('%s is a slip for %s', (name, meant) => {
  expect(meantName(name, ['standard', meant])).toBe(meant);
});

test.each([
  ['fast-hdd', 'fast-ssd'],
  ['zone-a', 'zone-b'],
  ['ebs-sc', 'efs-sc'],
  ['data-api-0', 'data-app-0'],
  ['tier-1', 'tier-2'],
  ['unencrypted', 'encrypted'],
  ['data-redis-0', 'data-redis-1'],
])('%s is another name than %s', (name, other) => {
  expect(meantName(name, [other])).toBeUndefined();
});

test('of two that are as near none is known to be meant', () => {
  expect(meantName('archve', ['archive', 'archves'])).toBeUndefined();
});
