import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

describe('the package', () => {
  test('brings nothing along and runs nothing when it is installed', () => {
    for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
      expect(manifest).not.toHaveProperty(field);
    }
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'prepack', 'postpack']) {
      expect(manifest.scripts).not.toHaveProperty(script);
    }
  });

  test('pins what it is built with', () => {
    for (const version of Object.values(manifest.devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
    expect([lock.version, lock.packages[''].version]).toEqual([manifest.version, manifest.version]);
    expect(lock.packages[''].engines).toEqual(manifest.engines);
  });

  test('locks what other platforms need, or npm ci refuses', () => {
    for (const [path, { optionalDependencies = {} }] of Object.entries<{ optionalDependencies?: object }>(
      lock.packages,
    )) {
      for (const name of Object.keys(optionalDependencies)) {
        const found = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lock.packages);
        expect(found, `${path} may need ${name}`).toBe(true);
      }
    }
  });

  test('names no place that packages come from', () => {
    for (const entry of Object.values(lock.packages)) expect(entry).not.toHaveProperty('resolved');
  });

  test('points at files that are there', () => {
    const { types, default: module } = manifest.exports['.'];
    for (const path of [types, module, manifest.bin.stslint, ...manifest.man, ...manifest.files])
      expect(existsSync(path), path).toBe(true);
    expect(Object.keys(manifest.exports['.'])[0]).toBe('types');
  });

  test('holds the program, the library, the schemas and the papers', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', stdio: 'pipe' }),
    );
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    for (const path of [
      'LICENSE',
      'THIRD-PARTY.md',
      'README.md',
      'dist/stslint.cjs',
      'dist/index.js',
      'dist/index.d.ts',
      'man/stslint.1',
    ]) {
      expect(paths).toContain(path);
    }
    const ours = /^(?:dist\/|man\/|schema\/|(?:LICENSE|THIRD-PARTY\.md|README\.md|CHANGELOG\.md|package\.json)$)/;
    expect(paths.filter((path) => !ours.test(path))).toEqual([]);
  });
});
