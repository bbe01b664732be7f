import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** True for a path that is another, or below it. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || !(isAbsolute(way) || /^\.\.(?:[\\/]|$)/.test(way));
}

/** Why a path may not be written to though it is in the working directory: a link leads out of it. */
export function strayLink(cwd: string, path: string): string | undefined {
  const target = resolve(cwd, path);
  const real = realPlaceOf(target);
  const isStray = isWithin(cwd, target) && !isWithin(realPathOf(cwd), real);
  return isStray ? `it leads to ${real}, outside of the working directory` : undefined;
}

/** Where a path leads, or would if there were directories and a file of its names. */
function realPlaceOf(path: string): string {
  const parent = dirname(path);
  return existsSync(path) || parent === path ? realPathOf(path) : join(realPlaceOf(parent), basename(path));
}

/** Where a path leads; itself where that cannot be said. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Writes a file whole or not at all: into a new one beside it, which then takes its name and its mode. What is no
 * regular file (`/dev/null`, a pipe), has other names too (hard links) or cannot be replaced (a mount, a file in a
 * directory of somebody else) is written to directly, a symbolic link is followed.
 *
 * @throws what the system says; see `writeFailureOf`.
 */
export function writeFile(cwd: string, path: string, text: string): void {
  const target = resolve(cwd, path);
  const present = statSync(target, { throwIfNoEntry: false });
  if (present === undefined) stageFile(target, text, present).commit();
  else if (!present.isFile() || present.nlink > 1 || !replaces(realpathSync(target), text, present)) {
    writeFileSync(target, text);
  }
}

/** False where a file can at most be written to. */
function replaces(target: string, text: string, present: Stats): boolean {
  try {
    stageFile(target, text, present).commit();
    return true;
  } catch (error) {
    if (IRREPLACEABLE.has((error as NodeJS.ErrnoException).code)) return false;
    throw error;
  }
}

const IRREPLACEABLE: ReadonlySet<string | undefined> = new Set(['EACCES', 'EBUSY', 'EPERM', 'EROFS']);

/** What is written beside a file, to take its place. */
export interface StagedFile {
  /** @throws what the system says; then nothing is left beside the file. */
  commit(): void;
  /** Takes away what was written, if that can be done. */
  discard(): void;
}

/**
 * Writes what is to replace a regular file beside it, with its mode and owner.
 *
 * @param present the file, where there is one.
 * @throws what the system says; see `writeFailureOf`.
 */
export function stageFile(target: string, data: string | Buffer, present: Stats | undefined): StagedFile {
  // Not by the process: in containers that is the same for every run, and what one left behind would stop the next.
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  const discard = () => {
    try {
      rmSync(temporary, { force: true });
    } catch {}
  };
  const orDiscard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      discard();
      throw error;
    }
  };
  orDiscard(() => {
    // Nobody else reads it before it has the rights of the file.
    writeFileSync(temporary, data, { flag: 'wx', ...(present !== undefined && { mode: 0o600 }) });
    if (present === undefined) return;
    // What a group may is not for another one.
    chmodSync(temporary, keepsGroup(temporary, present) ? present.mode : present.mode & ~0o2070);
  });
  return { commit: () => orDiscard(() => renameSync(temporary, target)), discard };
}

/** Gives a file the owner and group of another, or the group alone; false where neither may be done. */
function keepsGroup(path: string, { uid, gid }: Stats): boolean {
  // Only root may give files away, and others may share them with their own groups only.
  for (const owner of [uid, -1]) {
    try {
      chownSync(path, owner, gid);
      return true;
    } catch {}
  }
  return statSync(path).gid === gid;
}

/** Why something cannot be written, in words. */
export function writeFailureOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EISDIR':
      return 'it is a directory';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'no space left';
    default:
      return code ?? String(error);
  }
}
