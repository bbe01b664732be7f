import type { Path } from '../kubernetes/structure.ts';
import { coverage, type VersionRange, type VersionSpan } from '../kubernetes/versions.ts';
import { type Entry, type MapNode, resolveAlias, type ScalarNode, type SeqNode, type YamlNode } from '../yaml/node.ts';
import { isUnknown } from '../yaml/unknown.ts';
import type { Comparison, Mismatch } from './comparisons.ts';
import { missingFrom } from './required.ts';
import type { ObjectType, Scalar, Type } from './table.ts';
import { unlookedAt } from './unlooked.ts';
import { isAsked, type Limit, refusedBy, rootLimits } from './values.ts';

/** A place at which a manifest is not what Kubernetes takes. What happened there is found out by `explain`. */
export type Fault =
  | { readonly code: 'unknown'; readonly path: Path; readonly owner: ObjectType }
  | { readonly code: 'version'; readonly path: Path; readonly known: VersionSpan }
  | { readonly code: 'type'; readonly path: Path; readonly expected: Type }
  | {
      readonly code: 'missing';
      readonly path: Path;
      readonly or: readonly string[];
      readonly because: Path | undefined;
      readonly holds: VersionSpan | undefined;
    }
  | Mismatch
  | {
      readonly code: 'value';
      /** The field whose text or number, or whose key, is refused. */
      readonly path: Path;
      readonly refused: string | number;
      readonly limit: Limit;
      /** The minors that refuse it; empty for all. */
      readonly holds: VersionSpan;
    };

/**
 * Walks a value with the type that Kubernetes gives it.
 *
 * The values are judged as the API server decodes them (encoding/json into Go's types, strictly): names of fields count
 * letter for letter, null is nothing, and nothing is converted. Below a field that is not known nothing is judged. Text
 * with a placeholder may become anything.
 *
 * @param asked the versions that count: a field that none of them has is unknown.
 * @param repeats false where no map is known to hold a key twice, which spares looking.
 */
export function checkStructure(root: YamlNode, type: Type, asked: VersionRange, repeats = true): Fault[] {
  const walk = new Walk(asked, repeats);
  walk.root(root, type);
  return walk.faults;
}

class Walk {
  readonly faults: Fault[] = [];
  readonly #path: (string | number)[] = [];
  readonly #unlooked: Path[] = [];
  /** The fields that no version that counts has. */
  readonly #unserved: Path[] = [];
  /** The rare fields that were met. */
  readonly #rare = new Set<string>();
  readonly #repeats: boolean;
  #asked: VersionRange;

  constructor(asked: VersionRange, repeats: boolean) {
    this.#asked = asked;
    this.#repeats = repeats;
  }

  root(root: YamlNode, type: Type): void {
    if (type.kind === 'object') {
      for (const { steps, limit } of rootLimits(type.name)) this.#below(root, steps, 0, limit);
    }
    this.value(root, type);
    this.#forget();
  }

  /** What the API server does not look at has to have the right fields and types only. */
  #forget(): void {
    if (this.faults.length === 0) return;
    const isUnlooked = (path: Path) => this.#unlooked.some((above) => startsWith(path, above));
    const isUnserved = (path: Path) => this.#unserved.some((above) => startsWith(path, above));
    const never = this.faults.filter((fault) => fault.code === 'conflict' && fault.beside.at(-1) === 'kind');
    if (this.#unlooked.length + this.#unserved.length + never.length === 0) return;
    const isNever = (path: Path) => never.some((fault) => startsWith(path, fault.path));
    const kept = this.faults.filter((fault) => {
      if (DECODED.has(fault.code)) return true;
      const other = 'beside' in fault ? fault.beside : 'first' in fault ? fault.first : undefined;
      if (isUnlooked(fault.path) || (fault.code === 'duplicate' && isUnlooked(fault.first))) return false;
      // A field that is not known, or may not stand there at all, is told as such.
      return other === undefined || !(isUnserved(fault.path) || isUnserved(other) || isNever(other));
    });
    this.faults.splice(0, this.faults.length, ...kept);
  }

