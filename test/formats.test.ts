import { describe, expect, test } from 'vitest';
import { type Format, hasFormat } from '../src/kubernetes/formats.ts';

/** What the API server takes and what it does not. */
const CASES: Readonly<Partial<Record<Format, readonly [taken: readonly string[], refused: readonly string[]]>>> = {
  quantity: [
    [
      '1Gi',
      '500m',
      '.5',
      '5.',
      '1e3',
      '1E-2',
      '1e+3',
      '1E',
      '+1Gi',
      '-1',
      '00',
      '0.1m',
      ' 1Gi ',
      '1n',
      '1u',
      'Gi',
      '-',
      '.',
    ],
    [
      '',
      ' ',
      '1GB',
      '1 Gi',
      '10MiB',
      '1K',
      '1ki',
      '1g',
      '1gb',
      '1e',
      '0x10',
      '1,5',
      '1.5.2',
      '1_000',
      '1µ',
      '1Gi\n',
      '1E1i',
    ],
  ],
  base64: [
    ['', 'cG9zdGdyZXM=', 'cG9z\ndGdyZXM=\n', 'YR=='],
    ['postgres!', 'cG9zdGdyZXM', 'cG 9z', 'a-_b', '====', 'YQ==YQ=='],
  ],
  time: [
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.123Z', '2026-01-31T12:00:00+02:00', '2026-01-31T5:00:00Z'],
    ['', '2026-01-31', '2026-01-31T12:00:00', '2026-01-31t12:00:00z'],
  ],
  'label-key': [
    ['app', 'app.kubernetes.io/name', 'A_b.c-d'],
    ['', 'a b', '-app', 'app/', '/app', 'a/b/c', 'Example.com/app', 'a'.repeat(64)],
  ],
  'annotation-key': [['Example.com/App'], ['my note']],
  'label-value': [
    ['', 'postgres', '1.0_rc-1', 'a'.repeat(63)],
    ['-a', 'a-', 'a/b', 'a b', 'é', 'a'.repeat(64)],
  ],
  'dns-subdomain': [
    ['postgres', 'a.b-c.d', '9a'],
    ['', 'A', 'a..b', 'a.-b', 'a_b', '.a', 'a.', 'a'.repeat(254)],
  ],
  'dns-1035-label': [['postgres'], ['9a', 'a.b', '-a']],
  'name-prefix': [
    ['postgres-', 'a'],
    ['-', 'Ab-'],
  ],
  'port-name': [
    ['http', 'a', '9092-tcp'],
    ['', '80', 'a--b', '-a', 'a-', 'HTTP', 'postgres_metrics', 'postgresql-metrics'],
  ],
  'env-name': [
    ['PGDATA', 'my.env-name', '_a'],
    ['', '9A', 'a b', '..a', '.'],
  ],
  'relaxed-env-name': [
    ['9A', 'a b', '..'],
    ['', 'a=b', 'é', 'a\n'],
  ],
  'config-key': [
    ['.pgpass', 'postgresql.conf'],
    ['', '.', '..', '..a', 'a b', 'a/b'],
  ],
  'path-segment': [
    ['system:node', 'A b'],
    ['.', '..', 'a/b', '50%'],
  ],
  'driver-name': [['EBS.csi.aws.com'], ['a_b', 'a'.repeat(64)]],
  'resource-name': [
    ['cpu', 'hugepages-2Mi', 'nvidia.com/gpu'],
    ['mem', 'storage', 'a b/c'],
  ],
  'resource-path': [
    ['limits.cpu', 'requests.hugepages-2Mi'],
    ['cpu', 'limits.mem'],
  ],
  'env-field-path': [
    ["metadata.labels['app']", 'status.podIP'],
    ['metadata.labels', 'metadata.nam', "metadata.labels['a b']"],
  ],
  'volume-field-path': [['metadata.labels', "metadata.annotations['Example.com/a']"], ['status.podIP']],
  'inner-path': [
    ['pgdata', '..data', 'a/..b'],
    ['/pgdata', '..', 'a/../b'],
  ],
  'file-path': [['pgdata'], ['..data', 'a/..']],
  'quantity-above-zero': [
    ['1Gi', '0.1m', '1GB'],
    ['0', '0Gi', '-1Gi', '0.0'],
  ],
  'quantity-from-zero': [
    ['0', '-0', '1'],
    ['-1', '-0.5'],
  ],
};

describe.each(Object.entries(CASES))('%s', (format, [taken, refused]) => {
  test.each(taken)('takes %j', (text) => expect(hasFormat(text, format as Format)).toBe(true));
  test.each(refused)('refuses %j', (text) => expect(hasFormat(text, format as Format)).toBe(false));
});

test.each(Object.keys(CASES))('%s is told in a time that grows with the text alone', (format) => {
  for (const unit of ['a', 'a.', '-', '0', 'a-', '.', '/', ' ', 'YQ']) {
    const text = unit.repeat(50_000);
    const start = performance.now();
    hasFormat(`${text}!`, format as Format);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
