import { expect, test } from 'vitest';
import { postgresMajor } from '../src/kubernetes/data-directories.ts';
import { tagOf } from '../src/kubernetes/images.ts';

test.each([
  ['postgres:17.2', 17],
  ['docker.io/library/postgres:18-alpine3.22', 18],
  ['registry.example.org:5000/library/postgres:18beta1', 18],
  ['postgis/postgis:16-3.4', 16],
  ['pgvector/pgvector:pg18', 18],
  ['pgvector/pgvector:0.8.0-pg17', 17],
  ['timescale/timescaledb:2.17.2-pg16', 16],
  ['timescale/timescaledb:2.17.2', undefined],
  ['postgres:bookworm', undefined],
  ['postgres', undefined],
])('the version of %s is %s', (image, major) => {
  expect(postgresMajor(image)).toBe(major);
});

test('a port of a registry is no tag, and a digest is none', () => {
  expect(tagOf('registry.example.org:5000/postgres')).toBeUndefined();
  expect(tagOf('postgres:17.2@sha256:3a1d')).toBe('17.2');
});