  value(written: YamlNode, type: Type): void {
    const node = resolveAlias(written);
    if (type.kind === 'any' || isNull(node)) return;
    switch (type.kind) {
      case 'scalar':
        if (node.kind !== 'scalar' || !fits(node, type.name)) this.#wrongType(node, type);
        else if (type.limit !== undefined) this.#scalar(node, type.limit);
        return;
      case 'object':
        if (node.kind === 'map') this.#object(node, type);
        else this.#wrongType(node, type);
        return;
      case 'map':
        if (node.kind === 'map') this.#map(node, type.value);
        else this.#wrongType(node, type);
        return;
      case 'list':
        if (node.kind === 'seq') this.#list(node, type.item);
        else this.#wrongType(node, type);
    }
  }

  #object(map: MapNode, type: ObjectType): void {
    if (type.mayBeUnlooked) {
      for (const steps of unlookedAt(map, type.name, this.#path, this.#asked)) {
        this.#unlooked.push([...this.#path, ...steps]);
      }
    }
    const { below } = type;
    for (let i = 0; i < below.length; i++) {
      const { steps, limit, where } = below[i]!;
      if (where === undefined || isAsked(map, where)) this.#below(map, steps, 0, limit);
    }
    let due: Comparison[] | undefined;
    const fields = this.#fieldsOf(map);
    for (let i = 0; i < fields.length; i++) {
      const { name, value } = fields[i]!;
      const property = type.property(name);
      if (property === undefined) {
        if (!isUnknown(name) && !NO_FIELD.test(name)) this.#add({ code: 'unknown', path: this.#at(name), owner: type });
        continue;
      }
      const { span } = property;
      const asked = this.#asked;
      if (span !== undefined && coverage(span, asked) !== 'all') {
        this.#add({ code: 'version', path: this.#at(name), known: span });
        if (coverage(span, asked) === 'none') {
          this.#unserved.push(this.#at(name));
          continue;
        }
        // What is in it counts in the versions that know it.
        const { since = asked.from, until = asked.to } = span;
        this.#asked = { from: Math.max(since, asked.from), to: Math.min(until, asked.to) };
      }
      if (property.isRare) this.#rare.add(name);
      this.#path.push(name);
      this.value(value, property.type);
      const { limits } = property;
      if (limits !== undefined) for (let j = 0; j < limits.length; j++) this.#limit(value, limits[j]!);
      this.#path.pop();
      this.#asked = asked;
      const { comparisons } = property;
      if (comparisons.length > 0) due = due === undefined ? [...comparisons] : united(due, comparisons);
    }
    this.#missing(map, type);
    if (due === undefined) return;
    for (let i = 0; i < due.length; i++) {
      const { rare, compare } = due[i]!;
      if (rare !== undefined && !rare.some((name) => this.#rare.has(name))) continue;
      const found = compare(map, this.#path);
      for (let j = 0; j < found.length; j++) this.#add(found[j]!);
    }
  }

  #missing(map: MapNode | undefined, type: ObjectType): void {
    for (const missing of missingFrom(map, type.name, this.#path)) this.#add({ code: 'missing', ...missing });
  }

  #map(map: MapNode, type: Type): void {
    for (const { name, value } of this.#fieldsOf(map)) {
      this.#path.push(name);
      this.value(value, type);
      this.#path.pop();
    }
  }

  #list({ items }: SeqNode, type: Type): void {
    for (const [index, item] of items.entries()) {
      this.#path.push(index);
      // An item that is null is a map with nothing in it.
      if (type.kind === 'object' && isNull(item)) this.#missing(undefined, type);
      else this.value(item, type);
      this.#path.pop();
    }
  }

  /** Follows steps to where a limit holds. */
  #below(written: YamlNode, steps: readonly string[], index: number, limit: Limit): void {
    const step = steps[index];
    if (step === undefined) {
      this.#limit(written, limit);
      return;
    }
    const node = resolveAlias(written);
    if (step === '[]') {
      if (node.kind !== 'seq') return;
      for (let i = 0; i < node.items.length; i++) {
        this.#path.push(i);
        this.#below(node.items[i]!, steps, index + 1, limit);
        this.#path.pop();
      }
      return;
    }
    const entry = node.kind === 'map' ? node.get(step) : undefined;
    if (entry === undefined) return;
    this.#path.push(step);
    this.#below(entry.value, steps, index + 1, limit);
    this.#path.pop();
  }

  #limit(written: YamlNode, limit: Limit): void {
    const node = resolveAlias(written);
    if (limit.part === 'self') {
      this.#scalar(node, limit);
    } else if (node.kind === 'seq') {
      for (let i = 0; i < node.items.length; i++) {
        const item = node.items[i]!;
        this.#path.push(i);
        // An item that is null is a text with nothing in it.
        if (isNull(item)) this.#judge('', limit);
        else this.#scalar(item, limit);
        this.#path.pop();
      }
    } else if (node.kind === 'map') {
      for (const { name, value } of this.#fieldsOf(node)) {
        this.#path.push(name);
        if (limit.part === 'keys') this.#judge(name, limit);
        else this.#scalar(value, limit);
        this.#path.pop();
      }
    }
  }

