import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';

const KUBERNETES_TYPES = 'kubernetes-types';
const NOTICE = '// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.\n';

/**
 * The declarations of the library, by their names in dist/: `index.d.ts`, and in `types/` what it needs, and no more.
 * The types of Kubernetes are among them, without their comments, so that the package depends on none.
 *
 * @throws when the sources do not compile, or a declaration needs a package that is not brought along.
 */
export async function declarations(root: string): Promise<Map<string, string>> {
  const out = await mkdtemp(join(tmpdir(), 'stslint-types-'));
  try {
    await compile(root, out);
    const files = new Map([['index.d.ts', `export * from './types/src/index.js';\n`]]);
    const wanted = ['types/src/index.d.ts'];
    for (const name of wanted) {
      if (files.has(name)) continue;
      const [, room, rest] = /^types\/([^/]+)\/(.*)$/.exec(name)!;
      const source = room === KUBERNETES_TYPES ? join(root, 'node_modules', room, rest!) : join(out, room!, rest!);
      const text = await readFile(source, 'utf8');
      const own = room === KUBERNETES_TYPES ? `${NOTICE}${withoutComments(text)}` : text;
      files.set(
        name,
        relink(name, own, (target) => wanted.push(target)),
      );
    }
    return files;
  } finally {
    await rm(out, { recursive: true });
  }
}

async function compile(root: string, out: string): Promise<void> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, 'tsconfig.build.json');
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', project, '--outDir', out]);
  } catch (error) {
    throw new Error(`the declarations do not compile:\n${(error as { stdout: string }).stdout}`, { cause: error });
  }
}

/** Makes every import of a declaration one of a `.js` file in dist/types, as ESM wants it, and names the declarations. */
function relink(name: string, text: string, found: (target: string) => void): string {
  return text.replace(
    /(^(?:import|export)\b[^'"]* from |\bimport\()(["'])([^"']+)\2/gm,
    (_, before: string, quote: string, specifier: string) => {
      const folder = dirname(name);
      const path = specifier.startsWith('.')
        ? posix.join(folder, specifier)
        : specifier.startsWith(`${KUBERNETES_TYPES}/`)
          ? `types/${specifier}`
          : undefined;
      if (path === undefined) throw new Error(`${name} needs the package ${specifier}, which consumers do not have`);
      const module = path.replace(/(\.d)?\.[jt]s$/, '');
      found(`${module}.d.ts`);
      const link = posix.relative(folder, `${module}.js`);
      return `${before}${quote}${link.startsWith('.') ? link : `./${link}`}${quote}`;
    },
  );
}

function withoutComments(text: string): string {
  return text.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm, '');
}
