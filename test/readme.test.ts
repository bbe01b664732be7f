import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HELP } from '../src/cli/help.ts';
import { NEWEST, OLDEST, SUPPORTED } from '../src/kubernetes/versions.ts';

// What the README says by hand; its example and its table of rules are derived, and docs.test.ts follows its links.

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('it names the versions that there are, and those that are asked for', () => {
  const text = readme.replace(/\s+/g, ' ');
  expect(text).toContain(`now 1.${SUPPORTED.from} to 1.${SUPPORTED.to}, or any of 1.${OLDEST} to 1.${NEWEST} `);
});

test('it names options that there are', () => {
  const options = new Set(readme.match(/(?<![\w-])--[a-z][a-z-]+/g));
  // Of kubectl and npm.
  for (const foreign of ['--dry-run', '--global']) options.delete(foreign);
  expect(options).toContain('--fix');
  expect([...options].filter((option) => !HELP.includes(option))).toEqual([]);
});

test('it gives the two commands: one runs the main job, one passes the tests', () => {
  expect(readme).toMatch(/^node dist\/stslint\.cjs examples\/ +#/m);
  expect(readme).toMatch(/^npm cit +#/m);
});
