import { hasFormat } from '../kubernetes/formats.ts';
import { missingFrom } from '../schema/required.ts';
import { type ObjectType, type Property, type Scalar, servedKind, servedKinds, type Type } from '../schema/table.ts';
import { nearNames } from '../text/distance.ts';
import type { Value } from './lines.ts';

/**
 * The second idea of repair: the schema says where a line can stand. A position is a place in a manifest that a value
 * may take, and answers what keys, items and scalars fit there, and how badly the others do.
 *
 * What the API server refuses, src/schema knows: which fields there are, what of them is required, and the few words that a
 * string can be. That says too little: `app: web` fits every map of strings, and many fields can do without what nobody
 * leaves out. So what is likely counts too: see the tables at the end.
 */
export class Position {
  /** Tells positions apart in hashes. */
  readonly id: number;
  readonly kind: 'object' | 'map' | 'list' | 'scalar' | 'any' | 'unknown' | 'embedded';
  /** The type of an object, the field that holds a map. */
  readonly name: string;
  readonly type: Type | undefined;
  readonly traits: Traits;
  readonly #positions: Positions;
  readonly #children = new Map<string, Child | undefined>();
  readonly #near = new Map<string, string | undefined>();
  #inner: Position | undefined;
  #keys: ReadonlyMap<string, number> | undefined;
  #required: readonly string[] | undefined;

  constructor(
    positions: Positions,
    id: number,
    kind: Position['kind'],
    name: string,
    type?: Type,
    traits: Traits = {},
  ) {
    this.#positions = positions;
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.type = type;
    this.traits = traits;
  }

  /** What an object holds under a key. */
  child(key: string): Child | undefined {
    if (this.#children.has(key)) return this.#children.get(key);
    const child = this.#makeChild(key);
    this.#children.set(key, child);
    return child;
  }

  /** Of a map what its keys hold, of a list what its items are. */
  get inner(): Position {
    this.#inner ??= this.#makeInner();
    return this.#inner;
  }

  /** The keys of an object, each with its number. */
  get keys(): ReadonlyMap<string, number> {
    this.#keys ??= this.traits.keys === undefined ? keysOf(this.type) : numbered(this.traits.keys);
    return this.#keys;
  }

  /** The only key of an object that another could be, misspelt. */
  near(key: string): string | undefined {
    if (this.#near.has(key)) return this.#near.get(key);
    const names = key.length < 4 ? [] : nearNames(key, this.keys.keys());
    const near = names.length === 1 ? names[0] : undefined;
    this.#near.set(key, near);
    return near;
  }

  /** As what it can hold keys: itself, or unknown for one that cannot. */
  get asMap(): Position | undefined {
    return this.kind === 'list' || this.kind === 'scalar' ? undefined : this;
  }

  /** What its items are. */
  get asList(): Position | undefined {
    if (this.kind === 'list') return this.inner;
    return this.kind === 'any' || this.kind === 'unknown' ? this : undefined;
  }

  /** What an object cannot do without, whatever else stands in it. */
  get required(): readonly string[] {
    this.#required ??= this.kind === 'object' ? requiredBy(this.name) : NONE;
    return this.#required;
  }

  /** What an object hardly ever is without. */
  get usual(): readonly string[] {
    const { root } = this.traits;
    return root === undefined ? (USUAL.get(shortName(this.name)) ?? NONE) : (USUAL.get(root.kind) ?? METADATA_ONLY);
  }

  /** True for one of the few words that may stand in this field. */
  takes(word: string): boolean {
    return this.traits.words?.has(word) === true;
  }

  #makeChild(key: string): Child | undefined {
    if (this.kind !== 'object') return undefined;
    const index = this.keys.get(key);
    if (index === undefined) return undefined;
    const { root, keys } = this.traits;
    const positions = this.#positions;
    const isList = this.name === 'List';
    if (root !== undefined && key === 'metadata' && !isList) return { index, position: positions.metadata };
    if (isList && key === 'items') return { index, position: positions.items };
    if (keys !== undefined) {
      return { index, position: key === 'apiVersion' || key === 'kind' ? positions.string : positions.any };
    }
    const property = (this.type as ObjectType).property(key)!;
    const field = `${shortName(this.name)}.${key}`;
    return { index, position: positions.of(property.type, field, wordsOf(property)) };
  }

  #makeInner(): Position {
    const { type, name, traits } = this;
    if (traits.embedded === true) return this.#positions.embedded;
    if (type?.kind === 'list') return this.#positions.of(type.item, name, traits.words);
    return type?.kind === 'map' ? this.#positions.of(type.value, name) : this.#positions.any;
  }
}

