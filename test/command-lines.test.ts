import { expect, test } from 'vitest';
import { isCommandLine, wordsOf } from '../src/kubernetes/command-lines.ts';

test.each([
  ['redis-cli ping', true],
  ['/bin/sh -c', true],
  ['/usr/bin/mysqladmin ping -h localhost', true],
  ['/bin/bash /scripts/ready.sh', true],
  ['redis-cli', false],
  ['/opt/health checks/ready.sh', false],
  ['C:\\Program Files\\shop\\ready.exe', false],
  ['{{ .Values.command }} ping', false],
  ['', false],
])('%j is a command line: %s', (word, expected) => {
  expect(isCommandLine(word)).toBe(expected);
});

test('only what no shell would change is taken apart', () => {
  expect(wordsOf(' pg_isready  -U postgres ')).toEqual(['pg_isready', '-U', 'postgres']);
  expect(wordsOf('pg_isready -U "$POSTGRES_USER"')).toBeUndefined();
  expect(wordsOf('redis-cli ping | grep PONG')).toBeUndefined();
});
