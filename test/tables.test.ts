import { describe, expect, test } from 'vitest';
import { comparisonsOf } from '../src/schema/comparisons.ts';
import { CONFLICTS, conflicts, readConflict } from '../src/schema/conflicts.ts';
import { CONTRADICTIONS, contradictions } from '../src/schema/contradictions.ts';
import { DUPLICATES, duplicates, readDuplicate } from '../src/schema/duplicates.ts';
import { RARE } from '../src/schema/rare.ts';
import { REQUIRED, readRequirement } from '../src/schema/required.ts';
import { readSpan } from '../src/schema/span.ts';
import { readUnlooked, UNLOOKED } from '../src/schema/unlooked.ts';
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
  ['what has to differ', DUPLICATES],
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
    const path = String.raw`\w+(?:\[\])?(?:\.\w+(?:\[\])?)*`;
    const fields = String.raw`(?:${path}:)?${path}(?:"")?(?:,${path}(?:"")?)*(?:@-?\d+)?(?:=[\w|]+)?`;
    const choice = String.raw`\w+(?:\^\w+(?:@\d+)?)+`;
    expect(misshapen(CONFLICTS, new RegExp(String.raw`^(?:${choice}|${fields}/${path}(?:!?=[\w|/]+)?)$`))).toEqual([]);
    for (const type of Object.keys(CONFLICTS))
      expect(conflicts(type).flatMap(({ compare }) => compare(bare, []))).toEqual([]);
  });

  test('names fields of its type', () => {
    const steps = (word: string) => {
      if (word.includes('^')) return word.split('^').map((name) => [name.replace(/@.*/, '')]);
      const { base, fields, beside } = readConflict(word);
      const isItem = base.length > 0;
      return [...fields.map((field) => [...base, ...field]), isItem ? [...base, ...beside] : beside];
    };
    expect(strangers(CONFLICTS, steps)).toEqual([]);
  });
});

describe('each word about what has to differ', () => {
  test('has the form of one', () => {
    const path = String.raw`\w+\[\](?:\.\w+(?:\[\])?)*`;
    const words = new RegExp(String.raw`^${path}(?:,${path})*(?:\+\w+(?:=\w*)?)*(?:@-?\d+)?$`);
    expect(misshapen(DUPLICATES, words)).toEqual([]);
    for (const type of Object.keys(DUPLICATES))
      expect(duplicates(type).flatMap(({ compare }) => compare(bare, []))).toEqual([]);
  });

  test('names fields of its type', () => {
    const paths = (word: string) => {
      const { sources, others } = readDuplicate(word);
      return sources.flatMap(({ steps, field }) => {
        const fields = [...(field === undefined ? [] : [field]), ...others.map(({ name }) => name)];
        return fields.length === 0 ? [steps] : fields.map((name) => [...steps, name]);
      });
    };
    expect(strangers(DUPLICATES, paths)).toEqual([]);
  });
});

test('each comparison is asked for by fields of its type, and rare ones are known as such', () => {
  const compared = [CONFLICTS, DUPLICATES, ...CONTRADICTIONS].flatMap((table) => Object.keys(table));
  const strange = [...new Set(compared)].flatMap((type) =>
    comparisonsOf(type).flatMap(({ fields, rare = [] }) => [
      ...fields.filter((name) => typeAt(types.get(type), [name]) === undefined).map((name) => `${type}.${name}`),
      ...rare.filter((name) => !RARE.has(name)),
    ]),
  );
  expect(strange).toEqual([]);
});

test('each type whose values are compared is one of a manifest', () => {
  const compared = CONTRADICTIONS.flatMap((table) => Object.keys(table));
  expect(compared.filter((type) => !types.has(type))).toEqual([]);
  for (const { compare } of compared.flatMap(contradictions)) expect(compare(bare, [])).toEqual([]);
});

describe('each word about what may be written', () => {
  test('has the form of one', () => {
    const path = String.raw`\w+(?:\[\])?(?:\.\w+(?:\[\])?)*(?:\{\})?`;
    const said = String.raw`(?::[a-z0-9-]+|:(?:0[|])?[0-9]+[.][.][0-9]*|=[\w.*]+(?:@-?\d+)?(?:\|[\w.*]+(?:@-?\d+)?)*)`;
    const other = String.raw`[\w.]+!?=[\w.|]*`;
    const form = String.raw`^${path}(?:@-?\d+)?(?:"")?${said}(?:\?${other}(?:&${other})*)?$`;
    expect(misshapen(VALUES, new RegExp(form))).toEqual([]);
  });

  test('names fields of its type', () => {
    const steps = (word: string) =>
      word
        .replace(/(?:\[\]|\{\})?[@"=:].*$/, '')
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

describe('each word about what nobody looks at', () => {
  test('names fields of its type', () => {
    expect(strangers(UNLOOKED, (word) => [readUnlooked(word).steps])).toEqual([]);
  });
});