interface Child {
  /** Tells the keys of one object apart. */
  readonly index: number;
  readonly position: Position;
}

interface Traits {
  /** For a document: what its `apiVersion` and `kind` say. */
  readonly root?: { readonly kind: string };
  /** For an object without a type: its keys, and whether it may have others. */
  readonly keys?: readonly string[];
  readonly open?: boolean;
  /** For a list of objects of any kind. */
  readonly embedded?: boolean;
  /** For a text, or a list of such: the words that it can be. */
  readonly words?: Words | undefined;
}

interface Words {
  has(word: string): boolean;
}

// There are as many as there are types, which live as long as the program.
const keysByType = new WeakMap<Type, ReadonlyMap<string, number>>();

function keysOf(type: Type | undefined): ReadonlyMap<string, number> {
  if (type?.kind !== 'object') return NO_KEYS;
  let keys = keysByType.get(type);
  if (keys === undefined) {
    keys = numbered(type.properties().map(({ name }) => name));
    keysByType.set(type, keys);
  }
  return keys;
}

const NO_KEYS: ReadonlyMap<string, number> = new Map();

function numbered(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}

/** In any version: what is new is no sign of damage. */
function wordsOf({ limits }: Property): Words | undefined {
  return limits?.find(({ words }) => words !== undefined)?.words;
}

/** The fields that the API server misses in a map with nothing in it, where nothing else would do and all versions ask. */
function requiredBy(type: string): readonly string[] {
  return missingFrom(undefined, type, BELOW_ROOT).flatMap(({ path, or, holds }) =>
    or.length === 0 && holds === undefined ? [String(path[BELOW_ROOT.length])] : [],
  );
}

const BELOW_ROOT = ['spec'];

const SCALAR_STRING: Type = { kind: 'scalar', name: 'string' };
const METADATA = servedKind('v1', 'ConfigMap')!.type.property('metadata')!.type as ObjectType;

/** The positions that the lines of one document can have: each is made once, when a line may stand there. */
export class Positions {
  #count = 0;
  readonly #objects = new Map<string, Position>();
  readonly #documents = new Map<string, Position>();
  /** Whatever may stand there. */
  readonly any = this.#make('any', '');
  /** Below a key that is not known. */
  readonly unknown = this.#make('unknown', '');
  readonly string = this.#make('scalar', '', SCALAR_STRING);
  /** The metadata of a document. */
  readonly metadata = this.#make('object', 'RootMetadata', METADATA);
  /** The items of a List, and each of them. */
  readonly items = this.#make('list', 'List.items', undefined, { embedded: true });
  readonly embedded = this.#make('embedded', '');

  /** The position of a whole document. A kind that is not built in has at least metadata. */
  document(apiVersion: string | undefined, kind: string): Position {
    const key = `${apiVersion} ${kind}`;
    let position = this.#documents.get(key);
    if (position === undefined) {
      position = this.#makeDocument(apiVersion, kind);
      this.#documents.set(key, position);
    }
    return position;
  }

  /** The position of a value of a type. */
  of(type: Type, field: string, words?: Words): Position {
    switch (type.kind) {
      case 'any':
        return this.any;
      case 'object': {
        let position = this.#objects.get(type.name);
        if (position === undefined) {
          position = this.#make('object', type.name, type);
          // Of some maps nothing is known.
          if (position.keys.size === 0) position = this.any;
          this.#objects.set(type.name, position);
        }
        return position;
      }
      default:
        return this.#make(type.kind, field, type, { words });
    }
  }

