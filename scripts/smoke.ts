import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { otherNode } from './other-node.ts';

// Runs what is shipped as its users do: the package from an empty folder, the clone without node_modules, and dist/ on
// other versions of Node. Whatever runs it, the linter says the same of examples/, one of which is faulty.

const root = join(import.meta.dirname, '..');
const PROGRAM = join(root, 'dist/stslint.cjs');

interface Run {
  readonly status: number | null;
  readonly output: string;
}

function run(command: string, args: readonly string[], cwd: string): Run {
  // In a workflow it would say more, and never the same twice.
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { status, output: `${stdout}${stderr}` };
}

/** What the linter says here and now, and must say everywhere. */
function expected(): Run {
  const result = run(process.execPath, [PROGRAM, 'examples/'], root);
  assert.equal(result.status, 1, `examples/ has findings, so the exit status is 1:\n${result.output}`);
  return result;
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

function packed(folder: string): void {
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  npm('pack', root, '--silent');
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  npm('install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(installed, ['stslint'], 'it brings no other package');

  const program = join(folder, 'node_modules/.bin/stslint');
  assert.match(run(program, ['--version'], folder).output, new RegExp(`\\b${version.replaceAll('.', '\\.')}\\b`));
  assert.deepEqual(run(program, ['examples/'], root), expected());

  const prefix = join(folder, 'global');
  npm('install', '--global', '--prefix', prefix, '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  assert.ok(existsSync(join(prefix, 'share/man/man1/stslint.1')), 'man finds its page');

  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', '--outDir', '.'];
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const compiled = run(process.execPath, [compiler, ...options, 'consumer.ts'], folder);
  assert.equal(compiled.status, 0, `a consumer compiles:\n${compiled.output}`);
  const ran = run(process.execPath, ['consumer.js'], folder);
  assert.deepEqual(ran, { status: 0, output: '' }, 'and runs');
}

// The misspelt field proves that the types of Kubernetes have come along: without them anything would compile.
const CONSUMER = `import { defineRule, type Rule } from 'stslint';

export const singleReplica: Rule = defineRule({
  summary: 'a StatefulSet with one replica',
  why: 'A test.',
  references: [],
  severity: 'info',
  category: 'objects',
  subject: 'StatefulSet',
  *check(statefulSet) {
    const replicas = statefulSet.root.get('spec').get('replicas');
    // @ts-expect-error
    statefulSet.root.get('spec').get('replica');
    if (replicas.value === 1) yield { at: replicas, message: 'one replica' };
  },
});
if (singleReplica.severity !== 'info') throw new Error('defineRule lost the severity');
`;

function cloned(folder: string): void {
  execFileSync('git', ['clone', '--quiet', '--local', root, folder], { stdio: 'pipe' });
  assert.equal(existsSync(join(folder, 'node_modules')), false);
  assert.deepEqual(run(process.execPath, ['dist/stslint.cjs', 'examples/'], folder), expected());
}

function onNode(major: string): void {
  const node = otherNode(major);
  console.log(run(node, ['--version'], root).output.trim());
  assert.deepEqual(run(node, [PROGRAM, 'examples/'], root), expected());
}

const [what, argument] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'stslint-smoke-'));
try {
  if (what === 'package') packed(folder);
  else if (what === 'clone') cloned(join(folder, 'stslint'));
  else if (what === 'node' && argument !== undefined) onNode(argument);
  else throw new Error('usage: smoke.ts package | clone | node <major>');
} finally {
  rmSync(folder, { recursive: true });
}
console.log('ok');
