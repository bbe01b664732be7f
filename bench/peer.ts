import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

// kubeconform, the linter in Go that is known for its speed, with schemas that lie on the disk: a peer that checks the
// structure of documents one by one. Made once, outside of the project.

const VERSION = 'v0.7.0';
const SCHEMAS = 'kubernetes-validate==1.37.0';
const DEFINITIONS = 'kubernetes_validate/kubernetes-json-schema/v1.36.0-local/_definitions.json';

/** The command line of kubeconform without its last argument, or why there is none. */
export function preparePeer(): readonly string[] | string {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'stslint-bench');
  const folder = join(cache, `kubeconform-${VERSION}`);
  const program = join(folder, process.platform === 'win32' ? 'kubeconform.exe' : 'kubeconform');
  const schemas = join(cache, SCHEMAS.replace('==', '-'));
  mkdirSync(cache, { recursive: true });
  if (!existsSync(program)) {
    const failure = run('go', ['install', `github.com/yannh/kubeconform/cmd/kubeconform@${VERSION}`], {
      GOBIN: folder,
    });
    if (failure !== undefined) return `kubeconform cannot be installed: ${failure}`;
  }
  if (!existsSync(schemas)) {
    const failure = makeSchemas(cache, schemas);
    if (failure !== undefined) return `there are no schemas for kubeconform: ${failure}`;
  }
  const location = join(schemas, '{{ .ResourceKind }}{{ .KindSuffix }}.json');
  return [program, '-schema-location', location, '-ignore-missing-schemas', '-summary'];
}

function makeSchemas(cache: string, target: string): string | undefined {
  const folder = mkdtempSync(join(cache, 'download-'));
  try {
    const failure = run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, SCHEMAS]);
    if (failure !== undefined) return failure;
    const archive = join(folder, readdirSync(folder)[0]!);
    const script = 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))';
    const read = spawnSync('python3', ['-c', script, archive, DEFINITIONS], { maxBuffer: 1 << 26, encoding: 'utf8' });
    if (read.status !== 0) return 'the archive holds no definitions';
    const made = join(folder, 'schemas');
    mkdirSync(made);
    for (const [name, schema] of schemasOf(read.stdout)) writeFileSync(join(made, name), schema);
    renameSync(made, target);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Definition = {
  readonly 'x-kubernetes-group-version-kind'?: readonly { group: string; version: string; kind: string }[];
};

/** A schema for each kind, named as kubeconform asks for it, with all the definitions that it needs. */
function* schemasOf(text: string): Generator<[name: string, schema: string]> {
  const { $defs } = JSON.parse(text.replaceAll('/api/_definitions.json#/', '#/')) as {
    $defs: Record<string, Definition>;
  };
  for (const [id, definition] of Object.entries($defs)) {
    const [{ group, version, kind } = {}, ...more] = definition['x-kubernetes-group-version-kind'] ?? [];
    if (kind === undefined || more.length > 0) continue;
    const needed: Record<string, Definition> = {};
    const rest = [id];
    for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
      if (at in needed) continue;
      needed[at] = $defs[at]!;
      for (const [, reference] of JSON.stringify($defs[at]).matchAll(/"#\/\$defs\/([^"]+)"/g)) rest.push(reference!);
    }
    const name = [kind, ...(group ? [group.split('.')[0]!] : []), version].join('-').toLowerCase();
    yield [`${name}.json`, JSON.stringify({ $ref: `#/$defs/${id}`, $defs: needed })];
  }
}

/** Runs a command; why it failed, in a few words. */
function run(command: string, args: readonly string[], environment: Record<string, string> = {}): string | undefined {
  const { error, status, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (error !== undefined) return `${command}: ${(error as NodeJS.ErrnoException).code ?? error.message}`;
  return status === 0 ? undefined : `${command}: ${stderr.trim().split('\n').at(-1)}`;
}