  #makeDocument(apiVersion: string | undefined, kind: string): Position {
    const root = { kind };
    if (kind === 'List') {
      return this.#make('object', 'List', undefined, { root, keys: ['apiVersion', 'kind', 'metadata', 'items'] });
    }
    const type = servedKind(apiVersion ?? '', kind)?.type ?? nearestKind(apiVersion, kind);
    return type === undefined
      ? this.#make('object', 'CustomResource', undefined, { root, keys: CUSTOM_RESOURCE, open: true })
      : this.#make('object', type.name, type, { root });
  }

  #make(kind: Position['kind'], name: string, type?: Type, traits?: Traits): Position {
    return new Position(this, ++this.#count, kind, name, type, traits);
  }
}

const CUSTOM_RESOURCE = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];
const BUILT_IN = /^(?:v\d\w*|apps?\/.*|batch\/.*|extensions\/.*|autoscaling\/.*|policy\/.*|[a-z.]+\.k8s\.io\/.*)$/;

/** For an apiVersion that is served no longer, or misspelt: the kind as it is today. */
function nearestKind(apiVersion: string | undefined, kind: string): ObjectType | undefined {
  if (apiVersion !== undefined && !BUILT_IN.test(apiVersion)) return undefined;
  const same = servedKinds().filter((served) => served.kind === kind);
  return (same.find(({ apiVersion: version }) => /(?:^|\/)v\d+$/.test(version)) ?? same[0])?.type;
}

const names = new WeakMap<Type, ReadonlySet<string>>();

/** The names of all fields that can stand anywhere in a document. */
export function fieldNames({ type = METADATA }: Position): ReadonlySet<string> {
  let found = names.get(type);
  if (found === undefined) {
    found = collectNames(type);
    names.set(type, found);
  }
  return found;
}

function collectNames(root: Type): ReadonlySet<string> {
  const fields = new Set<string>();
  const seen = new Set<Type>();
  const collect = (type: Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.kind === 'list') collect(type.item);
    else if (type.kind === 'map') collect(type.value);
    else if (type.kind === 'object') {
      for (const property of type.properties()) {
        fields.add(property.name);
        collect(property.type);
      }
    }
  };
  collect(root);
  return fields;
}

/** True where a map's keys are chosen by the author, in a way that is known. */
export function isLabels(map: Position): boolean {
  return /\.(?:labels|matchLabels|nodeSelector|selector)$/.test(map.name);
}

export function isData(map: Position): boolean {
  return /^(?:ConfigMap|Secret)\./.test(map.name);
}

export function isResources(map: Position): boolean {
  return map.type?.kind === 'map' && map.type.value.kind === 'scalar' && map.type.value.name === 'quantity';
}

const RESOURCE =
  /^(?:cpu|memory|storage|ephemeral-storage|pods|services|secrets|configmaps|persistentvolumeclaims|replicationcontrollers|resourcequotas|services\.\w+|hugepages-.*|(?:requests|limits|count)\..*|.*\/.*)$/;
