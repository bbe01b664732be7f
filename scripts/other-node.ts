import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The program of another version of Node, from its npm package. They are large: they are kept for the next time, in
 * a directory that nobody else can write to.
 */
export function otherNode(major: string): string {
  const prefix = join(homedir(), `.cache/stslint-ci/node-${major}`);
  const name = `node-${process.platform}-${process.arch}`;
  const node = join(prefix, 'node_modules', name, 'bin/node');
  if (!existsSync(node)) {
    mkdirSync(prefix, { recursive: true });
    execFileSync('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', `${name}@${major}`], {
      stdio: 'pipe',
    });
  }
  return node;
}
