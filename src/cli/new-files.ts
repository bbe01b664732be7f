import { closeSync, lstatSync, mkdirSync, openSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './arguments.ts';
import { strayLink, writeFailureOf } from './write-file.ts';

/** A file that is not there yet. */
export interface NewFile {
  /** As it is shown, relative to the working directory. */
  readonly path: string;
  readonly text: string;
}

/** True where anything has the name of a file, be it a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Writes new files, with the directories that they need: all of them or none. What is there is never touched.
 *
 * @param root no link may lead out of it.
 * @throws UsageError where one cannot be written; then nothing of any is left.
 */
export function writeNewFiles(cwd: string, root: string, files: readonly NewFile[]): void {
  for (const { path } of files) {
    const isStray = strayLink(root, join(cwd, path)) !== undefined;
    if (isStray) throw new UsageError(`${path} is not written: a link leads out of the repository`);
  }
  const made: (() => void)[] = [];
  for (const { path, text } of files) {
    const target = join(cwd, path);
    try {
      makeDirectories(dirname(target), cwd, made);
      // Opened as a new file, so that what came there in the meantime is not written over.
      const descriptor = openSync(target, 'wx');
      made.push(() => rmSync(target));
      try {
        writeFileSync(descriptor, text);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      for (const undo of made.reverse()) undo();
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') throw new UsageError(`${path} is there already and was left as it is`);
      throw new UsageError(`${path} cannot be written: ${writeFailureOf(error)}`);
    }
  }
}

function makeDirectories(directory: string, cwd: string, made: (() => void)[]): void {
  // The working directory itself is nobody's to make.
  if (isThere(directory) || directory === cwd) return;
  makeDirectories(dirname(directory), cwd, made);
  mkdirSync(directory);
  made.push(() => rmdirSync(directory));
}
