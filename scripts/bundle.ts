import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Loader, type Plugin } from 'esbuild';

// What is said here about the bundles is explained in CONTRIBUTING.md, "What is in dist/".

/** The files of a bundle: names in dist/ with their texts, and the packages that are in it. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  readonly packages: ReadonlySet<string>;
}

/** The file that is run: it loads the hot file. */
export const LAUNCHER = 'stslint.cjs';

/** The file that action.yml runs: the same program, which knows by this name that it is the action. */
export const ACTION = { name: 'action.cjs', text: `require('./${LAUNCHER}');\n` } as const;

/** The file that every run loads. */
export const HOT_FILE = 'program.cjs';

/** The chunk of what rules of a category do that few subjects are for. */
function lateChunk(category: string): string {
  return `late-${category}.cjs`;
}

/** A module that holds nothing but long texts: they are read as files, which is quicker than loading code. */
const TEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['src/schema/structure.ts', ['kindLines', 'typeLines']],
]);

/**
 * Bundles the program: the entry becomes the hot file, without the prose of rules, and each module that is loaded by a
 * relative dynamic import becomes a chunk, a CommonJS file beside it that is required when needed. Modules of src/ that
 * are in the hot file are taken from there, so that there is one of each.
 *
 * @param root the directory of the project.
 * @throws what esbuild reports, a rule without the usual layout, two modules whose chunks would have one name.
 */
export async function bundleProgram(root: string, entry = 'src/cli/main.ts'): Promise<Bundle> {
  const chunks = new Map<string, string>();
  const shared = new Set<string>();
  const found = (name: string, module: string) => {
    const other = chunks.get(name);
    if ((other ?? module) !== module || name === HOT_FILE) {
      throw new Error(`${name} would be two files, one is ${module}`);
    }
    chunks.set(name, module);
  };
  const split = splitDynamicImports(root, found);
  const deferred = deferImports(root, found);
  const late = new Map<string, string>();
  const bundleHot = () =>
    bundleFile(root, {
      ...program,
      stdin: { contents: hotEntry(entry, [...shared].sort()), resolveDir: root },
      plugins: [runs(root, entry), deferred, readTexts(root), split, reduceRules(root, late)],
    });

  const files = new Map([[HOT_FILE, '']]);
  const packages = new Set<string>();
  const bundleChunks = async (modules: ReadonlySet<string>) => {
    // Chunks that are found in chunks are added at the end, and come up here as well.
    const bundleChunk = async (name: string, entry: BuildOptions, ...more: readonly Plugin[]) => {
      const plugins = [deferred, split, takeFromHotFile(root, modules, shared), ...more];
      const chunk = await bundleFile(root, { ...program, ...entry, plugins });
      files.set(name, chunk.text);
      for (const used of chunk.packages) packages.add(used);
    };
    for (const category of new Set([...late.values()].sort())) {
      const ids = [...late].filter((entry) => entry[1] === category).map(([id]) => id);
      const stdin = { contents: lateEntry(ids.sort()), resolveDir: root };
      await bundleChunk(lateChunk(category), { stdin }, reduceRules(root));
    }
    for (const [name, module] of chunks) await bundleChunk(name, { entryPoints: [module] }, describeRules(root));
  };
  // The first time shows what the hot file holds. What chunks ask it to hand out may bring more into it, which they then
  // take from there too.
  let hot = await bundleHot();
  for (;;) {
    await bundleChunks(hot.modules);
    const next = await bundleHot();
    for (const used of next.packages) packages.add(used);
    files.set(HOT_FILE, next.text);
    const isAll = next.modules.size === hot.modules.size;
    hot = next;
    if (isAll) break;
  }
  for (const [module, names] of TEXTS) {
    if (!hot.modules.has(module)) continue;
    const texts: Readonly<Record<string, () => string>> = await import(pathToFileURL(join(root, module)).href);
    for (const name of names) files.set(textName(root, module, name), texts[name]!());
  }
  return { files, packages };
}

