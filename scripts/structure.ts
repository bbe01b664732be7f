/**
 * Makes the table of the structure of every built-in kind from the published definitions of every minor.
 *
 *     tsx scripts/structure.ts FOLDER
 *
 * FOLDER holds `v1.NN.0-local/_definitions.json`, as the Python package `kubernetes-validate` has them in
 * `kubernetes_validate/kubernetes-json-schema` (`pip download --no-deps kubernetes-validate`, then unzip). To take in a new
 * minor, raise `NEWEST` in `src/kubernetes/versions.ts` and run this again. Only facts are taken: names, types, versions.
 * Writes `src/schema/structure.ts`; what its lines mean is told in `src/schema/table.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Minor, NEWEST, OLDEST } from '../src/kubernetes/versions.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly 'x-kubernetes-group-version-kind'?: readonly { group: string; version: string; kind: string }[];
}
type Definitions = Readonly<Record<string, Schema>>;

const [folder = ''] = process.argv.slice(2);
const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index);
const definitions = new Map<Minor, Definitions>(
  minors.map((minor) => {
    const text = readFileSync(join(folder, `v1.${minor}.0-local/_definitions.json`), 'utf8');
    return [minor, JSON.parse(text).$defs as Definitions];
  }),
);

// Definitions that are no maps of known fields: how their values are written. Those that say `any` take more than a map.
const SCALARS: Readonly<Record<string, string>> = {
  Quantity: 'quantity',
  IntOrString: 'int-or-string',
  Time: 'time',
  MicroTime: 'time',
  RawExtension: 'any',
  JSON: 'any',
  FieldsV1: 'any',
  JSONSchemaPropsOrBool: 'any',
  JSONSchemaPropsOrArray: 'any',
  JSONSchemaPropsOrStringArray: 'any',
  Patch: 'any',
};

/** `io.k8s.api.apps.v1.StatefulSet` → `StatefulSet`. */
function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** `io.k8s.api.apps.v1.StatefulSet` → `apps/v1.StatefulSet`. */
function longName(id: string): string {
  const [kind, version, group] = id.split('.').reverse();
  return `${group}/${version}.${kind}`;
}

const ids = new Set([...definitions.values()].flatMap((all) => Object.keys(all)));
const names = shortNames(ids);

// The short name goes to the most stable and newest of several definitions, the others have their group and version.
function shortNames(all: ReadonlySet<string>): Map<string, string> {
  const byName = new Map<string, string[]>();
  for (const id of all) byName.set(lastPart(id), [...(byName.get(lastPart(id)) ?? []), id]);
  const result = new Map<string, string>();
  for (const [name, candidates] of byName) {
    const [best] = candidates.sort((a, b) => stability(b) - stability(a) || (a < b ? -1 : 1));
    for (const id of candidates) result.set(id, id === best ? name : longName(id));
  }
  return result;
}

function stability(id: string): number {
  const [, major = '0', , minor = '0'] = /\.v(\d+)((?:alpha|beta)(\d+))?\.[^.]+$/.exec(id) ?? [];
  const stage = id.includes('alpha') ? 0 : id.includes('beta') ? 1 : 2;
  const core = id.includes('.core.') || id.includes('.meta.') ? 0.5 : 0;
  return stage * 1000 + Number(major) * 10 + Number(minor) + core;
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const id = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return SCALARS[lastPart(id)] ?? names.get(id)!;
  }
  const type = [schema.type ?? []].flat().find((one) => one !== 'null');
  switch (type) {
    case 'array':
      return `[]${typeOf(schema.items ?? {})}`;
    case 'object':
      return schema.additionalProperties === undefined ? 'any' : `{}${typeOf(schema.additionalProperties)}`;
    case 'string':
      return schema.format === 'byte' ? 'bytes' : 'string';
    case 'integer':
      return schema.format === 'int32' ? 'int32' : 'int64';
    case 'number':
    case 'boolean':
      return type;
    case undefined:
      return 'any';
    default:
      throw new Error(`a type that is not known: ${type}`);
  }
}