  #scalar(written: YamlNode, limit: Limit): void {
    const node = resolveAlias(written);
    if (node.kind !== 'scalar') return;
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number') this.#judge(value, limit);
  }

  #judge(value: string | number, limit: Limit): void {
    const holds = refusedBy(limit, value, this.#asked, String(this.#path.at(-1)));
    if (holds === undefined || mayBecomeAnother(value, limit)) return;
    this.#add({ code: 'value', path: [...this.#path], refused: value, limit, holds });
  }

  /** The fields that kubectl sees. An index of them is made only where there are many, or one is merged in or written twice. */
  #fieldsOf(map: MapNode): readonly Entry[] {
    const { pairs } = map;
    if (this.#repeats && pairs.length > FEW) return [...map.entries.values()];
    for (let i = 0; i < pairs.length; i++) {
      const { merge, name } = pairs[i]!;
      if (merge) return [...map.entries.values()];
      for (let j = 0; this.#repeats && j < i; j++) if (pairs[j]!.name === name) return [...map.entries.values()];
    }
    return pairs;
  }

  #wrongType(node: Exclude<YamlNode, { kind: 'alias' }>, expected: Type): void {
    if (node.kind === 'scalar' && typeof node.value === 'string' && mayBecomeOther(node.value)) return;
    // What chainsaw asserts of a value stands in its place: `(parse_yaml(@)): …`.
    if (node.kind === 'map' && node.pairs.some(({ name }) => ASSERTION.test(name))) return;
    this.#add({ code: 'type', path: [...this.#path], expected });
  }

  #at(step: string): Path {
    return [...this.#path, step];
  }

  #add(fault: Fault): void {
    this.faults.push(fault);
  }
}

const FEW = 12;

/** True for a placeholder, and for a pattern but where stars mean something else: `0 3 * * *`, `*.example.com`, `kernel.shm*`. */
function mayBecomeAnother(value: string | number, { format }: Limit): boolean {
  const text = String(value);
  const hasStars =
    format === 'served-host' || format === 'sysctl' || (format?.startsWith('schedule') && / /.test(text));
  return isUnknown(hasStars ? text.replace(/[*?]/g, '') : text);
}

/** What chainsaw asserts: `(replicas > 1)`. */
const ASSERTION = /^~?\.?\(/;

/** Directives of strategic merge (`$patch`) and assertions: these are for other readers. */
const NO_FIELD = /^(?:\$|~?\.?\()/;

/** True for a pattern, and for a placeholder beside other text. A placeholder alone is told: perhaps nobody fills it in. */
function mayBecomeOther(text: string): boolean {
  return isUnknown(text) && !/^\$\{\w+\}$/.test(text);
}

/** What is found when an object is decoded. */
const DECODED: ReadonlySet<string> = new Set(['unknown', 'version', 'type']);

/** Adds comparisons that are not there yet; one of a single field comes once. */
function united(due: Comparison[], more: readonly Comparison[]): Comparison[] {
  for (let i = 0; i < more.length; i++) {
    const comparison = more[i]!;
    if (comparison.fields.length === 1 || !due.includes(comparison)) due.push(comparison);
  }
  return due;
}

function startsWith(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}

function isNull(node: YamlNode): boolean {
  const target = resolveAlias(node);
  return target.kind === 'scalar' && target.value === null;
}

const MAX_INT32 = 2 ** 31;
const MAX_INT64 = 2 ** 63;

/** Whether a value that is not null can be decoded into one of Go's types. */
function fits({ value }: ScalarNode, type: Scalar): boolean {
  switch (type) {
    case 'string':
    case 'time':
    case 'bytes':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'int32':
      return isInteger(value, MAX_INT32);
    case 'int64':
      return isInteger(value, MAX_INT64);
    case 'int-or-string':
      return typeof value === 'string' || isInteger(value, MAX_INT32);
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number';
  }
}

function isInteger(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -limit && value < limit;
}
