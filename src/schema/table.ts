import type { Minor, VersionSpan } from '../kubernetes/versions.ts';
import { kindLines, typeLines } from './structure.ts';
import { type Limit, type Limits, limitsOf, SCALAR_LIMITS } from './values.ts';

/** What a field takes. */
export type Type = ScalarType | ListType | MapType | ObjectType | AnyType;

export interface ScalarType {
  readonly kind: 'scalar';
  readonly name: Scalar;
  /** The format of its text; left out where any will do. */
  readonly limit?: Limit | undefined;
}

export type Scalar =
  | 'string'
  | 'int32'
  | 'int64'
  | 'number'
  | 'boolean'
  /** A number or a name, as of a port; or a percentage. */
  | 'int-or-string'
  /** `1Gi`, `500m`, `2`. */
  | 'quantity'
  /** RFC 3339. */
  | 'time'
  /** Base64. */
  | 'bytes';

export interface ListType {
  readonly kind: 'list';
  readonly item: Type;
}

/** A map whose keys the author chooses: labels, data. */
export interface MapType {
  readonly kind: 'map';
  readonly value: Type;
}

/** Whatever may stand there: the schema in a definition, an object of another kind. */
export interface AnyType {
  readonly kind: 'any';
}

export interface Property {
  readonly name: string;
  readonly type: Type;
  /** The minors that know it, as far as they are fewer than those that know the map. */
  readonly span: VersionSpan | undefined;
  /** What is asked of its text. */
  readonly limits: readonly Limit[] | undefined;
}

/** A map whose fields Kubernetes chooses. */
export class ObjectType {
  readonly kind = 'object';
  /** As Kubernetes names it, with the group and version before it where several share the name: `Container`. */
  readonly name: string;
  readonly #line: string;
  #properties: ReadonlyMap<string, Property> | undefined;
  #below: Limits['below'] | undefined;

  constructor(name: string, line: string) {
    this.name = name;
    this.#line = line;
  }

  /** By name, in the order of the alphabet. Read when they are asked for first. */
  get properties(): ReadonlyMap<string, Property> {
    if (this.#properties === undefined) {
      const limits = limitsOf(this.name);
      this.#properties = readProperties(this.#line, limits);
      this.#below = limits?.below ?? [];
    }
    return this.#properties;
  }

  /** What it asks of the texts in the maps below it. */
  get below(): Limits['below'] {
    this.#below ??= limitsOf(this.name)?.below ?? [];
    return this.#below;
  }
}

/** A kind of an apiVersion that is built in. */
export interface ServedKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly type: ObjectType;
  /** The minors that serve it, undefined where all do that are known here. */
  readonly span: VersionSpan | undefined;
}

// A line of types is the name of a type and its fields, `name:type`, each perhaps with the minors that know it:
// `@28` since 1.28, `@-30` until 1.30, `@28-30`. `[]T` is a list of T, `{}T` a map of T, as in Go. A line of kinds is an
// apiVersion and its kinds, each with the name of its type where that is another: `HorizontalPodAutoscaler:autoscaling/v1…`.
// Both are searched as text: a run needs few of the lines, and taking all of them apart would cost more than the run.
const types = new Map<string, Type>();
const kinds = new Map<string, ServedKind | undefined>();

/** The kind of an apiVersion in any of the minors that are known here, or undefined. */
export function servedKind(apiVersion: string, kind: string): ServedKind | undefined {
  const key = `${apiVersion} ${kind}`;
  if (kinds.has(key)) return kinds.get(key);
  const entry = lineOf(kindLines(), apiVersion)
    ?.split(' ')
    .find((one) => one.startsWith(kind) && !/[^:@]/.test(one.charAt(kind.length)));
  const served = entry === undefined ? undefined : readKind(apiVersion, entry);
  kinds.set(key, served);
  return served;
}

/** What every object has. */
export const CUSTOM_RESOURCE = new ObjectType('object', 'apiVersion:string kind:string metadata:ObjectMeta');

/** Every kind that is built in. */
export function servedKinds(): ServedKind[] {
  return kindLines()
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [apiVersion, ...entries] = line.split(' ') as [string, ...string[]];
      return entries.map((entry) => readKind(apiVersion, entry));
    });
}

/** How many types have a field of that name. */
export function typesWith(field: string): number {
  return typeLines().split(` ${field}:`).length - 1;
}

function readKind(apiVersion: string, entry: string): ServedKind {
  const [, kind = '', name = kind, versions] = /^([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(entry)!;
  return { apiVersion, kind, type: typeNamed(name) as ObjectType, span: readSpan(versions) };
}

/** What follows the first word of the line that begins with it. */
function lineOf(table: string, word: string): string | undefined {
  const at = table.indexOf(`\n${word} `);
  return at < 0 ? undefined : table.slice(at + word.length + 2, table.indexOf('\n', at + 1));
}

function readProperties(line: string, limits: Limits | undefined): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  for (const entry of line.split(' ')) {
    if (entry === '') continue;
    const colon = entry.indexOf(':');
    const at = entry.indexOf('@');
    const name = entry.slice(0, colon);
    const type = typeNamed(entry.slice(colon + 1, at < 0 ? undefined : at));
    properties.set(name, {
      name,
      type,
      span: at < 0 ? undefined : readSpan(entry.slice(at + 1)),
      limits: limits?.own.get(name),
    });
  }
  return properties;
}

function readSpan(text: string | undefined): VersionSpan | undefined {
  if (text === undefined) return undefined;
  const [since, until] = text.split('-').map((part): Minor | undefined => (part === '' ? undefined : Number(part)));
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

const SCALARS: ReadonlySet<string> = new Set<Scalar>([
  'string',
  'int32',
  'int64',
  'number',
  'boolean',
  'int-or-string',
  'quantity',
  'time',
  'bytes',
]);

function typeNamed(name: string): Type {
  let type = types.get(name);
  if (type === undefined) {
    type = makeType(name);
    types.set(name, type);
  }
  return type;
}

function makeType(name: string): Type {
  if (name.startsWith('[]')) return { kind: 'list', item: typeNamed(name.slice(2)) };
  if (name.startsWith('{}')) return { kind: 'map', value: typeNamed(name.slice(2)) };
  if (SCALARS.has(name)) return { kind: 'scalar', name: name as Scalar, limit: SCALAR_LIMITS.get(name) };
  if (name === 'any') return { kind: 'any' };
  return new ObjectType(name, lineOf(typeLines(), name) ?? '');
}