/** ` @28` or ` @28-30`, ` @-30`: the minors in which something is there, beside those in which what holds it is. */
function spanOf(there: readonly Minor[], around: readonly Minor[]): string {
  const [first, last] = [there[0]!, there.at(-1)!];
  const since = first === around[0] ? '' : String(first);
  const until = last === around.at(-1) ? '' : `-${last}`;
  if (there.length !== last - first + 1) throw new Error(`it went and came again: ${there.join(' ')}`);
  return since === '' && until === '' ? '' : `@${since}${until}`;
}

// Where a field changed its type for one that replaces it, what the new type has is as old as in the former.
const replaced = new Map<string, Set<string>>();
for (const id of ids) {
  for (const name of propertyNames(id)) {
    const types = new Set(
      minors.flatMap((minor) => definitions.get(minor)![id]?.properties?.[name]?.$ref ?? []).map((ref) => ref.slice(8)),
    );
    const [former, ...newer] = types;
    for (const one of newer) replaced.set(one, (replaced.get(one) ?? new Set<string>()).add(former!));
  }
}

function propertyNames(id: string): string[] {
  const found = minors.flatMap((minor) => Object.keys(definitions.get(minor)![id]?.properties ?? {}));
  return [...new Set(found)].sort();
}

// Lists are taken apart into their items before anything is judged; requests and answers are never written in a file.
const MESSAGES = new Set(['DeleteOptions', 'WatchEvent', 'Status', 'APIGroup', 'APIVersions']);
const kinds = new Map<string, { id: string; minors: Minor[] }>();
for (const minor of minors) {
  for (const [id, definition] of Object.entries(definitions.get(minor)!)) {
    for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) {
      if (MESSAGES.has(kind) || kind.endsWith('List')) continue;
      const key = `${group === '' ? version : `${group}/${version}`} ${kind}`;
      const entry = kinds.get(key) ?? { id, minors: [] };
      entry.minors.push(minor);
      kinds.set(key, entry);
    }
  }
}

const used = new Set<string>();
const rest = [...kinds.values()].map(({ id }) => id);
for (let id = rest.pop(); id !== undefined; id = rest.pop()) {
  if (used.has(id) || SCALARS[lastPart(id)] !== undefined) continue;
  used.add(id);
  for (const all of definitions.values()) {
    for (const [, inner] of JSON.stringify(all[id] ?? {}).matchAll(/"#\/\$defs\/([^"]+)"/g)) rest.push(inner!);
  }
}

const lines: string[] = [];
for (const id of [...used].sort((a, b) => (names.get(a)! < names.get(b)! ? -1 : 1))) {
  const family = [id, ...(replaced.get(id) ?? [])];
  const there = (name?: string) =>
    minors.filter((minor) =>
      family.some((one) => {
        const definition = definitions.get(minor)![one];
        return definition !== undefined && (name === undefined || definition.properties?.[name] !== undefined);
      }),
    );
  const around = there();
  const fields = propertyNames(id).map((name) => {
    const last = [...minors].reverse().find((minor) => definitions.get(minor)![id]?.properties?.[name])!;
    return `${name}:${typeOf(definitions.get(last)![id]!.properties![name]!)}${spanOf(there(name), around)}`;
  });
  lines.push([names.get(id), ...fields].join(' '));
}

const byVersion = new Map<string, string[]>();
for (const [key, { id, minors: served }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [apiVersion, kind] = key.split(' ') as [string, string];
  const name = names.get(id)!;
  const entry = `${kind}${name === kind ? '' : `:${name}`}${spanOf(served, minors)}`;
  byVersion.set(apiVersion, [...(byVersion.get(apiVersion) ?? []), entry]);
}
const kindLines = [...byVersion].map(([apiVersion, entries]) => [apiVersion, ...entries].join(' '));

const source = `// Made by scripts/structure.ts from the published definitions of Kubernetes 1.${OLDEST} to 1.${NEWEST}: do not edit.
// What the lines mean is told in table.ts.

export const kindLines = (): string => \`
${kindLines.join('\n')}
\`;

export const typeLines = (): string => \`
${lines.join('\n')}
\`;
`;
if (/[\\$]\{/.test(source)) throw new Error('a name that ends the text of the module');
writeFileSync(new URL('../src/schema/structure.ts', import.meta.url), source.replaceAll('$', '\\$'));
console.log(`${kinds.size} kinds, ${lines.length} types, ${Math.round(source.length / 1000)} kB`);
