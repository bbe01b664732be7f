import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { join } from 'node:path/posix';
import { isKustomization, KUSTOMIZATION_NAMES, readKustomization, referencesOf } from '../kubernetes/kustomization.ts';
import type { Manifest } from '../kubernetes/manifest.ts';
import { realPath, statusOf, withSlashes } from './walk.ts';

/**
 * What a kustomization refers to and is not among the files that are read: paths of files and of directories with a
 * kustomization, relative to the working directory. Whether anything stands there is not asked. Empty for other objects.
 */
export function missingReferences(manifest: Manifest, known: ReadonlySet<string>): string[] {
  if (!isKustomization(manifest)) return [];
  const references = new Set(referencesOf(readKustomization(manifest)));
  return [...references].filter((path) => {
    const prefix = path === '.' ? '' : `${path}/`;
    return !known.has(path) && !KUSTOMIZATION_NAMES.some((name) => known.has(prefix + name));
  });
}

/**
 * The file that a reference leads to: itself, or the kustomization in a directory; a path as it is shown. Undefined where
 * there is none, and for what lies outside of the git repository of the working directory; without one, outside of the
 * working directory itself. Symbolic links count as what they lead to.
 */
export function referencedFile(cwd: string, reference: string): string | undefined {
  const absolute = withSlashes(resolve(cwd, reference));
  const target = statusOf(absolute);
  const names = target?.isDirectory() ? KUSTOMIZATION_NAMES.map((name) => join(reference, name)) : [reference];
  const found = names.find((path) => statusOf(resolve(cwd, path))?.isFile());
  if (found === undefined || !isInside(realPath(resolve(cwd, found)), repositoryOf(realPath(cwd)))) return undefined;
  return found;
}

function repositoryOf(directory: string): string {
  for (let at = directory; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (existsSync(`${at}/.git`)) return at;
  return directory;
}

function isInside(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`) && !/\/(?:\.git|node_modules)\//.test(path);
}
