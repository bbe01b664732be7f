import { describe, expect, test } from 'vitest';
import {
  isAddress,
  isPartOf,
  isRange,
  isStrictAddress,
  isStrictRange,
  networkOf,
} from '../src/kubernetes/ip-addresses.ts';

// As API servers of 1.30, 1.35 and 1.36 judge the clusterIP of a Service and the cidr of a NetworkPolicy.

describe('addresses', () => {
  const strict = [
    '10.0.0.1',
    '::1',
    'fd00::1',
    '::',
    '1:2:3:4:5:6:7::',
    '1:2:3:4:5:6:7:8',
    'fd00::0001',
    '64:ff9b::10.0.0.1',
  ];
  const lenient = ['010.0.0.1', '0000010.0.0.1', '::10.0.0.01', '::ffff:10.0.0.1', '::ffff:a00:1', 'fd00::00001'];
  const neither = [
    '',
    'none',
    'localhost',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.1/8',
    ' 10.0.0.1',
    'fd00:::1',
    '1::2::3',
    ':1',
    '1:',
  ];
  const others = ['1:2:3:4:5:6:7:8:9', 'fd00::1%eth0', '+1.0.0.1', 'fd00::12345', '1:2:3:4:5:6:7:10.0.0.1'];

  test.each(strict)('%s is taken', (text) => expect([isAddress(text), isStrictAddress(text)]).toEqual([true, true]));
  test.each(lenient)('%s was taken', (text) => expect([isAddress(text), isStrictAddress(text)]).toEqual([true, false]));
  test.each([...neither, ...others])('%j is none', (text) =>
    expect([isAddress(text), isStrictAddress(text)]).toEqual([false, false]),
  );
});

describe('ranges', () => {
  const strict = ['10.0.0.0/8', '10.0.0.1/32', '0.0.0.0/0', '::/0', 'fd00::/8'];
  const lenient = ['10.0.0.5/8', '010.0.0.0/8', '10.0.0.0/08', 'fd00::1/8'];
  const neither = [
    '',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    'fd00::/129',
    'localhost/8',
    ' 10.0.0.0/8',
  ];

  test.each(strict)('%j is taken', (text) => expect([isRange(text), isStrictRange(text)]).toEqual([true, true]));
  test.each(lenient)('%s was taken', (text) => expect([isRange(text), isStrictRange(text)]).toEqual([true, false]));
  test.each(neither)('%j is none', (text) => expect([isRange(text), isStrictRange(text)]).toEqual([false, false]));
});

describe('a range', () => {
  test.each([
    ['10.1.0.0/16', '10.0.0.0/8'],
    ['169.254.169.254/32', '0.0.0.0/0'],
    ['10.127.0.0/16', '10.0.0.0/9'],
    ['fd01::/16', 'fd00::/8'],
  ])('%s is a part of %s', (part, whole) => {
    expect(isPartOf(part, whole)).toBe(true);
  });

  test.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.0.0.0/8', '10.0.0.0/16'],
    ['11.0.0.0/16', '10.0.0.0/8'],
    ['10.128.0.0/16', '10.0.0.0/9'],
    ['10.0.0.0/16', 'fd00::/8'],
  ])('%s is no part of %s', (part, whole) => {
    expect(isPartOf(part, whole)).toBe(false);
  });

  test('is nothing to compare where it is no range', () => {
    expect(isPartOf('10.0.0.1', '10.0.0.0/8')).toBeUndefined();
  });
});

describe('the network of a range', () => {
  test.each([
    ['192.168.1.5/24', '192.168.1.0/24'],
    ['10.200.3.4/9', '10.128.0.0/9'],
    ['10.0.0.1/32', '10.0.0.1/32'],
    ['10.0.0.1/0', '0.0.0.0/0'],
    ['fd00:10:96::1/112', 'fd00:10:96::/112'],
    ['fd00:0:0:1::5/64', 'fd00:0:0:1::/64'],
    ['fd00:0:0:1:0:0:0:5/128', 'fd00:0:0:1::5/128'],
    ['2001:db8:0:0:1::1/127', '2001:db8:0:0:1::/127'],
    ['2001:db8:0:0:1:2:3:4/127', '2001:db8::1:2:3:4/127'],
    ['::1/8', '::/8'],
    ['::ffff:10.1.2.3/104', '10.0.0.0/8'],
  ])('of %s is %s', (range, network) => {
    expect(networkOf(range)).toBe(network);
  });

  test('is none where there is no range', () => {
    expect(networkOf('10.0.0.1')).toBeUndefined();
    expect(networkOf('10.0.0.1/33')).toBeUndefined();
  });
});
