import { chmodSync, chownSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
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
  stageFile(target, text, present).commit();
}

/** What is written beside a file, to take its place. */
export interface StagedFile {
  /** @throws what the system says; then nothing is left beside the file. */
  commit(): void;
  discard(): void;
}

/**
 * Writes what is to replace a regular file beside it, with its mode and owner.
 *
 * @param present the file, where there is one.
 * @throws what the system says; see `writeFailureOf`.
 */
export function stageFile(target: string, data: string | Buffer, present: Stats | undefined): StagedFile {
  const temporary = `${target}.${process.pid}.tmp`;
  const discard = () => rmSync(temporary, { force: true });
  const orDiscard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      discard();
      throw error;
    }
  };
  orDiscard(() => {
    writeFileSync(temporary, data, { flag: 'wx' });
    if (present === undefined) return;
    keepOwner(temporary, present);
    chmodSync(temporary, present.mode);
  });
  return { commit: () => orDiscard(() => renameSync(temporary, target)), discard };
}

// Only root may give files away, and not everywhere.
function keepOwner(path: string, { uid, gid }: Stats): void {
  if (process.getuid?.() !== 0) return;
  try {
    chownSync(path, uid, gid);
  } catch {}
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