/**
 * Bundles what is run and loads the program. It knows what the files of the program hash to, so that it never takes code
 * that was kept of others.
 */
export async function bundleLauncher(root: string, files: ReadonlyMap<string, string>): Promise<string> {
  const hashes = [...files]
    .sort()
    .map(([name, text]) => [name, createHash('sha256').update(text).digest('hex').slice(0, 16)]);
  const { text } = await bundleFile(root, {
    ...program,
    entryPoints: ['src/cli/launch.ts'],
    banner: { js: '#!/usr/bin/env node' },
    define: { HASHES: JSON.stringify(Object.fromEntries(hashes)) },
    plugins: [runs(root, 'src/cli/launch.ts')],
  });
  return text;
}

// In ASCII, because V8 reads text of one byte a character in half the time, and the launcher reads it so.
const program: BuildOptions = { format: 'cjs', supported: { 'dynamic-import': false }, charset: 'ascii' };

function hotEntry(entry: string, shared: readonly string[]): string {
  return [`import './${entry}';`, ...shared.map((path) => `export * as '${path}' from './${path}';`)].join('\n');
}

function lateEntry(ids: readonly string[]): string {
  return ids.map((id) => `export { default as '${id}' } from './rules/${id}.ts';`).join('\n');
}

/** Bundles the library: one ESM file. */
export async function bundleLibrary(root: string, entry = 'src/index.ts'): Promise<Bundle> {
  const { text, packages } = await bundleFile(root, { format: 'esm', entryPoints: [entry] });
  return { files: new Map([['index.js', text]]), packages };
}

async function bundleFile(root: string, options: BuildOptions) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    plugins: [quickPackages(root), versionOnly(root), ...(options.plugins ?? [])],
  });
  const modules = new Set<string>();
  const packages = new Set<string>();
  const [output] = Object.values(metafile!.outputs);
  for (const [path, { bytesInOutput }] of Object.entries(output!.inputs)) {
    // Of what is read much is not needed.
    if (bytesInOutput === 0) continue;
    const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (name !== undefined) packages.add(name);
    else modules.add(path);
  }
  const { text } = outputFiles![0]!;
  return { text: options.charset === 'ascii' ? inAscii(text) : text, modules, packages };
}

/** esbuild writes strings in ASCII, but leaves regular expressions and comments as they are. */
function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `src/report/json.ts` is loaded from `report-json.cjs`. */
function chunkName(root: string, module: string): string {
  const path = relative(root, module).replaceAll('\\', '/');
  return `${path
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .replaceAll('/', '-')}.cjs`;
}

/** package.json says that no module of the library does anything by being imported; the program does. */
function runs(root: string, entry: string): Plugin {
  return {
    name: 'runs',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path }) =>
        path === `./${entry}` ? { path: join(root, entry), sideEffects: true } : undefined,
      );
    },
  };
}

function pathIn(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

function splitDynamicImports(root: string, found: (name: string, module: string) => void): Plugin {
  return {
    name: 'split-dynamic-imports',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import' || path.startsWith('node:')) return undefined;
        if (!/^\.\.?\//.test(path)) {
          return {
            errors: [{ text: `only a module of this project can be a chunk: import ${path} in one of its own` }],
          };
        }
        const module = resolve(resolveDir, path);
        const name = chunkName(root, module);
        found(name, module);
        return { path: `./${name}`, external: true };
      });
    },
  };
}

