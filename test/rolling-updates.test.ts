import { expect, test } from 'vitest';
import { unavailableOf } from '../src/kubernetes/rolling-updates.ts';
import type { Field } from '../src/yaml/field.ts';
import { bundleOf } from './manifests.ts';

test.each([
  ['2', 3, 2],
  ['100%', 3, 3],
  ['50%', 3, 1],
  ['10%', 3, 1],
  ['120%', 3, undefined],
  ['"2"', 3, undefined],
  ['"${COUNT}"', 3, undefined],
])('maxUnavailable: %s of %i Pods: %s', (written, pods, count) => {
  const text = `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: kafka}\nspec: {updateStrategy: {rollingUpdate: {maxUnavailable: ${written}}}}\n`;
  const [statefulSet] = bundleOf({ 'kafka.yaml': text }).all('StatefulSet');
  const field = statefulSet!.root.get('spec').get('updateStrategy').get('rollingUpdate').get('maxUnavailable');
  expect(unavailableOf(field as Field, pods)).toBe(count);
});
