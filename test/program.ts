import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ACTION, bundleLauncher, bundleProgram, LAUNCHER } from '../scripts/bundle.ts';

/**
 * What is shipped, built of the sources that are here, for dist/ may be older. It is there until the tests of the file
 * that asks are done.
 */
export async function builtProgram(): Promise<{ program: string; action: string }> {
  const root = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'stslint-dist-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { files } = await bundleProgram(root);
  const all = [...files, [LAUNCHER, await bundleLauncher(root, files)], [ACTION.name, ACTION.text]] as const;
  for (const [name, text] of all) writeFileSync(join(folder, name), text);
  return { program: join(folder, LAUNCHER), action: join(folder, ACTION.name) };
}