/** Modules whose functions few runs call, and which are large: they are chunks too, loaded at the first call. */
const DEFERRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['src/yaml/tree.ts', ['readTree']],
  ['src/yaml/comments.ts', ['commentsBetween', 'scanLexically']],
  ['src/yaml/scalar-source.ts', ['sourceRange']],
  [
    'src/yaml/edit.ts',
    [
      'removal',
      'removeItem',
      'renameKey',
      'replaceText',
      'quote',
      'quoteKey',
      'unquote',
      'rewrite',
      'wrapInList',
      'unwrapList',
      'unwrapMap',
    ],
  ],
  ['src/yaml/insert.ts', ['insertFields', 'insertDocument']],
  ['src/yaml/move.ts', ['moveFields']],
  ['src/kubernetes/api-versions.ts', ['judgeKind', 'removalOf', 'changesWith', 'isPlainGroup']],
  ['src/kubernetes/builds.ts', ['buildsOf']],
  ['src/kubernetes/effect.ts', ['overlayOf']],
  ['src/kubernetes/governing-service.ts', ['governingServiceOf']],
  ['src/schema/explain.ts', ['explainFaults']],
  ['src/repair/lost-indentation.ts', ['findLostIndentation']],
  ['src/kubernetes/schedules.ts', ['isSchedule', 'wrongScheduleField', 'isTimeZone', 'nearTimeZone']],
  ['src/lint/mended-file.ts', ['mendedFile']],
  ['src/lint/foreign-marks.ts', ['foreignDirectives', 'marksOf', 'rulesOfCheck', 'tracedTools']],
  ['src/lint/suppression.ts', ['commentDirectives', 'annotationDirectives']],
  ['src/input/ignore-patterns.ts', ['noPatterns']],
  ['src/config/unknown-name.ts', ['unknownName']],
  ['src/input/missing-path.ts', ['whyMissing']],
  ['src/cli/read-options.ts', ['readOptions']],
]);

function deferImports(root: string, found: (name: string, module: string) => void): Plugin {
  return {
    name: 'defer-imports',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
        const module = pathIn(root, resolve(resolveDir, path));
        if (kind !== 'import-statement' || !DEFERRED.has(module)) return undefined;
        found(chunkName(root, join(root, module)), join(root, module));
        return { path: module, namespace: 'deferred' };
      });
      onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => {
        const chunk = `./${chunkName(root, join(root, path))}`;
        const functions = DEFERRED.get(path)!.map(
          (name) => `export const ${name} = (...args) => require('${chunk}').${name}(...args);`,
        );
        return { contents: functions.join('\n') };
      });
      onResolve({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** `typeLines` of `src/schema/structure.ts` is read from `schema-structure-typeLines.txt`. */
function textName(root: string, module: string, name: string): string {
  return chunkName(root, join(root, module)).replace(/\.cjs$/, `-${name}.txt`);
}

function readTexts(root: string): Plugin {
  return {
    name: 'read-texts',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const names = TEXTS.get(pathIn(root, path));
        if (names === undefined) return undefined;
        const functions = names.map((name) => {
          const file = textName(root, pathIn(root, path), name);
          return `let ${name}Text;
            export const ${name} = () => (${name}Text ??= readFileSync(join(__dirname, '${file}'), 'latin1'));`;
        });
        const head = `import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\n`;
        return { contents: head + functions.join('\n'), resolveDir: root };
      });
    },
  };
}

function takeFromHotFile(root: string, modules: ReadonlySet<string>, shared: Set<string>): Plugin {
  return {
    name: 'take-from-hot-file',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
        const module = pathIn(root, resolve(resolveDir, path));
        if (kind !== 'import-statement' || !module.startsWith('src/') || !modules.has(module)) return undefined;
        shared.add(module);
        return { path: module, namespace: 'hot' };
      });
      onLoad({ filter: /.*/, namespace: 'hot' }, ({ path }) => ({
        contents: `module.exports = require('./${HOT_FILE}')['${path}'];`,
      }));
      onResolve({ filter: /.*/, namespace: 'hot' }, ({ path }) => ({ path, external: true }));
    },
  };
}

/**
 * The forms of packages that load fastest: of js-yaml the loader, without the dumper and without the schema that it
 * takes where none is given, for the reader always gives its own; of yaml the form of which parts can be left out.
 */
