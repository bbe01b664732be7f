import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globMatcher, isGlob } from '../src/text/glob.ts';

const cases: readonly [pattern: string, matches: readonly string[], differs: readonly string[]][] = [
  ['k8s/postgres.yaml', ['k8s/postgres.yaml'], ['k8s/postgres-yaml', 'a/k8s/postgres.yaml', 'k8s/postgres.yaml.bak']],
  ['*.yaml', ['kafka.yaml', '.kafka.yaml', '.yaml'], ['k8s/kafka.yaml', 'kafka.yml']],
  ['**/*.yaml', ['kafka.yaml', 'k8s/kafka.yaml', 'k8s/prod/kafka.yaml'], ['kafka.yml', 'k8s/kafka.json']],
  ['k8s/**/kafka.yaml', ['k8s/kafka.yaml', 'k8s/a/b/kafka.yaml'], ['kafka.yaml', 'k8s/my-kafka.yaml', 'k8skafka.yaml']],
  ['k8s/**', ['k8s', 'k8s/kafka.yaml', 'k8s/a/b.yaml'], ['k8s-old/kafka.yaml', 'a/k8s']],
  ['vendor/', ['vendor', 'vendor/kafka.yaml'], ['vendors/kafka.yaml']],
  ['**', ['kafka.yaml', 'a/b/c.yaml'], []],
  ['**/**/**/kafka.yaml', ['kafka.yaml', 'a/kafka.yaml'], ['akafka.yaml']],
  ['**/templates/**', ['templates', 'templates/a.yaml', 'chart/templates/a/b.yaml'], ['chart/mytemplates/a.yaml']],
  ['k8s**/a.yaml', ['k8s-prod/a.yaml'], ['k8s/prod/a.yaml']],
  ['redis-?.yaml', ['redis-0.yaml'], ['redis-10.yaml', 'redis-/.yaml', 'redis-.yaml']],
  ['{postgres,kafka}.{yaml,yml}', ['postgres.yaml', 'kafka.yml'], ['redis.yaml', '{postgres,kafka}.yaml']],
  [
    '{base,overlays/{dev,prod}}/*.yaml',
    ['base/a.yaml', 'overlays/prod/a.yaml'],
    ['overlays/a.yaml', 'overlays/x/a.yaml'],
  ],
  ['a{,-old}.yaml', ['a.yaml', 'a-old.yaml'], ['a-new.yaml']],
  ['{base/**,**/prod}/a.yaml', ['base/x/y/a.yaml', 'x/prod/a.yaml'], ['dev/a.yaml']],
  ['redis-[0-2a].yaml', ['redis-0.yaml', 'redis-2.yaml', 'redis-a.yaml'], ['redis-3.yaml', 'redis--.yaml']],
  ['redis-[!0-2].yaml', ['redis-3.yaml', 'redis-!.yaml'], ['redis-0.yaml', 'redis-/.yaml']],
  ['a[z-a].yaml', ['az.yaml', 'a-.yaml'], ['am.yaml']],
  ['a[.yaml', ['a[.yaml'], ['a.yaml']],
  ['a{b.yaml', ['a{b.yaml'], ['ab.yaml']],
  ['{postgres}.yaml', ['{postgres}.yaml'], ['postgres.yaml']],
  ['./k8s/*.yaml', ['k8s/kafka.yaml'], ['./k8s/kafka.yaml']],
  ['\\*.yaml', ['*.yaml'], ['kafka.yaml']],
  ['a+(b)|c^$.yaml', ['a+(b)|c^$.yaml'], ['aab.yaml']],
  ['__proto__/*', ['__proto__/a.yaml'], ['a.yaml']],
];

test.each(cases)('%s', (pattern, matches, differs) => {
  const isMatch = globMatcher(pattern);
  for (const path of matches) expect(isMatch(path), path).toBe(true);
  for (const path of differs) expect(isMatch(path), path).toBe(false);
});

test('any text compiles, and a text without special characters matches itself alone', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'*?[]{},!^-\\/.ab'), maxLength: 20 }),
      (path, pattern) => {
        expect(typeof globMatcher(pattern)(path)).toBe('boolean');
        if (!/[*?[\]{}\\]|^\.\/|\/$/.test(path)) expect(globMatcher(path)(path)).toBe(true);
      },
    ),
  );
});

test('a path is a glob by its wildcards', () => {
  for (const path of ['k8s/*.yaml', 'redis-?.yaml', 'redis-[01].yaml', '{a,b}.yaml'])
    expect(isGlob(path), path).toBe(true);
  for (const path of ['k8s/postgres.yaml', '{postgres}.yaml', 'a[.yaml', '$HOME/a+b.yaml'])
    expect(isGlob(path), path).toBe(false);
});
