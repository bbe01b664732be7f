import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ACTION, bundleLauncher, bundleLibrary, bundleProgram, HOT_FILE, LAUNCHER } from './bundle.ts';
import { declarations } from './declarations.ts';
import { notices } from './notices.ts';

// Builds dist/ and THIRD-PARTY.md; with --check only compares them, byte for byte, with what would be built.

/** The most that the hot file may weigh: every run pays for it. */
const MAX_HOT_FILE = 560_000;

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

async function buildAll(): Promise<Map<string, string>> {
  const [program, library, types] = await Promise.all([bundleProgram(root), bundleLibrary(root), declarations(root)]);
  const packages = new Set([...program.packages, ...library.packages]);
  if ([...types.keys()].some((name) => name.startsWith('types/kubernetes-types/'))) packages.add('kubernetes-types');
  const files = new Map([
    [`dist/${LAUNCHER}`, await bundleLauncher(root, program.files)],
    [`dist/${ACTION.name}`, ACTION.text],
  ]);
  for (const [name, text] of [...program.files, ...library.files, ...types]) files.set(`dist/${name}`, text);
  files.set('THIRD-PARTY.md', await notices(root, packages));
  return files;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of await filesIn('dist')) if (!files.has(path)) await rm(join(root, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await chmod(join(root, 'dist', LAUNCHER), 0o755);
}

async function differences(files: ReadonlyMap<string, string>): Promise<string[]> {
  const found = (await filesIn('dist'))
    .filter((path) => !files.has(path))
    .map((path) => `${path} is not built any more`);
  for (const [path, text] of files) {
    const present = await readFile(join(root, path)).catch(() => undefined);
    if (present === undefined) found.push(`${path} is missing`);
    else if (!present.equals(Buffer.from(text))) found.push(`${path} differs`);
  }
  const mode = await stat(join(root, 'dist', LAUNCHER)).then(
    (stats) => stats.mode,
    () => 0o111,
  );
  if ((mode & 0o111) === 0 && process.platform !== 'win32') found.push(`dist/${LAUNCHER} is not executable`);
  return found;
}

const files = await buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const problems = values.check ? await differences(files) : [];
if (!values.check) await write(files);
else if (problems.length > 0) problems.push('run `npm run build` and commit what it writes');
const size = Buffer.byteLength(files.get(`dist/${HOT_FILE}`)!);
if (size > MAX_HOT_FILE) problems.push(`dist/${HOT_FILE} has ${size} bytes, more than ${MAX_HOT_FILE}`);

for (const [path, text] of files) {
  if (/^dist\/[^/]+$/.test(path)) console.log(`${String(Buffer.byteLength(text)).padStart(9)}  ${path}`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
