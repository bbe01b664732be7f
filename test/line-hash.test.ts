import { expect, test } from 'vitest';
import { lineHashes } from '../src/report/line-hash.ts';

// What github/codeql-action makes of the same texts; it was run to get them.
test('lines are known by what upload-sarif knows them by', () => {
  expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
  expect(lineHashes('\ufeffapiVersion: v1\r\nkind: Service\r\n\r\nmetadata: {name: größe}\r\n')).toEqual([
    '871a858b75e4eba5:1',
    'f0c5d3306a2e95c7:1',
    '2ce987aea1a111f0:1',
    '85a076375d270546:1',
    'c129715d7a2bc9a3:1',
  ]);
  // A lone CR ends a line; blanks do not count.
  expect(lineHashes('kind: 😀\rkind:\t😀\r\n')).toEqual([
    '3aa0c838fc651cd9:1',
    'c78911ce72221f0e:1',
    'c129715d7a2bc9a3:1',
  ]);
});

test('those that are alike are numbered; a hash without its leading zero is one', () => {
  expect(lineHashes('app: redis\n'.repeat(12))).toEqual([
    'f79fe4789b66ed78:1',
    'f79fe4789b66ed78:2',
    'f79fe4789b66ed78:3',
    '6da448a5d1aeca77:1',
    '2d1ce02eb29cc4c3:1',
    'bb08613a97883baf:1',
    'be28be0a09923b:1',
    'a0318049cccdd367:1',
    '6bc7ff0d14e37233:1',
    '490d0918ff91099f:1',
    '2d1b517894e61cab:1',
    '3b86523821b5d657:1',
    'c129715d7a2bc9a3:1',
  ]);
});

test('a line keeps its hash when others are written above it', () => {
  const text = 'kind: Service\nmetadata:\n  name: redis\n';
  expect(lineHashes(`# the cache\n\n${text}`).slice(2)).toEqual(lineHashes(text));
});
