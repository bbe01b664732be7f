import { expect, test } from 'vitest';
import { asLabels, type Labels, readLabels, readSelector } from '../src/kubernetes/labels.ts';
import { correctionOf, slips } from '../src/kubernetes/slips.ts';
import { applyEdits } from '../src/text/fix.ts';
import type { Field } from '../src/yaml/field.ts';
import { bundleOf } from './manifests.ts';

function read(selector: string, labels: string) {
  const text =
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: kafka, labels: ' +
    `${labels}}\nspec:\n  selector: ${selector}\n`;
  const [budget] = bundleOf({ 'kafka.yaml': text }).all('PodDisruptionBudget');
  const field = budget!.root.get('spec').get('selector');
  const wanted = asLabels(readSelector(field)) as Labels;
  return { text, field: field as Field, wanted, labels: readLabels(budget!.root.get('metadata').get('labels')) };
}

test.each([
  ['a value', '{matchLabels: {app: kafak}}', '{matchLabels: {app: kafka}}', 'kafak'],
  ['a key', '{matchLabels: {name: kafka}}', '{matchLabels: {app: kafka}}', 'name'],
  [
    'a value of an expression',
    '{matchExpressions: [{key: app, operator: In, values: [kafak]}]}',
    '{matchExpressions: [{key: app, operator: In, values: [kafka]}]}',
    'kafak',
  ],
  [
    'the key of an expression',
    '{matchExpressions: [{key: name, operator: In, values: [kafka]}]}',
    '{matchExpressions: [{key: app, operator: In, values: [kafka]}]}',
    'name',
  ],
  ['several', '{matchLabels: {name: kafka, tier: brokr}}', '{matchLabels: {app: kafka, tier: broker}}', 'name'],
])('what is meant by a slip is written: %s', (_, written, meant, place) => {
  const { text, field, wanted, labels } = read(written, '{app: kafka, tier: broker}');
  const { at, range = at.range, help, fix } = correctionOf(slips(wanted, labels)!, wanted, field);
  expect(text.slice(range.start, range.end)).toBe(place);
  expect(applyEdits(text, fix!.edits)).toBe(text.replace(written, meant));
  expect(help).toContain('write app: kafka');
});

test('what is wrong in key and value is told, and left to a person', () => {
  const { field, wanted } = read('{matchLabels: {name: kafak}}', '{}');
  const slip = { key: 'name', value: 'kafak', found: { key: 'app', value: 'kafka' } };
  expect(correctionOf([slip], wanted, field)).toMatchObject({ help: 'write app: kafka' });
  expect(correctionOf([slip], wanted, field).fix).toBeUndefined();
});