function quickPackages(root: string): Plugin {
  const packageDir = (name: string) => join(root, 'node_modules', name);
  return {
    name: 'quick-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^yaml$/ }, () => ({
        path: join(packageDir('yaml'), 'browser/dist/index.js'),
        sideEffects: false,
      }));
      onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'quick' }));
      onResolve({ filter: /^\.\/schema\/default$/ }, ({ importer }) =>
        importer.endsWith('loader.js') ? { path: 'no-schema', namespace: 'quick' } : undefined,
      );
      onLoad({ filter: /^no-schema$/, namespace: 'quick' }, () => ({ contents: 'module.exports = undefined;' }));
      onLoad({ filter: /^js-yaml$/, namespace: 'quick' }, () => ({
        contents: `
          export { loadAll } from './loader.js';
          export { default as Schema } from './schema.js';
          export { default as Type } from './type.js';
          export { default as YAMLException } from './exception.js';`,
        resolveDir: join(packageDir('js-yaml'), 'lib'),
      }));
    },
  };
}

/** Nothing but its version is taken from package.json, so that `dist/` does not change with every other line of it. */
function versionOnly(root: string): Plugin {
  return {
    name: 'version-only',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
        if (path !== join(root, 'package.json')) return undefined;
        const { version } = JSON.parse(await readFile(path, 'utf8'));
        return { contents: JSON.stringify({ version }), loader: 'json' };
      });
    },
  };
}

/**
 * Takes the prose out of rules. Of those that say which subjects they apply to, `check` is left out too where a set is
 * given for their ids and categories: it is asked of a chunk.
 */
function reduceRules(root: string, late?: Map<string, string>): Plugin {
  return {
    name: 'reduce-rules',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/late-[a-z]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
        const id = ruleId(root, path);
        if (id === undefined) return undefined;
        const loader: Loader = 'ts';
        const contents = withoutProse(await readFile(path, 'utf8'), pathIn(root, path));
        if (late === undefined || !APPLIES.test(contents)) return { contents, loader };
        const category = /\n {2}category: '([a-z]+)',\n/.exec(contents)?.[1];
        if (category === undefined) throw new Error(`${id}: the rule has no category of the usual layout`);
        late.set(id, category);
        return { contents: withoutCheck(contents, id, lateChunk(category)), loader };
      });
    },
  };
}

/** Leaves nothing of rules but what describes them: chunks import them for their prose alone. */
function describeRules(root: string): Plugin {
  return {
    name: 'describe-rules',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
        if (ruleId(root, path) === undefined) return undefined;
        return { contents: (await readFile(path, 'utf8')).replace(CHECK, '\n  *check() {},'), loader: 'ts' };
      });
    },
  };
}

/** The rule that a file is of, by its path. */
function ruleId(root: string, path: string): string | undefined {
  const id = /^rules\/([^/]+)\.ts$/.exec(pathIn(root, path))?.[1];
  return id === 'index' ? undefined : id;
}

const CHECK = /\n {2}\*check\([\s\S]*?\n {2}\},(?=\n)/;
const APPLIES = /\n {2}applies[(:]/;

/** The text of a rule's file with a `check` that is asked of a chunk. */
export function withoutCheck(text: string, id: string, chunk: string): string {
  const parts = text.split(CHECK);
  if (parts.length !== 2) throw new Error(`${id}: the rule has no check of the usual layout (see CONTRIBUTING.md)`);
  const check = `check: (subject, context) => require('./${chunk}')['${id}'].check(subject, context),`;
  return parts.join(`\n  ${check}`);
}

const PROSE = {
  why: /\n {2}why:\s+(?:`(?:[^`\\$]|\\.|\$(?!\{))*`|'(?:[^'\\\n]|\\.)*'),(?=\n)/g,
  references: /\n {2}references: \[[^\]]*\],(?=\n)/g,
};

/** The text of a rule's file without `why` and `references`, which a clean run has no use for. */
export function withoutProse(text: string, file: string): string {
  return Object.entries(PROSE).reduce((rest, [property, pattern]) => {
    const parts = rest.split(pattern);
    if (parts.length === 2) return parts.join('');
    throw new Error(`${file}: the rule has no property ${property} of the usual layout (see CONTRIBUTING.md)`);
  }, text);
}
