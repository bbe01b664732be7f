import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

// The rooms of src/, from the ground up: each may import from those below it and from itself.
const FLOORS = [
  ['text'],
  ['yaml'],
  ['kubernetes'],
  ['schema'],
  ['repair'],
  ['lint'],
  ['config', 'policy'],
  ['input', 'render'],
  ['report'],
  ['cli', 'lsp'],
];

const WITH_IO = ['input', 'render', 'cli', 'lsp'];
const WITH_RULES = ['cli', 'index.ts'];

// What depends on the world outside. `node:path/posix` and the like only compute.
const PURE_MODULES = ['node:crypto', 'node:path/posix', 'node:util'];
// The face of the library makes paths of what it is given; the rooms get them whole.
const FACE_MODULES = [...PURE_MODULES, 'node:path'];
const IMPURE = ['process', 'console', 'Date', 'Math.random', 'performance', 'globalThis', 'fetch', 'setTimeout'];

const NAMELESS = /(?:^|\/)(?:utils?|helpers?|common|types|constants)(?:\/|\.)/;
const ROLE = /^(?:export )?(?:default )?(?:abstract )?class (\w*(?:Manager|Service|Processor))\b/gm;
const IMPORT = /^(?:import|export)\b(?:[^;'"]*\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
const RE_EXPORT = /^export\b[^;='"(]*\bfrom\s*'[^']+';/gm;

type Sources = Readonly<Record<string, string>>;

/** What breaks the order of the house in sources, by their paths in the project. */
function violations(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => [
    ...(NAMELESS.test(path) ? [`${path}: a name that says nothing`] : []),
    ...[...text.matchAll(ROLE)].map(([, name]) => `${path}: a class named ${name}`),
    ...imports(path, text).flatMap((target) => importViolation(path, target) ?? []),
    ...(/^(?:src|rules)\//.test(path) ? [...impurities(path, text), ...barrel(path, text)] : []),
  ]);
}

function imports(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, fixed, dynamic]) => {
    const specifier = (fixed ?? dynamic)!;
    return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  });
}

const roomOf = (path: string) => /^src\/([^/]+)/.exec(path)?.[1];
const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));

function importViolation(path: string, target: string): string | undefined {
  const forbidden = `${path}: imports ${target}`;
  if (path === 'rules/index.ts') return undefined;
  if (path.startsWith('rules/')) {
    return /^(?:src\/lint\/rule\.ts$|src\/kubernetes\/|kubernetes-types\/)/.test(target) ? undefined : forbidden;
  }
  const room = roomOf(path);
  if (room === undefined) return undefined;
  if (target.startsWith('rules/')) return WITH_RULES.includes(room) ? undefined : forbidden;
  if (target.startsWith('node:')) {
    const pure = room === 'index.ts' ? FACE_MODULES : PURE_MODULES;
    return WITH_IO.includes(room) || pure.includes(target) ? undefined : forbidden;
  }
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) return /^(?:test|scripts|bench)\//.test(target) ? forbidden : undefined;
  if (room === 'index.ts' || targetRoom === room) return undefined;
  return floorOf(targetRoom) >= 0 && floorOf(targetRoom) < floorOf(room) ? undefined : forbidden;
}

/** esbuild knows which names are global: those get marked, and only they. */
function impurities(path: string, text: string): string[] {
  const room = roomOf(path);
  if (room !== undefined && room !== 'index.ts' && floorOf(room) < 0) return [`${path}: there is no room ${room}`];
  if (room !== undefined && WITH_IO.includes(room)) return [];
  const mark = (name: string) => `__impure_${name.replace('.', '_')}`;
  const define = Object.fromEntries(IMPURE.map((name) => [name, mark(name)]));
  const { code } = transformSync(text, { loader: 'ts', define });
  return IMPURE.filter((name) => new RegExp(`\\b${mark(name)}\\b`).test(code)).map((name) => `${path}: uses ${name}`);
}

