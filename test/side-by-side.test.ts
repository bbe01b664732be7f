import { expect, test } from 'vitest';
import { sideBySide } from '../src/input/side-by-side.ts';

/** `clusters/dev: redis kafka` for objects in that directory. */
function found(...lines: string[]) {
  const objects = lines.flatMap((line) => {
    const [directory, names = ''] = line.split(': ');
    return names
      .split(' ')
      .map((name) => ({ path: `${directory}/${name}.yaml`, identity: `apps/StatefulSet/${name}` }));
  });
  return sideBySide(objects).map(({ kind, parent, names }) => `${kind}: ${parent}{${names.join(',')}}`);
}

test.each<[string, string[], string[]]>([
  ['environments', ['clusters/prod: redis', 'clusters/dev: redis'], ['environments: clusters/{dev,prod}']],
  ['regions', ['eu-west-1: redis', 'us-east-1: redis'], ['environments: {eu-west-1,us-east-1}']],
  ['lessons', ['01-start: web', '02-disks: web db', '03-end: web'], ['lessons: {01-start,02-disks,03-end}']],
  ['chapters', ['book/Chapter 1: web', 'book/Chapter 2: web'], ['lessons: book/{Chapter 1,Chapter 2}']],
  ['versions', ['deploy/v1.0: csi', 'deploy/v1.1: csi'], ['variants: deploy/{v1.0,v1.1}']],
  ['deeper down', ['a/dev/data: redis', 'a/prod/store: redis'], ['environments: a/{dev,prod}']],
  ['mostly the same', ['dev: a b c d', 'prod: a b x y'], ['environments: {dev,prod}']],
  ['hardly the same', ['dev: a b c d', 'prod: a x y z'], []],
  ['one of many is not', ['dev: a b', 'prod: a b', 'tools: a x y'], ['environments: {dev,prod}']],
  ['half of it in each of two that differ', ['all: a b c d', 'one: a b x', 'two: c d y'], ['variants: {all,one,two}']],
  ['the half that counts is gone with another', ['one: a b', 'two: b x y z', 'three: x q r s t'], []],
  ['within one another', ['dev: a', 'dev/old: a', 'prod: a'], ['environments: {dev,prod}']],
  ['in one directory', ['k8s: redis', 'k8s: redis'], []],
  ['at the root', ['.: redis'], []],
  ['nothing', [], []],
])('%s', (_, lines, wanted) => {
  expect(found(...lines)).toEqual(wanted);
});

test('many directories and objects take no time', () => {
  const objects = Array.from({ length: 20_000 }, (_, index) => ({
    path: `lessons/${index % 400}/k8s/${index}.yaml`,
    identity: `Service/redis-${Math.floor(index / 400)}`,
  }));
  const start = performance.now();
  expect(sideBySide(objects)[0]!.names).toHaveLength(400);
  expect(performance.now() - start).toBeLessThan(2000);
});
