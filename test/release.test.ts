import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = resolve('scripts/release.mjs');
let folder: string;

const CHANGELOG = `# Changelog

## Unreleased

- Finds Services that are not headless.

## 1.2.0 (2026-10-01)

- Reads kustomizations.
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stslint-release-'));
  git('init', '--quiet');
  git('config', 'user.name', 'Grace');
  git('config', 'user.email', 'grace@example.com');
  git('config', 'commit.gpgsign', 'false');
  git('config', 'tag.gpgsign', 'false');
  const steps = ['check', 'test', 'generate', 'build'];
  const scripts = Object.fromEntries(steps.map((name) => [name, `node -e "fs.appendFileSync('steps', '${name} ')"`]));
  write('package.json', { name: 'stslint', version: '1.2.0', scripts });
  write('package-lock.json', { name: 'stslint', version: '1.2.0', packages: { '': { version: '1.2.0' } } });
  writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG);
  git('add', '--all');
  execFileSync('git', ['commit', '--quiet', '--message', 'Start'], {
    cwd: folder,
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z' },
  });
  git('tag', 'v1.2.0');
  git('tag', 'v1');
});

afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
}

function write(name: string, content: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function release(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a dry run says each step and changes nothing', () => {
  const before = git('rev-parse', 'HEAD', 'v1', 'v1.2.0');
  const { status, stdout } = release('1.3.0', '--dry-run', '--publish');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([
    'would run: npm run check',
    'would run: npm test',
    'would run: write version 1.3.0 to package.json and package-lock.json',
    'would run: write "## 1.3.0 (2026-11-20)" to CHANGELOG.md',
    'would run: npm run generate',
    'would run: npm run build',
    'would run: git add --all',
    'would run: git commit --message "Release 1.3.0"',
    'would run: git tag v1.3.0',
    'would run: git tag --force v1',
    'would run: npm publish --provenance',
    'then: git push origin HEAD v1.3.0 && git push --force origin v1',
  ]);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('rev-parse', 'HEAD', 'v1', 'v1.2.0')).toBe(before);
  expect(git('tag')).toBe('v1\nv1.2.0');
});

test('a release has its version, its section, its commit and both tags', () => {
  const { status, stderr } = release('1.3.0', '--date', '2026-12-01');
  expect(stderr).not.toContain('release:');
  expect(status).toBe(0);
  expect(read('steps')).toBe('check test generate build ');
  expect(JSON.parse(read('package.json')).version).toBe('1.3.0');
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({
    version: '1.3.0',
    packages: { '': { version: '1.3.0' } },
  });
  expect(read('CHANGELOG.md')).toContain(
    '## Unreleased\n\n## 1.3.0 (2026-12-01)\n\n- Finds Services that are not headless.\n\n## 1.2.0',
  );
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '-1', '--format=%s')).toBe('Release 1.3.0');
  const head = git('rev-parse', 'HEAD');
  expect(git('rev-parse', 'v1.3.0^{commit}', 'v1^{commit}')).toBe(`${head}\n${head}`);
});

test.each<[reason: string, prepare: () => void, args: string[]]>([
  ['there are changes that are not committed', () => writeFileSync(join(folder, 'new.ts'), ''), ['1.3.0']],
  ['v1.2.0 exists already', () => {}, ['1.2.0']],
  ['1.1.9 is older than 1.2.0', () => {}, ['1.1.9']],
  ['say which version', () => {}, ['next']],
  ['is no date', () => {}, ['1.3.0', '--date', 'today']],
  ['has nothing under "## Unreleased"', () => changelog('# Changelog\n\n## Unreleased\n\n## 1.2.0\n'), ['1.3.0']],
  ['has no section "## Unreleased"', () => changelog('# Changelog\n\n## 1.2.0\n'), ['1.3.0']],
])('no release: %s', (reason, prepare, args) => {
  prepare();
  const { status, stderr } = release(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(reason);
  expect(git('tag')).toBe('v1\nv1.2.0');
});

test('no release where the check fails', () => {
  const manifest = JSON.parse(read('package.json'));
  write('package.json', { ...manifest, scripts: { ...manifest.scripts, check: 'node -e "process.exit(1)"' } });
  git('commit', '--quiet', '--all', '--message', 'Break the check');
  expect(release('1.3.0').status).toBe(1);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('tag')).toBe('v1\nv1.2.0');
});

function changelog(text: string): void {
  writeFileSync(join(folder, 'CHANGELOG.md'), text);
  git('commit', '--quiet', '--all', '--message', 'Change the changelog');
}