function barrel(path: string, text: string): string[] {
  if (path === 'src/index.ts' || path === 'rules/index.ts') return [];
  const rest = text.replace(RE_EXPORT, '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const isBarrel = path.endsWith('/index.ts') || /^export \*/m.test(text) || (rest !== text && rest.trim() === '');
  return isBarrel ? [`${path}: a barrel`] : [];
}

function projectSources(): Sources {
  const paths = ['src', 'rules', 'test', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

test('the house is in order', () => {
  const sources = projectSources();
  expect(Object.keys(sources)).toContain('src/lint/rule.ts');
  expect(violations(sources)).toEqual([]);
});

describe('what is out of order is found', () => {
  test.each<[title: string, path: string, text: string, found: string]>([
    [
      'a room imports one above',
      'src/yaml/anchor.ts',
      `import { Bundle } from '../lint/rule.ts';`,
      'imports src/lint/rule.ts',
    ],
    ['types too', 'src/text/line.ts', `import type { YamlNode } from '../yaml/node.ts';`, 'imports src/yaml/node.ts'],
    [
      'over several lines',
      'src/kubernetes/claim.ts',
      `import {\n  type Rule,\n  defineRule,\n} from '../lint/rule.ts';`,
      'imports src/lint/rule.ts',
    ],
    [
      're-exports too',
      'src/lint/seen.ts',
      `export { report } from '../report/text.ts';\nlet a;`,
      'imports src/report/text.ts',
    ],
    [
      'dynamic imports too',
      'src/lint/late.ts',
      `const a = await import('../report/json.ts');`,
      'imports src/report/json.ts',
    ],
    ['rooms on one floor', 'src/config/cel.ts', `import { cel } from '../policy/cel.ts';`, 'imports src/policy/cel.ts'],
    ['nobody imports the library', 'src/cli/all.ts', `import { lint } from '../index.ts';`, 'imports src/index.ts'],
    ['a room that is none', 'src/plugins/plugin.ts', 'export const plugin = 1;', 'there is no room plugins'],
    ['a test is imported', 'src/cli/run.ts', `import { kafka } from '../../test/kafka.ts';`, 'imports test/kafka.ts'],
    [
      'the engine imports the rules',
      'src/lint/all.ts',
      `import { rules } from '../../rules/index.ts';`,
      'imports rules/index.ts',
    ],
    [
      'a rule imports the engine',
      'rules/lost-disk.ts',
      `import { settle } from '../src/lint/settle.ts';`,
      'imports src/lint/settle.ts',
    ],
    ['a rule imports a rule', 'rules/lost-disk.ts', `import disk from './full-disk.ts';`, 'imports rules/full-disk.ts'],
    ['a rule imports node', 'rules/lost-disk.ts', `import { join } from 'node:path';`, 'imports node:path'],
    ['a rule imports a package', 'rules/lost-disk.ts', `import { parse } from 'yaml';`, 'imports yaml'],
    ['files are read', 'src/report/html.ts', `import { readFileSync } from 'node:fs';`, 'imports node:fs'],
    ['without from', 'src/report/html.ts', `import 'node:fs/promises';`, 'imports node:fs/promises'],
    ['the environment is read', 'src/report/html.ts', 'export const color = process.env.NO_COLOR;', 'uses process'],
    ['something is printed', 'src/lint/loud.ts', 'export const log = () => console.log(1);', 'uses console'],
    ['the time is told', 'src/lint/late.ts', 'export const now = () => new Date();', 'uses Date'],
    ['chance rules', 'rules/lost-disk.ts', 'export const dice = () => Math.random();', 'uses Math.random'],
    ['time is measured', 'src/lint/slow.ts', 'export const now = () => performance.now();', 'uses performance'],
    ['by a back door', 'src/lint/slow.ts', 'export const now = () => globalThis.process.uptime();', 'uses globalThis'],
    [
      'a barrel',
      'src/text/all.ts',
      `// All.\nexport { Range } from './range.ts';\nexport type { Fix } from './fix.ts';`,
      'a barrel',
    ],
    ['a barrel by its name', 'src/text/index.ts', 'export const a = 1;', 'a barrel'],
    ['a barrel with a star', 'src/text/all.ts', `export * from './range.ts';\nexport const a = 1;`, 'a barrel'],
    ['a file of odds and ends', 'src/text/utils.ts', 'export const a = 1;', 'a name that says nothing'],
    ['a folder of them', 'test/helpers/postgres.ts', 'export const a = 1;', 'a name that says nothing'],
    ['a file of types', 'src/lint/types.ts', 'export const a = 1;', 'a name that says nothing'],
    ['a class of no trade', 'src/lint/queue.ts', 'export class QueueManager {}', 'a class named QueueManager'],
  ])('%s', (_, path, text, found) => {
    expect(violations({ [path]: text })).toEqual([`${path}: ${found}`]);
  });
});

describe('what is in order is let through', () => {
  test.each<[title: string, path: string, text: string]>([
    [
      'a room imports one below',
      'src/lint/queue.ts',
      `import { Range } from '../text/range.ts';\nexport const a = Range;`,
    ],
    ['a rule imports its own', 'rules/lost-disk.ts', `import { volumes } from '../src/kubernetes/volumes.ts';`],
    [
      'the shell has a world',
      'src/cli/main.ts',
      `import { rules } from '../../rules/index.ts';\nconsole.log(process.argv, rules);`,
    ],
    [
      'words are no deeds',
      'src/lint/words.ts',
      `// process, console\nexport const a = 'new Date()';\nexport const b = /console/;`,
    ],
    ['an own name', 'src/lint/step.ts', 'export const run = (process: () => void) => process();'],
    ['a type', 'src/lint/step.ts', 'export type Time = Date;'],
    ['a kind of Kubernetes', 'src/kubernetes/service.ts', 'export interface HeadlessService {}'],
  ])('%s', (_, path, text) => {
    expect(violations({ [path]: text })).toEqual([]);
  });
});
