import { Ajv, type ValidateFunction } from 'ajv';
import fc, { type GeneratorValue } from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../src/kubernetes/structure.ts';
import { coverage, type Minor, NEWEST, OLDEST, type VersionRange } from '../src/kubernetes/versions.ts';
import { checkStructure } from '../src/schema/check.ts';
import { type ObjectType, type Property, type Scalar, servedKind, type Type } from '../src/schema/table.ts';
import { toJson, type YamlNode } from '../src/yaml/node.ts';
import { documentsOf } from './manifests.ts';

// The walker is held against ajv, which is given the same table as JSON Schema: both have to object to the same places.

const KINDS = [
  'apps/v1 StatefulSet',
  'apps/v1 Deployment',
  'apps/v1 DaemonSet',
  'batch/v1 CronJob',
  'batch/v1 Job',
  'v1 Pod',
  'v1 Service',
  'v1 PersistentVolumeClaim',
  'v1 PersistentVolume',
  'v1 ConfigMap',
  'v1 Secret',
  'v1 ServiceAccount',
  'v1 ResourceQuota',
  'discovery.k8s.io/v1 EndpointSlice',
  'autoscaling/v2 HorizontalPodAutoscaler',
  'policy/v1 PodDisruptionBudget',
  'networking.k8s.io/v1 NetworkPolicy',
  'networking.k8s.io/v1 Ingress',
  'rbac.authorization.k8s.io/v1 ClusterRole',
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding',
  'storage.k8s.io/v1 StorageClass',
  'apiextensions.k8s.io/v1 CustomResourceDefinition',
].map((name): ObjectType => {
  const [apiVersion = '', kind = ''] = name.split(' ');
  return servedKind(apiVersion, kind)!.type;
});
const MINORS: readonly Minor[] = [OLDEST, NEWEST];

type Schema = Record<string, unknown> | boolean;

const SCALARS: Readonly<Record<Scalar, Schema>> = {
  string: { type: ['string', 'null'] },
  time: { type: ['string', 'null'] },
  bytes: { type: ['string', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  number: { type: ['number', 'null'] },
  quantity: { type: ['string', 'number', 'null'] },
  int32: { type: ['integer', 'null'], minimum: -(2 ** 31), exclusiveMaximum: 2 ** 31 },
  int64: { type: ['integer', 'null'], minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 },
  // The bounds say nothing about text.
  'int-or-string': { type: ['string', 'integer', 'null'], minimum: -(2 ** 31), exclusiveMaximum: 2 ** 31 },
};

/** The types as one minor has them, each compiled when it is met first. */
class JsonSchemas {
  readonly #definitions: Record<string, Schema> = {};
  readonly #ajv = new Ajv({ allErrors: true, strict: false });
  readonly #minor: Minor;

  constructor(minor: Minor) {
    this.#minor = minor;
    for (const type of KINDS) this.#of(type);
    this.#ajv.addSchema({ $id: 'kubernetes', definitions: this.#definitions });
  }

  validator({ name }: ObjectType): ValidateFunction {
    return this.#ajv.getSchema(`kubernetes${definitionOf(name)}`)!;
  }

  #of(type: Type): Schema {
    switch (type.kind) {
      case 'any':
        return true;
      case 'scalar':
        return SCALARS[type.name];
      case 'list':
        return { type: ['array', 'null'], items: this.#of(type.item) };
      case 'map':
        return { type: ['object', 'null'], additionalProperties: this.#of(type.value) };
      case 'object':
        if (this.#definitions[type.name] === undefined) {
          const properties: Record<string, Schema> = {};
          this.#definitions[type.name] = { type: ['object', 'null'], properties, additionalProperties: false };
          for (const property of known(type, this.#minor)) properties[property.name] = this.#of(property.type);
        }
        return { $ref: definitionOf(type.name) };
    }
  }
}

function definitionOf(name: string): string {
  return `#/definitions/${name.replaceAll('/', '~1')}`;
}

function known(type: ObjectType, minor: Minor): Property[] {
  return type.properties().filter(({ span }) => span === undefined || coverage(span, only(minor)) === 'all');
}

function only(minor: Minor): VersionRange {
  return { from: minor, to: minor };
}

/** Where ajv objects, as JSON pointers. */
function objections(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  const places = (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
    keyword === 'additionalProperties' ? instancePath + pointer([params.additionalProperty as string]) : instancePath,
  );
  return distinct(places);
}

/** Where the walker does. What is missing and what words are taken is the business of other tables. */
function faults(root: YamlNode, type: ObjectType, asked: VersionRange): string[] {
  const found = checkStructure(root, type, asked).filter(({ code }) => ['unknown', 'version', 'type'].includes(code));
  return distinct(found.map(({ path }) => pointer(path)));
}

function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function distinct(places: readonly string[]): string[] {
  return [...new Set(places)].sort();
}

// No text may look like a placeholder, which the walker passes over.
const texts = ['', 'postgres', '5', '1Gi', '50%', 'yes', 'null', '0644', '1.10', '~', 'c2VjcmV0', 'app/name', 'é'];
const text = fc.constantFrom(...texts);
const key = fc.constantFrom('app', 'data-0', 'app.kubernetes.io/name', '0', 'length', 'constructor', '~', 'a b', '');
const int32 = fc.oneof(fc.constantFrom(0, 1, -(2 ** 31), 2 ** 31 - 1), fc.integer());
const int64 = fc.oneof(int32, fc.constantFrom(2 ** 31, -(2 ** 63), 2 ** 53));
const double = fc.oneof(int64, fc.constantFrom(0.5, -1.25, 2 ** 63, 1e300, 1e-7));

const scalars: Readonly<Record<Scalar, fc.Arbitrary<unknown>>> = {
  string: text,
  time: text,
  bytes: text,
  boolean: fc.boolean(),
  number: double,
  quantity: fc.oneof(text, double),
  int32,
  int64,
  'int-or-string': fc.oneof(text, int32),
};

const { anything: json } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 2 },
    fc.oneof(text, double, fc.boolean(), fc.constant(null)),
    fc.array(tie('anything'), { maxLength: 2 }),
    fc.dictionary(key, tie('anything'), { maxKeys: 2 }),
  ),
}));

