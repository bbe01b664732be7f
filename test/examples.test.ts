import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lint } from '../src/index.ts';

// examples/README.md says what is found in each example. It is written by hand, so it is held against what is found.

const cwd = join(import.meta.dirname, '../examples');
const ROW = /^\| \[(.+)\]\(\1\) \| (.+) \|$/gm;

/** The rules by file, in the order of the findings. */
const examples = new Map(
  [...readFileSync(join(cwd, 'README.md'), 'utf8').matchAll(ROW)].map(([, file, found]) => [
    file!,
    found === 'nothing' ? [] : found!.split(', '),
  ]),
);
const folders = [...new Set([...examples.keys()].map((file) => file.split('/')[0]!))];

async function found(path: string): Promise<Map<string, string[]>> {
  const { diagnostics, problems } = await lint({ cwd, paths: [path], config: false });
  expect(problems).toEqual([]);
  const files = [...examples.keys()].filter((file) => path === '.' || file.startsWith(`${path}/`));
  return new Map(
    files.map((file) => [file, diagnostics.filter((one) => one.file.path === file).map(({ rule }) => rule)]),
  );
}

test('every example is told', () => {
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect([...examples.keys()].sort()).toEqual(files.sort());
});

test.each([...folders, '.'])('%s shows what is told of it, and nothing else', async (path) => {
  const all = [...examples].filter(([file]) => path === '.' || file.startsWith(`${path}/`));
  expect(await found(path)).toEqual(new Map(all));
});

test('each says in its first line what is wrong with it', () => {
  for (const file of examples.keys())
    expect(readFileSync(join(cwd, file), 'utf8'), file).toMatch(/^# [A-Z].+\.\n[a-z]/);
});

test('every category of rules has an example', () => {
  const told = new Set([...examples.values()].flat());
  const all = Object.entries(rules).map(([id, { category }]) => ({ id, category }));
  const shown = all.filter(({ id }) => told.has(id)).map(({ category }) => category);
  expect(new Set(shown)).toEqual(new Set(all.map(({ category }) => category)));
});
