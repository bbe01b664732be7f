import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Writes a file whole or not at all: into a new one beside it, which then takes its name and its mode. What is no
 * regular file (`/dev/null`, a pipe) is written to directly, a symbolic link is followed.
 *
 * @throws what the system says; see `writeFailureOf`.
 */
export function writeFile(cwd: string, path: string, text: string): void {
  let target = resolve(cwd, path);
  const present = statSync(target, { throwIfNoEntry: false });
  if (present !== undefined) target = realpathSync(target);
  if (present !== undefined && !present.isFile()) {
    writeFileSync(target, text);
    return;
  }
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (present !== undefined) chmodSync(temporary, present.mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
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