// fast-check knows what it made again by the function that it was asked for, so these are not written in place.
const aKind = () => fc.constantFrom(...KINDS);
const aMinor = () => fc.constantFrom(...MINORS);
const aKey = () => key;
const someKeys = () => fc.uniqueArray(key, { maxLength: 2 });
const anything = () => json;
const another = () => fc.constantFrom('5', 5, 0.5, 2 ** 31, 2 ** 63, true);
const aScalar = (name: Scalar) => scalars[name];
// What some minors do not know is seldom met by chance.
const someOf = (type: ObjectType) => {
  const all = type.properties();
  const young = all.filter(({ span }) => span !== undefined);
  return fc.constantFrom(all, young.length > 0 ? young : all);
};
const oneOf = (names: readonly string[]) => fc.constantFrom(...names);
const below = (limit: number) => fc.nat({ max: limit - 1 });

/** A value that a type takes in a minor; without one, with the fields of all and, now and then, a scalar of another type. */
function make(gen: GeneratorValue, type: Type, minor: Minor | undefined, depth: number): unknown {
  if (gen(below, 20) === 0) return null;
  switch (type.kind) {
    case 'any':
      return gen(anything);
    case 'scalar':
      return minor === undefined && gen(below, 6) === 0 ? gen(another) : gen(aScalar, type.name);
    case 'list':
      return Array.from({ length: gen(below, 3) }, () => make(gen, type.item, minor, depth + 1));
    case 'map':
      return Object.fromEntries(gen(someKeys).map((name) => [name, make(gen, type.value, minor, depth + 1)]));
    case 'object': {
      const names = minor === undefined ? gen(someOf, type) : known(type, minor);
      const chosen = gen(fc.subarray, names, { maxLength: Math.min(names.length, depth < 7 ? 6 : 1) });
      return Object.fromEntries(chosen.map((one) => [one.name, make(gen, one.type, minor, depth + 1)]));
    }
  }
}

/** Another value at some place of it, or another key. */
function damage(gen: GeneratorValue, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return gen(anything);
  const names = Object.keys(value);
  const action = gen(below, 10);
  if (action === 0 || names.length === 0) return gen(anything);
  if (action === 1 && !Array.isArray(value)) return { ...value, [gen(aKey)]: gen(anything) };
  const name = gen(oneOf, names);
  if (Array.isArray(value)) return value.with(Number(name), damage(gen, value[Number(name)]));
  const fields = Object.entries(value);
  if (action === 2) {
    const slip = gen(fc.boolean) ? `${name}s` : name.toUpperCase();
    return Object.fromEntries(fields.map(([one, inner]) => [one === name ? slip : one, inner]));
  }
  return Object.fromEntries(fields.map(([one, inner]) => [one, one === name ? damage(gen, inner) : inner]));
}

interface Case {
  readonly type: ObjectType;
  readonly minor: Minor;
  /** As it is read from its text. */
  readonly root: YamlNode;
}

function cases(isDamaged: boolean): fc.Arbitrary<Case> {
  return fc.gen().map((gen): Case => {
    const type = gen(aKind);
    const minor = gen(aMinor);
    const value = isDamaged ? damage(gen, make(gen, type, undefined, 0)) : make(gen, type, minor, 0);
    // The reader passes over what does not look like an object of Kubernetes, and the damage may be at the root.
    const [document] = documentsOf(JSON.stringify({ apiVersion: 'v1', kind: 'List', value }), 'case.json');
    const { root } = document!;
    if (root?.kind !== 'map') throw new Error(`${document!.state} text`);
    return { type, minor, root: root.get('value')!.value };
  });
}

const schemas = new Map(MINORS.map((minor) => [minor, new JsonSchemas(minor)]));
const seed = 20;

test('whatever is made as the table says is taken', () => {
  fc.assert(
    fc.property(cases(false), ({ type, minor, root }) => {
      expect(objections(schemas.get(minor)!.validator(type), toJson(root))).toEqual([]);
      expect(faults(root, type, only(minor))).toEqual([]);
    }),
    { seed, numRuns: 300 },
  );
});

test('both object to the same places', () => {
  let wrong = 0;
  fc.assert(
    fc.property(cases(true), ({ type, minor, root }) => {
      const expected = objections(schemas.get(minor)!.validator(type), toJson(root));
      if (expected.length > 0) wrong++;
      expect(faults(root, type, only(minor))).toEqual(expected);
    }),
    { seed, numRuns: 3000 },
  );
  expect(wrong).toBeGreaterThan(2500);
});

test('for several versions it is what is wrong in any of them', () => {
  const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index);
  fc.assert(
    fc.property(cases(true), ({ type, root }) => {
      const each = minors.flatMap((minor) => faults(root, type, only(minor)));
      expect(faults(root, type, { from: OLDEST, to: NEWEST })).toEqual(distinct(each));
    }),
    { seed, numRuns: 600 },
  );
});
