import { describe, expect, test } from 'vitest';
import { CONFLICTS, conflictsIn } from '../src/schema/conflicts.ts';
import { REQUIRED, readRequirement } from '../src/schema/required.ts';
import { readSpan } from '../src/schema/span.ts';
import { VALUES } from '../src/schema/values.ts';
import type { MapNode } from '../src/yaml/node.ts';
import { documentsOf } from './manifests.ts';
import { objectTypes, typeAt } from './object-types.ts';

// A slip of the pen in one of the tables is a rule that never fires, or a crash at the first manifest that has the type.

type Table = Readonly<Record<string, string>>;

const types = objectTypes();
const bare = documentsOf('kind: Pod')[0]!.root as MapNode;

function words(table: Table): { type: string; word: string }[] {
  return Object.entries(table).flatMap(([type, line]) => line.split(/\s+/).map((word) => ({ type, word })));
}

/** Words that name a field which the type does not have. */
function strangers(table: Table, pathsOf: (word: string) => readonly (readonly string[])[]): string[] {
  return words(table).flatMap(({ type, word }) =>
    pathsOf(word).every((path) => typeAt(types.get(type), path) !== undefined) ? [] : [`${type}: ${word}`],
  );
}

/** Words that are not of a form. */
function misshapen(table: Table, form: RegExp): string[] {
  return words(table).flatMap(({ type, word }) => (form.test(word) ? [] : [`${type}: ${word}`]));
}

/** Each way that the steps of a requirement lead, `[]` for the items of a list. */
function pathsOf(word: string): string[][] {
  let paths: string[][] = [[]];
  for (const { name: first, or, mark } of readRequirement(word).steps) {
    const items = mark === '[]' ? ['[]'] : [];
    paths = paths.flatMap((path) => [first, ...or].map((name) => [...path, name, ...items]));
  }
  return paths;
}

test.each([
  ['what is required', REQUIRED],
  ['what does not go together', CONFLICTS],
  ['what may be written', VALUES],
])('each line about %s is about a type of a manifest', (_, table) => {
  expect(Object.keys(table).filter((type) => !types.has(type))).toEqual([]);
});

describe('each word about what is required', () => {
  test('has the form of one', () => {
    const step = String.raw`\w+(?:\|\w+)*(?:\?|\[\]|\{\})?`;
    expect(misshapen(REQUIRED, new RegExp(String.raw`^${step}(?:\.${step})*(?:@-?\d+)?$`))).toEqual([]);
  });

  test('names fields of its type', () => {
    expect(strangers(REQUIRED, pathsOf)).toEqual([]);
  });
});

describe('each word about what does not go together', () => {
  test('has the form of one', () => {
    const field = String.raw`\w+(?:@-?\d+)?(?:=[\w|]+)?`;
    expect(misshapen(CONFLICTS, new RegExp(String.raw`^(?:\w+(?:\^\w+)+|${field}/\w+(?:!?=[\w|]+)?)$`))).toEqual([]);
    for (const type of Object.keys(CONFLICTS)) expect(conflictsIn(bare, type, [])).toEqual([]);
  });

  test('names fields of its type', () => {
    const fields = (word: string) => word.split(/[/^]/).map((part) => [part.replace(/[@!=].*$/, '')]);
    expect(strangers(CONFLICTS, fields)).toEqual([]);
  });
});

describe('each word about what may be written', () => {
  test('has the form of one', () => {
    const path = String.raw`\w+(?:\[\])?(?:\.\w+(?:\[\])?)*(?:\{\})?`;
    const said = String.raw`(?::[a-z0-9-]+|=[\w.*]+(?:@-?\d+)?(?:\|[\w.*]+(?:@-?\d+)?)*)`;
    expect(misshapen(VALUES, new RegExp(String.raw`^${path}(?:@-?\d+)?!?${said}$`))).toEqual([]);
  });

  test('names fields of its type', () => {
    const steps = (word: string) =>
      word
        .replace(/(?:\[\]|\{\})?[@!=:].*$/, '')
        .replaceAll('[]', '.[]')
        .split('.');
    expect(strangers(VALUES, (word) => [steps(word)])).toEqual([]);
  });
});

test('a span is read in all of its forms', () => {
  expect(['28', '-30', '28-30', undefined].map(readSpan)).toEqual([
    { since: 28 },
    { until: 30 },
    { since: 28, until: 30 },
    undefined,
  ]);
});
