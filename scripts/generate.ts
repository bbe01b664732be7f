import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { configSchema } from '../src/config/schema.ts';
import type { RuleTable } from '../src/lint/rule.ts';
import { actionTables } from './docs-action.ts';
import { checkTable } from './docs-checks.ts';
import { configurationKeys } from './docs-configuration.ts';
import { fillMarks } from './docs-marks.ts';
import { commandTable, optionTables } from './docs-options.ts';
import { Shell } from './docs-shell.ts';
import { manPage } from './man-page.ts';
import { ruleIds, ruleIndex } from './rule-index.ts';
import {
  categoryTable,
  type DocumentedRule,
  type Example,
  type ExampleFile,
  ruleOverview,
  rulePage,
} from './rule-pages.ts';

// Makes all that is derived from the rules, the config and the program itself; with --check only compares it with what is there.

/** What is derived: a file and how its text is made. A text that cannot be made throws, the others are made all the same. */
interface Artefact {
  readonly path: string;
  text(): Promise<string> | string;
}

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const ids = ruleIds(await readdir(join(root, 'rules')));
const rules: DocumentedRule[] = [];
for (const id of ids) rules.push({ id, ...(await import(`../rules/${id}.ts`)).default });

/** Pages that are written by hand, and hold marks. */
const pages = [
  'README.md',
  ...(await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];

const MAN_PAGE = 'man/stslint.1';

const artefacts: Artefact[] = [
  { path: 'rules/index.ts', text: () => ruleIndex(ids) },
  { path: 'schema/config.json', text: configJsonSchema },
  { path: 'docs/rules/README.md', text: () => ruleOverview(rules) },
  ...rules.map((rule) => ({
    path: `docs/rules/${rule.id}.md`,
    text: async () => rulePage(rule, { bad: await example(rule.id, 'bad'), good: await example(rule.id, 'good') }),
  })),
  ...pages.map((path) => ({ path, text: () => page(path) })),
  { path: MAN_PAGE, text: manual },
];

/** Directories that hold nothing but what is derived. */
const OWNED = ['docs/rules'];

function configJsonSchema(): string {
  return `${JSON.stringify(configSchema(ruleTableOf()), null, 2)}\n`;
}

function ruleTableOf(): RuleTable {
  return Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule]));
}

/** A page that is written by hand, with what is derived between its marks. */
async function page(path: string): Promise<string> {
  const shell = await Shell.open(root);
  try {
    return await fillMarks(await readFile(join(root, path), 'utf8'), {
      rules: () => categoryTable(rules, 'docs/rules/'),
      action: async () => actionTables(await readFile(join(root, 'action.yml'), 'utf8')),
      options: optionTables,
      commands: commandTable,
      checks: () => checkTable(ids),
      keys: () => configurationKeys(configSchema(ruleTableOf())),
      output: shell.output,
      file: shell.file,
    });
  } finally {
    await shell.close();
  }
}

/** The reference of the command line, as a page of the manual. */
async function manual(): Promise<string> {
  const { description, homepage } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return manPage(await page('docs/command-line.md'), { description, guide: homepage });
}

/** The fixture that shows a rule best: `bad.yaml`, or the first of its kind. */
async function example(id: string, kind: 'bad' | 'good'): Promise<Example> {
  const folder = join(root, 'fixtures', id);
  const names = (await readdir(folder))
    .filter((name) => name.startsWith(kind) && !/\.(?:out|fixed)(?:\.|$)/.test(name))
    .sort((a, b) => Number(b === `${kind}.yaml`) - Number(a === `${kind}.yaml`) || (a < b ? -1 : 1));
  const [name] = names;
  if (name === undefined) throw new Error(`fixtures/${id} has no ${kind} example`);
  const files = await exampleFiles(join(folder, name));
  if (kind === 'good') return { files };
  const out = join(folder, `${name.replace(/\.(?:yaml|md|json)$/, '')}.out`);
  return { files, output: await readFile(out, 'utf8') };
}

async function exampleFiles(path: string): Promise<ExampleFile[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [{ name: basename(path), text: await readFile(path, 'utf8') }];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (file) => ({
      name: file.slice(path.length + 1).replaceAll('\\', '/'),
      text: await readFile(file, 'utf8'),
    })),
  );
}

const problems: string[] = [];
for (const { path, text } of artefacts) {
  try {
    const wanted = await text();
    const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (wanted === present) continue;
    if (values.check) problems.push(`${path} is not what \`npm run generate\` writes`);
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), wanted);
      console.log(`wrote ${path}`);
    }
  } catch (error) {
    problems.push(`${path}: ${(error as Error).message}`);
  }
}
for (const folder of OWNED) {
  for (const name of await readdir(join(root, folder)).catch(() => [])) {
    const path = `${folder}/${name}`;
    if (artefacts.some((artefact) => artefact.path === path)) continue;
    if (values.check) problems.push(`${path} belongs to no rule`);
    else await rm(join(root, path));
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
