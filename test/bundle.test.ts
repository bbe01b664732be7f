import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleLibrary, bundleProgram, withoutProse } from '../scripts/bundle.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stslint-bundle-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  write(
    'package.json',
    '{ "name": "stslint", "version": "7.8.9", "type": "module", "sideEffects": false, "secret": "never bundled" }',
  );
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const RULE = `export default {
  summary: 'a disk is lost',
  why: \`What \\\`postgres\\\` wrote,
  references: is gone.\`,
  references: [
    'https://example.com/disks',
  ],
  severity: 'error',
};
`;

describe('the program', () => {
  beforeEach(() => {
    write('rules/lost-disk.ts', RULE);
    write(
      'src/cli/main.ts',
      `import manifest from '../../package.json' with { type: 'json' };
       import lostDisk from '../../rules/lost-disk.ts';
       const { page } = await_(import('./explain.ts'));
       function await_(promise: Promise<any>): any { promise.then(({ page }) => console.log(page())); return {}; }
       console.log(manifest.version, lostDisk.summary, page);`,
    );
    write(
      'src/cli/explain.ts',
      `import lostDisk from '../../rules/lost-disk.ts';
       export const page = () => lostDisk.why + lostDisk.references;
       export const more = () => import('../report/json.ts');`,
    );
    write('src/report/json.ts', 'export const report = 1;');
  });

  test('is written in ASCII, regular expressions too', async () => {
    write('src/report/json.ts', "export const report = [/^[“”]$/, '…'];");
    const text = (await bundleProgram(root)).files.get('report-json.cjs')!;
    expect(text).toContain(String.raw`[/^[\u201c\u201d]$/, "\u2026"]`);
  });

  test('is a hot file and a chunk for each dynamic import, of chunks too', async () => {
    const { files } = await bundleProgram(root);
    expect([...files.keys()]).toEqual(['program.cjs', 'cli-explain.cjs', 'report-json.cjs']);
    for (const text of files.values()) expect(text).not.toMatch(/\bimport\(/);
  });

  test('runs, and its prose is in the chunk alone', async () => {
    const { files } = await bundleProgram(root);
    for (const [name, text] of files) write(`dist/${name}`, text);
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/program.cjs')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(
      '7.8.9 a disk is lost undefined\nWhat `postgres` wrote,\n  references: is gone.https://example.com/disks\n',
    );
    expect(files.get('program.cjs')).toContain('a disk is lost');
    expect(files.get('program.cjs')).not.toContain('postgres');
    expect(files.get('program.cjs')).not.toContain('example.com');
    expect(files.get('program.cjs')).not.toContain('never bundled');
  });

  test('has one of each module, the one in the hot file', async () => {
    write(
      'src/text/cluster.ts',
      'export class Cluster {}\nexport const seen: string[] = [];\nexport const unused = 1;',
    );
    write(
      'src/cli/main.ts',
      `import { Cluster, seen } from '../text/cluster.ts';
       seen.push('kafka');
       import('./explain.ts').then(({ judge }) => console.log(judge(new Cluster())));`,
    );
    write(
      'src/cli/explain.ts',
      `import { Cluster, seen, unused } from '../text/cluster.ts';
       export const judge = (it: unknown) => [it instanceof Cluster, seen, unused];`,
    );
    const { files } = await bundleProgram(root);
    for (const [name, text] of files) write(`dist/${name}`, text);
    expect(files.get('cli-explain.cjs')).not.toContain('class Cluster');
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/program.cjs')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe("[ true, [ 'kafka' ], 1 ]\n");
  });

  test('is the same each time', async () => {
    const [first, second] = await Promise.all([bundleProgram(root), bundleProgram(root)]);
    expect(second.files).toEqual(first.files);
  });

  test('has no two chunks of one name', async () => {
    write('src/report-json.ts', 'export const report = 2;');
    write('src/cli/main.ts', `import('../report/json.ts'); import('../report-json.ts');`);
    await expect(bundleProgram(root)).rejects.toThrow('report-json.cjs would be two files');
  });

  test('loads no package but by a module of its own', async () => {
    write('src/cli/main.ts', `import('chalk');`);
    await expect(bundleProgram(root)).rejects.toThrow('import chalk in one of its own');
  });

  test('takes the loader of js-yaml without its dumper', async () => {
    write('src/cli/main.ts', `import { loadAll } from 'js-yaml'; console.log(loadAll('1'));`);
    const { files, packages } = await bundleProgram(root);
    expect([...packages]).toEqual(['js-yaml']);
    expect(files.get('program.cjs')).toContain('lib/loader.js');
    expect(files.get('program.cjs')).not.toContain('lib/dumper.js');
  });
});

test('the library is one file of ESM, with the prose of its rules', async () => {
  write('rules/lost-disk.ts', RULE);
  write('src/report/json.ts', 'export const report = 1;');
  write(
    'src/index.ts',
    `export { default as lostDisk } from '../rules/lost-disk.ts';
     export const late = () => import('./report/json.ts');`,
  );
  const { files } = await bundleLibrary(root);
  expect([...files.keys()]).toEqual(['index.js']);
  expect(files.get('index.js')).toContain('https://example.com/disks');
  expect(files.get('index.js')).not.toContain('./report');
});

describe('the prose of a rule', () => {
  test('is taken out of every rule there is', () => {
    const index = readFileSync('rules/index.ts', 'utf8');
    const paths = [...index.matchAll(/from '\.\/(.*)'/g)].map(([, name]) => `rules/${name}`);
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const text = withoutProse(readFileSync(path, 'utf8'), path);
      expect(text).not.toMatch(/^ {2}(?:why|references):/m);
      expect(text).toMatch(/^ {2}severity: /m);
    }
  });

  test('leaves the rest as it was', () => {
    expect(withoutProse(RULE, 'rules/lost-disk.ts')).toBe(`export default {
  summary: 'a disk is lost',
  severity: 'error',
};
`);
    expect(withoutProse(RULE.replace(/`[^`\\]*(\\`[^`\\]*)*`/, `'It\\'s gone.'`), 'rules/lost-disk.ts')).not.toContain(
      'gone',
    );
  });

  test.each([
    ['why', RULE.replace('  why:', '    why:')],
    ['why', RULE.replace('  why: `', `  why: \`$\{1 + 1} `)],
    ['why', `${RULE}\n${RULE}`],
    ['references', RULE.replace('references: [', 'references: ALL, others: [')],
    ['references', RULE.replace(/ {2}references: \[[^\]]*\],\n/, '')],
  ])('has the usual layout: %s', (property, text) => {
    const message = `rules/lost-disk.ts: the rule has no property ${property} of the usual layout`;
    expect(() => withoutProse(text, 'rules/lost-disk.ts')).toThrow(message);
  });
});
