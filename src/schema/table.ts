import type { ValueType } from '../kubernetes/structure.ts';
import type { VersionSpan } from '../kubernetes/versions.ts';
import { type Comparison, comparisonsOf } from './comparisons.ts';
import { RARE } from './rare.ts';
import { readSpan } from './span.ts';
import { kindLines, typeLines } from './structure.ts';
import { mayBeUnlooked } from './unlooked.ts';
import { type Limit, type LimitBelow, type Limits, limitsOf, SCALAR_LIMITS } from './values.ts';

/** What a field takes. */
export type Type = ScalarType | ListType | MapType | ObjectType | AnyType;

export interface ScalarType {
  readonly kind: 'scalar';
  readonly name: Scalar;
  /** The format of its text; left out where any will do. */
  readonly limit?: Limit | undefined;
}

export type Scalar = Exclude<ValueType, 'map' | 'list'>;

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
  /** What is compared in a map where it is written. */
  readonly comparisons: readonly Comparison[];
  readonly isRare: boolean;
}

/** A map whose fields Kubernetes chooses. */
export class ObjectType {
  readonly kind = 'object';
  /** As Kubernetes names it, with the group and version before it where several share the name: `Container`. */
  readonly name: string;
  /** See `unlookedAt`. */
  readonly mayBeUnlooked: boolean;
  readonly #line: string;
  readonly #properties = new Map<string, Property | undefined>();
  readonly #limits: Limits;
  #comparisons: readonly Comparison[] | undefined;

  constructor(name: string, line: string) {
    this.name = name;
    this.mayBeUnlooked = mayBeUnlooked(name);
    this.#line = ` ${line}`;
    this.#limits = limitsOf(name);
  }

  /** The field of a name; taken from the line when it is asked for first, because few of them are. */
  property(name: string): Property | undefined {
    const known = this.#properties.get(name);
    if (known !== undefined || this.#properties.has(name)) return known;
    const at = / |:/.test(name) ? -1 : this.#line.indexOf(` ${name}:`);
    const property = at < 0 ? undefined : this.#read(at + 1);
    this.#properties.set(name, property);
    return property;
  }

  /** All fields, in the order of the alphabet. */
  properties(): Property[] {
    const names = this.#line.match(/(?<= )[^ :]+(?=:)/g) ?? [];
    return names.map((name) => this.property(name)!);
  }

  /** What it asks of the texts in the maps below it. */
  get below(): readonly LimitBelow[] {
    return this.#limits.below;
  }

  #read(start: number): Property {
    const space = this.#line.indexOf(' ', start);
    const entry = this.#line.slice(start, space < 0 ? undefined : space);
    const colon = entry.indexOf(':');
    const at = entry.indexOf('@');
    const name = entry.slice(0, colon);
    this.#comparisons ??= comparisonsOf(this.name);
    return {
      name,
      type: typeNamed(entry.slice(colon + 1, at < 0 ? undefined : at)),
      span: at < 0 ? undefined : readSpan(entry.slice(at + 1)),
      limits: this.#limits.of(name),
      comparisons: this.#comparisons.filter(({ fields }) => fields.includes(name)),
      isRare: RARE.has(name),
    };
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

// A line of types is the name of a type and its fields, `name:type`, each perhaps with the minors that know it behind an
// `@` (see span.ts). `[]T` is a list of T, `{}T` a map of T, as in Go. A line of kinds is an
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

/** What follows the first word of the line that begins with it; the lines are in the order of these words. */
function lineOf(table: string, word: string): string | undefined {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const start = table.lastIndexOf('\n', (low + high) >> 1) + 1;
    let end = table.indexOf('\n', start);
    if (end < 0) end = table.length;
    const space = table.indexOf(' ', start);
    const found = table.slice(start, space < 0 || space > end ? end : space);
    if (found === word) return table.slice(start + word.length + 1, end);
    if (found < word) low = end + 1;
    else high = start - 1;
  }
  return undefined;
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