const PLACEHOLDER = /[${<%#]/;
const UNMISTAKABLE = /[./]|^(?:app|tier|component|k8s-app|environment|env|release|track|team)$/;

export function isResource(key: string): boolean {
  return RESOURCE.test(key) && !key.includes('/');
}

/** True where the key of a free map is such that it belongs to no other place. */
export function isUnmistakable(map: Position, key: string): boolean {
  return isResources(map) ? RESOURCE.test(key) : UNMISTAKABLE.test(key);
}

/** True where a free map cannot have this key or this value under it. */
export function isRefused(map: Position, key: string, value: Value): boolean {
  if (PLACEHOLDER.test(key)) return false;
  if (isResources(map)) return !RESOURCE.test(key);
  if (isData(map)) return !hasFormat(key, 'config-key');
  if (map.name.endsWith('.annotations')) return !hasFormat(key, 'annotation-key');
  if (!isLabels(map)) return false;
  if (!hasFormat(key, 'label-key') || value.kind === 'block') return true;
  return value.kind === 'scalar' && !PLACEHOLDER.test(value.text) && !hasFormat(value.text, 'label-value');
}

/** The misfit from which on Kubernetes refuses a scalar: it would do in quotes, or without. */
export const REFUSED = 2;
/** A text for a number: no quotes mend that. */
const OF_OTHER_TYPE = 10;
const NO_QUANTITY = 4;
/** Not one of the words that a field is known to take: what is new may be one. */
const UNKNOWN_WORD = 1.9;
/** The misfit of `null`, written out. */
export const NULL = 0.3;
/** A scalar for a map or a list: as bad as a key that nobody knows. */
const NO_SCALAR = 14;

/** How badly a scalar fits: 0 where it does, `REFUSED` and more where Kubernetes does not take it. */
export function scalarMisfit(position: Position, scalar: Value & { kind: 'scalar' }): number {
  const { value, text } = scalar;
  if (position.kind === 'any' || position.kind === 'unknown') return 0;
  if (value === null) return text === '' ? REFUSED : NULL;
  if (position.kind !== 'scalar') return NO_SCALAR;
  if (/\$[({]|<|%[({]/.test(text)) return 0;
  const name = (position.type as { name: Scalar }).name;
  switch (name) {
    case 'string':
    case 'time':
    case 'bytes':
      if (typeof value !== 'string') return REFUSED;
      return position.traits.words !== undefined && !position.takes(value) ? UNKNOWN_WORD : 0;
    case 'int32':
    case 'int64':
    case 'number':
      if (typeof value === 'number') return 0;
      return !scalar.plain && /^\d+$/.test(text) ? REFUSED : OF_OTHER_TYPE;
    case 'boolean':
      if (typeof value === 'boolean') return 0;
      return text === 'true' || text === 'false' ? REFUSED : OF_OTHER_TYPE;
    case 'int-or-string':
      return typeof value === 'boolean' ? OF_OTHER_TYPE : 0;
    case 'quantity':
      if (typeof value === 'boolean') return OF_OTHER_TYPE;
      return typeof value === 'number' || hasFormat(value, 'quantity') ? 0 : NO_QUANTITY;
  }
}

/** True for a field that is practically never used, while another type above or below it has one of the same name. */
export function isRare(object: Position, key: string): boolean {
  return RARE.has(`${shortName(object.name)}.${key}`);
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

const NONE: readonly string[] = [];
const METADATA_ONLY = ['metadata'];

function table(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' '))
      .map(([name, ...words]) => [name!, words]),
  );
}

/** What hardly anybody leaves out, beside what is required: by type, or by kind for what stands at the root. */
const USUAL = table(`
  RootMetadata name
  ServiceSpec ports
  HTTPHeader value
  HTTPIngressPath path
  IngressRule http
  LocalObjectReference name
  NetworkPolicyPort port
  HTTPGetAction path
  PreferredSchedulingTerm preference
  List items
  PersistentVolumeClaim metadata
  NetworkPolicy metadata spec
  PodDisruptionBudget metadata spec
  PriorityClass metadata value
  Role metadata rules
  RoleBinding metadata subjects
  ClusterRoleBinding metadata subjects
  ResourceQuota metadata spec
  LimitRange metadata spec
  CustomResourceDefinition metadata spec
  CustomResourceDefinitionSpec group names scope versions
  CustomResourceDefinitionNames kind plural
  CustomResourceDefinitionVersion name served storage
`);

const RARE: ReadonlySet<string> = new Set([
  'ObjectMeta.namespace',
  'ObjectMeta.uid',
  'RootMetadata.uid',
  'PodSpec.resources',
  'PodSpec.activeDeadlineSeconds',
  'Container.restartPolicy',
  'Probe.terminationGracePeriodSeconds',
  'Volume.downwardAPI',
  'Volume.image',
]);
