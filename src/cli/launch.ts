import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

// The program is bundled as CommonJS beside this file; the build puts in what each of its files hashes to.
declare const require: (name: string) => unknown;
declare const __dirname: string;
declare const HASHES: Readonly<Record<string, string>>;

interface Loaded {
  readonly module: { exports: object };
  readonly script: Script;
  /** Where V8's code for it is kept, where it is not there yet. */
  readonly keep: string | undefined;
}

// Half of a short run is V8 reading code. What it makes of it is kept beside the user's other caches, as Node itself does
// from 22.1 on (module.enableCompileCache); this serves Node 20 as well. V8 takes no code of another version or other flags,
// but tells sources apart by their length alone: hence the hash.
const cache = cacheDirectory();
const loaded = new Map<string, Loaded>();

process.on('exit', () => {
  if (!isLint()) return;
  for (const { script, keep } of loaded.values()) if (keep !== undefined) write(keep, script);
});
load('program.cjs');

function load(name: string): object {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const filename = join(__dirname, name);
  const path = cache === undefined ? undefined : join(cache, `${name}-${HASHES[name]}`);
  const cachedData = path === undefined ? undefined : read(path);
  const source = `(function (exports, require, module, __dirname) {${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  const module = { exports: {} };
  loaded.set(name, { module, script, keep: isKept ? undefined : path });
  script.runInThisContext()(
    module.exports,
    (id: string) => (Object.hasOwn(HASHES, id.slice(2)) ? load(id.slice(2)) : require(id)),
    module,
    __dirname,
  );
  return module.exports;
}

/** The user's own directory of caches; undefined where there is none, or it is not wanted. */
function cacheDirectory(): string | undefined {
  const { HOME, LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return undefined;
  const home = process.platform === 'win32' ? LOCALAPPDATA : HOME;
  const base = XDG_CACHE_HOME || (home && existsSync(home) ? join(home, '.cache') : undefined);
  return base ? join(base, 'stslint', `${process.version}-${process.arch}`) : undefined;
}

/** Code is run: only what nobody else can have written is taken. */
function read(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { uid, mode } = fstatSync(file);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A cache that cannot be written is none: the run is as good, and slower. */
function write(path: string, script: Script): void {
  try {
    // Not `recursive`: where the file system says no, as /proc does, Node 20 tries for ever.
    const directory = dirname(path);
    for (const each of [dirname(dirname(directory)), dirname(directory), directory]) {
      if (!existsSync(each)) mkdirSync(each, { mode: 0o700 });
    }
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData(), { mode: 0o600 });
    renameSync(temporary, path);
  } catch {}
}

// What another command runs is little, and would be kept for the next run in place of what linting needs.
function isLint(): boolean {
  const [command = '', ...rest] = process.argv.slice(2);
  return (
    !/^(?:rules|explain|init|completion)$/.test(command) &&
    ![command, ...rest].some((one) => /^(?:-h|--help|--version)$/.test(one))
  );
}
