import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleLauncher, bundleProgram, LAUNCHER } from '../scripts/bundle.ts';
import { preparePeer } from './peer.ts';

/** A program that is measured: its command line, to which the path of an input is added. */
export interface Variant {
  readonly name: string;
  readonly command: readonly string[];
  /** Statuses with which it ends when it did its work. */
  readonly statuses: readonly number[];
  readonly env?: Readonly<Record<string, string>>;
}

export const EMPTY = 'empty node process';
export const READ_BYTES = 'reading every byte';
export const YAML = 'yaml parseAllDocuments';
export const STSLINT = 'stslint';
/** As on its first run, before V8's code for it is kept. */
export const FIRST_RUN = 'stslint, first run';
/** Only what a change has to do with is told; the whole tree is read. */
export const CHANGED = 'stslint --changed';
export const PEER = 'kubeconform';

/** Builds the programs into a folder. What cannot be had is told by the second list. */
export async function prepareVariants(root: string, folder: string): Promise<{ variants: Variant[]; notes: string[] }> {
  const notes: string[] = [];
  await build({
    absWorkingDir: root,
    entryPoints: ['read-bytes', 'load-all', 'parse-all-documents', 'peak-memory'].map((name) => `bench/${name}.ts`),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'empty.cjs'), '');
  const node = (name: string, program: string, statuses = [0]): Variant => ({
    name,
    command: [process.execPath, program],
    statuses,
  });
  const stslint = node(STSLINT, await program(root, folder, notes), [0, 1]);
  const variants = [
    node(EMPTY, join(folder, 'empty.cjs')),
    node(READ_BYTES, join(folder, 'read-bytes.cjs')),
    node('js-yaml loadAll', join(folder, 'load-all.cjs')),
    node(YAML, join(folder, 'parse-all-documents.cjs')),
    stslint,
    { ...stslint, name: CHANGED, command: [...stslint.command, '--changed-since', 'HEAD'] },
    { ...stslint, name: FIRST_RUN, env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
  ];
  const peer = preparePeer();
  if (typeof peer === 'string') notes.push(peer);
  else variants.push({ name: PEER, command: peer, statuses: [0, 1] });
  return { variants, notes };
}

/** The program as it ships, or made of the sources where it was not built. */
async function program(root: string, folder: string, notes: string[]): Promise<string> {
  const shipped = join(root, 'dist', LAUNCHER);
  if (existsSync(shipped)) return shipped;
  notes.push('there is no dist/: stslint is built from the sources');
  const target = join(folder, 'dist');
  mkdirSync(target);
  const { files } = await bundleProgram(root);
  for (const [name, text] of files) writeFileSync(join(target, name), text);
  writeFileSync(join(target, LAUNCHER), await bundleLauncher(root, files));
  return join(target, LAUNCHER);
}
