import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ignore from 'ignore';
import { afterAll, describe, expect, test } from 'vitest';

// The image by its content: scripts/image.ts builds it where docker runs.

const root = join(import.meta.dirname, '..');

interface Instruction {
  readonly name: string;
  readonly text: string;
}

const instructions = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Instruction => {
    const [, name = '', text = ''] = /^([A-Z]+) +(.*)$/.exec(line)!;
    return { name, text };
  });

function textsOf(name: string): string[] {
  return instructions.filter((instruction) => instruction.name === name).map(({ text }) => text);
}

/** What each COPY takes, and where to. */
const copies = textsOf('COPY').map((text) => {
  const words = text.split(/ +/).filter((word) => !word.startsWith('--'));
  return { sources: words.slice(0, -1), target: words.at(-1)! };
});

/** What git knows below a path. */
function tracked(path: string): string[] {
  return execFileSync('git', ['ls-files', '--', path], { cwd: root, encoding: 'utf8' }).split('\n').slice(0, -1);
}

describe('Dockerfile', () => {
  test('it builds on one plain image, and fetches nothing', () => {
    expect(textsOf('FROM')).toEqual([expect.stringMatching(/^node:\d+-slim$/)]);
    const names = new Set(instructions.map(({ name }) => name));
    expect([...names].sort()).toEqual(['COPY', 'ENTRYPOINT', 'ENV', 'FROM', 'LABEL', 'USER', 'WORKDIR']);
  });

  test('its Node is one that CI runs', () => {
    const [, major] = /^node:(\d+)/.exec(textsOf('FROM')[0]!)!;
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(new RegExp(`^for major in .*\\b${major}\\b`, 'm'));
  });

  test('it copies what is in the repository, and .dockerignore lets through', () => {
    const ignored = ignore().add(readFileSync(join(root, '.dockerignore'), 'utf8'));
    for (const source of copies.flatMap(({ sources }) => sources)) {
      const files = tracked(source);
      expect(files, source).not.toEqual([]);
      expect(
        files.some((file) => !ignored.ignores(file)),
        source,
      ).toBe(true);
    }
    for (const path of ['dist/stslint.cjs', 'dist/program.cjs']) expect(ignored.ignores(path), path).toBe(false);
    const others = readdirSync(root).filter((name) => !copies.some(({ sources }) => sources.includes(name)));
    for (const path of [...others.filter((name) => name !== 'dist'), 'dist/index.js', 'dist/types/src/index.d.ts']) {
      expect(ignored.ignores(path), path).toBe(true);
    }
  });

  test('it does not run as root, and says so by number', () => {
    expect(textsOf('USER')).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
  });

  test('its labels say what package.json says', () => {
    const labels = Object.fromEntries(
      [...textsOf('LABEL')[0]!.matchAll(/image\.(\w+)="([^"]*)"/g)].map((one) => one.slice(1)),
    );
    const { name, description, license, homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(labels).toMatchObject({ title: name, description, licenses: license });
    expect(homepage).toContain(labels.source);
  });
});

describe('what it would hold', () => {
  const image = realpathSync(mkdtempSync(join(tmpdir(), 'stslint-image-')));
  afterAll(() => {
    execFileSync('chmod', ['-R', 'u+w', image]);
    rmSync(image, { recursive: true });
  });
  const ignored = ignore().add(readFileSync(join(root, '.dockerignore'), 'utf8'));
  for (const { sources, target } of copies) {
    for (const source of sources) {
      const to = join(image, target, source.endsWith('/') ? '' : basename(source));
      const filter = (path: string) => {
        const own = path.slice(root.length + 1).replaceAll('\\', '/');
        return !ignored.ignores(own);
      };
      cpSync(join(root, source), to, { recursive: true, filter });
    }
  }
  const work = join(image, textsOf('WORKDIR')[0]!);
  mkdirSync(work);
  cpSync(join(root, 'examples/five-mistakes'), join(work, 'k8s'), { recursive: true });

  test.skipIf(process.platform === 'win32')('runs, for somebody else and where nothing can be written', () => {
    chmodSync(image, 0o755);
    execFileSync('chmod', ['-R', 'a+rX,a-w', image]);
    const [program, ...args] = JSON.parse(textsOf('ENTRYPOINT')[0]!) as string[];
    expect(program).toBe('node');
    const [name, value] = textsOf('ENV')[0]!.split('=') as [string, string];
    const [uid, gid] = textsOf('USER')[0]!.split(':').map(Number) as [number, number];
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [...args.map((arg) => join(image, arg)), ...more], {
        cwd: work,
        env: { [name]: value, HOME: work },
        encoding: 'utf8',
        ...(process.getuid?.() === 0 ? { uid, gid } : {}),
      });
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    const here = spawnSync(process.execPath, [join(root, 'dist/stslint.cjs'), 'k8s/'], {
      cwd: work,
      env: { [name]: value },
      encoding: 'utf8',
    });
    expect(here.status).toBe(1);
    expect(run('k8s/')).toMatchObject({ status: 1, stdout: here.stdout, stderr: '' });
    expect(run('--fix', 'k8s/')).toMatchObject({ status: 2, stderr: expect.stringContaining('permission denied') });
    expect(readdirSync(work)).toEqual(['k8s']);
  });
});
